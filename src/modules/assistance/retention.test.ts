import { describe, expect, test } from 'vitest'
import { openText, SealBroken } from '#base/crypto/envelope.ts'
import { Conflict, Refused } from '#base/http/answer.ts'
import { fixture } from '#house/fixture.ts'
import { entered, removalFields, signed } from './decisions-for-tests.ts'
import { readEntries } from './entries.ts'
import { acting, linesAbout, openedFile } from './file-for-tests.ts'
import { hold, liftHold } from './holds.ts'
import type { FileClass } from './keeping.ts'
import { fileKeys } from './keys.ts'
import { assistance } from './module.ts'
import { clientOf } from './queries.ts'
import { entryRows } from './queries-entries.ts'
import { admittedBy, decisionsBy, stockBy } from './queries-figures.ts'
import { dueErasures, holding } from './queries-retention.ts'
import { eraseClass, keptMonths } from './retention.ts'
import { runRetention } from './retention-jobs.ts'

const house = fixture()
const began = house.now
const at = (day: string) => {
  house.now = new Date(`${day}T09:00:00Z`)
}

const reading = <T>(work: Parameters<typeof house.base.database.reading<T>>[0]) => house.base.database.reading(work)
const row = (client: string) => reading((db) => clientOf(db, client))
const erasures = (client: string) =>
  reading((db) =>
    db.selectFrom('client_erasure').selectAll().where('client_id', '=', client).orderBy('erased_on').execute(),
  )
const due = async (client: string, until: string) =>
  (await reading((db) => dueErasures(db, keptMonths, { until, teams: null, only: client, most: 10 }))).map(
    ({ data_class, due_on }) => [data_class, due_on],
  )

async function removed(): Promise<string> {
  const client = await openedFile(house)
  await entered(house, client, 'health', { 'health.text@1': 'CANARY-HEALTH' })
  await signed(house, client, 'removal', removalFields)
  return client
}

test('an open file is never due, however old; a removed one is, class by class', async () => {
  at('2026-11-23')
  const open = await openedFile(house)
  const gone = await removed()
  expect(await due(open, '2099-01-01')).toEqual([])
  expect(await due(gone, '2099-01-01')).toEqual([
    ['special-categories', '2027-02-23'],
    ['other-data', '2031-11-23'],
  ])
})

test('the nightly job erases what is over: keys and rows go, numbers and days stay, and a line tells it', async () => {
  at('2026-11-23')
  const client = await removed()
  const [sealed] = await reading((db) => entryRows(db, client, ['note', 'episode', 'safety']))
  const key = (await reading((db) => fileKeys(db, house.base, client))).of('file')
  if (!sealed) throw new Error('nothing was sealed')
  const place = { table: 'client_entry', column: 'sealed', row: `${sealed.id}/${sealed.version}` }
  expect(openText(key, sealed.sealed, place)).toContain('{')

  at('2031-11-22')
  await runRetention(house.base)
  expect((await row(client)).erased_on).toBeNull()
  at('2031-11-23')
  await runRetention(house.base)

  expect(await row(client)).toMatchObject({ erased_on: '2031-11-23', exploitation: null, sex: null, citizenship: null })
  // Whoever kept the sealed bytes finds no key for them any more.
  const keys = await reading((db) => fileKeys(db, house.base, client))
  expect(keys.has('file')).toBe(false)
  expect(keys.has('identity')).toBe(true)
  expect(await reading((db) => readEntries(db, keys, client))).toMatchObject([{ section: { code: 'identity' } }])
  const [special, other] = await erasures(client)
  expect(special).toMatchObject({ data_class: 'special-categories', basis: 'time-over', erased_by: null })
  expect(other).toMatchObject({ data_class: 'other-data', from_on: '2026-11-23', to_on: '2026-11-23' })
  expect(other?.row_count).toBeGreaterThan(10)
  expect((await linesAbout(house, client)).at(-1)).toMatchObject({ action: 'client.erase', purpose: 'other-data' })

  await runRetention(house.base)
  expect(await erasures(client)).toHaveLength(2)
  at('2041-11-23')
  await runRetention(house.base)
  expect((await row(client)).identity_erased_on).toBe('2041-11-23')
  for (const { table, count } of await rowsLeft(client)) expect([table, count]).toEqual([table, 0])
})

