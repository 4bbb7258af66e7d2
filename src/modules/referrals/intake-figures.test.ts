import { expect, test } from 'vitest'
import { fixture } from '#house/fixture.ts'
import { enter } from './intake-for-tests.ts'
import { addReferral } from './make.ts'
import { seen } from './sender-for-tests.ts'

const house = fixture()

test('intake sees exact counts, and which of them others do not see', async () => {
  const at = (region: string) => ({ episodes: [{ 'episode.region@1': region }] })
  for (let count = 0; count < 6; count++) await addReferral(house.base, at('kainuu'))
  for (let count = 0; count < 5; count++) await addReferral(house.base, at('lapland'))
  await addReferral(house.base, at('satakunta'))
  const client = await enter(house, 'supervisor')
  const text = seen(await client.get('/en/referrals/figures'))
  expect(text).toContain('Kainuu 6 yes')
  expect(text).toContain('Satakunta 1 no, suppressed')
  // The next smallest goes with it, or it could be reckoned from the total.
  expect(text).toContain('Lapland 5 no, suppressed')
  expect(text).toContain('2026-11 12 yes')
})

test('the period is chosen by months, and a wrong one is told beside its field', async () => {
  const client = await enter(house, 'eeva')
  expect(seen(await client.get('/en/referrals/figures?from=2025-01&to=2025-12'))).toContain('no figures for this time')
  const wrong = await client.get('/en/referrals/figures?from=2026-13')
  expect(seen(wrong)).toContain('Write the year and month')
  expect(wrong.text).toContain('value="2026-13"')
})
