// For tests that kill it: starts the private cluster of a folder, prints its address, and holds it until told to stop.
import { startCluster } from '#base/database/cluster.ts'
import { makeLog } from '#base/log/log.ts'

const folder = process.argv[2] ?? 'data/cluster'
const log = makeLog(
  (line) => process.stderr.write(line),
  () => new Date(),
)
try {
  const cluster = await startCluster({ folder, log })
  console.log(cluster.url)
  const alive = setInterval(() => {}, 1000)
  process.once('SIGTERM', () => {
    clearInterval(alive)
    return cluster.stop()
  })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
