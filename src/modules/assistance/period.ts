import { addDays, daysBetween } from '#base/time/day.ts'
import { type PeriodKind, periodKinds } from '#packs/fi/periods.ts'
import { itemOf } from '#packs/pack.ts'

/** From the first to the last day, both included. */
export interface Span {
  startsOn: string
  endsOn: string
}

/** A period as its row keeps it. */
export interface Running extends Span {
  kind: string
  pausedOn: string | null
  stoppedOn: string | null
}

export type PeriodState = 'ahead' | 'runs' | 'paused' | 'stopped' | 'over'

export function periodState({ startsOn, endsOn, pausedOn, stoppedOn }: Running, today: string): PeriodState {
  if (stoppedOn) return 'stopped'
  if (pausedOn) return 'paused'
  if (today > endsOn) return 'over'
  return today < startsOn ? 'ahead' : 'runs'
}

/** Why a period cannot be so; null when it can. */
export type PeriodFault =
  | 'kind'
  | 'backwards'
  | 'too-short'
  | 'too-long'
  | 'before-admission'
  | 'basis-needed'
  | 'by-decision-only'
  | 'no-pause'
  | 'not-running'
  | 'not-paused'
  | 'not-later'
  | 'outside'
  | null

export function kindOfPeriod(code: string): PeriodKind {
  const found = itemOf(periodKinds, code)
  if (!found) throw new Error(`no period of kind ${code}`)
  return found
}

/**
 * What the law says of a period's length; `used`: days that earlier periods of the kind took from the same most. Counted as time
 * limits are (Act 150/1930): the first day is not, and months end on the day of the same number.
 */
export function spanFault(kind: PeriodKind, { startsOn, endsOn }: Span, used = 0): PeriodFault {
  if (endsOn < startsOn) return 'backwards'
  const { leastDays = 0, mostMonths, mostDays } = kind.bounds ?? {}
  const most = mostMonths ? addMonths(startsOn, mostMonths) : mostDays && addDays(startsOn, mostDays)
  if (most && endsOn > addDays(most, -used)) return 'too-long'
  return used === 0 && daysBetween(startsOn, endsOn) < leastDays ? 'too-short' : null
}

/** How many days of a period there were: to its end, or to the day on which it was stopped. */
export function daysOf({ startsOn, endsOn, stoppedOn }: Running): number {
  return daysBetween(startsOn, stoppedOn && stoppedOn <= endsOn ? stoppedOn : endsOn)
}

/** A later last day. */
export function extendFault(kind: PeriodKind, period: Running, endsOn: string, used = 0): PeriodFault {
  if (period.stoppedOn || period.pausedOn) return 'not-running'
  if (endsOn <= period.endsOn) return 'not-later'
  return spanFault(kind, { startsOn: period.startsOn, endsOn }, used)
}

export function pauseFault(kind: PeriodKind, period: Running, day: string): PeriodFault {
  if (!kind.rests) return 'no-pause'
  if (period.stoppedOn || period.pausedOn) return 'not-running'
  return day < period.startsOn || day > period.endsOn ? 'outside' : null
}

/** The last day once a pause is over: as many days later as the pause took. */
export const resumedEnd = ({ endsOn, pausedOn }: Running, day: string): string =>
  pausedOn ? addDays(endsOn, daysBetween(pausedOn, day)) : endsOn

export function resumeFault(kind: PeriodKind, period: Running, day: string, used = 0): PeriodFault {
  if (!period.pausedOn || period.stoppedOn) return 'not-paused'
  if (day < period.pausedOn) return 'backwards'
  return spanFault(kind, { startsOn: period.startsOn, endsOn: resumedEnd(period, day) }, used)
}

/** A period that a decision set is stopped by a decision; that its last day has passed may be noted by hand. */
export function stopFault(kind: PeriodKind, period: Running, day: string, byDecision: boolean): PeriodFault {
  if (period.stoppedOn) return 'not-running'
  if (day < period.startsOn) return 'backwards'
  return kind.by !== 'decision' || byDecision || day > period.endsOn ? null : 'by-decision-only'
}

/** The same day so many months later; the last day of a month that lacks it. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}
