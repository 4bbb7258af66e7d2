import { sql } from 'kysely'
import type { Read } from '#base/database/handles.ts'
import type { Allowed } from '#base/http/rule.ts'
import { type UrgencyLane, urgencyLanes } from '#packs/fi/forms.ts'

/** Which referrals are looked for. */
export interface Filter {
  /** The one who asks, for 'mine'. */
  actor: string
  whose: 'all' | 'mine' | 'unassigned'
  lang: string | null
  form: string | null
  region: string | null
  kind: 'question' | 'proposal' | null
}

export type Sort = 'waiting' | 'oldest' | 'newest'

export interface LaneCount {
  lane: UrgencyLane
  count: number
  /** Day on which the oldest came. */
  oldest: string
}

/** How many are open in each lane, and since when the oldest; one query. */
export async function laneCounts(db: Read, allowed: Allowed, filter: Filter): Promise<LaneCount[]> {
  const rows = await openOnes(db, allowed, filter)
    .select((row) => [
      'r.lane',
      row.fn.countAll<number>().as('count'),
      row.fn.min<string>('r.received_on').as('oldest'),
    ])
    .groupBy('r.lane')
    .execute()
  const found = new Map(rows.map((row) => [row.lane, row]))
  return urgencyLanes.items.flatMap(({ code }) => found.get(code) ?? [])
}

interface Page {
  sort: Sort
  limit: number
  offset: number
}

/** One page of a lane: codes and days only, nothing is unsealed for it. */
export const laneRows = (db: Read, allowed: Allowed, filter: Filter, lane: UrgencyLane, page: Page) =>
  sorted(openOnes(db, allowed, filter).select(shown).where('r.lane', '=', lane), page.sort)
    .limit(page.limit)
    .offset(page.offset)
    .execute()

/** What is closed, decided, marked as spam or erased; newest first. One more than asked tells that there is a next page. */
export const doneRows = (db: Read, allowed: Allowed, filter: Filter, page: Omit<Page, 'sort'>) =>
  matching(db, allowed, filter)
    .select(shown)
    .where(sql<boolean>`(r.closed_on is not null or r.spam_at is not null)`)
    .orderBy('r.arrival', 'desc')
    .limit(page.limit + 1)
    .offset(page.offset)
    .execute()

/** Referrals within reach that carry one of the tags; newest first, at most 50. */
export const taggedRows = (db: Read, allowed: Allowed, tags: readonly Buffer[]) =>
  db
    .selectFrom('referral as r')
    .select(shown)
    .where(allowed)
    .where('r.id', 'in', (tagged) => tagged.selectFrom('look_up_tag').select('referral_id').where('tag', 'in', tags))
    .orderBy('r.arrival', 'desc')
    .limit(50)
    .execute()

export type QueueRow = Awaited<ReturnType<typeof taggedRows>>[number]

const shown = [
  'r.id',
  'r.reference',
  'r.kind',
  'r.edition',
  'r.channel',
  'r.lang',
  'r.received_on',
  'r.lane',
  'r.child',
  'r.region',
  'r.exploitation',
  'r.waiting_since',
  'r.assignee_id',
  'r.opened_on',
  'r.closed_on',
  'r.spam_at',
  'r.erased_on',
] as const

const openOnes = (db: Read, allowed: Allowed, filter: Filter) =>
  matching(db, allowed, filter)
    .where('r.closed_on', 'is', null)
    .where('r.spam_at', 'is', null)
    .where('r.erased_on', 'is', null)

function matching(db: Read, allowed: Allowed, { actor, whose, lang, form, region, kind }: Filter) {
  return db
    .selectFrom('referral as r')
    .where(allowed)
    .$if(whose === 'mine', (query) => query.where('r.assignee_id', '=', actor))
    .$if(whose === 'unassigned', (query) => query.where('r.assignee_id', 'is', null))
    .$if(lang !== null, (query) => query.where('r.lang', '=', lang ?? ''))
    .$if(form !== null, (query) => query.where('r.exploitation', '=', form))
    .$if(region !== null, (query) => query.where('r.region', '=', region))
    .$if(kind !== null, (query) => query.where('r.kind', '=', kind ?? 'question'))
}

interface Sortable {
  orderBy: (column: 'r.waiting_since' | 'r.arrival', direction?: 'asc' | 'desc') => this
}

/** Who has waited longest comes first; those who wait for nothing come last. */
function sorted<Q extends Sortable>(query: Q, sort: Sort): Q {
  if (sort === 'newest') return query.orderBy('r.arrival', 'desc')
  return sort === 'oldest' ? query.orderBy('r.arrival') : query.orderBy('r.waiting_since').orderBy('r.arrival')
}
