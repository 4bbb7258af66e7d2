import type { Base } from '#base/base.ts'
import type { Read } from '#base/database/handles.ts'
import { NotFound } from '#base/http/answer.ts'
import type { Answers } from './answers.ts'
import { openTold, teamKeys } from './content.ts'
import type { DecisionContent } from './decision.ts'
import { openContent } from './decisions.ts'
import { type ReferralRow, referralOf, toldOf } from './queries.ts'
import { type DecisionTable, signedRow } from './queries-decisions.ts'

/** A proposal on which admission was decided, opened whole for who takes the person over. */
export interface HandedOn {
  referral: ReferralRow
  answers: Answers
  decision: DecisionTable
  reasons: DecisionContent
}

/** Opens it. The caller has proved the right to it. Throws `NotFound` unless a signed decision admits the person. */
export async function handOn(db: Read, base: Base, id: string): Promise<HandedOn> {
  const referral = await referralOf(db, id)
  const decision = await signedRow(db, id)
  const told = await toldOf(db, id)
  if (decision?.outcome !== 'admitted' || !decision.signed_at || !told) throw new NotFound()
  const keys = await teamKeys(db, base, id)
  return {
    referral,
    decision,
    answers: openTold(keys, id, told.sealed).answers,
    reasons: openContent(keys.told, decision),
  }
}
