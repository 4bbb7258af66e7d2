import type { Base } from '#base/base.ts'
import type { Read, Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import { addDays, dayOf, minutes } from '#base/time/day.ts'
import type { ReplyAnswer, Series } from './meeting.ts'
import { addAction, addItem, keepMinutes } from './meeting-minutes.ts'
import { noteAttendance } from './meeting-replies.ts'
import { momentOf } from './meeting-time.ts'
import { makeMeeting } from './meetings.ts'
import { networkIdOf, personByAddress } from './queries-make.ts'
import { changeMeeting, meetingRow, meetingsOf } from './queries-meetings.ts'
import { actionsOf, itemsOf, markAction } from './queries-meetings-agenda.ts'
import { answerReply, insertFeeds, insertReplies, membersNotAsked, repliesOf } from './queries-meetings-replies.ts'

/** An invented meeting, for the demo and tests. */
export interface InventedMeeting {
  network: string
  /** Days from today; negative: it has been. */
  inDays: number
  title: string
  series?: Series
  city: string
  place: string
  link?: string
  capacity?: number
  note?: string
  agenda: readonly { title: string; body?: string; presenter?: string; minutes?: string; decision?: string }[]
  /** What members answered, in the order of their organisations; the rest has said nothing. Absent: still a draft. */
  answers?: readonly ReplyAnswer[]
  /** Who was there; with it the meeting has been held and its minutes are out. */
  there?: Readonly<Record<string, number>>
  actions?: readonly { task: string; owner: string; inDays: number; done?: true }[]
}

/** Puts a meeting there as if it had been planned, called and held; no mail leaves. `by`: the coordinator's address. */
export async function addMeeting(base: Base, by: string, invented: InventedMeeting): Promise<string> {
  return base.database.writing(async (tx) => {
    const network = await networkIdOf(tx, invented.network)
    const person = await personByAddress(tx, by)
    const id = await makeMeeting(tx, base, { network, plan: planFor(base, invented), by: person })
    if (id === null) throw new Error('not made')
    const meeting = await meetingRow(tx, id)
    for (const { title, body = '', presenter = '' } of invented.agenda) {
      await addItem(tx, base, meeting, { title, body, presenter }, person)
    }
    if (invented.answers) await ask(tx, base, id, network, person, invented.answers)
    if (invented.there) await hold(tx, base, id, person, invented)
    return id
  })
}

export async function hasMeetings(db: Read, network: string): Promise<boolean> {
  return (await meetingsOf(db, await networkIdOf(db, network), { drafts: true })).length > 0
}

function planFor(base: Base, { inDays, title, series, city, place, link, capacity, note }: InventedMeeting) {
  const day = workingDay(addDays(dayOf(base.now()), inDays))
  const [starts_at, ends_at] = ['13:00', '15:30'].map((time) => momentOf({ day, time })) as [Date, Date]
  return {
    title,
    series: series ?? null,
    series_year: series ? Number(day.slice(0, 4)) : null,
    starts_at,
    ends_at,
    city,
    place,
    link: link ?? '',
    capacity: capacity ?? null,
    note: note ?? '',
  }
}

/** On a Saturday or Sunday nobody meets: the Friday before. */
function workingDay(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday === 6 ? addDays(day, -1) : weekday === 0 ? addDays(day, -2) : day
}

async function ask(
  tx: Write,
  base: Base,
  id: string,
  network: string,
  by: string,
  answers: readonly ReplyAnswer[],
): Promise<void> {
  const now = base.now()
  await changeMeeting(tx, id, { invited_at: now, invited_by: by })
  const members = await membersNotAsked(tx, network, id)
  if (members.length === 0) return
  await insertReplies(
    tx,
    members.map((member) => ({ id: newId(now, base.random), member: member.id })),
    id,
    now,
  )
  await insertFeeds(
    tx,
    members.map((member) => ({ id: newId(now, base.random), member_id: member.id, made_at: now })),
  )
  for (const [at, reply] of (await repliesOf(tx, id)).entries()) {
    const answer = answers[at]
    if (answer)
      await answerReply(tx, reply.id, { answer, people: answer === 'no' ? 1 : 1 + (at % 2), answered_at: now })
  }
}

async function hold(tx: Write, base: Base, id: string, by: string, invented: InventedMeeting): Promise<void> {
  const { agenda, there = {}, actions = [] } = invented
  const meeting = await meetingRow(tx, id)
  // The minutes were out three days after.
  const then = { ...base, now: () => new Date(meeting.ends_at.getTime() + minutes(3 * 24 * 60)) }
  const items = await itemsOf(tx, id)
  const said = items.map(
    (item, at) => [item.id, { minutes: agenda[at]?.minutes ?? '', decision: agenda[at]?.decision ?? '' }] as const,
  )
  await keepMinutes(tx, id, new Map(said))
  for (const { task, owner, inDays } of actions) {
    const due = addDays(dayOf(base.now()), inDays)
    await addAction(tx, then, meeting, { task, owner, due, item: null }, by)
  }
  for (const action of await actionsOf(tx, id)) {
    const done = actions.find(({ task }) => task === action.task)?.done
    if (done) await markAction(tx, action.id, { at: then.now(), by })
  }
  await noteAttendance(tx, then, id, new Map(Object.entries(there)), by)
  await changeMeeting(tx, id, { minutes_at: then.now(), minutes_by: by })
}
