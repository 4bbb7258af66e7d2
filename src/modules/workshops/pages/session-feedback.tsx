import type { Read } from '#base/database/handles.ts'
import { type Answer, again, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { empty, type Filled, readForm } from '#base/ui/form.ts'
import { holdingWorkshop } from '../answers.ts'
import { feedbackForm, resultsOf, toModerate } from '../feedback.ts'
import { feedbackGiven, keepFeedback } from '../feedback-answers.ts'
import { isId } from '../queries-answers.ts'
import { moderate } from '../queries-reports-feedback.ts'
import type { Workshop } from '../session.ts'
import { workshopOf } from '../sessions.ts'
import { SessionFeedbackView } from './session-feedback.view.tsx'

/** Results once the workshop is closed; before that, typing in what was answered on paper. */
export const sessionFeedback = async (ask: Reading): Promise<Answer> =>
  feedbackPage(ask, await workshopOf(ask.db, ask.params.workshop ?? ''), empty)

export async function feedbackTyped(ask: Writing): Promise<Answer> {
  const workshop = await holdingWorkshop(ask.db, ask.params.workshop ?? '')
  const read = readForm(feedbackForm, ask.typed)
  if (!read.ok) return feedbackPage(ask, workshop, read)
  if (workshop.state.phase === 'closed')
    return feedbackPage(ask, workshop, {
      typed: ask.typed,
      faults: [{ field: 'useful', key: 'workshops.play.closed' }],
    })
  await keepFeedback(ask.db, ask.base, workshop.id, read.value, ask.typed.get('once')?.[0] ?? '')
  return see(ask.to(`/workshops/${workshop.id}/feedback?stored=yes`))
}

/** Lets a text through to the report, or leaves it out. */
export async function moderated(ask: Writing): Promise<Answer> {
  const workshop = await workshopOf(ask.db, ask.params.workshop ?? '')
  const id = ask.typed.get('answer')?.[0] ?? ''
  if (isId(id) && workshop.state.phase === 'closed') {
    const shown = ask.typed.get('shown')?.[0] === 'yes'
    await moderate(ask.db, { workshop: workshop.id, id, by: ask.actor.id, now: ask.now, shown })
  }
  return see(ask.to(`/workshops/${workshop.id}/feedback`))
}

async function feedbackPage(ask: Ask<Read>, workshop: Workshop, filled: Filled): Promise<Answer> {
  const given = await feedbackGiven(ask.db, ask.base, workshop.id)
  const closed = workshop.state.phase === 'closed'
  const view = (
    <SessionFeedbackView
      {...ask}
      workshop={workshop}
      count={given.length}
      results={resultsOf(given, closed)}
      texts={toModerate(given, closed)}
      filled={filled}
      once={ask.typed.get('once')?.[0] ?? ask.base.random(16).toString('base64url')}
      stored={ask.query.has('stored')}
    />
  )
  const title = ask.say('workshops.feedback.results')
  return filled.faults.length > 0 ? again(title, view) : page(title, view)
}
