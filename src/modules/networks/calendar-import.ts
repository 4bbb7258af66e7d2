import { addDays, dayOf } from '#base/time/day.ts'
import { type Component, componentOf, type Span, type Start, spanOf, textIn, timeIn } from './calendar-event.ts'
import { type EventLines, eventsIn } from './calendar-lines.ts'
import { daysOf, readRecurrence } from './meeting-recurrence.ts'
import { momentOf, wallOf } from './meeting-time.ts'

/**
 * What could not be taken as it stands. With a time beside it the entry may still be chosen; without one it is shown with
 * its own lines, to be put right by hand.
 */
export const importFaults = [
  'broken',
  'no-time',
  'zone',
  'gap',
  'long',
  'cut',
  'over',
  'recurrence',
  'moved',
  'cancelled',
  'no-end',
  'no-title',
  'text-cut',
] as const
export type ImportFault = (typeof importFaults)[number]

/** One date of one entry of a calendar file. */
export interface Found {
  /** The same date of the same entry, whenever the file comes again. */
  origin: string | null
  title: string
  startsAt: Date | null
  endsAt: Date | null
  place: string
  link: string
  note: string
  fault: ImportFault | null
  raw: string | null
}

/** So many dates of one file are shown; a form has no more boxes than that. */
export const mostFound = 300

/**
 * The dates in a calendar file (RFC 5545). Who is invited and what reminds is not read. `leftOut` counts the entries that
 * came after the most that are shown; null when the text is no calendar.
 */
export function readCalendar(text: string, now: Date): { found: Found[]; leftOut: number } | null {
  const events = eventsIn(text)
  if (!events) return null
  const found: Found[] = []
  for (const [at, event] of events.entries()) {
    const dates = foundIn(event, now)
    if (found.length + dates.length > mostFound) return { found, leftOut: events.length - at }
    found.push(...dates)
  }
  return { found, leftOut: 0 }
}

function foundIn(event: EventLines, now: Date): Found[] {
  const read = event.whole ? componentOf(event) : null
  if (!read) return [{ ...nothing, fault: 'broken', raw: event.raw }]
  const told = toldIn(read)
  const start = timeIn(read, 'dtstart')
  if (typeof start === 'string') return [{ ...nothing, ...told, fault: start, raw: event.raw }]
  const span = spanOf(read, start)
  if (span.days > 14) return [{ ...nothing, ...told, fault: 'long', raw: event.raw }]
  const one = (day: string, fault: ImportFault | null): Found =>
    dateOf({ told, start, span, uid: textIn(read, 'uid') }, day, fault)
  const fault = textIn(read, 'status') === 'CANCELLED' ? 'cancelled' : span.given ? told.fault : 'no-end'
  if (read.has('recurrence-id')) return [one(start.wall.day, 'moved')]
  if (event.recurrence.length === 0) return [one(start.wall.day, fault)]
  const days = recurringDays(event, start, now)
  if (!days) return [{ ...one(start.wall.day, 'recurrence'), raw: event.recurrence.join('\n').slice(0, 500) }]
  const rest = (why: 'cut' | 'over'): Found => ({
    ...nothing,
    ...told,
    fault: why,
    raw: event.recurrence.join('\n').slice(0, 500),
  })
  if (days.end === 'cut') return [...days.days.map((day) => one(day, fault)), rest('cut')]
  return days.days.length === 0 ? [rest('over')] : days.days.map((day) => one(day, fault))
}

const nothing: Found = {
  origin: null,
  title: '',
  startsAt: null,
  endsAt: null,
  place: '',
  link: '',
  note: '',
  fault: null,
  raw: null,
}

function toldIn(read: Component): Pick<Found, 'title' | 'place' | 'link' | 'note' | 'fault'> {
  const [title, place, note, url] = ['summary', 'location', 'description', 'url'].map((name) => textIn(read, name)) as [
    string,
    string,
    string,
    string,
  ]
  const link = [url, place].find((text) => /^https:\/\/[!-~]+$/.test(text) && text.length <= 500) ?? ''
  const cut = title.length > 150 || place.length > 300 || note.length > 4000
  return {
    title: title.slice(0, 150).trim(),
    place: place === link ? '' : place.slice(0, 300).trim(),
    link,
    note: note.slice(0, 4000).trim(),
    fault: title === '' ? 'no-title' : cut ? 'text-cut' : null,
  }
}

interface Dated {
  told: ReturnType<typeof toldIn>
  start: Start
  span: Span
  uid: string
}

/** The entry on one day, by its own clock, so that its hour stays when clocks change. */
function dateOf({ told, start, span, uid }: Dated, day: string, fault: ImportFault | null): Found {
  const startsAt = momentOf({ day, time: start.wall.time }, start.zone)
  if (!startsAt) return { ...nothing, ...told, fault: 'gap', raw: `${day} ${start.wall.time} ${start.zone}` }
  const end = span.given ? momentOf({ day: addDays(day, span.days), time: span.time }, start.zone) : null
  const endsAt = end && end > startsAt ? end : new Date(startsAt.getTime() + 3_600_000)
  const origin = uid ? `${uid.slice(0, 200)} ${day}T${start.wall.time}` : null
  return { ...nothing, ...told, fault, origin, startsAt, endsAt }
}

/** The days of a series, those that are over left out; null when its rule is beyond our part of the standard. */
function recurringDays({ recurrence }: EventLines, { wall, zone }: Start, now: Date) {
  const values = (name: string) =>
    recurrence.filter((line) => nameOf(line) === name).map((line) => line.replace(/^[^:]*:/, ''))
  const [rule, ...more] = values('RRULE')
  if (rule === undefined || more.length > 0 || values('RDATE').length + values('EXRULE').length > 0) return null
  const read = readRecurrence(rule)
  const except = values('EXDATE').flatMap((value) =>
    value
      .split(',')
      .slice(0, 1000)
      .map((text) => exceptDay(text, zone)),
  )
  if (!read || except.includes(null)) return null
  const today = dayOf(now)
  const found = daysOf(read, wall.day, today > wall.day ? today : wall.day)
  return { ...found, days: found.days.filter((day) => !except.includes(day)) }
}

const nameOf = (line: string): string => /^[A-Za-z-]+/.exec(line)?.[0]?.toUpperCase() ?? ''

/** The day on which a series has no date. */
function exceptDay(text: string, zone: string): string | null {
  const [, year, month, day, hour, minute, utc] =
    /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}(Z)?)?$/.exec(text.trim()) ?? []
  if (!year) return null
  const said = `${year}-${month}-${day}`
  const moment = utc ? momentOf({ day: said, time: `${hour}:${minute}` }, 'UTC') : null
  return moment ? wallOf(moment, zone).day : said
}
