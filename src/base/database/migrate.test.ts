import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { onServer } from '#house/database-for-tests.ts'
import { type FreshDatabase, freshDatabase } from '#house/fresh-database.ts'
import { migrate, migrationFiles } from './migrate.ts'

let fresh: FreshDatabase
let folder: string
beforeEach(async () => {
  fresh = await freshDatabase()
  folder = mkdtempSync(path.join(os.tmpdir(), 'polku-migrations-'))
  for (const { name, text } of migrationFiles()) put(name, text)
})
afterEach(async () => {
  await fresh.drop()
  rmSync(folder, { recursive: true })
})

const put = (name: string, text: string) => writeFileSync(path.join(folder, `${name}.sql`), text)
const run = () => migrate(fresh.ownerUrl, folder)
const exists = async (table: string) =>
  (await onServer(fresh.ownerUrl, `select to_regclass('${table}') is not null as there`)).rows[0].there

test('a new file runs once', async () => {
  put('9000-a', 'create table a (id int); insert into a values (1);')
  expect(await run()).toEqual(['9000-a'])
  expect(await run()).toEqual([])
})

test('two processes at once run each file once', async () => {
  put('9000-a', 'create table a (id int); select pg_sleep(0.3);')
  const both = await Promise.all([run(), run()])
  expect(both.flat()).toEqual(['9000-a'])
})

test('a file that fails leaves nothing of the whole run and is named', async () => {
  put('9000-a', 'create table a (id int);')
  put('9001-b', 'create table b (id int); select nothing;')
  await expect(run()).rejects.toThrow(/^9001-b: .*nothing/)
  expect(await exists('a')).toBe(false)
})

test('a file that changed after it ran is refused', async () => {
  put('9000-a', 'create table a (id int);')
  await run()
  put('9000-a', 'create table a (id int, more int);')
  await expect(run()).rejects.toThrow(/9000-a: changed after it ran/)
})

test('a database that is ahead of the files is refused', async () => {
  put('9000-a', 'create table a (id int);')
  await run()
  rmSync(path.join(folder, '9000-a.sql'))
  await expect(run()).rejects.toThrow(/9000-a/)
})

test('a table made by a later migration is open to the running role', async () => {
  put('9000-a', 'create table a (id int generated always as identity, word text);')
  await run()
  const { rows } = await onServer(
    fresh.ownerUrl,
    `select has_table_privilege('polku_app', 'a', 'select, insert, update, delete') as may`,
  )
  expect(rows).toEqual([{ may: true }])
})
