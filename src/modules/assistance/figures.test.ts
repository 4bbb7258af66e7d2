import { expect, test } from 'vitest'
import { fixture } from '#house/fixture.ts'
import { figures, publishable } from './figures.ts'
import { enter, openedFile } from './file-for-tests.ts'

const house = fixture()

const rows = (...counts: number[]) => counts.map((count, at) => ({ value: `v${at}`, count }))
const left = (...counts: number[]) => publishable(rows(...counts)).map(({ count }) => count)

test('what is below five leaves with its complement, so that no difference tells it', () => {
  expect(left(9, 5)).toEqual([9, 5])
  // One hidden: the next smallest goes with it.
  expect(left(9, 6, 1)).toEqual([9])
  // Two hidden that are three together would be told by the total.
  expect(left(9, 6, 2, 1)).toEqual([9])
  // Two hidden that are five together are not.
  expect(left(9, 6, 4, 1)).toEqual([9, 6])
  expect(left(4)).toEqual([])
  expect(left()).toEqual([])
})

test('a supervisor sees exact counts, and which of them leave the team; the file for statistics holds only those', async () => {
  for (let at = 0; at < 6; at++) await openedFile(house)
  await house.base.database.writing((tx) =>
    tx
      .updateTable('client')
      .set({ sex: 'man' })
      .where('id', 'in', (from) => from.selectFrom('client').select('id').limit(1))
      .execute(),
  )
  const supervisor = await enter(house, 'supervisor')
  const seen = (await supervisor.get('/en/clients/figures')).text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
  expect(seen).toContain('Forced labour 6 yes')
  expect(seen).toMatch(/Woman or girl 5 no, suppressed Man or boy 1 no, suppressed/)
  const csv = await (await supervisor.raw('/en/clients/figures/csv?year=2026')).text()
  expect(csv).toContain('stock-by-form')
  expect(csv).not.toContain('stock-by-sex')
  expect(csv).not.toMatch(/Kaisa|#/)
})

test('they are for the team’s supervisor; statistics get them by whole years', async () => {
  const worker = await enter(house, 'worker')
  expect((await worker.get('/en/clients/figures')).status).toBe(404)
  expect((await worker.get('/en/clients/figures/csv')).status).toBe(404)
  const figure = figures['assistance.admitted-by-form']
  if (!figure) throw new Error('not offered')
  const counted = await house.base.database.reading((db) => figure(db, { from: '2026-03-01', to: '2026-04-30' }))
  expect(counted).toEqual([{ value: 'forced-labour', count: 6 }])
})

test('a month that is none is told beside its field', async () => {
  const supervisor = await enter(house, 'supervisor')
  const { text } = await supervisor.get('/en/clients/figures?from=2026-13')
  expect(text).toContain('Write the year and month')
  expect(text).toContain('value="2026-13"')
})
