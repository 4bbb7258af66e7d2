import type { Box } from './boxes.ts'
import { diamond } from './boxes.ts'
import type { Edge } from './flow.ts'
import type { Cell, Grid } from './grid.ts'
import { type Span, tracksOf } from './tracks.ts'

export type Point = readonly [x: number, y: number]

/** What a route needs to become points: where boxes stand, and where the tracks between them run. */
export interface Ground {
  placed: ReadonlyMap<string, Box & { x: number; y: number }>
  column: (channel: number, track: number) => number
  row: (channel: number, track: number) => number
}

interface Routed {
  edge: Edge
  route: (ground: Ground) => Point[]
}

/**
 * Leads every arrow through the channels between columns and rows, never through a box. Column channel n lies right of
 * column n (−1: left of all), row channel n lies over row n. Arrows to one target share a track; others never do.
 */
export function routesOf(grid: Grid, boxes: ReadonlyMap<string, Box>) {
  const sketch: Sketch = {
    grid,
    boxes,
    places: new Map(grid.cells.map((cell) => [cell.id, cell])),
    row: rowNumbers(grid),
  }
  const plans = grid.edges.map((edge) => planOf(edge, sketch))
  const columns = tracksOf(plans.flatMap(({ columns: spans }) => spans))
  const rows = tracksOf(plans.flatMap(({ rows: spans }) => spans))
  return {
    columnTracks: columns.counts,
    rowTracks: rows.counts,
    arrows: plans.map(
      ({ edge, points }): Routed => ({ edge, route: (ground) => points(ground, columns.track, rows.track) }),
    ),
  }
}

interface Sketch {
  grid: Grid
  boxes: ReadonlyMap<string, Box>
  places: ReadonlyMap<string, Cell>
  row: (cell: Cell) => number
}

type TrackOf = (span: Span) => number

interface Plan {
  edge: Edge
  columns: Span[]
  rows: Span[]
  points: (ground: Ground, column: TrackOf, row: TrackOf) => Point[]
}

/** Rows counted from the top through all lanes. */
function rowNumbers({ cells, lanes }: Grid): (cell: Cell) => number {
  const first: number[] = []
  let sum = 0
  for (const lane of lanes.keys()) {
    first.push(sum)
    sum += Math.max(0, ...cells.filter((cell) => cell.lane === lane).map(({ row }) => row)) + 1
  }
  return ({ lane, row }) => (first[lane] ?? 0) + row
}

function planOf(edge: Edge, sketch: Sketch): Plan {
  const { grid, row } = sketch
  const [one, other, from, to] = endsOf(edge, sketch)
  const [r1, r2] = [row(one), row(other)]
  if (isUpright(edge, sketch)) return upright(edge, r2 > r1)
  const taken = grid.cells.some((cell) => row(cell) === r2 && cell.column > one.column && cell.column < other.column)
  const out = outOf(edge, from, sketch)
  const ahead = other.column > one.column && !taken
  const boxed = to.kind === 'step' || to.beyond
  if (ahead && r1 === r2 && Math.abs(out - to.entry) <= (boxed ? to.height / 2 - 6 : 0.5)) return straight(edge, out)
  const entry = boxed ? Math.sign(r1 - r2 || -1) * Math.min(13, to.height / 2 - 7) : to.entry
  const [y1, y2] = [r1 * 100 + out / 4, r2 * 100 + entry / 4]
  if (ahead) return bent(edge, one.column, [y1, y2], out, entry)
  return around(edge, { one, other, y1, y2, out, entry, over: r2 >= r1 ? r2 : r2 + 1 })
}

function endsOf({ from, to }: Edge, { places, boxes }: Sketch): [Cell, Cell, Box, Box] {
  const [one, other] = [places.get(from), places.get(to)]
  const [box, next] = [boxes.get(from), boxes.get(to)]
  if (!one || !other || !box || !next) throw new Error(`nothing stands at ${from} or ${to}`)
  return [one, other, box, next]
}

/** Whether an arrow can go straight up or down within its column. A decision is left to the right and entered from over it. */
function isUpright(edge: Edge, sketch: Sketch): boolean {
  const [one, other, from, to] = endsOf(edge, sketch)
  const [r1, r2] = [sketch.row(one), sketch.row(other)]
  if (one.column !== other.column || from.kind === 'decision' || from.kind === 'start') return false
  if (to.kind === 'decision' && r2 < r1) return false
  const [least, most] = [Math.min(r1, r2), Math.max(r1, r2)]
  return !sketch.grid.cells.some(
    (cell) => cell.column === one.column && sketch.row(cell) > least && sketch.row(cell) < most,
  )
}

