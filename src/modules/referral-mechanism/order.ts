import type { Edge } from './flow.ts'

/** So that everything comes after what leads to it, otherwise in the order given. */
export function sorted(ids: readonly string[], before: ReadonlyMap<string, readonly Edge[]>): string[] {
  const done = new Set<string>()
  const visit = (id: string): string[] => {
    if (done.has(id)) return []
    done.add(id)
    return [...(before.get(id) ?? []).flatMap(({ from }) => visit(from)), id]
  }
  return ids.flatMap(visit)
}

/** The arrows within these nodes that lead back to where one has been, coming in from outside. `all`: every arrow there is. */
export function loopsOf(all: readonly Edge[], ids: readonly string[]): Set<Edge> {
  const own = new Set(ids)
  const edges = all.filter(({ from, to }) => own.has(from) && own.has(to))
  const after = Map.groupBy(edges, ({ from }) => from)
  const loops = new Set<Edge>()
  const [open, closed] = [new Set<string>(), new Set<string>()]
  const visit = (id: string) => {
    open.add(id)
    for (const edge of after.get(id) ?? []) {
      if (open.has(edge.to)) loops.add(edge)
      else if (!closed.has(edge.to)) visit(edge.to)
    }
    open.delete(id)
    closed.add(id)
  }
  const into = Map.groupBy(all, ({ to }) => to)
  const roots = ids.filter((id) => {
    const from = (into.get(id) ?? []).map((edge) => edge.from)
    return from.length === 0 || from.some((one) => !own.has(one))
  })
  for (const id of [...roots, ...ids]) if (!closed.has(id)) visit(id)
  return loops
}
