import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { formatters, zone } from '#base/time/day.ts'
import type { Entry } from './calendar-text.ts'

/** As much of a meeting as its calendar entry needs. */
export interface Listed {
  id: string
  title: string
  starts_at: Date
  ends_at: Date
  city: string
  sequence: number
  changed_at: Date
  cancelled_at: Date | null
}

/** A meeting as anybody's calendar shows it: what, when, in which town. */
export const publicEntry = (meeting: Listed, say: Say): Entry => ({
  // Nothing that may change stands in it: not the title, not the day, not our address.
  uid: `meeting-${meeting.id}@polku`,
  sequence: meeting.sequence,
  changedAt: meeting.changed_at,
  startsAt: meeting.starts_at,
  endsAt: meeting.ends_at,
  // Not every calendar shows that an entry is cancelled.
  title: meeting.cancelled_at ? say('networks.meeting.entry.cancelled', { title: meeting.title }) : meeting.title,
  place: meeting.city || say('networks.meeting.remote-only'),
  cancelled: meeting.cancelled_at !== null,
})

/** The same for members: the whole place, and where to join from afar. */
export const memberEntry = (meeting: Listed & { place: string; link: string }, say: Say): Entry => ({
  ...publicEntry(meeting, say),
  place: placeLine(meeting) || meeting.link,
  ...(meeting.link ? { url: meeting.link, text: say('networks.meeting.entry.link', { link: meeting.link }) } : {}),
})

/** 'Kirjaston sali 2, Turku' */
export const placeLine = ({ place, city }: { place: string; city: string }): string =>
  [place, city].filter((part) => part !== '').join(', ')

/** 'ti 24.11.2026 13.00–15.00', by Finnish clock. */
export const sayWhen = ({ starts_at, ends_at }: { starts_at: Date; ends_at: Date }, lang: Lang): string =>
  whens[lang].formatRange(starts_at, ends_at)

const whens = formatters((lang) => ({
  weekday: 'short',
  day: 'numeric',
  month: lang === 'en' ? 'long' : 'numeric',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZone: zone,
}))
