import type { Read, Write } from '#base/database/handles.ts'
import type { WorkshopFeedbackTable } from './queries-reports.ts'

export const insertFeedbackAnswer = (
  tx: Write,
  row: Omit<WorkshopFeedbackTable, 'shown_at' | 'shown_by' | 'left_out_at' | 'left_out_by'>,
) =>
  tx
    .insertInto('workshop_feedback')
    .values({ ...row, shown_at: null, shown_by: null, left_out_at: null, left_out_by: null })
    // A paper form that was sent twice.
    .onConflict((on) => on.column('id').doNothing())
    .execute()

/** In the order of their ids, which are chance. */
export const feedbackOf = (db: Read, workshop: string) =>
  db.selectFrom('workshop_feedback').selectAll().where('workshop_id', '=', workshop).orderBy('id').execute()

export const moderate = (
  tx: Write,
  { workshop, id, by, now, shown }: { workshop: string; id: string; by: string; now: Date; shown: boolean },
) =>
  tx
    .updateTable('workshop_feedback')
    .set(
      shown
        ? { shown_at: now, shown_by: by, left_out_at: null, left_out_by: null }
        : { shown_at: null, shown_by: null, left_out_at: now, left_out_by: by },
    )
    .where('workshop_id', '=', workshop)
    .where('id', '=', id)
    .where('sealed_text', 'is not', null)
    .execute()

/** Marks that this participant has answered; false when they had. Which answer is theirs stands nowhere. */
export async function markFeedbackGiven(tx: Write, participant: string, day: string): Promise<boolean> {
  const marked = await tx
    .updateTable('workshop_participant')
    .set({ feedback_on: day })
    .where('id', '=', participant)
    .where('feedback_on', 'is', null)
    .executeTakeFirst()
  return marked.numUpdatedRows === 1n
}
