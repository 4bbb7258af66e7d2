import { beforeAll, expect, test } from 'vitest'
import { langs } from '#base/i18n/lang.ts'
import type { Client } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'
import { signedIn } from '#house/signed-in.ts'
import { paperSets } from './paper.ts'
import { playableVersions } from './queries-scenarios.ts'

const house = fixture()
let coordinator: Client
let scenario = ''

beforeAll(async () => {
  coordinator = await signedIn(house, 'network-coordinator')
  const [first] = await house.base.database.reading(playableVersions)
  scenario = first?.scenario_id ?? ''
})

test.each(
  paperSets.flatMap((set) => langs.map((lang) => [set, lang] as const)),
)('%s comes as a PDF in %s', async (set, lang) => {
  const answer = await coordinator.raw(`/${lang}/scenarios/${scenario}/paper/${set}/pdf`)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  expect(answer.headers.get('content-disposition')).toContain(`${set}-${lang}.pdf`)
  const file = Buffer.from(await answer.arrayBuffer()).toString('latin1')
  expect(file.slice(0, 5)).toBe('%PDF-')
  expect(file).toMatch(new RegExp(`/Lang \\(${lang}`))
})

test.each(langs)('a table sheet has two sides for each step, of every shipped scenario, in %s', async (lang) => {
  for (const { scenario_id, document } of await house.base.database.reading(playableVersions)) {
    const answer = await coordinator.raw(`/${lang}/scenarios/${scenario_id}/paper/table-sheets/pdf`)
    const pages = Buffer.from(await answer.arrayBuffer())
      .toString('latin1')
      .match(/\/Type \/Page\b/g)
    expect(pages).toHaveLength(document.steps.length * 2)
  }
})

test.each(paperSets)('%s says on paper too that the case is invented', async (set) => {
  const { text, status } = await coordinator.get(`/en/scenarios/${scenario}/paper/${set}`)
  expect(status).toBe(200)
  expect(text).toContain('The case is invented')
})

test('a table sheet has a place for who leads, acts, is asked and told, for contact, condition, gaps and disputes', async () => {
  const { text } = await coordinator.get(`/en/scenarios/${scenario}/paper/table-sheets`)
  for (const head of [
    'Leads',
    'Acts',
    'Is asked',
    'Is told',
    'Contact (',
    'On what condition',
    'What is missing',
    'What is disputed',
  ]) {
    expect(text.split(head).length - 1).toBeGreaterThanOrEqual(7)
  }
})

test('the guide alone carries the facilitator’s notes', async () => {
  const [first] = await house.base.database.reading(playableVersions)
  const notes = first?.document.steps[0]?.notes.en ?? '?'
  expect((await coordinator.get(`/en/scenarios/${scenario}/paper/guide`)).text).toContain(notes.slice(0, 40))
  expect((await coordinator.get(`/en/scenarios/${scenario}/paper/table-sheets`)).text).not.toContain(notes.slice(0, 40))
})

test('there is no other print set', async () => {
  expect((await coordinator.get(`/en/scenarios/${scenario}/paper/anything`)).status).toBe(404)
})
