import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lockBox, makeBox, openWith, sealTo, unlockBox } from './box.ts'
import { SealBroken } from './envelope.ts'
import { makeKeyring, rotated } from './keyring.ts'
import { makePair } from './sodium.ts'
import { contentKey, makeTeamPair, openTeamPair, resealTeamPair, rewrap, unwrap, wrap } from './team-key.ts'

const key = contentKey(randomBytes(32))
const team = makePair()
const referral = 'referral/0190'

describe('a wrapped content key', () => {
  test('opens for the team it was wrapped for, with the same name', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.string(), (bytes, boundTo) => {
        const mine = contentKey(bytes)
        const opened = unwrap(team, wrap(mine, team.publicKey, boundTo), boundTo)
        expect([opened.id, Buffer.from(opened.bytes)]).toEqual([mine.id, Buffer.from(bytes)])
      }),
      { numRuns: 30 },
    )
  })

  test('does not open for another team', () => {
    expect(() => unwrap(makePair(), wrap(key, team.publicKey, referral), referral)).toThrow(SealBroken)
  })

  test('does not open for another referral', () => {
    expect(() => unwrap(team, wrap(key, team.publicKey, referral), 'referral/0191')).toThrow(SealBroken)
  })

  test('does not open after a change of any byte, cut, or lengthened', () => {
    const wrapped = wrap(key, team.publicKey, referral)
    for (let at = 0; at < wrapped.length; at += 1) {
      const changed = Buffer.from(wrapped)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(() => unwrap(team, changed, referral), `byte ${at}`).toThrow(SealBroken)
      expect(() => unwrap(team, wrapped.subarray(0, at), referral)).toThrow(SealBroken)
    }
    expect(() => unwrap(team, Buffer.concat([wrapped, Buffer.of(0)]), referral)).toThrow(SealBroken)
  })

  test('does not open when the box holds something else', () => {
    const foreign = Buffer.concat([Buffer.of(1), randomBytes(80)])
    expect(() => unwrap(team, foreign, referral)).toThrow(SealBroken)
  })

  test('is forwarded by wrapping again, to the other team only', () => {
    const other = makePair()
    const forwarded = rewrap(team, wrap(key, team.publicKey, referral), referral, other.publicKey)
    expect(unwrap(other, forwarded, referral).id).toBe(key.id)
    expect(() => unwrap(team, forwarded, referral)).toThrow(SealBroken)
  })

  test('is not forwarded by a team that cannot open it', () => {
    const wrapped = wrap(key, team.publicKey, referral)
    expect(() => rewrap(makePair(), wrapped, referral, makePair().publicKey)).toThrow(SealBroken)
  })
})

describe("a team's stored pair", () => {
  const keyring = makeKeyring(randomBytes)
  const stored = makeTeamPair(keyring, 'intake')

  test('opens what was wrapped for the team', () => {
    const wrapped = wrap(key, stored.publicKey, referral)
    expect(unwrap(openTeamPair(keyring, 'intake', stored), wrapped, referral).id).toBe(key.id)
  })

  test('does not open as the pair of another team', () => {
    expect(() => openTeamPair(keyring, 'helpline', stored)).toThrow(SealBroken)
  })

  test('does not open under another keyring', () => {
    expect(() => openTeamPair(makeKeyring(randomBytes), 'intake', stored)).toThrow(SealBroken)
  })

  test('does not open when its public half was exchanged', () => {
    const swapped = { ...stored, publicKey: makePair().publicKey }
    expect(() => openTeamPair(keyring, 'intake', swapped)).toThrow(SealBroken)
  })

  test('is the same pair after a rotation, and no longer needs the old key once sealed again', () => {
    const after = rotated(keyring, randomBytes)
    const again = resealTeamPair(after, 'intake', stored)
    const pair = openTeamPair([after[0]], 'intake', again)
    expect(unwrap(pair, wrap(key, stored.publicKey, referral), referral).id).toBe(key.id)
  })
})

describe('an inbox', () => {
  const receiptKey = { id: 'p1', bytes: randomBytes(32) }
  const place = { table: 'inbox', column: 'private_key', row: '0190' }
  const box = makeBox()
  const locked = lockBox(receiptKey, box, place)

  test('opens with the key of its receipt and reads what was sealed to it', () => {
    const sealed = sealTo(box.publicKey, key, referral)
    expect(openWith(unlockBox([receiptKey], box.publicKey, locked, place), sealed, referral).id).toBe(key.id)
  })

  test('does not open with the key of another receipt or in another row', () => {
    const other = { id: 'p1', bytes: randomBytes(32) }
    expect(() => unlockBox(other, box.publicKey, locked, place)).toThrow(SealBroken)
    expect(() => unlockBox(receiptKey, box.publicKey, locked, { ...place, row: '0191' })).toThrow(SealBroken)
  })

  test('whose public half was exchanged does not open', () => {
    expect(() => unlockBox(receiptKey, makeBox().publicKey, locked, place)).toThrow(SealBroken)
  })
})
