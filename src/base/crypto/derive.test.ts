import { randomBytes } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { Busy, DERIVATION, makeDeriver } from './derive.ts'
import { makeKeyring, rotated } from './keyring.ts'

const pepper = makeKeyring(randomBytes)
const salt = randomBytes(16)
const code = '12345678901234567890'
const deriver = makeDeriver({ pepper, salt })
afterAll(() => deriver.close())

describe('a receipt code', () => {
  test('leads to the same look-up and key every time, and another code to others', async () => {
    const [one, again, other] = await Promise.all([code, code, '12345678901234567809'].map((c) => deriver.derive(c)))
    expect(again).toEqual(one)
    expect(other?.lookups[0]?.lookup).not.toEqual(one?.lookups[0]?.lookup)
    expect(other?.keys[0]).not.toEqual(one?.keys[0])
  })

  test('leads elsewhere with another pepper or another salt', async () => {
    const [own, otherPepper, otherSalt] = await Promise.all([
      deriver.derive(code),
      makeDeriver({ pepper: makeKeyring(randomBytes), salt }).derive(code),
      makeDeriver({ pepper, salt: randomBytes(16) }).derive(code),
    ])
    expect(new Set([own, otherPepper, otherSalt].map((one) => one.lookups[0]?.lookup.toString('hex'))).size).toBe(3)
    expect(new Set([own, otherPepper, otherSalt].map((one) => hex(one.keys[0].bytes))).size).toBe(3)
  })

  test('gives a key that its look-up does not contain', async () => {
    const { lookups, keys } = await deriver.derive(code)
    expect(hex(keys[0].bytes)).not.toBe(lookups[0]?.lookup.toString('hex'))
    expect(keys[0].bytes.length).toBe(32)
    expect(lookups[0]?.lookup.length).toBe(32)
  })

  test('still leads to an inbox of before the rotation of the pepper', async () => {
    const after = rotated(pepper, randomBytes)
    const [before, now] = await Promise.all([deriver.derive(code), makeDeriver({ pepper: after, salt }).derive(code)])
    expect(now.lookups.map((one) => one.id)).toEqual(after.map((key) => key.id))
    expect(now.lookups).toContainEqual(before.lookups[0])
    expect(now.keys).toContainEqual(before.keys[0])
    expect(now.keys[0]).not.toEqual(before.keys[0])
  })

  test('costs at least what ASVS 5.0 asks', () => {
    const least = DERIVATION.timeCost === 1 ? 46 : DERIVATION.timeCost === 2 ? 19 : 12
    expect(DERIVATION.memoryCost).toBeGreaterThanOrEqual(least * 1024)
  })
})

describe('a flood of codes', () => {
  test('is answered with Busy beyond the queue, and the rest is served', async () => {
    const small = makeDeriver({ pepper, salt, queueLimit: 2 })
    const answers = await Promise.allSettled(Array.from({ length: 5 }, () => small.derive(code)))
    expect(answers.map((answer) => answer.status)).toEqual([
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'rejected',
      'rejected',
    ])
    expect(answers[4]).toMatchObject({ reason: expect.any(Busy) })
    expect(small.waiting()).toBe(0)
  })
})

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
