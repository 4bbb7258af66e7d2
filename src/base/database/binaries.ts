import { spawnSync } from 'node:child_process'
import { existsSync, globSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { ClusterFault } from './cluster-fault.ts'
import { npmBinaries } from './npm-binaries.ts'
import { type SystemUser, versionFrom } from './system-user.ts'

export interface Binaries {
  from: 'system' | 'npm'
  /** Folder of `postgres` and `initdb`. */
  folder: string
  major: number
}

/** Where to look for them; `only` leaves out the other kind. */
export interface Wish {
  /** Of an existing cluster; null when any version will do. */
  major: number | null
  only: 'system' | 'npm' | null
  user: SystemUser
  /** Where npm's binaries may be copied to when they cannot be used in place. */
  copyTo: string
}

const oldest = 15

/** The system's newest PostgreSQL (≥ 15), else npm's; of the wished major version if one is wished. */
export function findBinaries(wish: Wish): Binaries {
  const found = [...(wish.only === 'npm' ? [] : systemBinaries(wish.user))]
  const fits = ({ major }: Binaries) => (wish.major === null ? major >= oldest : major === wish.major)
  const system = found.find(fits)
  if (system) return system
  const npm = wish.only === 'system' ? null : fromNpm(wish)
  if (npm && fits(npm)) return npm
  throw new ClusterFault(lacking(wish, npm ? [...found, npm] : found))
}

function systemBinaries(user: SystemUser): Binaries[] {
  const folders = new Set(
    candidates()
      .map((folder) => realpathSync(path.join(folder, 'postgres')))
      .map(path.dirname),
  )
  const found = [...folders].filter((folder) => existsSync(path.join(folder, 'initdb')))
  return found.flatMap((folder) => known('system', folder, user)).toSorted((a, b) => b.major - a.major)
}

function candidates(): string[] {
  const onPath = (process.env.PATH ?? '').split(path.delimiter).filter(path.isAbsolute)
  const usual = [
    '/usr/lib/postgresql/*/bin',
    '/usr/pgsql-*/bin',
    '/opt/homebrew/opt/postgresql@*/bin',
    '/usr/local/opt/postgresql@*/bin',
    '/Applications/Postgres.app/Contents/Versions/*/bin',
  ].flatMap((pattern) => globSync(pattern))
  const { stdout } = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' })
  const told = stdout?.trim() ? [stdout.trim()] : []
  return [...onPath, ...usual, ...told].filter((folder) => existsSync(path.join(folder, 'postgres')))
}

function fromNpm({ user, copyTo }: Wish): Binaries | null {
  const folder = npmBinaries(copyTo, user)
  return folder ? (known('npm', folder, user)[0] ?? null) : null
}

function known(from: Binaries['from'], folder: string, user: SystemUser): Binaries[] {
  const major = Number(/\(PostgreSQL\) (\d+)/.exec(versionFrom(path.join(folder, 'postgres'), user) ?? '')?.[1])
  return major ? [{ from, folder, major }] : []
}

function lacking({ major, only }: Wish, found: readonly Binaries[]): string {
  const have = found.map((b) => `${b.major} (${b.from})`).join(', ') || 'none'
  const kind = only ? ` POLKU_POSTGRES=${only} leaves out the other kind.` : ''
  if (major !== null)
    return `This database was made by PostgreSQL ${major}; found: ${have}. Install version ${major}.${kind}`
  return `No PostgreSQL ${oldest} or newer; found: ${have}. Install PostgreSQL, or packages with "npm ci".${kind}`
}
