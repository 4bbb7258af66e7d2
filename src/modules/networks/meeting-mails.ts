import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'
import { planMail } from '#base/mail/mail.ts'
import { calendarText } from './calendar-text.ts'
import { memberPath } from './links.ts'
import { memberEntry, placeLine, sayWhen } from './meeting-calendar.ts'
import { replyPath } from './meeting-links.ts'
import { namesIn } from './network.ts'
import type { MeetingRow } from './queries-meetings.ts'
import type { ReplyRow } from './queries-meetings-replies.ts'

type Told = 'invitation' | 'changed' | 'cancelled'

/**
 * Writes to one member about one meeting, with the entry for their calendar. The entry is told (PUBLISH), not asked for
 * (REQUEST): a calendar program would answer a request by mail, to a mailbox of ours that nobody reads, and with the
 * member's name in it. Who comes is answered on our page.
 */
export async function tellOfMeeting(
  tx: Write,
  base: Base,
  what: Told,
  meeting: MeetingRow,
  reply: Pick<ReplyRow, 'id' | 'member_id' | 'email' | 'lang'>,
): Promise<void> {
  const { lang, email } = reply
  if (email === null) return
  const say = base.speakers[lang]
  const network = namesIn(meeting)[lang]
  const text = calendarText({
    method: what === 'cancelled' ? 'CANCEL' : 'PUBLISH',
    organizer: base.settings.mailFrom,
    name: network,
    entries: [memberEntry(meeting, say)],
  })
  await planMail(tx, base, {
    to: email,
    kind: `networks.mail.meeting-${what}`,
    lang,
    path: replyPath(base, reply),
    params: {
      network,
      title: meeting.title,
      when: sayWhen(meeting, lang),
      where: [placeLine(meeting), meeting.link].filter((part) => part !== '').join('\n'),
      why: meeting.cancelled_why ?? '',
      membership: `${base.settings.origins[0]}${memberPath(base, 'membership', { id: reply.member_id, lang })}`,
    },
    calendar: { method: what === 'cancelled' ? 'CANCEL' : 'PUBLISH', text },
  })
}