/** How far under the middle of its box an arrow leaves: a decision's answers have their own places, others share the side. */
function outOf(edge: Edge, box: Box, sketch: Sketch): number {
  if (edge.outcome !== null) return box.outcomes.find(({ id }) => id === edge.outcome)?.out ?? 0
  const lane = (id: string) => sketch.places.get(id)?.lane ?? 0
  const all = sketch.grid.edges
    .filter((other) => other.from === edge.from && !isUpright(other, sketch))
    .toSorted((a, b) => lane(a.to) - lane(b.to))
  return (all.indexOf(edge) - (all.length - 1) / 2) * 18
}

/** Within a column, from one lane straight to another. */
const upright = (edge: Edge, down: boolean): Plan => ({
  edge,
  columns: [],
  rows: [],
  points: ({ placed }) => {
    const [from, to] = ends(placed, edge)
    const x = to.x + (to.beyond || to.kind === 'step' ? to.width / 2 : to.kind === 'decision' ? diamond / 2 : 12)
    return down
      ? [
          [x, from.y + from.height],
          [x, topOf(to)],
        ]
      : [
          [x, from.y],
          [x, bottomOf(to)],
        ]
  },
})

const straight = (edge: Edge, out: number): Plan => ({
  edge,
  columns: [],
  rows: [],
  points: ({ placed }) => {
    const [from, to] = ends(placed, edge)
    const y = middle(from) + out
    return [
      [rightOf(from), y],
      [to.x, y],
    ]
  },
})

/** Out, up or down in the next channel, and straight on to the target. */
function bent(edge: Edge, channel: number, [y1, y2]: [number, number], out: number, entry: number): Plan {
  const span: Span = { channel, from: Math.min(y1, y2), to: Math.max(y1, y2), target: `${edge.to} ${Math.sign(entry)}` }
  return {
    edge,
    columns: [span],
    rows: [],
    points: ({ placed, column }, track) => {
      const [from, to] = ends(placed, edge)
      const x = column(channel, track(span))
      return [
        [rightOf(from), middle(from) + out],
        [x, middle(from) + out],
        [x, middle(to) + entry],
        [to.x, middle(to) + entry],
      ]
    },
  }
}

interface Way {
  one: Cell
  other: Cell
  y1: number
  y2: number
  out: number
  entry: number
  over: number
}

/** Out, along a channel between rows, and in from the channel left of the target. */
function around(edge: Edge, { one, other, y1, y2, out, entry, over }: Way): Plan {
  const at = over * 100 - 50
  const last = other.column - 1
  const target = `${edge.to} ${Math.sign(entry)}`
  const first: Span = {
    channel: one.column,
    from: Math.min(y1, at),
    to: Math.max(y1, at),
    target: `${edge.from} ${target}`,
  }
  const along: Span = {
    channel: over,
    from: Math.min(one.column, last) * 100 + 50,
    to: Math.max(one.column, last) * 100 + 50,
    target,
  }
  const second: Span = { channel: last, from: Math.min(at, y2), to: Math.max(at, y2), target }
  return {
    edge,
    columns: [first, second],
    rows: [along],
    points: ({ placed, column, row }, columnTrack, rowTrack) => {
      const [from, to] = ends(placed, edge)
      const [x1, x2] = [column(one.column, columnTrack(first)), column(last, columnTrack(second))]
      const y = row(over, rowTrack(along))
      const [leave, arrive] = [middle(from) + out, middle(to) + entry]
      return [
        [rightOf(from), leave],
        [x1, leave],
        [x1, y],
        [x2, y],
        [x2, arrive],
        [to.x, arrive],
      ]
    },
  }
}

type PlacedBox = Box & { x: number; y: number }

function ends(placed: Ground['placed'], { from, to }: Edge): [PlacedBox, PlacedBox] {
  const [one, other] = [placed.get(from), placed.get(to)]
  if (!one || !other) throw new Error(`nothing stands at ${from} or ${to}`)
  return [one, other]
}

const middle = (box: PlacedBox) => box.y + box.height / 2
const rightOf = (box: PlacedBox) => box.x + box.width
const round = (box: Box) => !box.beyond && (box.kind === 'end' || box.kind === 'start')
const topOf = (box: PlacedBox) => (round(box) ? middle(box) - 12 : box.y)
const bottomOf = (box: PlacedBox) => (round(box) ? middle(box) + 12 : box.y + box.height)
