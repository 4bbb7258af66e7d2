import type { Lang } from '#base/i18n/lang.ts'
import type { Mechanism } from '#packs/referral-mechanism.ts'
import { type Box, boxesOf } from './boxes.ts'
import { lettersOf } from './flow.ts'
import { type Grid, gridOf } from './grid.ts'
import { wrapped } from './measure.ts'
import { type Point, routesOf } from './route.ts'

/** A drawing as data, in pixels: whatever shows it only puts ink. */
export interface Picture {
  width: number
  height: number
  lanes: readonly { id: string; y: number; height: number; lines: readonly string[] }[]
  stages: readonly { id: string; x: number; width: number; lines: readonly string[]; number: number }[]
  boxes: readonly Placed[]
  arrows: readonly Arrow[]
}

export type Placed = Box & { x: number; y: number }

export interface Arrow {
  from: string
  to: string
  outcome: string | null
  points: readonly Point[]
  /** The letter of the hand-over that goes along it. */
  letter: string | null
}

export const laneHead = 154
const stageHead = 46
const rowGap = 16
const trackGap = 9
const firstTrack = 25

/** These stages drawn one after the other, with lanes as rows. A document never changes, so what was drawn once is kept with it. */
export function pictureOf(document: Mechanism, stages: readonly string[], lang: Lang): Picture {
  const mine = kept.get(document) ?? new Map<string, Picture>()
  kept.set(document, mine)
  const key = [lang, ...stages].join(' ')
  const picture = mine.get(key) ?? draw(document, stages, lang)
  mine.set(key, picture)
  return picture
}

const kept = new WeakMap<Mechanism, Map<string, Picture>>()

function draw(document: Mechanism, stages: readonly string[], lang: Lang): Picture {
  const grid = gridOf(document, stages)
  const boxes = boxesOf(document, grid, lang)
  const routes = routesOf(grid, boxes)
  const columns = columnsOf(grid, boxes, routes.columnTracks)
  const rows = rowsOf(grid, boxes, routes.rowTracks)
  const placed = new Map(
    grid.cells.map((cell): [string, Placed] => {
      const box = boxes.get(cell.id) as Box
      const row = rows.at(cell)
      return [cell.id, { ...box, x: columns.x(cell.column), y: row.y + (row.height - box.height) / 2 }]
    }),
  )
  const letters = lettersOf(document)
  return {
    width: columns.width,
    height: rows.height,
    lanes: rows.lanes.map((lane) => ({ ...lane, lines: laneLines(document, lane.id, lang) })),
    stages: grid.stages.map(({ id, from, columns: count }) => stageAt(document, id, lang, columns, from, count)),
    boxes: [...placed.values()],
    arrows: routes.arrows.map(({ edge, route }) => ({
      ...edge,
      points: route({ placed, column: columns.track, row: rows.track }),
      letter:
        letters.get(document.handovers.find(({ from, to }) => from === edge.from && to === edge.to)?.id ?? '') ?? null,
    })),
  }
}

function stageAt(document: Mechanism, id: string, lang: Lang, columns: Columns, from: number, count: number) {
  const x = columns.left(from)
  const width = columns.left(from + count) - x
  const at = document.stages.findIndex((stage) => stage.id === id)
  return { id, x, width, number: at + 1, lines: wrapped(document.stages[at]?.names[lang] ?? id, width - 60, 15, true) }
}

const laneLines = (document: Mechanism, id: string, lang: Lang) =>
  wrapped(document.lanes.find((lane) => lane.id === id)?.names[lang] ?? id, laneHead - 26, 13, true)

type Columns = ReturnType<typeof columnsOf>

/** Columns from the left: each as wide as its widest box, and between them as much as their arrows need. */
function columnsOf(grid: Grid, boxes: ReadonlyMap<string, Box>, tracks: ReadonlyMap<number, number>) {
  const count = Math.max(...grid.cells.map(({ column }) => column)) + 1
  const gap = (at: number) => firstTrack + 13 + Math.max(0, (tracks.get(at) ?? 0) - 1) * trackGap
  const wide = (at: number) =>
    Math.max(0, ...grid.cells.filter(({ column }) => column === at).map(({ id }) => boxes.get(id)?.width ?? 0))
  const starts = [laneHead + gap(-1)]
  for (let at = 0; at < count; at++) starts.push((starts.at(-1) ?? 0) + wide(at) + gap(at))
  const x = (column: number) => starts[column] ?? 0
  return {
    x,
    width: x(count) - gap(count - 1) + Math.max(18, gap(count - 1)),
    /** Where a stage begins: in the middle of the gap before its first column. */
    left: (column: number) => (column === 0 ? laneHead : column === count ? x(count) - 8 : x(column) - 12),
    track: (channel: number, track: number) =>
      (channel < 0 ? laneHead : x(channel) + wide(channel)) + firstTrack + track * trackGap,
  }
}

/** Lanes from the top: each as high as the boxes that stand over one another in it, and the arrows between. */
function rowsOf(grid: Grid, boxes: ReadonlyMap<string, Box>, tracks: ReadonlyMap<number, number>) {
  const gap = (at: number) => rowGap + (tracks.get(at) ?? 0) * trackGap
  const all: { lane: number; y: number; height: number }[] = []
  let y = stageHead
  const lanes = grid.lanes.map((id, lane) => {
    const start = y
    const inLane = grid.cells.filter((cell) => cell.lane === lane)
    for (let row = 0; row <= Math.max(0, ...inLane.map((cell) => cell.row)); row++) {
      const height = Math.max(
        34,
        ...inLane.filter((cell) => cell.row === row).map(({ id: box }) => boxes.get(box)?.height ?? 0),
      )
      y += gap(all.length)
      all.push({ lane, y, height })
      y += height
    }
    y += rowGap / 2
    return { id, y: start, height: y - start }
  })
  const bottom = y + (tracks.get(all.length) ?? 0) * trackGap
  const last = lanes.at(-1)
  if (last) last.height += bottom - y
  return {
    lanes,
    height: bottom + 1,
    at: ({ lane, row }: { lane: number; row: number }) =>
      all.filter((one) => one.lane === lane)[row] ?? { y: 0, height: 0 },
    track: (channel: number, track: number) => {
      const under = all[channel]
      return under ? under.y - rowGap / 2 - track * trackGap : bottom - 4 - track * trackGap
    },
  }
}

/**
 * How to share all stages among bands, one under the other, so that the whole comes nearest to a sheet's shape (√2 : 1).
 * Gives the stages of each band.
 */
export function bandsOf(document: Mechanism, lang: Lang): string[][] {
  const stages = document.stages.map(({ id }) => id)
  const options = stages.map((_, at) => chunks(stages, Math.ceil(stages.length / (at + 1))))
  const far = (bands: string[][]): number => {
    const pictures = bands.map((band) => pictureOf(document, band, lang))
    const width = Math.max(...pictures.map((picture) => picture.width))
    return Math.abs(Math.log(width / pictures.reduce((sum, { height }) => sum + height, 0) / Math.SQRT2))
  }
  return options.toSorted((a, b) => far(a) - far(b))[0] ?? []
}

const chunks = (all: readonly string[], size: number): string[][] =>
  all.flatMap((_, at) => (at % size === 0 ? [all.slice(at, at + size)] : []))
