import { describe, expect, test } from 'vitest'
import { codeList, codesOf, covers, inForce, itemOf, nameOf, names } from './pack.ts'

const list = codeList('colours', 2, [
  { code: 'red', names: names('punainen', 'röd', 'red') },
  { code: 'green', names: names('vihreä', 'grön', 'green'), from: '2023-01-01' },
  { code: 'grey', names: names('harmaa', 'grå', 'grey'), from: '2015-07-01', to: '2022-12-31' },
])

describe('a dated list', () => {
  test('holds on both its first and its last day, and not on the days beside them', () => {
    const period = { from: '2015-07-01', to: '2022-12-31' }
    const days = ['2015-06-30', '2015-07-01', '2022-12-31', '2023-01-01']
    expect(days.map((day) => covers(period, day))).toEqual([false, true, true, false])
  })

  test('offers on a day only what is in force, in its own order', () => {
    expect(codesOf(list, '2022-12-31')).toEqual(['red', 'grey'])
    expect(codesOf(list, '2023-01-01')).toEqual(['red', 'green'])
    expect(inForce(list.items, '2000-01-01').map((item) => item.code)).toEqual(['red'])
  })

  test('still names a code that is no longer in force', () => {
    expect(nameOf(list, 'grey', 'sv')).toBe('grå')
    expect(itemOf(list, 'grey')?.to).toBe('2022-12-31')
  })

  test('names an unknown code by itself', () => {
    expect(nameOf(list, 'mauve', 'fi')).toBe('mauve')
    expect(nameOf(list, '__proto__', 'fi')).toBe('__proto__')
  })
})
