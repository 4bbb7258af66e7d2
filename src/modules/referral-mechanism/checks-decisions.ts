import type { Decision, Rule } from '#packs/referral-mechanism.ts'
import { type Flaw, flaw } from './flaw.ts'

/** One answer to each of a decision's questions: value by input. */
export type Combination = Readonly<Record<string, string>>

/** So many can be looked through by hand, and by us. */
const most = 512

/** Every combination of answers, the first input changing slowest. */
export const combinations = ({ inputs }: Pick<Decision, 'inputs'>): Combination[] =>
  inputs.reduce<Combination[]>(
    (made, { id, values }) => made.flatMap((one) => values.map((value) => ({ ...one, [id]: value.id }))),
    [{}],
  )

/** Whether a rule holds for these answers: an input that it does not name may be anything. */
export const fits = ({ when }: Rule, answers: Combination): boolean =>
  Object.entries(when).every(([input, values]) => values.includes(answers[input] ?? ''))

/** Whether a decision's table answers everything, and everything once: found by trying every combination. */
export function decisionFaults(decision: Decision): Flaw[] {
  const { id, inputs, outcomes, rules } = decision
  const count = inputs.reduce((product, { values }) => product * values.length, 1)
  if (count > most) return [flaw('many', id, String(count))]
  const offered = new Set(outcomes.map((outcome) => outcome.id))
  return [
    ...(inputs.some(({ values }) => values.length < 2) || inputs.length === 0 ? [flaw('no-input', id)] : []),
    ...(outcomes.length < 2 ? [flaw('no-outcome', id)] : []),
    ...doubles(id, [outcomes, inputs, ...inputs.map(({ values }) => values)]),
    ...rules.filter(({ outcome }) => !offered.has(outcome)).map(({ outcome }) => flaw('outcome-unknown', id, outcome)),
    ...outcomes
      .filter((outcome) => !rules.some((rule) => rule.outcome === outcome.id))
      .map((outcome) => flaw('outcome-unused', id, outcome.id)),
    ...rules.flatMap((rule) => unknownValues(decision, rule)),
    ...combinations(decision).flatMap((answers) => {
      const fitting = rules.filter((rule) => fits(rule, answers)).length
      const said = Object.values(answers).join(', ')
      return fitting === 1 ? [] : [flaw(fitting === 0 ? 'gap' : 'overlap', id, said)]
    }),
  ]
}

function unknownValues({ id, inputs }: Decision, { when }: Rule): Flaw[] {
  return Object.entries(when).flatMap(([input, values]) => {
    const known = inputs.find((one) => one.id === input)?.values ?? []
    return values
      .filter((value) => !known.some((one) => one.id === value))
      .map((value) => flaw('value-unknown', id, `${input}: ${value}`))
  })
}

const doubles = (about: string, lists: readonly (readonly { id: string }[])[]): Flaw[] =>
  lists.flatMap((list) => {
    const ids = list.map(({ id }) => id)
    return ids.filter((one, at) => ids.indexOf(one) !== at).map((one) => flaw('twice', about, one))
  })
