import type { Read } from '#base/database/handles.ts'
import { type Answer, again, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { empty, type Filled, fill, readForm } from '#base/ui/form.ts'
import { replyForm } from '../meeting.ts'
import { feedPath, replyBy } from '../meeting-links.ts'
import { answer, isOpen, renewFeed } from '../meeting-replies.ts'
import { meetingRow } from '../queries-meetings.ts'
import { itemsOf } from '../queries-meetings-agenda.ts'
import { feedOf } from '../queries-meetings-replies.ts'
import { AnswerView } from './meeting-answer.view.tsx'

/** What a member reads by the link in the mail. Opening it says nothing: only the button does. */
export const answering = async (ask: Reading): Promise<Answer> =>
  page(ask.say('networks.answer.title'), await viewOf(ask, null))

export async function keepAnswer(ask: Writing): Promise<Answer> {
  const reply = await replyBy(ask.db, ask.base, ask.params['token'])
  const read = readForm(replyForm, ask.typed)
  if (!read.ok || !read.value.answer)
    return again(ask.say('networks.answer.title'), await viewOf(ask, read.ok ? empty : read))
  const said = { answer: read.value.answer, people: read.value.people ?? 1 }
  const kept = await answer(ask.db, reply, said, ask.now)
  if (kept !== 'kept') {
    const filled: Filled = { typed: ask.typed, faults: [{ field: 'answer', key: `networks.meeting.fault.${kept}` }] }
    return again(ask.say('networks.answer.title'), await viewOf(ask, filled))
  }
  ask.record({ action: 'reply.answer', object: ['reply', reply.id] })
  return see(ask.to(`/meetings/answer/${ask.params['token']}?saved=yes`))
}

/** A new address for the member's own calendar; the old one ends. */
export async function renewOwnFeed(ask: Writing): Promise<Answer> {
  const reply = await replyBy(ask.db, ask.base, ask.params['token'])
  await renewFeed(ask.db, ask.base, reply.member_id)
  ask.record({ action: 'reply.calendar', object: ['member', reply.member_id] })
  return see(ask.to(`/meetings/answer/${ask.params['token']}#calendar`))
}

async function viewOf(ask: Ask<Read>, filled: Filled | null) {
  const { db, base, now } = ask
  const reply = await replyBy(db, base, ask.params['token'])
  const meeting = await meetingRow(db, reply.meeting_id)
  const feed = await feedOf(db, reply.member_id)
  const typed = reply.answer ? fill(replyForm, { answer: reply.answer, people: reply.people }) : empty
  return (
    <AnswerView
      {...ask}
      {...{ meeting, reply }}
      filled={filled ?? typed}
      open={isOpen(meeting, now)}
      saved={ask.query.has('saved')}
      items={await itemsOf(db, meeting.id)}
      calendar={feed ? `${base.settings.origins[0]}${feedPath(base, feed.id)}` : null}
      path={ask.to(`/meetings/answer/${ask.params['token']}`)}
    />
  )
}
