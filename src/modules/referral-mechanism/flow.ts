import type { Decision, End, Handover, Mechanism, Step } from '#packs/referral-mechanism.ts'
import { loopsOf, sorted } from './order.ts'

/** One arrow of the process. `outcome`: of which answer of the decision it comes. */
export interface Edge {
  from: string
  to: string
  outcome: string | null
}

export type FlowNode = (Step & { kind: 'step' }) | (Decision & { kind: 'decision' }) | (End & { kind: 'end' })

/** The node before all: the start event, which is no step. */
export const startId = 'start'

/** Every step, decision and end by its id, in the order of the document. */
export const nodesOf = ({ steps, decisions, ends }: Mechanism): Map<string, FlowNode> =>
  new Map(
    [
      ...steps.map((step) => ({ ...step, kind: 'step' as const })),
      ...decisions.map((decision) => ({ ...decision, kind: 'decision' as const })),
      ...ends.map((end) => ({ ...end, kind: 'end' as const })),
    ].map((node) => [node.id, node]),
  )

/** All arrows, the start's first. */
export const edgesOf = ({ start, steps, decisions }: Mechanism): Edge[] => [
  { from: startId, to: start.to, outcome: null },
  ...steps.flatMap(({ id, next }) => next.map((to) => ({ from: id, to, outcome: null }))),
  ...decisions.flatMap(({ id, outcomes }) =>
    outcomes.map((outcome) => ({ from: id, to: outcome.to, outcome: outcome.id })),
  ),
]

/** Everything that can be reached from a node, itself included. */
export function reachedFrom(edges: readonly Edge[], from: string): Set<string> {
  const after = Map.groupBy(edges, (edge) => edge.from)
  const seen = new Set<string>()
  const waiting = [from]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (seen.has(at)) continue
    seen.add(at)
    waiting.push(...(after.get(at) ?? []).map(({ to }) => to))
  }
  return seen
}

/** The same arrows the other way round. */
export const turned = (edges: readonly Edge[]): Edge[] =>
  edges.map(({ from, to, outcome }) => ({ from: to, to: from, outcome }))

/** Steps and decisions of a stage as one reads them: everything after what leads to it, as far as the way has no loop. */
export function inOrder(document: Mechanism, stage: string): (FlowNode & { kind: 'step' | 'decision' })[] {
  const nodes = nodesOf(document)
  const ids = [...nodes.values()].filter((node) => node.stage === stage).map(({ id }) => id)
  const all = edgesOf(document)
  const inside = all.filter(({ from, to }) => ids.includes(from) && ids.includes(to))
  const loops = loopsOf(all, ids)
  const before = Map.groupBy(
    inside.filter((edge) => !loops.has(edge)),
    ({ to }) => to,
  )
  const read = sorted(ids, before).flatMap((id) => nodes.get(id) ?? [])
  return read.filter((node) => node.kind !== 'end')
}

/** Where one goes from a node, in any case. */
export const nextOf = (node: FlowNode): string[] => {
  if (node.kind === 'step') return [...node.next]
  return node.kind === 'decision' ? node.outcomes.map(({ to }) => to) : []
}

/** '2.3' by a step's id: stage, then place in it, as it stands in lists and drawings. */
export function numbersOf(document: Mechanism): Map<string, string> {
  return new Map(
    document.stages.flatMap(({ id: stage }, at) =>
      inOrder(document, stage)
        .filter(({ kind }) => kind === 'step')
        .map(({ id }, place) => [id, `${at + 1}.${place + 1}`]),
    ),
  )
}

/** 'A', 'B', … 'AA' by a hand-over's id: as it stands on the arrow and in the list. */
export const lettersOf = ({ handovers }: Pick<Mechanism, 'handovers'>): Map<string, string> =>
  new Map(handovers.map(({ id }, at) => [id, letter(at)]))

const letter = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : letter(Math.floor(at / 26) - 1) + letter(at % 26)

export const handoverAt = ({ handovers }: Mechanism, { from, to }: Edge): Handover | undefined =>
  handovers.find((handover) => handover.from === from && handover.to === to)
