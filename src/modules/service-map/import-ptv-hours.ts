import { isLang } from '#base/i18n/lang.ts'
import { dayOf } from '#base/time/day.ts'
import type { ImportSetting } from './import-hsds.ts'
import type { Reader } from './import-reading.ts'
import type { ExceptionDays, Hours, Opening, Texts } from './record.ts'

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

const kinds: Readonly<Record<string, 'standard' | 'special' | 'exception'>> = {
  Standard: 'standard',
  DaysOfTheWeek: 'standard',
  Special: 'special',
  OverMidnight: 'special',
  Exception: 'exception',
  Exceptional: 'exception',
}

/** Standard hours are the week, special ones run over midnight, exceptions are days. What holds no more is not taken. */
export function ptvHours(reader: Reader, { day }: ImportSetting): Hours | undefined {
  const entries = reader.all('serviceHours').map((entry) => readEntry(entry, day))
  if (entries.length === 0) return undefined
  const inForce = entries.filter(({ over }) => !over)
  const always = inForce.some((entry) => entry.kind === 'standard' && entry.always)
  const week = unique(inForce.filter(({ kind }) => kind !== 'exception').flatMap(({ openings }) => openings))
  const reservation = inForce.some((entry) => entry.reservation)
  const said = inForce
    .filter(({ kind }) => kind === 'standard')
    .map(({ texts }) => texts)
    .find((one) => one !== undefined)
  return {
    kind: always ? 'always' : week.length > 0 ? 'week' : reservation ? 'by-appointment' : 'not-known',
    week: always ? [] : week,
    holidays: 'not-known',
    exceptions: inForce.flatMap(({ exception }) => (exception ? [exception] : [])),
    ...(said ? { texts: said } : {}),
  }
}

interface Entry {
  kind: 'standard' | 'special' | 'exception'
  over: boolean
  always: boolean
  reservation: boolean
  openings: Opening[]
  exception: ExceptionDays | null
  texts: Texts | undefined
}

function readEntry(entry: Reader, today: string): Entry {
  const said = entry.text('serviceHourType') ?? ''
  const kind = kinds[said] ?? 'standard'
  if (!kinds[said]) entry.note('serviceHourType', 'hours', said, 'left-out')
  const [first, last] = [dayIn(entry, 'validFrom'), dayIn(entry, 'validTo')]
  const [isClosed, always, reservation] = ['isClosed', 'isAlwaysOpen', 'isReservation'].map(
    (name) => entry.take(name) === true,
  )
  entry.take('validForNow')
  entry.take('orderNumber')
  const texts = textsOf(entry)
  const spans = entry.all('openingHour').map((one) => readSpan(one))
  const openings = kinds[said] ? spans.flatMap((span) => span.openings) : []
  const from = first ?? today
  const exception =
    kind === 'exception'
      ? {
          first: from,
          last: last ?? from,
          open: isClosed ? [] : spans.flatMap(({ open }) => open),
          ...(texts ? { texts } : {}),
        }
      : null
  const over = (last !== undefined && last < today) || (kind !== 'exception' && first !== undefined && first > today)
  return { kind, over, always: always ?? false, reservation: reservation ?? false, openings, exception, texts }
}

/** One opening, split at each midnight it runs over. */
function readSpan(reader: Reader): { openings: Opening[]; open: { from: number; to: number }[] } {
  const [dayFrom, dayTo] = [
    days.indexOf(reader.text('dayFrom') ?? '') + 1,
    days.indexOf(reader.text('dayTo') ?? '') + 1,
  ]
  const [fromText, toText] = [reader.text('from'), reader.text('to')]
  const [from, to] = [minuteOf(fromText), minuteOf(toText)]
  reader.take('isExtra')
  reader.take('order')
  if (from === null || to === null) {
    reader.note('from', 'hours', `${fromText ?? ''}–${toText ?? ''}`, 'left-out')
    return { openings: [], open: [] }
  }
  const end = to === 0 ? 1440 : to
  const open = end > from ? [{ from, to: end }] : [{ from, to: 1440 }]
  if (dayFrom === 0) return { openings: [], open }
  const overnight = dayTo > 0 && dayTo !== dayFrom ? (dayTo - dayFrom + 7) % 7 : end > from ? 0 : 1
  const openings = Array.from({ length: overnight + 1 }, (_, at) => ({
    weekday: ((dayFrom - 1 + at) % 7) + 1,
    from: at === 0 ? from : 0,
    to: at === overnight ? end : 1440,
  })).filter((opening) => opening.to > opening.from)
  return { openings, open }
}

const minuteOf = (time: string | undefined): number | null => {
  const [, hour, minute] = /^(\d\d?):(\d\d)(?::\d\d)?/.exec(time ?? '') ?? []
  const minutes = Number(hour) * 60 + Number(minute)
  return minutes >= 0 && minutes <= 1440 ? minutes : null
}

/** PTV tells the moment in UTC at which a Finnish day begins. */
function dayIn(reader: Reader, name: string): string | undefined {
  const said = reader.text(name)
  if (said === undefined) return undefined
  const moment = new Date(/(Z|[+-]\d\d:?\d\d)$/.test(said) ? said : `${said.slice(0, 10)}T12:00:00Z`)
  if (!Number.isNaN(moment.getTime())) return dayOf(moment)
  reader.note(name, 'day', said, 'left-out')
  return undefined
}

function textsOf(entry: Reader): Texts | undefined {
  const all = entry.all('additionalInformation').flatMap((one) => {
    const [lang, value] = [one.text('language'), one.text('value')]
    return isLang(lang) && value ? [[lang, value]] : []
  })
  return all.length > 0 ? (Object.fromEntries(all) as Texts) : undefined
}

const unique = (openings: readonly Opening[]): Opening[] =>
  [...new Map(openings.map((one) => [`${one.weekday} ${one.from} ${one.to}`, one])).values()].sort(
    (one, other) => one.weekday - other.weekday || one.from - other.from,
  )
