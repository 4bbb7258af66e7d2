import { hkdfSync } from 'node:crypto'

/** A symmetric key of 32 bytes under a short name that stands in what it sealed. */
export interface Key {
  readonly id: string
  readonly bytes: Uint8Array
}

/** The first key is current; the others still read what was written before a rotation. */
export type Keyring = readonly [Key, ...Key[]]

/** What a master keyring is used for; a new use gets its own word here. */
export const purposes = ['field', 'team', 'tag', 'receipt', 'audit', 'visit', 'link'] as const
export type Purpose = (typeof purposes)[number]

/** A key file that cannot be used. The message names file and fault, never a byte of a key. */
export class KeyringFault extends Error {
  override name = 'KeyringFault'
}

/** The value printed in the documents. Never accepted. */
export const EXAMPLE_KEY = Buffer.from('polku-example-key-do-not-use-it!').toString('base64')

/**
 * Reads a key file: lines `id base64(32 bytes)`, first line current; empty lines and lines that begin with # are
 * passed over. `name` stands in the messages. Throws `KeyringFault`.
 */
export function parseKeyring(text: string, name: string): Keyring {
  const lines = text.split('\n').map((line) => line.trim())
  const [first, ...rest] = lines.flatMap((line, at) =>
    isKeyLine(line) ? [parseKey(line, `${name} line ${at + 1}`)] : [],
  )
  if (!first) throw new KeyringFault(`${name}: missing; expected a line "id base64-of-32-bytes"`)
  const twice = [first, ...rest].find((key, at, all) => all.findIndex((other) => other.id === key.id) !== at)
  if (twice) throw new KeyringFault(`${name}: key id ${twice.id} stands twice`)
  return [first, ...rest]
}

/** A keyring of one new key. `random` gives that many bytes from the system's generator. */
export function makeKeyring(random: (length: number) => Uint8Array): Keyring {
  return [makeKey(random)]
}

/** The same keyring with a new current key before the others. */
export function rotated(keyring: Keyring, random: (length: number) => Uint8Array): Keyring {
  return [makeKey(random), ...keyring]
}

/** The text of a key file; `parseKeyring` reads it back. */
export function keyringText(keyring: Keyring): string {
  return keyring.map((key) => `${key.id} ${Buffer.from(key.bytes).toString('base64')}\n`).join('')
}

/** A keyring for one purpose with the same ids (HKDF-SHA256, RFC 5869). It tells nothing of the master or its siblings. */
export function subkey(keyring: Keyring, purpose: Purpose): Keyring {
  const [first, ...rest] = keyring
  return [derived(first, purpose), ...rest.map((key) => derived(key, purpose))]
}

/** The key of that id, or undefined. */
export function keyOf(keyring: readonly Key[], id: string): Key | undefined {
  return keyring.find((key) => key.id === id)
}

const KEY_BYTES = 32
const ID = /^[A-Za-z0-9_-]{1,16}$/

function isKeyLine(line: string): boolean {
  return line !== '' && !line.startsWith('#')
}

function parseKey(line: string, where: string): Key {
  const [id = '', base64 = '', ...more] = line.split(/\s+/)
  if (!ID.test(id)) throw new KeyringFault(`${where}: the id must be 1 to 16 of A-Z a-z 0-9 _ -`)
  if (base64 === '' || more.length > 0) throw new KeyringFault(`${where}: expected "id base64-of-32-bytes"`)
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.toString('base64') !== base64) throw new KeyringFault(`${where}: the key of ${id} is not base64`)
  if (bytes.length !== KEY_BYTES) throw new KeyringFault(`${where}: the key of ${id} has ${bytes.length} bytes, not 32`)
  if (isExample(bytes)) throw new KeyringFault(`${where}: the key of ${id} is an example value; make a secret one`)
  return { id, bytes }
}

/** The documents' value, one byte over and over, or bytes that only count up or down. */
function isExample(bytes: Buffer): boolean {
  if (bytes.toString('base64') === EXAMPLE_KEY) return true
  const steps = bytes.subarray(1).map((byte, at) => (byte - (bytes[at] ?? 0)) & 255)
  const evenly = steps.every((step) => step === steps[0])
  return evenly && [0, 1, 255].includes(steps[0] ?? 0) // a step down wraps around to 255
}

function makeKey(random: (length: number) => Uint8Array): Key {
  return { id: `k${Buffer.from(random(4)).toString('hex')}`, bytes: random(KEY_BYTES) }
}

function derived(key: Key, purpose: Purpose): Key {
  return { id: key.id, bytes: Buffer.from(hkdfSync('sha256', key.bytes, '', `polku/${purpose}/1`, KEY_BYTES)) }
}
