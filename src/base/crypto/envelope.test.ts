import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keyIdOf, open, openText, type Place, SealBroken, seal } from './envelope.ts'
import { type Key, makeKeyring, rotated } from './keyring.ts'

const key: Key = { id: 'k1', bytes: randomBytes(32) }
const place: Place = { table: 'referral', column: 'message', row: '7' }

describe('a sealed value', () => {
  test('opens to the same bytes in its place', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), fc.string(), (bytes, row) => {
        const there = { ...place, row }
        expect(open(key, seal(key, bytes, there), there)).toEqual(Buffer.from(bytes))
      }),
    )
  })

  test('opens to the same text, in any script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(openText(key, seal(key, text, place), place)).toBe(text)
      }),
    )
  })

  test('does not open after any single changed bit', () => {
    const sealed = seal(key, 'Esimerkki Eeva', place)
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const changed = Buffer.from(sealed)
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(() => open(key, changed, place), `bit ${bit}`).toThrow(SealBroken)
    }
  })

  test('does not open when cut short or lengthened, at either end', () => {
    const sealed = seal(key, 'Esimerkki Eeva', place)
    for (let length = 0; length < sealed.length; length += 1) {
      expect(() => open(key, sealed.subarray(0, length), place)).toThrow(SealBroken)
      expect(() => open(key, sealed.subarray(sealed.length - length), place)).toThrow(SealBroken)
    }
    expect(() => open(key, Buffer.concat([sealed, Buffer.of(0)]), place)).toThrow(SealBroken)
  })

  test.each([
    { ...place, table: 'question' },
    { ...place, column: 'person' },
    { ...place, row: '8' },
    { table: 'referralm', column: 'essage', row: '7' },
    { table: 'referral', column: 'message7', row: '' },
  ])('does not open in another place: $table $column $row', (other) => {
    const sealed = seal(key, 'Esimerkki Eeva', place)
    expect(() => open(key, sealed, other)).toThrow(SealBroken)
  })

  test('does not open for arbitrary bytes, and fails only as SealBroken', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(() => open(key, bytes, place)).toThrow(SealBroken)
        expect(() => open(key, Buffer.concat([Buffer.of(1, 1), bytes]), place)).toThrow(SealBroken)
      }),
    )
  })

  test('does not open with another key of the same id, nor with the same key under another id', () => {
    const sealed = seal(key, 'Esimerkki Eeva', place)
    expect(() => open({ id: 'k1', bytes: randomBytes(32) }, sealed, place)).toThrow(SealBroken)
    expect(() => open({ id: 'k2', bytes: key.bytes }, sealed, place)).toThrow(SealBroken)
    expect(() => open([], sealed, place)).toThrow(SealBroken)
    expect(() => open(() => undefined, sealed, place)).toThrow(SealBroken)
  })

  test('says nothing of its content when it does not open', () => {
    const sealed = seal(key, 'Esimerkki Eeva', place)
    const error = caught(() => open(key, sealed, { ...place, row: '8' }))
    expect(JSON.stringify({ ...error, message: error.message, cause: error.cause })).not.toMatch(/Eeva|k1|referral/)
  })

  test('written before a rotation opens with the rotated keyring, and names the key that still waits', () => {
    const before = makeKeyring(randomBytes)
    const after = rotated(before, randomBytes)
    const sealed = seal(before[0], 'Esimerkki Eeva', place)
    expect(openText(after, sealed, place)).toBe('Esimerkki Eeva')
    expect(openText((id) => after.find((one) => one.id === id), sealed, place)).toBe('Esimerkki Eeva')
    expect(keyIdOf(sealed)).toBe(before[0].id)
    expect(keyIdOf(seal(after[0], 'x', place))).not.toBe(before[0].id)
  })

  test('of the same text is never twice the same', () => {
    expect(seal(key, 'kyllä', place)).not.toEqual(seal(key, 'kyllä', place))
  })

  test('shows its length only in classes', () => {
    const lengthOf = (count: number) => seal(key, 'a'.repeat(count), place).length
    const overhead = lengthOf(0) - 64
    expect([0, 60, 61, 124, 125, 1020, 1021, 20_000].map((count) => lengthOf(count) - overhead)).toEqual([
      64, 64, 128, 128, 256, 1024, 2048, 32_768,
    ])
  })

  test('cannot be made under a key without a name', () => {
    expect(() => seal({ id: '', bytes: key.bytes }, 'x', place)).toThrow(RangeError)
  })
})

function caught(deed: () => unknown): Error {
  try {
    deed()
  } catch (error) {
    if (error instanceof Error) return error
  }
  throw new Error('nothing was thrown')
}
