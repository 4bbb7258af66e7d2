import { type Generated, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Read, Write } from '#base/database/handles.ts'
import type { GapCodes } from './gap.ts'
import type { Count } from './gap-matrix.ts'
import type { Texts } from './record.ts'

export type GapSourceKind = 'workshop' | 'matrix' | 'referral-mechanism'
export type GapEventAct = 'named' | 'noticed' | 'handed' | 'begun' | 'closed' | 'accepted' | 'reopened'

export interface GapTable {
  id: string
  network: string
  area: string | null
  need: string
  target_group: string | null
  language: string | null
  time: string | null
  access: string | null
  said: string
  owner_id: string | null
  due_on: string | null
  named_at: Date
  named_by: string | null
  begun_at: Date | null
  begun_by: string | null
  closed_at: Date | null
  closed_by: string | null
  closed_how: string | null
  accepted_at: Date | null
  accepted_by: string | null
  accepted_why: string | null
}

declare module '#base/database/tables.ts' {
  interface Tables {
    map_gap: GapTable & { version: Generated<number> }
    map_gap_source: {
      gap_id: string
      kind: GapSourceKind
      source_id: string
      label: string
      said: string
      noted_at: Date
      noted_by: string | null
    }
    map_gap_event: {
      id: string
      gap_id: string
      act: GapEventAct
      said: string
      noted_at: Date
      noted_by: string | null
    }
  }
}

/** How the matrix is narrowed: codes; null: not. */
export interface Narrowed {
  group: string | null
  language: string | null
  time: string | null
  access: string | null
}

/**
 * Services in use by region and need, those the audience may find: how many fit and are confirmed and not due on the day, how many
 * fit and are not, and of how many it is not known whether they fit. Those that serve the same are counted before they are spread.
 */
export async function gapCounts(
  db: Read,
  audiences: readonly string[],
  narrowed: Narrowed,
  day: string,
): Promise<Count[]> {
  const { rows } = await sql<Count>`
    select region, need,
      coalesce(sum(count) filter (where fit and sure), 0)::int as confirmed,
      coalesce(sum(count) filter (where fit and not sure), 0)::int as unconfirmed,
      coalesce(sum(count) filter (where fit is null), 0)::int as unknown
    from (
      select f.regions, f.needs, ${fits(narrowed)} as fit,
        s.confirmed_on is not null and s.due_on > ${day}::date as sure, count(*) as count
      from map_find f join map_service s on s.id = f.service_id
      where f.audience = any(${[...audiences]})
      group by 1, 2, 3, 4
    ) as found
    cross join unnest(found.regions) as region cross join unnest(found.needs) as need
    group by region, need`.execute(db)
  return rows
}

/** Whether some service of the region's own can be found. */
export async function isMapped(db: Read, audiences: readonly string[], region: string): Promise<boolean> {
  const { rows } = await sql<{ mapped: boolean }>`
    select exists (select 1 from map_find f where f.regions @> ${[region]} and f.audience = any(${[...audiences]})) as mapped`.execute(
    db,
  )
  return rows[0]?.mapped === true
}

/** Whether a service fits: true, false, or null when it does not say. Each way of narrowing may rule it out. */
function fits({ group, language, time, access }: Narrowed): RawBuilder<SqlBool | null> {
  const parts = [
    ...(group ? [said(sql`f.groups`, group)] : []),
    // With an interpreter for any language it serves this one too.
    ...(language
      ? [
          sql`case when f.languages && ${[language, '*']} then true when cardinality(f.languages) = 0 then null else false end`,
        ]
      : []),
    ...(time ? [said(sql`f.times`, time)] : []),
    ...(access
      ? [sql`case when ${access} = any(f.accepts) then true when ${access} = any(f.refuses) then false else null end`]
      : []),
  ]
  return parts.length === 0 ? sql<SqlBool>`true` : sql<SqlBool | null>`(${sql.join(parts, sql` and `)})`
}

const said = (column: RawBuilder<unknown>, code: string) =>
  sql`case when ${code} = any(${column}) then true when '*' = any(${column}) then null else false end`

/** The gap of these codes that is still open, if there is one. */
export const openGap = (db: Read, codes: GapCodes) =>
  db
    .selectFrom('map_gap')
    .select(['id', 'said'])
    .where('network', '=', codes.network)
    .where('need', '=', codes.need)
    .where(sql<boolean>`(area, target_group, language, time, access) is not distinct from
      (${codes.area}::text, ${codes.group}::text, ${codes.language}::text, ${codes.time}::text, ${codes.access}::text)`)
    .where('closed_at', 'is', null)
    .where('accepted_at', 'is', null)
    .orderBy('named_at')
    .executeTakeFirst()

/** Whether any gap was ever named. */
export const hasGaps = async (db: Read): Promise<boolean> =>
  (await db.selectFrom('map_gap').select('id').limit(1).executeTakeFirst()) !== undefined

