import { type GeneratedAlways, type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { Read, Write } from '#base/database/handles.ts'
import type { UrgencyLane } from '#packs/fi/forms.ts'
import type { Edition } from './questions.ts'

/** Rows of the module; what stands open in them is codes and days, everything told is sealed. */
export interface ReferralTable {
  id: string
  arrival: GeneratedAlways<number>
  reference: string
  team_id: string
  kind: 'question' | 'proposal'
  edition: Edition
  channel: 'web' | 'phone'
  form: string
  lang: string
  received_on: string
  lane: UrgencyLane
  child: boolean
  consent: string
  proposer: string | null
  exploitation: string | null
  region: string | null
  sex: string | null
  age_group: string | null
  assignee_id: string | null
  assigned_at: Date | null
  opened_on: string | null
  answered_on: string | null
  /** Since when the sender waits for us; null while we wait for the sender or nobody waits. */
  waiting_since: string | null
  closed_on: string | null
  spam_at: Date | null
  spam_by: string | null
  turned_from: string | null
  active_on: string
  erased_on: string | null
  hold_reason: string | null
}

export interface ContentKeyTable {
  referral_id: string
  kind: 'told' | 'thread'
  team_key_id: string
  wrapped: Buffer
  inbox_wrapped: Buffer | null
}

export interface MessageTable {
  id: string
  referral_id: string
  number: number
  kind: 'sent' | 'reply' | 'question' | 'acknowledgement' | 'decision'
  author_id: string | null
  sealed: Buffer
  sent_on: string
  opened_on: string | null
  answers: string | null
}

export interface ReceiptTable {
  id: string
  referral_id: string
  lookup: Buffer
  pepper_id: string
  box_public_key: Buffer
  locked_box: Buffer
  made_on: string
  must_renew: boolean
  voided_on: string | null
}

export interface SenderSessionTable {
  once: Buffer
  visit: Buffer
  referral_id: string
  sealed: Buffer
  opened_at: Date
  expires_at: Date
  seen_at: Date
}

declare module '#base/database/tables.ts' {
  interface Tables {
    draft: { hash: Buffer; sealed: Buffer; version: number; created_at: Date; expires_at: Date }
    referral: ReferralTable
    content_key: ContentKeyTable
    told: { referral_id: string; sealed: Buffer }
    message: MessageTable
    look_up_tag: { referral_id: string; what: string; tag: Buffer }
    receipt: ReceiptTable
    sender_session: SenderSessionTable
    safe_contact: { referral_id: string; sealed: Buffer; changed_on: string }
    wrong_code: { id: string; at: Date }
  }
}

export type ReferralRow = Selectable<ReferralTable>

/** By id alone: for verbs whose caller has proved the right to this referral (a sender's session, a door's rule). */
export const referralOf = (db: Read, id: string): Promise<ReferralRow> =>
  db.selectFrom('referral').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

export async function insertReferral(tx: Write, row: Insertable<ReferralTable>): Promise<void> {
  await tx
    .insertInto('referral')
    .values(row as never)
    .execute()
}

export async function updateReferral(tx: Write, id: string, change: Updateable<ReferralTable>): Promise<void> {
  await tx.updateTable('referral').set(change).where('id', '=', id).execute()
}

export async function insertKeys(tx: Write, rows: readonly ContentKeyTable[]): Promise<void> {
  await tx.insertInto('content_key').values(rows).execute()
}

export const keysOf = (db: Read, referral: string): Promise<ContentKeyTable[]> =>
  db.selectFrom('content_key').selectAll().where('referral_id', '=', referral).execute()

export async function updateKey(
  tx: Write,
  referral: string,
  kind: string,
  change: Partial<ContentKeyTable>,
): Promise<void> {
  await tx
    .updateTable('content_key')
    .set(change)
    .where('referral_id', '=', referral)
    .where('kind', '=', kind as 'told')
    .execute()
}

export async function insertTold(tx: Write, referral: string, sealed: Buffer): Promise<void> {
  await tx.insertInto('told').values({ referral_id: referral, sealed }).execute()
}

export async function updateTold(tx: Write, referral: string, sealed: Buffer): Promise<void> {
  await tx.updateTable('told').set({ sealed }).where('referral_id', '=', referral).execute()
}

export const toldOf = (db: Read, referral: string) =>
  db.selectFrom('told').select('sealed').where('referral_id', '=', referral).executeTakeFirst()

export const messagesOf = (db: Read, referral: string): Promise<MessageTable[]> =>
  db.selectFrom('message').selectAll().where('referral_id', '=', referral).orderBy('number').execute()

/** Adds a message with the thread's next number; the referral's row is locked so that numbers neither clash nor skip. */
export async function insertMessage(tx: Write, message: Omit<MessageTable, 'number'>): Promise<void> {
  await tx.selectFrom('referral').select('id').where('id', '=', message.referral_id).forUpdate().execute()
  await sql`
    insert into message (id, referral_id, number, kind, author_id, sealed, sent_on, opened_on, answers)
    select ${message.id}, ${message.referral_id}, coalesce(max(number), 0) + 1, ${message.kind}, ${message.author_id},
           ${message.sealed}, ${message.sent_on}, ${message.opened_on}, ${message.answers}
    from message where referral_id = ${message.referral_id}`.execute(tx)
}

/** Marks what the sender now sees as opened on this day. */
export async function markOpened(tx: Write, referral: string, day: string): Promise<void> {
  await tx
    .updateTable('message')
    .set({ opened_on: day })
    .where('referral_id', '=', referral)
    .where('kind', '!=', 'sent')
    .where('opened_on', 'is', null)
    .execute()
}

export async function insertTags(
  tx: Write,
  rows: readonly { referral_id: string; what: string; tag: Buffer }[],
): Promise<void> {
  if (rows.length === 0) return
  await tx
    .insertInto('look_up_tag')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export const safeContactOf = (db: Read, referral: string) =>
  db.selectFrom('safe_contact').selectAll().where('referral_id', '=', referral).executeTakeFirst()

export async function putSafeContact(
  tx: Write,
  row: { referral_id: string; sealed: Buffer; changed_on: string },
): Promise<void> {
  await tx
    .insertInto('safe_contact')
    .values(row)
    .onConflict((conflict) =>
      conflict.column('referral_id').doUpdateSet({ sealed: row.sealed, changed_on: row.changed_on }),
    )
    .execute()
}
