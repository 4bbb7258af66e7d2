import type { Ask } from '#base/http/ask.ts'
import type { Filled } from '#base/ui/form.ts'
import { ErrorSummary, LongField, Token } from '#base/ui/form.view.tsx'
import type { Card } from '../cards.ts'
import { saidIn } from '../said.ts'

export function ReportView({ ask, card, once, filled }: { ask: Ask; card: Card; once: string; filled: Filled }) {
  const { say, to, lang, token } = ask
  const { service } = card
  const name = saidIn(service.fields.name, lang)?.text ?? say('service-map.service.unnamed')
  return (
    <>
      <ErrorSummary filled={filled} say={say} />
      <h1 class="ds-heading" data-size="lg">
        {say('service-map.report.title')}
      </h1>
      <p class="ds-paragraph">{say('service-map.report.about', { name })}</p>
      <p class="ds-paragraph">{say('service-map.report.intro')}</p>
      <p class="ds-paragraph">
        {say('service-map.report.help')}{' '}
        <a class="ds-link" href={to('/contact/question')}>
          {say('service-map.report.help.link')}
        </a>
      </p>
      <form
        class="stack"
        method="post"
        action={to(`/help/services/${service.id}/report`)}
        autoComplete="off"
        noValidate
      >
        <Token token={token} />
        <input type="hidden" name="once" value={once} />
        <LongField
          {...{ filled, say }}
          name="text"
          label={say('service-map.report.text')}
          hint={say('service-map.report.text.hint')}
        />
        <button class="ds-button" type="submit">
          {say('service-map.report.send')}
        </button>
      </form>
    </>
  )
}

export const SentView = ({ ask: { say, to } }: { ask: Ask }) => (
  <>
    <h1 class="ds-heading" data-size="lg">
      {say('service-map.report.sent.title')}
    </h1>
    <p class="ds-paragraph">{say('service-map.report.sent')}</p>
    <p class="ds-paragraph">
      <a class="ds-link" href={to('/help')}>
        {say('service-map.service.back')}
      </a>
    </p>
  </>
)
