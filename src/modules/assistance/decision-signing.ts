import { dayOf } from '#base/time/day.ts'
import { type Act, touch } from './act.ts'
import { provisionOf } from './decision.ts'
import { draftOf, openDecision } from './decision-content.ts'
import { takeEffect } from './decision-effects.ts'
import { asSeen, judge, must } from './decision-judging.ts'
import type { DraftFault } from './decision-rules.ts'
import { corrected } from './decision-scene.ts'
import { reviewFault, type StepFault, signFault, withdrawFault } from './decision-steps.ts'
import { lockClient } from './queries.ts'
import { changeDraft } from './queries-decisions.ts'

/** The second pair of eyes has looked and agrees. A fault says why this person may not. */
export async function reviewDecision(act: Act, id: string, seen: string): Promise<StepFault> {
  const row = await asSeen(act, id, seen)
  const fault = reviewFault(row, act.by)
  if (fault) return fault
  await must(changeDraft(act.tx, row, { reviewed_by: act.by, reviewed_at: act.base.now() }))
  await touch(act)
  return null
}

/**
 * The official decides, as `decider`: judged once more by the law and the file of this day, and what follows from it follows in the
 * same transaction. Only officials and supervisors reach here. A fault says why it cannot be signed.
 */
export async function signDecision(
  act: Act,
  id: string,
  seen: string,
  decider: string,
): Promise<StepFault | DraftFault> {
  const { tx, base, by, client } = act
  await lockClient(tx, client)
  const row = await asSeen(act, id, seen)
  const step = signFault(row, by)
  if (step) return step
  const draft = draftOf(row, await openDecision(tx, base, client, row))
  const old = await corrected(tx, client, row.corrects_id)
  const { fault, scene } = await judge(act, draft, old)
  if (fault) return fault
  const now = base.now()
  const day = dayOf(now)
  const signed = { signed_by: by, signed_at: now, law_day: day }
  const named = draft.decider === 'nas' ? {} : { decider }
  await must(changeDraft(tx, row, { ...signed, ...named, provision: provisionOf(draft, day) }))
  await takeEffect(act, { id, draft, day, scene, old })
  await touch(act)
  return null
}

/** Takes a draft back: it stays to be seen as withdrawn. A signed decision stands. */
export async function withdrawDraft(act: Act, id: string, seen: string): Promise<StepFault> {
  const row = await asSeen(act, id, seen)
  const fault = withdrawFault(row)
  if (fault) return fault
  await must(changeDraft(act.tx, row, { withdrawn_at: act.base.now() }))
  await touch(act)
  return null
}
