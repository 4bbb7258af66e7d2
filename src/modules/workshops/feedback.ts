import { choice, text, type ValueOf } from '#base/ui/form.ts'
import { impersonal } from './personal.ts'

/** Grows with every change of wording; answers to different editions are never added up. */
export const edition = 1

const scale = ['1', '2', '3', '4', '5'] as const
export const scaled = ['useful', 'clear', 'together'] as const
export type Scaled = (typeof scaled)[number]
export const againAnswers = ['yes', 'maybe', 'no'] as const

/** The questionnaire: was it of use, are the responsibilities clearer, did working together go well, again, own words. */
export const feedbackForm = {
  useful: choice(scale, { needed: 'workshops.feedback.needed' }),
  clear: choice(scale, { needed: 'workshops.feedback.needed' }),
  together: choice(scale, { needed: 'workshops.feedback.needed' }),
  again: choice(againAnswers, { needed: 'workshops.feedback.needed' }),
  text: impersonal(text({ max: 1000 })),
}
export type FeedbackForm = ValueOf<typeof feedbackForm>
export const scaleSteps: readonly string[] = scale

/** Fewer answers than this are not shown: who answered could be guessed. */
export const fewest = 5

export interface GivenFeedback {
  id: string
  useful: number
  clear: number
  together: number
  again: (typeof againAnswers)[number]
  /** What was written, or null. */
  text: string | null
  /** The facilitator decided whether it is shown. */
  moderated: 'waiting' | 'shown' | 'left-out'
}

/** `few`: so many answers, too few to show. Averages to one decimal; texts in an order that is chance. */
export type FeedbackResults =
  | { kind: 'open' }
  | { kind: 'few' }
  | {
      kind: 'shown'
      count: number
      averages: Readonly<Record<Scaled, number>>
      again: Readonly<Record<(typeof againAnswers)[number], number>>
      texts: readonly string[]
    }

/**
 * Nothing while answers may still come, so that no answer can be told from the difference; then only from five up. Texts
 * only those that the facilitator has let through.
 */
export function resultsOf(given: readonly GivenFeedback[], closed: boolean): FeedbackResults {
  if (!closed) return { kind: 'open' }
  if (given.length < fewest) return { kind: 'few' }
  const average = (name: Scaled) =>
    Math.round((given.reduce((sum, one) => sum + one[name], 0) / given.length) * 10) / 10
  const count = (answer: string) => given.filter(({ again }) => again === answer).length
  return {
    kind: 'shown',
    count: given.length,
    averages: { useful: average('useful'), clear: average('clear'), together: average('together') },
    again: { yes: count('yes'), maybe: count('maybe'), no: count('no') },
    texts: given.flatMap(({ text: words, moderated }) => (words !== null && moderated === 'shown' ? [words] : [])),
  }
}

/** Texts that a facilitator may read and decide on: those of five or more. */
export const toModerate = (given: readonly GivenFeedback[], closed: boolean): GivenFeedback[] =>
  closed && given.length >= fewest ? given.filter((one) => one.text !== null) : []
