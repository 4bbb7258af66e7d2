import type { ExceptionDays, Hours } from './record.ts'
import { type CalendarDay, offsetOf } from './schedule-calendar.ts'

/**
 * One opening that comes round weekly, with the numeric offset HSDS asks for (RFC 5545 names). Times carry their own offset; a
 * closing time at or before the opening time is the next day's. `timezone`: hours from UTC at opening.
 */
export interface Recurring {
  valid_from: string
  valid_to: string
  timezone: number
  freq: 'WEEKLY'
  interval: 1
  byday: string
  opens_at: string
  closes_at: string
}

/**
 * Opening hours over the calendar's days. An offset holds for part of the year only, and HSDS knows no closed days: so there is one
 * entry for each run of days with the same offset, and a run ends before a day on which it is closed or otherwise.
 */
export function schedulesOf(hours: Hours, calendar: readonly CalendarDay[]): readonly Recurring[] {
  const known = made.get(calendar) ?? new Map<string, readonly Recurring[]>()
  made.set(calendar, known)
  const key = JSON.stringify(hours)
  const found = known.get(key) ?? computed(hours, calendar)
  if (known.size < mostKept) known.set(key, found)
  return found
}

/** Many services keep the same hours; they are computed once a calendar. */
const made = new WeakMap<readonly CalendarDay[], Map<string, readonly Recurring[]>>()
const mostKept = 2000

function computed(hours: Hours, calendar: readonly CalendarDay[]): Recurring[] {
  if (hours.kind !== 'week' && hours.kind !== 'always') return []
  const plain = new Set(calendar.filter((day) => isPlain(hours, day)).map(({ day }) => day))
  const weekly = spansOf(hours).flatMap((span) => runsOf(span, calendar, plain))
  const others = hours.kind === 'always' ? [] : hours.exceptions.flatMap((one) => exceptionRuns(one, hours, calendar))
  return [...weekly, ...others].sort((a, b) => order(a).localeCompare(order(b), 'en'))
}

interface Span {
  from: number
  to: number
  weekdays: ReadonlySet<number>
}

const order = ({ valid_from, opens_at, byday }: Recurring) => `${valid_from} ${opens_at} ${byday}`

/** Days that follow the week. Where hours on holidays are not known, nothing is said of those days. */
const isPlain = (hours: Hours, { day, holiday }: CalendarDay): boolean =>
  hours.kind === 'always' || (!exceptionOn(hours, day) && !(holiday && hours.holidays !== 'as-week'))

const everyDay = new Set([1, 2, 3, 4, 5, 6, 7])

/** Openings of the week, those at the same times together. */
function spansOf({ kind, week }: Hours): Span[] {
  if (kind === 'always') return [{ from: 0, to: 1440, weekdays: everyDay }]
  const byTimes = Map.groupBy(week, ({ from, to }) => `${from}-${to}`)
  return [...byTimes.values()].flatMap((same) => {
    const [first] = same
    return first ? [{ from: first.from, to: first.to, weekdays: new Set(same.map(({ weekday }) => weekday)) }] : []
  })
}

/** The first that names a day applies to it. */
const exceptionOn = (hours: Hours, day: string) =>
  hours.exceptions.find(({ first, last }) => first <= day && day <= last)

function exceptionRuns(exception: ExceptionDays, hours: Hours, calendar: readonly CalendarDay[]): Recurring[] {
  const days = new Set(calendar.map(({ day }) => day).filter((day) => exceptionOn(hours, day) === exception))
  return exception.open.flatMap((open) => runsOf({ ...open, weekdays: everyDay }, calendar, days))
}

/** Runs of days on which this opening holds with the same offsets. */
function runsOf(span: Span, calendar: readonly CalendarDay[], on: ReadonlySet<string>): Recurring[] {
  const runs: CalendarDay[][] = []
  let current: CalendarDay[] = []
  for (const day of calendar) {
    if (!span.weekdays.has(day.weekday)) continue
    const last = current.at(-1)
    const goesOn = on.has(day.day) && last !== undefined && sameOffsets(span, last, day)
    if (!goesOn) current = []
    if (!on.has(day.day)) continue
    if (current.length === 0) runs.push(current)
    current.push(day)
  }
  return runs.flatMap((run) => recurring(span, run))
}

const sameOffsets = ({ from, to }: Span, one: CalendarDay, other: CalendarDay): boolean =>
  offsetOf(one, from, 'opens') === offsetOf(other, from, 'opens') &&
  offsetOf(one, to, 'closes') === offsetOf(other, to, 'closes')

const opens = ({ from }: Span, day: CalendarDay) => clock(from, offsetOf(day, from, 'opens'))
const closes = ({ to }: Span, day: CalendarDay) => clock(to % 1440, offsetOf(day, to, 'closes'))

const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

function recurring(span: Span, run: readonly CalendarDay[]): Recurring[] {
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last) return []
  const weekdays = new Set(run.map(({ weekday }) => weekday))
  return [
    {
      valid_from: first.day,
      valid_to: last.day,
      timezone: offsetOf(first, span.from, 'opens') / 60,
      freq: 'WEEKLY',
      interval: 1,
      byday: names.filter((_, at) => weekdays.has(at + 1)).join(','),
      opens_at: opens(span, first),
      closes_at: closes(span, first),
    },
  ]
}

/** '09:00+02:00'. */
const clock = (minute: number, offset: number) => `${hm(minute)}+${hm(offset)}`
const hm = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
