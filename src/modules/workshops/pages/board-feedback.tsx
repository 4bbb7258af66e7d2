import { type Answer, again, NotFound, page, see } from '#base/http/answer.ts'
import type { Reading, Writing } from '#base/http/ask.ts'
import { empty, readForm } from '#base/ui/form.ts'
import { feedbackForm } from '../feedback.ts'
import { giveFeedback } from '../feedback-answers.ts'
import { participantOf } from '../session-participants.ts'
import { workshopOf } from '../sessions.ts'
import { seated } from './board.tsx'
import { FeedbackView, ThanksView } from './board-feedback.view.tsx'

/** The questionnaire, once, while the workshop is not closed. How it stays anonymous is said before the first question. */
export async function feedback(ask: Reading): Promise<Answer> {
  const participant = await participantOf(ask)
  if (!participant) return see(ask.to('/join'))
  const { state } = await workshopOf(ask.db, participant.workshop)
  if (state.phase === 'planned') throw new NotFound()
  const title = ask.say('workshops.feedback.title')
  if (participant.feedbackOn !== null) return page(title, <ThanksView {...ask} />)
  return page(title, <FeedbackView {...ask} filled={empty} action={ask.to('/board/feedback')} />)
}

export async function feedbackSent(ask: Writing): Promise<Answer> {
  const { participant, workshop } = await seated(ask)
  const read = readForm(feedbackForm, ask.typed)
  const title = ask.say('workshops.feedback.title')
  if (!read.ok) return again(title, <FeedbackView {...ask} filled={read} action={ask.to('/board/feedback')} />)
  await giveFeedback(ask.db, ask.base, { workshop: workshop.id, participant: participant.id }, read.value)
  return see(ask.to('/board/feedback'))
}
