import type { Transaction } from 'kysely'
import { type History, type MigrationFile, migrateOn, migrationFiles } from '#base/database/migrate.ts'
import { type Owner, openOwner } from '#base/database/owner.ts'
import { BackupFault } from './backup-fault.ts'
import { counted, onlyInKeys, quoted, tablesOf } from './catalogue.ts'
import { type Header, readDump } from './dump.ts'
import { type ForeignKey, withoutGuards } from './guards.ts'
import { loadKeys, loadTable, setSequences } from './load.ts'
import { unseal } from './sealed-file.ts'

export interface ToRestore {
  ownerUrl: string
  data: string
  /** The newest file of keys there is: what was erased since the data were saved stays unreadable. */
  keys: string
  /** An age identity. */
  identity: string
  /** Whether what the database holds now is thrown away. */
  replace: boolean
  /** The migrations of this version. */
  files?: readonly MigrationFile[]
}

export interface Restored {
  made: string
  rows: number
  /** Keys that found no row: of what came after the data were saved. */
  keysLeftOut: number
}

/** Fills an empty database from a backup, all or nothing. Throws `BackupFault`. */
export async function restore(wanted: ToRestore): Promise<Restored> {
  const { data, keys } = await inspect(wanted)
  const { files = migrationFiles() } = wanted
  const recorded = filesOf(data, files)
  const owner = await openOwner(wanted.ownerUrl)
  try {
    return await owner.inOne(async (tx) => {
      await refuseUnlessFree(owner, wanted.replace)
      await empty(owner, tx, recorded)
      const keysLeftOut = await withoutGuards(owner, (foreignKeys) => load(owner, wanted, foreignKeys))
      await verify(owner, data)
      await migrateOn(tx, files)
      return { made: data.made, rows: sum(data) + sum(keys, onlyInKeys) - keysLeftOut, keysLeftOut }
    })
  } finally {
    await owner.end()
  }
}

/** Reads both files to their ends before anything is touched. */
async function inspect({ data, keys, identity }: ToRestore): Promise<{ data: Header; keys: Header }> {
  const count = { table: async (_: unknown, rows: AsyncIterable<Uint8Array>) => drain(rows) }
  const headers = {
    data: await readDump(unseal(data, identity), count),
    keys: await readDump(unseal(keys, identity), count),
  }
  if (headers.data.kind !== 'data') throw new BackupFault(`${data} holds ${headers.data.kind}, not data.`)
  if (headers.keys.kind !== 'keys') throw new BackupFault(`${keys} holds ${headers.keys.kind}, not keys.`)
  if (headers.keys.made < headers.data.made)
    throw new BackupFault(`${keys} is older than the data; take the newest keys.`)
  return headers
}

function filesOf({ migrations }: Header, files: readonly MigrationFile[]): MigrationFile[] {
  const known = new Map(files.map((file) => [file.name, file]))
  return migrations.map(({ name, sha256 }) => {
    const file = known.get(name)
    if (file?.sha256 === sha256) return file
    throw new BackupFault(
      `This backup has a migration that this version of Polku ${file ? 'has otherwise' : 'lacks'}: ${name}`,
    )
  })
}

async function refuseUnlessFree(owner: Owner, replace: boolean): Promise<void> {
  const others = await owner.rows(`select from pg_stat_activity where datname = current_database()
    and pid <> pg_backend_pid() and backend_type = 'client backend'`)
  if (others.length > 0) throw new BackupFault(`${others.length} other sessions use this database. Stop Polku first.`)
  const full = replace ? [] : await filled(owner)
  if (full.length > 0)
    throw new BackupFault(`This database is not empty (${full.join(', ')}). Replace all of it with --replace`)
}

async function filled(owner: Owner): Promise<string[]> {
  const full: string[] = []
  for (const table of await tablesOf(owner)) {
    const rows = await owner.rows(`select from ${quoted(table.name)} limit 1`)
    if (rows.length > 0) full.push(table.name)
  }
  return full
}

/** Tables as they were when the backup was made, without any row that a migration puts in. */
async function empty(owner: Owner, tx: Transaction<History>, recorded: readonly MigrationFile[]): Promise<void> {
  await owner.rows('drop schema if exists pgboss cascade')
  await owner.rows('drop schema public cascade')
  await owner.rows('create schema public')
  await migrateOn(tx, recorded)
}

async function load(
  owner: Owner,
  { data, keys, identity }: ToRestore,
  foreignKeys: readonly ForeignKey[],
): Promise<number> {
  const header = await readDump(unseal(data, identity), { table: (table, rows) => loadTable(owner, table, rows) })
  let leftOut = 0
  await readDump(unseal(keys, identity), {
    table: async (table, rows) => {
      leftOut += await loadKeys(owner, table, rows, foreignKeys)
    },
  })
  await setSequences(owner, header.sequences)
  return leftOut
}

async function verify(owner: Owner, { tables }: Header): Promise<void> {
  for (const table of tables) {
    const { rows } = await counted(owner, table)
    // Of team keys there may be newer ones from the file of keys.
    if (rows < table.rows) throw new BackupFault(`${table.name}: ${rows} of ${table.rows} rows arrived.`)
  }
}

function sum({ tables }: Header, only?: readonly string[]): number {
  return tables.filter(({ name }) => !only || only.includes(name)).reduce((total, { rows }) => total + rows, 0)
}

async function drain(rows: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _ of rows);
}
