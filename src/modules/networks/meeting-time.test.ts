import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#base/time/day.ts'
import { vtimezone } from '#packs/fi/time-zone.ts'
import { isZone, momentOf, wallOf } from './meeting-time.ts'

const utc = (day: string, time: string) => momentOf({ day, time })?.toISOString() ?? null

describe.each([
  ['2027-03-28', '11:00', '10:00'],
  ['2026-10-25', '10:00', '11:00'],
  ['2027-10-31', '10:00', '11:00'],
])('around %s', (change, before, after) => {
  test('one o’clock stays one o’clock, and the moment moves by an hour', () => {
    expect(utc(addDays(change, -1), '13:00')).toBe(`${addDays(change, -1)}T${before}:00.000Z`)
    expect(utc(change, '13:00')).toBe(`${change}T${after}:00.000Z`)
    expect(utc(addDays(change, 7), '13:00')).toBe(`${addDays(change, 7)}T${after}:00.000Z`)
  })
})

test('the hour that spring leaps over is no time', () => {
  expect(utc('2027-03-28', '02:59')).toBe('2027-03-28T00:59:00.000Z')
  expect(utc('2027-03-28', '03:00')).toBeNull()
  expect(utc('2027-03-28', '03:59')).toBeNull()
  expect(utc('2027-03-28', '04:00')).toBe('2027-03-28T01:00:00.000Z')
})

test('the hour that autumn repeats is its first', () => {
  for (const day of ['2026-10-25', '2027-10-31']) {
    expect(utc(day, '02:59')).toBe(`${addDays(day, -1)}T23:59:00.000Z`)
    expect(utc(day, '03:30')).toBe(`${day}T00:30:00.000Z`)
    expect(utc(day, '04:00')).toBe(`${day}T02:00:00.000Z`)
  }
})

test('what is no day or no time is no moment', () => {
  expect([utc('2027-02-30', '25:00'), utc('x', '12:00'), utc('2027-01-01', '')]).toEqual([null, null, null])
})

test('every moment shows on the wall what leads back to it, save in the repeated hour', () => {
  const minutes = fc.integer({ min: Date.UTC(2020, 0, 1) / 60_000, max: Date.UTC(2040, 0, 1) / 60_000 })
  fc.assert(
    fc.property(minutes, fc.constantFrom('Europe/Helsinki', 'Asia/Kathmandu', 'America/St_Johns'), (at, zone) => {
      const moment = new Date(at * 60_000)
      const back = momentOf(wallOf(moment, zone), zone)
      const hours = (moment.getTime() - (back?.getTime() ?? 0)) / 3_600_000
      expect([0, 1]).toContain(hours)
    }),
  )
})

test('zones are known by their names', () => {
  expect([isZone('Europe/Helsinki'), isZone('UTC'), isZone('Nowhere/Here'), isZone('')]).toEqual([
    true,
    true,
    false,
    false,
  ])
})

test('what calendar programs are told of Finnish time is what it is: the last Sundays of March and October', () => {
  expect(vtimezone).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU')
  expect(vtimezone).toContain('RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU')
  for (let year = 2026; year <= 2040; year++) {
    for (const [month, offsets] of [
      ['03', [2, 3]],
      ['10', [3, 2]],
    ] as const) {
      const sunday = lastSunday(year, month)
      const of = (day: string) => (Date.parse(`${day}T12:00:00Z`) - Date.parse(utc(day, '12:00') ?? '')) / 3_600_000
      expect([of(addDays(sunday, -1)), of(sunday)]).toEqual(offsets)
    }
  }
})

function lastSunday(year: number, month: string): string {
  const last = new Date(`${year}-${month}-31T00:00:00Z`)
  return addDays(last.toISOString().slice(0, 10), -last.getUTCDay())
}
