import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import pg from 'pg'

/** A migration cannot run; the message names it. Nothing of the run was kept. */
export class MigrationFault extends Error {}

export interface MigrationFile {
  name: string
  text: string
  sha256: string
}

/**
 * Brings the database up to the newest migration of `folder` as its owner, in one transaction and under a lock;
 * answers the names of those that ran. Refuses when one was changed after it ran. Throws `MigrationFault`.
 */
export async function migrate(ownerUrl: string, folder = migrationsFolder): Promise<string[]> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 2, application_name: 'polku-migrate' })
  pool.on('error', () => {})
  const db = new Kysely<History>({ dialect: new PostgresDialect({ pool }) })
  try {
    return await migrateOn(db, migrationFiles(folder))
  } finally {
    await pool.end()
  }
}

/** The same on an open handle (also a transaction), with chosen files. */
export async function migrateOn(db: Kysely<History>, files: readonly MigrationFile[]): Promise<string[]> {
  await refuseChanged(db, files)
  const { error, results = [] } = await migratorOf(db, files).migrateToLatest()
  const failed = results.find(({ status }) => status === 'Error')
  if (error) throw new MigrationFault(`${failed?.migrationName ?? 'migrations'}: ${textOf(error)}`, { cause: error })
  return results.map(({ migrationName }) => migrationName)
}

/** The `.sql` files of a folder, oldest first. */
export function migrationFiles(folder = migrationsFolder): MigrationFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  return names.toSorted().map((name) => {
    const text = readFileSync(path.join(folder, name), 'utf8')
    return { name: name.slice(0, -4), text, sha256: createHash('sha256').update(text).digest('hex') }
  })
}

/** What ran: kept by the migrator, and by us the sum of each file. */
export interface History {
  migration: { name: string; timestamp: string }
  migration_file: { name: string; sha256: string }
}

/** Tables that belong to migrating itself. */
export const historyTables = ['migration', 'migration_lock', 'migration_file'] as const

const migrationsFolder = path.resolve('database/migrations')

function migratorOf(db: Kysely<History>, files: readonly MigrationFile[]): Migrator {
  return new Migrator({
    db,
    migrationTableName: 'migration',
    migrationLockTableName: 'migration_lock',
    provider: { getMigrations: async () => Object.fromEntries(files.map((file) => [file.name, stepOf(file)])) },
  })
}

function stepOf({ name, text, sha256 }: MigrationFile): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      await sql`create table if not exists migration_file (name text primary key, sha256 text not null)`.execute(db)
      await sql.raw(text).execute(db)
      await sql`insert into migration_file values (${name}, ${sha256})`.execute(db)
    },
  }
}

async function refuseChanged(db: Kysely<History>, files: readonly MigrationFile[]): Promise<void> {
  const ran = await sumsOf(db)
  const changed = files.filter(({ name, sha256 }) => (ran.get(name) ?? sha256) !== sha256)
  if (changed.length === 0) return
  const names = changed.map(({ name }) => name).join(', ')
  throw new MigrationFault(`${names}: changed after it ran here. Put it back and write a new migration.`)
}

async function sumsOf(db: Kysely<History>): Promise<Map<string, string>> {
  const { rows } = await sql<{ there: boolean }>`select to_regclass('migration_file') is not null as there`.execute(db)
  if (!rows[0]?.there) return new Map()
  const sums = await db.selectFrom('migration_file').selectAll().execute()
  return new Map(sums.map(({ name, sha256 }) => [name, sha256]))
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
