import { type Insertable, type RawBuilder, type Selectable, type SqlBool, sql } from 'kysely'
import type { Read, Write } from '#base/database/handles.ts'
import type { FileClass } from './keeping.ts'
import type { EntryTable } from './queries-entries.ts'
import type { Compartment } from './section.ts'

export interface HoldTable {
  id: string
  client_id: string
  reason: string
  sealed_note: Buffer | null
  held_by: string
  held_on: string
  lifted_by: string | null
  lifted_on: string | null
}

export interface ErasureTable {
  id: string
  client_id: string
  number: string
  team_id: string
  data_class: FileClass
  basis: 'time-over' | 'need-ended'
  erased_on: string
  erased_by: string | null
  from_on: string | null
  to_on: string | null
  row_count: number
}

declare module '#base/database/tables.ts' {
  interface Tables {
    client_hold: HoldTable
    client_erasure: ErasureTable
  }
}

export interface DueErasure {
  id: string
  number: string
  data_class: FileClass
  due_on: string
  held: boolean
}

/** How long each class is kept: months from its event. */
export type Months = Readonly<Record<FileClass, number>>

/** What is erased by `until`, the earliest first: of these teams (null: all), of one file only where one is named. */
export async function dueErasures(
  db: Read,
  months: Months,
  { until, teams, only, most }: { until: string; teams: readonly string[] | null; only: string | null; most: number },
): Promise<DueErasure[]> {
  const after = (day: RawBuilder<unknown>, of: FileClass) =>
    sql`(${day} + make_interval(months => ${months[of]}::int))::date`
  const { rows } = await sql<DueErasure>`
    select id, number, data_class, to_char(due_on, 'YYYY-MM-DD') as due_on, held from (
      select c.id, c.number, c.team_id, x.data_class, x.due_on,
        exists (select 1 from client_hold h where h.client_id = c.id and h.lifted_on is null) as held
      from client c cross join lateral (
        select 'observations' as data_class, min(${after(sql`e.made_at at time zone 'Europe/Helsinki'`, 'observations')}) as due_on
          from client_entry e where e.client_id = c.id and e.compartment = 'observation'
        union all select 'special-categories', max(${after(sql`greatest(a.removed_on, a.measures_end_on)`, 'special-categories')})
          from client_admission a where a.client_id = c.id and c.erased_on is null
            and exists (select 1 from client_entry e where e.client_id = c.id and e.compartment = 'special')
            and ${isOver} 
        union all select 'other-data', ${after(sql`c.entered_on`, 'other-data')}
          where c.erased_on is null and ${isOver}
        union all select 'identifiers', ${after(sql`c.erased_on`, 'identifiers')}
          where c.erased_on is not null and c.identity_erased_on is null
      ) x
      where c.identity_erased_on is null and x.due_on <= ${until}::date
        and (${only}::uuid is null or c.id = ${only})
        and (${teams}::uuid[] is null or c.team_id = any(${teams}::uuid[]))
    ) due order by due_on, number, data_class limit ${most}`.execute(db)
  return rows
}

/** No stay goes on: the person was removed from the system. */
const isOver = sql<SqlBool>`not exists (
  select 1 from client_admission s where s.client_id = c.id and s.removed_on is null)`

/** Tables that hold anything of a file and go with its other data, in the order of deletion; rows within others by their parent. */
export const holding: readonly (readonly [table: string, parent?: readonly [column: string, table: string]])[] = [
  ['client_session'],
  ['client_code'],
  ['client_message'],
  ['client_request'],
  ['client_share_field', ['share_id', 'client_share']],
  ['client_share_look', ['share_id', 'client_share']],
  ['client_share'],
  ['client_export_file'],
  ['client_deadline'],
  ['client_look'],
  ['client_opening'],
  ['client_period_event', ['period_id', 'client_period']],
  ['client_period'],
  ['client_decision'],
  ['client_threat_joint', ['threat_id', 'client_threat']],
  ['client_threat_member', ['threat_id', 'client_threat']],
  ['client_threat_measure', ['threat_id', 'client_threat']],
  ['client_threat'],
  ['client_worker'],
  ['client_organiser'],
  ['client_stay'],
]

/** Deletes a file's rows in these tables and answers how many they were. */
export async function deleteHolding(tx: Write, client: string): Promise<number> {
  let count = 0
  for (const [table, parent] of holding) {
    const scope = parent
      ? sql`${sql.ref(parent[0])} in (select id from ${sql.table(parent[1])} where client_id = ${client})`
      : sql`client_id = ${client}`
    const { numAffectedRows } = await sql`delete from ${sql.table(table)} where ${scope}`.execute(tx)
    count += Number(numAffectedRows ?? 0)
  }
  return count
}

/** The entries of a file in these compartments with their earlier versions, gone; how many rows. `only`: these entries alone. */
export async function deleteEntries(
  tx: Write,
  client: string,
  compartments: readonly Compartment[],
  only: readonly string[] | null = null,
): Promise<number> {
  const scope = sql`client_id = ${client} and compartment = any(${[...compartments]}::text[])
    and (${only}::uuid[] is null or id = any(${only}::uuid[]))`
  const versions = await sql`
    delete from client_entry_version where entry_id in (select id from client_entry where ${scope})`.execute(tx)
  const due = await sql`
    delete from client_deadline where client_id = ${client}
      and object_id in (select id from client_entry where ${scope})`.execute(tx)
  const entries = await sql`delete from client_entry where ${scope}`.execute(tx)
  return [versions, due, entries].reduce((sum, { numAffectedRows }) => sum + Number(numAffectedRows ?? 0), 0)
}

