import type { Mechanism } from '#packs/referral-mechanism.ts'
import { type Edge, edgesOf, nodesOf, startId } from './flow.ts'
import { loopsOf, sorted } from './order.ts'

/** Where a node stands before anything has a size: its column from the left, its lane from the top, its row within the lane. */
export interface Cell {
  id: string
  column: number
  lane: number
  row: number
  /** A neighbour in a stage that is not drawn here. */
  beyond: boolean
}

export interface Grid {
  cells: readonly Cell[]
  /** Lanes drawn, by id, from the top. */
  lanes: readonly string[]
  /** Stages drawn with their first column and how many they take. */
  stages: readonly { id: string; from: number; columns: number }[]
  edges: readonly Edge[]
}

/** Sets the steps of these stages into columns and lanes. What they come from and go to stands at the sides. */
export function gridOf(document: Mechanism, stages: readonly string[]): Grid {
  const nodes = nodesOf(document)
  const own = new Set([...nodes.values()].filter(({ stage }) => stages.includes(stage)).map(({ id }) => id))
  if (own.has(document.start.to)) own.add(startId)
  const edges = edgesOf(document).filter(({ from, to }) => own.has(from) || own.has(to))
  const laneOf = (id: string) => (id === startId ? document.start.lane : (nodes.get(id)?.lane ?? ''))
  const seen = new Set(edges.flatMap(({ from, to }) => [from, to]).map(laneOf))
  const lanes = document.lanes.map(({ id }) => id).filter((id) => seen.has(id))
  const table = tableOf(
    (id) => lanes.indexOf(laneOf(id)),
    (id) => nodes.get(id)?.kind !== 'decision',
  )
  for (const { from, to } of edges) if (own.has(to) && !own.has(from)) table.put(from, 0, true)
  const drawn: { id: string; from: number; columns: number }[] = []
  let column = table.width()
  for (const stage of stages) {
    const ids = [...own].filter((id) => (id === startId ? stageOfStart(document) : nodes.get(id)?.stage) === stage)
    fill(table, new Set(ids), edges, column)
    const after = Math.max(table.width(), column + 1)
    drawn.push({ id: stage, from: column, columns: after - column })
    column = after
  }
  for (const { from, to } of edges) if (own.has(from) && !own.has(to)) table.put(to, column, true)
  return { cells: [...table.cells.values()], lanes, stages: drawn, edges }
}

const stageOfStart = (document: Mechanism) => nodesOf(document).get(document.start.to)?.stage

/**
 * One stage from its first column on: a step stands right of what leads to it, or under or over it where nothing is
 * between and it is another lane's.
 */
function fill(table: Table, ids: ReadonlySet<string>, edges: readonly Edge[], first: number): void {
  const inside = edges.filter(({ from, to }) => ids.has(from) && ids.has(to))
  const back = loopsOf(edges, [...ids])
  const before = Map.groupBy(
    inside.filter((edge) => !back.has(edge)),
    ({ to }) => to,
  )
  for (const id of sorted([...ids], before)) {
    const leading = before.get(id) ?? []
    const under = leading.filter(
      (edge) =>
        edge.outcome === null && edge.from !== startId && table.free(edge.from, id, columnOf(table, edge, first)),
    )
    const least = leading.map((edge) => columnOf(table, edge, first) + (under.includes(edge) ? 0 : 1))
    let column = Math.max(first, ...least)
    while (table.crossed(id, column)) column++
    table.put(id, column, false)
    for (const edge of under) if (columnOf(table, edge, first) === column) table.draw(edge.from, id, column)
  }
}

const columnOf = (table: Table, { from }: Edge, first: number): number => table.cells.get(from)?.column ?? first

/** Cells as they fill, and the straight lines between them, through which nothing may be put. */
function tableOf(laneOf: (id: string) => number, opensUp: (id: string) => boolean) {
  const cells = new Map<string, Cell>()
  const lines: { column: number; from: number; to: number }[] = []
  const at = (column: number) => [...cells.values()].filter((cell) => cell.column === column)
  const between = (lane: number, one: number, other: number) =>
    lane >= Math.min(one, other) && lane <= Math.max(one, other)
  return {
    cells,
    width: (): number => Math.max(0, ...[...cells.values()].map(({ column }) => column + 1)),
    put: (id: string, column: number, beyond: boolean): void => {
      if (cells.has(id)) return
      const lane = laneOf(id)
      cells.set(id, { id, column, lane, row: at(column).filter((cell) => cell.lane === lane).length, beyond })
    },
    /** Whether a straight line could go in this column from one node down or up to another's lane. */
    free: (from: string, to: string, column: number): boolean => {
      const [one, other] = [laneOf(from), laneOf(to)]
      if (one === other || (one > other && !opensUp(to))) return false
      return !at(column).some(({ id, lane }) => id !== from && between(lane, one, other))
    },
    /** Whether another's straight line runs where a node would stand. */
    crossed: (id: string, column: number): boolean =>
      lines.some((line) => line.column === column && between(laneOf(id), line.from, line.to)),
    draw: (from: string, to: string, column: number): void => {
      lines.push({ column, from: laneOf(from), to: laneOf(to) })
    },
  }
}

type Table = ReturnType<typeof tableOf>
