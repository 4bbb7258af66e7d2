import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { startCluster } from '#base/database/cluster.ts'
import { makeLog } from '#base/log/log.ts'
import { bundle } from '../scripts/bundle.mjs'
import { board } from './board.ts'
import { files } from './files.ts'
import { kills } from './kills.ts'
import { publicPages, queue, type Row, row, sending } from './measures.ts'
import { openData } from './open-data.ts'
import { startServer } from './server.ts'
import { serviceMap } from './service-map.ts'

/** `npm run bench [-- start sending pages queue board map open-data files=1000000 kills=200]`: measures, prints a table. Nothing here is asserted. */
async function main(wanted: string[]): Promise<void> {
  const parts =
    wanted.length > 0
      ? wanted
      : ['start', 'sending', 'pages', 'queue', 'board', 'map', 'open-data', 'files', 'kills=200']
  const has = (name: string) => parts.some((part) => part.split('=')[0] === name)
  const countOf = (name: string, usual: number) =>
    Number(parts.find((part) => part.startsWith(`${name}=`))?.split('=')[1] ?? usual)
  const folder = mkdtempSync(path.join(os.tmpdir(), 'polku-bench-'))
  const file = await bundle('src/main.ts', 'main-for-bench')
  const rows: Row[] = []
  if (has('start')) rows.push(...(await starting(file, path.join(folder, 'own'))))
  const log = makeLog(
    () => {},
    () => new Date(),
  )
  const cluster = await startCluster({ folder: path.join(folder, 'cluster'), log })
  const environment = { DATABASE_URL: cluster.url, POLKU_DATA: path.join(folder, 'data') }
  const server = await startServer(file, environment)
  if (has('sending')) rows.push(...(await sending(server)))
  if (has('pages')) rows.push(...(await publicPages(server)))
  if (has('queue')) rows.push(...(await queue(server, cluster.url)))
  if (has('board')) rows.push(...(await board(server)))
  if (has('map')) rows.push(...(await serviceMap(server, cluster.url)))
  if (has('files')) rows.push(...(await files(server, cluster.url, countOf('files', 1_000_000))))
  if (has('open-data')) rows.push(...(await openData(server, cluster.url)))
  await server.kill('SIGTERM')
  if (has('kills')) rows.push(...(await kills(file, environment, cluster.url, countOf('kills', 200))))
  await cluster.stop()
  rmSync(folder, { recursive: true, force: true })
  print(rows)
}

/** First start makes the private cluster and the demo; the second finds them. */
async function starting(file: string, data: string): Promise<Row[]> {
  const first = await startServer(file, { POLKU_DATA: data })
  await first.kill('SIGTERM')
  const second = await startServer(file, { POLKU_DATA: data })
  await second.kill('SIGTERM')
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`
  return [
    row('first start until ready', seconds(first.readyMs), '≤ 30 s', first.readyMs <= 30_000),
    row('later start until ready', seconds(second.readyMs), '≤ 5 s', second.readyMs <= 5000),
  ]
}

function print(rows: readonly Row[]): void {
  const width = (pick: (row: Row) => string) => Math.max(...rows.map((one) => pick(one).length))
  const [what, measured] = [width((one) => one.what), width((one) => one.measured)]
  for (const one of rows) {
    console.log(
      `${one.what.padEnd(what)}  ${one.measured.padEnd(measured)}  goal ${one.goal}${one.met ? '' : '  NOT MET'}`,
    )
  }
}

await main(process.argv.slice(2))
