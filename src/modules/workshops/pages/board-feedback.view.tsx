import type { ComponentChildren } from 'preact'
import type { Ask } from '#base/http/ask.ts'
import type { Filled } from '#base/ui/form.ts'
import { ChoiceField, ErrorSummary, LongField, Token } from '#base/ui/form.view.tsx'
import { Notice } from '#base/ui/parts.tsx'
import { againAnswers, scaled, scaleSteps } from '../feedback.ts'

type Scene = Pick<Ask<unknown>, 'say' | 'to' | 'token'>

/** The questionnaire with what makes it anonymous before the first question. */
export function FeedbackView({ say, token, filled, action }: Scene & { filled: Filled; action: string }) {
  return (
    <>
      <h1 class="ds-heading">{say('workshops.feedback.title')}</h1>
      <Notice kind="info" title={say('workshops.feedback.anonymous')}>
        <p>{say('workshops.feedback.anonymous.text')}</p>
      </Notice>
      <FeedbackForm say={say} token={token} filled={filled} action={action} />
    </>
  )
}

/** The questions alone; also for whoever types in a paper form. */
export function FeedbackForm({
  say,
  token,
  filled,
  action,
  children,
}: Pick<Scene, 'say' | 'token'> & { filled: Filled; action: string; children?: ComponentChildren }) {
  const field = { say, filled }
  return (
    <form method="post" action={action} class="stack" autoComplete="off">
      <Token token={token} />
      {children}
      <ErrorSummary {...field} />
      {scaled.map((name) => (
        <ChoiceField
          key={name}
          {...field}
          name={name}
          label={say(`workshops.feedback.${name}`)}
          options={scaleSteps.map((value) => ({ value, label: scaleLabel(say, value) }))}
        />
      ))}
      <ChoiceField
        {...field}
        name="again"
        label={say('workshops.feedback.again')}
        options={againAnswers.map((value) => ({ value, label: say(`workshops.feedback.again.${value}`) }))}
      />
      <LongField
        {...field}
        name="text"
        label={say('workshops.feedback.text')}
        hint={say('workshops.feedback.text.help')}
        rows={4}
      />
      <button class="ds-button" type="submit">
        {say('workshops.feedback.send')}
      </button>
    </form>
  )
}

const scaleLabel = (say: Scene['say'], value: string): string =>
  value === '1' || value === '5'
    ? `${value} – ${say(value === '1' ? 'workshops.feedback.least' : 'workshops.feedback.most')}`
    : value

export const ThanksView = ({ say, to }: Scene) => (
  <>
    <h1 class="ds-heading">{say('workshops.feedback.given')}</h1>
    <p>{say('workshops.feedback.thanks')}</p>
    <p>
      <a href={to('/board')}>{say('workshops.back')}</a>
    </p>
  </>
)
