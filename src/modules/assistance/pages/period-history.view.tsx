import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { sayDay, sayTime } from '#base/time/day.ts'
import { Details, Timeline } from '#base/ui/parts.tsx'
import { contactChannels } from '#packs/fi/forms.ts'
import { nameOf } from '#packs/pack.ts'
import { inPerson } from '../decision-service.ts'
import type { PeriodEventTable, PeriodTable } from '../queries-periods.ts'
import type { PeriodsProps } from './periods.view.tsx'

/** What happened to a period, the last first: when, by whom, why. */
export function PeriodHistory({ say, lang, period, events, names }: PeriodsProps & { period: PeriodTable }) {
  const own = events.filter((event) => event.period_id === period.id)
  const items = own.map((event) => ({
    when: sayTime(event.noted_at, lang),
    title: say(`assistance.period.event.${event.what}`, {
      day: sayDay(event.held_on, lang),
      end: sayDay(event.ends_on, lang),
    }),
    children: (
      <>
        <p class="as-typed">{saidReason(period, event, say, lang)}</p>
        <p class="quiet">{names.get(event.noted_by) ?? ''}</p>
      </>
    ),
  }))
  return (
    <Details title={say('assistance.period.history', { count: items.length })}>
      <Timeline items={items} />
    </Details>
  )
}

/** A time to appeal began by the way of service. */
function saidReason(
  { kind }: PeriodTable,
  { what, reason }: PeriodEventTable & { reason: string },
  say: Say,
  lang: Lang,
): string {
  if (kind !== 'appeal' || what !== 'begin') return reason
  return reason === inPerson ? say('assistance.service.in-person') : nameOf(contactChannels, reason, lang)
}
