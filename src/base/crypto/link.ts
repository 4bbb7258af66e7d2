import { createHmac } from 'node:crypto'
import { bytesOf, lengthPrefixed, sameBytes } from './bytes.ts'
import type { Keyring } from './keyring.ts'

/**
 * An id with its proof, for a link in a mail: `<uuid>.<22 characters>`. `what` says what the link lets its holder do; the
 * same id under another word has another proof. The row it names decides whether it still holds.
 */
export const signedId = (ring: Keyring, what: string, id: string): string => `${id}.${proof(ring[0].bytes, what, id)}`

/** The id of a signed one, or null when the proof is not ours. */
export function readSignedId(ring: Keyring, what: string, signed: string): string | null {
  const [id = '', given = ''] = signed.split('.')
  const fits = ring.some((key) => sameBytes(bytesOf(given), bytesOf(proof(key.bytes, what, id))))
  return fits ? id : null
}

const proof = (key: Uint8Array, what: string, id: string): string =>
  createHmac('sha256', key).update(lengthPrefixed(what, id)).digest().subarray(0, 16).toString('base64url')
