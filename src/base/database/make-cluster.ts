import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Binaries } from './binaries.ts'
import { ClusterFault } from './cluster-fault.ts'
import { own, type Place } from './cluster-place.ts'
import { serverEnvironment } from './server.ts'

const run = promisify(execFile)

/** Runs initdb in a folder beside and moves it into place when whole, so that a killed start leaves no half cluster. */
export async function makeCluster({ folder: programs }: Binaries, place: Place): Promise<void> {
  for (const name of readdirSync(place.folder).filter(isHalf))
    rmSync(path.join(place.folder, name), { recursive: true })
  const half = path.join(place.folder, `pgdata.half-${randomBytes(4).toString('hex')}`)
  mkdirSync(half, { mode: 0o700 })
  own(half, place.user)
  const initdb = path.join(programs, 'initdb')
  const pwfile = passwordFor(place)
  try {
    await initialise(initdb, half, pwfile, place)
  } finally {
    rmSync(pwfile, { force: true })
  }
  renameSync(half, place.pgdata)
}

/** Major version of the cluster that is there; null when there is none. */
export function madeBy({ pgdata }: Place): number | null {
  const file = path.join(pgdata, 'PG_VERSION')
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : null
}

/** The password of the cluster's superuser, which only starting and stopping uses. */
export function superuserPassword({ folder }: Place): string {
  return readFileSync(path.join(folder, 'superuser-password'), 'utf8').trim()
}

/** Keeps a new password for us, and gives a file of it to PostgreSQL's user. */
function passwordFor(place: Place): string {
  const password = randomBytes(24).toString('base64url')
  writeFileSync(path.join(place.folder, 'superuser-password'), password, { mode: 0o600 })
  const pwfile = path.join(place.folder, `pgdata.half-${randomBytes(4).toString('hex')}-password`)
  writeFileSync(pwfile, password, { mode: 0o600 })
  own(pwfile, place.user)
  return pwfile
}

/** `C.UTF-8` where the system has it; sorting for people is done in the application. */
async function initialise(initdb: string, pgdata: string, pwfile: string, place: Place): Promise<void> {
  const fixed = ['-D', pgdata, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${pwfile}`, '-E', 'UTF8', '-k']
  const start = { ...place.user, cwd: place.folder, env: serverEnvironment }
  try {
    await run(initdb, [...fixed, '--locale=C.UTF-8'], start)
  } catch {
    await run(initdb, [...fixed, '--locale=C'], start).catch((error) => refuse(initdb, error))
  }
}

function refuse(initdb: string, error: unknown): never {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error)
  throw new ClusterFault(`${initdb} could not make the database:\n${said}`)
}

function isHalf(name: string): boolean {
  return name.startsWith('pgdata.half-')
}