export const insertGap = (tx: Write, row: GapTable) => tx.insertInto('map_gap').values(row).execute()

export interface GapSourceRow {
  gap: string
  kind: GapSourceKind
  id: string
  label: string
  said: string
  now: Date
  by: string | null
}

/** Where the gap was noticed; noticed there again, the words are added. Tells whether there was anything new. */
export async function noteSource(
  tx: Write,
  { gap, kind, id, label, said: words, now, by }: GapSourceRow,
): Promise<boolean> {
  const { rows } = await sql<{ gap_id: string }>`
    insert into map_gap_source (gap_id, kind, source_id, label, said, noted_at, noted_by)
    values (${gap}, ${kind}, ${id}, ${label}, ${words}, ${now}, ${by})
    on conflict (gap_id, kind, source_id) do update set said = map_gap_source.said || E'\\n' || excluded.said
      where position(excluded.said in map_gap_source.said) = 0
    returning gap_id`.execute(tx)
  return rows.length > 0
}

export const insertGapEvent = (
  tx: Write,
  row: { id: string; gap_id: string; act: GapEventAct; said: string; noted_at: Date; noted_by: string | null },
) => tx.insertInto('map_gap_event').values(row).execute()

/** Changes a gap that is still as the editor saw it; false when somebody was quicker. */
export async function updateGap(
  tx: Write,
  id: string,
  version: number,
  marks: Partial<Omit<GapTable, 'id' | 'network'>>,
): Promise<boolean> {
  const done = await tx
    .updateTable('map_gap')
    .set({ ...marks, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}

const listed = (db: Read) =>
  db
    .selectFrom('map_gap as g')
    .leftJoin('organisation as o', 'o.id', 'g.owner_id')
    .selectAll('g')
    .select(['o.name_fi as owner_fi', 'o.name_sv as owner_sv', 'o.name_en as owner_en'])

export type GapRow = Awaited<ReturnType<typeof gapRows>>[number]

/** The register: of one network or all, in one state or all; what is due first stands first. */
export const gapRows = (db: Read, { network, state }: { network: string | null; state: string | null }) =>
  listed(db)
    .$if(network !== null, (query) => query.where('g.network', '=', network ?? ''))
    .$if(state !== null, (query) => query.where(stateIs(state ?? '')))
    .orderBy(sql`(g.closed_at is not null or g.accepted_at is not null), g.due_on nulls last, g.named_at desc, g.id`)
    .limit(2000)
    .execute()

export const gapRow = (db: Read, id: string) => listed(db).where('g.id', '=', id).executeTakeFirst()

export const gapSources = (db: Read, id: string) =>
  db.selectFrom('map_gap_source').selectAll().where('gap_id', '=', id).orderBy('noted_at').execute()

export const gapEvents = (db: Read, id: string) =>
  db
    .selectFrom('map_gap_event as e')
    .leftJoin('person as p', 'p.id', 'e.noted_by')
    .select(['e.id', 'e.act', 'e.said', 'e.noted_at', 'p.name as by'])
    .where('e.gap_id', '=', id)
    .orderBy('e.noted_at')
    .orderBy('e.id')
    .execute()

/** Organisations that may take a gap on: those that are there on the day. */
export const gapOwners = (db: Read, day: string) =>
  db
    .selectFrom('organisation')
    .select(['id', 'name_fi', 'name_sv', 'name_en'])
    .where('valid_from', '<=', day)
    .where((row) => row.or([row('valid_to', 'is', null), row('valid_to', '>=', day)]))
    .execute()

function stateIs(state: string): RawBuilder<SqlBool> {
  const over = sql`g.closed_at is null and g.accepted_at is null`
  if (state === 'closed') return sql<SqlBool>`g.closed_at is not null`
  if (state === 'accepted') return sql<SqlBool>`g.accepted_at is not null`
  return state === 'begun'
    ? sql<SqlBool>`(${over} and g.begun_at is not null)`
    : sql<SqlBool>`(${over} and g.begun_at is null)`
}

/** What a service of a cell says of itself. */
export interface CellService {
  id: string
  name: Texts | null
  groups: string[]
  languages: string[]
  times: string[]
  accepts: string[]
  refuses: string[]
  sure: boolean
}

/** Services in use of one region, or of the whole country, for one need; at most so many. */
export async function cellServices(
  db: Read,
  audiences: readonly string[],
  cell: { region: string; need: string },
  day: string,
  most: number,
): Promise<CellService[]> {
  const { rows } = await sql<CellService>`
    select s.id, s.fields->'name' as name, f.groups, f.languages, f.times, f.accepts, f.refuses,
      s.confirmed_on is not null and s.due_on > ${day}::date as sure
    from map_find f join map_service s on s.id = f.service_id
    where f.needs @> ${[cell.need]} and f.regions && ${[cell.region, 'finland']} and f.audience = any(${[...audiences]})
    order by f.sort_name, s.id limit ${most}`.execute(db)
  return rows
}
