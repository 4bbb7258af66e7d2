import { expect, test } from 'vitest'
import { plainDigits } from './digits.ts'

test('digits of every script are read as this platform writes them', () => {
  for (const system of Intl.supportedValuesOf('numberingSystem')) {
    const written = new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false }).format(9876543210)
    if (/^\p{Nd}{10}$/u.test(written)) expect(plainDigits(written), system).toBe('9876543210')
  }
})

test('every decimal digit that Unicode knows has a value, in unbroken tens', () => {
  const all = Array.from({ length: 0x110000 }, (_, point) => point)
    .filter((point) => point < 0xd800 || point > 0xdfff)
    .map((point) => String.fromCodePoint(point))
    .filter((character) => /\p{Nd}/u.test(character))
  expect(all.length).toBeGreaterThanOrEqual(600)
  expect(plainDigits(all.join(''))).toBe('0123456789'.repeat(all.length / 10))
})

test('all else stays as it is', () => {
  expect(plainDigits('a ½ ² Ⅷ ① \ud800 é')).toBe('a ½ ² Ⅷ ① \ud800 é')
})
