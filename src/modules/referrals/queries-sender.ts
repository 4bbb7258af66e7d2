import type { Read, Write } from '#base/database/handles.ts'
import type { ReceiptTable, SenderSessionTable } from './queries.ts'

/** The draft under a hash, locked when it is about to change. */
export const draftRow = (db: Read, hash: Buffer, now: Date) =>
  db.selectFrom('draft').selectAll().where('hash', '=', hash).where('expires_at', '>', now).executeTakeFirst()

export const lockDraft = (tx: Write, hash: Buffer, now: Date) =>
  tx
    .selectFrom('draft')
    .selectAll()
    .where('hash', '=', hash)
    .where('expires_at', '>', now)
    .forUpdate()
    .executeTakeFirst()

/** Writes over what stood there, also over an expired row of the same visit. */
export async function putDraft(
  tx: Write,
  row: { hash: Buffer; sealed: Buffer; created_at: Date; expires_at: Date },
): Promise<void> {
  await tx
    .insertInto('draft')
    .values({ ...row, version: 1 })
    .onConflict((conflict) =>
      conflict.column('hash').doUpdateSet((old) => ({
        sealed: row.sealed,
        expires_at: row.expires_at,
        version: old('draft.version', '+', 1),
      })),
    )
    .execute()
}

export async function deleteDraft(tx: Write, hash: Buffer): Promise<void> {
  await tx.deleteFrom('draft').where('hash', '=', hash).execute()
}

/**
 * Claims the right to send once: true for the first, false for every later one, which waits here until the first has
 * committed or failed. A double click or ten posts at once make one referral.
 */
export async function claimOnce(tx: Write, row: SenderSessionTable): Promise<boolean> {
  const claimed = await tx
    .insertInto('sender_session')
    .values(row)
    .onConflict((conflict) => conflict.column('once').doNothing())
    .returning('once')
    .execute()
  return claimed.length === 1
}

export const sessionByOnce = (db: Read, once: Buffer) =>
  db.selectFrom('sender_session').selectAll().where('once', '=', once).executeTakeFirst()

/** The newest open session of a visit. */
export const sessionOfVisit = (db: Read, visit: Buffer, now: Date, idleSince: Date) =>
  db
    .selectFrom('sender_session')
    .selectAll()
    .where('visit', '=', visit)
    .where('expires_at', '>', now)
    .where('seen_at', '>', idleSince)
    .orderBy('opened_at', 'desc')
    .limit(1)
    .executeTakeFirst()

export async function updateSession(tx: Write, once: Buffer, change: Partial<SenderSessionTable>): Promise<void> {
  await tx.updateTable('sender_session').set(change).where('once', '=', once).execute()
}

export async function endSessions(tx: Write, visit: Buffer): Promise<void> {
  await tx.deleteFrom('sender_session').where('visit', '=', visit).execute()
}

export const receiptOfReferral = (db: Read, referral: string): Promise<ReceiptTable | undefined> =>
  db
    .selectFrom('receipt')
    .selectAll()
    .where('referral_id', '=', referral)
    .where('voided_on', 'is', null)
    .executeTakeFirst()

/** The receipt that one of these look-ups finds; voided ones and those of erased referrals are not found. */
export const receiptByLookup = (db: Read, lookups: readonly Buffer[]): Promise<ReceiptTable | undefined> =>
  db
    .selectFrom('receipt')
    .selectAll()
    .where('lookup', 'in', lookups)
    .where('voided_on', 'is', null)
    .where('referral_id', 'in', (open) => open.selectFrom('referral').select('id').where('erased_on', 'is', null))
    .executeTakeFirst()

/** True when this receipt became the referral's; false when another had been made meanwhile. */
export async function claimReceipt(tx: Write, row: Omit<ReceiptTable, 'voided_on'>): Promise<boolean> {
  const made = await tx
    .insertInto('receipt')
    .values({ ...row, voided_on: null })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute()
  return made.length === 1
}

export async function voidReceipts(tx: Write, referral: string, day: string): Promise<void> {
  await tx
    .updateTable('receipt')
    .set({ voided_on: day })
    .where('referral_id', '=', referral)
    .where('voided_on', 'is', null)
    .execute()
}

/** How many sent or opened an inbox since: tells an overload. */
export async function sessionsSince(db: Read, since: Date): Promise<number> {
  const row = await db
    .selectFrom('sender_session')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('opened_at', '>', since)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

export async function insertWrongCode(tx: Write, id: string, at: Date): Promise<void> {
  await tx.insertInto('wrong_code').values({ id, at }).execute()
}

export async function wrongCodesSince(db: Read, since: Date): Promise<number> {
  const row = await db
    .selectFrom('wrong_code')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('at', '>', since)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}
