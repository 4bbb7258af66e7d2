import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase } from '#house/fresh-database.ts'
import { Sender } from '../bench/sender.ts'
import { type Server, startServer } from '../bench/server.ts'
import { bundle } from '../scripts/bundle.mjs'

let file = ''
let folder = ''

beforeAll(async () => {
  file = await bundle('src/main.ts', 'main-for-tests')
  folder = mkdtempSync(path.join(os.tmpdir(), 'polku-processes-'))
  chmodSync(folder, 0o711)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('two processes on one database: one is killed under load: every receipt that was shown opens at the other', async () => {
  const fresh = await freshDatabase()
  const environment = { DATABASE_URL: fresh.url, POLKU_DATA: path.join(folder, 'two') }
  const first = await startServer(file, environment)
  const second = await startServer(file, environment)
  const shown: string[] = []
  const senders = [first, second, first, second].map((server) => sendUntilGone(server, shown, 6))
  await new Promise((resolve) => setTimeout(resolve, 1200))
  await first.kill('SIGKILL')
  await Promise.all(senders)
  expect(shown.length).toBeGreaterThan(4)
  for (const code of shown) expect(await new Sender(second.origin).openInbox(code)).toBe(true)
  await second.kill('SIGTERM')
  await fresh.drop()
}, 120_000)

test('a process with its own cluster, however it ends: what was sent is there after the next start, and no server is left', async () => {
  const data = path.join(folder, 'own')
  let server = await startServer(file, { POLKU_DATA: data })
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGKILL'] as const) {
    const sender = new Sender(server.origin)
    const code = await sender.send(await sender.open(), `Invented question before ${signal}.`)
    await server.kill(signal)
    await expect.poll(() => serversIn(data), { timeout: 10_000 }).toBe(0)
    server = await startServer(file, { POLKU_DATA: data })
    expect(await new Sender(server.origin).openInbox(code ?? '')).toBe(true)
  }
  await server.kill('SIGTERM')
  expect(serversIn(data)).toBe(0)
}, 240_000)

/** PostgreSQL servers that run on this data folder. */
function serversIn(data: string): number {
  const listed = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
  return listed.split('\n').filter((line) => line.includes(data) && /postgres/.test(line)).length
}

async function sendUntilGone(server: Server, shown: string[], most: number): Promise<void> {
  for (let count = 0; count < most; count++) {
    const sender = new Sender(server.origin)
    const code = await sender
      .open()
      .then((fields) => sender.send(fields, `Invented question ${count}.`))
      .catch(() => null)
    if (code) shown.push(code)
  }
}
