import { addDays, zone } from '#base/time/day.ts'
import { holidayOn } from '#packs/fi/service-map/holidays.ts'

/** A Finnish day with its distance from UTC in minutes: at its first moment, at its last, and where it changes between. */
export interface CalendarDay {
  day: string
  /** 1 = Monday … 7. */
  weekday: number
  holiday: boolean
  before: number
  after: number
  /** Minutes from midnight, by the clock before the change; null on all days but two a year. */
  change: number | null
}

/** So many days from the first one on, as Europe/Helsinki has them. */
export function calendarFrom(first: string, count: number): CalendarDay[] {
  return Array.from({ length: count }, (_, at) => {
    const day = addDays(first, at)
    const [start, end] = [midnight(day), midnight(addDays(day, 1))]
    const [before, after] = [offsetAt(start), offsetAt(end)]
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7
    const change = before === after ? null : (changeBetween(start, end) - start) / 60_000
    return { day, weekday, holiday: holidayOn(day) !== undefined, before, after, change }
  })
}

/**
 * Minutes from UTC at that minute of the day. A minute that the clock jumps over counts from before the jump; of one that comes twice,
 * opening takes the first and closing the second, so that nobody finds a door shut that is said to be open.
 */
export function offsetOf({ before, after, change }: CalendarDay, minute: number, edge: 'opens' | 'closes'): number {
  if (change === null) return before
  const shifted = change + after - before
  const [low, high] = [Math.min(change, shifted), Math.max(change, shifted)]
  if (minute < low || (edge === 'closes' && minute === low)) return before
  if (minute >= high) return after
  return after > before || edge === 'opens' ? before : after
}

const offsets = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })

/** Minutes from UTC at a moment. */
function offsetAt(moment: number): number {
  const text = offsets.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, hours, minutes] = /GMT\+(\d\d):(\d\d)/.exec(text) ?? []
  return Number(hours ?? 0) * 60 + Number(minutes ?? 0)
}

/** The moment at which a Finnish day begins. */
function midnight(day: string): number {
  const utc = Date.parse(`${day}T00:00:00Z`)
  return utc - offsetAt(utc - 2 * 3_600_000) * 60_000
}

function changeBetween(start: number, end: number): number {
  const before = offsetAt(start)
  let [low, high] = [start, end]
  while (high - low > 60_000) {
    const middle = low + Math.floor((high - low) / 120_000) * 60_000
    if (offsetAt(middle) === before) low = middle
    else high = middle
  }
  return high
}
