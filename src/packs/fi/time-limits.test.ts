import { expect, test } from 'vitest'
import { appealUntil } from './appeal.ts'
import { easterOf, holidaysOf, isWorkingDay, lastDayOf, nextWorkingDay } from './time-limits.ts'

test('Easter falls where the almanac has it', () => {
  expect([2024, 2025, 2026, 2027, 2038].map(easterOf)).toEqual([
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2038-04-25',
  ])
})

test('weekends, holidays and closed eves are no working days', () => {
  const closed = ['2026-12-05', '2026-12-06', '2026-12-24', '2026-12-25', '2027-01-01', '2027-01-06', '2026-06-19']
  expect(closed.filter(isWorkingDay)).toEqual([])
  expect(['2026-04-03', '2026-04-06', '2026-05-01', '2026-05-14'].filter(isWorkingDay)).toEqual([])
  expect(['2026-12-07', '2026-12-31', '2026-06-18'].every(isWorkingDay)).toBe(true)
  expect(holidaysOf(2026)).toContain('2026-06-19')
})

test('a time limit that ends on a closed day ends on the next working day', () => {
  expect(nextWorkingDay('2026-12-24')).toBe('2026-12-28')
  expect(nextWorkingDay('2027-03-26')).toBe('2027-03-30')
  expect(lastDayOf('2026-11-24', 30)).toBe('2026-12-28')
})

test('the appeal time is 30 days, the day of service not counted, and never ends on a closed day', () => {
  expect(appealUntil('2026-11-23')).toBe('2026-12-23')
  expect(appealUntil('2026-11-24')).toBe('2026-12-28')
  expect(appealUntil('2026-11-05')).toBe('2026-12-07')
  expect(appealUntil('2026-12-15')).toBe('2027-01-14')
})
