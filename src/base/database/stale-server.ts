import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ClusterFault } from './cluster-fault.ts'

const patience = 15_000

/**
 * Waits until the server of an owner that died has stopped (15 s), and makes a left-over `postmaster.pid` harmless.
 * Throws `ClusterFault` when a server is still working on the folder; never ends one.
 */
export async function clearStale(pgdata: string): Promise<void> {
  const file = path.join(pgdata, 'postmaster.pid')
  for (let waited = 0; serverOn(pgdata); waited += 100) {
    if (waited >= patience) throw new ClusterFault(`A PostgreSQL server is still running on ${pgdata}. Stop it first.`)
    await sleep(100)
  }
  if (existsSync(file)) disown(file)
}

/**
 * A dead server's number may belong to a zombie or to a new process, and PostgreSQL would refuse to start. We put a
 * surely dead number in its place and keep the file, because PostgreSQL also reads in it which shared memory to check.
 */
function disown(file: string): void {
  const [pid, ...rest] = readFileSync(file, 'utf8').split('\n')
  if (!isAlive(Number(pid))) return
  writeFileSync(file, [spawnSync('/bin/sh', ['-c', ':']).pid, ...rest].join('\n'))
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Whether any process of PostgreSQL, backends included, works in the folder. */
function serverOn(pgdata: string): boolean {
  return existsSync('/proc/self/cwd') ? inProc(pgdata) : inProcessList(pgdata)
}

function inProc(pgdata: string): boolean {
  const numbers = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return numbers.some((pid) => linkOf(`/proc/${pid}/cwd`) === pgdata && commandOf(pid) === 'postgres')
}

function linkOf(file: string): string | null {
  try {
    return readlinkSync(file)
  } catch {
    // Ended meanwhile, a zombie, or somebody else's.
    return null
  }
}

function commandOf(pid: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim()
  } catch {
    return null
  }
}

function inProcessList(pgdata: string): boolean {
  const { stdout } = spawnSync('ps', ['-axo', 'stat=,command='], { encoding: 'utf8' })
  const lines = (stdout ?? '').split('\n').filter((line) => !line.trimStart().startsWith('Z'))
  return lines.some((line) => line.includes('/postgres ') && line.includes(pgdata))
}
