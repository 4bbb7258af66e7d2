import { stableId } from './hsds-id.ts'
import { checkBusinessId } from './import-checks.ts'
import { guessedNeeds } from './import-codes.ts'
import { emailIn } from './import-fields.ts'
import type { ImportSetting } from './import-hsds.ts'
import { readAddresses } from './import-ptv-channels.ts'
import { idOf, languagesOf, ptvPhone } from './import-ptv-members.ts'
import { ptvAreas, textsByType, valuesOf } from './import-ptv-texts.ts'
import { type Reader, readerOf } from './import-reading.ts'
import type { AnyIncoming, Incoming, Repair } from './import-record.ts'
import { filled } from './present.ts'
import type { ContactFields, ProviderFields, ServiceFields, Texts } from './record.ts'

/** What PTV calls kinds of organisations, as far as our types go. */
const types: Readonly<Record<string, string>> = { Municipality: 'municipality', Organization: 'ngo' }

/** An organisation of PTV with its own places and contacts. */
export function readPtvOrganization(object: Record<string, unknown>, setting: ImportSetting): AnyIncoming[] {
  const repairs: Repair[] = []
  const reader = readerOf(object, repairs, 'organization')
  const source = idOf(reader)
  const names = textsByType(reader, 'organizationNames')('Name')
  if (!names) reader.note('organizationNames', 'no-name', '', 'refused')
  const code = reader.text('businessCode')
  const businessId = code ? checkBusinessId(code) : undefined
  if (code && !businessId) reader.note('businessCode', 'business-id', code, 'left-out')
  if (businessId?.mended) reader.note('businessCode', 'business-id', code, 'mended', businessId.value)
  const kind = reader.text('organizationType') ?? ''
  if (reader.text('publishingStatus') === 'Deleted') reader.note('publishingStatus', 'gone', 'Deleted', 'noted')
  const fields = filled({
    name: names,
    type: types[kind],
    about: textsByType(reader, 'organizationDescriptions')('Description', 'Summary', 'ShortDescription'),
    web: webOf(reader),
    businessId: businessId?.value,
  }) as Partial<ProviderFields>
  const contacts = ownContacts(reader, source, names ?? {}, setting)
  const places = readAddresses(reader, source, undefined)
  for (const known of [
    'modified',
    'displayNameType',
    'services',
    'subOrganizations',
    'businessName',
    'areaType',
    'areas',
    'municipality',
  ])
    reader.take(known)
  return [
    {
      kind: 'provider',
      source,
      provider: source,
      service: null,
      places: [],
      fields,
      remainder: reader.rest(),
      repairs,
    },
    ...places,
    ...contacts,
  ]
}

/** A service of PTV, the organisation that is responsible as far as the service names it, and the channels it is connected to. */
export function readPtvService(object: Record<string, unknown>, _setting: ImportSetting) {
  const repairs: Repair[] = []
  const reader = readerOf(object, repairs)
  const source = idOf(reader)
  const names = textsByType(reader, 'serviceNames')('Name')
  if (!names) reader.note('serviceNames', 'no-name', '', 'refused')
  const organization = responsible(reader)
  if (!organization) reader.note('organizations', 'no-organisation', '', 'refused')
  const told = textsByType(reader, 'serviceDescriptions')
  const fields = filled({
    name: names,
    about: told('Summary', 'ShortDescription', 'Description'),
    refer: told('UserInstruction', 'ServiceUserInstruction'),
    costText: told('ChargeTypeAdditionalInfo'),
    needs: needsOf(reader),
    areas: ptvAreas(reader),
    languages: languagesOf(reader),
    cost: costOf(reader),
    status: statusOf(reader),
  }) as Partial<ServiceFields>
  const connected = reader.all('serviceChannels').flatMap((link) => {
    link.take('modified')
    return link.one('serviceChannel')?.text('id') ?? []
  })
  for (const known of ['modified', 'type', 'subType', 'fundingType', 'serviceCollections']) reader.take(known)
  const service: Incoming<'service'> = {
    kind: 'service',
    source,
    provider: organization?.id ?? '',
    service: null,
    places: [],
    fields,
    remainder: reader.rest(),
    repairs,
  }
  return { service, organization: organization && providerOf(organization), connected }
}

