import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#base/time/day.ts'
import { isOpen, type Local, localOf, openOn } from './hours.ts'
import type { Hours } from './record.ts'
import { type Recurring, schedulesOf } from './schedule.ts'
import { calendarFrom } from './schedule-calendar.ts'

const first = '2026-11-23'
const calendar = calendarFrom(first, 366)

const office: Hours = {
  kind: 'week',
  week: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 540, to: 960 })),
  holidays: 'as-week',
  exceptions: [],
}

describe('office hours', () => {
  test('stand twice over the summer and winter of a year, each with its own offset', () => {
    expect(schedulesOf(office, calendar)).toEqual([
      entry('2026-11-23', '2027-03-26', 2, 'MO,TU,WE,TH,FR', '09:00+02:00', '16:00+02:00'),
      entry('2027-03-29', '2027-10-29', 3, 'MO,TU,WE,TH,FR', '09:00+03:00', '16:00+03:00'),
      entry('2027-11-01', '2027-11-23', 2, 'MO,TU,WE,TH,FR', '09:00+02:00', '16:00+02:00'),
    ])
  })

  test('end before a public holiday on which it is closed, and begin again after it', () => {
    const closed = schedulesOf({ ...office, holidays: 'closed' }, calendar)
    expect(closed.slice(0, 3).map(({ valid_from, valid_to }) => [valid_from, valid_to])).toEqual([
      ['2026-11-23', '2026-12-23'],
      ['2026-12-28', '2026-12-31'],
      ['2027-01-04', '2027-01-05'],
    ])
    expect(closed.some((one) => opensOn(one, '2026-12-25'))).toBe(false)
  })

  test('of one different day stand by themselves', () => {
    const eve = { first: '2026-12-24', last: '2026-12-24', open: [{ from: 540, to: 720 }] }
    const found = schedulesOf({ ...office, exceptions: [eve] }, calendar).filter((one) => opensOn(one, '2026-12-24'))
    expect(found).toEqual([entry('2026-12-24', '2026-12-24', 2, 'TH', '09:00+02:00', '12:00+02:00')])
  })
})

test('a night opening on the night of the change has two offsets', () => {
  const night: Hours = { ...office, week: [{ weekday: 7, from: 60, to: 420 }] }
  const spring = schedulesOf(night, calendar).find(({ valid_from }) => valid_from === '2027-03-28')
  expect(spring).toMatchObject({ valid_to: '2027-03-28', opens_at: '01:00+02:00', closes_at: '07:00+03:00' })
  const autumn = schedulesOf(night, calendar).find(({ valid_from }) => valid_from === '2027-10-31')
  expect(autumn).toMatchObject({ valid_to: '2027-10-31', opens_at: '01:00+03:00', closes_at: '07:00+02:00' })
})

test('always open is every day until the next midnight', () => {
  const always = schedulesOf({ ...office, kind: 'always', week: [] }, calendar)
  expect(always[0]).toMatchObject({ byday: 'MO,TU,WE,TH,FR,SA,SU', opens_at: '00:00+02:00', closes_at: '00:00+02:00' })
  expect(always.map(({ valid_from }) => valid_from)).toEqual([
    '2026-11-23',
    '2027-03-28',
    '2027-03-29',
    '2027-10-31',
    '2027-11-01',
  ])
})

test('hours by appointment or not known say no times', () => {
  for (const kind of ['by-appointment', 'not-known'] as const)
    expect(schedulesOf({ ...office, kind }, calendar)).toEqual([])
})

const minute = fc.integer({ min: 0, max: 96 }).map((quarters) => quarters * 15)
const span = fc
  .tuple(minute, minute)
  .filter(([from, to]) => from < to)
  .map(([from, to]) => ({ from, to }))
const hoursOf = fc.record({
  kind: fc.constantFrom('week' as const, 'always' as const),
  week: fc.array(
    fc.tuple(fc.integer({ min: 1, max: 7 }), span).map(([weekday, times]) => ({ weekday, ...times })),
    { maxLength: 10 },
  ),
  holidays: fc.constantFrom('closed' as const, 'as-week' as const, 'not-known' as const),
  exceptions: fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 360 }), fc.integer({ min: 0, max: 40 }), fc.array(span, { maxLength: 2 }))
      .map(([start, length, open]) => ({ first: addDays(first, start), last: addDays(first, start + length), open })),
    { maxLength: 3 },
  ),
})
/** Anywhere in the year, and often near the changes of the clock and at midnight. */
const moment = fc.oneof(
  fc.integer({ min: 0, max: 365 * 1440 }).map((minutes) => Date.parse(`${first}T00:00:00+02:00`) + minutes * 60_000),
  fc.integer({ min: -1800, max: 1800 }).map((minutes) => Date.parse('2027-03-28T01:00:00Z') + minutes * 60_000),
  fc.integer({ min: -1800, max: 1800 }).map((minutes) => Date.parse('2027-10-31T01:00:00Z') + minutes * 60_000),
)

test('at any moment of the year they say open exactly when the clock in Helsinki does', () => {
  fc.assert(
    fc.property(hoursOf, fc.array(moment, { minLength: 20, maxLength: 20 }), (hours, moments) => {
      const schedules = schedulesOf(hours, calendar)
      for (const at of moments) {
        const local = localOf(new Date(at))
        if (cannotTell(hours, local)) continue
        expect([new Date(at).toISOString(), saysOpen(schedules, at)]).toEqual([
          new Date(at).toISOString(),
          isOpen(hours, local) === true,
        ])
      }
    }),
    { numRuns: 300 },
  )
})

/** Openings that begin or end within the hour that is skipped or comes twice: there a clock alone does not tell. */
const cannotTell = (hours: Hours, local: Local): boolean =>
  ['2027-03-28', '2027-10-31'].includes(local.day) &&
  (openOn(hours, local.day)?.spans ?? []).some(({ from, to }) => [from, to].some((edge) => edge > 180 && edge < 240)) &&
  local.minute >= 120 &&
  local.minute < 300

/** As a reader who knows HSDS and nothing of Finland. */
const saysOpen = (schedules: readonly Recurring[], at: number): boolean =>
  schedules.some((schedule) =>
    [-1, 0, 1].some((shift) => {
      const day = addDays(new Date(at).toISOString().slice(0, 10), shift)
      if (!opensOn(schedule, day)) return false
      const late = schedule.closes_at.slice(0, 5) <= schedule.opens_at.slice(0, 5)
      const start = Date.parse(`${day}T${schedule.opens_at}`)
      const end = Date.parse(`${late ? addDays(day, 1) : day}T${schedule.closes_at}`)
      return start <= at && at < end
    }),
  )

const opensOn = ({ valid_from, valid_to, byday }: Recurring, day: string): boolean => {
  const name = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ''
  return valid_from <= day && day <= valid_to && byday.split(',').includes(name)
}

function entry(
  valid_from: string,
  valid_to: string,
  timezone: number,
  byday: string,
  opens_at: string,
  closes_at: string,
) {
  return { valid_from, valid_to, timezone, freq: 'WEEKLY', interval: 1, byday, opens_at, closes_at }
}
