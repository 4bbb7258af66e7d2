import { again, page, see } from '#base/http/answer.ts'
import type { Reading, Writing } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { empty, isPartialDay, readForm } from '#base/ui/form.ts'
import { dueOn, form } from '../feedback.ts'
import { sendFeedback } from '../portal.ts'
import { FeedbackView, SentView } from './feedback.view.tsx'

export const feedback = (ask: Reading) =>
  page(
    ask.say('portal.feedback.title'),
    <FeedbackView say={ask.say} to={ask.to} token={ask.token} once={newOnce(ask)} filled={empty} />,
  )

/** Sending the same form twice (a double click, a reload) stores and confirms once. */
export async function sendFeedbackForm(ask: Writing) {
  const once = onceOf(ask)
  const read = readForm(form, ask.typed)
  if (!read.ok) {
    const { say, to, token } = ask
    const title = say('portal.feedback.title.faults')
    return again(title, <FeedbackView say={say} to={to} token={token} once={once} filled={read} />)
  }
  const id = await sendFeedback(ask.db, ask.base, read.value, { once, lang: ask.lang })
  ask.record(id ? { action: 'feedback.send', object: ['feedback', id] } : { action: 'feedback.send-again' })
  const answer = read.value.email === '' ? 'no' : 'mail'
  return see(ask.to(`/feedback/sent?until=${dueOn(dayOf(ask.now))}&answer=${answer}`))
}

/** The confirmation, as a page of its own that may be reloaded. */
export function feedbackSent({ query, say, lang, to, now }: Reading) {
  const asked = query.get('until')?.[0] ?? ''
  const until = isPartialDay(asked) && asked.length === 10 ? asked : dueOn(dayOf(now))
  const answered = query.get('answer')?.[0] === 'mail'
  return page(say('portal.feedback.sent.title'), <SentView {...{ say, lang, to, until, answered }} />)
}

const newOnce = (ask: Reading | Writing) => ask.base.random(32).toString('base64url')

function onceOf(ask: Writing): string {
  const given = ask.typed.get('once')?.[0] ?? ''
  return /^[\w-]{43}$/.test(given) ? given : newOnce(ask)
}
