import type { Base } from '#base/base.ts'
import { openText, seal } from '#base/crypto/envelope.ts'
import type { Read, Write } from '#base/database/handles.ts'
import { idWithoutTime } from '#base/database/id.ts'
import { dayOf } from '#base/time/day.ts'
import { edition, type FeedbackForm, type GivenFeedback } from './feedback.ts'
import { idOnce } from './once.ts'
import { feedbackOf, insertFeedbackAnswer, markFeedbackGiven } from './queries-reports-feedback.ts'

/** An answer of a participant, once. The row of the answer and that of the participant share nothing but the workshop. */
export async function giveFeedback(
  tx: Write,
  base: Base,
  { workshop, participant }: { workshop: string; participant: string },
  value: FeedbackForm,
): Promise<void> {
  if (!(await markFeedbackGiven(tx, participant, dayOf(base.now())))) return
  await keep(tx, base, workshop, value, { id: idWithoutTime(base.random), source: 'live' })
}

/** An answer from a paper form, once for its `once`. */
export const keepFeedback = (
  tx: Write,
  base: Base,
  workshop: string,
  value: FeedbackForm,
  once: string,
): Promise<void> => keep(tx, base, workshop, value, { id: idOnce('feedback', workshop, once), source: 'paper' })

async function keep(
  tx: Write,
  base: Base,
  workshop: string,
  value: FeedbackForm,
  { id, source }: { id: string; source: 'live' | 'paper' },
): Promise<void> {
  await insertFeedbackAnswer(tx, {
    id,
    workshop_id: workshop,
    edition,
    source,
    useful: Number(value.useful),
    clear: Number(value.clear),
    together: Number(value.together),
    again: value.again ?? 'maybe',
    sealed_text: value.text === '' ? null : seal(base.secrets.field[0], value.text, placeOf(id)),
    given_on: dayOf(base.now()),
  })
}

/** All answers of one workshop, opened. Only `resultsOf` and `toModerate` may be shown of it. */
export async function feedbackGiven(db: Read, base: Base, workshop: string): Promise<GivenFeedback[]> {
  const rows = await feedbackOf(db, workshop)
  return rows.map(({ id, useful, clear, together, again, sealed_text, shown_at, left_out_at }) => ({
    id,
    useful,
    clear,
    together,
    again,
    text: sealed_text && openText(base.secrets.field, sealed_text, placeOf(id)),
    moderated: shown_at ? 'shown' : left_out_at ? 'left-out' : 'waiting',
  }))
}

const placeOf = (row: string) => ({ table: 'workshop_feedback', column: 'sealed_text', row })
