import { randomBytes } from 'node:crypto'
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { type Cluster, startCluster } from '#base/database/cluster.ts'
import { type MigrationFile, migrate, migrationFiles } from '#base/database/migrate.ts'
import { openOwner } from '#base/database/owner.ts'
import { makeLog } from '#base/log/log.ts'
import { onServer, urlOf } from '#house/database-for-tests.ts'
import { backUp, type MadeBackup } from './back-up.ts'
import { makeBackupKeys, readIdentity, readRecipient } from './backup-keys.ts'
import { chosenFiles } from './chosen-files.ts'
import { restore } from './restore.ts'
import { unseal } from './sealed-file.ts'
import { rows, schema } from './tables-for-tests.ts'

const monday = new Date('2026-11-16T02:00:00.000Z')
const tuesday = new Date('2026-11-17T02:00:00.000Z')

const sha = (name: string, text: string): MigrationFile => ({ name, text, sha256: `sum of ${name}` })
let files: MigrationFile[]
let folder: string
let secrets: string
let archive: string
let first: string
let identity: string
const databases: string[] = []

async function newDatabase(server = inject('serverUrl'), template = 'template1'): Promise<string> {
  const name = `${inject('template')}_backup_${randomBytes(4).toString('hex')}`
  await onServer(server, `create database ${name} template ${template} strategy file_copy`)
  databases.push(name)
  return urlOf(server, name)
}

/** A database with the schema and its rows. */
async function made(server?: string): Promise<string> {
  const url = await newDatabase(server)
  const at = mkdtempSync(path.join(folder, 'migrations-'))
  for (const { name, text } of files) writeFileSync(path.join(at, `${name}.sql`), text)
  await migrate(url, at)
  for (const { name, sha256 } of files)
    await onServer(url, `update migration_file set sha256 = '${sha256}' where name = '${name}'`)
  await onServer(url, rows)
  return url
}

/** A copy of the first database that was made, for tests that change it. */
const copied = () => newDatabase(inject('serverUrl'), first)

/** The files of Monday's backup of it, in the folder of the test. */
function saved(): MadeBackup {
  cpSync(archive, folder, { recursive: true })
  return { ...chosenFiles([folder]), rows: 0 }
}

const tables = ['team', 'person', 'team_key', 'referral', 'content_key', 'counter', 'audit', 'session']

async function contents(url: string, without: readonly string[] = ['session']): Promise<Record<string, unknown>> {
  const all: Record<string, unknown> = {}
  for (const table of tables.filter((name) => !without.includes(name))) {
    all[table] = (await onServer(url, `select to_jsonb(t) as row from ${table} t order by 1`)).rows
  }
  return all
}

const save = (ownerUrl: string, now = monday) => backUp({ ownerUrl, folder, recipient: readRecipient(secrets), now })
const back = (ownerUrl: string, more: object = {}) =>
  restore({ ownerUrl, ...chosenFiles([folder]), identity, replace: false, files, ...more })
const isUntouched = async (url: string) =>
  expect((await onServer(url, `select from pg_class where relnamespace = 'public'::regnamespace`)).rowCount).toBe(0)

beforeAll(async () => {
  const [roles] = migrationFiles()
  files = [...(roles ? [roles] : []), sha('9000-test', schema)]
  secrets = mkdtempSync(path.join(os.tmpdir(), 'polku-secrets-'))
  await makeBackupKeys(secrets)
  identity = readIdentity(undefined, secrets)
  folder = archive = mkdtempSync(path.join(os.tmpdir(), 'polku-archive-'))
  const url = await made()
  first = databases.splice(0)[0] ?? ''
  await save(url)
})
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'polku-backup-'))
})
afterEach(async () => {
  for (const name of databases.splice(0)) await onServer(inject('serverUrl'), `drop database if exists ${name}`)
  rmSync(folder, { recursive: true })
})
afterAll(() => {
  for (const made of [secrets, archive]) rmSync(made, { recursive: true })
})

