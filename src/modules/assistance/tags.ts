import type { Keyring } from '#base/crypto/keyring.ts'
import { candidateTags, normalBirthDate, normalName, type Tagged, tag } from '#base/crypto/tags.ts'
import type { Values } from './section.ts'

/** Sealed look-up tags of an identity: of the whole name, each other name, and the birth date as far as it is known. */
export function tagsOf(keyring: Keyring, values: Values): { what: Tagged; tag: Buffer }[] {
  const said = (name: string) => String(values[`identity.${name}@1`] ?? '')
  const names = [`${said('given-name')} ${said('family-name')}`, ...said('aliases').split(/[,;]/)]
  const clues = [
    ...names.map((text) => ({ what: 'name' as const, text: normalName(text) })),
    { what: 'birth-date' as const, text: birthDate(said('born')) },
  ]
  return clues.flatMap(({ what, text }) => (text ? [{ what, tag: tag(keyring, what, text) }] : []))
}

/** '1999-05' → '1999-05-?': also a birth date of which only a part is known is found. */
export function birthDate(text: string): string | null {
  const [year, month, day] = text.split('-').map((part) => (part === '' ? undefined : Number(part)))
  return year ? normalBirthDate({ year, ...(month ? { month } : {}), ...(day ? { day } : {}) }) : null
}

/** What a searched text may be: a name, or a day as it is written in Finland, of which day and month may be missing. */
export function cluesOf(typed: string): { what: Tagged; text: string }[] {
  const date = /^\s*(?:(?:(\d{1,2})\.)?(\d{1,2})\.)?(\d{4})\s*$/.exec(typed)
  const born = date && birthDate([date[3], date[2] ?? '', date[1] ?? ''].join('-'))
  const name = date ? null : normalName(typed)
  return [
    ...(born ? [{ what: 'birth-date' as const, text: born }] : []),
    ...(name ? [{ what: 'name' as const, text: name }] : []),
  ]
}

/** All tags that a searched text may have, under every key still in use. */
export const tagsOfSearch = (keyring: Keyring, typed: string): Buffer[] =>
  cluesOf(typed).flatMap(({ what, text }) => candidateTags(keyring, what, text))
