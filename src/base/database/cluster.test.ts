import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { makeLog } from '#base/log/log.ts'
import { onServer } from '#house/database-for-tests.ts'
import { type Cluster, openCluster, startCluster } from './cluster.ts'
import { makePlace } from './cluster-place.ts'
import { reaches } from './system-user.ts'

const log = makeLog(
  () => {},
  () => new Date(),
)
const isRoot = process.getuid?.() === 0
const nobody = { uid: 65534, gid: 65534 }
const holder = path.resolve('build/house-hold-cluster.mjs')

let base: string
let folder: string
let running: Cluster[] = []
let held: ChildProcess[] = []

// Making a cluster takes a second or three, so tests share what they leave whole: one folder for each kind.
beforeAll(() => {
  base = mkdtempSync(path.join(os.tmpdir(), 'polku-cluster-'))
  chmodSync(base, 0o711)
  const bundling = `import('./scripts/bundle.mjs').then(({ bundle }) => bundle('src/house/hold-cluster.ts'))`
  expect(spawnSync(process.execPath, ['-e', bundling]).status).toBe(0)
})
afterAll(() => rmSync(base, { recursive: true, force: true }))
beforeEach(() => {
  folder = path.join(base, 'cluster')
})
afterEach(async () => {
  for (const process of held) process.kill('SIGKILL')
  for (const cluster of running) await cluster.stop()
  await gone()
  held = []
  running = []
})

async function started(only: 'system' | 'npm' | null = null): Promise<Cluster> {
  const cluster = await startCluster({ folder, log, only })
  running.push(cluster)
  return cluster
}

/** Another process that holds the cluster, once it is ready. */
async function holding(user: object = {}): Promise<{ process: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [holder, folder], { ...user, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] })
  held.push(child)
  const lines = createInterface({ input: child.stdout })
  const [url] = await Promise.race([once(lines, 'line'), once(child, 'exit').then(() => [''])])
  return { process: child, url }
}

const pidFile = () => path.join(folder, 'pgdata/postmaster.pid')
const gone = () => vi.waitFor(() => expect(existsSync(pidFile())).toBe(false), 10_000)
const kept = async (url: string) => (await onServer(url, 'select count(*)::int as count from kept')).rows[0].count
const write = async (url: string) => {
  await onServer(url, 'create table if not exists kept (id int); insert into kept values (1)')
  return kept(url)
}

describe.each(['system', 'npm'] as const)('with the programs of kind "%s"', (kind) => {
  beforeEach(() => {
    folder = path.join(base, kind)
  })

  test('what was committed is there after a stop and a start', async () => {
    const first = await started(kind)
    const rows = await write(first.url)
    await first.stop()
    const second = await started(kind)
    expect(await kept(second.url)).toBe(rows)
  })

  test('after a kill -9 of its owner the server ends by itself, and what was committed is there', async () => {
    const { process, url } = await holding({ env: { ...globalThis.process.env, POLKU_POSTGRES: kind } })
    const rows = await write(url)
    process.kill('SIGKILL')
    await gone()
    const again = await started(kind)
    expect(await kept(again.url)).toBe(rows)
  })
})

test('a start right after a kill -9 waits until the old server has stopped', async () => {
  const { process, url } = await holding()
  const rows = await write(url)
  process.kill('SIGKILL')
  await once(process, 'exit')
  const again = await started()
  expect(await kept(again.url)).toBe(rows)
})

test('after a kill -9 of the server itself what was committed is there', async () => {
  const first = await started()
  const rows = await write(first.url)
  process.kill(Number(readFileSync(pidFile(), 'utf8').split('\n')[0]), 'SIGKILL')
  await first.ended
  await first.stop()
  const again = await started()
  expect(await kept(again.url)).toBe(rows)
})

test('a left-over number that is now another living process does not stand in the way', async () => {
  const first = await started()
  const rows = await write(first.url)
  await first.stop()
  const { uid, gid } = statSync(path.dirname(pidFile()))
  writeFileSync(pidFile(), `${process.pid}\n${folder}/pgdata\n1795251600\n5432\n\n\n  1  1\nready   \n`)
  chownSync(pidFile(), uid, gid)
  const again = await started()
  expect(await kept(again.url)).toBe(rows)
})

