import type { Base } from '#base/base.ts'
import type { Lang } from '#base/i18n/lang.ts'
import type { Feedback } from './feedback.ts'
import { sendFeedback } from './portal.ts'

/** Feedback with defaults, for tests and the demo; gives its id. `once` tells apart what is sent twice. */
export async function makeFeedback(
  base: Base,
  {
    lang = 'en',
    once = base.random(32).toString('base64url'),
    ...given
  }: Partial<Feedback> & { lang?: Lang; once?: string } = {},
): Promise<string> {
  const feedback: Feedback = {
    about: 'site',
    message: 'The text on the page of the guide is too small.',
    email: '',
    ...given,
  }
  const id = await base.database.writing((tx) => sendFeedback(tx, base, feedback, { once, lang }))
  if (id === null) throw new Error('this feedback had been made already')
  return id
}
