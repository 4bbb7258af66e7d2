import type { Ask } from '#base/http/ask.ts'
import type { Filled } from '#base/ui/form.ts'
import { Token } from '#base/ui/form.view.tsx'
import { Actions, Notice, Tag } from '#base/ui/parts.tsx'
import type { FeedbackResults, GivenFeedback } from '../feedback.ts'
import type { Workshop } from '../session.ts'
import { FeedbackForm } from './board-feedback.view.tsx'
import { FeedbackResultsView } from './feedback-results.view.tsx'

interface Feedback extends Pick<Ask<unknown>, 'say' | 'to' | 'token'> {
  workshop: Workshop
  count: number
  results: FeedbackResults
  texts: readonly GivenFeedback[]
  filled: Filled
  /** Number of this form, so that sending it twice stores it once. */
  once: string
  stored: boolean
}

export function SessionFeedbackView(props: Feedback) {
  const { say, to, token, workshop, count, results, filled, once, stored } = props
  const base = `/workshops/${workshop.id}`
  return (
    <>
      <h1 class="ds-heading">{say('workshops.feedback.title')}</h1>
      {stored && (
        <Notice kind="success">
          <p>{say('workshops.typing.stored')}</p>
        </Notice>
      )}
      <FeedbackResultsView say={say} results={results} />
      {results.kind === 'open' && <p>{say('workshops.feedback.so-far', { count })}</p>}
      <Texts {...props} />
      {workshop.state.phase !== 'closed' && (
        <section>
          <h2 class="ds-heading">{say('workshops.feedback.paper')}</h2>
          <FeedbackForm say={say} token={token} filled={filled} action={to(`${base}/feedback`)}>
            <input type="hidden" name="once" value={once} />
          </FeedbackForm>
        </section>
      )}
      <p>
        <a href={to(base)}>{say('workshops.back')}</a>
      </p>
    </>
  )
}

/** Own words, each let through or left out: somebody might be known by what they write. */
function Texts({ say, to, token, workshop, texts }: Feedback) {
  if (texts.length === 0) return null
  return (
    <section>
      <h2 class="ds-heading">{say('workshops.feedback.texts')}</h2>
      <p>{say('workshops.feedback.texts.help')}</p>
      <ul class="plain decide-list">
        {texts.map(({ id, text, moderated }) => (
          <li key={id} class="decide-item">
            <p class="as-typed">{text}</p>
            <Tag kind={moderated === 'shown' ? 'success' : 'neutral'}>{say(`workshops.feedback.${moderated}`)}</Tag>
            <form method="post" action={to(`/workshops/${workshop.id}/feedback/texts`)}>
              <Token token={token} />
              <input type="hidden" name="answer" value={id} />
              <Actions>
                <button class="ds-button" data-variant="secondary" type="submit" name="shown" value="yes">
                  {say('workshops.feedback.show')}
                </button>
                <button class="ds-button" data-variant="tertiary" type="submit" name="shown" value="no">
                  {say('workshops.feedback.leave-out')}
                </button>
              </Actions>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
