import { createHash } from 'node:crypto'
import { open, type Place, seal } from '#base/crypto/envelope.ts'
import type { Read, Write } from '#base/database/handles.ts'
import { type Visit, visitKey } from '#base/http/visit.ts'
import { minutes } from '#base/time/day.ts'
import type { SenderSessionTable } from './queries.ts'
import { sessionByOnce, sessionOfVisit, updateSession } from './queries-sender.ts'

/** How long an inbox stays open in a browser (security.md, session time of a reporter). */
const idleMinutes = 20
const totalMinutes = 60

/** What a sender's browser holds open: the keys it may read with, and the code while it may be shown again. */
export interface Held {
  referral: string
  thread: Uint8Array
  told: Uint8Array | null
  code: string | null
  /** The code came over the phone: it must be renewed before anything else. */
  mustRenew?: boolean
}

export const newSession = (visit: Visit, once: Buffer, referral: string, now: Date): SenderSessionTable => ({
  once,
  visit: visitHash(visit),
  referral_id: referral,
  sealed: Buffer.alloc(0),
  opened_at: now,
  seen_at: now,
  expires_at: new Date(now.getTime() + minutes(totalMinutes)),
})

/** Seals what the session holds under the visit's secret: the row alone opens nothing. */
export async function sealSession(tx: Write, visit: Visit, once: Buffer, held: Held): Promise<void> {
  const text = JSON.stringify({ ...held, thread: base64(held.thread), told: held.told && base64(held.told) })
  await updateSession(tx, once, { sealed: seal(keyOf(visit), text, placeOf(once)) })
}

/** The newest inbox that this browser holds open, or null. */
export async function heldBy(db: Read, visit: Visit, now: Date): Promise<(Held & { once: Buffer }) | null> {
  if (!visit.known) return null
  const idleSince = new Date(now.getTime() - minutes(idleMinutes))
  return openedRow(visit, await sessionOfVisit(db, visitHash(visit), now, idleSince))
}

export async function heldOnce(db: Read, visit: Visit, once: Buffer): Promise<Held | null> {
  return openedRow(visit, await sessionByOnce(db, once))
}

function openedRow(visit: Visit, row: SenderSessionTable | undefined): (Held & { once: Buffer }) | null {
  if (!row || row.sealed.length === 0) return null
  const held = JSON.parse(open(keyOf(visit), row.sealed, placeOf(row.once)).toString('utf8'))
  return {
    ...held,
    thread: Buffer.from(held.thread, 'base64'),
    told: held.told && Buffer.from(held.told, 'base64'),
    once: row.once,
  }
}

export const visitHash = (visit: Visit): Buffer => createHash('sha256').update(visitKey(visit, 'inbox-id')).digest()

const keyOf = (visit: Visit) => ({ id: 'visit', bytes: visitKey(visit, 'inbox') })
const placeOf = (once: Buffer): Place => ({ table: 'sender_session', column: 'sealed', row: once.toString('hex') })
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
