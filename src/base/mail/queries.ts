import type { Write } from '#base/database/handles.ts'
import type { Lang } from '#base/i18n/lang.ts'

export interface MailTable {
  id: string
  kind: string
  lang: Lang
  sealed_to: Buffer
  sealed_token: Buffer | null
  planned_at: Date
  not_before: Date
  sent_at: Date | null
  tries: number
}

declare module '#base/database/tables.ts' {
  interface Tables {
    mail: MailTable
  }
}

export const insertMail = (tx: Write, mail: Omit<MailTable, 'sent_at' | 'tries'>) =>
  tx
    .insertInto('mail')
    .values({ ...mail, sent_at: null, tries: 0 })
    .execute()

/** Takes the next waiting mails; another process passes over them until this transaction ends. */
export const dueMail = (tx: Write, now: Date) =>
  tx
    .selectFrom('mail')
    .selectAll()
    .where('sent_at', 'is', null)
    .where('not_before', '<=', now)
    .where('tries', '<', 20)
    .orderBy('not_before')
    .limit(20)
    .forUpdate()
    .skipLocked()
    .execute()

export const markSent = (tx: Write, id: string, now: Date) =>
  tx.updateTable('mail').set({ sent_at: now, sealed_token: null }).where('id', '=', id).execute()

/** What has left is of no more use to anybody. */
export async function deleteSent(tx: Write, before: Date): Promise<void> {
  await tx.deleteFrom('mail').where('sent_at', '<', before).execute()
}

export const markTried = (tx: Write, id: string, again: Date) =>
  tx
    .updateTable('mail')
    .set((row) => ({ tries: row('tries', '+', 1), not_before: again }))
    .where('id', '=', id)
    .execute()