/** Whoever is responsible; where nobody is said to be, the first that is named. */
function responsible(reader: Reader): { id: string; name: string | undefined } | undefined {
  const all = reader.all('organizations').map((one) => {
    const organization = one.one('organization')
    one.take('provisionType')
    return {
      role: one.text('roleType'),
      id: organization?.text('id') ?? one.text('organizationId'),
      name: organization?.text('name'),
    }
  })
  const found = all.find(({ role, id }) => role === 'Responsible' && id) ?? all.find(({ id }) => id)
  return found?.id ? { id: found.id, name: found.name } : undefined
}

/** Only a name and an id: the file may hold the organisation itself, which then counts. */
const providerOf = ({ id, name }: { id: string; name: string | undefined }): Incoming<'provider'> => ({
  kind: 'provider',
  source: id,
  provider: id,
  service: null,
  places: [],
  fields: name ? { name: { fi: name } } : {},
  remainder: {},
  repairs: name ? [] : [{ where: 'organizations', what: 'no-name', value: id, did: 'refused' }],
})

/** PTV has no class for this work, so needs are guessed from its classes, terms and keywords, for a person to look at. */
function needsOf(reader: Reader): string[] {
  const words = ['serviceClasses', 'ontologyTerms'].flatMap((name) =>
    reader.all(name).flatMap((one) => valuesOf(one, 'name')),
  )
  const keywords = valuesOf(reader, 'keywords')
  const guessed = guessedNeeds([...words, ...keywords])
  if (guessed.length > 0)
    reader.note('serviceClasses', 'need-guessed', words.slice(0, 5).join(', '), 'mended', guessed.join(', '))
  else reader.note('serviceClasses', 'needs-none', words.slice(0, 5).join(', '), 'noted')
  return guessed
}

const charges: Readonly<Record<string, ServiceFields['cost']>> = {
  Free: 'free',
  FreeOfCharge: 'free',
  Charged: 'fee',
  Chargeable: 'fee',
  Other: 'varies',
}

function costOf(reader: Reader): ServiceFields['cost'] {
  const said = reader.text('serviceChargeType')
  const cost = charges[said ?? '']
  if (said && !cost) reader.note('serviceChargeType', 'charge', said, 'left-out')
  return cost
}

function statusOf(reader: Reader): ServiceFields['status'] {
  const said = reader.text('publishingStatus')
  if (said !== 'Deleted' && said !== 'Archived') return 'active'
  reader.note('publishingStatus', 'gone', said, 'mended', 'defunct')
  return 'defunct'
}

const webOf = (reader: Reader): string | undefined =>
  reader.all('webPages').map((page) => {
    page.take('language')
    page.take('value')
    page.take('orderNumber')
    return page.text('url')
  })[0]

function ownContacts(reader: Reader, provider: string, names: Texts, _setting: ImportSetting): Incoming<'contact'>[] {
  const emails = reader.all('emails').map((one) => {
    one.take('language')
    return { description: one.text('description'), email: emailIn(one, 'value') }
  })
  const phones = reader
    .all('phoneNumbers')
    .map((one) => ({ description: one.text('additionalInformation'), phone: ptvPhone(one) }))
  return [...emails, ...phones].flatMap((found) => {
    const fields = filled({
      role: found.description ? { fi: found.description } : names,
      email: 'email' in found ? found.email : undefined,
      phone: 'phone' in found ? found.phone : undefined,
    }) as ContactFields
    if (!fields.email && !fields.phone) return []
    const source = stableId('ptv-contact', provider, JSON.stringify(fields))
    return [
      { kind: 'contact' as const, source, provider, service: null, places: [], fields, remainder: {}, repairs: [] },
    ]
  })
}
