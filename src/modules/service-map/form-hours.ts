import { addDays } from '#base/time/day.ts'
import { type Field, isPartialDay } from '#base/ui/form.ts'
import { sayMinute } from './hours.ts'
import type { ExceptionDays, Hours, Opening } from './record.ts'

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
/** Openings a day that the form has room for, and days that differ. */
export const spansADay = 3
export const exceptionRows = 8

const kinds = ['week', 'always', 'by-appointment', 'not-known'] as const
const holidayRules = ['closed', 'as-week', 'not-known'] as const

/**
 * Opening hours by rows that need no script: `hours.<weekday>.<n>.from`, exceptions `hours.x.<n>.first`. Of other kinds
 * than a week the rows are left aside.
 */
export const hoursField: Field<Hours> = {
  read: (_, part) => {
    const kind = kinds.find((one) => one === part('kind')) ?? 'not-known'
    const said = part('texts.fi') || part('texts.sv') || part('texts.en')
    const texts = said ? { texts: textsFrom(part) } : {}
    if (kind !== 'week') return { value: { kind, week: [], holidays: 'not-known', exceptions: [], ...texts } }
    const week = weekdays.flatMap((weekday) =>
      spansFrom(part, `${weekday}.`).map((span) => span && { weekday: weekday as number, ...span }),
    )
    const exceptions = Array.from({ length: exceptionRows }, (_, row) => exceptionFrom(part, row))
    if (week.includes(null) || exceptions.includes(null)) return { fault: { key: 'service-map.fault.hours' } }
    const openings: Opening[] = week.filter((one) => one !== null)
    if (overlap(openings)) return { fault: { key: 'service-map.fault.hours-overlap' } }
    const holidays = holidayRules.find((one) => one === part('holidays')) ?? 'not-known'
    return { value: { kind, week: openings, holidays, exceptions: exceptions.filter(isException), ...texts } }
  },
  show: (hours) => ({
    kind: [hours.kind],
    holidays: [hours.holidays],
    ...Object.fromEntries(Object.entries(hours.texts ?? {}).map(([lang, text]) => [`texts.${lang}`, [text]])),
    ...Object.assign(
      {},
      ...weekdays.map((day) =>
        shownSpans(
          `${day}.`,
          hours.week.filter(({ weekday }) => weekday === day),
        ),
      ),
    ),
    ...Object.assign({}, ...hours.exceptions.slice(0, exceptionRows).map(shownException)),
  }),
}

type Part = (name: string) => string

const textsFrom = (part: Part) =>
  Object.fromEntries(
    ['fi', 'sv', 'en'].flatMap((lang) => (part(`texts.${lang}`) ? [[lang, part(`texts.${lang}`).slice(0, 500)]] : [])),
  )

/** The spans of one row; null where one is wrong. Two empty boxes are none. */
function spansFrom(part: Part, prefix: string): ({ from: number; to: number } | null)[] {
  return Array.from({ length: spansADay }, (_, at) => [part(`${prefix}${at}.from`), part(`${prefix}${at}.to`)] as const)
    .filter(([from, to]) => from !== '' || to !== '')
    .map(([from, to]) => spanOf(minuteOf(from), minuteOf(to)))
}

function spanOf(from: number | null, to: number | null) {
  const end = to === 0 ? 1440 : to
  return from !== null && end !== null && from < end ? { from, to: end } : null
}

/** '8', '8.30', '08:30', '24' in minutes; null when it is no time. */
function minuteOf(typed: string): number | null {
  const [, hour = '', minute = '0'] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(typed) ?? []
  const value = Number(hour) * 60 + Number(minute)
  return hour !== '' && Number(minute) < 60 && value <= 1440 ? value : null
}

/** A row of days that differ; undefined when it is empty, null when it is wrong. */
function exceptionFrom(part: Part, row: number): ExceptionDays | null | undefined {
  const [first, last] = [part(`x.${row}.first`), part(`x.${row}.last`) || part(`x.${row}.first`)]
  const spans = spansFrom(part, `x.${row}.`)
  if (first === '' && spans.length === 0) return undefined
  const days = [first, last].map(dayFrom)
  const [from, to] = days
  if (!from || !to || from > to || to > addDays(from, 366) || spans.includes(null)) return null
  return { first: from, last: to, open: spans.filter((span) => span !== null) }
}

/** '2026-12-24' or '24.12.2026'. */
function dayFrom(typed: string): string | null {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(typed) ?? []
  const iso = year === '' ? typed : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return iso.length === 10 && isPartialDay(iso) ? iso : null
}

const isException = (row: ExceptionDays | null | undefined): row is ExceptionDays => Boolean(row)

const overlap = (week: readonly Opening[]): boolean =>
  week.some((one, at) =>
    week.some(
      (other, then) => then > at && one.weekday === other.weekday && one.from < other.to && other.from < one.to,
    ),
  )

const shownSpans = (prefix: string, spans: readonly { from: number; to: number }[]) =>
  Object.fromEntries(
    spans.slice(0, spansADay).flatMap(({ from, to }, at) => [
      [`${prefix}${at}.from`, [sayMinute(from, 'fi')]],
      [`${prefix}${at}.to`, [sayMinute(to, 'fi')]],
    ]),
  )

const shownException = ({ first, last, open }: ExceptionDays, row: number) => ({
  [`x.${row}.first`]: [first],
  [`x.${row}.last`]: [last],
  ...shownSpans(`x.${row}.`, open),
})
