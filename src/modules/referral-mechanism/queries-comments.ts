import type { Read, Write } from '#base/database/handles.ts'
import type { CommentOutcome } from './outcome.ts'

interface CommentTable {
  id: string
  version_id: string
  part: string | null
  said: string
  said_at: Date
  said_by: string
  organisation: string
  outcome: CommentOutcome | null
  answer: string | null
  answered_at: Date | null
  answered_by: string | null
}

declare module '#base/database/tables.ts' {
  interface Tables {
    mechanism_comment: CommentTable
  }
}

export const commentsOf = (db: Read, version: string) =>
  db
    .selectFrom('mechanism_comment as c')
    .innerJoin('person as p', 'p.id', 'c.said_by')
    .selectAll('c')
    .select('p.name')
    .where('c.version_id', '=', version)
    .orderBy('c.said_at')
    .orderBy('c.id')
    .execute()
export type CommentRow = Awaited<ReturnType<typeof commentsOf>>[number]

export const insertComment = (
  tx: Write,
  row: Omit<CommentTable, 'outcome' | 'answer' | 'answered_at' | 'answered_by'>,
) =>
  tx
    .insertInto('mechanism_comment')
    .values({ ...row, outcome: null, answer: null, answered_at: null, answered_by: null })
    .execute()

/** Whether there was such a comment on this version. */
export async function answerComment(
  tx: Write,
  { version, id }: { version: string; id: string },
  answer: Pick<CommentTable, 'outcome' | 'answer' | 'answered_at' | 'answered_by'>,
): Promise<boolean> {
  const answered = await tx
    .updateTable('mechanism_comment')
    .set(answer)
    .where('id', '=', id)
    .where('version_id', '=', version)
    .executeTakeFirst()
  return answered.numUpdatedRows === 1n
}
