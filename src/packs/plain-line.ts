import { plainDigits } from '#base/crypto/digits.ts'

/**
 * A text as the detector reads it: every script's digits as 0–9, wide forms as plain ones, letters large, every dash
 * as `-`, every blank as a space, invisible marks gone. Line breaks stay.
 */
export const plainLine = (text: string): string =>
  plainDigits(text.normalize('NFKC'))
    .replace(/[\u00ad\u200b-\u200f\u2060]/g, '')
    .replace(/[\u2010-\u2015\u2212\u2043\ufe58]/g, '-')
    .replace(/[^\S\n]/g, ' ')
    .toUpperCase()
