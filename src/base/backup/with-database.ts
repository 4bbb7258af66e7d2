import path from 'node:path'
import type { Settings } from '#base/config/settings.ts'
import { openCluster } from '#base/database/cluster.ts'
import { makeLog } from '#base/log/log.ts'

/** Runs `work` on the installation's database: `DATABASE_URL`, or the private cluster, started if it does not run. */
export async function withDatabase<T>(settings: Settings, work: (ownerUrl: string) => Promise<T>): Promise<T> {
  if (settings.databaseUrl) return work(settings.databaseUrl)
  const log = makeLog(
    () => {},
    () => new Date(),
  )
  const cluster = await openCluster({ folder: path.join(settings.data, 'cluster'), log })
  try {
    return await work(cluster.url)
  } finally {
    await cluster.stop()
  }
}
