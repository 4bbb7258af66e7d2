import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { parsers } from './column-types.ts'
import type { Read, Write } from './handles.ts'
import { makeListener, type OnNotify } from './listen.ts'
import type { Tables } from './tables.ts'

export { isConflict, isDatabaseGone } from './faults.ts'

/** The one way to the database. Sessions act as the role `polku_app`, which owns nothing. */
export interface Database {
  /** One read-only transaction. */
  reading: <T>(work: (db: Read) => Promise<T>) => Promise<T>
  /** One transaction: all of it, or nothing. */
  writing: <T>(work: (db: Write) => Promise<T>) => Promise<T>
  /** Hears `notify channel`; the answer stops it. See `OnNotify` for what a lost connection means. */
  listen: (channel: string, onNotify: OnNotify) => Promise<() => Promise<void>>
  stats: () => { total: number; idle: number; waiting: number; max: number }
  close: () => Promise<void>
}

/** Opens a pool of at most `max` connections to `url`; connects at first use. See `isDatabaseGone` for failures. */
export function connect(url: string, { max = 10 }: { max?: number } = {}): Database {
  const pool = new pg.Pool({ ...session(url), max, connectionTimeoutMillis: 5000, idleTimeoutMillis: 30_000 })
  // A connection that breaks is dropped by the pool; who was using it hears of it from the query.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  const listener = makeListener(() => new pg.Client(session(url)))
  return {
    reading: (work) => db.transaction().setAccessMode('read only').execute(work),
    writing: (work) => db.transaction().execute((tx) => work(tx as Write)),
    listen: listener.listen,
    stats: () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount, max }),
    close: async () => {
      await listener.close()
      // Kysely's destroy would leave alone a pool that was never used.
      await pool.end()
    },
  }
}

/** Limits in milliseconds, so that one slow page holds no row or connection for long. */
const limits = { statement_timeout: 15_000, lock_timeout: 5000, idle_in_transaction_session_timeout: 20_000 }

function session(connectionString: string): pg.ClientConfig {
  const settings = Object.entries({ role: 'polku_app', timezone: 'UTC', ...limits })
  return {
    connectionString,
    application_name: 'polku',
    options: settings.map(([name, value]) => `-c ${name}=${value}`).join(' '),
    types: parsers,
    keepAlive: true,
  }
}
