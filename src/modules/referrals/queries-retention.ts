import { sql } from 'kysely'
import type { Read, Write } from '#base/database/handles.ts'

/** Tables that hold anything of a referral, in the order of deletion. The row itself stays as codes and days. */
const holding = [
  'sender_session',
  'receipt',
  'safe_contact',
  'look_up_tag',
  'content_key',
  'told',
  'message',
  'note',
] as const

/** Takes away every row of content and its keys: afterwards no copy of the content can be read. */
export async function deleteContent(tx: Write, referral: string): Promise<void> {
  await sql`update message set answers = null where referral_id = ${referral}`.execute(tx)
  for (const table of holding) await sql`delete from ${sql.table(table)} where referral_id = ${referral}`.execute(tx)
  await sql`update handover set sealed_note = null where referral_id = ${referral}`.execute(tx)
  await sql`update decision set sealed = '' where referral_id = ${referral}`.execute(tx)
}

export async function markErased(tx: Write, referral: string, day: string): Promise<void> {
  await tx
    .updateTable('referral')
    .set({
      erased_on: day,
      closed_on: day,
      waiting_since: null,
      exploitation: null,
      region: null,
      sex: null,
      age_group: null,
      proposer: null,
    })
    .where('id', '=', referral)
    .execute()
}

export async function deleteInboxKeys(tx: Write, referral: string): Promise<void> {
  await tx.updateTable('content_key').set({ inbox_wrapped: null }).where('referral_id', '=', referral).execute()
  await tx.deleteFrom('sender_session').where('referral_id', '=', referral).execute()
}

interface Limits {
  /** Last active on or before this day: questions that were never more, undecided threads. */
  threads: string
  /** Marked as spam on or before this day. */
  spam: string
  /** Decided and last active on or before this day. */
  matters: string
}

/** Referrals whose time is over and which nobody holds; `only`: this one, if it is among them. */
export async function overdue(db: Read, limits: Limits, most: number, only: string | null): Promise<string[]> {
  const rows = await sql<{ id: string }>`
    select r.id from referral r
    left join decision d on d.referral_id = r.id and d.signed_at is not null and d.withdrawn_at is null
    where r.erased_on is null and r.hold_reason is null and (${only}::uuid is null or r.id = ${only}) and (
      (r.spam_at is not null and r.spam_at::date <= ${limits.spam}::date)
      or (r.kind = 'question' and r.active_on <= ${limits.threads}::date)
      or (r.kind = 'proposal' and r.active_on <= ${limits.matters}::date)
    ) order by r.active_on limit ${most}`.execute(db)
  return rows.rows.map(({ id }) => id)
}

/** Receipts of proposals whose inbox nobody has used for long: the inbox goes, the matter stays. */
export async function idleInboxes(db: Read, before: string, most: number, only: string | null): Promise<string[]> {
  const rows = await sql<{ referral_id: string }>`
    select c.referral_id from receipt c join referral r on r.id = c.referral_id
    where c.voided_on is null and r.active_on <= ${before}::date and r.erased_on is null
      and (${only}::uuid is null or r.id = ${only}) limit ${most}`.execute(db)
  return rows.rows.map((row) => row.referral_id)
}

/** Drafts, sessions and counts of wrong codes that are over. */
export async function deleteOver(tx: Write, now: Date): Promise<void> {
  await tx.deleteFrom('draft').where('expires_at', '<=', now).execute()
  await tx.deleteFrom('sender_session').where('expires_at', '<=', now).execute()
  await tx
    .deleteFrom('wrong_code')
    .where('at', '<=', new Date(now.getTime() - 86_400_000))
    .execute()
}
