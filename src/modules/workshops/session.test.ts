import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  eventKinds,
  mayFollow,
  newCode,
  readCode,
  sayCode,
  secondsLeft,
  stateOf,
  type WorkshopEvent,
} from './session.ts'

const start = new Date('2026-11-23T09:00:00Z')
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000)
const events = (...given: [WorkshopEvent['kind'], number, Partial<WorkshopEvent>?][]): WorkshopEvent[] =>
  given.map(([kind, seconds, more], at) => ({
    number: at + 1,
    kind,
    step: null,
    seconds: null,
    at: later(seconds),
    ...more,
  }))

describe('a workshop', () => {
  test('is planned until it is opened, then shows what was last shown', () => {
    expect(stateOf([])).toMatchObject({ phase: 'planned', shown: null, version: 0 })
    const shown = events(
      ['opened', 0],
      ['shown', 10, { step: 'a' }],
      ['shown', 20, { step: 'b' }],
      ['shown', 30, { step: 'a' }],
    )
    expect(stateOf(shown)).toMatchObject({ phase: 'open', shown: 'a', version: 4 })
  })

  test('a clock that was paused goes on where it stood', () => {
    const paused = events(['opened', 0], ['timer', 0, { seconds: 600 }], ['paused', 100], ['resumed', 400])
    expect(stateOf(paused.slice(0, 3)).timer).toEqual({ left: 500 })
    expect(secondsLeft(stateOf(paused).timer ?? { left: 0 }, later(400))).toBe(500)
  })

  test('a new step takes the clock of the old one away', () => {
    expect(stateOf(events(['opened', 0], ['timer', 0, { seconds: 60 }], ['shown', 5, { step: 'b' }])).timer).toBeNull()
  })

  test('may always go on somewhere, and is only closed after consolidating', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 20 }), (choices) => {
        const done: WorkshopEvent[] = []
        for (const choice of choices) {
          const may = mayFollow(stateOf(done))
          expect(may.length).toBeGreaterThan(0)
          const kind = may[choice % may.length] ?? 'opened'
          if (kind === 'closed') expect(stateOf(done).phase).toBe('consolidating')
          done.push({ number: done.length + 1, kind, step: null, seconds: 60, at: later(done.length) })
        }
        expect(eventKinds).toEqual(expect.arrayContaining([...mayFollow(stateOf(done))]))
      }),
    )
  })
})

describe('a code', () => {
  test('is read however it is typed, and never mistaken for another', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.integer({ min: 0, max: 255 })), (stream) => {
        const code = newCode((length) => Buffer.from(Array.from({ length }, () => stream.next().value ?? 0)))
        expect(readCode(` ${sayCode(code).toLowerCase()}`)).toBe(code)
        expect(code).not.toMatch(/[01OISZ25BGQ8]/)
      }),
      { numRuns: 50 },
    )
  })

  test('that cannot be one is none', () => {
    for (const typed of ['', 'ACD34', 'ACD3466', 'ACD34O', '<script>', 'ÄCD346']) expect(readCode(typed)).toBeNull()
  })
})
