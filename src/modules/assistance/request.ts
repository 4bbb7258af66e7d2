import { type RequestKind, requestClock, requestGrounds } from '#packs/fi/data-requests.ts'
import { nextWorkingDay } from '#packs/fi/time-limits.ts'
import type { RequestOutcome } from './own.ts'
import { addMonths } from './period.ts'
import type { RequestTable } from './queries-own.ts'

/** The last day to answer a request that came on `received`: one month on, on a working day. */
export const dueFrom = (received: string): string => nextWorkingDay(addMonths(received, requestClock.months))

/** The last day once it was extended: three months from receipt in all. */
export const extendedFrom = (received: string): string =>
  nextWorkingDay(addMonths(received, requestClock.extendedMonths))

export type RequestFault = 'answered' | 'extended' | 'too-late' | 'no-ground' | 'ground-not-needed' | null

/** Extended once, and told within the first month (article 12(3)). */
export function extendFault(
  { answered_on, extended_on, due_on }: Pick<RequestTable, 'answered_on' | 'extended_on' | 'due_on'>,
  today: string,
): RequestFault {
  if (answered_on) return 'answered'
  if (extended_on) return 'extended'
  return today > due_on ? 'too-late' : null
}

/** Whatever is not wholly granted has a ground of the list that fits its kind; what is granted has none. */
export function answerFault(kind: RequestKind, outcome: RequestOutcome, ground: string | null): RequestFault {
  if (outcome === 'granted') return ground === null ? null : 'ground-not-needed'
  return groundsOf(kind).some(({ code }) => code === ground) ? null : 'no-ground'
}

export const groundsOf = (kind: RequestKind) => requestGrounds.items.filter(({ kinds }) => kinds.includes(kind))
