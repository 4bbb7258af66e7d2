import type { Mark } from '../pack.ts'
import type { UrgencyLane } from './lists/people.ts'

/**
 * In how many days a sender is answered, by lane; 0 is the same day. No published promise was found: these are our own
 * goals, shown to intake only. A child's matter is urgent (Act 746/2011 § 5).
 */
export const answerWithin: { readonly days: Readonly<Record<UrgencyLane, number>>; readonly mark: Mark } = {
  days: { 'danger-to-life': 0, child: 1, 'ongoing-recruitment': 1, ordinary: 3, low: 7 },
  mark: '?',
}
