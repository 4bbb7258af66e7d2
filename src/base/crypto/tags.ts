import { createHmac } from 'node:crypto'
import { lengthPrefixed } from './bytes.ts'
import { plainDigits } from './digits.ts'
import type { Key, Keyring } from './keyring.ts'

/** What is tagged; the same text under another word gives another tag. */
export type Tagged = 'phone' | 'name' | 'email' | 'birth-date'

/**
 * A look-up tag of a normalised text: equal texts give equal tags, and without the key nothing can be tried out.
 * Result: length of key id, key id, first 16 bytes of HMAC-SHA256.
 */
export function tag(keyring: Keyring, what: Tagged, normalised: string): Buffer {
  return tagUnder(keyring[0], what, normalised)
}

/** The tag under every key of the ring, so that rows written before a rotation are found too. */
export function candidateTags(keyring: Keyring, what: Tagged, normalised: string): Buffer[] {
  return keyring.map((key) => tagUnder(key, what, normalised))
}

/**
 * A phone number as +digits, or null when there is none. `country` is the calling code ('358') of numbers written
 * without one; their leading 0 falls away.
 */
export function normalPhone(typed: string, country: string): string | null {
  const text = plainDigits(typed.normalize('NFKC')).replace('(0)', '')
  const digits = text.replace(/[^0-9]/g, '')
  const abroad = /^[^0-9]*\+/.test(text) ? digits : /^00/.test(digits) ? digits.slice(2) : null
  const whole = abroad ?? country + digits.replace(/^0/, '')
  return digits.length >= 5 && digits.length <= 17 ? `+${whole}` : null
}

/** A name in one case, without accents, marks and punctuation, its words in order of the alphabet; null when empty. */
export function normalName(typed: string): string | null {
  const bare = typed.normalize('NFKD').replace(MARKS, '').toLowerCase().normalize('NFKD').replace(MARKS, '')
  const words = bare.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '')
  return words.length > 0 ? words.sort().join(' ') : null
}

/** An e-mail address in lower case without spaces and unseen marks; null when it is none. */
export function normalEmail(typed: string): string | null {
  const address = typed
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]/gu, '')
    .toLowerCase()
  return /^[^@]+@[^@]+$/.test(address) ? address : null
}

/** A birth date of which only some parts may be known: '1999-05-?'; null when nothing is. Month and day count from 1. */
export function normalBirthDate(known: { year?: number; month?: number; day?: number }): string | null {
  const parts = [part(known.year, 4), part(known.month, 2), part(known.day, 2)]
  return parts.every((text) => text === '?') ? null : parts.join('-')
}

// Latin, Greek and Cyrillic accents, Arabic vowel signs and tatweel, and what no one sees. Vowel signs of Indian scripts
// and Thai stay: without them different names would be the same.
const MARKS = /[\u0300-\u036f\u064b-\u065f\u0670\u0640\p{Cf}]/gu

const TAG_BYTES = 16

function tagUnder(key: Key, what: Tagged, normalised: string): Buffer {
  const mac = createHmac('sha256', key.bytes).update(lengthPrefixed(what, normalised)).digest()
  const id = Buffer.from(key.id, 'utf8')
  return Buffer.concat([Buffer.of(id.length), id, mac.subarray(0, TAG_BYTES)])
}

function part(value: number | undefined, width: number): string {
  return value === undefined ? '?' : String(value).padStart(width, '0')
}
