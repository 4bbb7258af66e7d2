import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { startCluster } from '#base/database/cluster.ts'
import { makeLog } from '#base/log/log.ts'
import { bundle } from '../scripts/bundle.mjs'
import { openData } from './open-data.ts'
import { startServer } from './server.ts'
import { fill } from './service-map.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'polku-sb-'))
const file = await bundle('src/main.ts', 'main-for-sb')
const cluster = await startCluster({ folder: path.join(folder, 'cluster'), log: makeLog(() => {}, () => new Date()) })
const server = await startServer(file, { DATABASE_URL: cluster.url, POLKU_DATA: path.join(folder, 'data') })
await fill(cluster.url, 100_000)
for (const one of await openData(server, cluster.url)) console.log(JSON.stringify(one))
await server.kill('SIGTERM')
await cluster.stop()
rmSync(folder, { recursive: true, force: true })
