import { localOf } from './hours.ts'
import type { ImportSetting } from './import-hsds.ts'
import type { Reader } from './import-reading.ts'
import type { Hours, Opening } from './record.ts'

const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/**
 * Opening hours of HSDS schedules: the weekly ones that hold on the day of the import, by the Finnish clock. HSDS knows no holidays, so
 * what happens on them is not known. Other recurrences are left aside.
 */
export function hoursIn(reader: Reader, { lang, day }: ImportSetting): Hours | undefined {
  const entries = reader.all('schedules')
  if (entries.length === 0) return undefined
  const read = entries.map((entry) => ({
    entry,
    description: entry.text('description'),
    opening: openingsOf(entry, day),
  }))
  for (const { entry, opening } of read)
    if (opening === null) {
      entry.note('freq', 'hours', entry.text('freq') ?? '', 'left-out')
      entry.aside('freq', entry.take('freq'))
    }
  const week = unique(read.flatMap(({ opening }) => opening ?? []))
  const said = [...new Set(read.map(({ description }) => description).filter((text) => text !== undefined))].join(' ')
  return {
    kind: week.length === 0 ? 'not-known' : isAlways(week) ? 'always' : 'week',
    week: isAlways(week) ? [] : week,
    holidays: 'not-known',
    exceptions: [],
    ...(said ? { texts: { [lang]: said } } : {}),
  }
}

/** Openings of one entry; none when it holds on other days only, null when it is not weekly or has no times. */
function openingsOf(entry: Reader, day: string): Opening[] | null {
  for (const known of ['id', 'timezone', 'interval', 'dtstart', 'wkst', 'service_id']) entry.take(known)
  const [first, last, until] = [entry.text('valid_from'), entry.text('valid_to'), entry.text('until')]
  const [freq, byday] = [entry.text('freq'), entry.text('byday')]
  const [opens, closes] = [entry.text('opens_at'), entry.text('closes_at')]
  if (!freq && !opens && !closes) return []
  const weekdays = (byday ?? '').split(',').map((name) => names.indexOf(name.trim().toUpperCase()) + 1)
  const from = minuteOf(opens, first ?? day, entry)
  const to = minuteOf(closes, first ?? day, entry)
  if (freq !== 'WEEKLY' || from === null || to === null || weekdays.some((weekday) => weekday === 0)) return null
  const over = last ?? until
  if ((first && first > day) || (over && over < day)) return []
  return weekdays.flatMap((weekday) => spans(weekday, from, to))
}

/** Over midnight is two openings. */
function spans(weekday: number, from: number, to: number): Opening[] {
  if (from < to) return [{ weekday, from, to }]
  const rest = to === 0 ? [] : [{ weekday: (weekday % 7) + 1, from: 0, to }]
  return [{ weekday, from, to: 1440 }, ...rest]
}

/** Minutes from midnight in Finland: a time with an offset is put there, one without is there already. */
function minuteOf(time: string | undefined, day: string, entry: Reader): number | null {
  const parts = /^(\d\d?):(\d\d)(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?$/.exec(time ?? '')
  if (!parts) return null
  const [, hour = '', minute = '', written] = parts
  const zone = entry.number('timezone')
  const offset = written ?? (zone === undefined || Number.isNaN(zone) ? undefined : offsetText(zone))
  if (Number(hour) > 24 || Number(minute) > 59) return null
  if (offset === undefined) return Math.min(1440, Number(hour) * 60 + Number(minute))
  const moment = new Date(`${day}T${hour.padStart(2, '0')}:${minute}:00${offset}`)
  return Number.isNaN(moment.getTime()) ? null : localOf(moment).minute
}

const offsetText = (hours: number) =>
  `${hours < 0 ? '-' : '+'}${String(Math.floor(Math.abs(hours))).padStart(2, '0')}:${String(Math.round((Math.abs(hours) % 1) * 60)).padStart(2, '0')}`

const unique = (openings: readonly Opening[]): Opening[] =>
  [...new Map(openings.map((one) => [`${one.weekday} ${String(one.from).padStart(4, '0')} ${one.to}`, one]))]
    .sort(([one], [other]) => one.localeCompare(other, 'en'))
    .map(([, opening]) => opening)

const isAlways = (week: readonly Opening[]): boolean =>
  week.length === 7 && week.every(({ from, to }) => from === 0 && to === 1440)
