import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { bytesOf, lengthPrefixed } from './bytes.ts'
import type { Key } from './keyring.ts'
import { pad, unpad } from './padding.ts'

/** Where a sealed value belongs. Moved anywhere else it does not open. */
export interface Place {
  readonly table: string
  readonly column: string
  /** The row's id. */
  readonly row: string
}

export type Keys = Key | readonly Key[] | ((id: string) => Key | undefined)

/** A sealed value that was changed, cut, moved, or whose key is not here. Says nothing more on purpose. */
export class SealBroken extends Error {
  override name = 'SealBroken'
  constructor() {
    super('a sealed value does not open')
  }
}

/**
 * Seals a text (as UTF-8) or bytes for one place with AES-256-GCM. Result: version, algorithm, length of key id,
 * key id, nonce (12), sealed size class, tag (16). A key may seal 2^32 values (SP 800-38D, random nonces).
 */
export function seal(key: Key, text: string | Uint8Array, place: Place): Buffer {
  const nonce = randomBytes(NONCE)
  const header = Buffer.concat([headerOf(key.id), nonce])
  const cipher = createCipheriv('aes-256-gcm', key.bytes, nonce, { authTagLength: TAG })
  cipher.setAAD(bound(header, place))
  return Buffer.concat([header, cipher.update(pad(bytesOf(text))), cipher.final(), cipher.getAuthTag()])
}

/** What was sealed, if nothing changed and it stands in its place. Throws `SealBroken`. */
export function open(keys: Keys, sealed: Uint8Array, place: Place): Buffer {
  const { id, header, nonce, body, tag } = parts(bytesOf(sealed))
  const key = find(keys, id)
  if (!key) throw new SealBroken()
  const decipher = createDecipheriv('aes-256-gcm', key.bytes, nonce, { authTagLength: TAG })
  decipher.setAAD(bound(header, place)).setAuthTag(tag)
  const plain = unpad(finished(decipher, body))
  if (!plain) throw new SealBroken()
  return plain
}

/** As `open`, for what was sealed as a text. */
export function openText(keys: Keys, sealed: Uint8Array, place: Place): string {
  return open(keys, sealed, place).toString('utf8')
}

/** Id of the key that sealed it: tells which rows still wait for a rotation. Throws `SealBroken`. */
export function keyIdOf(sealed: Uint8Array): string {
  return parts(bytesOf(sealed)).id
}

const VERSION = 1
const AES_256_GCM = 1
const NONCE = 12
const TAG = 16

function headerOf(keyId: string): Buffer {
  const id = Buffer.from(keyId, 'utf8')
  if (id.length === 0 || id.length > 255) throw new RangeError('a key id has 1 to 255 bytes')
  return Buffer.concat([Buffer.of(VERSION, AES_256_GCM, id.length), id])
}

function bound(header: Buffer, { table, column, row }: Place): Buffer {
  return Buffer.concat([header, lengthPrefixed(table, column, row)])
}

function parts(sealed: Buffer) {
  const [version, algorithm, idLength = 0] = sealed
  const nonceAt = 3 + idLength
  const bodyAt = nonceAt + NONCE
  const known = version === VERSION && algorithm === AES_256_GCM
  if (!known || sealed.length < bodyAt + TAG) throw new SealBroken()
  return {
    id: sealed.toString('utf8', 3, nonceAt),
    header: sealed.subarray(0, bodyAt),
    nonce: sealed.subarray(nonceAt, bodyAt),
    body: sealed.subarray(bodyAt, -TAG),
    tag: sealed.subarray(-TAG),
  }
}

function find(keys: Keys, id: string): Key | undefined {
  if (typeof keys === 'function') return keys(id)
  return [keys].flat().find((key) => key.id === id)
}

function finished(decipher: ReturnType<typeof createDecipheriv>, body: Buffer): Buffer {
  try {
    return Buffer.concat([decipher.update(body), decipher.final()])
  } catch {
    throw new SealBroken()
  }
}
