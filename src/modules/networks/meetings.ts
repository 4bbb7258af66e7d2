import type { Base } from '#base/base.ts'
import type { Read, Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import { Conflict } from '#base/http/answer.ts'
import { minutes } from '#base/time/day.ts'
import { hasPlace, meetingStateOf, type Plan } from './meeting.ts'
import { tellOfMeeting } from './meeting-mails.ts'
import {
  changeEntry,
  changeMeeting,
  comingMeeting,
  insertMeeting,
  insertMove,
  lockedMeeting,
  type MeetingRow,
  meetingsBetween,
  publicMeetings,
} from './queries-meetings.ts'
import { insertItem, passItems } from './queries-meetings-agenda.ts'
import { insertFeeds, insertReplies, membersNotAsked, repliesOf } from './queries-meetings-replies.ts'

/** A new meeting, as a draft; what waited for the next one goes to it. Null when `origin` has come before. */
export async function makeMeeting(
  tx: Write,
  base: Base,
  { network, plan, by, origin = null }: { network: string; plan: Plan; by: string; origin?: string | null },
): Promise<string | null> {
  const now = base.now()
  const id = newId(now, base.random)
  const made = await insertMeeting(tx, { id, network_id: network, ...plan, origin, made_at: now, made_by: by })
  if (!made) return null
  if (plan.ends_at > now) await passItems(tx, network, null, id)
  return id
}

/** Who was asked is told when its time or place changes. Throws `Conflict` once it was held or cancelled. */
export async function changePlan(tx: Write, base: Base, id: string, plan: Plan, by: string): Promise<void> {
  const before = await lockedMeeting(tx, id)
  mustStand(before)
  const now = base.now()
  const shown = inCalendar.some((name) => differs(before[name], plan[name]))
  if (shown) await changeEntry(tx, id, { ...plan }, { by, now })
  else await changeMeeting(tx, id, { ...plan })
  if (differs(before.starts_at, plan.starts_at)) {
    await insertMove(tx, {
      id: newId(now, base.random),
      meeting_id: id,
      starts_at: before.starts_at,
      moved_at: now,
      moved_by: by,
    })
  }
  if (before.invited_at && told.some((name) => differs(before[name], plan[name]))) {
    await tellAll(tx, base, 'changed', id)
  }
}

/** Asks every member who was not asked yet, by mail; the first time it also becomes public. How many were asked. */
export async function invite(tx: Write, base: Base, id: string, by: string): Promise<number> {
  const meeting = await lockedMeeting(tx, id)
  mustStand(meeting)
  const now = base.now()
  if (meeting.ends_at <= now || !hasPlace(meeting)) throw new Conflict()
  if (!meeting.invited_at) await changeMeeting(tx, id, { invited_at: now, invited_by: by, changed_at: now })
  const members = await membersNotAsked(tx, meeting.network_id, id)
  return askMembers(
    tx,
    base,
    meeting,
    members.map((member) => member.id),
  )
}

/** Asks who joined since the others were asked: nobody has to think of them. */
export async function askLatecomers(base: Base): Promise<void> {
  const now = base.now()
  const far = new Date(now.getTime() + minutes(2 * 366 * 24 * 60))
  for (const { id } of await base.database.reading((db) => meetingsBetween(db, now, far))) {
    await base.database.writing(async (tx) => {
      const meeting = await lockedMeeting(tx, id)
      const members = await membersNotAsked(tx, meeting.network_id, id)
      if (meetingStateOf(meeting) !== 'invited') return
      await askMembers(
        tx,
        base,
        meeting,
        members.map((member) => member.id),
      )
    })
  }
}

/** It is off: calendars show so, who was asked is told why, and its agenda goes to the next meeting or waits for one. */
export async function cancel(tx: Write, base: Base, id: string, why: string, by: string): Promise<void> {
  const meeting = await lockedMeeting(tx, id)
  mustStand(meeting)
  const now = base.now()
  await changeEntry(tx, id, { cancelled_at: now, cancelled_by: by, cancelled_why: why }, { by, now })
  const next = await comingMeeting(tx, meeting.network_id, now)
  await passItems(tx, meeting.network_id, id, next?.id ?? null)
  if (meeting.invited_at) await tellAll(tx, base, 'cancelled', id)
}

/** Puts something on the agenda of the network's next meeting that is not held yet; without one it waits for the next. */
export async function addAgendaItem(
  tx: Write,
  base: Base,
  network: string,
  item: { title: string; text: string; source: { kind: 'workshop'; id: string } },
): Promise<void> {
  const now = base.now()
  const next = await comingMeeting(tx, network, now)
  await insertItem(tx, {
    id: newId(now, base.random),
    network_id: network,
    meeting_id: next?.id ?? null,
    title: item.title,
    body: item.text,
    presenter: '',
    source: item.source.kind,
    source_id: item.source.id,
    added_at: now,
    added_by: null,
  })
}

/** The next meeting as the public may know it, or null. */
export async function nextMeeting(db: Read, network: string, now: Date): Promise<NextMeeting | null> {
  const next = (await publicMeetings(db, network, now)).find(({ cancelled_at }) => cancelled_at === null)
  if (!next) return null
  return { id: next.id, startsAt: next.starts_at, endsAt: next.ends_at, city: next.city, remote: next.remote }
}

export interface NextMeeting {
  id: string
  startsAt: Date
  endsAt: Date
  /** The town; '' when it is held from afar only. */
  city: string
  /** Whether one can take part from afar. */
  remote: boolean
}

const told = ['starts_at', 'ends_at', 'city', 'place', 'link'] as const
const inCalendar = [...told, 'title', 'note'] as const

const differs = (one: unknown, other: unknown) =>
  one instanceof Date && other instanceof Date ? one.getTime() !== other.getTime() : one !== other

function mustStand(meeting: MeetingRow): void {
  const state = meetingStateOf(meeting)
  if (state === 'held' || state === 'cancelled') throw new Conflict()
}

async function askMembers(tx: Write, base: Base, meeting: MeetingRow, members: readonly string[]): Promise<number> {
  if (members.length === 0) return 0
  const now = base.now()
  const asked = members.map((member) => ({ id: newId(now, base.random), member }))
  await insertReplies(tx, asked, meeting.id, now)
  await insertFeeds(
    tx,
    members.map((member) => ({ id: newId(now, base.random), member_id: member, made_at: now })),
  )
  const fresh = new Set(asked.map(({ id }) => id))
  for (const reply of await repliesOf(tx, meeting.id)) {
    if (fresh.has(reply.id)) await tellOfMeeting(tx, base, 'invitation', meeting, reply)
  }
  return members.length
}

async function tellAll(tx: Write, base: Base, what: 'changed' | 'cancelled', id: string): Promise<void> {
  const meeting = await lockedMeeting(tx, id)
  for (const reply of await repliesOf(tx, id)) await tellOfMeeting(tx, base, what, meeting, reply)
}
