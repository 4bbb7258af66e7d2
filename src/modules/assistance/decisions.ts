import { seal } from '#base/crypto/envelope.ts'
import { Conflict, Refused } from '#base/http/answer.ts'
import { dayOf } from '#base/time/day.ts'
import { decisionPractice } from '#packs/fi/decision-practice.ts'
import { type Act, newFileId, touch } from './act.ts'
import { type Draft, dayOfDraft, decisionPlace, deedOf, isRecorded, matterOf, provisionOf, typeOf } from './decision.ts'
import { takeEffect } from './decision-effects.ts'
import { asSeen, judge, must, mustBeCorrectable } from './decision-judging.ts'
import type { DraftFault } from './decision-rules.ts'
import { corrected } from './decision-scene.ts'
import { isOpen } from './decision-steps.ts'
import { fileKeys } from './keys.ts'
import { lockClient } from './queries.ts'
import { changeDraft, claimDraft } from './queries-decisions.ts'

export type Stored = { id: string; fault: null } | { id: null; fault: DraftFault }

/**
 * Stores a new draft, or writes down at once what was decided elsewhere or under older law. Throws `Conflict` when a draft of the
 * type waits already; a fault says what the law or the file does not allow.
 */
export async function draftDecision(act: Act, draft: Draft, corrects: string | null = null): Promise<Stored> {
  const { tx, base, by, client } = act
  await lockClient(tx, client)
  const old = await mustBeCorrectable(act, draft.matter, corrects)
  const judged = await judge(act, draft, old)
  if (judged.fault) return { id: null, fault: judged.fault }
  const id = newFileId(base)
  const now = base.now()
  const recorded = isRecorded(draft) ? now : null
  const row = {
    ...{ id, client_id: client, type: typeOf(draft.matter), deed: deedOf(draft.matter), corrects_id: corrects },
    ...(await bodyOf(act, id, draft)),
    ...{ drafted_by: by, drafted_at: now, recorded_at: recorded },
    second_needed: recorded === null && decisionPractice.secondPairOfEyes,
  }
  if (!(await claimDraft(tx, row))) throw new Conflict()
  if (recorded) await takeEffect(act, { id, draft, day: dayOfDraft(draft, dayOf(now)), scene: judged.scene, old })
  await touch(act)
  return { id, fault: null }
}

/** Writes a draft anew that stands as it was `seen`; a look that a second person had at it counts no more. */
export async function redraftDecision(act: Act, id: string, draft: Draft, seen: string): Promise<DraftFault | null> {
  await lockClient(act.tx, act.client)
  const row = await asSeen(act, id, seen)
  if (!isOpen(row) || matterOf(row) !== draft.matter || isRecorded(draft)) throw new Refused()
  const { fault } = await judge(act, draft, await corrected(act.tx, act.client, row.corrects_id))
  if (fault) return fault
  const again = { drafted_by: act.by, drafted_at: act.base.now(), reviewed_by: null, reviewed_at: null }
  await must(changeDraft(act.tx, row, { ...(await bodyOf(act, id, draft)), ...again }))
  await touch(act)
  return null
}

/** What a draft leaves in its row. */
async function bodyOf({ tx, base, client }: Act, id: string, draft: Draft) {
  const key = (await fileKeys(tx, base, client)).of('file')
  const day = dayOfDraft(draft, dayOf(base.now()))
  return {
    sealed: seal(key, JSON.stringify(draft.content), decisionPlace(id)),
    ...{ provision: provisionOf(draft, day), law_day: day, decider: draft.decider },
    ...{ starts_on: draft.startsOn, ends_on: draft.endsOn },
  }
}
