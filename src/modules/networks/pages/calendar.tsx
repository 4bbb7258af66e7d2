import { createHash } from 'node:crypto'
import { type Answer, bytes, NotFound } from '#base/http/answer.ts'
import type { Reading } from '#base/http/ask.ts'
import { isLang, type Lang } from '#base/i18n/lang.ts'
import { dayOf, minutes } from '#base/time/day.ts'
import { calendarText, type Entry } from '../calendar-text.ts'
import { memberEntry, publicEntry } from '../meeting-calendar.ts'
import { feedBy } from '../meeting-links.ts'
import { kinds, namesIn } from '../network.ts'
import { networkByCode } from '../networks.ts'
import { meetingsOf, publicMeetings } from '../queries-meetings.ts'

/** Anybody's calendar of a network: `/calendar/turku.ics`, in Finnish or `?lang=sv`. */
export async function publicCalendar(ask: Reading): Promise<Answer> {
  const [, code] = /^([a-z0-9-]+)\.ics$/.exec(ask.params['network'] ?? '') ?? []
  const network = code === undefined ? undefined : await networkByCode(ask.db, code, dayOf(ask.now))
  if (!network || !kinds[network.kind].publicFigures) throw new NotFound()
  const wanted = ask.query.get('lang')?.[0]
  const lang: Lang = isLang(wanted) ? wanted : 'fi'
  const say = ask.base.speakers[lang]
  const meetings = await publicMeetings(ask.db, network.id, since(ask.now))
  return feed(
    network.names[lang],
    meetings.map((meeting) => publicEntry(meeting, say)),
  )
}

/** One member's calendar, with places and links; who else comes is in none. */
export async function memberCalendar(ask: Reading): Promise<Answer> {
  const member = await feedBy(ask.db, ask.base, ask.params['token'])
  const say = ask.base.speakers[member.lang]
  const meetings = await meetingsOf(ask.db, member.network_id, { drafts: false })
  const shown = meetings.filter(({ ends_at }) => ends_at > since(ask.now)).reverse()
  return feed(
    namesIn(member)[member.lang],
    shown.map((meeting) => memberEntry(meeting, say)),
  )
}

/** A calendar keeps what is over for a year. */
const since = (now: Date) => new Date(now.getTime() - minutes(365 * 24 * 60))

/** Named by its content, so that a calendar that has it already is told so and no more (304). */
function feed(name: string, entries: readonly Entry[]): Answer {
  const text = calendarText({ name, entries })
  const tag = createHash('sha256').update(text).digest('base64url').slice(0, 22)
  return bytes('text/calendar; charset=utf-8', text, {
    headers: {
      ETag: `"${tag}"`,
      'Cache-Control': 'private, no-cache',
      'Content-Disposition': 'inline; filename="meetings.ics"',
    },
  })
}
