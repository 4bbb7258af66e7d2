import type { Lang } from '#base/i18n/lang.ts'
import { languages } from '#packs/fi/lists/languages.ts'
import { itemOf } from '#packs/pack.ts'
import { stableId } from './hsds-id.ts'
import { emailIn, phoneIn, urlIn } from './import-fields.ts'
import { isObject, type Reader, readerOf } from './import-reading.ts'
import type { Incoming, Repair } from './import-record.ts'
import { filled } from './present.ts'
import type { ContactFields } from './record.ts'

interface Of {
  provider: string
  /** Null: the organisation's own. */
  service: string | null
  /** What the contact is called when it has no function of its own. */
  name: string
  lang: Lang
  /** The organisation's own page: named again at a service it tells nothing. */
  web?: string | undefined
}

/** Contacts, telephone numbers, e-mail and web of a service or organisation; a number that a contact has already is not told twice. */
export function contactsIn(reader: Reader, of: Of): Incoming<'contact'>[] {
  const named = [reader.take('contacts')]
    .flat()
    .filter(isObject)
    .map((one) => readContact(one, of))
  const numbers = new Set(named.map(({ fields }) => fields.phone))
  const phones = [reader.take('phones')]
    .flat()
    .filter(isObject)
    .map((one) => readPhone(one, of))
    .filter(({ fields }) => !fields.phone || !numbers.has(fields.phone))
  return [...named, ...phones, ...ownAddresses(reader, of, named)]
}

function readContact(object: Record<string, unknown>, of: Of): Incoming<'contact'> {
  const repairs: Repair[] = []
  const reader = readerOf(object, repairs, 'contact')
  const source = reader.text('id')
  const [title, department] = [reader.text('title'), reader.text('department')]
  const person = reader.text('name')
  // A name is not taken from elsewhere, and not kept aside either: nobody has agreed that it stands here.
  if (person) reader.note('name', 'person', '…', 'left-out')
  const email = emailIn(reader, 'email')
  const [phone, ...more] = reader.all('phones').map((one) => phoneFields(one))
  if (more.length > 0) reader.aside('phones', more)
  for (const known of ['organization_id', 'service_id', 'location_id', 'service_at_location_id', 'metadata'])
    reader.take(known)
  const fields: ContactFields = filled({
    role: { [of.lang]: [title, department].filter(Boolean).join(', ') || of.name },
    email,
    phone: phone?.phone,
    languages: phone?.languages ?? [],
  })
  return incoming(
    source ?? stableId('contact', of.provider, of.service ?? '', JSON.stringify(fields)),
    of,
    fields,
    reader,
    repairs,
  )
}

function readPhone(object: Record<string, unknown>, of: Of): Incoming<'contact'> {
  const repairs: Repair[] = []
  const reader = readerOf(object, repairs, 'phone')
  const source = reader.text('id')
  const { phone, description, languages: spoken } = phoneFields(reader)
  const fields: ContactFields = filled({ role: { [of.lang]: description ?? of.name }, phone, languages: spoken })
  // Several services may name one number; with us it stands at each.
  const own = source && of.service ? `${source}@${of.service}` : source
  return incoming(own ?? stableId('phone', of.provider, of.service ?? '', phone ?? ''), of, fields, reader, repairs)
}

/** E-mail and web that stand beside the service itself. */
function ownAddresses(reader: Reader, of: Of, named: readonly Incoming<'contact'>[]): Incoming<'contact'>[] {
  if (of.service === null) return []
  const email = emailIn(reader, 'email')
  const said = urlIn(reader, 'url')
  const web = said === of.web ? undefined : said
  const told = named.some(({ fields }) => fields.email === email)
  if ((!email || told) && !web) return []
  const fields: ContactFields = filled({ role: { [of.lang]: of.name }, email: told ? undefined : email, web })
  return [{ kind: 'contact', source: stableId('own', of.service), ...placing(of), fields, remainder: {}, repairs: [] }]
}

function phoneFields(reader: Reader) {
  const phone = phoneIn(reader, 'number')
  const description = reader.text('description')
  const spoken = reader
    .all('languages')
    .flatMap((language) => itemOf(languages, language.text('code') ?? '')?.code ?? [])
  const extension = reader.text('extension')
  for (const known of ['id', 'type', 'service_id', 'organization_id', 'contact_id', 'location_id', 'metadata'])
    reader.take(known)
  const said = [description, extension && `(${extension})`].filter(Boolean).join(' ')
  return { phone, description: said || undefined, languages: spoken }
}

const incoming = (source: string, of: Of, fields: ContactFields, reader: Reader, repairs: readonly Repair[]) => ({
  kind: 'contact' as const,
  source,
  ...placing(of),
  fields,
  remainder: reader.rest(),
  repairs,
})

const placing = ({ provider, service }: Of) => ({ provider, service, places: [] })
