/** Who did what with a decision, as its row keeps it. */
export interface Steps {
  drafted_by: string
  second_needed: boolean
  reviewed_at: Date | null
  signed_at: Date | null
  withdrawn_at: Date | null
  recorded_at: Date | null
}

export type DecisionState = 'drafted' | 'reviewed' | 'signed' | 'recorded' | 'withdrawn'

export function stateOf({ withdrawn_at, signed_at, recorded_at, reviewed_at }: Steps): DecisionState {
  if (withdrawn_at) return 'withdrawn'
  if (recorded_at) return 'recorded'
  if (signed_at) return 'signed'
  return reviewed_at ? 'reviewed' : 'drafted'
}

/** Whether a draft waits for somebody. */
export const isOpen = (steps: Steps): boolean => ['drafted', 'reviewed'].includes(stateOf(steps))

/** Why this person may not take this step; null when they may. Roles are the doors' business. */
export type StepFault = 'own-draft' | 'not-reviewed' | 'over' | null

/** A second pair of eyes is never the drafter's own. */
export function reviewFault(steps: Steps, by: string): StepFault {
  if (!isOpen(steps)) return 'over'
  return steps.drafted_by === by ? 'own-draft' : null
}

/** Where two are needed, the drafter does not sign; who looked may. */
export function signFault(steps: Steps, by: string): StepFault {
  if (!isOpen(steps)) return 'over'
  if (steps.second_needed && steps.drafted_by === by) return 'own-draft'
  return steps.second_needed && !steps.reviewed_at ? 'not-reviewed' : null
}

export const withdrawFault = (steps: Steps): StepFault => (isOpen(steps) ? null : 'over')
