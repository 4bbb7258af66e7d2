import type { Decision, Mechanism } from '#packs/referral-mechanism.ts'
import { combinations } from './checks-decisions.ts'
import { nextOf, nodesOf } from './flow.ts'

/** Lists of the document that are edited part by part. */
export const partKinds = ['steps', 'decisions', 'ends', 'handovers', 'stages', 'lanes', 'roles', 'situations'] as const
export type PartKind = (typeof partKinds)[number]
type Part<K extends PartKind> = Mechanism[K][number]

/** The document with this part in place of the one with its id; a new one stands last of its stage, or last. */
export function withPart<K extends PartKind>(document: Mechanism, kind: K, part: Part<K>): Mechanism {
  const list: readonly Part<K>[] = document[kind]
  const at = list.findIndex(({ id }) => id === part.id)
  if (at >= 0) return { ...document, [kind]: list.with(at, part) }
  const after =
    'stage' in part ? list.findLastIndex((one) => 'stage' in one && one.stage === part.stage) : list.length - 1
  return { ...document, [kind]: list.toSpliced((after < 0 ? list.length - 1 : after) + 1, 0, part) }
}

/**
 * The document without this part. What led to a removed step or decision leads to what came first after it, and hand-overs
 * from or to it go with it.
 */
export function withoutPart(document: Mechanism, kind: PartKind, id: string): Mechanism {
  const rest = { ...document, [kind]: document[kind].filter((part) => part.id !== id) }
  if (kind === 'situations') return { ...rest, ...unsituated(rest, id) }
  if (!['steps', 'decisions', 'ends'].includes(kind)) return rest
  const node = nodesOf(document).get(id)
  const instead = node ? nextOf(node).find((next) => next !== id) : undefined
  const lead = (to: string) => (to === id && instead ? instead : to)
  return {
    ...rest,
    start: { ...rest.start, to: lead(rest.start.to) },
    steps: rest.steps.map((step) => ({ ...step, next: [...new Set(step.next.map(lead))].filter((to) => to !== id) })),
    decisions: rest.decisions.map((decision) => ({
      ...decision,
      outcomes: decision.outcomes.map((outcome) => ({ ...outcome, to: lead(outcome.to) })),
    })),
    handovers: rest.handovers.filter(({ from, to }) => from !== id && to !== id),
  }
}

const unsituated = ({ steps, decisions }: Mechanism, id: string): Pick<Mechanism, 'steps' | 'decisions'> => ({
  steps: steps.map((step) => ({ ...step, situations: step.situations.filter((one) => one !== id) })),
  decisions: decisions.map((decision) => ({
    ...decision,
    situations: decision.situations.filter((one) => one !== id),
  })),
})

/** The document with this part one place up (−1) or down (1), among those of its stage where it has one. */
export function withMoved(document: Mechanism, kind: PartKind, id: string, by: -1 | 1): Mechanism {
  const list: readonly Part<PartKind>[] = document[kind]
  const at = list.findIndex((part) => part.id === id)
  const moved = list[at]
  const beside = (part: Part<PartKind>) =>
    !moved || !('stage' in moved) || ('stage' in part && part.stage === moved.stage)
  const others = list.flatMap((part, place) => (beside(part) ? [place] : []))
  const swapped = others[others.indexOf(at) + by]
  const other = swapped === undefined ? undefined : list[swapped]
  if (!moved || swapped === undefined || !other) return document
  return { ...document, [kind]: list.with(at, other).with(swapped, moved) }
}

/** The decision with an answer for every combination of its inputs, one rule each: nothing left out, nothing twice. */
export const withTable = (decision: Decision, outcomes: readonly string[]): Decision => ({
  ...decision,
  rules: combinations(decision).map((answers, at) => ({
    when: Object.fromEntries(Object.entries(answers).map(([input, value]) => [input, [value]])),
    outcome: outcomes[at] ?? '',
  })),
})

/** A new id made of the English name: small letters and hyphens, not yet taken. */
export function idFor(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '')
  const stem = plain === '' ? 'part' : plain
  for (let at = 1; ; at++) {
    const id = at === 1 ? stem : `${stem}-${at}`
    if (!taken.has(id)) return id
  }
}

/** Every id in use: ids live through all versions, so a new part never takes one of these. */
export const idsOf = (document: Mechanism): Set<string> =>
  new Set(['start', 'document', 'new', ...partKinds.flatMap((kind) => document[kind].map(({ id }) => id))])
