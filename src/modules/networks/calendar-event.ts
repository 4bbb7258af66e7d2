import ICAL from 'ical.js'
import { addDays, daysBetween } from '#base/time/day.ts'
import type { EventLines } from './calendar-lines.ts'
import { isZone, momentOf, type Wall, wallOf } from './meeting-time.ts'

/** One property as ical.js parses it (RFC 7265): its parameters, its type, its value as text. */
interface Property {
  tzid: string
  type: string
  value: string
}
export type Component = ReadonlyMap<string, Property>

/**
 * The lines that we read, parsed; null when they cannot be. Values stay as written: making times of them would turn
 * 30 February into 2 March without a word.
 */
export function componentOf({ lines }: EventLines): Component | null {
  try {
    const [, properties] = ICAL.parse(['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n')) as unknown as Parsed
    // The first of each name counts, as another may come once only.
    return new Map(
      properties
        .map(
          ([name, { tzid = '' }, type, value]) => [name, { tzid: String(tzid), type, value: String(value) }] as const,
        )
        .reverse(),
    )
  } catch {
    return null
  }
}

type Parsed = [name: string, properties: [name: string, { tzid?: unknown }, type: string, value: unknown][]]

export const textIn = (read: Component, name: string): string => (read.get(name)?.value ?? '').toWellFormed().trim()

export interface Start {
  wall: Wall
  zone: string
}

/** A time as its own clock shows it, or why there is none. */
export function timeIn(read: Component, name: string): Start | 'no-time' | 'zone' {
  const { value = '', tzid = '' } = read.get(name) ?? {}
  const [, day = '', time = '', utc] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}):\d{2}(Z)?$/.exec(value) ?? []
  if (day === '') return 'no-time'
  const zone = utc ? 'UTC' : zoneOf(tzid || 'Europe/Helsinki')
  return zone === null ? 'zone' : { wall: { day, time }, zone }
}

/** Also the name that Outlook has for Finnish time. */
function zoneOf(name: string): string | null {
  if (/^(FLE|Finland|Helsinki)/i.test(name)) return 'Europe/Helsinki'
  return isZone(name) ? name : null
}

export interface Span {
  /** Days from the start's day to the end's, on the wall. */
  days: number
  time: string
  given: boolean
}

/** How long it lasts, on the wall, so that it ends at the same hour also where clocks change. */
export function spanOf(read: Component, start: Start): Span {
  const from = momentOf(start.wall, start.zone)
  const end = endOf(read, start, from)
  if (!from || !end || end <= from) return { days: 0, time: '', given: false }
  const wall = wallOf(end, start.zone)
  return { days: daysBetween(start.wall.day, wall.day), time: wall.time, given: true }
}

function endOf(read: Component, start: Start, from: Date | null): Date | null {
  const end = timeIn(read, 'dtend')
  if (typeof end !== 'string') return momentOf(end.wall, end.zone)
  const lasting = /^P(?:(\d{1,2})W)?(?:(\d{1,3})D)?(?:T(?:(\d{1,3})H)?(?:(\d{1,4})M)?(?:\d{1,5}S)?)?$/.exec(
    textIn(read, 'duration'),
  )
  if (!from || !lasting) return null
  const [weeks, days, hours, minutes] = lasting.slice(1).map((count) => Number(count ?? 0)) as [
    number,
    number,
    number,
    number,
  ]
  const at = momentOf({ ...start.wall, day: addDays(start.wall.day, weeks * 7 + days) }, start.zone)
  return at && new Date(at.getTime() + (hours * 60 + minutes) * 60_000)
}
