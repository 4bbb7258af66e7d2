import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import {
  EXAMPLE_KEY,
  KeyringFault,
  keyringText,
  makeKeyring,
  parseKeyring,
  purposes,
  rotated,
  subkey,
} from './keyring.ts'

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const good = base64(randomBytes(32))

describe('a key file', () => {
  test('comes back from its own text, current key first', () => {
    const keyring = rotated(rotated(makeKeyring(randomBytes), randomBytes), randomBytes)
    expect(parseKeyring(keyringText(keyring), 'master')).toEqual(keyring)
    expect(new Set(keyring.map((key) => key.id)).size).toBe(3)
  })

  test('may hold comments, empty lines and Windows line ends', () => {
    const [key] = parseKeyring(`# made in November\r\n\r\nk1 ${good}\r\n`, 'master')
    expect(key).toEqual({ id: 'k1', bytes: Buffer.from(good, 'base64') })
  })

  test.each([
    ['is empty', '', 'master: missing'],
    ['holds only comments', '# k1\n', 'master: missing'],
    ['lacks the key', 'k1\n', 'master line 1: expected'],
    ['has a third word', `k1 ${good} old`, 'master line 1: expected'],
    ['has a key that is too short', `k1 ${base64(randomBytes(31))}`, 'has 31 bytes, not 32'],
    ['has a key that is too long', `k1 ${base64(randomBytes(33))}`, 'has 33 bytes, not 32'],
    ['has a key that is not base64', `k1 ${good.slice(0, -2)}!=`, 'is not base64'],
    ['has an id that is too long', `${'k'.repeat(17)} ${good}`, 'master line 1: the id'],
    ['names one id twice', `k1 ${good}\nk2 ${good}\nk1 ${base64(randomBytes(32))}`, 'key id k1 stands twice'],
    ["holds the documents' example", `k1 ${good}\nk0 ${EXAMPLE_KEY}`, 'master line 2: the key of k0 is an example'],
    ['holds zeros', `k1 ${base64(new Uint8Array(32))}`, 'is an example'],
    ['holds one byte over and over', `k1 ${base64(new Uint8Array(32).fill(255))}`, 'is an example'],
    ['counts up', `k1 ${base64(Uint8Array.from({ length: 32 }, (_, at) => at))}`, 'is an example'],
    ['counts down', `k1 ${base64(Uint8Array.from({ length: 32 }, (_, at) => 200 - at))}`, 'is an example'],
  ])('that %s is refused by name', (_, text, message) => {
    expect(() => parseKeyring(text, 'master')).toThrow(KeyringFault)
    expect(() => parseKeyring(text, 'master')).toThrow(message)
  })

  test('that is refused never shows a key in the message', () => {
    const short = base64(randomBytes(31))
    expect(() => parseKeyring(`k1 ${short}`, 'master')).not.toThrow(short)
  })
})

describe('a subkey', () => {
  const keyring = rotated(makeKeyring(randomBytes), randomBytes)

  test('is the same every time and keeps the ids', () => {
    expect(subkey(keyring, 'tag')).toEqual(subkey(keyring, 'tag'))
    expect(subkey(keyring, 'tag').map((key) => key.id)).toEqual(keyring.map((key) => key.id))
  })

  test('differs from its master and from every other purpose', () => {
    const all = [keyring, ...purposes.map((purpose) => subkey(keyring, purpose))].flat()
    expect(new Set(all.map((key) => base64(key.bytes))).size).toBe(2 * (purposes.length + 1))
  })

  test('is HKDF-SHA256 as published, so that stored values open for ever', () => {
    const fixed = [{ id: 'k1', bytes: new Uint8Array(32).fill(7) }] as const
    expect(Buffer.from(subkey(fixed, 'field')[0].bytes).toString('hex')).toBe(
      '2fda9799880bef96f73047f31b81869e0216579fb96098ed00b2be664f75ba57',
    )
  })
})
