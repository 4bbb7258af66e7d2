import type { Lang } from '#base/i18n/lang.ts'
import { languages } from '#packs/fi/lists/languages.ts'
import { stableId } from './hsds-id.ts'
import { areaNamed } from './import-areas.ts'
import { checkBusinessId } from './import-checks.ts'
import { codeFor, guessedNeeds } from './import-codes.ts'
import { agesIn, areasIn, municipalityAt, positionIn, postalCodeIn, urlIn } from './import-fields.ts'
import { contactsIn } from './import-hsds-contacts.ts'
import { hoursIn } from './import-hsds-hours.ts'
import { isObject, type Reader, readerOf } from './import-reading.ts'
import type { AnyIncoming, Incoming, Repair } from './import-record.ts'
import { filled } from './present.ts'
import type { PlaceFields, ProviderFields, ServiceFields, Texts } from './record.ts'

/** How a file is read: the language of its texts, and the day on which its hours are taken. */
export interface ImportSetting {
  lang: Lang
  day: string
}

/** One service of an HSDS file with all that hangs on it, as records of ours. */
export function readService(object: Record<string, unknown>, setting: ImportSetting): AnyIncoming[] {
  const repairs: Repair[] = []
  const reader = readerOf(object, repairs)
  const nested = reader.take('organization')
  const organization = isObject(nested) ? readOrganization(nested, setting) : []
  const source = reader.text('id') ?? ''
  const provider = organization[0]?.source ?? reader.text('organization_id') ?? ''
  const name = reader.text('name')
  if (!source) reader.note('id', 'no-id', '', 'refused')
  if (!name) reader.note('name', 'no-name', '', 'refused')
  if (!provider) reader.note('organization', 'no-organisation', '', 'refused')
  const places = reader.all('service_at_locations').flatMap((link) => {
    link.take('id')
    const location = link.take('location')
    return isObject(location) ? [readPlace(location, provider, setting)] : []
  })
  const fields = serviceFields(reader, name, setting)
  const web = (organization[0]?.fields as Partial<ProviderFields> | undefined)?.web
  const contacts = contactsIn(reader, { provider, service: source, name: name ?? '', lang: setting.lang, web })
  for (const known of joining) reader.take(known)
  const service: Incoming<'service'> = {
    kind: 'service',
    source,
    provider,
    service: null,
    places: places.map((place) => place.source),
    fields,
    remainder: reader.rest(),
    repairs,
  }
  return [...organization, ...places, service, ...contacts]
}

/** What HSDS tells about its own rows, not about the service. */
const joining = [
  'organization_id',
  'last_modified',
  'modified_date',
  'assured_date',
  'metadata',
  'alert',
  'program_id',
] as const

/** One organisation of an HSDS file, first, then its own places and contacts. */
export function readOrganization(object: Record<string, unknown>, setting: ImportSetting): AnyIncoming[] {
  const repairs: Repair[] = []
  const reader = readerOf(object, repairs, 'organization')
  const source = reader.text('id') ?? ''
  const name = reader.text('name')
  if (!source) reader.note('id', 'no-id', '', 'refused')
  if (!name) reader.note('name', 'no-name', '', 'refused')
  const fields = filled({
    name: texts(name, setting),
    type: reader.all('attributes').flatMap((one) => typeOf(one))[0],
    about: texts(reader.text('description'), setting),
    web: urlIn(reader, 'website') ?? urlIn(reader, 'url'),
    businessId: businessIdIn(reader),
  }) as Partial<ProviderFields>
  const locations = [reader.take('locations')].flat().filter(isObject)
  const places = locations.map((location) => readPlace(location, source, setting))
  const contacts = contactsIn(reader, { provider: source, service: null, name: name ?? '', lang: setting.lang })
  for (const known of ['metadata', 'parent_organization_id', 'last_modified', 'additional_websites']) reader.take(known)
  const provider: Incoming<'provider'> = {
    kind: 'provider',
    source,
    provider: source,
    service: null,
    places: [],
    fields,
    remainder: reader.rest(),
    repairs,
  }
  return [provider, ...places, ...contacts]
}

const typeOf = (attribute: Reader): string[] => {
  const { found } = termOf(attribute)
  return found?.list === 'organisation-types' ? [found.code] : []
}

function businessIdIn(reader: Reader): string | undefined {
  const typed = reader.all('organization_identifiers').flatMap((one) => {
    one.take('id')
    one.take('identifier_type')
    return one.text('identifier') ?? []
  })
  const found = typed.map(checkBusinessId)
  typed.forEach((said, at) => {
    const value = found[at]
    if (!value) reader.note('organization_identifiers', 'business-id', said, 'left-out')
    else if (value.mended) reader.note('organization_identifiers', 'business-id', said, 'mended', value.value)
  })
  return found.find((one) => one)?.value
}

function serviceFields(reader: Reader, name: string | undefined, setting: ImportSetting): Partial<ServiceFields> {
  const terms = reader.all('attributes').map((attribute) => {
    const { found, name: said } = termOf(attribute)
    if (!found) reader.note('attributes', 'term', said ?? '', 'left-out')
    return { term: found, value: attribute.text('value') }
  })
  const of = (list: string, value?: string) =>
    terms.flatMap(({ term, value: said }) =>
      term?.list === list && (value === undefined || said === value) ? [term.code] : [],
    )
  const about = reader.text('description')
  const needs = of('needs')
  const guessed = needs.length > 0 ? [] : guessedNeeds([name ?? '', about ?? ''])
  if (guessed.length > 0) reader.note('attributes', 'need-guessed', name ?? '', 'mended', guessed.join(', '))
  if (needs.length + guessed.length === 0) reader.note('attributes', 'needs-none', name ?? '', 'noted')
  return filled({
    name: texts(name, setting),
    about: texts(about, setting),
    needs: [...needs, ...guessed],
    areas: areasOf(reader),
    groups: of('groups'),
    languages: languagesOf(reader),
    accepts: of('access', 'accepts'),
    refuses: of('access', 'refuses'),
    ages: agesIn(reader),
    cost: costOf(reader),
    costText: texts(reader.text('fees_description') ?? reader.text('fees'), setting),
    refer: texts(reader.text('application_process'), setting),
    hours: hoursIn(reader, setting),
    capacity: capacityIn(reader),
    status: statusOf(reader),
  }) as Partial<ServiceFields>
}

