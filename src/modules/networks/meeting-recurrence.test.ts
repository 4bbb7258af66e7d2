import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#base/time/day.ts'
import { daysOf, longestSpan, mostDays, type Recurrence, readRecurrence } from './meeting-recurrence.ts'

const rule = (text: string): Recurrence => {
  const read = readRecurrence(text)
  if (!read) throw new Error(`not understood: ${text}`)
  return read
}
const days = (text: string, first: string, from?: string) => daysOf(rule(text), first, from).days

// What the standard itself gives as examples (RFC 5545 §3.8.5.3), as far as our part of it goes.
test('weeks and months are counted as the standard does', () => {
  expect(days('FREQ=WEEKLY;COUNT=4', '1997-09-02')).toEqual(['1997-09-02', '1997-09-09', '1997-09-16', '1997-09-23'])
  expect(days('FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=MO;BYDAY=TU,TH', '1997-09-02')).toEqual(
    ['09-02', '09-04', '09-16', '09-18', '09-30', '10-02', '10-14', '10-16'].map((day) => `1997-${day}`),
  )
  expect(days('FREQ=MONTHLY;COUNT=4;BYDAY=1FR', '1997-09-05')).toEqual(
    ['09-05', '10-03', '11-07', '12-05'].map((day) => `1997-${day}`),
  )
  expect(days('FREQ=MONTHLY;COUNT=6;BYDAY=-2MO', '1997-09-22')).toEqual([
    '1997-09-22',
    '1997-10-20',
    '1997-11-17',
    '1997-12-22',
    '1998-01-19',
    '1998-02-16',
  ])
  expect(days('FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU', '1997-09-07').slice(0, 5)).toEqual([
    '1997-09-07',
    '1997-09-28',
    '1997-11-02',
    '1997-11-30',
    '1998-01-04',
  ])
  expect(days('FREQ=WEEKLY;UNTIL=19971007T000000Z;BYDAY=TU', '1997-09-02')).toHaveLength(6)
})

test('a month without the day has no meeting, and the fifth weekday is there only where it is', () => {
  expect(days('FREQ=MONTHLY;COUNT=4', '2027-01-31')).toEqual(['2027-01-31', '2027-03-31', '2027-05-31', '2027-07-31'])
  expect(days('FREQ=MONTHLY;COUNT=3;BYDAY=5TU', '2027-03-30')).toEqual(['2027-03-30', '2027-06-29', '2027-08-31'])
})

test('without an end, or with a far one, it is cut off after sixty days or two years', () => {
  for (const text of ['FREQ=WEEKLY', 'FREQ=WEEKLY;COUNT=999999999', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU']) {
    const found = daysOf(rule(text), '2026-11-23')
    expect([found.days.length, found.end]).toEqual([mostDays, 'cut'])
  }
  const monthly = daysOf(rule('FREQ=MONTHLY;UNTIL=29991231'), '2026-11-23')
  expect([monthly.days.length, monthly.end]).toEqual([25, 'cut'])
  expect((monthly.days.at(-1) ?? '') <= addDays('2026-11-23', longestSpan)).toBe(true)
})

test('what began long ago is told from today on; what was counted stays counted', () => {
  expect(days('FREQ=WEEKLY;UNTIL=20261210', '2015-01-01', '2026-11-23')).toEqual([
    '2026-11-26',
    '2026-12-03',
    '2026-12-10',
  ])
  expect(days('FREQ=WEEKLY;COUNT=5', '2026-11-05', '2026-11-23')).toEqual(['2026-11-26', '2026-12-03'])
  expect(daysOf(rule('FREQ=WEEKLY;COUNT=999999999'), '1901-01-03', '2026-11-23')).toEqual({ days: [], end: 'cut' })
})

test('any other rule is not understood', () => {
  for (const text of [
    '',
    'FREQ=DAILY;COUNT=3',
    'FREQ=YEARLY',
    'FREQ=SECONDLY',
    'FREQ=WEEKLY;BYDAY=2TU',
    'FREQ=MONTHLY;BYDAY=TU',
    'FREQ=MONTHLY;BYDAY=0TU',
    'FREQ=MONTHLY;BYDAY=-TU',
    'FREQ=MONTHLY;BYDAY=6TU',
    'FREQ=MONTHLY;BYDAY=1XX',
    'FREQ=MONTHLY;BYDAY=',
    'FREQ=MONTHLY;BYMONTHDAY=-1',
    'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2',
    'FREQ=MONTHLY;RSCALE=CHINESE',
    'FREQ=WEEKLY;INTERVAL=0',
    'FREQ=WEEKLY;INTERVAL=-1',
    'FREQ=WEEKLY;COUNT=0',
    'FREQ=WEEKLY;COUNT=1e9',
    'FREQ=WEEKLY;COUNT=2;UNTIL=20270101',
    'FREQ=WEEKLY;UNTIL=20270230',
    'FREQ=WEEKLY;UNTIL=never',
    'FREQ=WEEKLY;INTERVAL=2;WKST=SU',
    'FREQ=WEEKLY;FREQ=WEEKLY',
    'FREQ=WEEKLY;;',
    `FREQ=WEEKLY;BYDAY=${'MO,'.repeat(200)}TU`,
  ])
    expect([text, readRecurrence(text)]).toEqual([text, null])
})

test('days come in order, each once, from the first day on, and within the bounds, whatever the rule', () => {
  const weekday = fc.constantFrom(...['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'])
  const nth = fc.constantFrom('1', '2', '3', '4', '5', '-1', '-2', '+3', '-5')
  const rules = fc.oneof(
    fc.tuple(fc.constant('WEEKLY'), fc.array(weekday, { minLength: 1 })),
    fc.tuple(
      fc.constant('MONTHLY'),
      fc.array(
        fc.tuple(nth, weekday).map((pair) => pair.join('')),
        { minLength: 1, maxLength: 20 },
      ),
    ),
  )
  fc.assert(
    fc.property(rules, fc.nat(200), fc.nat(9000), ([freq, on], interval, at) => {
      const read = readRecurrence(`FREQ=${freq};INTERVAL=${interval};BYDAY=${on.join(',')}`)
      if (!read) return
      const first = addDays('2004-02-28', at)
      const found = daysOf(read, first)
      expect(found.days).toEqual([...new Set(found.days)].sort())
      expect(found.days[0]).toBe(first)
      expect(found.days.length).toBeLessThanOrEqual(mostDays)
      expect((found.days.at(-1) ?? '') <= addDays(first, longestSpan)).toBe(true)
    }),
  )
})
