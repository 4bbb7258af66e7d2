import type { Names } from '#base/i18n/lang.ts'
import type { Decision, Handover, Mechanism, Step } from '#packs/referral-mechanism.ts'
import type { PartKind } from './editing.ts'
import type { Row } from './fields.ts'

type Values = Readonly<Record<string, unknown>>

/** A part as its form takes it. */
export function valuesOf(kind: PartKind, part: Mechanism[PartKind][number]): Values {
  if (kind === 'steps') return ofStep(part as Step)
  if (kind === 'decisions') return ofDecision(part as Decision)
  if (kind !== 'handovers') return part as unknown as Values
  const { receiver, ...handover } = part as Handover
  return { ...handover, need: receiver?.need ?? null, types: receiver?.types ?? [] }
}

/** The part that a filled form makes. `was`: the part as it is, whose table a decision keeps as far as it still fits. */
export function partOf(
  kind: PartKind,
  id: string,
  values: Values,
  was: Mechanism[PartKind][number] | undefined,
): never {
  const made: Record<PartKind, () => unknown> = {
    steps: () => stepOf(id, values),
    decisions: () => decisionOf(id, values, was as Decision | undefined),
    handovers: () => handoverOf(id, values, was as Handover | undefined),
    ends: () => ({ id, ...values }),
    stages: () => ({ id, ...values }),
    lanes: () => ({ id, ...values }),
    roles: () => ({ id, ...values }),
    situations: () => ({ id, ...values }),
  }
  return inOldOrder(made[kind]() as Values, was as Values | undefined) as never
}

/** What was ticked comes in the order in which it was offered; what had been ticked before keeps its own. */
function inOldOrder(part: Values, was: Values | undefined): Values {
  const ordered = ['law', 'next', 'situations', 'lanes', 'types'].flatMap((field) => {
    const [now, before] = [part[field], was?.[field]]
    return Array.isArray(now) && Array.isArray(before) ? [[field, asBefore(now, before)]] : []
  })
  return { ...part, ...Object.fromEntries(ordered) }
}

const asBefore = <T>(now: readonly T[], before: readonly T[]): T[] => [
  ...before.filter((one) => now.includes(one)),
  ...now.filter((one) => !before.includes(one)),
]

const ofStep = ({ limit, ...step }: Step): Values => ({
  ...step,
  limit: limit?.names ?? nothing,
  'limit-law': limit?.law ?? null,
})

const nothing: Names = { fi: '', sv: '', en: '' }
const isSaid = (names: Names) => Object.values(names).some((text) => text !== '')

function stepOf(id: string, { limit, 'limit-law': law, ...values }: Values): unknown {
  const said = limit as Names
  return { id, ...values, limit: isSaid(said) ? { names: said, law } : null }
}

const ofDecision = ({ inputs, ...decision }: Decision): Values => ({
  ...decision,
  questions: inputs.map(({ id, names, values }) => ({
    question: { id, names, to: '' },
    answers: values.map((value) => ({ ...value, to: '' })),
  })),
})

/** Rules that name a question or answer which is gone are dropped; the checks then show what is not answered. */
function decisionOf(id: string, { questions, outcomes, ...values }: Values, was: Decision | undefined): unknown {
  const inputs = (questions as { question: Row; answers: Row[] }[]).map(({ question, answers }) => ({
    id: question.id,
    names: question.names,
    values: answers.map(({ id: value, names }) => ({ id: value, names })),
  }))
  const left = (outcomes as Row[]).map(({ id: outcome, names, to }) => ({ id: outcome, names, to }))
  const fits = ({ when, outcome }: Decision['rules'][number]) =>
    left.some((one) => one.id === outcome) &&
    Object.entries(when).every(([input, wanted]) => {
      const known = inputs.find((one) => one.id === input)?.values.map((value) => value.id) ?? []
      return wanted.every((value) => known.includes(value))
    })
  return { id, ...values, inputs, outcomes: left, rules: (was?.rules ?? []).filter(fits) }
}

function handoverOf(id: string, { need, types, ...values }: Values, was: Handover | undefined): unknown {
  return {
    id,
    ...values,
    receiver: need ? { need, types: asBefore(types as string[], was?.receiver?.types ?? []) } : null,
  }
}
