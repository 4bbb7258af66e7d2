import { type Insertable, sql, type Updateable } from 'kysely'
import type { Read, Write } from '#base/database/handles.ts'
import type { Allowed } from '#base/http/rule.ts'
import type { Deed } from './decision.ts'

export interface ClientDecisionTable {
  id: string
  client_id: string
  type: 'admission' | 'rejection' | 'reflection-period' | 'removal' | 'recovery-period' | 'formal-identification'
  /** What is done about a reflection period. */
  deed: Deed | null
  sealed: Buffer
  provision: string
  law_day: string
  decider: string
  starts_on: string | null
  /** Last day of the period, or of measures that go on after a removal. */
  ends_on: string | null
  drafted_by: string
  drafted_at: Date
  second_needed: boolean
  reviewed_by: string | null
  reviewed_at: Date | null
  signed_by: string | null
  signed_at: Date | null
  /** Made elsewhere, or under older law, and only written down here. */
  recorded_at: Date | null
  withdrawn_at: Date | null
  corrects_id: string | null
  served_on: string | null
  served_by: string | null
  service: string | null
  sealed_service: Buffer | null
  appeal_until: string | null
}

declare module '#base/database/tables.ts' {
  interface Tables {
    client_decision: ClientDecisionTable
  }
}

export async function insertDecision(tx: Write, row: Insertable<ClientDecisionTable>): Promise<void> {
  await tx.insertInto('client_decision').values(row).execute()
}

/** Stores a draft; false when another of its type waits already. */
export async function claimDraft(tx: Write, row: Insertable<ClientDecisionTable>): Promise<boolean> {
  const made = await tx
    .insertInto('client_decision')
    .values(row)
    .onConflict((on) => on.doNothing())
    .returning('id')
    .execute()
  return made.length === 1
}

/** All decisions of a client, the newest first. */
export const decisionsOf = (db: Read, client: string): Promise<ClientDecisionTable[]> =>
  db
    .selectFrom('client_decision')
    .selectAll()
    .where('client_id', '=', client)
    .orderBy('drafted_at', 'desc')
    .orderBy('id')
    .execute()

/** One decision of this client, or undefined. */
export const decisionRow = (db: Read, client: string, id: string): Promise<ClientDecisionTable | undefined> =>
  db.selectFrom('client_decision').selectAll().where('client_id', '=', client).where('id', '=', id).executeTakeFirst()

/** Changes a draft that still stands as it was seen. False: somebody else was first. */
export async function changeDraft(
  tx: Write,
  { id, drafted_at, reviewed_at }: Pick<ClientDecisionTable, 'id' | 'drafted_at' | 'reviewed_at'>,
  change: Updateable<ClientDecisionTable>,
): Promise<boolean> {
  const changed = await tx
    .updateTable('client_decision')
    .set(change)
    .where('id', '=', id)
    .where('drafted_at', '=', drafted_at)
    .where('reviewed_at', reviewed_at ? '=' : 'is', reviewed_at)
    .where('signed_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('recorded_at', 'is', null)
    .returning('id')
    .execute()
  return changed.length === 1
}

/** Notes how a signed decision was served; false when it was served already. */
export async function serveRow(tx: Write, id: string, change: Updateable<ClientDecisionTable>): Promise<boolean> {
  const served = await tx
    .updateTable('client_decision')
    .set(change)
    .where('id', '=', id)
    .where('signed_at', 'is not', null)
    .where('served_on', 'is', null)
    .returning('id')
    .execute()
  return served.length === 1
}

/** Another day of service than the one noted first. */
export async function correctServiceRow(tx: Write, id: string, change: Updateable<ClientDecisionTable>): Promise<void> {
  await tx.updateTable('client_decision').set(change).where('id', '=', id).where('served_on', 'is not', null).execute()
}

export interface WaitingDraftRow {
  id: string
  client_id: string
  number: string
  type: ClientDecisionTable['type']
  deed: Deed | null
  drafted_by: string
  drafted_at: Date
  second_needed: boolean
  reviewed_at: Date | null
}

/** Drafts that wait for a second person or for their signature, the oldest first. */
export async function waitingDrafts(db: Read, allowed: Allowed, limit: number): Promise<WaitingDraftRow[]> {
  const { rows } = await sql<WaitingDraftRow>`
    select d.id, d.client_id, c.number, d.type, d.deed, d.drafted_by, d.drafted_at, d.second_needed, d.reviewed_at
    from client_decision d join client c on c.id = d.client_id
    where d.signed_at is null and d.withdrawn_at is null and d.recorded_at is null and ${allowed}
    order by d.drafted_at limit ${limit}`.execute(db)
  return rows
}
