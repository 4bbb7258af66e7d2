import { stableId } from './hsds-id.ts'
import { emailIn, municipalityAt, positionIn, postalCodeIn, urlIn } from './import-fields.ts'
import type { ImportSetting } from './import-hsds.ts'
import { ptvHours } from './import-ptv-hours.ts'
import { idOf, languagesOf, ptvPhone } from './import-ptv-members.ts'
import { textsByType, valuesOf } from './import-ptv-texts.ts'
import { type Reader, readerOf } from './import-reading.ts'
import type { AnyIncoming, Incoming, Repair } from './import-record.ts'
import { filled } from './present.ts'
import type { ContactFields, Hours, PlaceFields, Texts } from './record.ts'

/** A channel as what it is with us: places and contacts of an organisation, or of one of its services. */
export interface Channel {
  id: string
  organization: string
  services: readonly string[]
  hours: Hours | undefined
  records: (provider: string, service: string | null) => AnyIncoming[]
}

/** Reads a channel of any kind: EChannel, WebPage, PrintableForm, Phone, ServiceLocation. */
export function readChannel(object: Record<string, unknown>, setting: ImportSetting): Channel {
  const repairs: Repair[] = []
  const reader = readerOf(object, repairs, 'serviceChannel')
  const id = idOf(reader)
  const kind = reader.text('serviceChannelType') ?? ''
  const name = textsByType(reader, 'serviceChannelNames')('Name') ?? {}
  const about = textsByType(reader, 'serviceChannelDescriptions')('Summary', 'ShortDescription', 'Description')
  const hours = ptvHours(reader, setting)
  const services = reader.all('services').flatMap((link) => {
    link.take('modified')
    return link.one('service')?.text('id') ?? []
  })
  const organization = reader.text('organizationId') ?? ''
  const spoken = languagesOf(reader)
  const contacts = contactsOf(reader, { id, name, about, hours, spoken })
  const [first] = contacts
  const places = kind === 'ServiceLocation' ? readAddresses(reader, organization, { id, name }) : []
  for (const known of [
    'modified',
    'displayNameType',
    'areaType',
    'areas',
    'serviceCollections',
    'ontologyTerms',
    'publishingStatus',
    'isVisibleForAll',
  ])
    reader.take(known)
  const rest = reader.rest()
  return {
    id,
    organization,
    services,
    hours,
    records: (provider, service) => [
      ...places.map((place) => ({ ...place, provider })),
      ...contacts.map((contact) => ({
        ...contact,
        source: service ? stableId('ptv', contact.source, service) : contact.source,
        provider,
        service,
        // What was wrong with the channel is told once.
        ...(contact === first ? { repairs, remainder: rest } : {}),
      })),
    ],
  }
}

interface About {
  id: string
  name: Texts
  about: Texts | undefined
  hours: Hours | undefined
  spoken: readonly string[]
}

/** One contact for each number; mail and web stand with the first, or alone. */
function contactsOf(reader: Reader, { id, name, about, hours, spoken }: About): Incoming<'contact'>[] {
  const phones = reader
    .all('phoneNumbers')
    .map((one) => ({ said: one.text('additionalInformation'), phone: ptvPhone(one) }))
  const [email] = [...reader.all('emails'), ...reader.all('supportEmails')].map((one) => {
    one.take('language')
    return emailIn(one, 'value')
  })
  const [web] = ['webPages', 'channelUrls', 'urls'].flatMap((list) =>
    reader.all(list).map((one) => {
      for (const known of ['language', 'type', 'orderNumber']) one.take(known)
      const url = urlIn(one, 'url')
      return url ?? urlIn(one, 'value')
    }),
  )
  const made = (fields: object, at: number): Incoming<'contact'> => ({
    kind: 'contact',
    source: at === 0 ? id : `${id}#${at}`,
    provider: '',
    service: null,
    places: [],
    fields: filled({ role: name, text: about, languages: spoken, hours, ...fields }) as ContactFields,
    remainder: {},
    repairs: [],
  })
  const numbers = [...new Map(phones.filter(({ phone }) => phone).map((one) => [one.phone, one])).values()]
  if (numbers.length === 0) return [made({ email, web }, 0)]
  return numbers.map(({ said, phone }, at) =>
    made({ phone, ...(said ? { text: { fi: said } } : {}), ...(at === 0 ? { email, web } : {}) }, at),
  )
}

/** Places of the addresses of an organisation or a service location. */
export function readAddresses(
  reader: Reader,
  provider: string,
  channel: { id: string; name: Texts } | undefined,
): Incoming<'place'>[] {
  return reader.all('addresses').flatMap((address, at): Incoming<'place'>[] => {
    const repairs: Repair[] = []
    const type = address.text('type')
    address.take('subType')
    const country = address.text('country') ?? 'FI'
    if (country !== 'FI') address.note('country', 'address-abroad', country, 'noted')
    const street = address.one('streetAddress') ?? address.one('otherAddress')
    const box = address.one('postOfficeBoxAddress')
    const read = street ?? box
    if (!read) return []
    const fields = filled({
      name: channel?.name,
      kind: box && !street ? 'postal' : type === 'Postal' ? 'postal' : 'physical',
      ...placeFields(read),
    }) as PlaceFields
    const source = channel ? `${channel.id}#place${at}` : stableId('ptv-place', provider, JSON.stringify(fields))
    return [{ kind: 'place', source, provider, service: null, places: [], fields, remainder: {}, repairs }]
  })
}

function placeFields(reader: Reader): Partial<PlaceFields> {
  const first = (name: string) => valuesOf(reader, name)[0]
  const street = first('street') ?? first('postOfficeBox')
  const number = reader.text('streetNumber')
  const postalCode = postalCodeIn(reader, 'postalCode')
  const municipality = reader.one('municipality')
  const code = municipality?.text('code')
  municipality?.take('name')
  for (const known of ['coordinateState', 'additionalInformation']) reader.take(known)
  const city = first('postOffice')
  return {
    ...(street ? { street: [street, number].filter(Boolean).join(' ') } : {}),
    ...(postalCode ? { postalCode } : {}),
    ...(city ? { city: city.charAt(0) + city.slice(1).toLocaleLowerCase('fi') } : {}),
    ...(code ? { municipality: code.padStart(3, '0') } : municipalityAt(postalCode)),
    ...positionIn(reader),
  }
}
