import { createHmac } from 'node:crypto'
import { lengthPrefixed, sameBytes } from '#base/crypto/bytes.ts'
import { type Key, type Keyring, keyOf } from '#base/crypto/keyring.ts'

export type Outcome = 'done' | 'refused'

/** One row of the trail, as it is kept. */
export interface Row {
  /** 1, 2, 3 … without gaps. */
  seq: number
  at: Date
  actor: string
  action: string
  object_type: string
  object_id: string | null
  purpose: string | null
  outcome: Outcome
  note: Uint8Array | null
  key_id: string
  /** Hash of the row before, 32 bytes. */
  previous: Uint8Array
  hash: Uint8Array
}

/** Where a chain goes on from: a row's number and hash. */
export type Link = Pick<Row, 'seq' | 'hash'>

/** Before the first row. */
export const BEGINNING: Link = { seq: 0, hash: new Uint8Array(32) }

/** The first row that is not as it was written. */
export interface Bad {
  seq: number
  why: string
}

/** HMAC-SHA256 over the row before and every column of this one. */
export function rowHash(key: Key, previous: Uint8Array, row: Omit<Row, 'previous' | 'hash'>): Buffer {
  return createHmac('sha256', key.bytes)
    .update(lengthPrefixed(previous, canonical(row)))
    .digest()
}

/** The row that goes on from `last`. */
export function linked(key: Key, last: Link, row: Omit<Row, 'seq' | 'key_id' | 'previous' | 'hash'>): Row {
  const whole = { ...row, seq: last.seq + 1, key_id: key.id }
  return { ...whole, previous: last.hash, hash: rowHash(key, last.hash, whole) }
}

/**
 * Walks the trail in the order of its numbers and names the first row that was changed, removed, put in or moved; null
 * when it is whole. Rows cut off at the end show only against signed heads. `last`: where to go on from.
 */
export async function firstBad(
  rows: AsyncIterable<Row>,
  keyring: Keyring,
  last: Link = BEGINNING,
): Promise<Bad | null> {
  let before = last
  for await (const row of rows) {
    const bad = fault(row, before, keyring)
    if (bad) return bad
    before = row
  }
  return null
}

function fault(row: Row, before: Link, keyring: Keyring): Bad | null {
  const expected = before.seq + 1
  if (row.seq > expected) return { seq: expected, why: 'missing' }
  if (row.seq < expected) return { seq: row.seq, why: 'out of order' }
  const key = keyOf(keyring, row.key_id)
  if (!key) return { seq: row.seq, why: 'hashed with a key that is not in the keyring' }
  if (!sameBytes(row.hash, rowHash(key, row.previous, row))) return { seq: row.seq, why: 'changed, moved or put in' }
  if (!sameBytes(row.previous, before.hash)) return { seq: row.seq, why: 'does not follow the row before' }
  return null
}

/** Every column in a fixed order; a change of this order or of the version breaks all chains. */
function canonical(row: Omit<Row, 'previous' | 'hash'>): Buffer {
  const { seq, at, actor, action, object_type, object_id, purpose, outcome, note, key_id } = row
  const when = at.toISOString()
  return lengthPrefixed(
    'audit/1',
    `${seq}`,
    when,
    actor,
    action,
    object_type,
    object_id,
    purpose,
    outcome,
    note,
    key_id,
  )
}
