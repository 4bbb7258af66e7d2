import { empty, type Filled } from '#base/ui/form.ts'
import { DayField, ErrorSummary, LongField, Token } from '#base/ui/form.view.tsx'
import { Details } from '#base/ui/parts.tsx'
import type { PeriodTable } from '../queries-periods.ts'
import { periodLabels } from './decision-labels.ts'
import { PeriodClock } from './period-clock.view.tsx'
import { PeriodHistory } from './period-history.view.tsx'
import type { PeriodsProps } from './periods.view.tsx'

/** What may be done to a period by hand, each a door of its own. */
export type PeriodDeed = 'extension' | 'pause' | 'resumption' | 'stop' | 'correction'

interface Props extends PeriodsProps {
  token: string
  period: PeriodTable
  filled: Filled
  /** Which deed's form came back. */
  what: PeriodDeed | null
  deeds: readonly PeriodDeed[]
}

/** One period: how it stands, what may be done, what was done. */
export function PeriodView(props: Props) {
  const { say, to, client, deeds, filled } = props
  return (
    <div class="stack">
      <p class="no-print">
        <a href={to(`/clients/${client}/decisions`)}>{say('assistance.back')}</a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {say('assistance.period')}
      </h1>
      <PeriodClock {...props} />
      <ErrorSummary {...{ filled, say }} labels={periodLabels(say)} />
      {deeds.length === 0 && <p>{say('assistance.period.nothing-by-hand')}</p>}
      {deeds.map((deed) => (
        <Details key={deed} title={say(`assistance.period.do.${deed}`)} open={props.what === deed}>
          <DeedForm {...props} deed={deed} />
        </Details>
      ))}
      <PeriodHistory {...props} />
    </div>
  )
}

function DeedForm({ say, to, token, client, period, deed, what, filled: last }: Props & { deed: PeriodDeed }) {
  const filled = deed === what ? last : empty
  const common = { filled, say }
  const ends = deed === 'extension' || deed === 'correction'
  return (
    <form method="post" action={to(`/clients/${client}/periods/${period.id}/${deed}`)} class="stack">
      <Token token={token} />
      {deed === 'correction' && <DayField {...common} name="starts" label={say('assistance.decision.starts')} />}
      {ends && <DayField {...common} name="ends" label={say('assistance.decision.ends')} />}
      {!ends && <DayField {...common} name="day" label={say('assistance.period.day')} />}
      <LongField {...common} name="reason" label={say('assistance.period.reason')} rows={3} />
      <button class="ds-button" data-variant="secondary" type="submit">
        {say(`assistance.period.do.${deed}`)}
      </button>
    </form>
  )
}
