import type { Place } from '#base/crypto/envelope.ts'

/** What stands sealed in a decision. */
export interface DecisionContent {
  /** Codes of the grounds, by the law of the decision's day. */
  grounds: readonly string[]
  /** How each legal test was weighed, where the ground has tests. */
  weighed: readonly { test: string; met: boolean; reasons: string }[]
  reasons: string
  /** To the person, in plain words. */
  text: string
}

export const decisionPlace = (id: string): Place => ({ table: 'client_decision', column: 'sealed', row: id })
