import type { Read, Write } from '#base/database/handles.ts'
import type { Lang } from '#base/i18n/lang.ts'

export interface MailTable {
  id: string
  kind: string
  lang: Lang
  sealed_to: Buffer
  sealed_token: Buffer | null
  sealed_letter: Buffer | null
  /** A row of some module, told to its `*.bounced` job when the address fails for good. */
  bounced: string | null
  planned_at: Date
  not_before: Date
  sent_at: Date | null
  refused_at: Date | null
  tries: number
}

interface DeferralTable {
  id: string
  bounced: string
  deferred_on: string
}

declare module '#base/database/tables.ts' {
  interface Tables {
    mail: MailTable
    mail_deferral: DeferralTable
  }
}

/** After so many tries, some sixteen hours, a mail is not tried again. */
export const mostTries = 20

export const insertMail = (tx: Write, mail: Omit<MailTable, 'sent_at' | 'refused_at' | 'tries'>) =>
  tx
    .insertInto('mail')
    .values({ ...mail, sent_at: null, refused_at: null, tries: 0 })
    .execute()

/** Takes the next waiting mail; another process passes over it until this transaction ends. */
export const nextMail = (tx: Write, now: Date) =>
  tx
    .selectFrom('mail')
    .selectAll()
    .where('sent_at', 'is', null)
    .where('refused_at', 'is', null)
    .where('not_before', '<=', now)
    .where('tries', '<', mostTries)
    .orderBy('not_before')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()

export const markSent = (tx: Write, id: string, now: Date) =>
  tx.updateTable('mail').set({ sent_at: now, sealed_token: null, sealed_letter: null }).where('id', '=', id).execute()

export const markRefused = (tx: Write, id: string, now: Date) =>
  tx
    .updateTable('mail')
    .set({ refused_at: now, sealed_token: null, sealed_letter: null })
    .where('id', '=', id)
    .execute()

export const markTried = (tx: Write, id: string, again: Date) =>
  tx
    .updateTable('mail')
    .set((row) => ({ tries: row('tries', '+', 1), not_before: again }))
    .where('id', '=', id)
    .execute()

/** What has left, or never will, is of no more use to anybody. */
export async function deleteSent(tx: Write, before: Date): Promise<void> {
  await tx
    .deleteFrom('mail')
    .where((row) => row.or([row('sent_at', '<', before), row('refused_at', '<', before)]))
    .execute()
}

/** One a day counts: a report may come twice. */
export const insertDeferral = (tx: Write, deferral: DeferralTable) =>
  tx
    .insertInto('mail_deferral')
    .values(deferral)
    .onConflict((conflict) => conflict.columns(['bounced', 'deferred_on']).doNothing())
    .execute()

/** On how many days since `from` that address could not take a mail. */
export async function deferredDays(db: Read, bounced: string, from: string): Promise<number> {
  const row = await db
    .selectFrom('mail_deferral')
    .select((deferral) => deferral.fn.countAll<number>().as('days'))
    .where('bounced', '=', bounced)
    .where('deferred_on', '>=', from)
    .executeTakeFirstOrThrow()
  return row.days
}

export const deleteDeferrals = (tx: Write, before: string) =>
  tx.deleteFrom('mail_deferral').where('deferred_on', '<', before).execute()
