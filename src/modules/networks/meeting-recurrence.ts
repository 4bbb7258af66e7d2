import { addDays, daysBetween } from '#base/time/day.ts'

/**
 * The small part of recurrence (RFC 5545 §3.3.10) that meetings need: every so many weeks on some weekdays, every so many
 * months on a day or on an nth weekday, so many times or until a day. Whatever else a rule says, it is not understood.
 */
export interface Recurrence {
  every: 'week' | 'month'
  interval: number
  /** 0 is Monday. `nth` of the month, from the end when negative; 0 for every week. */
  weekdays: readonly { day: number; nth: number }[]
  count: number | null
  /** The last day. */
  until: string | null
}

export interface Days {
  days: string[]
  /** Why there are no more: the rule ended, or one of our own bounds came first. */
  end: 'ended' | 'cut'
}

/** At most so many dates of one entry, in at most so many days. */
export const mostDays = 60
export const longestSpan = 2 * 366
/** So many weeks or months are looked at, whatever the rule: the work is bounded by counting, not by a clock. */
const mostPeriods = 600

/** The rule's value (`FREQ=WEEKLY;COUNT=4`), or null when any part of it is beyond the small part above. */
export function readRecurrence(text: string): Recurrence | null {
  const parts = text.split(';').map((part) => part.split('='))
  const rule = new Map(parts.map(([name = '', value = '']) => [name.trim().toUpperCase(), value.trim().toUpperCase()]))
  if (text.length > 300 || rule.size !== parts.length || parts.some((part) => part.length !== 2)) return null
  if ([...rule.keys()].some((name) => !known.includes(name))) return null
  const every = ({ WEEKLY: 'week', MONTHLY: 'month' } as const)[rule.get('FREQ') ?? '']
  const interval = numberIn(rule.get('INTERVAL') ?? '1', 99)
  const count = rule.has('COUNT') ? numberIn(rule.get('COUNT') ?? '', 1_000_000_000) : null
  const until = rule.has('UNTIL') ? dayIn(rule.get('UNTIL') ?? '') : null
  const weekdays = (rule.get('BYDAY') ?? '').split(',').filter(Boolean).map(weekdayIn)
  if (!every || !interval || count === 0 || until === '' || (rule.has('COUNT') && rule.has('UNTIL'))) return null
  if (rule.has('BYDAY') && weekdays.length === 0) return null
  if (weekdays.some((on) => !on || (every === 'week') !== (on.nth === 0))) return null
  // Another first day of the week shifts which weeks are counted, so only where none is left out.
  if (rule.has('WKST') && rule.get('WKST') !== 'MO' && !(every === 'week' && interval === 1)) return null
  return { every, interval, count, until, weekdays: weekdays.filter((on) => on !== null) }
}

/** The days of a rule from its first day on; those before `from` are counted but not returned. */
export function daysOf(rule: Recurrence, first: string, from: string = first): Days {
  const days: string[] = []
  const last = addDays(from > first ? from : first, longestSpan)
  const begin = rule.count === null ? periodsBefore(rule, first, from) : 0
  let told = 0
  for (let period = begin; period < begin + mostPeriods; period++) {
    for (const day of inPeriod(rule, first, period)) {
      if (rule.until !== null && day > rule.until) return { days, end: 'ended' }
      if (rule.count !== null && told >= rule.count) return { days, end: 'ended' }
      if (day > last) return { days, end: 'cut' }
      told += 1
      if (day < from) continue
      if (days.length >= mostDays) return { days, end: 'cut' }
      days.push(day)
    }
  }
  return { days, end: 'cut' }
}

/** Whole periods that lie before a day and so need no look; only where nobody counts. */
function periodsBefore({ every, interval }: Recurrence, first: string, from: string): number {
  const each = (every === 'week' ? 7 : 31) * interval
  return Math.max(0, Math.floor(daysBetween(first, from) / each) - 1)
}

const known = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'WKST']
const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

const numberIn = (text: string, most: number): number => (/^\d{1,10}$/.test(text) ? Math.min(Number(text), most) : 0)

/** 'YYYY-MM-DD' of `20271231` or `20271231T220000Z`; '' when it is neither. */
function dayIn(text: string): string {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})(?:T\d{6}Z?)?$/.exec(text) ?? []
  const found = `${year}-${month}-${day}`
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day))
  return year && new Date(at).toISOString().slice(0, 10) === found ? found : ''
}

function weekdayIn(text: string): { day: number; nth: number } | null {
  const [, sign, nth = '0', name = ''] = /^([+-]?)([1-5])?(MO|TU|WE|TH|FR|SA|SU)$/.exec(text) ?? []
  if (name === '' || (sign && nth === '0')) return null
  return { day: names.indexOf(name), nth: sign === '-' ? -Number(nth) : Number(nth) }
}

/** The days of the nth week or month after the first one, in order. The first day belongs to the set whatever the rule says (RFC 5545 §3.8.5.3). */
function inPeriod(rule: Recurrence, first: string, period: number): string[] {
  const found = rule.every === 'week' ? inWeek(rule, first, period) : inMonth(rule, first, period)
  const days = period === 0 ? [first, ...found.filter((day) => day > first)] : found
  return [...new Set(days)].sort()
}

function inWeek({ interval, weekdays }: Recurrence, first: string, period: number): string[] {
  const monday = addDays(first, -weekdayOf(first) + 7 * interval * period)
  const wanted = weekdays.length > 0 ? weekdays.map(({ day }) => day) : [weekdayOf(first)]
  return wanted.map((day) => addDays(monday, day))
}

function inMonth({ interval, weekdays }: Recurrence, first: string, period: number): string[] {
  const at = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1 + interval * period
  const [start, next] = [at, at + 1].map(monthStart) as [string, string]
  const inside = (day: string) => (day >= start && day < next ? [day] : [])
  // A month without a 31st has no meeting on it.
  if (weekdays.length === 0) return inside(addDays(start, Number(first.slice(8)) - 1))
  return weekdays.flatMap(({ day, nth }) => {
    const earliest = addDays(start, (day - weekdayOf(start) + 7) % 7)
    const latest = addDays(next, -1 - ((weekdayOf(addDays(next, -1)) - day + 7) % 7))
    return inside(nth > 0 ? addDays(earliest, 7 * (nth - 1)) : addDays(latest, 7 * (nth + 1)))
  })
}

/** The first day of the month counted from year 0. */
const monthStart = (at: number): string =>
  new Date(Date.UTC(Math.floor(at / 12), at % 12, 1)).toISOString().slice(0, 10)

/** 0 is Monday. */
const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
