import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { serve } from '@hono/node-server'
import { allJobs, makeApp } from '#app'
import { claimInstallation } from '#base/config/installation.ts'
import { makeSecrets, readSecrets } from '#base/config/secrets.ts'
import { readSettings, type Settings, WrongSettings } from '#base/config/settings.ts'
import { startCluster } from '#base/database/cluster.ts'
import { ClusterFault } from '#base/database/cluster-fault.ts'
import { makeWalkable } from '#base/database/cluster-place.ts'
import { MigrationFault, migrate } from '#base/database/migrate.ts'
import { whenParentGone } from '#base/database/supervise.ts'
import { scanningFault } from '#base/files/scan.ts'
import { prepareJobs } from '#base/jobs/jobs.ts'
import { makeLog } from '#base/log/log.ts'
import { fillDemo } from '#demo/fill.ts'

/** Settings → database → app → listen. */
async function main(): Promise<void> {
  const settings = readSettings(process.env)
  makeWalkable(settings.data)
  if (settings.mode === 'demo') makeSecrets(settings.secrets, randomBytes)
  const secrets = readSecrets(settings.secrets)
  const log = makeLog(
    (line) => process.stdout.write(line),
    () => new Date(),
  )
  const cluster = settings.databaseUrl ? null : await startCluster({ folder: path.join(settings.data, 'cluster'), log })
  const url = settings.databaseUrl ?? cluster?.url ?? ''
  await migrate(url)
  await prepareJobs(url, allJobs)
  const app = await makeApp({ settings, secrets, url, log, now: () => new Date(), random: randomBytes })
  await claimInstallation(app.base)
  if (settings.mode === 'demo') await fillDemo(app.base)
  const unscanned = await scanningFault(app.base)
  await app.start()
  const server = serve({ fetch: app.site.fetch, port: settings.port, hostname: settings.host }, ({ port }) =>
    say(settings, port, unscanned),
  )
  const stop = once(async () => {
    server.close()
    if ('closeAllConnections' in server) server.closeAllConnections()
    await app.stop()
    await cluster?.stop()
    process.exit(0)
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  whenParentGone(stop)
  cluster?.ended.then(stop)
}

function say(settings: Settings, port: number, unscanned: string | null): void {
  const address = settings.origins[0].replace(/:0$/, `:${port}`)
  const next =
    settings.mode === 'demo'
      ? `Demo with invented people. Sign in with one click: ${address}/en/sign-in`
      : 'Production.'
  process.stdout.write(`\nPolku is ready: ${address}\n${next}\nStop with Ctrl-C.\n\n`)
  if (unscanned) process.stderr.write(`${settings.mode === 'production' ? 'Warning' : 'Note'}: ${unscanned}\n`)
}

function once(work: () => Promise<void>): () => void {
  let begun = false
  return () => {
    if (begun) return
    begun = true
    work().catch(() => process.exit(1))
  }
}

/** Faults that a person can put right are told in words; anything else with its trace. */
function reasonOf(error: unknown): string {
  if (error instanceof WrongSettings) return `Put these settings right:\n${error.message}`
  if (error instanceof ClusterFault || error instanceof MigrationFault) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

main().catch((error: unknown) => {
  process.stderr.write(`Polku does not start. ${reasonOf(error)}\n`)
  process.exit(1)
})
