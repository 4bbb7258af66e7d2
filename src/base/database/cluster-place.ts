import { createHash, randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Log } from '#base/log/log.ts'
import { ClusterFault } from './cluster-fault.ts'
import { reaches, type SystemUser, userFor } from './system-user.ts'

/** Where everything of one private cluster is. */
export interface Place {
  folder: string
  pgdata: string
  socket: string
  user: SystemUser
}

/**
 * Makes or finds the cluster's folder. A folder that PostgreSQL's user cannot reach (root's home) becomes a link
 * to one under `elsewhere`.
 */
export function makePlace(wanted: string, log: Log, elsewhere = '/var/lib/polku'): Place {
  const user = userFor(path.join(wanted, 'pgdata'))
  if (!existsSync(wanted)) make(wanted)
  if (!reaches(user, realpathSync(wanted))) moveOut(wanted, elsewhere, user, log)
  return placeIn(realpathSync(wanted), user)
}

/** The place of a cluster that is there already; null when there is none. */
export function findPlace(wanted: string): Place | null {
  if (!existsSync(path.join(wanted, 'pgdata'))) return null
  const folder = realpathSync(wanted)
  return placeIn(folder, userFor(path.join(folder, 'pgdata')))
}

/**
 * Makes the folders of a path that are missing. Other users may walk through them, to reach what is theirs inside, and
 * see no list. (By hand, because the umask may say less.)
 */
export function makeWalkable(folder: string): void {
  if (existsSync(folder)) return
  makeWalkable(path.dirname(folder))
  mkdirSync(folder)
  chmodSync(folder, 0o711)
}

/** Makes the folder of the sockets, into which only PostgreSQL's user (and root) can look. */
export function makeSocketFolder({ socket, user }: Place): void {
  mkdirSync(socket, { recursive: true, mode: 0o700 })
  const there = lstatSync(socket)
  // A name under /tmp can be taken by anybody.
  const ours = [process.getuid?.(), user?.uid].includes(there.uid)
  if (!there.isDirectory() || !ours) throw new ClusterFault(`${socket} belongs to somebody else; remove it.`)
  chmodSync(socket, 0o700)
  own(socket, user)
}

/** Takes it away again where it is outside the cluster's own folder. */
export function removeSocketFolder({ folder, socket }: Place): void {
  if (!socket.startsWith(folder)) rmSync(socket, { recursive: true, force: true })
}

export function own(file: string, user: SystemUser): void {
  if (user) chownSync(file, user.uid, user.gid)
}

function placeIn(folder: string, user: SystemUser): Place {
  return { folder, pgdata: path.join(folder, 'pgdata'), socket: socketFolder(folder), user }
}

// A socket's path has at most 107 bytes on Linux and 103 on macOS, 15 of which are the name of the socket itself.
const longestSocketFolder = 88

function socketFolder(folder: string): string {
  const inside = path.join(folder, 'socket')
  if (Buffer.byteLength(inside) <= longestSocketFolder) return inside
  const name = `polku-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`
  const outside = path.join(os.tmpdir(), name)
  return Buffer.byteLength(outside) <= longestSocketFolder ? outside : path.join('/tmp', name)
}

function make(folder: string): void {
  if (isLink(folder)) throw new ClusterFault(`${folder} points to a place that is not there any more.`)
  makeWalkable(folder)
}

function moveOut(wanted: string, elsewhere: string, user: SystemUser, log: Log): void {
  if (readdirSync(wanted).length > 0) {
    throw new ClusterFault(
      `The system user ${user?.uid} cannot reach ${wanted}: let it walk through the folders above.`,
    )
  }
  const folder = path.join(elsewhere, randomBytes(6).toString('hex'))
  makeWalkable(folder)
  rmdirSync(wanted)
  symlinkSync(folder, wanted)
  log.info('cluster-placed-elsewhere', { wanted, folder, because: 'PostgreSQL does not run as root' })
}

function isLink(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}
