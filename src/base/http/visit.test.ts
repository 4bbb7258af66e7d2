import { randomBytes } from 'node:crypto'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { formToken, newVisit, readVisit, tokenFits, visitKey } from './visit.ts'

const known = () => {
  const visit = readVisit(randomBytes(32).toString('base64url'))
  if (!visit) throw new Error('a visit of 32 bytes')
  return visit
}

test('a visit is 32 bytes from the cookie, and nothing else is one', () => {
  expect(readVisit(Buffer.alloc(32, 1).toString('base64url'))?.secret).toEqual(Buffer.alloc(32, 1))
  for (const bad of [
    undefined,
    '',
    'x',
    Buffer.alloc(31).toString('base64url'),
    Buffer.alloc(33).toString('base64url'),
  ])
    expect(readVisit(bad)).toBeNull()
})

test('no cookie makes the reading fail', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readVisit(text)))
})

test('its token fits its own visit and session only', () => {
  const [one, other] = [known(), known()]
  const token = formToken(one, '')
  expect(tokenFits(one, '', token)).toBe(true)
  expect(tokenFits(other, '', token)).toBe(false)
  expect(tokenFits(one, 'session', token)).toBe(false)
  expect(tokenFits(one, 'session', formToken(one, 'session'))).toBe(true)
})

test('a visit that came without a cookie fits no token, not even its own', () => {
  const fresh = newVisit(randomBytes)
  expect(tokenFits(fresh, '', formToken(fresh, ''))).toBe(false)
})

test('any other text is refused, however long', () => {
  const visit = known()
  const right = formToken(visit, '')
  for (const bad of ['', right.slice(1), `${right}x`, right.toUpperCase(), 'é'.repeat(43), 'x'.repeat(100_000)])
    expect(tokenFits(visit, '', bad)).toBe(false)
})

test('keys of two purposes have nothing to do with each other, and the same purpose gives the same key', () => {
  const visit = known()
  expect(visitKey(visit, 'draft')).toHaveLength(32)
  expect(visitKey(visit, 'draft')).toEqual(visitKey(visit, 'draft'))
  expect(visitKey(visit, 'draft')).not.toEqual(visitKey(visit, 'inbox'))
})