export async function deleteFileKeys(tx: Write, client: string, compartments: readonly Compartment[]): Promise<void> {
  await tx
    .deleteFrom('client_key')
    .where('client_id', '=', client)
    .where('compartment', 'in', [...compartments])
    .execute()
}

/** Puts another key in the place of a compartment's: what was sealed under the old one never opens again. */
export async function replaceKey(
  tx: Write,
  { client, compartment }: { client: string; compartment: Compartment },
  change: { team_key_id: string; wrapped: Buffer },
): Promise<void> {
  await tx
    .updateTable('client_key')
    .set(change)
    .where('client_id', '=', client)
    .where('compartment', '=', compartment)
    .execute()
}

/** Entries of a compartment with all their versions. */
export async function sealedIn(db: Read, client: string, compartment: Compartment) {
  const entries = await db
    .selectFrom('client_entry')
    .selectAll()
    .where('client_id', '=', client)
    .where('compartment', '=', compartment)
    .execute()
  const versions = await db
    .selectFrom('client_entry_version as v')
    .innerJoin('client_entry as e', 'e.id', 'v.entry_id')
    .select(['v.entry_id', 'v.version', 'v.sealed'])
    .where('e.client_id', '=', client)
    .where('e.compartment', '=', compartment)
    .execute()
  return { entries, versions }
}

/** The same entry sealed anew: its content, version and days stay. */
export async function putSealed(tx: Write, { id, version }: Pick<EntryTable, 'id' | 'version'>, sealed: Buffer) {
  await tx.updateTable('client_entry').set({ sealed }).where('id', '=', id).where('version', '=', version).execute()
  await tx
    .updateTable('client_entry_version')
    .set({ sealed })
    .where('entry_id', '=', id)
    .where('version', '=', version)
    .execute()
}

/** What is left of a file whose other data are gone: number and days. */
export async function markErased(tx: Write, client: string, day: string): Promise<void> {
  const codes = { exploitation: null, sex: null, age_group: null, citizenship: null, region: null }
  await tx
    .updateTable('client')
    .set({ ...codes, erased_on: day, protected_by: null, protected_at: null })
    .where('id', '=', client)
    .execute()
}

/** The last that named a person: look-up tags and stays. */
export async function deleteIdentifiers(tx: Write, client: string): Promise<number> {
  let count = 0
  for (const table of ['client_tag', 'client_admission'] as const) {
    const { numAffectedRows } = await sql`delete from ${sql.table(table)} where client_id = ${client}`.execute(tx)
    count += Number(numAffectedRows ?? 0)
  }
  return count
}

export async function insertErasure(tx: Write, row: Insertable<ErasureTable>): Promise<void> {
  await tx.insertInto('client_erasure').values(row).execute()
}

export type ErasureRow = Selectable<ErasureTable>

/** What was erased of these teams' files, the last first. */
export const erasuresOf = (db: Read, teams: readonly string[], most: number): Promise<ErasureRow[]> =>
  db
    .selectFrom('client_erasure')
    .selectAll()
    .where('team_id', 'in', teams.length > 0 ? [...teams] : [null])
    .orderBy('erased_on', 'desc')
    .orderBy('number')
    .limit(most)
    .execute()

/** Erasures on record that the file knows nothing of: an older backup was restored. */
export async function undoneErasures(db: Read): Promise<Pick<ErasureRow, 'client_id' | 'data_class'>[]> {
  const { rows } = await sql<Pick<ErasureRow, 'client_id' | 'data_class'>>`
    select distinct x.client_id, x.data_class from client_erasure x join client c on c.id = x.client_id
    where x.erased_on > coalesce(case x.data_class
      when 'observations' then c.observations_erased_on when 'special-categories' then c.special_erased_on
      when 'other-data' then c.erased_on else c.identity_erased_on end, '-infinity'::date)`.execute(db)
  return rows
}

/** Why the file is kept beyond its time, or undefined. */
export const holdOf = (db: Read, client: string): Promise<HoldTable | undefined> =>
  db
    .selectFrom('client_hold')
    .selectAll()
    .where('client_id', '=', client)
    .where('lifted_on', 'is', null)
    .executeTakeFirst()

/** Every hold there was, the last first. */
export const holdsOf = (db: Read, client: string): Promise<HoldTable[]> =>
  db.selectFrom('client_hold').selectAll().where('client_id', '=', client).orderBy('held_on', 'desc').execute()

/** False when the file is held already. */
export async function claimHold(tx: Write, row: HoldTable): Promise<boolean> {
  const made = await tx
    .insertInto('client_hold')
    .values(row)
    .onConflict((on) => on.doNothing())
    .returning('id')
    .execute()
  return made.length === 1
}

/** False when no hold stood. */
export async function liftHoldRow(tx: Write, client: string, by: string, day: string): Promise<boolean> {
  const lifted = await tx
    .updateTable('client_hold')
    .set({ lifted_by: by, lifted_on: day })
    .where('client_id', '=', client)
    .where('lifted_on', 'is', null)
    .returning('id')
    .execute()
  return lifted.length === 1
}
