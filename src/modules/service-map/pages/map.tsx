import { page } from '#base/http/answer.ts'
import type { Reading } from '#base/http/ask.ts'
import { mayAtAll } from '#base/http/rule.ts'
import { dayOf } from '#base/time/day.ts'
import { mayMap } from '../policy.ts'
import { recordsById } from '../queries.ts'
import { countLists, type List, listRecords, lists, type Sort, sorts } from '../queries-lists.ts'
import { type Kind, kinds } from '../record.ts'
import { publicReader, type Seen, seenBy } from '../seen.ts'
import { MapView } from './map.view.tsx'

const perPage = 25

/** The desk of who keeps the map: their records, what is due, what is not public yet, what has ended. */
export async function map(ask: Reading) {
  const one = (name: string) => ask.query.get(name)?.[0] ?? ''
  const among = <C extends string>(name: string, codes: readonly C[]) => codes.find((code) => code === one(name))
  const wanted = Number(one('page'))
  const asked = {
    list: (among('list', lists) ?? 'all') as List,
    kind: among('kind', kinds) ?? null,
    words: one('words').trim().slice(0, 80),
    sort: (among('sort', sorts) ?? 'name') as Sort,
    today: dayOf(ask.now),
  }
  const at = Number.isInteger(wanted) && wanted >= 1 && wanted <= 4000 ? wanted : 1
  const rows = await listRecords(ask.db, ask.actor, { ...asked, limit: perPage, offset: (at - 1) * perPage })
  const records = await inOrder(ask, rows)
  const providers = await inOrder(
    ask,
    [...new Set(records.map(({ provider }) => provider))].map((id) => ({ kind: 'provider', id })),
  )
  const view = {
    ...{ ask, asked, records, providers, page: at },
    counts: await countLists(ask.db, ask.actor, asked.today),
    pages: Math.max(1, Math.ceil((rows[0]?.total ?? 0) / perPage)),
    mayDraft: mayAtAll(mayMap.draft, ask.actor),
  }
  return page(ask.say('service-map.map.title'), <MapView {...view} />)
}

async function inOrder(ask: Reading, rows: readonly { kind: Kind; id: string }[]): Promise<Seen<Kind>[]> {
  const found = await Promise.all(
    kinds.map((kind) =>
      recordsById(
        ask.db,
        kind,
        rows.filter((row) => row.kind === kind).map(({ id }) => id),
        ask.actor,
      ),
    ),
  )
  // Only what is public is opened here: a list shows names, and a hidden one by its kind.
  const byId = new Map(found.flat().map((row) => [row.id, seenBy(ask.base, publicReader, { ...row, keeps: false })]))
  return rows.flatMap(({ id }) => byId.get(id) ?? [])
}
