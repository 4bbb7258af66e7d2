import type { Keys, Place } from './envelope.ts'
import type { Key } from './keyring.ts'
import { makePair, type Pair } from './sodium.ts'
import { openPair, sealPair, unwrap, wrap } from './wrap.ts'

/** The pair of one inbox: staff seal to the public half, only the receipt leads to the private one. */
export function makeBox(): Pair {
  return makePair()
}

/** Seals the inbox's private half under the key derived from its receipt. `place` names column and row where it is kept. */
export function lockBox(key: Key, pair: Pair, place: Place): Buffer {
  return sealPair(key, pair, place)
}

/** Opens an inbox with the keys derived from a receipt. Throws `SealBroken`, also when the public half was exchanged. */
export function unlockBox(keys: Keys, publicKey: Uint8Array, locked: Uint8Array, place: Place): Pair {
  return openPair(keys, publicKey, locked, place)
}

/** Wraps a content key (of replies, of what may be shown again) so that the inbox can read it. */
export function sealTo(publicKey: Uint8Array, key: Key, boundTo: string): Buffer {
  return wrap(key, publicKey, boundTo)
}

/** The content key that was sealed to this inbox. Throws `SealBroken`. */
export function openWith(pair: Pair, sealed: Uint8Array, boundTo: string): Key {
  return unwrap(pair, sealed, boundTo)
}
