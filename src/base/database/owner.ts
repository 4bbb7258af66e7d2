import type { Readable, Writable } from 'node:stream'
import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import type { History } from './migrate.ts'

/** One connection as the database's owner, for commands: without the limits of a page. */
export interface Owner {
  rows: <Row extends object>(statement: string, values?: readonly unknown[]) => Promise<Row[]>
  /** `copy … to stdout`: the rows' text. */
  copyOut: (statement: string) => Readable
  /** `copy … from stdin`: takes the rows' text. */
  copyIn: (statement: string) => Writable
  /** One transaction on this connection; `rows` and the copies are part of it too. */
  inOne: <T>(work: (tx: Transaction<History>) => Promise<T>) => Promise<T>
  /** One read-only transaction that sees a single moment. */
  inOneMoment: <T>(work: () => Promise<T>) => Promise<T>
  end: () => Promise<void>
}

/** Connects to `ownerUrl`. Statement time is unlimited; waiting for a lock ends after ten seconds. */
export async function openOwner(ownerUrl: string): Promise<Owner> {
  const client = new pg.Client({
    connectionString: ownerUrl,
    application_name: 'polku-command',
    options: '-c statement_timeout=0 -c lock_timeout=10000 -c row_security=off',
  })
  client.on('error', () => {})
  await client.connect()
  const db = kyselyOn(client)
  return {
    rows: async (statement, values = []) => (await client.query(statement, [...values])).rows,
    copyOut: (statement) => client.query(copyTo(statement)),
    copyIn: (statement) => client.query(copyFrom(statement)),
    inOne: (work) => db.transaction().execute(work),
    inOneMoment: (work) =>
      db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work),
    end: () => client.end(),
  }
}

function kyselyOn(client: pg.Client): Kysely<History> {
  const lent = { query: client.query.bind(client), release: () => {} }
  const pool = { connect: async () => lent, end: async () => {}, options: {} }
  return new Kysely<History>({ dialect: new PostgresDialect({ pool }) })
}
