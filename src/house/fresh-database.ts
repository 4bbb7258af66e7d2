import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { connect, type Database } from '#base/database/connect.ts'
import { onServer, urlOf } from './database-for-tests.ts'

/** A migrated, empty database of one test file's own. */
export interface FreshDatabase {
  /** Both addresses are the same here; `connect` gives up the owner's rights by itself. */
  url: string
  ownerUrl: string
  database: Database
  drop: () => Promise<void>
}

/** Copies the template, which takes some 20 ms. Whoever asks calls `drop` in `afterAll`. */
export async function freshDatabase({ max = 5 }: { max?: number } = {}): Promise<FreshDatabase> {
  const template = inject('template')
  const name = `${template}_${randomBytes(4).toString('hex')}`
  await copied(`create database ${name} template ${template} strategy file_copy`)
  const url = urlOf(inject('serverUrl'), name)
  const database = connect(url, { max })
  return { url, ownerUrl: url, database, drop: () => drop(database, name) }
}

/** The server ends a session a moment after its client left; until then the template counts as in use (55006). */
async function copied(statement: string, tries = 50): Promise<void> {
  try {
    await onServer(inject('serverUrl'), statement)
  } catch (error) {
    if (tries === 0 || (error as { code?: string }).code !== '55006') throw error
    await new Promise((resolve) => setTimeout(resolve, 100))
    await copied(statement, tries - 1)
  }
}

async function drop(database: Database, name: string): Promise<void> {
  await database.close()
  await onServer(inject('serverUrl'), `drop database if exists ${name} with (force)`)
}
