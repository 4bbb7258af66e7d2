import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import { meetingStateOf, type ReplyAnswer } from './meeting.ts'
import { changeMeeting, lockedMeeting, type MeetingRow, meetingRow } from './queries-meetings.ts'
import {
  answerReply,
  deleteFeed,
  feedOf,
  insertFeeds,
  insertReplies,
  type MeetingAttendanceTable,
  type ReplyRow,
  replaceAttendance,
  replyOfMember,
  seatsTaken,
} from './queries-meetings-replies.ts'

/** Whether anybody may still say that they come. */
export const isOpen = (meeting: MeetingRow, now: Date): boolean =>
  meetingStateOf(meeting) === 'invited' && meeting.ends_at > now

/** Keeps the answer to an invitation; again and otherwise as often as one likes. `full`: not so many seats are left. */
export async function answer(
  tx: Write,
  reply: Pick<ReplyRow, 'id' | 'meeting_id'>,
  said: { answer: ReplyAnswer; people: number },
  now: Date,
): Promise<'kept' | 'full' | 'closed'> {
  const taken = await seatsTaken(tx, reply.meeting_id, reply.id)
  const meeting = await meetingRow(tx, reply.meeting_id)
  if (!isOpen(meeting, now)) return 'closed'
  const people = said.answer === 'no' ? 1 : said.people
  if (said.answer === 'yes' && meeting.capacity !== null && taken + people > meeting.capacity) return 'full'
  await answerReply(tx, reply.id, { answer: said.answer, people, answered_at: now })
  return 'kept'
}

/** The invitation of a member with an account; who joined after the others were asked gets theirs now. */
export async function replyFor(tx: Write, base: Base, meeting: string, member: string): Promise<ReplyRow | undefined> {
  const now = base.now()
  await insertReplies(tx, [{ id: newId(now, base.random), member }], meeting, now)
  return replyOfMember(tx, meeting, member)
}

/** A new calendar address for a member: the one before leads nowhere from now on. */
export async function renewFeed(tx: Write, base: Base, member: string): Promise<string> {
  const now = base.now()
  await deleteFeed(tx, member)
  await insertFeeds(tx, [{ id: newId(now, base.random), member_id: member, made_at: now }])
  return (await feedOf(tx, member))?.id ?? ''
}

/** Notes how many of each organisation were there. With that the meeting has been held. */
export async function noteAttendance(
  tx: Write,
  base: Base,
  id: string,
  there: ReadonlyMap<string, number>,
  by: string,
): Promise<void> {
  const now = base.now()
  const meeting = await lockedMeeting(tx, id)
  const rows = [...there].map(
    ([organisation, people]): MeetingAttendanceTable => ({
      id: newId(now, base.random),
      meeting_id: id,
      organisation,
      people,
      noted_at: now,
      noted_by: by,
    }),
  )
  await replaceAttendance(tx, id, rows)
  if (!meeting.held_at) await changeMeeting(tx, id, { held_at: now, held_by: by })
}
