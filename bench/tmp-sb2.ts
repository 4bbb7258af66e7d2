import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { startCluster } from '#base/database/cluster.ts'
import { connect } from '#base/database/connect.ts'
import { makeLog } from '#base/log/log.ts'
import { bundle } from '../scripts/bundle.mjs'
import { startServer } from './server.ts'
import { fill } from './service-map.ts'
import { readQuery } from '#modules/service-map/api-query.ts'
import { countServices, openServices } from '#modules/service-map/queries-open.ts'
import { recordsById, recordsOfProviders, placesOfServices } from '#modules/service-map/queries.ts'
import { visitor } from '#base/http/actor.ts'
import { calendarFrom } from '#modules/service-map/schedule-calendar.ts'
import { schedulesOf } from '#modules/service-map/schedule.ts'
import { gapCounts } from '#modules/service-map/queries-gaps.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'polku-sb-'))
const file = await bundle('src/main.ts', 'main-for-sb')
const cluster = await startCluster({ folder: path.join(folder, 'cluster'), log: makeLog(() => {}, () => new Date()) })
const server = await startServer(file, { DATABASE_URL: cluster.url, POLKU_DATA: path.join(folder, 'data') })
await fill(cluster.url, 100_000)
const database = connect(cluster.url)
const { query } = readQuery('services', new Map([['full', ['true']]]))
const timed = async (name: string, f: () => unknown) => { const s = performance.now(); const r = await f(); console.log(name, (performance.now() - s).toFixed(0)); return r }
for (let round = 0; round < 3; round++)
  await database.reading(async (db) => {
    await timed('count', () => countServices(db, query))
    const lines = (await timed('page', () => openServices(db, query, { limit: 100, offset: 50000 }))) as { id: string }[]
    const services = (await timed('services', () => recordsById(db, 'service', lines.map((l) => l.id), visitor))) as any[]
    const providers = [...new Set(services.map((s) => s.provider))]
    await timed('providers', () => recordsById(db, 'provider', providers, visitor))
    const c = (await timed('contacts', () => recordsOfProviders(db, 'contact', providers, visitor, { published: true }))) as any[]
    console.log(c.length)
    await timed('places', () => recordsOfProviders(db, 'place', providers, visitor, { published: true }))
    await timed('links', () => placesOfServices(db, lines.map((l) => l.id)))
    const cal = (await timed('calendar', () => calendarFrom('2026-11-23', 366))) as any
    await timed('schedules', () => services.map((s) => schedulesOf(s.fields.hours, cal)))
    const n = { group: null, language: null, time: null, access: null }
    await timed('gap', () => gapCounts(db, ['public'], n, '2026-11-23'))
    await timed('gap men', () => gapCounts(db, ['public'], {...n, group: 'men', time: 'night'}, '2026-11-23'))
    if (round === 2) {
      const { sql } = await import('kysely')
      for (const q of [`explain (analyze, buffers) select f.regions, f.needs, true, s.confirmed_on is not null and s.due_on > current_date, count(*) from map_find f join map_service s on s.id = f.service_id where f.audience = any('{public}') group by 1,2,3,4`]) {
        const r = await sql.raw(q).execute(db); console.log((r.rows as any[]).map((x) => x['QUERY PLAN']).join('\n'))
      }
    }
  })
await timed('http', async () => (await fetch(`${server.origin}/api/hsds/3.0/services?full=true&per_page=100&page=500`)).text())
await timed('http', async () => (await fetch(`${server.origin}/api/hsds/3.0/services?full=true&per_page=100&page=500`)).text())
await database.close()
await server.kill('SIGTERM')
await cluster.stop()
rmSync(folder, { recursive: true, force: true })
