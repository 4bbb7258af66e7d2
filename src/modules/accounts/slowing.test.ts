import { expect, test } from 'vitest'
import { nextTry } from './slowing.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 21, 12, minute))
const series = (count: number) => Array.from({ length: count }, (_, minute) => at(minute))
const waitAfter = (count: number) =>
  ((nextTry(series(count))?.getTime() ?? Number.NaN) - at(count - 1).getTime()) / 60_000

test('four wrong tries cost nothing', () => {
  expect(nextTry(series(4))).toBeNull()
})

test('from the fifth on the wait doubles, up to an hour and never longer', () => {
  expect([5, 6, 7, 8, 9, 10, 11, 12, 40].map(waitAfter)).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60])
})

test('an hour and a quarter of quiet ends a series, so nobody is shut out for good', () => {
  expect(nextTry([...series(30), at(29 + 76)])).toBeNull()
})
