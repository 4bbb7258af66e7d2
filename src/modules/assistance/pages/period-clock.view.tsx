import type { Say } from '#base/i18n/words.ts'
import { daysBetween, sayDay } from '#base/time/day.ts'
import { Clock } from '#base/ui/parts.tsx'
import { periodKinds } from '#packs/fi/periods.ts'
import { nameOf } from '#packs/pack.ts'
import { periodState } from '../period.ts'
import { runningOf } from '../period-rows.ts'
import type { PeriodTable } from '../queries-periods.ts'
import type { PeriodsProps } from './periods.view.tsx'

/** Days left as a small path, and the same in words. */
export function PeriodClock({
  say,
  lang,
  today,
  period,
}: Pick<PeriodsProps, 'say' | 'lang' | 'today'> & { period: PeriodTable }) {
  const state = periodState(runningOf(period), today)
  const from = sayDay(period.starts_on, lang)
  const to = sayDay(period.ends_on, lang)
  const left =
    state === 'stopped' || state === 'over'
      ? 0
      : daysBetween(today < period.starts_on ? period.starts_on : today, period.ends_on)
  const days = { from, to, day: sayDay(period.stopped_on ?? period.paused_on ?? period.ends_on, lang), left }
  return (
    <Clock
      label={nameOf(periodKinds, period.kind, lang)}
      left={left}
      of={daysBetween(period.starts_on, period.ends_on)}
      text={saidState(state, days, say)}
    />
  )
}

interface Days {
  from: string
  to: string
  day: string
  left: number
}

function saidState(state: ReturnType<typeof periodState>, { from, to, day, left }: Days, say: Say): string {
  if (state === 'stopped') return say('assistance.period.state.stopped', { from, to, day })
  if (state === 'paused') return say('assistance.period.state.paused', { from, to, day })
  if (state === 'over') return say('assistance.period.state.over', { from, to })
  return state === 'ahead'
    ? say('assistance.period.state.ahead', { from, to })
    : say('assistance.period.state.runs', { from, to, left })
}