test('health data go when the need has ended, and what is written afterwards opens', async () => {
  at('2026-11-23')
  const client = await openedFile(house)
  const old = await entered(house, client, 'health', { 'health.text@1': 'CANARY-HEALTH' })
  const [sealed] = await reading((db) => entryRows(db, client, ['health']))
  await erase(client, 'special-categories')
  await entered(house, client, 'health', { 'health.text@1': 'New.' })
  const keys = await reading((db) => fileKeys(db, house.base, client))
  const place = { table: 'client_entry', column: 'sealed', row: `${old}/1` }
  expect(() => openText(keys.of('special'), sealed?.sealed ?? Buffer.alloc(0), place)).toThrow(SealBroken)
  const entries = await reading((db) => readEntries(db, keys, client, ['health']))
  expect(entries.map(({ values }) => values['health.text@1'])).toEqual(['New.'])
})

test('observations go six months after each was written; the others are sealed anew', async () => {
  at('2026-08-31')
  const client = await openedFile(house)
  const observation = {
    'observation.source@1': 'Police',
    'observation.source-reliability@1': 'reliable',
    'observation.reliability@1': 'reliable',
  }
  await entered(house, client, 'observation', { ...observation, 'observation.text@1': 'First.' })
  at('2026-10-01')
  await entered(house, client, 'observation', { ...observation, 'observation.text@1': 'Second.' })
  // Month's end: February has no 31st.
  expect(await due(client, '2099-01-01')).toEqual([['observations', '2027-02-28']])
  at('2027-02-28')
  await runRetention(house.base)
  const keys = await reading((db) => fileKeys(db, house.base, client))
  const left = await reading((db) => readEntries(db, keys, client, ['observation']))
  expect(left.map(({ values }) => values['observation.text@1'])).toEqual(['Second.'])
  expect(await due(client, '2099-01-01')).toEqual([['observations', '2027-04-01']])
})

describe('a held file', () => {
  test('is not erased, by the job or by a person; once the hold is lifted it is', async () => {
    at('2026-11-23')
    const client = await removed()
    await acting(house, 'supervisor', client, (act) => hold(act, 'court', 'CANARY-HOLD'))
    await expect(acting(house, 'supervisor', client, (act) => hold(act, 'court', ''))).rejects.toThrow(Conflict)
    at('2032-01-10')
    await runRetention(house.base)
    expect(await erasures(client)).toEqual([])
    await expect(erase(client, 'other-data')).rejects.toThrow(Refused)
    await acting(house, 'supervisor', client, liftHold)
    await runRetention(house.base)
    expect((await erasures(client)).map(({ data_class }) => data_class)).toEqual(['special-categories', 'other-data'])
  })
})

test('what was counted of an erased file stays counted, and of nobody', async () => {
  at('2026-11-23')
  const count = () =>
    reading(async (db) => [
      await admittedBy(db, 'exploitation', '2026-11', '2026-11', null),
      await stockBy(db, 'sex', '2026-10', null),
      await stockBy(db, 'organiser', '2026-12', null),
      await decisionsBy(db, '2026-11', '2026-11', null),
    ])
  const client = await removed()
  const before = await count()
  await erase(client, 'other-data')
  expect(await count()).toEqual(before)
  expect(
    (await reading((db) => db.selectFrom('client').select('exploitation').where('id', '=', client).execute()))[0],
  ).toEqual({ exploitation: null })
})

test('every table of the module is erased by class, or is a list of numbers', async () => {
  const byClass = ['client_entry', 'client_entry_version', 'client_key', 'client_tag', 'client_admission']
  // Who asked for an export of how many files: forgotten by its own job (share-jobs.ts).
  const askings = ['client_export', 'client_export_fetch']
  // Of places and people of staff, not of a client; whether a worker wants mails.
  const staff = ['housing_place', 'housing_duty', 'client_reminder']
  const numbers = ['client', 'client_hold', 'client_erasure', 'client_count', ...askings, ...staff]
  expect([...holding.map(([table]) => table), ...byClass, ...numbers].toSorted()).toEqual(
    [...assistance.tables].toSorted(),
  )
  house.now = began
})

const erase = (client: string, dataClass: FileClass) =>
  acting(house, 'supervisor', client, ({ tx, base, by }) =>
    eraseClass(tx, base, client, dataClass, { basis: 'need-ended', by }),
  )

/** How many rows each table still has of this client, beside numbers and days. */
function rowsLeft(client: string) {
  const tables = [
    'client_key',
    'client_entry',
    'client_tag',
    'client_admission',
    ...holding.filter(([, parent]) => !parent).map(([name]) => name),
  ]
  return reading(async (db) => {
    const found: { table: string; count: number }[] = []
    for (const table of tables) {
      const rows = await db
        .selectFrom(table as 'client_tag')
        .selectAll()
        .where('client_id', '=', client)
        .execute()
      found.push({ table, count: rows.length })
    }
    return found
  })
}
