import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { ClusterFault } from './cluster-fault.ts'

/** Under whom PostgreSQL runs. Null: under ourselves. */
export type SystemUser = { uid: number; gid: number } | null

/** PostgreSQL refuses to run as root: then its folder's owner, `postgres` or `nobody` runs it. */
export function userFor(pgdata: string): SystemUser {
  const us = process.getuid?.()
  const owner = existsSync(pgdata) ? statSync(pgdata) : null
  if (us !== 0 && owner && owner.uid !== us) throw new ClusterFault(foreign(pgdata, owner.uid))
  if (us !== 0) return null
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return named('postgres') ?? named('nobody') ?? noUser()
}

/** Whether PostgreSQL's user can walk to `folder`; asked of the system itself, which knows access lists too. */
export function reaches(user: SystemUser, folder: string): boolean {
  return !user || spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...user, cwd: '/', stdio: 'ignore' }).status === 0
}

/** Whether the program answers `--version` when this user starts it; the answer, or null. */
export function versionFrom(program: string, user: SystemUser): string | null {
  const { status, stdout } = spawnSync(program, ['--version'], { ...user, cwd: '/', encoding: 'utf8' })
  return status === 0 ? stdout.trim() : null
}

function named(name: string): SystemUser {
  const id = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }))
  try {
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return null
  }
}

function noUser(): never {
  throw new ClusterFault('PostgreSQL does not run as root, and this machine has no user "postgres" or "nobody".')
}

function foreign(pgdata: string, uid: number): string {
  return `The database in ${path.dirname(pgdata)} belongs to the system user ${uid}. Start Polku as that user or as root.`
}
