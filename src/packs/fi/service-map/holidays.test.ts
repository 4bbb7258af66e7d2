import { expect, test } from 'vitest'
import { holidayOn, holidaysOf } from './holidays.ts'

test('holidays that move fall on the right days', () => {
  expect(holidayOn('2026-04-03')?.names.fi).toBe('Pitkäperjantai')
  expect(holidayOn('2026-04-06')?.names.en).toBe('Easter Monday')
  expect(holidayOn('2026-05-14')?.names.fi).toBe('Helatorstai')
  expect(holidayOn('2026-06-20')?.names.en).toBe('Midsummer Day')
  expect(holidayOn('2026-10-31')?.names.fi).toBe('Pyhäinpäivä')
  expect(holidayOn('2027-11-06')?.names.sv).toBe('Alla helgons dag')
  expect(holidayOn('2025-04-20')?.names.en).toBe('Easter Sunday')
  expect(holidayOn('2038-04-25')?.names.en).toBe('Easter Sunday')
})

test('eves are customary closures, not holidays by law', () => {
  expect(holidayOn('2026-12-24')).toMatchObject({ law: false })
  expect(holidayOn('2026-06-19')).toMatchObject({ law: false })
  expect(holidaysOf(2026).filter(({ law }) => law)).toHaveLength(13)
})

test('an ordinary day is none', () => {
  expect(holidayOn('2026-11-23')).toBeUndefined()
})
