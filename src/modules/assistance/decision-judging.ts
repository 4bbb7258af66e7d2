import { Conflict, NotFound, Refused } from '#base/http/answer.ts'
import { dayOf } from '#base/time/day.ts'
import type { Act } from './act.ts'
import { type Draft, dayOfDraft, type Matter, matterOf } from './decision.ts'
import { decisionMark } from './decision-content.ts'
import { draftFault } from './decision-rules.ts'
import { corrected, sceneOn } from './decision-scene.ts'
import { stateOf } from './decision-steps.ts'
import { fileKeys } from './keys.ts'
import { type ClientDecisionTable, decisionRow, decisionsOf } from './queries-decisions.ts'

/** The draft held against the law and the file of its day. */
export async function judge({ tx, base, client }: Act, draft: Draft, corrects: ClientDecisionTable | null) {
  const today = dayOf(base.now())
  const keys = await fileKeys(tx, base, client)
  const scene = await sceneOn(tx, keys, client, { today, day: corrects?.law_day ?? dayOfDraft(draft, today), corrects })
  return { scene, fault: draftFault(draft, scene) }
}

/** A correction is of a decision of the same matter that stands. */
export async function mustBeCorrectable({ tx, client }: Act, matter: Matter, id: string | null) {
  if (id === null) return null
  const row = await corrected(tx, client, id)
  if (!row) throw new NotFound()
  const isCorrected = (await decisionsOf(tx, client)).some((one) => one.corrects_id === id && !one.withdrawn_at)
  if (isCorrected) throw new Conflict()
  if (matterOf(row) !== matter || !['signed', 'recorded'].includes(stateOf(row))) throw new Refused()
  return row
}

export async function asSeen({ tx, client }: Act, id: string, seen: string): Promise<ClientDecisionTable> {
  const row = await decisionRow(tx, client, id)
  if (!row) throw new NotFound()
  if (decisionMark(row) !== seen) throw new Conflict()
  return row
}

/** Somebody else was first. */
export async function must(changed: Promise<boolean>): Promise<void> {
  if (!(await changed)) throw new Conflict()
}
