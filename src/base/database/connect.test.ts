import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onServer } from '#house/database-for-tests.ts'
import { type FreshDatabase, freshDatabase } from '#house/fresh-database.ts'
import type { Read, Write } from './handles.ts'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
  await onServer(fresh.ownerUrl, 'create table scribble (id int primary key, made date, size int8, days date[])')
})
afterAll(() => fresh.drop())

const counted = async (db: Read) =>
  (await sql<{ count: number }>`select count(*) from scribble`.execute(db)).rows[0]?.count
const written = (db: Write, id: number) => sql`insert into scribble (id) values (${id})`.execute(db)

test('a read-only transaction refuses a write', async () => {
  // @ts-expect-error a handle that only reads is no handle that writes
  const sneaking = fresh.database.reading((db) => written(db, 1))
  await expect(sneaking).rejects.toMatchObject({ code: '25006' })
})

test('a handle that writes also reads', async () => {
  const seen = await fresh.database.writing(async (db) => {
    await written(db, 2)
    return counted(db)
  })
  expect(seen).toBe(1)
})

test('of a transaction that fails nothing stays', async () => {
  const before = await fresh.database.reading(counted)
  const failing = fresh.database.writing(async (db) => {
    await written(db, 3)
    throw new Error('changed my mind')
  })
  await expect(failing).rejects.toThrow('changed my mind')
  expect(await fresh.database.reading(counted)).toBe(before)
})

test('a handle that only reads offers no way to insert', () => {
  // @ts-expect-error there is no such method on it
  const insert = (db: Read) => db.insertInto
  expect(insert).toBeTypeOf('function')
})

test('a session acts as polku_app, in UTC and under limits', async () => {
  const { rows } = await fresh.database.reading((db) =>
    sql`select current_user as user, current_setting('timezone') as zone, current_setting('statement_timeout') as statement,
      current_setting('lock_timeout') as lock, current_setting('idle_in_transaction_session_timeout') as idle`.execute(
      db,
    ),
  )
  expect(rows).toEqual([{ user: 'polku_app', zone: 'UTC', statement: '15s', lock: '5s', idle: '20s' }])
})

test('the running role can change no table', async () => {
  const dropping = fresh.database.writing((db) => sql`drop table scribble`.execute(db))
  await expect(dropping).rejects.toMatchObject({ code: '42501' })
})

test('the running role sees nothing of the migrations', async () => {
  const peeking = fresh.database.reading((db) => sql`select * from migration`.execute(db))
  await expect(peeking).rejects.toMatchObject({ code: '42501' })
})

test('whole numbers arrive as numbers and days as text', async () => {
  const { rows } = await fresh.database.reading((db) =>
    sql`select 9007199254740991::int8 as most, date '2026-11-21' as day, array[date '2026-11-21', null] as days,
      array[1, null]::int8[] as sizes`.execute(db),
  )
  expect(rows).toEqual([{ most: 9007199254740991, day: '2026-11-21', days: ['2026-11-21', null], sizes: [1, null] }])
})

test('a whole number that would be rounded is refused', async () => {
  const reading = fresh.database.reading((db) => sql`select 9007199254740993::int8`.execute(db))
  await expect(reading).rejects.toThrow('safe integers')
})

test('more transactions than connections wait their turn', async () => {
  const all = await Promise.all(Array.from({ length: 30 }, () => fresh.database.reading(counted)))
  expect(new Set(all).size).toBe(1)
  expect(fresh.database.stats()).toMatchObject({ max: 5, waiting: 0 })
  expect(fresh.database.stats().total).toBeLessThanOrEqual(5)
})
