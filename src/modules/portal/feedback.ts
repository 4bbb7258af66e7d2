import { addDays } from '#base/time/day.ts'
import { choice, email, text, type ValueOf } from '#base/ui/form.ts'

/** What feedback may be about. */
export const topics = ['site', 'accessibility', 'other'] as const
export type Topic = (typeof topics)[number]

export const messageLimit = 20_000

export const form = {
  about: choice(topics, { needed: 'portal.feedback.about.needed' }),
  message: text({ max: messageLimit, needed: 'portal.feedback.message.needed' }),
  email: email(),
}

/** Feedback as written; `email` is '' when no answer is wanted. */
export type Feedback = ValueOf<typeof form>

/** Act 306/2019 § 10: an answer to feedback on accessibility within 14 days. We hold ourselves to it for all feedback. */
export const dueOn = (receivedOn: string): string => addDays(receivedOn, 14)

/** Answered feedback is kept so long: for the supervising authority's questions, then gone. */
export const keptDaysAfterAnswer = 365
