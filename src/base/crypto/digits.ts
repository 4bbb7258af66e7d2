/**
 * Writes every decimal digit of any script (Arabic-Indic, Persian, Devanagari, Bengali, Thai, full-width …) as 0-9 and
 * leaves all else alone. NFKC would fold only some of them.
 */
export function plainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)))
}

/** Unicode keeps decimal digits in unbroken tens from zero up, so a digit's value is its distance from the row's start. */
function digitValue(digit: string): number {
  const point = digit.codePointAt(0) ?? 0
  let start = point
  while (isDigit(start - 1)) start -= 1
  return (point - start) % 10
}

function isDigit(point: number): boolean {
  return /\p{Nd}/u.test(String.fromCodePoint(point))
}
