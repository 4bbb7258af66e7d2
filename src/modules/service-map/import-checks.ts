import { municipalityOfPostalCode } from '#packs/fi/service-map/municipalities.ts'

/** A value as it should stand; `mended` when it stood otherwise; undefined when it cannot be understood. */
export type Checked<T> = { value: T; mended: boolean } | undefined

/** E.164; a Finnish number without its country gets it. Short numbers (116 006, 112) have no country. */
export function checkPhone(typed: string): Checked<string> {
  const digits = typed
    .replace(/^tel:/i, '')
    .replace(/\(0\)/, '')
    .replace(/[\s().\-\u2013/]/g, '')
  if (/^(112|116\d{3})$/.test(digits)) return { value: digits, mended: digits !== typed }
  const whole = digits.replace(/^00(?=[1-9])/, '+').replace(/^0(?=\d{5,})/, '+358')
  if (!/^\+[1-9]\d{6,14}$/.test(whole)) return undefined
  return { value: whole, mended: whole !== typed }
}

export const checkEmail = (typed: string): Checked<string> => {
  const bare = typed.replace(/^mailto:/i, '').trim()
  const fits = /^[^\s@<>"(),;:]+@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?\.[a-z]{2,}$/i.test(bare) && bare.length <= 254
  return fits && !bare.includes('..') ? { value: bare, mended: bare !== typed } : undefined
}

/** An address on the web; one without its protocol gets https. Nothing that would run as a script. */
export function checkUrl(typed: string): Checked<string> {
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`
  try {
    const { protocol, hostname } = new URL(whole)
    if (!/^https?:$/.test(protocol) || !/^([\p{L}\p{N}-]+\.)+[\p{L}]{2,}$|^xn--/u.test(hostname)) return undefined
    return { value: whole, mended: whole !== typed }
  } catch {
    return undefined
  }
}

export const checkPostalCode = (typed: string): Checked<string> => {
  const bare = typed.replace(/^(FI|AX)[- ]?/i, '').replace(/\s/g, '')
  const padded = /^\d{3,4}$/.test(bare) ? bare.padStart(5, '0') : bare
  return municipalityOfPostalCode(padded) ? { value: padded, mended: padded !== typed } : undefined
}

const weights = [7, 9, 10, 5, 8, 4, 2]

/** Finnish business id with its check digit. An old one of six digits gets its zero, an EU VAT number its hyphen. */
export function checkBusinessId(typed: string): Checked<string> {
  const [, number = '', check = ''] = /^(?:FI)?(\d{6,7})-?(\d)$/i.exec(typed.trim()) ?? []
  if (number === '') return undefined
  const seven = number.padStart(7, '0')
  const sum = weights.reduce((total, weight, at) => total + weight * Number(seven[at]), 0) % 11
  if (sum === 1 || Number(check) !== (sum === 0 ? 0 : 11 - sum)) return undefined
  const value = `${seven}-${check}`
  return { value, mended: value !== typed }
}

/** Ages of people. */
export const isAge = (age: number): boolean => Number.isInteger(age) && age >= 0 && age <= 120
