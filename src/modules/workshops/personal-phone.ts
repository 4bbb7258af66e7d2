/**
 * A Finnish or international phone number in a plain line, or null. Days, times, amounts, postal codes, section
 * numbers and business ids are none; nor are the short numbers that belong to nobody (112, 116 006).
 */
export function phoneIn(line: string): string | null {
  const rest = harmless.reduce((text, pattern) => text.replace(pattern, (found) => '#'.repeat(found.length)), line)
  for (const pattern of [international, withoutPlus, domestic]) {
    for (const [found] of rest.matchAll(pattern)) if (isNumber(found)) return found
  }
  return null
}

const between = '[ .()-]{0,3}'
const international = new RegExp(String.raw`(?:\+|(?<![\p{L}\p{N}])00) ?[1-9](?:${between}\d){7,14}(?!\d)`, 'gu')
const withoutPlus = new RegExp(String.raw`(?<![\p{L}\p{N}])358 ?(?:4|50)(?:${between}\d){6,9}(?!\d)`, 'gu')
/** A trunk 0, then an area, mobile or service code. The old way of `09/123456` too. */
const domestic = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<!\d[.,:/-])\(?0[1-9](?:\d{0,2}/\d{5,8}|(?:${between}\d){5,10})(?!\d)`,
  'gu',
)

/** Taken out first, the longest shapes before what is part of them. */
const harmless: readonly RegExp[] = [
  // 2026-02-01
  /(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?!\d)/g,
  // 1.2.2026, 01. 02. 2026, 1.2., 01-02-2026, 1/2/26
  /(?<!\d)(?:0?[1-9]|[12]\d|3[01])\. ?(?:0?[1-9]|1[0-2])\.(?: ?(?:(?:19|20)\d\d|\d\d)(?!\d))?/g,
  /(?<!\d)(?:0?[1-9]|[12]\d|3[01])([ /-])(?:0?[1-9]|1[0-2])\1(?:19|20)\d\d(?!\d)/g,
  /(?<!\d)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d(?!\d)/g,
  // 08.30, 8:30, 08.30-16.00
  /(?<![\d.-])(?:[01]?\d|2[0-4])[.:][0-5]\d(?: ?- ?(?:[01]?\d|2[0-4])[.:][0-5]\d)?(?!\d|[.-]\d)/g,
  // Business id and VAT number
  /(?<![\d-])\d{7}-\d(?![\d-])/g,
  /\bFI ?\d{8}(?!\d)/g,
  // 746/2011
  /(?<!\d)\d{1,5}\/(?:19|20)\d\d(?!\d)/g,
]

function isNumber(found: string): boolean {
  const groups = found.match(/\d+/g) ?? []
  const postalCodes = groups.length > 1 && groups.every((group) => /^0\d{4}$/.test(group))
  const round = groups.slice(1).every((group) => group.length === 3) && groups.at(-1) === '000' && groups.length > 1
  return !postalCodes && !round
}
