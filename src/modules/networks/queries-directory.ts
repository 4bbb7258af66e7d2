import { type SqlBool, sql } from 'kysely'
import type { Read } from '#base/database/handles.ts'
import type { Allowed } from '#base/http/rule.ts'
import { networkRows } from './queries.ts'

/** One page of a list of members: what is looked for, in which order. */
export interface MemberSearch {
  words: string
  type: string | null
  sort: 'name' | 'organisation' | 'newest'
  limit: number
  offset: number
}

/** Networks that this person may open in the workspace. */
export const openNetworks = (db: Read, allowed: Allowed, day: string) => networkRows(db, day).where(allowed).execute()

/** How many members each network has, and how many wait for the coordinator. */
export const memberCounts = (db: Read, networks: readonly string[]) =>
  networks.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('network_member as m')
        .select([
          'm.network_id',
          sql<number>`count(*) filter (where m.approved_at is not null)`.as('members'),
          sql<number>`count(*) filter (where m.approved_at is null)`.as('waiting'),
        ])
        .where('m.network_id', 'in', networks)
        .where('m.confirmed_at', 'is not', null)
        .where('m.ended_at', 'is', null)
        .groupBy('m.network_id')
        .execute()

/**
 * The directory that members read: of each only what they let be shown, found and sorted by that alone. Whoever shows
 * nothing stands in no row; `hidden` says how many those are.
 */
export async function directory(db: Read, network: string, search: MemberSearch) {
  const found = shownOnly(db, network, search)
  const { count } = await found.select((row) => row.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const rows = await found
    .select(['d.id', 'd.name', 'd.organisation', 'd.work', 'd.email', 'd.type'])
    .orderBy(orders[search.sort], (order) => (search.sort === 'newest' ? order.desc() : order.asc()).nullsLast())
    .orderBy('d.id')
    .limit(search.limit)
    .offset(search.offset)
    .execute()
  const { hidden } = await db
    .selectFrom('network_member as m')
    .select(sql<number>`count(*)`.as('hidden'))
    .where('m.network_id', '=', network)
    .where(isCurrent)
    .where(sql<SqlBool>`cardinality(m.shown) = 0`)
    .executeTakeFirstOrThrow()
  return { rows, count, hidden }
}

export type DirectoryRow = Awaited<ReturnType<typeof directory>>['rows'][number]

/** What the coordinator sees: everybody who confirmed and belongs or waits; those who wait first. */
export async function coordinatorsList(db: Read, network: string, search: MemberSearch) {
  const found = db
    .selectFrom('network_member as m')
    .where('m.network_id', '=', network)
    .where('m.confirmed_at', 'is not', null)
    .where('m.ended_at', 'is', null)
    .$if(search.type !== null, (query) => query.where('m.organisation_type', '=', search.type ?? ''))
    .$if(search.words !== '', (query) =>
      query.where(matches(search.words, 'm.name', 'm.organisation', 'm.work', 'm.email')),
    )
  const { count } = await found.select((row) => row.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const rows = await found
    .select(['m.id', 'm.name', 'm.email', 'm.organisation', 'm.organisation_type', 'm.relation', 'm.person_id'])
    .select(['m.confirmed_at', 'm.approved_at', 'm.ended_at'])
    .orderBy(sql`m.approved_at is not null`)
    .orderBy(
      { name: sql`lower(m.name)`, organisation: sql`lower(m.organisation)`, newest: sql`m.confirmed_at` }[search.sort],
      search.sort === 'newest' ? 'desc' : 'asc',
    )
    .orderBy('m.id')
    .limit(search.limit)
    .offset(search.offset)
    .execute()
  return { rows, count }
}

/** Everybody who belongs now, for the coordinator's own list. */
export const currentMembers = (db: Read, network: string) =>
  db
    .selectFrom('network_member as m')
    .select(['m.name', 'm.organisation', 'm.organisation_type', 'm.work', 'm.email', 'm.relation', 'm.approved_at'])
    .where('m.network_id', '=', network)
    .where(isCurrent)
    .orderBy(sql`lower(m.name)`)
    .orderBy('m.id')
    .execute()

/** What happened to members of a network lately, newest first. */
export const networkEvents = (db: Read, network: string, limit: number) =>
  db
    .selectFrom('member_event as e')
    .innerJoin('network_member as m', 'm.id', 'e.member_id')
    .leftJoin('person as p', 'p.id', 'e.acted_by')
    .select(['e.id', 'e.event', 'e.at', 'm.id as member', 'm.name', 'p.name as by'])
    .where('m.network_id', '=', network)
    .where('m.confirmed_at', 'is not', null)
    .orderBy('e.seq', 'desc')
    .limit(limit)
    .execute()

const isCurrent = sql<SqlBool>`m.approved_at is not null and m.ended_at is null`

const shown = (what: string) => sql<string | null>`case when ${what} = any(m.shown) then m.${sql.ref(what)} end`

const orders = {
  name: sql`lower(d.name)`,
  organisation: sql`lower(d.organisation)`,
  newest: sql`d.approved_at`,
} as const

function shownOnly(db: Read, network: string, { words, type }: MemberSearch) {
  return db
    .selectFrom(
      db
        .selectFrom('network_member as m')
        .select(['m.id', 'm.approved_at', 'm.organisation_type as type'])
        .select([shown('name').as('name'), shown('organisation').as('organisation')])
        .select([shown('work').as('work'), shown('email').as('email')])
        .where('m.network_id', '=', network)
        .where(isCurrent)
        .where(sql<SqlBool>`cardinality(m.shown) > 0`)
        .as('d'),
    )
    .$if(type !== null, (query) => query.where('d.type', '=', type ?? ''))
    .$if(words !== '', (query) => query.where(matches(words, 'd.name', 'd.organisation', 'd.work', 'd.email')))
}

function matches(words: string, ...columns: string[]) {
  const like = `%${words.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
  return sql<SqlBool>`(${sql.join(
    columns.map((column) => sql`coalesce(lower(${sql.ref(column)}) like ${like}, false)`),
    sql` or `,
  )})`
}
