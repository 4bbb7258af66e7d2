import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { type App, makeApp } from '#app'
import { backUp, type MadeBackup } from '#base/backup/back-up.ts'
import { makeBackupKeys, readIdentity, readRecipient } from '#base/backup/backup-keys.ts'
import { restore } from '#base/backup/restore.ts'
import { unseal } from '#base/backup/sealed-file.ts'
import { onServer, urlOf } from '#house/database-for-tests.ts'
import { fixture } from '#house/fixture.ts'
import { entered } from './decisions-for-tests.ts'
import { readEntries } from './entries.ts'
import { acting, openedFile } from './file-for-tests.ts'
import type { FileClass } from './keeping.ts'
import { fileKeys } from './keys.ts'
import { clientOf } from './queries.ts'
import { eraseClass } from './retention.ts'

// A backup made before an erasure, restored after it: by the real commands' own functions, into another database.

const house = fixture()
let folder: string
const apps: App[] = []
const databases: string[] = []

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'polku-erased-'))
  await makeBackupKeys(folder)
})
afterAll(async () => {
  for (const app of apps) await app.stop()
  for (const name of databases) await onServer(inject('serverUrl'), `drop database if exists ${name} with (force)`)
  rmSync(folder, { recursive: true })
})

const save = (day: string): Promise<MadeBackup> => {
  const now = new Date(`${day}T02:00:00Z`)
  return backUp({ ownerUrl: house.fresh.ownerUrl, folder, recipient: readRecipient(folder), now })
}

/** Data and keys restored into an empty database, before any process has started on it. */
async function restored(data: string, keys: string): Promise<string> {
  const name = `${inject('template')}_erased_${randomBytes(4).toString('hex')}`
  await onServer(inject('serverUrl'), `create database ${name} template template1 strategy file_copy`)
  databases.push(name)
  const url = urlOf(inject('serverUrl'), name)
  await restore({ ownerUrl: url, data, keys, identity: readIdentity(undefined, folder), replace: false })
  return url
}

/** A process of Polku on it: its start finishes what was erased. */
async function started(url: string): Promise<App> {
  const { settings, secrets, log } = house.base
  const app = await makeApp({ settings, secrets, url, log, now: () => house.now, random: randomBytes })
  apps.push(app)
  return app
}

const erase = (client: string, dataClass: FileClass) =>
  acting(house, 'supervisor', client, ({ tx, base, by }) =>
    eraseClass(tx, base, client, dataClass, { basis: 'need-ended', by }),
  )

const count = async (url: string, table: string, client: string): Promise<number> =>
  Number((await onServer(url, `select count(*) as n from ${table} where client_id = '${client}'`)).rows[0]?.n)

test('a backup from before an erasure, with the newest keys: nothing of it can be read, and the start takes the rest away', async () => {
  house.now = new Date('2026-11-23T09:00:00Z')
  const [gone, stays] = [await openedFile(house), await openedFile(house)]
  await entered(house, gone, 'note', { 'note.day@1': '2026-11-23', 'note.text@1': 'CANARY-NOTE' })
  const old = await save('2026-11-23')

  house.now = new Date('2026-11-25T09:00:00Z')
  await erase(gone, 'other-data')
  await erase(gone, 'identifiers')
  const young = await save('2026-11-25')

  const url = await restored(old.data, young.keys)
  // What was sealed is back as noise: its keys are not.
  expect(await count(url, 'client_entry', gone)).toBeGreaterThan(3)
  expect(await count(url, 'client_key', gone)).toBe(0)
  expect(await count(url, 'client_key', stays)).toBe(6)

  const { base } = await started(url)
  await base.database.reading(async (db) => {
    const keys = await fileKeys(db, base, gone)
    expect(['identity', 'file', 'special'].filter((name) => keys.has(name as 'file'))).toEqual([])
    expect(await readEntries(db, keys, gone)).toEqual([])
    expect(await clientOf(db, gone)).toMatchObject({ erased_on: '2026-11-25', exploitation: null })
    const others = await readEntries(db, await fileKeys(db, base, stays), stays)
    expect(others.length).toBeGreaterThan(3)
  })
  for (const table of ['client_entry', 'client_tag', 'client_decision', 'client_worker'])
    expect([table, await count(url, table, gone)]).toEqual([table, 0])
  expect(await count(url, 'client_erasure', gone)).toBe(2)
})

test('health data and observations that were erased do not come back, and the file opens', async () => {
  house.now = new Date('2026-11-23T09:00:00Z')
  const client = await openedFile(house)
  await entered(house, client, 'health', { 'health.text@1': 'CANARY-HEALTH' })
  const old = await save('2026-11-23')
  house.now = new Date('2026-11-26T09:00:00Z')
  await erase(client, 'special-categories')
  await entered(house, client, 'health', { 'health.text@1': 'Written later.' })
  const young = await save('2026-11-26')

  const { base } = await started(await restored(old.data, young.keys))
  const entries = await base.database.reading(async (db) => readEntries(db, await fileKeys(db, base, client), client))
  expect(entries.filter(({ section }) => section.code === 'health')).toEqual([])
  expect(entries.length).toBeGreaterThan(3)
})

test('keys of files stand in no file of data', async () => {
  await openedFile(house)
  const { data, keys } = await save('2026-11-27')
  const textOf = async (file: string) => {
    let text = ''
    for await (const part of unseal(file, readIdentity(undefined, folder))) text += Buffer.from(part).toString('latin1')
    return text
  }
  expect(await textOf(data)).not.toContain('\ncopy public.client_key\n')
  expect(await textOf(keys)).toContain('\ncopy public.client_key\n')
})
