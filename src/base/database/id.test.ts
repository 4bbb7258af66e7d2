import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newId } from './id.ts'

const now = new Date('2026-11-21T09:00:00.123Z')

test('an id is a UUID of version 7 and the RFC variant', () => {
  expect(newId(now, randomBytes)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

test('an id carries its millisecond and all the chance it is given', () => {
  expect(newId(now, (length) => Buffer.alloc(length, 0xff))).toBe('01a1fd55-7afb-7fff-bfff-ffffffffffff')
})

test('a later id sorts after an earlier one', () => {
  const time = fc.date({ min: new Date(0), max: new Date('9000-01-01'), noInvalidDate: true })
  const ordered = (a: Date, b: Date) =>
    a.getTime() === b.getTime() || newId(a, randomBytes) < newId(b, randomBytes) === a < b
  fc.assert(fc.property(time, time, ordered))
})
