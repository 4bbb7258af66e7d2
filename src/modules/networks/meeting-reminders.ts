import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'
import { planMail } from '#base/mail/mail.ts'
import { addDays, dayOf, minutes } from '#base/time/day.ts'
import { memberPath } from './links.ts'
import { reminderDue } from './meeting.ts'
import { placeLine, sayWhen } from './meeting-calendar.ts'
import { replyPath } from './meeting-links.ts'
import { namesIn } from './network.ts'
import { type MeetingRow, meetingsBetween } from './queries-meetings.ts'
import { deleteImportsBefore } from './queries-meetings-import.ts'
import {
  claimDay,
  deleteReminderDays,
  deleteRepliesBefore,
  markReminded,
  type ReplyRow,
  repliesOf,
} from './queries-meetings-replies.ts'

/**
 * Reminds a week before and the day before: who said that they come, and who has said nothing yet. One mail for all that a
 * person is to be reminded of; one a day to an address, whatever else wants to remind it. What finds the day taken is
 * tried the next day.
 */
export async function remindOfMeetings(base: Base): Promise<void> {
  const now = base.now()
  const today = dayOf(now)
  const due = await base.database.reading((db) => dueReminders(db, now))
  for (const mine of Map.groupBy(due, ({ reply }) => (reply.email ?? '').toLowerCase()).values()) {
    await base.database.writing((tx) => remind(tx, base, mine, today))
  }
}

/** Lists that nobody chose from, marks of days that are over, and answers to meetings a year ago go. */
export async function tidyMeetings(base: Base): Promise<void> {
  const now = base.now()
  await base.database.writing(async (tx) => {
    await deleteImportsBefore(tx, new Date(now.getTime() - minutes(7 * 24 * 60)))
    await deleteRepliesBefore(tx, new Date(now.getTime() - minutes(365 * 24 * 60)))
    await deleteReminderDays(tx, addDays(dayOf(now), -1))
  })
}

interface Due {
  meeting: MeetingRow
  reply: ReplyRow
  which: 'week' | 'day'
}

async function dueReminders(db: Parameters<typeof meetingsBetween>[0], now: Date): Promise<Due[]> {
  const due: Due[] = []
  for (const meeting of await meetingsBetween(db, now, new Date(now.getTime() + minutes(9 * 24 * 60)))) {
    const which = reminderDue(meeting.starts_at, dayOf(now))
    if (which === null) continue
    // Who was asked within the week has just read of it.
    const known = (reply: ReplyRow) =>
      which === 'week' && dayOf(reply.invited_at) >= addDays(dayOf(meeting.starts_at), -8)
    for (const reply of await repliesOf(db, meeting.id)) {
      const reminded = which === 'day' ? reply.reminded_day_on : reply.reminded_week_on
      if (reminded || reply.answer === 'no' || reply.email === null || known(reply)) continue
      due.push({ meeting, reply, which })
    }
  }
  return due
}

async function remind(tx: Write, base: Base, due: readonly Due[], today: string): Promise<void> {
  const [first] = due
  if (!first?.reply.email || !(await claimDay(tx, first.reply.email, today))) return
  for (const which of ['week', 'day'] as const) {
    const ids = due.filter((one) => one.which === which).map(({ reply }) => reply.id)
    if (ids.length > 0) await markReminded(tx, ids, which === 'day' ? 'reminded_day_on' : 'reminded_week_on', today)
  }
  const { lang, email } = first.reply
  const [origin] = base.settings.origins
  await planMail(tx, base, {
    to: email,
    kind: 'networks.mail.meeting-reminder',
    lang,
    params: {
      meetings: due.map((one) => told(base, one)).join('\n\n'),
      membership: due
        .map(({ reply }) => `${origin}${memberPath(base, 'membership', { id: reply.member_id, lang })}`)
        .join('\n'),
    },
  })
}

/** One meeting in a reminder: what, when, where, what was answered, and where to change that. */
function told(base: Base, { meeting, reply }: Due): string {
  const say = base.speakers[reply.lang]
  return [
    `${namesIn(meeting)[reply.lang]}: ${meeting.title}`,
    sayWhen(meeting, reply.lang),
    placeLine(meeting),
    meeting.link,
    say(`networks.meeting.you.${reply.answer ?? 'open'}`),
    `${base.settings.origins[0]}${replyPath(base, reply)}`,
  ]
    .filter((line) => line !== '')
    .join('\n')
}
