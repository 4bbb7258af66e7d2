import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { langs } from '#base/i18n/lang.ts'
import { addDays, dayOf, dayOnly, daysBetween, minutes, sayDay, sayTime } from './day.ts'

const moments = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })

test('a day is a Finnish day, in winter and in summer', () => {
  expect(dayOf(new Date('2026-11-21T21:59:59Z'))).toBe('2026-11-21')
  expect(dayOf(new Date('2026-11-21T22:00:00Z'))).toBe('2026-11-22')
  expect(dayOf(new Date('2026-06-30T20:59:59Z'))).toBe('2026-06-30')
  expect(dayOf(new Date('2026-06-30T21:00:00Z'))).toBe('2026-07-01')
})

test('of a moment only the day is kept', () => {
  expect(dayOnly(new Date('2026-11-21T22:15:42Z')).toISOString()).toBe('2026-11-22T00:00:00.000Z')
  fc.assert(
    fc.property(moments, (moment) => {
      expect(dayOnly(moment).toISOString()).toBe(`${dayOf(moment)}T00:00:00.000Z`)
    }),
  )
})

test('days are added across months, leap days and the change of clocks', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
  expect(addDays('2026-10-24', 2)).toBe('2026-10-26')
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
})

test('what was added is counted back', () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: -9999, max: 9999 }), (moment, days) => {
      const day = dayOf(moment)
      expect(daysBetween(day, addDays(day, days))).toBe(days)
    }),
  )
})

test('each language writes days and times its own way, by Finnish clock', () => {
  expect(langs.map((lang) => sayDay('2026-11-21', lang))).toEqual(['21.11.2026', '21.11.2026', '21 November 2026'])
  expect(sayTime(new Date('2026-11-21T22:05:00Z'), 'fi')).toMatch(/22\.11\.2026.*0?0[.:]05/)
  expect(sayTime(new Date('2026-11-21T22:05:00Z'), 'en')).toMatch(/22 Nov 2026.*00:05/)
})

test('a day with a time after it is written as the day', () => {
  expect(sayDay('2026-11-21T22:00:00Z', 'fi')).toBe('21.11.2026')
})

test('a minute has sixty thousand milliseconds', () => {
  expect(minutes(15)).toBe(900_000)
})
