import type { Keyring } from '#base/crypto/keyring.ts'
import { normalBirthDate, normalName, type Tagged, tag } from '#base/crypto/tags.ts'
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