test('a second Polku on the same folder is refused in clear words, and the first goes on', async () => {
  const { url } = await holding()
  await expect(started()).rejects.toThrow(/Another Polku is running on .*cluster/)
  expect(await write(url)).toBeGreaterThan(0)
})

test('a command beside a running Polku enters the same database and leaves it running', async () => {
  const first = await started()
  const rows = await write(first.url)
  const beside = await openCluster({ folder, log })
  expect(await kept(beside.url)).toBe(rows)
  await beside.stop()
  expect(await kept(first.url)).toBe(rows)
})

test('a command without a running Polku starts the database itself', async () => {
  const alone = await openCluster({ folder, log })
  running.push(alone)
  expect(await write(alone.url)).toBeGreaterThan(0)
})

test('a cluster of another major version is refused with the version that it wants', async () => {
  await (await started()).stop()
  const file = path.join(folder, 'pgdata/PG_VERSION')
  const version = readFileSync(file)
  writeFileSync(file, '14\n')
  await expect(started()).rejects.toThrow(/made by PostgreSQL 14.*Install version 14/)
  writeFileSync(file, version)
})

test('nothing of the cluster is open to other users of the machine', async () => {
  const { url } = await started()
  const mode = (name: string) => statSync(path.join(folder, name)).mode & 0o777
  expect(['pgdata', 'socket', 'url', 'superuser-password'].map(mode)).toEqual([0o700, 0o700, 0o600, 0o600])
  const { rows } = await onServer(url, "select current_setting('listen_addresses') as listens")
  expect(rows).toEqual([{ listens: '' }])
})

test('its owner is no superuser', async () => {
  const { url } = await started()
  const { rows } = await onServer(url, 'select rolsuper from pg_roles where rolname = current_user')
  expect(rows).toEqual([{ rolsuper: false }])
})

test('what a refused row said is in no log', async () => {
  const lines: string[] = []
  const loud = makeLog(
    (line) => lines.push(line),
    () => new Date(),
  )
  const cluster = await startCluster({ folder, log: loud })
  running.push(cluster)
  await expect(onServer(cluster.url, "select 'Esimerkki Eeva'::int")).rejects.toThrow('Esimerkki Eeva')
  await expect(onServer(cluster.url, 'select pg_terminate_backend(pg_backend_pid())')).rejects.toThrow()
  await vi.waitFor(() => expect(lines.join()).toContain('FATAL'))
  expect(lines.join()).not.toContain('Eeva')
})

test('a first start that was killed half-way is made good, also in a folder too deep for a socket', async () => {
  folder = path.join(base, 'x'.repeat(100))
  mkdirSync(path.join(folder, 'pgdata.half-0123'), { recursive: true, mode: 0o711 })
  writeFileSync(path.join(folder, 'pgdata.half-0123/PG_VERSION'), '15')
  const { url } = await started()
  expect(await write(url)).toBe(1)
  expect(existsSync(path.join(folder, 'pgdata.half-0123'))).toBe(false)
})

describe.runIf(isRoot)('as root', () => {
  test('a folder that PostgreSQL cannot reach becomes a link to one that it can', () => {
    const hidden = path.join(base, 'home', 'cluster')
    mkdirSync(path.dirname(hidden), { mode: 0o700 })
    const place = makePlace(hidden, log, path.join(base, 'elsewhere'))
    expect(path.dirname(place.folder)).toBe(path.join(base, 'elsewhere'))
    expect(reaches(place.user, place.folder)).toBe(true)
    expect(makePlace(hidden, log, path.join(base, 'elsewhere'))).toEqual(place)
  })

  test.runIf(reaches(nobody, path.dirname(process.execPath)))('an ordinary user can run it too', async () => {
    folder = path.join(base, 'of-nobody')
    mkdirSync(folder, { mode: 0o711 })
    chownSync(folder, nobody.uid, nobody.gid)
    const { process, url } = await holding(nobody)
    const rows = await write(url)
    expect(statSync(path.dirname(pidFile())).uid).toBe(nobody.uid)
    process.kill('SIGTERM')
    await once(process, 'exit')
    // Root runs it on under the same user.
    const again = await started()
    expect(await kept(again.url)).toBe(rows)
    expect(statSync(pidFile()).uid).toBe(nobody.uid)
  })
})
