import { describe, expect, test } from 'vitest'
import { langs } from '#base/i18n/lang.ts'
import { mechanism } from '#packs/fi/referral-mechanism/mechanism.ts'
import type { Mechanism } from '#packs/referral-mechanism.ts'
import { type as letters } from './boxes.ts'
import { withoutPart } from './editing.ts'
import { edgesOf } from './flow.ts'
import { widthOf, wrapped } from './measure.ts'
import { bandsOf, type Picture, type Placed, pictureOf } from './picture.ts'

const all = mechanism.stages.map(({ id }) => id)
const drawn: [string, readonly string[]][] = [
  ['the whole', all],
  ...all.map((id): [string, readonly string[]] => [id, [id]]),
  ...bandsOf(mechanism, 'fi').map((band): [string, readonly string[]] => [`the band of ${band.join(' and ')}`, band]),
]

describe.each(langs)('in %s', (lang) => {
  describe.each(drawn)('%s', (_, stages) => {
    const picture = pictureOf(mechanism, stages, lang)

    test('has every step once, and no two boxes on each other', () => {
      const ids = picture.boxes.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      const own = mechanism.steps.filter(({ stage }) => stages.includes(stage)).map(({ id }) => id)
      expect(ids).toEqual(expect.arrayContaining(own))
      for (const one of picture.boxes)
        for (const other of picture.boxes)
          if (one.id < other.id) expect([one.id, other.id, meet(one, other)]).toEqual([one.id, other.id, false])
    })

    test('has every word inside its box, and every box inside its lane', () => {
      for (const box of picture.boxes) {
        const size = box.beyond || box.kind === 'end' || box.kind === 'start' ? letters.small.size : letters.step.size
        const bold = !box.beyond && (box.kind === 'step' || box.kind === 'decision')
        for (const line of box.lines) expect([line, widthOf(line, size, bold) <= box.width]).toEqual([line, true])
        expect(box.lines.length * size).toBeLessThanOrEqual(box.height + 1)
        for (const { lines, out } of box.outcomes) {
          for (const line of lines) expect(widthOf(line, letters.small.size)).toBeLessThanOrEqual(box.width - 20)
          expect(Math.abs(out)).toBeLessThanOrEqual(box.height / 2)
        }
        const lane = picture.lanes.find(({ id }) => id === laneOf(mechanism, box.id))
        expect([box.id, lane && box.y >= lane.y && box.y + box.height <= lane.y + lane.height]).toEqual([box.id, true])
        expect(box.x + box.width).toBeLessThanOrEqual(picture.width)
      }
    })

    test('leads each arrow from its box to its box, through no other', () => {
      for (const arrow of picture.arrows) {
        const [from, to] = [boxOf(picture, arrow.from), boxOf(picture, arrow.to)]
        const nowhere = [0, 0] as const
        const [first, last] = [arrow.points[0] ?? nowhere, arrow.points.at(-1) ?? nowhere]
        expect([arrow.from, arrow.to, touches(from, first), touches(to, last)]).toEqual([
          arrow.from,
          arrow.to,
          true,
          true,
        ])
        for (const box of picture.boxes)
          if (box.id !== arrow.from && box.id !== arrow.to)
            expect([arrow.from, arrow.to, box.id, crosses(arrow, box)]).toEqual([arrow.from, arrow.to, box.id, false])
      }
    })
  })
})

test('all arrows of the document are drawn, and each hand-over has its letter', () => {
  const picture = pictureOf(mechanism, all, 'fi')
  expect(picture.arrows.length).toBe(edgesOf(mechanism).length)
  expect(picture.arrows.flatMap(({ letter }) => letter ?? []).toSorted()).toEqual(
    mechanism.handovers.map((_, at) => String.fromCharCode(65 + at)),
  )
})

test('a document with any part taken out can still be drawn without boxes on each other', () => {
  for (const { id } of mechanism.steps) {
    const { boxes } = pictureOf(withoutPart(mechanism, 'steps', id), all, 'sv')
    expect([id, boxes.some((one) => boxes.some((other) => one.id < other.id && meet(one, other)))]).toEqual([id, false])
  }
})

test('bands hold every stage once, in order', () => {
  for (const lang of langs) expect(bandsOf(mechanism, lang).flat()).toEqual(all)
})

test('a word wider than its line is broken, and nothing of it is lost', () => {
  const word = 'ihmiskaupanuhrienauttamisjärjestelmässä'
  const lines = wrapped(word, 90, 13, true)
  expect(lines.length).toBeGreaterThan(2)
  expect(lines.map((line) => line.replace(/-$/, '')).join('')).toBe(word)
  for (const line of lines) expect(widthOf(line, 13, true)).toBeLessThanOrEqual(90)
})

const laneOf = ({ start, steps, decisions, ends }: Mechanism, id: string) =>
  [...steps, ...decisions, ...ends].find((node) => node.id === id)?.lane ?? start.lane

const meet = (one: Placed, other: Placed) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height

function boxOf({ boxes }: Picture, id: string): Placed {
  const box = boxes.find((one) => one.id === id)
  if (!box) throw new Error(`no box ${id}`)
  return box
}

const near = 1
const touches = (box: Placed, [x, y]: readonly [number, number]) =>
  x >= box.x - near && x <= box.x + box.width + near && y >= box.y - near && y <= box.y + box.height + near

/** Whether a piece of the arrow goes through the inside of a box. */
const crosses = ({ points }: Picture['arrows'][number], box: Placed) =>
  points.some((to, at) => {
    const from = points[at - 1]
    if (!from) return false
    const [left, right] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])]
    const [top, bottom] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])]
    return left < box.x + box.width - 1 && right > box.x + 1 && top < box.y + box.height - 1 && bottom > box.y + 1
  })