const statuses = ['active', 'inactive', 'defunct', 'temporarily closed'] as const

function statusOf(reader: Reader): ServiceFields['status'] {
  const said = reader.text('status')
  const found = statuses.find((status) => status === said?.toLowerCase())
  if (!found) reader.note('status', 'status', said ?? '', 'mended', 'inactive')
  return found ?? 'inactive'
}

function costOf(reader: Reader): ServiceFields['cost'] {
  const options = reader.all('cost_options').map((option) => {
    for (const known of ['id', 'option', 'currency']) option.take(known)
    return option.number('amount')
  })
  if (options.length === 0) return undefined
  return options.every((amount) => amount === 0) ? 'free' : options.length === 1 ? 'fee' : 'varies'
}

/** Free places (3.1): of several units the first. */
function capacityIn(reader: Reader): ServiceFields['capacity'] {
  const [first] = reader.all('capacities').map((one) => {
    for (const known of ['id', 'unit', 'description']) one.take(known)
    return { available: one.number('available'), of: one.number('maximum'), day: one.text('updated')?.slice(0, 10) }
  })
  const { available, of, day } = first ?? {}
  const isCount = (count: number | undefined) => count !== undefined && Number.isInteger(count) && count >= 0
  if (!isCount(available) || !day || available === undefined) return undefined
  return { available, ...(isCount(of) && of !== undefined ? { of } : {}), day }
}

const areasOf = (reader: Reader): string[] =>
  areasIn(
    reader,
    'service_areas',
    reader.all('service_areas').map((area) => {
      area.take('id')
      const uri = area.text('uri')
      const name = area.text('name')
      return uri?.startsWith('urn:polku:area:') ? areaNamed(uri) : areaNamed(name ?? uri ?? '')
    }),
  )

function languagesOf(reader: Reader): string[] {
  return reader.all('languages').flatMap((language) => {
    language.take('id')
    const code = language.text('code')
    const name = language.text('name')
    const found = languages.items.find(
      (one) => one.code === code || (name && Object.values(one.names).some((said) => said === name.toLowerCase())),
    )
    if (!found) language.note('code', 'language', code ?? name ?? '', 'left-out')
    if (!found) language.aside('code', code ?? name)
    return found ? [found.code] : []
  })
}

function readPlace(object: Record<string, unknown>, provider: string, setting: ImportSetting): Incoming<'place'> {
  const repairs: Repair[] = []
  const location = readerOf(object, repairs, 'location')
  const id = location.text('id')
  const kind = location.text('location_type')
  const known = (['physical', 'postal', 'virtual'] as const).find((one) => one === kind)
  if (!known) location.note('location_type', 'location-type', kind ?? '', 'mended', 'physical')
  const fields = filled({
    name: texts(location.text('name'), setting),
    kind: known ?? 'physical',
    ...addressIn(location),
    ...positionIn(location),
    accessibility: texts(accessIn(location), setting),
  })
  location.take('organization_id')
  location.take('metadata')
  const source = id ?? stableId('place', provider, JSON.stringify(fields))
  return { kind: 'place', source, provider, service: null, places: [], fields, remainder: location.rest(), repairs }
}

function addressIn(location: Reader): Pick<PlaceFields, 'street' | 'postalCode' | 'city' | 'municipality'> {
  const [address] = location.all('addresses')
  if (!address) return {}
  const country = address.text('country') ?? 'FI'
  if (country !== 'FI') address.note('country', 'address-abroad', country, 'noted')
  for (const name of ['id', 'location_id', 'state_province', 'address_type', 'region']) address.take(name)
  const postalCode = country === 'FI' ? postalCodeIn(address, 'postal_code') : undefined
  const street = [address.text('address_1'), address.text('address_2')].filter(Boolean).join(', ')
  const city = address.text('city')
  return {
    ...(street ? { street } : {}),
    ...(postalCode ? { postalCode } : {}),
    ...(city ? { city } : {}),
    ...municipalityAt(postalCode),
  }
}

function accessIn(location: Reader): string | undefined {
  const said = location.all('accessibility').flatMap((one) => {
    one.take('id')
    return [one.text('description'), one.text('details')]
  })
  return said.filter(Boolean).join(' ') || undefined
}

function termOf(attribute: Reader): { found: ReturnType<typeof codeFor>; name: string | undefined } {
  for (const name of ['id', 'link_id', 'link_entity', 'link_type', 'label']) attribute.take(name)
  const termId = attribute.text('taxonomy_term_id')
  const term = attribute.one('taxonomy_term')
  const [id, code, name] = [term?.text('id'), term?.text('code'), term?.text('name')]
  const found = codeFor({ id: termId ?? id, code, name })
  if (found) for (const known of ['description', 'taxonomy', 'taxonomy_id', 'language']) term?.take(known)
  return { found, name: name ?? code ?? termId }
}

const texts = (text: string | undefined, { lang }: ImportSetting): Texts | undefined =>
  text ? { [lang]: text } : undefined
