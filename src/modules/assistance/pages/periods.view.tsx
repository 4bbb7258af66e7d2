import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { Empty } from '#base/ui/parts.tsx'
import { periodKinds } from '#packs/fi/periods.ts'
import { provisions } from '#packs/fi/provisions.ts'
import { itemOf, nameOf } from '#packs/pack.ts'
import type { PeriodEventTable, PeriodTable } from '../queries-periods.ts'
import { PeriodClock } from './period-clock.view.tsx'
import { PeriodHistory } from './period-history.view.tsx'

export interface PeriodsProps {
  say: Say
  lang: Lang
  to: (path: string) => string
  client: string
  today: string
  periods: readonly PeriodTable[]
  events: readonly (PeriodEventTable & { reason: string })[]
  names: ReadonlyMap<string, string>
}

/** The clocks of a file, each with its legal basis and what happened to it. */
export function PeriodsView(props: PeriodsProps & { writes: boolean }) {
  const { say, to, client, periods, writes } = props
  return (
    <section class="stack" aria-labelledby="periods">
      <h2 class="ds-heading" data-size="md" id="periods">
        {say('assistance.periods')}
      </h2>
      {periods.length === 0 && <Empty title={say('assistance.periods.none')} />}
      {periods.toReversed().map((period) => (
        <OnePeriod key={period.id} {...props} period={period} />
      ))}
      {writes && (
        <p class="no-print">
          <a href={to(`/clients/${client}/periods/new`)}>{say('assistance.period.new')}</a>
        </p>
      )}
    </section>
  )
}

function OnePeriod(props: PeriodsProps & { writes: boolean; period: PeriodTable }) {
  const { say, lang, to, client, period, writes } = props
  return (
    <div class="entry">
      <PeriodClock {...props} />
      <p class="quiet">{basisOf(period, say, lang)}</p>
      {itemOf(periodKinds, period.kind)?.by === 'hand' && (
        <p class="as-typed">{props.events.findLast((event) => event.period_id === period.id)?.reason}</p>
      )}
      <PeriodHistory {...props} />
      {writes && !period.stopped_on && (
        <p class="no-print">
          <a href={to(`/clients/${client}/periods/${period.id}`)}>
            {say('assistance.period.change')}
            <span class="ds-sr-only"> {nameOf(periodKinds, period.kind, lang)}</span>
          </a>
        </p>
      )}
    </div>
  )
}

/** By which law or agreement it runs. */
const basisOf = ({ provision }: PeriodTable, say: Say, lang: Lang): string =>
  provision ? nameOf(provisions, provision, lang) : say('assistance.period.by-agreement')
