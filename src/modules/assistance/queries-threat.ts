import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { Read, Write } from '#base/database/handles.ts'
import type { Allowed } from '#base/http/rule.ts'

export interface ThreatTable {
  id: string
  client_id: string
  sealed: Buffer
  opened_by: string
  opened_at: Date
  /** 0 until there is a joint view. */
  version: number
  effects: string[]
  review_on: string | null
  joint_by: string | null
  joint_at: Date | null
  superseded_at: Date | null
}

export interface ThreatMemberTable {
  id: string
  threat_id: string
  person_id: string
  role: string
  asked_by: string
  asked_at: Date
  conflict: 'none' | 'declared' | null
  declared_at: Date | null
  sealed_rating: Buffer | null
  rated_at: Date | null
  sealed_missing: Buffer | null
  missing_by: string | null
  missing_at: Date | null
  ended_by: string | null
  ended_at: Date | null
}

export interface ThreatMeasureTable {
  id: string
  threat_id: string
  sealed: Buffer
  owner_id: string
  due_on: string
  made_by: string
  made_at: Date
  ended: 'done' | 'dropped' | null
  ended_by: string | null
  ended_at: Date | null
}

export interface ThreatJointTable {
  threat_id: string
  version: number
  sealed: Buffer
  written_by: string
  written_at: Date
}

declare module '#base/database/tables.ts' {
  interface Tables {
    client_threat: ThreatTable
    client_threat_joint: ThreatJointTable
    client_threat_member: ThreatMemberTable
    client_threat_measure: ThreatMeasureTable
  }
}

export type ThreatRow = Selectable<ThreatTable>

/** By id alone: a door's rule has proved the right to it. */
export const threatRow = (db: Read, id: string): Promise<ThreatRow> =>
  db.selectFrom('client_threat').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

/** The row held until the transaction is over: members rate and write one after the other. */
export const lockThreat = (tx: Write, id: string): Promise<ThreatRow> =>
  tx.selectFrom('client_threat').selectAll().where('id', '=', id).forUpdate().executeTakeFirstOrThrow()

/** False when an assessment of this client is not finished yet. */
export async function claimThreat(
  tx: Write,
  row: Pick<ThreatTable, 'id' | 'client_id' | 'sealed' | 'opened_by' | 'opened_at'>,
): Promise<boolean> {
  const none = { review_on: null, joint_by: null, joint_at: null, superseded_at: null }
  const made = await tx
    .insertInto('client_threat')
    .values({ ...row, ...none, version: 0, effects: [] })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .execute()
  return made.length === 1
}

/** Stores the next joint view; false when somebody else has written one since `seen`. */
export async function putJoint(
  tx: Write,
  { id, seen }: { id: string; seen: number },
  change: Pick<ThreatTable, 'effects' | 'review_on' | 'joint_by' | 'joint_at'>,
  sealed: Buffer,
): Promise<boolean> {
  const version = seen + 1
  const changed = await tx
    .updateTable('client_threat')
    .set({ ...change, version })
    .where('id', '=', id)
    .where('version', '=', seen)
    .where('superseded_at', 'is', null)
    .returning(['joint_by', 'joint_at'])
    .execute()
  const [written] = changed
  if (!written?.joint_by || !written.joint_at) return false
  const by = { written_by: written.joint_by, written_at: written.joint_at }
  await tx
    .insertInto('client_threat_joint')
    .values({ threat_id: id, version, sealed, ...by })
    .execute()
  return true
}

/** Every joint view of an assessment, the newest first. */
export const jointRows = (db: Read, threat: string): Promise<ThreatJointTable[]> =>
  db.selectFrom('client_threat_joint').selectAll().where('threat_id', '=', threat).orderBy('version', 'desc').execute()

/** Earlier assessments of the client give way to this one; which they were. */
export const supersedeOthers = async (tx: Write, { id, client_id }: ThreatRow, at: Date): Promise<string[]> =>
  (
    await tx
      .updateTable('client_threat')
      .set({ superseded_at: at })
      .where('client_id', '=', client_id)
      .where('id', '<>', id)
      .where('joint_at', 'is not', null)
      .where('superseded_at', 'is', null)
      .returning('id')
      .execute()
  ).map((row) => row.id)

