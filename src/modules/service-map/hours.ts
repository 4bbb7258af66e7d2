import { addDays, zone } from '#base/time/day.ts'
import { holidayOn } from '#packs/fi/service-map/holidays.ts'
import type { Hours } from './record.ts'

/** A moment by the Finnish clock: the day, its weekday (1 = Monday), minutes from midnight. */
export interface Local {
  day: string
  weekday: number
  minute: number
}

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })

export function localOf(moment: Date): Local {
  const [day = '', time = ''] = clock.format(moment).split(' ')
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return { day, weekday: weekdayOf(day), minute: hour * 60 + minute }
}

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7

export interface Span {
  from: number
  to: number
}

/** When it is open on a day, in order; `reason` tells why it differs from the week. Null: not said, or by appointment. */
export function openOn(hours: Hours, day: string): { spans: readonly Span[]; reason?: 'exception' | 'holiday' } | null {
  if (hours.kind === 'always') return { spans: [{ from: 0, to: 1440 }] }
  if (hours.kind !== 'week') return null
  const exception = hours.exceptions.find(({ first, last }) => first <= day && day <= last)
  if (exception) return { spans: inOrder(exception.open), reason: 'exception' }
  if (holidayOn(day)) {
    if (hours.holidays === 'closed') return { spans: [], reason: 'holiday' }
    if (hours.holidays === 'not-known') return null
  }
  return { spans: inOrder(hours.week.filter(({ weekday }) => weekday === weekdayOf(day))) }
}

/** Whether it is open at a moment; null when that is not known. */
export function isOpen(hours: Hours, { day, minute }: Local): boolean | null {
  const open = openOn(hours, day)
  return open ? open.spans.some(({ from, to }) => from <= minute && minute < to) : null
}

/** When it opens next after a moment, within four weeks. */
export function nextOpening(hours: Hours, { day, minute }: Local): { day: string; minute: number } | null {
  for (let ahead = 0; ahead <= 28; ahead++) {
    const on = addDays(day, ahead)
    const span = openOn(hours, on)?.spans.find(({ from }) => ahead > 0 || from > minute)
    if (span) return { day: on, minute: span.from }
  }
  return null
}

/** When it closes, if open at the moment; 1440 is midnight. */
export const closingTime = (hours: Hours, { day, minute }: Local): number | undefined =>
  openOn(hours, day)?.spans.find(({ from, to }) => from <= minute && minute < to)?.to

/** '8.30' in Finnish and Swedish, '8:30' in English; midnight at the end of a day is 24. */
export function sayMinute(minute: number, lang: string): string {
  const [hour, rest] = [Math.floor(minute / 60), minute % 60]
  return `${hour}${lang === 'en' ? ':' : '.'}${String(rest).padStart(2, '0')}`
}

const inOrder = (spans: readonly Span[]): Span[] =>
  spans.map(({ from, to }) => ({ from, to })).sort((one, other) => one.from - other.from)
