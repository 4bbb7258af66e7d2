import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inGroups, makeReceipt, readReceipt } from './receipt.ts'

/** Bytes that fast-check chose, used up one after another. */
const chance = fc.infiniteStream(fc.integer({ min: 0, max: 255 })).map((bytes) => (length: number) => {
  return Uint8Array.from({ length }, () => bytes.next().value ?? 0)
})
const receipt = fc.noShrink(chance).map(makeReceipt)

/** Zeros of scripts that our clients' keyboards type. */
const zeros = ['0', '٠', '۰', '०', '০', '๐', '၀', '០', '߀', '０', '𝟎', '𝟘', '𝟶']
const between = ['', ' ', '-', '–', '.', '\n', '\r\n', '\t', '\u00a0', '\u202f', '\u200f', '\u200e', '\u2066', '\u2069']
const inScript = (digit: string, zero: string) => String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit))

describe('a receipt', () => {
  test('is twenty plain digits and reads back as itself', () => {
    fc.assert(
      fc.property(receipt, (code) => {
        expect(code).toMatch(/^[0-9]{20}$/)
        expect(readReceipt(code)).toBe(code)
        expect(readReceipt(inGroups(code))).toBe(code)
      }),
    )
  })

  test('is read in any decimal script, mixed, with anything usual between and around the digits', () => {
    const ways = fc.array(fc.tuple(fc.constantFrom(...zeros), fc.constantFrom(...between)), {
      minLength: 20,
      maxLength: 20,
    })
    fc.assert(
      fc.property(receipt, ways, (code, way) => {
        const typed = way.map(([zero, gap], at) => gap + inScript(code[at] ?? '', zero)).join('')
        expect(readReceipt(`\u200f ${typed}\n`)).toBe(code)
      }),
    )
  })

  test('with one wrong digit is no receipt', () => {
    const place = fc.integer({ min: 0, max: 19 })
    fc.assert(
      fc.property(receipt, place, fc.integer({ min: 1, max: 9 }), (code, at, more) => {
        const wrong = (Number(code[at]) + more) % 10
        expect(readReceipt(code.slice(0, at) + wrong + code.slice(at + 1))).toBeNull()
      }),
    )
  })

  test.each([
    ['nothing', ''],
    ['one digit', '1'],
    ['nineteen digits', '0'.repeat(19)],
    ['twenty-one digits', '0'.repeat(21)],
    ['Roman numerals', 'Ⅰ'.repeat(20)],
    ['circled digits', '①'.repeat(20)],
    ['a letter at the end', `${'0'.repeat(19)}a`],
    ['a code behind a thousand spaces', ' '.repeat(1000) + '0'.repeat(20)],
  ])('is not read from %s', (_, typed) => {
    expect(readReceipt(typed)).toBeNull()
  })

  test('is never read out of arbitrary text, and reading never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (typed) => {
        const read = readReceipt(typed)
        expect(read === null || /^[0-9]{20}$/.test(read)).toBe(true)
      }),
    )
  })

  test('carries the check digit of Finnish payment references', () => {
    // 1234561 is the example of the published description; zeros in front change nothing.
    expect(readReceipt('1234561'.padStart(20, '0'))).not.toBeNull()
    expect(readReceipt('1234562'.padStart(20, '0'))).toBeNull()
  })

  test('passes over the bytes that would make small digits likelier', () => {
    const fair = Array.from({ length: 19 }, (_, at) => 240 - at)
    const bytes = [250, 251, 252, ...fair.slice(0, 10), 253, 254, 255, ...fair.slice(10)][Symbol.iterator]()
    const code = makeReceipt((length) => Uint8Array.from({ length }, () => bytes.next().value ?? 0))
    expect(code.slice(0, 19)).toBe('0987654321098765432')
  })

  test('is another each time', () => {
    expect(new Set(Array.from({ length: 1000 }, () => makeReceipt(randomBytes))).size).toBe(1000)
  })

  test('is printed in four groups of five', () => {
    expect(inGroups('01234567890123456789')).toBe('01234 56789 01234 56789')
  })
})
