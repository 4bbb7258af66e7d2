import { page, see } from '#base/http/answer.ts'
import type { Reading, Writing } from '#base/http/ask.ts'
import { answerFeedback, openFeedback } from '../portal.ts'
import { feedbackCount, feedbackList } from '../queries.ts'
import { ReceivedListView, ReceivedView } from './feedback-received.view.tsx'

const perPage = 25

/** The list tells nothing of what was written. */
export async function feedbackReceived(ask: Reading) {
  const count = await feedbackCount(ask.db, ask.allowed)
  const pages = Math.max(1, Math.ceil(count / perPage))
  const wanted = Number(ask.query.get('page')?.[0] ?? 1)
  const current = Number.isInteger(wanted) ? Math.min(Math.max(wanted, 1), pages) : 1
  const rows = await feedbackList(ask.db, ask.allowed, { limit: perPage, offset: (current - 1) * perPage })
  return page(ask.say('portal.received.title'), <ReceivedListView ask={ask} {...{ rows, current, pages }} />)
}

export async function received(ask: Reading) {
  const id = ask.params.feedback ?? ''
  const feedback = await openFeedback(ask.db, ask.base, ask.allowed, id)
  return page(ask.say('portal.received.one'), <ReceivedView ask={ask} feedback={feedback} />, {
    looks: [{ action: 'feedback.read', object: ['feedback', id] }],
  })
}

export async function answered(ask: Writing) {
  await answerFeedback(ask.db, ask.actor, ask.params.feedback ?? '', ask.now)
  return see(ask.to('/feedback-received'))
}
