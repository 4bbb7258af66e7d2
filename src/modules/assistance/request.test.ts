import { describe, expect, test } from 'vitest'
import { answerFault, dueFrom, extendedFrom, extendFault } from './request.ts'

describe('the clock of a request', () => {
  test.each([
    ['2026-11-23', '2026-12-23'],
    // A month that lacks the day ends on its last one: 28 February 2027 is a Sunday.
    ['2027-01-31', '2027-03-01'],
    ['2028-01-31', '2028-02-29'],
    ['2027-03-31', '2027-04-30'],
    // 30 May 2027 is a Sunday.
    ['2027-04-30', '2027-05-31'],
    // Christmas Eve, Christmas and the weekend after it.
    ['2026-11-24', '2026-12-28'],
    ['2027-12-31', '2028-01-31'],
  ])('received on %s is answered by %s', (received, due) => {
    expect(dueFrom(received)).toBe(due)
  })

  test.each([
    ['2026-11-30', '2027-03-01'],
    ['2027-01-31', '2027-04-30'],
    ['2026-11-23', '2027-02-23'],
  ])('received on %s and extended is answered by %s', (received, due) => {
    expect(extendedFrom(received)).toBe(due)
  })

  test('is extended once, while it runs, and not after an answer', () => {
    const row = { answered_on: null, extended_on: null, due_on: '2026-12-23' }
    expect(extendFault(row, '2026-12-23')).toBeNull()
    expect(extendFault(row, '2026-12-24')).toBe('too-late')
    expect(extendFault({ ...row, extended_on: '2026-12-01' }, '2026-12-02')).toBe('extended')
    expect(extendFault({ ...row, answered_on: '2026-12-01' }, '2026-12-02')).toBe('answered')
  })
})

test('what is not wholly granted needs a ground of its own kind; what is granted has none', () => {
  expect(answerFault('access', 'granted', null)).toBeNull()
  expect(answerFault('access', 'granted', 'rights-of-others')).toBe('ground-not-needed')
  expect(answerFault('access', 'partly', 'rights-of-others')).toBeNull()
  expect(answerFault('access', 'refused', null)).toBe('no-ground')
  expect(answerFault('access', 'refused', 'statutory-task')).toBe('no-ground')
  expect(answerFault('restriction', 'refused', 'restriction-not-applied')).toBeNull()
})
