import type { Base } from '#base/base.ts'
import { openText, seal } from '#base/crypto/envelope.ts'
import { contentKey } from '#base/crypto/team-key.ts'
import type { Read, Write } from '#base/database/handles.ts'
import { see } from '#base/http/answer.ts'
import type { Ask } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { openMessage, openTold, sealMessage, type Told } from './content.ts'
import { signedDecision } from './decisions.ts'
import {
  insertMessage,
  type MessageTable,
  markOpened,
  messagesOf,
  putSafeContact,
  type ReferralRow,
  referralOf,
  safeContactOf,
  toldOf,
  updateReferral,
} from './queries.ts'
import { lockReferral } from './queries-intake.ts'
import { endSessions, updateSession, voidReceipts } from './queries-sender.ts'
import { erase, forgetInbox } from './retention.ts'
import { type Held, heldBy, visitHash } from './sender-session.ts'
import { newReferralId } from './sending.ts'

/** One message of a thread, opened. */
export interface Said extends Pick<MessageTable, 'id' | 'kind' | 'sent_on' | 'opened_on' | 'answers' | 'author_id'> {
  text: string
}

export interface Inbox {
  row: ReferralRow
  messages: readonly Said[]
  safe: string | null
}

export type Open = Held & { once: Buffer }

/** The inbox that this browser holds open; null when it holds none, or one whose code must be renewed first. */
export async function openInbox(ask: Ask<Read>): Promise<Open | null> {
  const held = await heldBy(ask.db, ask.visit, ask.now)
  return held && !held.mustRenew ? held : null
}

/** Everything that was said in the thread since sending. What the sender told at first is not among it. */
export async function readInbox(db: Read, held: Held): Promise<Inbox> {
  const row = await referralOf(db, held.referral)
  const key = contentKey(held.thread)
  const messages = await messagesOf(db, held.referral)
  const safe = await safeContactOf(db, held.referral)
  return {
    row,
    messages: messages.map((message) => said(message, openMessage(key, message.id, message.sealed))),
    safe: safe ? openText(key, safe.sealed, safePlace(held.referral)) : null,
  }
}

/** What the sender told at first: only when they chose at sending that it may be seen here. */
export async function readOwn(db: Read, held: Held): Promise<Told | null> {
  const stored = held.told && (await toldOf(db, held.referral))
  if (!held.told || !stored) return null
  const key = contentKey(held.told)
  return openTold({ told: key, thread: key }, held.referral, stored.sealed)
}

/** Marks the inbox as alive and its messages as opened on this day. */
export async function markRead(tx: Write, base: Base, held: Open): Promise<void> {
  const day = dayOf(base.now())
  await markOpened(tx, held.referral, day)
  await updateReferral(tx, held.referral, { active_on: day })
  await updateSession(tx, held.once, { seen_at: base.now() })
}

/** Adds a message of the sender, also as the answer to a question card. Intake's clock starts. A double click is one. */
export async function write(tx: Write, base: Base, held: Held, text: string, answers: string | null): Promise<void> {
  const row = await lockReferral(tx, held.referral)
  if (await isLast(tx, held, text, answers)) return
  const day = dayOf(base.now())
  const id = newReferralId(base)
  await insertMessage(tx, {
    id,
    referral_id: held.referral,
    kind: 'sent',
    author_id: null,
    sealed: sealMessage(contentKey(held.thread), id, text),
    sent_on: day,
    opened_on: null,
    answers,
  })
  // A closed thread opens again: who writes is answered.
  await updateReferral(tx, held.referral, { active_on: day, waiting_since: row.waiting_since ?? day, closed_on: null })
  await base.live.tell(tx, `team:${row.team_id}`)
  await base.jobs.plan(tx, 'referrals.notice', { team: row.team_id }, { atMost: { key: row.team_id, seconds: 900 } })
}

/** The same text stands last in the thread already. */
async function isLast(db: Read, held: Held, text: string, answers: string | null): Promise<boolean> {
  const last = (await messagesOf(db, held.referral)).at(-1)
  if (last?.kind !== 'sent' || last.answers !== answers) return false
  return openMessage(contentKey(held.thread), last.id, last.sealed) === text
}

/** How and when the sender may be reached outside the inbox, in their own words. */
export async function setSafeContact(tx: Write, base: Base, held: Held, text: string): Promise<void> {
  const sealed = seal(contentKey(held.thread), text, safePlace(held.referral))
  await putSafeContact(tx, { referral_id: held.referral, sealed, changed_on: dayOf(base.now()) })
}

/** Makes the code useless; what was sent stays with intake. */
export async function voidCode(tx: Write, base: Base, ask: Ask, held: Held): Promise<void> {
  await voidReceipts(tx, held.referral, dayOf(base.now()))
  await forgetInbox(tx, held.referral)
  await endSessions(tx, visitHash(ask.visit))
}

/**
 * Deletes everything so that nothing can be read again. What must stay on record stays with its team, and only the inbox
 * goes (`mustStay`).
 */
export async function deleteAll(tx: Write, base: Base, ask: Ask, held: Held): Promise<void> {
  if (await mustStay(tx, held)) return voidCode(tx, base, ask, held)
  await erase(tx, base, held.referral)
}

/** An official has decided on it already, or it is held back for a court, an investigation or a complaint. */
export async function mustStay(db: Read, held: Held): Promise<boolean> {
  if (await signedDecision(db, held.referral)) return true
  return (await referralOf(db, held.referral)).hold_reason !== null
}

export const closeInbox = (tx: Write, ask: Ask): Promise<void> => endSessions(tx, visitHash(ask.visit))

/** To where a code is typed, or renewed. */
export const toCode = (ask: Ask<unknown>) => see(ask.to('/messages'))

export const said = (message: MessageTable, text: string): Said => {
  const { id, kind, sent_on, opened_on, answers, author_id } = message
  return { id, kind, sent_on, opened_on, answers, author_id, text }
}

export const safePlace = (referral: string) => ({ table: 'safe_contact', column: 'sealed', row: referral })
