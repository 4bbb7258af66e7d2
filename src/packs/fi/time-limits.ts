import { addDays } from '#base/time/day.ts'
import type { Mark } from '../pack.ts'

/**
 * The Act on the Calculation of Statutory Time Limits (150/1930). Its content was not read in a source here (mark K): the day of
 * the event is not counted (§ 2), and what ends on a day on which offices are closed ends on the next working day (§ 5).
 */
export const timeLimitsAct: { readonly source: string; readonly mark: Mark } = { source: '150/1930', mark: 'K' }

/** The last day of a time limit of so many days that begins to run on the day after `event`. */
export const lastDayOf = (event: string, days: number): string => nextWorkingDay(addDays(event, days))

/** This day, or the first after it that is no Saturday, Sunday, holiday, or eve on which offices are closed. */
export const nextWorkingDay = (day: string): string => (isWorkingDay(day) ? day : nextWorkingDay(addDays(day, 1)))

export function isWorkingDay(day: string): boolean {
  if (weekday(day) === saturday || weekday(day) === sunday) return false
  return !holidaysOf(Number(day.slice(0, 4))).includes(day)
}

/** Holidays and closed eves of a year that may fall on a weekday; those that are always Saturdays or Sundays are left out. */
export function holidaysOf(year: number): readonly string[] {
  const easter = easterOf(year)
  const fixed = ['01-01', '01-06', '05-01', '12-06', '12-24', '12-25', '12-26'].map((day) => `${year}-${day}`)
  const byEaster = [goodFriday, easterMonday, ascensionDay].map((days) => addDays(easter, days))
  return [...fixed, ...byEaster, midsummerEve(year)]
}

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876). */
export function easterOf(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const number = h + l - 7 * m + 114
  return new Date(Date.UTC(year, Math.floor(number / 31) - 1, (number % 31) + 1)).toISOString().slice(0, 10)
}

const [goodFriday, easterMonday, ascensionDay] = [-2, 1, 39]
const [sunday, friday, saturday] = [0, 5, 6]

const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay()

/** The Friday between 19 and 25 June. */
function midsummerEve(year: number): string {
  const first = `${year}-06-19`
  return addDays(first, (friday - weekday(first) + 7) % 7)
}