test('a restored database equals the one that was saved', async () => {
  saved()
  const target = await newDatabase()
  expect(await back(target)).toMatchObject({ made: monday.toISOString(), keysLeftOut: 0 })
  expect(await contents(target)).toEqual(await contents(urlOf(inject('serverUrl'), first)))
})

test('numbering, references and triggers work on after a restore', async () => {
  saved()
  const target = await newDatabase()
  await back(target)
  const { rows: added } = await onServer(
    target,
    'insert into referral (id, team_id) values (5000, 1) returning arrival',
  )
  expect(added).toEqual([{ arrival: '3002' }])
  expect((await onServer(target, 'select from counter where id = 5100')).rowCount).toBe(1)
  await expect(onServer(target, 'insert into referral (id, team_id) values (5001, 9)')).rejects.toMatchObject({
    code: '23503',
  })
  await expect(onServer(target, 'delete from audit')).rejects.toThrow('only added to')
  expect((await onServer(target, `select has_table_privilege('polku_app', 'referral', 'insert') as may`)).rows).toEqual(
    [{ may: true }],
  )
})

test('what lives only for hours is not in a backup', async () => {
  saved()
  const target = await newDatabase()
  await back(target)
  expect(await contents(target, [])).toMatchObject({ session: [] })
})

test('migrations that came after the backup run after the restore', async () => {
  saved()
  const target = await newDatabase()
  await back(target, { files: [...files, sha('9001-later', 'alter table referral add column later int default 7;')] })
  expect((await onServer(target, 'select distinct later from referral')).rows).toEqual([{ later: 7 }])
})

test('a backup of a newer version, or of one with another migration, is refused', async () => {
  saved()
  const target = await newDatabase()
  await expect(back(target, { files: files.slice(0, 1) })).rejects.toThrow(
    /migration that this version of Polku lacks: 9000-test/,
  )
  const other = files.map((file) => ({ ...file, sha256: 'another' }))
  await expect(back(target, { files: other })).rejects.toThrow(/has otherwise/)
  await isUntouched(target)
})

test('a key that was erased after the data were saved stays gone with the newest keys', async () => {
  const source = await copied()
  saved()
  await onServer(source, 'delete from content_key where referral_id = 7')
  await save(source, tuesday)
  rmSync(path.join(folder, 'data-2026-11-17T020000Z.age'))
  const target = await newDatabase()
  await back(target)
  expect((await onServer(target, 'select from referral where id = 7')).rowCount).toBe(1)
  expect((await onServer(target, 'select from content_key where referral_id = 7')).rowCount).toBe(0)
  expect((await onServer(target, 'select from content_key')).rowCount).toBe(3000)
})

test('newer keys bring the newer team keys they are wrapped to, and leave out those of rows that are not there', async () => {
  const source = await copied()
  saved()
  await onServer(
    source,
    `insert into team_key values (2, 1); update content_key set team_key_id = 2 where referral_id = 8;
    insert into referral (id) values (9000); insert into content_key values (9000, 'told', 2, '')`,
  )
  await save(source, tuesday)
  rmSync(path.join(folder, 'data-2026-11-17T020000Z.age'))
  const target = await newDatabase()
  expect(await back(target)).toMatchObject({ keysLeftOut: 1 })
  expect((await onServer(target, 'select team_key_id from content_key where referral_id = 8')).rows).toEqual([
    { team_key_id: 2 },
  ])
})

test('keys older than the data are refused', async () => {
  const source = await copied()
  const old = saved()
  const young = await save(source, tuesday)
  const target = await newDatabase()
  await expect(back(target, { data: young.data, keys: old.keys })).rejects.toThrow(/older than the data/)
})

test('content keys are in no file of data', async () => {
  const { data } = saved()
  let text = ''
  for await (const bytes of unseal(data, identity)) text += Buffer.from(bytes).toString('latin1')
  expect(text).toContain('\ncopy public.referral\n')
  expect(text).not.toContain('\ncopy public.content_key\n')
})

test('a file of data is not taken for one of keys', async () => {
  const { data } = saved()
  await expect(back(await newDatabase(), { keys: data })).rejects.toThrow(/holds data, not keys/)
})

