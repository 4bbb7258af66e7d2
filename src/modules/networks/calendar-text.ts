import { zone } from '#base/time/day.ts'
import { vtimezone } from '#packs/fi/time-zone.ts'
import { wallOf } from './meeting-time.ts'

/** One meeting as a calendar shows it. Nobody who comes is ever named. */
export interface Entry {
  /** Stays the same whatever else changes, so that a calendar changes its entry instead of adding one. */
  uid: string
  /** How many times it was changed. */
  sequence: number
  changedAt: Date
  startsAt: Date
  endsAt: Date
  title: string
  place?: string
  text?: string
  url?: string
  cancelled: boolean
}

export interface Calendar {
  /** RFC 5546: only in mails; a feed has none. */
  method?: 'PUBLISH' | 'CANCEL'
  /** Who calls the meeting: an address of ours, never a person's. Obliged in mails. */
  organizer?: string
  name: string
  entries: readonly Entry[]
}

/** The calendar as a file (RFC 5545; name and refresh of RFC 7986): CRLF, lines folded at 75 octets, the zone told along. */
export function calendarText({ method, organizer, name, entries }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Polku//Networks//EN',
    'CALSCALE:GREGORIAN',
    ...(method ? [`METHOD:${method}`] : []),
    ...named(name),
    ...vtimezone,
    ...entries.flatMap((entry) => eventOf(entry, organizer)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

const named = (name: string): string[] => [
  `NAME:${escaped(name)}`,
  `X-WR-CALNAME:${escaped(name)}`,
  'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
  'X-PUBLISHED-TTL:PT6H',
]

function eventOf(entry: Entry, organizer: string | undefined): string[] {
  const { uid, sequence, changedAt, startsAt, endsAt, title, place, text, url, cancelled } = entry
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    // When the entry was last told; the moment of asking would make every answer another one.
    `DTSTAMP:${utc(changedAt)}`,
    `LAST-MODIFIED:${utc(changedAt)}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;TZID=${zone}:${local(startsAt)}`,
    `DTEND;TZID=${zone}:${local(endsAt)}`,
    `SUMMARY:${escaped(title)}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    ...(text ? [`DESCRIPTION:${escaped(text)}`] : []),
    ...(url && /^https?:\/\/[!-~]+$/.test(url) ? [`URL:${url}`] : []),
    ...(organizer ? [`ORGANIZER:mailto:${organizer}`] : []),
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    ...(cancelled ? ['TRANSP:TRANSPARENT'] : []),
    'END:VEVENT',
  ]
}

/** '20261124T130000', by Finnish clock. */
function local(moment: Date): string {
  const { day, time } = wallOf(moment)
  return `${day.replaceAll('-', '')}T${time.replace(':', '')}00`
}

/** '20261124T110000Z' */
const utc = (moment: Date): string => `${moment.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`

/** RFC 5545 §3.3.11. A quote needs nothing in a value. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n')

/** At most 75 octets to a line; never within a letter (RFC 5545 §3.1). */
function folded(line: string): string {
  let text = ''
  let octets = 0
  for (const letter of line) {
    const size = Buffer.byteLength(letter)
    if (octets + size > 75) {
      text += '\r\n '
      octets = 1
    }
    text += letter
    octets += size
  }
  return text
}
