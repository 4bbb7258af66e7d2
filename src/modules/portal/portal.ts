import { createHash } from 'node:crypto'
import type { Base } from '#base/base.ts'
import { openText, seal } from '#base/crypto/envelope.ts'
import type { Read, Write } from '#base/database/handles.ts'
import { idWithoutTime } from '#base/database/id.ts'
import type { Actor } from '#base/http/actor.ts'
import { NotFound } from '#base/http/answer.ts'
import type { Allowed } from '#base/http/rule.ts'
import type { Lang } from '#base/i18n/lang.ts'
import { planMail } from '#base/mail/mail.ts'
import { dayOf, minutes } from '#base/time/day.ts'
import { dueOn, type Feedback, keptDaysAfterAnswer } from './feedback.ts'
import { feedbackRow, forgetAnswered, insertFeedback, markAnswered } from './queries.ts'

/**
 * Stores feedback sealed, once for this form's `once`, and plans the receipt by e-mail. Gives its id, or null when this
 * form had been sent already.
 */
export async function sendFeedback(
  tx: Write,
  base: Base,
  { about, message, email }: Feedback,
  { once, lang }: { once: string; lang: Lang },
): Promise<string | null> {
  const id = idWithoutTime(base.random)
  const day = dayOf(base.now())
  const stored = await insertFeedback(tx, {
    id,
    once: createHash('sha256').update(once).digest(),
    about: about ?? 'other',
    lang,
    sealed_message: seal(base.secrets.field[0], message, place('sealed_message', id)),
    sealed_email: email === '' ? null : seal(base.secrets.field[0], email, place('sealed_email', id)),
    received_on: day,
    due_on: dueOn(day),
  })
  if (stored && email !== '') await planMail(tx, base, { to: email, kind: 'portal.mail.feedback', lang })
  return stored ? id : null
}

/** One feedback in clear. Throws `NotFound` beyond the reader's reach. */
export async function openFeedback(db: Read, base: Base, allowed: Allowed, id: string) {
  const { sealed_message, sealed_email, ...row } = (await feedbackRow(db, allowed, id)) ?? nothing()
  const open = (sealed: Buffer, column: string) => openText(base.secrets.field, sealed, place(column, id))
  return {
    ...row,
    message: open(sealed_message, 'sealed_message'),
    email: sealed_email === null ? null : open(sealed_email, 'sealed_email'),
  }
}

/** Notes who answered; the first stays. */
export const answerFeedback = (tx: Write, actor: Actor, id: string, now: Date) => markAnswered(tx, id, actor.id, now)

/** Forgets what was answered long ago. */
export const forgetFeedback = (base: Base) =>
  base.database.writing((tx) =>
    forgetAnswered(tx, new Date(base.now().getTime() - minutes(keptDaysAfterAnswer * 1440))),
  )

const place = (column: string, row: string) => ({ table: 'feedback', column, row })
function nothing(): never {
  throw new NotFound()
}
