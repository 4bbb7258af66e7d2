import { expect, test } from 'vitest'
import { langs } from '#base/i18n/lang.ts'
import { fixture } from '#house/fixture.ts'
import { stories } from '#packs/fi/scenarios/stories.ts'
import { personalIn } from './personal.ts'
import { prepare } from './prepare.ts'
import { playableVersions } from './queries-scenarios.ts'
import { lacksOf, textsOfStep, untranslated } from './scenario-check.ts'

const house = fixture()

test('the shipped scenarios are there to be played from the first start, once', async () => {
  await prepare(house.base)
  const playable = await house.base.database.reading(playableVersions)
  expect(playable.map(({ code, number }) => [code, number])).toEqual([
    ['berry-farm', 1],
    ['forced-marriage', 1],
  ])
})

test('the shipped scenarios lack nothing, in no language', () => {
  for (const { document } of stories) {
    expect(lacksOf(document)).toEqual([])
    expect(untranslated(document)).toEqual({ fi: 0, sv: 0, en: 0 })
  }
})

test('nothing in them points at a person', () => {
  for (const { document } of stories) {
    const texts = [...document.roles.map(({ knows }) => knows), ...document.steps.flatMap(textsOfStep)]
    for (const text of texts) for (const lang of langs) expect(personalIn(text[lang] ?? '')).toBeNull()
  }
})
