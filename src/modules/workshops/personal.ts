import type { Field } from '#base/ui/form.ts'
import { identityCodeIn } from '#packs/fi/identity-code.ts'
import { plainLine } from '#packs/plain-line.ts'
import { phoneIn } from './personal-phone.ts'

/** What points at a real person. Cases are invented, so nobody needs to type any of it. */
export const personalKinds = ['identity-code', 'phone', 'email'] as const
export type PersonalKind = (typeof personalKinds)[number]

export interface Personal {
  kind: PersonalKind
  /** The place in the text, as read: digits plain, letters large. */
  found: string
}

/**
 * The first thing in a text that points at a real person, or null. `allowed`: kinds that belong there, such as an
 * organisation's number in a contact field. Advises people who mean well; it is no wall against those who do not.
 */
export function personalIn(text: string, allowed: readonly PersonalKind[] = []): Personal | null {
  const line = plainLine(text)
  for (const kind of personalKinds) {
    const found = allowed.includes(kind) ? null : seek[kind](line)
    if (found) return { kind, found: found.trim() }
  }
  return null
}

/** The same field, in which such things are stopped with an explanation; what was typed stays. */
export const impersonal = (field: Field<string>, allowed: readonly PersonalKind[] = []): Field<string> => ({
  ...field,
  read: (values, part) => {
    const read = field.read(values, part)
    const personal = values.map((value) => personalIn(value, allowed)).find((one) => one !== null)
    if ('fault' in read || !personal) return read
    return { fault: { key: `workshops.personal.${personal.kind}`, params: { found: personal.found } } }
  },
})

const seek: Record<PersonalKind, (line: string) => string | null> = {
  'identity-code': identityCodeIn,
  phone: phoneIn,
  email: (line) => address.exec(line)?.[0] ?? null,
}

/** Also as people write it to keep machines away: `name (at) example.org`. */
const address = /[\p{L}\p{N}._%+-]{1,64}(?:@| ?[([]\s?(?:AT|ÄT|Ä|@)\s?[)\]] ?)[\p{L}\p{N}.-]{1,190}\.\p{L}{2,24}/u
