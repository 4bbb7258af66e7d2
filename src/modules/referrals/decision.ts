import { type Ground, inForceOn } from '#packs/fi/law.ts'

/** The decision on a proposal: admitted to the assistance system (which is also identification, § 35), or not. */
export const outcomes = ['admitted', 'not-admitted'] as const
export type Outcome = (typeof outcomes)[number]

/** How one legal test was weighed, and why. */
export interface Weighed {
  test: string
  met: boolean
  reasons: string
}

/** What stands sealed in a decision. */
export interface DecisionContent {
  ground: string
  weighed: readonly Weighed[]
  /** To the person, in their language. */
  text: string
}

/** Who did what with a decision, as its row keeps it. */
export interface Steps {
  drafted_by: string
  second_needed: boolean
  reviewed_at: Date | null
  signed_at: Date | null
  withdrawn_at: Date | null
}

export type DecisionState = 'drafted' | 'reviewed' | 'signed' | 'withdrawn'

export function stateOf({ withdrawn_at, signed_at, reviewed_at }: Steps): DecisionState {
  if (withdrawn_at) return 'withdrawn'
  if (signed_at) return 'signed'
  return reviewed_at ? 'reviewed' : 'drafted'
}

/** Why a decision cannot be made on this referral now; null when it can. */
export type Hindrance = 'question' | 'no-consent' | 'erased' | 'spam' | null

interface Matter {
  kind: 'question' | 'proposal'
  consent: string
  erased_on: string | null
  spam_at: Date | null
}

/** A decision is made on a proposal to which the person has consented (Act 746/2011 § 38a(2), practice of the NAS). */
export function hindrance({ kind, consent, erased_on, spam_at }: Matter): Hindrance {
  if (erased_on) return 'erased'
  if (spam_at) return 'spam'
  if (kind === 'question') return 'question'
  return consent === 'given' ? null : 'no-consent'
}

/** Why this person may not take this step; null when they may. Roles are the doors' business, not judged here. */
export type StepFault = 'own-draft' | 'not-reviewed' | 'signed' | 'withdrawn' | 'ground-not-in-force' | null

/** A second pair of eyes is never the drafter's own. */
export function reviewFault(steps: Steps, by: string): StepFault {
  return overFault(steps) ?? (steps.drafted_by === by ? 'own-draft' : null)
}

/** Where two are needed, the drafter does not sign; the reviewer may. */
export function signFault(steps: Steps, by: string, ground: string, day: string): StepFault {
  const over = overFault(steps)
  if (over) return over
  if (steps.second_needed && steps.drafted_by === by) return 'own-draft'
  if (steps.second_needed && !steps.reviewed_at) return 'not-reviewed'
  return groundOn(ground, day) ? null : 'ground-not-in-force'
}

export const withdrawFault = (steps: Steps): StepFault => overFault(steps)

/** The ground with its tests if the law of that day has it. */
export const groundOn = (code: string, day: string): Ground | undefined =>
  inForceOn(day).grounds.find((ground) => ground.code === code)

/** What is wrong between outcome and tests; null when they agree. */
export type WeighFault = 'must-all-be-met' | 'one-must-fail' | null

/** Admission needs every test met; without one that is not met there is nothing to refuse on. */
export function weighFault(outcome: Outcome, weighed: readonly Pick<Weighed, 'met'>[]): WeighFault {
  const all = weighed.length > 0 && weighed.every(({ met }) => met)
  if (outcome === 'admitted') return all ? null : 'must-all-be-met'
  return all || weighed.length === 0 ? 'one-must-fail' : null
}

function overFault(steps: Steps): StepFault {
  const state = stateOf(steps)
  return state === 'signed' || state === 'withdrawn' ? state : null
}
