import type { Read, Write } from '#base/database/handles.ts'
import type { Allowed } from '#base/http/rule.ts'
import type { Lang } from '#base/i18n/lang.ts'
import type { Topic } from './feedback.ts'

export interface FeedbackTable {
  id: string
  once: Buffer
  about: Topic
  lang: Lang
  sealed_message: Buffer
  sealed_email: Buffer | null
  received_on: string
  due_on: string
  answered_at: Date | null
  answered_by: string | null
}

declare module '#base/database/tables.ts' {
  interface Tables {
    feedback: FeedbackTable
  }
}

/** Whether this call stored it: false when the same form had been sent already. */
export async function insertFeedback(
  tx: Write,
  row: Omit<FeedbackTable, 'answered_at' | 'answered_by'>,
): Promise<boolean> {
  const stored = await tx
    .insertInto('feedback')
    .values({ ...row, answered_at: null, answered_by: null })
    .onConflict((conflict) => conflict.column('once').doNothing())
    .executeTakeFirst()
  return stored.numInsertedOrUpdatedRows === 1n
}

/** One page of the list: what waits first, by its due day; then the answered, newest first. Nothing of their content. */
export const feedbackList = (db: Read, allowed: Allowed, { limit, offset }: Slice) =>
  db
    .selectFrom('feedback as f')
    .select(['f.id', 'f.about', 'f.lang', 'f.received_on', 'f.due_on', 'f.answered_at'])
    .where(allowed)
    .orderBy((f) => f('f.answered_at', 'is not', null))
    .orderBy('f.answered_at', 'desc')
    .orderBy('f.due_on')
    .orderBy('f.id')
    .limit(limit)
    .offset(offset)
    .execute()

interface Slice {
  limit: number
  offset: number
}

export async function feedbackCount(db: Read, allowed: Allowed): Promise<number> {
  const row = await db
    .selectFrom('feedback as f')
    .select((f) => f.fn.countAll<number>().as('count'))
    .where(allowed)
    .executeTakeFirstOrThrow()
  return row.count
}

export const feedbackRow = (db: Read, allowed: Allowed, id: string) =>
  db.selectFrom('feedback as f').selectAll('f').where(allowed).where('f.id', '=', id).executeTakeFirst()

/** Whether this call marked it; false when someone had before. */
export async function markAnswered(tx: Write, id: string, person: string, now: Date): Promise<boolean> {
  const marked = await tx
    .updateTable('feedback')
    .set({ answered_at: now, answered_by: person })
    .where('id', '=', id)
    .where('answered_at', 'is', null)
    .executeTakeFirst()
  return marked.numUpdatedRows === 1n
}

export const forgetAnswered = (tx: Write, before: Date) =>
  tx.deleteFrom('feedback').where('answered_at', '<', before).execute()
