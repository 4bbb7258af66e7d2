import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { onServer } from '#house/database-for-tests.ts'
import { type FreshDatabase, freshDatabase } from '#house/fresh-database.ts'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.drop())

const notify = (channel: string, payload: string) =>
  fresh.database.writing((db) => sql`select pg_notify(${channel}, ${payload})`.execute(db))

const listeners = `from pg_stat_activity where datname = current_database() and query like 'listen%'`

test('a notice arrives at every ear of its channel and at no other', async () => {
  const heard: (string | null)[] = []
  await fresh.database.listen('board', (text) => heard.push(`one ${text}`))
  await fresh.database.listen('board', (text) => heard.push(`two ${text}`))
  await fresh.database.listen('other', (text) => heard.push(`other ${text}`))
  await notify('board', 'a')
  await vi.waitFor(() => expect(heard).toEqual(['one a', 'two a']))
})

test('who stopped listening hears no more', async () => {
  const heard: (string | null)[] = []
  const stop = await fresh.database.listen('quiet', (text) => heard.push(text))
  await fresh.database.listen('loud', (text) => heard.push(text))
  await stop()
  await notify('quiet', 'a')
  await notify('loud', 'b')
  await vi.waitFor(() => expect(heard).toEqual(['b']))
})

test('after its connection is lost it listens again and says that something may have been missed', async () => {
  const heard: (string | null)[] = []
  await fresh.database.listen('steady', (text) => heard.push(text))
  await onServer(fresh.ownerUrl, `select pg_terminate_backend(pid) ${listeners}`)
  await vi.waitFor(() => expect(heard).toEqual([null]), 5000)
  await notify('steady', 'after')
  await vi.waitFor(() => expect(heard).toEqual([null, 'after']))
})

test('all channels of a process share one connection', async () => {
  const { rows } = await onServer(fresh.ownerUrl, `select count(*)::int ${listeners}`)
  expect(rows).toEqual([{ count: 1 }])
})

test('a channel name that would need quoting is refused', async () => {
  await expect(fresh.database.listen('a"; drop', () => {})).rejects.toThrow(RangeError)
})
