import type { Base } from '#base/base.ts'
import { lockBox, makeBox, openWith, sealTo, unlockBox } from '#base/crypto/box.ts'
import { Busy } from '#base/crypto/derive.ts'
import { makeReceipt, readReceipt } from '#base/crypto/receipt.ts'
import { contentKey } from '#base/crypto/team-key.ts'
import type { Write } from '#base/database/handles.ts'
import type { Visit } from '#base/http/visit.ts'
import { dayOf } from '#base/time/day.ts'
import { keyBinding, teamKeys } from './content.ts'
import { keysOf, updateKey, updateReferral } from './queries.ts'
import {
  claimOnce,
  claimReceipt,
  insertWrongCode,
  receiptByLookup,
  receiptOfReferral,
  voidReceipts,
  wrongCodesSince,
} from './queries-sender.ts'
import { type Held, heldOnce, newSession, sealSession } from './sender-session.ts'
import { newReferralId, onceHash } from './sending.ts'

/** More wrong codes than this in ten minutes raise an alarm (security.md, receipt). Nobody is slowed down. */
const alarmAt = 100

/** `busy`: the referral is safe, the code is not made yet; ask again. */
export type Given = 'ready' | 'busy'

/**
 * Makes the receipt of what was sent under this `once`, after its commit. May be asked any number of times, also after
 * the process was killed in between: one receipt comes of it, shown again while the session lasts.
 */
export async function giveReceipt(base: Base, visit: Visit, once: Buffer): Promise<Given> {
  const look = () => base.database.reading((db) => heldOnce(db, visit, once))
  const held = await look()
  if (!held || held.code) return 'ready'
  const made = await derived(base)
  // While this one waited in vain, another click may have been served.
  if (!made) return (await look())?.code ? 'ready' : 'busy'
  await base.database.writing(async (tx) => {
    if (await putReceipt(tx, base, held, made, false)) await sealSession(tx, visit, once, { ...held, code: made.code })
  })
  return 'ready'
}

/** A code for somebody on the phone: told once, and renewed by the person at its first use. Null: busy, ask again. */
export async function receiptForPhone(base: Base, referral: string): Promise<string | null> {
  const made = await derived(base)
  if (!made) return null
  return base.database.writing(async (tx) => {
    if (await receiptOfReferral(tx, referral)) return null
    const keys = await teamKeys(tx, base, referral)
    const held = { referral, thread: keys.thread.bytes, told: null, code: null }
    return (await putReceipt(tx, base, held, made, true)) ? made.code : null
  })
}

/** Opens an inbox in this browser by its code: true when it opened. Unknown, expired and voided codes are all the same. */
export async function openByCode(base: Base, visit: Visit, typed: string): Promise<'opened' | 'unknown' | 'busy'> {
  const code = readReceipt(typed)
  // A mistyped code costs the same time as a wrong one.
  const found = await base.deriver.derive(code ?? '0'.repeat(20)).catch(onlyBusy)
  if (!found) return 'busy'
  return base.database.writing(async (tx) => {
    const receipt = code
      ? await receiptByLookup(
          tx,
          found.lookups.map(({ lookup }) => lookup),
        )
      : undefined
    if (!receipt) return noteWrongCode(tx, base)
    const box = unlockBox(found.keys, receipt.box_public_key, receipt.locked_box, boxPlace(receipt.id))
    const keys = await keysOf(tx, receipt.referral_id)
    const opened = (kind: 'told' | 'thread') => {
      const row = keys.find((one) => one.kind === kind)
      return row?.inbox_wrapped ? openWith(box, row.inbox_wrapped, keyBinding(receipt.referral_id, kind)).bytes : null
    }
    const thread = opened('thread')
    if (!thread) return noteWrongCode(tx, base)
    await holdOpen(tx, base, visit, {
      referral: receipt.referral_id,
      thread,
      told: opened('told'),
      code: null,
      mustRenew: receipt.must_renew,
    })
    return 'opened'
  })
}

/** Voids the code and makes a new one in its place; null: busy, nothing changed. The new code stands in the session. */
export async function renewReceipt(base: Base, visit: Visit, once: Buffer, held: Held): Promise<Given> {
  const made = await derived(base)
  if (!made) return 'busy'
  await base.database.writing(async (tx) => {
    await voidReceipts(tx, held.referral, dayOf(base.now()))
    if (await putReceipt(tx, base, held, made, false)) {
      await sealSession(tx, visit, once, { ...held, code: made.code, mustRenew: false })
    }
  })
  return 'ready'
}

async function derived(base: Base) {
  const code = makeReceipt(base.random)
  const made = await base.deriver.derive(code).catch(onlyBusy)
  return made && { code, ...made }
}

function onlyBusy(error: unknown): null {
  if (error instanceof Busy) return null
  throw error
}

type Made = NonNullable<Awaited<ReturnType<typeof derived>>>

async function putReceipt(tx: Write, base: Base, held: Held, made: Made, mustRenew: boolean): Promise<boolean> {
  const [current] = made.lookups
  if (!current) return false
  const id = newReferralId(base)
  const box = makeBox()
  const claimed = await claimReceipt(tx, {
    id,
    referral_id: held.referral,
    lookup: current.lookup,
    pepper_id: current.id,
    box_public_key: Buffer.from(box.publicKey),
    locked_box: lockBox(made.keys[0], box, boxPlace(id)),
    made_on: dayOf(base.now()),
    must_renew: mustRenew,
  })
  if (!claimed) return false
  for (const kind of ['thread', 'told'] as const) {
    const bytes = held[kind]
    const wrapped = bytes && sealTo(box.publicKey, contentKey(bytes), keyBinding(held.referral, kind))
    await updateKey(tx, held.referral, kind, { inbox_wrapped: wrapped })
  }
  return true
}

async function holdOpen(tx: Write, base: Base, visit: Visit, held: Held): Promise<void> {
  const now = base.now()
  const session = newSession(visit, onceHash(visit, newReferralId(base)), held.referral, now)
  await claimOnce(tx, session)
  await sealSession(tx, visit, session.once, held)
  await updateReferral(tx, held.referral, { active_on: dayOf(now) })
}

/** Counts a wrong code, of whatever page it was meant for; many in ten minutes alarm. */
export async function noteWrongCode(tx: Write, base: Base): Promise<'unknown'> {
  const now = base.now()
  await insertWrongCode(tx, newReferralId(base), now)
  const count = await wrongCodesSince(tx, new Date(now.getTime() - 600_000))
  if (count === alarmAt + 1) {
    base.log.info('alarm.wrong-codes', { count })
    await base.jobs.plan(tx, 'referrals.alarm', {}, { atMost: { key: 'wrong-codes', seconds: 3600 } })
  }
  return 'unknown'
}

const boxPlace = (receipt: string) => ({ table: 'receipt', column: 'locked_box', row: receipt })
