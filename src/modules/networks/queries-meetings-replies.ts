import { type SqlBool, sql } from 'kysely'
import type { Read, Write } from '#base/database/handles.ts'
import { NotFound } from '#base/http/answer.ts'
import type { ReplyAnswer } from './meeting.ts'

export interface MeetingReplyTable {
  id: string
  meeting_id: string
  member_id: string
  invited_at: Date
  answer: ReplyAnswer | null
  people: number
  answered_at: Date | null
  reminded_week_on: string | null
  reminded_day_on: string | null
}

export interface MeetingAttendanceTable {
  id: string
  meeting_id: string
  organisation: string
  people: number
  noted_at: Date
  noted_by: string
}

export interface CalendarFeedTable {
  id: string
  member_id: string
  made_at: Date
}

export interface ReminderDayTable {
  email: string
  reminded_on: string
}

declare module '#base/database/tables.ts' {
  interface Tables {
    meeting_reply: MeetingReplyTable
    meeting_attendance: MeetingAttendanceTable
    calendar_feed: CalendarFeedTable
    reminder_day: ReminderDayTable
  }
}

/** Current members of the network who have not been asked to this meeting yet. */
export const membersNotAsked = (db: Read, network: string, meeting: string) =>
  db
    .selectFrom('network_member as m')
    .select('m.id')
    .where('m.network_id', '=', network)
    .where('m.approved_at', 'is not', null)
    .where('m.ended_at', 'is', null)
    .where('m.email', 'is not', null)
    .where(
      sql<SqlBool>`not exists (select 1 from meeting_reply r where r.member_id = m.id and r.meeting_id = ${meeting})`,
    )
    .orderBy('m.id')
    .execute()

export const insertReplies = (tx: Write, rows: readonly { id: string; member: string }[], meeting: string, now: Date) =>
  tx
    .insertInto('meeting_reply')
    .values(
      rows.map(({ id, member }) => ({
        id,
        meeting_id: meeting,
        member_id: member,
        invited_at: now,
        answer: null,
        people: 1,
        answered_at: null,
        reminded_week_on: null,
        reminded_day_on: null,
      })),
    )
    .onConflict((conflict) => conflict.columns(['meeting_id', 'member_id']).doNothing())
    .execute()

/** Everybody asked to a meeting who is still a member, with what they answered. */
export const repliesOf = (db: Read, meeting: string) =>
  replies(db).where('r.meeting_id', '=', meeting).orderBy('m.organisation').orderBy('m.name').orderBy('r.id').execute()

/** One invitation of a current member; throws `NotFound`, also once they have left. */
export const replyRow = (db: Read, id: string) =>
  replies(db)
    .where('r.id', '=', id)
    .executeTakeFirstOrThrow(() => new NotFound())

export const replyOfMember = (db: Read, meeting: string, member: string) =>
  replies(db).where('r.meeting_id', '=', meeting).where('r.member_id', '=', member).executeTakeFirst()

export type ReplyRow = Awaited<ReturnType<typeof replyRow>>

/** How many have said that they come to the place, this answer left out. Locks the meeting, so that the last seat goes once. */
export async function seatsTaken(tx: Write, meeting: string, but: string): Promise<number> {
  await tx.selectFrom('meeting').select('id').where('id', '=', meeting).forUpdate().executeTakeFirst()
  const { taken } = await tx
    .selectFrom('meeting_reply as r')
    .innerJoin('network_member as m', 'm.id', 'r.member_id')
    .select(sql<number>`coalesce(sum(r.people), 0)::integer`.as('taken'))
    .where('r.meeting_id', '=', meeting)
    .where('r.answer', '=', 'yes')
    .where('m.ended_at', 'is', null)
    .where('r.id', '<>', but)
    .executeTakeFirstOrThrow()
  return taken
}

export const answerReply = (
  tx: Write,
  id: string,
  answer: Pick<MeetingReplyTable, 'answer' | 'people' | 'answered_at'>,
) => tx.updateTable('meeting_reply').set(answer).where('id', '=', id).execute()

export const markReminded = (
  tx: Write,
  ids: readonly string[],
  which: 'reminded_week_on' | 'reminded_day_on',
  day: string,
) =>
  tx
    .updateTable('meeting_reply')
    .set({ [which]: day })
    .where('id', 'in', ids)
    .execute()

/** Who said that they come is of no more use once the meeting is long over. */
export const deleteRepliesBefore = (tx: Write, before: Date) =>
  tx
    .deleteFrom('meeting_reply')
    .where('meeting_id', 'in', (row) => row.selectFrom('meeting').select('id').where('ends_at', '<', before))
    .execute()

/** What was noted of who was there, by organisation. */
export const attendanceOf = (db: Read, meeting: string) =>
  db
    .selectFrom('meeting_attendance')
    .select(['organisation', 'people'])
    .where('meeting_id', '=', meeting)
    .orderBy('organisation')
    .execute()

export async function replaceAttendance(
  tx: Write,
  meeting: string,
  rows: readonly MeetingAttendanceTable[],
): Promise<void> {
  await tx.deleteFrom('meeting_attendance').where('meeting_id', '=', meeting).execute()
  if (rows.length > 0) await tx.insertInto('meeting_attendance').values(rows).execute()
}

export const feedOf = (db: Read, member: string) =>
  db.selectFrom('calendar_feed').select('id').where('member_id', '=', member).executeTakeFirst()

/** Makes a member's calendar address; another one already there stays. */
export const insertFeeds = (tx: Write, rows: readonly CalendarFeedTable[]) =>
  tx
    .insertInto('calendar_feed')
    .values(rows)
    .onConflict((conflict) => conflict.column('member_id').doNothing())
    .execute()

export const deleteFeed = (tx: Write, member: string) =>
  tx.deleteFrom('calendar_feed').where('member_id', '=', member).execute()

/** Whose calendar address it is, as long as they are a member. */
export const feedMember = (db: Read, feed: string) =>
  db
    .selectFrom('calendar_feed as c')
    .innerJoin('network_member as m', 'm.id', 'c.member_id')
    .innerJoin('network as n', 'n.id', 'm.network_id')
    .select(['m.id', 'm.lang', 'n.id as network_id', 'n.name_fi', 'n.name_sv', 'n.name_en'])
    .where('c.id', '=', feed)
    .where('m.approved_at', 'is not', null)
    .where('m.ended_at', 'is', null)
    .executeTakeFirst()

/** Takes the one mail of the day to an address: true for who comes first. */
export async function claimDay(tx: Write, email: string, day: string): Promise<boolean> {
  const claimed = await sql`
    insert into reminder_day (email, reminded_on) values (lower(${email}), ${day})
    on conflict (email) do update set reminded_on = excluded.reminded_on
      where reminder_day.reminded_on < excluded.reminded_on`.execute(tx)
  return claimed.numAffectedRows === 1n
}

export const deleteReminderDays = (tx: Write, before: string) =>
  tx.deleteFrom('reminder_day').where('reminded_on', '<', before).execute()

const replies = (db: Read) =>
  db
    .selectFrom('meeting_reply as r')
    .innerJoin('network_member as m', 'm.id', 'r.member_id')
    .selectAll('r')
    .select(['m.name', 'm.email', 'm.organisation', 'm.lang'])
    .where('m.approved_at', 'is not', null)
    .where('m.ended_at', 'is', null)