test('an identity of somebody else does not open it', async () => {
  saved()
  const others = mkdtempSync(path.join(folder, 'others-'))
  await makeBackupKeys(others)
  const target = await newDatabase()
  await expect(back(target, { identity: readIdentity(undefined, others) })).rejects.toThrow(
    /this identity does not open it/,
  )
  await isUntouched(target)
})

test.each([
  1, 16, 5000, 70_000,
])('a file that lost its last %i bytes is refused before anything is touched', async (lost) => {
  const { data } = saved()
  const bytes = readFileSync(data)
  expect(bytes.length).toBeGreaterThan(lost)
  writeFileSync(data, bytes.subarray(0, bytes.length - lost))
  const target = await newDatabase()
  await expect(back(target)).rejects.toThrow(/damaged or cut short/)
  await isUntouched(target)
})

test('a file with a changed or an added byte is refused before anything is touched', async () => {
  const { data, keys } = saved()
  const target = await newDatabase()
  const bytes = readFileSync(data)
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
  writeFileSync(data, bytes)
  await expect(back(target)).rejects.toThrow(/damaged or cut short/)
  appendFileSync(keys, 'x')
  await expect(back(target, { data: keys })).rejects.toThrow(/damaged or cut short/)
  await isUntouched(target)
})

test('a database that holds rows is refused and unchanged, unless it is to be replaced', async () => {
  const source = await copied()
  saved()
  await onServer(source, 'insert into referral (id) values (8000)')
  const before = await contents(source, [])
  await expect(back(source)).rejects.toThrow(/not empty .*public.referral.*--replace/)
  expect(await contents(source, [])).toEqual(before)
  await back(source, { replace: true })
  expect((await onServer(source, 'select from referral where id = 8000')).rowCount).toBe(0)
})

test('a restore that fails on the way leaves the database as it was', async () => {
  const source = await copied()
  saved()
  const before = await contents(source, [])
  const failing = [...files, sha('9001-fails', 'select nothing;')]
  await expect(back(source, { replace: true, files: failing })).rejects.toThrow()
  expect(await contents(source, [])).toEqual(before)
})

test('a restore under a running Polku is refused', async () => {
  saved()
  const target = await newDatabase()
  const other = await openOwner(target)
  await expect(back(target)).rejects.toThrow(/sessions use this database. Stop Polku first/)
  await other.end()
})

test('the files are open to their owner only, and no half one is left', async () => {
  saved()
  const names = readdirSync(folder).filter((name) => name.includes('.age'))
  expect(names).toEqual(['data-2026-11-16T020000Z.age', 'keys-2026-11-16T020000Z.age'])
  expect(names.map((name) => statSync(path.join(folder, name)).mode & 0o777)).toEqual([0o600, 0o600])
})

test('without a recipient it says how to make one, and no identity is made beside it', async () => {
  const empty = mkdtempSync(path.join(folder, 'secrets-'))
  expect(() => readRecipient(empty)).toThrow(/backup-recipient is missing.*--make-keys/)
  expect(existsSync(path.join(empty, 'backup-identity'))).toBe(false)
})

describe('between the two kinds of PostgreSQL', () => {
  const urls = { system: '', npm: '' }
  const running: Cluster[] = []
  let base: string

  beforeAll(async () => {
    base = mkdtempSync(path.join(os.tmpdir(), 'polku-kinds-'))
    chmodSync(base, 0o711)
    const log = makeLog(
      () => {},
      () => new Date(),
    )
    for (const only of ['system', 'npm'] as const) {
      const cluster = await startCluster({ folder: path.join(base, only), log, only, throwaway: true })
      running.push(cluster)
      urls[only] = cluster.url
    }
  })
  afterAll(async () => {
    for (const cluster of running) await cluster.stop()
    rmSync(base, { recursive: true, force: true })
  })

  test.each([
    ['system', 'npm'],
    ['npm', 'system'],
  ] as const)('what kind "%s" saved, kind "%s" restores', async (from, to) => {
    const source = await made(urls[from])
    await save(source)
    const target = await newDatabase(urls[to])
    await back(target)
    expect(await contents(target)).toEqual(await contents(source))
  })
})
