import { openText, type Place, seal } from '#base/crypto/envelope.ts'
import type { Key } from '#base/crypto/keyring.ts'
import type { Read } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import { Conflict, Refused } from '#base/http/answer.ts'
import { dayOf } from '#base/time/day.ts'
import { appealUntil } from '#packs/fi/appeal.ts'
import { decisionPractice } from '#packs/fi/decision-practice.ts'
import {
  type DecisionContent,
  groundOn,
  hindrance,
  type Outcome,
  reviewFault,
  type StepFault,
  signFault,
  weighFault,
  withdrawFault,
} from './decision.ts'
import { letterOf } from './decision-letter.ts'
import { type Act, answered, hold, say, tellTeam } from './intake.ts'
import { updateReferral } from './queries.ts'
import { changeDecision, claimDecision, currentDecision, type DecisionTable, signedRow } from './queries-decisions.ts'
import { setOutcome } from './queries-figures.ts'

/** The signed decision that stands, or undefined. Reads no content. */
export const signedDecision = signedRow

/** What a decision stands for to other modules: nothing of what anybody told. */
export interface Decided {
  outcome: Outcome
  provision: string
  lawDay: string
  signedBy: string
  signedOn: string
  appealUntil: string
}

/** What an official has decided on this referral, or null: the door through which a client's file will begin. */
export async function decidedOn(db: Read, referral: string): Promise<Decided | null> {
  const row = await signedRow(db, referral)
  if (!row?.signed_at || !row.signed_by) return null
  const { outcome, provision, law_day, signed_by, signed_at, appeal_until } = row
  return {
    outcome,
    provision,
    lawDay: law_day,
    signedBy: signed_by,
    signedOn: dayOf(signed_at),
    appealUntil: appeal_until ?? '',
  }
}

export interface Draft extends DecisionContent {
  outcome: Outcome
}

/** A mark of how a decision stood when its page was shown; '' for none. */
export const decisionMark = (row: Pick<DecisionTable, 'id' | 'drafted_at' | 'reviewed_at'> | undefined): string =>
  row ? `${row.id}/${row.drafted_at.getTime()}/${row.reviewed_at?.getTime() ?? 0}` : ''

/**
 * Stores a draft, or writes anew the one that was `seen`; a look that a second person had at it counts no more. Throws
 * `Refused` where none may be made, `Conflict` when a colleague's came first.
 */
export async function draftDecision(act: Act, draft: Draft, seen: string): Promise<void> {
  const { row, keys } = await hold(act)
  const now = act.base.now()
  const day = dayOf(now)
  const ground = groundOn(draft.ground, day)
  if (hindrance(row) || !ground || !fits(draft, ground)) throw new Refused()
  const old = await currentDecision(act.tx, row.id)
  if (decisionMark(old) !== seen) throw new Conflict()
  const id = old?.id ?? newId(now, act.base.random)
  const change = {
    outcome: draft.outcome,
    sealed: sealContent(keys.told, id, draft),
    provision: ground.provision,
    law_day: day,
    drafted_by: act.by,
    drafted_at: now,
    second_needed: decisionPractice.secondPairOfEyes,
  }
  const stored = old
    ? await changeDecision(act.tx, old, { ...change, reviewed_by: null, reviewed_at: null })
    : await claimDecision(act.tx, { id, referral_id: row.id, ...change })
  if (!stored) throw new Conflict()
  await tellTeam(act, row.team_id)
}

/** The second pair of eyes has looked and agrees. A fault says why this person may not. */
export async function reviewDecision(act: Act, seen: string): Promise<StepFault> {
  const { row } = await hold(act)
  const decision = await asSeen(act, seen)
  const fault = reviewFault(decision, act.by)
  if (fault) return fault
  await must(changeDecision(act.tx, decision, { reviewed_by: act.by, reviewed_at: act.base.now() }))
  await tellTeam(act, row.team_id)
  return null
}

/**
 * The official decides: the decision stands, the appeal time runs, the sender finds it in the inbox, the referral is
 * closed and counted. Only the role of an official reaches here. A fault says why this person may not.
 */
export async function signDecision(act: Act, seen: string): Promise<StepFault> {
  const { row, keys } = await hold(act)
  if (hindrance(row)) throw new Refused()
  const decision = await asSeen(act, seen)
  const now = act.base.now()
  const day = dayOf(now)
  const content = openContent(keys.told, decision)
  const fault = signFault(decision, act.by, content.ground, day)
  if (fault) return fault
  const signed = { signed_by: act.by, signed_at: now, law_day: day, appeal_until: appealUntil(day) }
  await must(changeDecision(act.tx, decision, signed))
  await say(act, keys, 'decision', letterOf(act.base, row, { ...content, ...signed, outcome: decision.outcome }))
  await setOutcome(act.tx, row.id, decision.outcome)
  await updateReferral(act.tx, row.id, { ...answered(row, day), closed_on: day })
  await tellTeam(act, row.team_id)
  return null
}

/** Takes a draft back; a signed decision stands. */
export async function withdrawDraft(act: Act, seen: string): Promise<StepFault> {
  const { row } = await hold(act)
  const decision = await asSeen(act, seen)
  const fault = withdrawFault(decision)
  if (fault) return fault
  await must(changeDecision(act.tx, decision, { withdrawn_at: act.base.now() }))
  await tellTeam(act, row.team_id)
  return null
}

/** The content of a decision, opened with the key of what was told. */
export const openContent = (key: Key, { id, sealed }: Pick<DecisionTable, 'id' | 'sealed'>): DecisionContent =>
  JSON.parse(openText(key, sealed, placeOf(id))) as DecisionContent

function sealContent(key: Key, id: string, { ground, weighed, text }: Draft): Buffer {
  return seal(key, JSON.stringify({ ground, weighed, text }), placeOf(id))
}

/** Both tests of the ground are weighed, each with reasons, and the outcome follows from them. */
function fits({ outcome, weighed, text }: Draft, ground: { tests: readonly { code: string }[] }): boolean {
  const all = ground.tests.every(({ code }) => weighed.some(({ test, reasons }) => test === code && reasons !== ''))
  return all && weighed.length === ground.tests.length && text !== '' && weighFault(outcome, weighed) === null
}

async function asSeen({ tx, referral }: Act, seen: string): Promise<DecisionTable> {
  const decision = await currentDecision(tx, referral)
  if (!decision || decisionMark(decision) !== seen) throw new Conflict()
  return decision
}

/** Somebody else was first. */
async function must(changed: Promise<boolean>): Promise<void> {
  if (!(await changed)) throw new Conflict()
}

const placeOf = (id: string): Place => ({ table: 'decision', column: 'sealed', row: id })
