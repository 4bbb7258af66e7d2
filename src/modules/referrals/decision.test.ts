import { describe, expect, test } from 'vitest'
import { groundOn, hindrance, reviewFault, signFault, stateOf, weighFault, withdrawFault } from './decision.ts'

const at = new Date('2026-11-23T09:00:00Z')
const drafted = { drafted_by: 'a', second_needed: true, reviewed_at: null, signed_at: null, withdrawn_at: null }
const reviewed = { ...drafted, reviewed_at: at }
const day = '2026-11-23'

describe('a decision', () => {
  test('is drafted, reviewed, signed or withdrawn by who has done what', () => {
    expect(stateOf(drafted)).toBe('drafted')
    expect(stateOf(reviewed)).toBe('reviewed')
    expect(stateOf({ ...reviewed, signed_at: at })).toBe('signed')
    expect(stateOf({ ...drafted, withdrawn_at: at })).toBe('withdrawn')
  })

  test('is made only on a proposal with consent that is neither spam nor erased', () => {
    const fit = { kind: 'proposal', consent: 'given', erased_on: null, spam_at: null } as const
    expect(hindrance(fit)).toBeNull()
    expect(hindrance({ ...fit, kind: 'question' })).toBe('question')
    expect(hindrance({ ...fit, consent: 'refused' })).toBe('no-consent')
    expect(hindrance({ ...fit, consent: 'not-asked' })).toBe('no-consent')
    expect(hindrance({ ...fit, spam_at: at })).toBe('spam')
    expect(hindrance({ ...fit, erased_on: day })).toBe('erased')
  })

  test('is never reviewed by its own drafter', () => {
    expect(reviewFault(drafted, 'a')).toBe('own-draft')
    expect(reviewFault(drafted, 'b')).toBeNull()
  })

  test('is signed after the second pair of eyes, by anybody but the drafter', () => {
    expect(signFault(drafted, 'b', 'victim', day)).toBe('not-reviewed')
    expect(signFault(reviewed, 'a', 'victim', day)).toBe('own-draft')
    expect(signFault(reviewed, 'b', 'victim', day)).toBeNull()
  })

  test('is signed by its drafter where one pair of eyes is enough', () => {
    expect(signFault({ ...drafted, second_needed: false }, 'a', 'victim', day)).toBeNull()
  })

  test('rests on a ground that is in force on the day of signing', () => {
    expect(signFault(reviewed, 'b', 'victim', '2022-12-31')).toBe('ground-not-in-force')
    expect(groundOn('victim', '2023-01-01')?.tests.map(({ code }) => code)).toEqual(['may-be-victim', 'needs-help'])
    expect(groundOn('nothing', day)).toBeUndefined()
  })

  test('takes no step after it is signed or withdrawn', () => {
    const signed = { ...reviewed, signed_at: at }
    const withdrawn = { ...drafted, withdrawn_at: at }
    expect([reviewFault(signed, 'b'), signFault(signed, 'b', 'victim', day), withdrawFault(signed)]).toEqual(
      Array(3).fill('signed'),
    )
    expect([reviewFault(withdrawn, 'b'), withdrawFault(withdrawn)]).toEqual(['withdrawn', 'withdrawn'])
    expect(withdrawFault(drafted)).toBeNull()
  })

  test('admits only when every test is met, and refuses only when one is not', () => {
    const met = { met: true }
    const not = { met: false }
    expect(weighFault('admitted', [met, met])).toBeNull()
    expect(weighFault('admitted', [met, not])).toBe('must-all-be-met')
    expect(weighFault('admitted', [])).toBe('must-all-be-met')
    expect(weighFault('not-admitted', [met, not])).toBeNull()
    expect(weighFault('not-admitted', [not, not])).toBeNull()
    expect(weighFault('not-admitted', [met, met])).toBe('one-must-fail')
    expect(weighFault('not-admitted', [])).toBe('one-must-fail')
  })
})
