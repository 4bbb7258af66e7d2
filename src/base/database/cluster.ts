import { randomBytes } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Log } from '#base/log/log.ts'
import { type Binaries, findBinaries } from './binaries.ts'
import { ClusterFault } from './cluster-fault.ts'
import { isOwned, lockCluster } from './cluster-lock.ts'
import { findPlace, makePlace, makeSocketFolder, type Place, removeSocketFolder } from './cluster-place.ts'
import { madeBy, makeCluster, superuserPassword } from './make-cluster.ts'
import { type Server, startServer } from './server.ts'
import { clearStale } from './stale-server.ts'

export interface Cluster {
  /** Of database `polku` as its owner, the role `polku` (no superuser). The password changes at every start. */
  url: string
  /** Settles when the server has ended, also when nobody asked it to. */
  ended: Promise<void>
  stop: () => Promise<void>
}

interface Wanted {
  folder: string
  log: Log
  /** The kind of PostgreSQL programs to use; null: the system's, else npm's. */
  only?: 'system' | 'npm' | null
  /** For tests: faster, but a power cut would destroy it. */
  throwaway?: boolean
}

/**
 * Starts the private PostgreSQL of `folder`, made at first use. It ends when this process ends, however that comes.
 * Throws `ClusterFault`.
 */
export async function startCluster(wanted: Wanted): Promise<Cluster> {
  const place = makePlace(path.resolve(wanted.folder), wanted.log)
  makeSocketFolder(place)
  const unlock = await lockCluster(place)
  try {
    return await start(place, wanted, unlock)
  } catch (error) {
    unlock()
    throw error
  }
}

/** The same database, whether a Polku on this machine runs it already (then `stop` leaves it alone) or not. */
export async function openCluster(wanted: Wanted): Promise<Cluster> {
  const place = findPlace(path.resolve(wanted.folder))
  if (!place || !(await isOwned(place))) return startCluster(wanted)
  const url = readFileSync(urlFile(place), 'utf8').trim()
  return { url, ended: new Promise(() => {}), stop: async () => {} }
}

async function start(place: Place, wanted: Wanted, unlock: () => void): Promise<Cluster> {
  await clearStale(place.pgdata)
  const { log, only = kindFrom(process.env.POLKU_POSTGRES), throwaway = false } = wanted
  const binaries = findBinaries({ major: madeBy(place), only, user: place.user, copyTo: place.folder })
  if (madeBy(place) === null) await makeCluster(binaries, place)
  const server = startServer({ binaries, place, throwaway, log })
  const url = await ready(server, place, binaries).catch(async (error) => {
    await server.stop()
    throw error
  })
  log.info('cluster-ready', { postgresql: binaries.major, from: binaries.from, folder: place.folder })
  return { url, ended: server.ended, stop: () => stop(server, place, unlock) }
}

async function stop(server: Server, place: Place, unlock: () => void): Promise<void> {
  rmSync(urlFile(place), { force: true })
  await server.stop()
  unlock()
  removeSocketFolder(place)
}

/** Waits until the server answers, which after a crash takes as long as its recovery, and opens it for us. */
async function ready(server: Server, place: Place, binaries: Binaries): Promise<string> {
  let ended = false
  server.ended.then(() => {
    ended = true
  })
  for (;;) {
    const url = await admit(place).catch(passing)
    if (url) return url
    if (ended) throw new ClusterFault(`PostgreSQL ${binaries.major} (${binaries.folder}) ended:\n${server.lastWords()}`)
    await sleep(20)
  }
}

/** Sees to the owner and the database, with a new password, and keeps the address for commands beside us. */
async function admit(place: Place): Promise<string> {
  const client = new pg.Client({
    host: place.socket,
    port: 5432,
    user: 'postgres',
    database: 'postgres',
    password: superuserPassword(place),
  })
  client.on('error', () => {})
  const password = randomBytes(24).toString('base64url')
  try {
    await client.connect()
    const { rows } = await client.query(`select exists (select from pg_roles where rolname = 'polku') as role,
      exists (select from pg_database where datname = 'polku') as base`)
    await client.query(
      `${rows[0].role ? 'alter' : 'create'} role polku login createrole createdb password '${password}'`,
    )
    if (!rows[0].base) await client.query('create database polku owner polku')
  } finally {
    await client.end()
  }
  return keep(place, `postgres://polku:${password}@localhost/polku?host=${encodeURIComponent(place.socket)}`)
}

function keep(place: Place, url: string): string {
  rmSync(urlFile(place), { force: true })
  writeFileSync(urlFile(place), url, { mode: 0o600 })
  return url
}

/** Not listening yet, or still recovering. */
function passing(error: unknown): null {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (['ENOENT', 'ECONNREFUSED', 'ECONNRESET', '57P03'].includes(String(code))) return null
  throw error
}

function urlFile({ folder }: Place): string {
  return path.join(folder, 'url')
}

function kindFrom(text: string | undefined): 'system' | 'npm' | null {
  return text === 'system' || text === 'npm' ? text : null
}
