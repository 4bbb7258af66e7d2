import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { Log } from '#base/log/log.ts'
import type { Binaries } from './binaries.ts'
import type { Place } from './cluster-place.ts'

/** A running postmaster under its watcher. */
export interface Server {
  /** Settles when it has ended, however that came. */
  ended: Promise<void>
  /** What it said last. */
  lastWords: () => string
  stop: () => Promise<void>
}

interface ToStart {
  binaries: Binaries
  place: Place
  /** For tests: a power cut would destroy it. */
  throwaway: boolean
  log: Log
}

/** Starts PostgreSQL on the cluster; it ends with this process, even when that is killed. */
export function startServer({ binaries, place, throwaway, log }: ToStart): Server {
  const command = [path.join(binaries.folder, 'postgres'), '-D', place.pgdata, ...settings(place, throwaway)]
  // In a session of its own, so that Ctrl-C at the terminal reaches only us, and we close in good order.
  const child = spawn('/bin/sh', ['-c', watcher, 'polku-watcher', ...command], {
    ...place.user,
    cwd: place.folder,
    detached: true,
    env: serverEnvironment,
    stdio: ['pipe', 'ignore', 'pipe'],
  })
  child.stdin.on('error', () => {})
  const words = listenTo(child, log)
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve()).once('error', () => resolve())
  })
  return { ended, lastWords: () => words.join('\n'), stop: () => stop(child, ended) }
}

/** Nothing of our own environment (secrets, PG* settings of the user) reaches PostgreSQL. */
export const serverEnvironment = { PATH: '/usr/bin:/bin', LC_MESSAGES: 'C', TZ: 'UTC' }

/**
 * The server's parent: reaps it, and tells it to stop (INT, fast shutdown) when our end of the pipe closes, which the
 * system does also when we are killed. Should the watcher itself be killed, its reader still does so. Signals to the
 * whole group (systemd) are for us to act on.
 */
const watcher = `
exec 3<&0 </dev/null
"$@" 3<&- &
server=$!
trap '' HUP INT TERM
( while read -r _ <&3; do :; done; kill -INT $server ) 2>/dev/null &
reader=$!
exec 3<&-
wait $server
code=$?
kill $reader 2>/dev/null
exit $code
`

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.stdin?.end()
  await ended
}

function listenTo(child: ChildProcess, log: Log): string[] {
  const words: string[] = []
  if (!child.stderr) return words
  createInterface({ input: child.stderr }).on('line', (line) => {
    words.push(line)
    if (words.length > 20) words.shift()
    if (/\b(FATAL|PANIC):/.test(line) && !/starting up|shutting down/.test(line)) log.info('postgresql', { line })
  })
  return words
}

function settings({ socket }: Place, throwaway: boolean): string[] {
  const wanted = {
    listen_addresses: '',
    unix_socket_directories: `"${socket}"`,
    unix_socket_permissions: '0700',
    port: '5432',
    cluster_name: 'polku',
    max_connections: '60',
    shared_buffers: '128MB',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(throwaway ? { fsync: 'off', autovacuum: 'off' } : {}),
    ...silence,
  }
  return Object.entries(wanted).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

/**
 * What people wrote must not reach a log. An error's text quotes values, so errors of statements are left out
 * altogether ("log" ranks above "error"); who called gets them anyway.
 */
const silence = {
  log_destination: 'stderr',
  logging_collector: 'off',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_statement: 'none',
  log_min_duration_statement: '-1',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_checkpoints: 'off',
  log_autovacuum_min_duration: '-1',
}
