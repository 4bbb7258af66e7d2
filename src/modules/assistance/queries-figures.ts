import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Read, Write } from '#base/database/handles.ts'

/** A dimension of a stay in the system, as a figure counts it. */
export const dimensions = [
  'exploitation',
  'sex',
  'citizenship',
  'age-group',
  'child',
  'organiser',
  'admission-ground',
  'removal-ground',
] as const
export type Dimension = (typeof dimensions)[number]

export interface CountRow {
  value: string
  count: number
}

/** Stays of these files by month of admission and removal, for each dimension one row. */
const stays = (files: RawBuilder<SqlBool>) => sql`
  select c.team_id, 'stay' as what, to_char(a.admitted_on, 'YYYY-MM') as from_month,
    coalesce(to_char(a.removed_on, 'YYYY-MM'), '') as to_month, v.dimension, coalesce(v.value, 'not-known') as value, 1 as count
  from client c join client_admission a on a.client_id = c.id
  cross join lateral (values
    ('exploitation', c.exploitation), ('sex', c.sex), ('citizenship', c.citizenship), ('age-group', c.age_group),
    ('child', c.child::text), ('admission-ground', a.ground),
    ('removal-ground', a.removal_ground),
    ('organiser', (select o.organiser from client_organiser o where o.client_id = c.id order by o.valid_from desc limit 1))
  ) v (dimension, value)
  where ${files}`

/** Decisions of these files that stand, by month and type. */
const decisions = (files: RawBuilder<SqlBool>) => sql`
  select c.team_id, 'decision', to_char(d.law_day, 'YYYY-MM'), '', 'type', d.type, 1
  from client c join client_decision d on d.client_id = c.id
  where d.withdrawn_at is null and (d.signed_at is not null or d.recorded_at is not null) and d.corrects_id is null and ${files}`

/** Adds what is counted of a file to the numbers that outlive it; called once, before its rows go. */
export async function countErased(tx: Write, client: string): Promise<void> {
  const files = sql<SqlBool>`c.id = ${client}`
  await sql`
    insert into client_count (team_id, what, from_month, to_month, dimension, value, count)
    select team_id, what, from_month, to_month, dimension, value, sum(count)::int
    from (${stays(files)} union all ${decisions(files)}) x group by 1, 2, 3, 4, 5, 6
    on conflict (team_id, what, from_month, to_month, dimension, value)
    do update set count = client_count.count + excluded.count`.execute(tx)
}

/** All there is to count: live files, and the numbers of erased ones; of these teams, or of all where null. */
const counted = (teams: readonly string[] | null) => {
  const files = sql<SqlBool>`c.erased_on is null and (${teams}::uuid[] is null or c.team_id = any(${teams}::uuid[]))`
  return sql`(
    ${stays(files)} union all ${decisions(files)} union all
    select team_id, what, from_month, to_month, dimension, value, count from client_count
    where ${teams}::uuid[] is null or team_id = any(${teams}::uuid[])) x`
}

const grouped = async (db: Read, teams: readonly string[] | null, scope: RawBuilder<SqlBool>): Promise<CountRow[]> => {
  const { rows } = await sql<CountRow>`
    select value, sum(count)::int as count from ${counted(teams)} where ${scope} group by 1 order by 2 desc, 1`.execute(
    db,
  )
  return rows
}

/** Who was admitted in these months 'YYYY-MM', both ends included. */
export const admittedBy = (db: Read, dimension: Dimension, from: string, to: string, teams: readonly string[] | null) =>
  grouped(db, teams, sql`what = 'stay' and dimension = ${dimension} and from_month between ${from} and ${to}`)

/** Who was in the system at the end of this month. */
export const stockBy = (db: Read, dimension: Dimension, month: string, teams: readonly string[] | null) =>
  grouped(
    db,
    teams,
    sql`what = 'stay' and dimension = ${dimension} and from_month <= ${month} and (to_month = '' or to_month > ${month})`,
  )

/** Who was removed in these months. */
export const removedBy = (db: Read, dimension: Dimension, from: string, to: string, teams: readonly string[] | null) =>
  grouped(db, teams, sql`what = 'stay' and dimension = ${dimension} and to_month between ${from} and ${to}`)

/** Decisions made in these months, by type. */
export const decisionsBy = (db: Read, from: string, to: string, teams: readonly string[] | null) =>
  grouped(db, teams, sql`what = 'decision' and from_month between ${from} and ${to}`)
