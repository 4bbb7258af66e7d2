import { connect } from '#base/database/connect.ts'
import { matrixOf } from '#modules/service-map/gap-matrix.ts'
import { gapCounts, type Narrowed } from '#modules/service-map/queries-gaps.ts'
import { percentile, type Row, row } from './measures.ts'
import type { Server } from './server.ts'

/** The open list and the matrix of gaps, over whatever `serviceMap` has filled: a hundred thousand services. */
export async function openData(server: Server, databaseUrl: string): Promise<Row[]> {
  const list = await measured(60, async (at) => {
    const edition = at % 2 === 0 ? '3.0' : '3.1'
    const answer = await fetch(
      `${server.origin}/api/hsds/${edition}/services?full=true&per_page=100&page=${1 + ((at * 97) % 900)}`,
    )
    const { contents } = (await answer.json()) as { contents: unknown[] }
    if (contents.length !== 100) throw new Error(`the list gave ${contents.length}`)
  })
  const database = connect(databaseUrl)
  const matrix = await measured(30, async (at) => {
    await database.reading(async (db) => {
      const counts = await gapCounts(
        db,
        ['public', 'professional'],
        narrowings[at % narrowings.length] ?? nothing,
        '2026-11-23',
      )
      matrixOf(counts)
    })
  })
  await database.close()
  return [
    row('HSDS list, 100 full services of 100 000: p95', `${list.toFixed(0)} ms`, '≤ 150 ms', list <= 150),
    row('gap matrix, whole country, 100 000 services: p95', `${matrix.toFixed(0)} ms`, '≤ 500 ms', matrix <= 500),
  ]
}

const nothing: Narrowed = { group: null, language: null, time: null, access: null }

/** The whole, and each way to narrow it. */
const narrowings: readonly Narrowed[] = [
  nothing,
  { ...nothing, group: 'men' },
  { ...nothing, language: 'so' },
  { ...nothing, time: 'night' },
  { group: 'women', language: 'fi', time: 'office', access: 'anonymous' },
]

/** One after another; the 95th percentile in ms. The first five warm up. */
async function measured(count: number, ask: (at: number) => Promise<void>): Promise<number> {
  const times: number[] = []
  for (let at = 0; at < count + 5; at++) {
    const start = performance.now()
    await ask(at)
    if (at >= 5) times.push(performance.now() - start)
  }
  return percentile(times, 95)
}
