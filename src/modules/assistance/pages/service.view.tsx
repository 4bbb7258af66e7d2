import { sayDay } from '#base/time/day.ts'
import { DayField, ErrorSummary, LongField, Token } from '#base/ui/form.view.tsx'
import { Details, Summary } from '#base/ui/parts.tsx'
import { appealCourt } from '#packs/fi/appeal.ts'
import { contactChannels } from '#packs/fi/forms.ts'
import { nameOf } from '#packs/pack.ts'
import { inPerson } from '../decision-service.ts'
import type { DecisionProps } from './decision.view.tsx'
import { serviceLabels } from './decision-labels.ts'
import { ServiceForm } from './service-form.view.tsx'

/** How and when the decision reached the person, or the form that notes it. */
export function ServiceView(props: DecisionProps) {
  const { say, decision, acts } = props
  return (
    <section class="stack" aria-labelledby="service">
      <h3 class="ds-heading" data-size="sm" id="service">
        {say('assistance.service')}
      </h3>
      {decision.served_on ? (
        <Served {...props} />
      ) : acts.has('write') ? (
        <ServiceForm {...props} />
      ) : (
        <NotServed {...props} />
      )}
    </section>
  )
}

const NotServed = ({ say }: DecisionProps) => <p>{say('assistance.decision.not-served')}</p>

function Served(props: DecisionProps) {
  const { say, lang, to, token, client, decision, names, court, acts, filled } = props
  const rows = [
    { term: say('assistance.service.day'), value: decision.served_on ? sayDay(decision.served_on, lang) : '' },
    { term: say('assistance.service.by'), value: channelName(decision.service ?? '', props) },
    { term: say('assistance.service.noted-by'), value: names.get(decision.served_by ?? '') ?? '' },
    { term: say('assistance.service.court'), value: appealCourt.names?.[lang] ?? court },
    { term: say('assistance.service.until'), value: decision.appeal_until ? sayDay(decision.appeal_until, lang) : '' },
  ]
  return (
    <>
      <Summary rows={rows} />
      {acts.has('write') && (
        <Details title={say('assistance.service.correct')} open={filled.faults.length > 0}>
          <ErrorSummary {...{ filled, say }} labels={serviceLabels(say)} />
          <form
            method="post"
            action={to(`/clients/${client}/decisions/${decision.id}/service/correction`)}
            class="stack"
          >
            <Token token={token} />
            <DayField
              {...{ filled, say }}
              name="day"
              label={say('assistance.service.day')}
              hint={say('assistance.service.day.hint')}
            />
            <LongField {...{ filled, say }} name="reason" label={say('assistance.period.reason')} rows={3} />
            <button class="ds-button" data-variant="secondary" type="submit">
              {say('assistance.service.correct.do')}
            </button>
          </form>
        </Details>
      )}
    </>
  )
}

/** The way by which it was served. */
const channelName = (code: string, { say, lang }: Pick<DecisionProps, 'say' | 'lang'>): string =>
  code === inPerson ? say('assistance.service.in-person') : nameOf(contactChannels, code, lang)
