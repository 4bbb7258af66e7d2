import type { Mark } from '../pack.ts'

/**
 * Whether a second person must look at a decision before it is signed. The law asks for one official (§ 33(2)); how
 * the office works in practice was not found, so this is our careful default and each installation may set it.
 */
export const decisionPractice: { readonly secondPairOfEyes: boolean; readonly mark: Mark } = {
  secondPairOfEyes: true,
  mark: '?',
}
