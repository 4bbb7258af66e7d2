import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'

/** One running app, as a process of its own. */
export interface Server {
  origin: string
  pid: number
  child: ChildProcess
  /** Milliseconds from spawn to the first answer of /healthz. */
  readyMs: number
  kill: (signal: NodeJS.Signals) => Promise<void>
}

/** Starts the bundled app and waits until it answers. */
export async function startServer(file: string, environment: Record<string, string>): Promise<Server> {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const began = performance.now()
  const child = spawn(process.execPath, ['--max-semi-space-size=4', file], {
    env: {
      ...process.env,
      PORT: String(port),
      POLKU_ORIGIN: origin,
      POLKU_MODE: 'demo',
      npm_lifecycle_event: '',
      ...environment,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await untilHealthy(origin, child)
  return {
    origin,
    pid: child.pid ?? 0,
    child,
    readyMs: performance.now() - began,
    kill: async (signal) => {
      child.kill(signal)
      await gone
    },
  }
}

async function untilHealthy(origin: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 1200; tries++) {
    if (child.exitCode !== null) throw new Error(`the app ended with ${child.exitCode}`)
    const answer = await fetch(`${origin}/healthz`).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('the app did not become ready in 60 s')
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Seconds of processor time that the process has used (user and system). */
export function cpuSeconds(pid: number): number {
  const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / 100
}

/** Resident memory in MB: now, and at its highest. */
export function memory(pid: number): { now: number; highest: number } {
  const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8')
  const line = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024
  return { now: line('VmRSS'), highest: line('VmHWM') }
}
