import type { Lang } from '#base/i18n/lang.ts'
import type { Mechanism } from '#packs/referral-mechanism.ts'
import { type FlowNode, nodesOf, numbersOf, startId } from './flow.ts'
import type { Cell, Grid } from './grid.ts'
import { widthOf, wrapped } from './measure.ts'

/** What stands in the drawing, with its text in lines, before it has a place. */
export interface Box {
  id: string
  kind: FlowNode['kind'] | 'start'
  beyond: boolean
  width: number
  height: number
  number: string | null
  lines: readonly string[]
  /** Answers of a decision: their words, and how far under the middle their arrow leaves. */
  outcomes: readonly { id: string; lines: readonly string[]; out: number }[]
  /** How far under the middle arrows come in from the left. */
  entry: number
  timed: boolean
  /** Not read in a primary text: drawn with a broken line. */
  unsure: boolean
  situations: readonly string[]
}

/** Sizes of what is written, in pixels; `line`: from line to line. */
export const type = { step: { size: 13, line: 16 }, small: { size: 11.5, line: 14 }, pad: 10 } as const
export const diamond = 30
const width = 140

export function boxesOf(document: Mechanism, grid: Grid, lang: Lang): Map<string, Box> {
  const nodes = nodesOf(document)
  const numbers = numbersOf(document)
  const stageNumber = (id: string) => document.stages.findIndex((stage) => stage.id === id) + 1
  const boxOf = (cell: Cell): Box => {
    const node = nodes.get(cell.id)
    if (!node) return eventBox(startId, 'start', document.start.names[lang])
    if (cell.beyond) return beyondBox(cell, node, numbers.get(node.id) ?? `${stageNumber(node.stage)}`, lang)
    if (node.kind === 'end') return eventBox(node.id, 'end', node.names[lang])
    return node.kind === 'step' ? stepBox(node, numbers.get(node.id) ?? '', lang) : decisionBox(node, lang)
  }
  return new Map(grid.cells.map((cell) => [cell.id, boxOf(cell)]))
}

const plain = {
  beyond: false,
  width,
  number: null,
  outcomes: [],
  entry: 0,
  timed: false,
  unsure: false,
  situations: [],
}

function stepBox(node: FlowNode & { kind: 'step' }, number: string, lang: Lang): Box {
  const lines = wrapped(`${number} ${node.names[lang]}`, width - 2 * type.pad, type.step.size, true)
  return {
    ...plain,
    id: node.id,
    kind: 'step',
    number,
    lines,
    height: Math.max(2, lines.length) * type.step.line + 2 * type.pad - 2,
    timed: node.limit !== null,
    unsure: node.mark !== 'V',
    situations: node.situations,
  }
}

function decisionBox(node: FlowNode & { kind: 'decision' }, lang: Lang): Box {
  const lines = wrapped(node.names[lang], width - diamond - 8, type.step.size, true)
  const head = Math.max(diamond, lines.length * type.step.line) + 4
  const said = node.outcomes.map(({ id, names }) => ({
    id,
    lines: wrapped(names[lang], width - diamond / 2 - 12, type.small.size),
  }))
  const height = head + said.reduce((sum, { lines: words }) => sum + words.length * type.small.line + 7, 0)
  let y = head - height / 2
  const outcomes = said.map((one) => {
    y += one.lines.length * type.small.line + 7
    return { ...one, out: y - 3 }
  })
  const entry = diamond / 2 - height / 2
  return { ...plain, id: node.id, kind: 'decision', lines, height, outcomes, entry, situations: node.situations }
}

function eventBox(id: string, kind: 'start' | 'end', name: string): Box {
  const lines = wrapped(name, width - 30, type.small.size)
  const wide = 30 + Math.max(...lines.map((line) => widthOf(line, type.small.size)))
  return { ...plain, id, kind, lines, width: Math.ceil(wide), height: Math.max(24, lines.length * type.small.line) }
}

function beyondBox({ id }: Cell, node: FlowNode, number: string, lang: Lang): Box {
  const lines = wrapped(`${number} ${node.names[lang]}`, width - 2 * type.pad, type.small.size)
  return { ...plain, id, kind: node.kind, beyond: true, lines, height: lines.length * type.small.line + 12 }
}