/** What follows for those who work with the client: the effects of the assessment that stands. */
export const standingEffects = async (db: Read, client: string): Promise<readonly string[]> =>
  (
    await db
      .selectFrom('client_threat')
      .select('effects')
      .where('client_id', '=', client)
      .where('joint_at', 'is not', null)
      .where('superseded_at', 'is', null)
      .executeTakeFirst()
  )?.effects ?? []

/** Asks somebody in, again too when their part was ended; false for who sits there already or has declared a conflict. */
export async function claimMember(
  tx: Write,
  row: Pick<ThreatMemberTable, 'id' | 'threat_id' | 'person_id' | 'role' | 'asked_by' | 'asked_at'>,
): Promise<boolean> {
  const { rows } = await sql`
    insert into client_threat_member (id, threat_id, person_id, role, asked_by, asked_at)
    values (${row.id}, ${row.threat_id}, ${row.person_id}, ${row.role}, ${row.asked_by}, ${row.asked_at})
    on conflict (threat_id, person_id) do update
      set role = excluded.role, asked_by = excluded.asked_by, asked_at = excluded.asked_at, ended_by = null, ended_at = null
      where client_threat_member.ended_at is not null and client_threat_member.conflict is distinct from 'declared'
    returning id`.execute(tx)
  return rows.length === 1
}

/** Everybody who was asked, in that order. */
export const threatMembers = (db: Read, threat: string): Promise<ThreatMemberTable[]> =>
  db
    .selectFrom('client_threat_member')
    .selectAll()
    .where('threat_id', '=', threat)
    .orderBy('asked_at')
    .orderBy('id')
    .execute()

export async function changeMember(tx: Write, id: string, change: Updateable<ThreatMemberTable>): Promise<void> {
  await tx.updateTable('client_threat_member').set(change).where('id', '=', id).execute()
}

export async function insertMeasure(tx: Write, row: Insertable<ThreatMeasureTable>): Promise<void> {
  await tx.insertInto('client_threat_measure').values(row).execute()
}

/** True when it was not over before. */
export const endMeasureRow = async (
  tx: Write,
  { id, threat_id }: Pick<ThreatMeasureTable, 'id' | 'threat_id'>,
  change: Pick<ThreatMeasureTable, 'ended' | 'ended_by' | 'ended_at'>,
): Promise<boolean> =>
  (
    await tx
      .updateTable('client_threat_measure')
      .set(change)
      .where('id', '=', id)
      .where('threat_id', '=', threat_id)
      .where('ended', 'is', null)
      .returning('id')
      .execute()
  ).length === 1

/** Measures of an assessment, the earliest first. */
export const measureRows = (db: Read, threat: string): Promise<ThreatMeasureTable[]> =>
  db
    .selectFrom('client_threat_measure')
    .selectAll()
    .where('threat_id', '=', threat)
    .orderBy('due_on')
    .orderBy('id')
    .execute()

export interface ThreatListRow {
  id: string
  client_id: string
  number: string
  opened_at: Date
  joint_at: Date | null
  review_on: string | null
  superseded_at: Date | null
  /** Whether anybody has declared that nothing stands in the way. */
  rating: boolean
  /** What this person has still to do there, if anything. */
  own: 'declare' | 'rate' | null
}

/** Assessments within reach, of one client where one is named, the newest first. */
export async function threatList(
  db: Read,
  allowed: Allowed,
  { person, client, limit }: { person: string; client: string | null; limit: number },
): Promise<ThreatListRow[]> {
  const { rows } = await sql<ThreatListRow>`
    select t.id, t.client_id, n.number, t.opened_at, t.joint_at, t.review_on::text as review_on, t.superseded_at,
      exists (select 1 from client_threat_member a where a.threat_id = t.id and a.conflict = 'none') as rating,
      (select case when a.conflict is null and t.superseded_at is null then 'declare' when a.conflict = 'none' and t.joint_at is null and a.rated_at is null then 'rate' end
        from client_threat_member a
        where a.threat_id = t.id and a.person_id = ${person} and a.ended_at is null) as own
    from client_threat t join client n on n.id = t.client_id
    where ${allowed} and (${client}::uuid is null or t.client_id = ${client})
    order by t.opened_at desc, t.id limit ${limit}`.execute(db)
  return rows
}
