import { clean } from '#base/http/typed.ts'

/** One entry of a calendar file, cut out of it line by line, so that one that is broken spoils no other. */
export interface EventLines {
  /** Properties that we read, each on one line. */
  lines: string[]
  /** What says when it comes again. */
  recurrence: string[]
  /** Its beginning as it stood, for who must put it right; without the people in it. */
  raw: string
  /** Whether it has an end, and is of a size that somebody could have meant. */
  whole: boolean
}

/** The entries (VEVENT) of a calendar file; null when the text holds no calendar. */
export function eventsIn(text: string): EventLines[] | null {
  const lines = clean(text)
    .replace(/\n[ \t]/g, '')
    .split('\n')
  if (!lines.some((line) => is(line, 'BEGIN:VCALENDAR'))) return null
  const events: EventLines[] = []
  let inside: string[] | null = null
  for (const line of lines) {
    const begins = is(line, 'BEGIN:VEVENT')
    if (inside && (begins || is(line, 'END:VEVENT'))) events.push(eventOf(inside, !begins))
    if (begins) inside = []
    else if (is(line, 'END:VEVENT')) inside = null
    else if (inside) inside.push(line)
  }
  if (inside) events.push(eventOf(inside, false))
  return events
}

const read = /^(UID|SUMMARY|DTSTART|DTEND|DURATION|LOCATION|DESCRIPTION|URL|STATUS|RECURRENCE-ID)[;:]/i
const recurring = /^(RRULE|RDATE|EXDATE|EXRULE)[;:]/i
const personal = /^(ATTENDEE|ORGANIZER|CONTACT)[;:]/i
const mostLines = 2000
const longestLine = 20_000

function eventOf(inside: readonly string[], ended: boolean): EventLines {
  const own = withoutInner(inside).filter((line) => line.trim() !== '')
  // A line that is no property: most often a long one that was broken without the space that marks the rest of it.
  const sound = own.every((line) => /^[A-Za-z][A-Za-z0-9-]*([;:]|$)/.test(line) && line.includes(':'))
  const small = own.length <= mostLines && own.every((line) => line.length <= longestLine)
  return {
    lines: own.filter((line) => read.test(line)),
    recurrence: own.filter((line) => recurring.test(line)),
    raw: own
      .filter((line) => !personal.test(line))
      .join('\n')
      .slice(0, 500),
    whole: ended && sound && small,
  }
}

/** Without what reminds (VALARM) and whatever else lies inside. */
function withoutInner(lines: readonly string[]): string[] {
  let depth = 0
  return lines.filter((line) => {
    if (is(line, 'BEGIN:')) depth += 1
    const outside = depth === 0
    if (is(line, 'END:')) depth = Math.max(0, depth - 1)
    return outside
  })
}

const is = (line: string, start: string) => line.slice(0, start.length).toUpperCase() === start
