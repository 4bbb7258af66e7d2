import { createHash } from 'node:crypto'
import { bytesOf, sameBytes } from './bytes.ts'
import { type Keys, open, type Place, SealBroken, seal } from './envelope.ts'
import type { Key } from './keyring.ts'
import { openBox, type Pair, pairOf, sealBox } from './sodium.ts'

/** A key for the content of one thread. Its id is a check value of the bytes, so it need not be stored beside them. */
export function contentKey(bytes: Uint8Array): Key {
  return { id: `c${sha256(bytes).toString('hex', 0, 4)}`, bytes }
}

/**
 * Wraps a content key for whoever holds the private half. `boundTo` names what the key belongs to ('referral/<id>');
 * the wrap opens only when asked for the same. Result: version (1), sealed box of version, key, SHA-256 of `boundTo`.
 */
export function wrap(key: Key, publicKey: Uint8Array, boundTo: string): Buffer {
  const inner = Buffer.concat([Buffer.of(SEALED_BOX), key.bytes, sha256(boundTo)])
  return Buffer.concat([Buffer.of(SEALED_BOX), sealBox(inner, publicKey)])
}

/** The content key inside a wrap. Throws `SealBroken` for another pair, another binding or a changed byte. */
export function unwrap(pair: Pair, wrapped: Uint8Array, boundTo: string): Key {
  const inner = wrapped[0] === SEALED_BOX ? openBox(wrapped.subarray(1), pair) : null
  if (!inner || inner.length !== INNER || inner[0] !== SEALED_BOX) throw new SealBroken()
  if (!sameBytes(inner.subarray(1 + KEY), sha256(boundTo))) throw new SealBroken()
  return contentKey(inner.slice(1, 1 + KEY))
}

/** Forwards a wrapped key to another public key without touching what it sealed. Throws `SealBroken`. */
export function rewrap(pair: Pair, wrapped: Uint8Array, boundTo: string, to: Uint8Array, newBoundTo = boundTo): Buffer {
  return wrap(unwrap(pair, wrapped, boundTo), to, newBoundTo)
}

/** Seals the private half of a pair under a symmetric key, for one place. */
export function sealPair(key: Key, pair: Pair, place: Place): Buffer {
  return seal(key, pair.privateKey, place)
}

/** The pair whose private half was sealed. Throws `SealBroken`, also when the public half beside it was swapped. */
export function openPair(keys: Keys, publicKey: Uint8Array, sealed: Uint8Array, place: Place): Pair {
  const pair = pairOf(open(keys, sealed, place))
  if (!sameBytes(pair.publicKey, publicKey)) throw new SealBroken()
  return pair
}

// The version byte leaves room for a hybrid with ML-KEM; it stands inside too, so that it cannot be exchanged.
const SEALED_BOX = 1
const KEY = 32
const INNER = 1 + KEY + 32

function sha256(value: string | Uint8Array): Buffer {
  return createHash('sha256').update(bytesOf(value)).digest()
}
