import type { Scene } from '#base/http/ask.ts'
import type { Lang } from '#base/i18n/lang.ts'
import { sayDay } from '#base/time/day.ts'
import type { Filled } from '#base/ui/form.ts'
import { ChoiceField, ErrorSummary, LongField, TextField, Token } from '#base/ui/form.view.tsx'
import { topics } from '../feedback.ts'

interface FormProps extends Pick<Scene, 'say' | 'to'> {
  token: string
  once: string
  filled: Filled
}

export function FeedbackView({ say, to, token, once, filled }: FormProps) {
  return (
    <>
      <ErrorSummary filled={filled} say={say} />
      <h1 class="ds-heading" data-size="lg">
        {say('portal.feedback.title')}
      </h1>
      <p class="ds-paragraph">{say('portal.feedback.intro')}</p>
      <p class="ds-paragraph">
        {say('portal.feedback.help')}{' '}
        <a class="ds-link" href={to('/contact/question')}>
          {say('portal.feedback.help.link')}
        </a>
      </p>
      <form class="stack" method="post" action={to('/feedback')} autoComplete="off" noValidate>
        <Token token={token} />
        <input type="hidden" name="once" value={once} />
        <ChoiceField
          {...{ filled, say }}
          name="about"
          label={say('portal.feedback.about')}
          options={topics.map((value) => ({ value, label: say(`portal.feedback.about.${value}`) }))}
        />
        <LongField
          {...{ filled, say }}
          name="message"
          label={say('portal.feedback.message')}
          hint={say('portal.feedback.message.hint')}
        />
        <TextField
          {...{ filled, say }}
          name="email"
          kind="email"
          label={say('portal.feedback.email')}
          hint={say('portal.feedback.email.hint')}
        />
        <button class="ds-button" type="submit">
          {say('portal.feedback.send')}
        </button>
      </form>
    </>
  )
}

interface SentProps extends Pick<Scene, 'say' | 'to'> {
  lang: Lang
  until: string
  answered: boolean
}

export function SentView({ say, to, lang, until, answered }: SentProps) {
  const day = sayDay(until, lang)
  return (
    <>
      <h1 class="ds-heading" data-size="lg">
        {say('portal.feedback.sent.title')}
      </h1>
      <p class="ds-paragraph">
        {answered ? say('portal.feedback.sent.mail', { day }) : say('portal.feedback.sent.no-mail', { day })}
      </p>
      <p class="ds-paragraph">
        <a class="ds-link" href={to('/')}>
          {say('portal.feedback.sent.back')}
        </a>
      </p>
    </>
  )
}
