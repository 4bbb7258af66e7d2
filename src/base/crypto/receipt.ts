import { plainDigits } from './digits.ts'

/** Longer than any way of writing twenty digits apart. */
const LONGEST_TYPED = 400

/**
 * A new receipt code: 19 random digits (63.1 bits) and the check digit of Finnish payment references, so that a slip of
 * paper looks ordinary. `random` gives that many bytes from the system's generator.
 */
export function makeReceipt(random: (length: number) => Uint8Array): string {
  let digits = ''
  while (digits.length < 19) digits += [...random(32)].filter(fair).map(lastDigit).join('')
  const first = digits.slice(0, 19)
  return first + checkDigit(first)
}

/**
 * The code a person typed, as 20 plain digits; null if it cannot be one. Any decimal script; spaces, hyphens, dots,
 * line breaks and direction marks may stand anywhere.
 */
export function readReceipt(typed: string): string | null {
  if (typed.length > LONGEST_TYPED) return null
  const code = plainDigits(typed.replace(BETWEEN, ''))
  if (!/^[0-9]{20}$/.test(code)) return null
  return checkDigit(code.slice(0, 19)) === code.slice(19) ? code : null
}

/** Four groups of five, as printed. */
export function inGroups(code: string): string {
  return code.replace(/(.{5})(?=.)/g, '$1 ')
}

// Spaces, line breaks, dashes, dots and what no one sees.
const BETWEEN = /[\s\p{Z}\p{Pd}\p{Cf}.,:;_/|·\u2022\u2212]/gu

/** 250 to 255 would make the digits 0 to 5 likelier than the others. */
function fair(byte: number): boolean {
  return byte < 250
}

function lastDigit(byte: number): number {
  return byte % 10
}

/** Weights 7, 3, 1 from the right; what the sum lacks of a full ten (Finance Finland, structure of the reference number). */
function checkDigit(digits: string): string {
  const weights = [7, 3, 1]
  const sum = [...digits].reverse().reduce((total, digit, at) => total + Number(digit) * (weights[at % 3] ?? 0), 0)
  return String((10 - (sum % 10)) % 10)
}
