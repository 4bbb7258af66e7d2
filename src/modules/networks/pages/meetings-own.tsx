import { type Answer, Conflict, NotFound, see } from '#base/http/answer.ts'
import type { Writing } from '#base/http/ask.ts'
import { memberIn } from '../links.ts'
import { replyPath } from '../meeting-links.ts'
import { isOpen, replyFor } from '../meeting-replies.ts'
import { meetingRow } from '../queries-meetings.ts'
import { memberRow } from '../queries-members.ts'
import { idIn } from './meeting-edit.tsx'

/** From a member's own page to the answer to a meeting, also when the mail about it was lost or has not come yet. */
export async function toAnswer(ask: Writing): Promise<Answer> {
  const { base, db, now, params } = ask
  const member = await memberRow(db, memberIn(base, 'membership', params['token']))
  const meeting = await meetingRow(db, idIn(params['meeting']))
  if (meeting.network_id !== member.network_id || !meeting.invited_at) throw new NotFound()
  if (!isOpen(meeting, now)) throw new Conflict()
  const reply = await replyFor(db, base, meeting.id, member.id)
  if (!reply) throw new NotFound()
  ask.record({ action: 'reply.open', object: ['reply', reply.id] })
  return see(replyPath(base, { id: reply.id, lang: ask.lang }))
}
