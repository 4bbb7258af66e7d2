import { plainLine } from '../plain-line.ts'

/** Whether a text, however it was typed, holds a Finnish personal identity code. */
export const holdsIdentityCode = (text: string): boolean => identityCodeIn(plainLine(text)) !== null

/**
 * A Finnish personal identity code in a plain line, or null: date, century sign (also those in use since 2023), number
 * and check character fit each other. Source: Decree 128/2010 § 2, as it reads since 2023.
 */
export function identityCodeIn(line: string): string | null {
  for (const found of line.matchAll(shape)) if (isCode(found)) return found[0]
  return null
}

/** Six digits, sign, three digits, check character; blanks and dots may stand between. The sign may be left out before a letter. */
const shape =
  /(?<!\d)(\d[ .]{0,2}\d)[ .]{0,2}(\d[ .]{0,2}\d)[ .]{0,2}(\d ?\d) {0,3}([-+A-FU-Y]?) {0,3}(\d ?\d ?\d) ?([\dA-FHJ-NPR-Y])(?![\p{L}\p{N}])/gu

const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY'

function isCode([, day = '', month = '', year = '', sign = '', number = '', check = '']: RegExpExecArray): boolean {
  const [d, m, y, n] = [day, month, year, number].map((part) => part.replace(/[ .]/g, '')) as [
    string,
    string,
    string,
    string,
  ]
  if (sign === '' && /\d/.test(check)) return false
  const centuries = sign === '' ? [1900, 2000] : [centuryOf(sign)]
  return (
    centuries.some((century) => isDay(century + Number(y), Number(m), Number(d))) &&
    checkCharacters[Number(`${d}${m}${y}${n}`) % 31] === check
  )
}

function centuryOf(sign: string): number {
  if (sign === '+') return 1800
  return /[-U-Y]/.test(sign) ? 1900 : 2000
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
