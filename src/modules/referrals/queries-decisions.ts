import type { Read, Write } from '#base/database/handles.ts'
import type { Outcome } from './decision.ts'

export interface DecisionTable {
  id: string
  referral_id: string
  outcome: Outcome
  sealed: Buffer
  provision: string
  law_day: string
  drafted_by: string
  drafted_at: Date
  second_needed: boolean
  reviewed_by: string | null
  reviewed_at: Date | null
  signed_by: string | null
  signed_at: Date | null
  withdrawn_at: Date | null
  appeal_until: string | null
}

declare module '#base/database/tables.ts' {
  interface Tables {
    decision: DecisionTable
  }
}

/** The decision that stands, drafted or signed. */
export const currentDecision = (db: Read, referral: string): Promise<DecisionTable | undefined> =>
  db
    .selectFrom('decision')
    .selectAll()
    .where('referral_id', '=', referral)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()

/** The signed one, or undefined. */
export const signedRow = (db: Read, referral: string): Promise<DecisionTable | undefined> =>
  db
    .selectFrom('decision')
    .selectAll()
    .where('referral_id', '=', referral)
    .where('signed_at', 'is not', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()

type Draft = Pick<
  DecisionTable,
  'id' | 'referral_id' | 'outcome' | 'sealed' | 'provision' | 'law_day' | 'drafted_by' | 'drafted_at' | 'second_needed'
>

/** True when this draft became the referral's; false when somebody else's had come first. */
export async function claimDecision(tx: Write, row: Draft): Promise<boolean> {
  const nobody = { reviewed_by: null, reviewed_at: null, signed_by: null, signed_at: null, withdrawn_at: null }
  const made = await tx
    .insertInto('decision')
    .values({ ...row, ...nobody, appeal_until: null })
    .onConflict((on) => on.column('referral_id').where('withdrawn_at', 'is', null).doNothing())
    .returning('id')
    .execute()
  return made.length === 1
}

/** Changes the decision only while it stands as it was seen: true when it did. */
export async function changeDecision(
  tx: Write,
  seen: Pick<DecisionTable, 'id' | 'drafted_at' | 'reviewed_at'>,
  change: Partial<DecisionTable>,
): Promise<boolean> {
  const changed = await tx
    .updateTable('decision')
    .set(change)
    .where('id', '=', seen.id)
    .where('drafted_at', '=', seen.drafted_at)
    .where('reviewed_at', 'is not distinct from', seen.reviewed_at)
    .where('signed_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}
