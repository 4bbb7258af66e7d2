import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { beforeAll, expect, test, vi } from 'vitest'

const bundled = path.resolve('build/base-database-supervise.mjs')

beforeAll(() => {
  const bundling = `import('./scripts/bundle.mjs').then(({ bundle }) => bundle('src/base/database/supervise.ts'))`
  expect(spawnSync(process.execPath, ['-e', bundling]).status).toBe(0)
})

/** A process under a parent of its own, as npm would start it. */
async function underParent(env: Record<string, string>) {
  const child = `const { whenParentGone } = await import(${JSON.stringify(bundled)})
    whenParentGone(() => process.exit()); console.log(process.pid); setTimeout(() => {}, 20_000)`
  const keeping = `require('node:child_process').spawn(process.execPath, ['--input-type=module', '-e', process.env.CHILD],
    { stdio: 'inherit' })`
  const parent = spawn(process.execPath, ['-e', keeping], {
    env: { ...env, CHILD: child },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(createInterface({ input: parent.stdout }), 'line')
  return { parent, child: Number(line) }
}

const isAlive = (pid: number) =>
  spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' })
    .stdout.trim()
    .replace(/^Z.*/, '') !== ''

test('a process that npm started ends when npm is killed', async () => {
  const { parent, child } = await underParent({ npm_lifecycle_event: 'start' })
  expect(isAlive(child)).toBe(true)
  parent.kill('SIGKILL')
  await vi.waitFor(() => expect(isAlive(child)).toBe(false), 10_000)
})

test('a process that a service manager started does not mind its parent', async () => {
  const { parent, child } = await underParent({})
  parent.kill('SIGKILL')
  await once(parent, 'exit')
  await new Promise((resolve) => setTimeout(resolve, 2500))
  expect(isAlive(child)).toBe(true)
  process.kill(child, 'SIGKILL')
})
