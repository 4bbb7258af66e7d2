import type { Read } from '#base/database/handles.ts'
import { filesOf } from '#base/files/files.ts'
import { type Answer, again, NotFound, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { allowedActs } from '#base/http/rule.ts'
import { dayOf } from '#base/time/day.ts'
import { empty, type Filled, fill, readForm } from '#base/ui/form.ts'
import { replyForm } from '../meeting.ts'
import { paperOwner, turnAction } from '../meeting-minutes.ts'
import { answer, isOpen, replyFor } from '../meeting-replies.ts'
import { mayMeeting } from '../policy.ts'
import { meetingRow, memberWithAccount, movesOf } from '../queries-meetings.ts'
import { actionsOf, itemsOf, openActionsBefore } from '../queries-meetings-agenda.ts'
import { attendanceOf, repliesOf, replyOfMember } from '../queries-meetings-replies.ts'
import { MeetingView } from './meeting.view.tsx'
import { MeetingAside } from './meeting-aside.view.tsx'
import { idIn, idOf } from './meeting-edit.tsx'

/** One meeting: what it opens with, its agenda with papers, what was decided; for its coordinator also who comes. */
export async function meeting(ask: Reading): Promise<Answer> {
  return page(ask.say('networks.meeting.page'), ...(await wholeView(ask, null)))
}

/** A member with an account says whether they come. */
export async function replyHere(ask: Writing): Promise<Answer> {
  const { db, base, actor, now, say } = ask
  const row = await meetingRow(db, idOf(ask))
  const member = await memberWithAccount(db, row.network_id, actor.id)
  const reply = member && (await replyFor(db, base, row.id, member.id))
  if (!reply) throw new NotFound()
  const read = readForm(replyForm, ask.typed)
  if (!read.ok || !read.value.answer)
    return again(say('networks.meeting.page'), ...(await wholeView(ask, read.ok ? empty : read)))
  const said = { answer: read.value.answer, people: read.value.people ?? 1 }
  const kept = await answer(db, reply, said, now)
  if (kept !== 'kept') {
    const filled: Filled = { typed: ask.typed, faults: [{ field: 'answer', key: `networks.meeting.fault.${kept}` }] }
    return again(say('networks.meeting.page'), ...(await wholeView(ask, filled)))
  }
  return see(ask.to(`/meetings/${row.id}#answer`))
}

/** Done, or open again. From whichever meeting's page: the action is of the same network. */
export async function turn(ask: Writing): Promise<Answer> {
  const row = await meetingRow(ask.db, idOf(ask))
  await turnAction(ask.db, row.network_id, idIn(ask.params['action']), ask.actor.id, ask.now)
  return see(ask.to(`/meetings/${row.id}#actions`))
}

async function wholeView(ask: Ask<Read>, filled: Filled | null) {
  const { db, base, actor, now } = ask
  const row = await meetingRow(db, idOf(ask))
  const acts = await allowedActs(db, actor, mayMeeting, row.id)
  const items = await itemsOf(db, row.id)
  const member = await memberWithAccount(db, row.network_id, actor.id)
  const own = member && (await replyOfMember(db, row.id, member.id))
  const replies = acts.has('record') ? await repliesOf(db, row.id) : []
  const typed = own?.answer ? fill(replyForm, { answer: own.answer, people: own.people }) : empty
  const shown = {
    ...ask,
    acts,
    items,
    replies,
    meeting: row,
    today: dayOf(now),
    papers: await filesOf(
      db,
      base,
      paperOwner,
      items.map(({ id }) => id),
    ),
    moves: await movesOf(db, row.id),
    opensWith: await openActionsBefore(db, row.network_id, row.starts_at, { drafts: acts.has('record') }),
    actions: await actionsOf(db, row.id),
    attendance: await attendanceOf(db, row.id),
    reply: member && isOpen(row, now) ? { answer: own?.answer ?? null, filled: filled ?? typed } : null,
  }
  return [
    <MeetingView key="meeting" {...shown} />,
    acts.has('change') ? { aside: <MeetingAside {...shown} /> } : {},
  ] as const
}
