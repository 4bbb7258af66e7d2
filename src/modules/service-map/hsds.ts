import type { Lang } from '#base/i18n/lang.ts'
import { sayDay } from '#base/time/day.ts'
import { areaOf } from '#packs/fi/service-map/areas.ts'
import { attributesOf, organizationAttributes } from './hsds-codes.ts'
import { stableId } from './hsds-id.ts'
import { contactOf, languageOf, locationOf, phonesOf } from './hsds-parts.ts'
import type { Edition, HsdsOrganization, HsdsService, HsdsServiceAtLocation } from './hsds-shape.ts'
import { type HsdsSay, notesOf, told } from './hsds-words.ts'
import { present } from './present.ts'
import type { ServiceFields } from './record.ts'
import { schedulesOf } from './schedule.ts'
import type { CalendarDay } from './schedule-calendar.ts'
import type { Seen } from './seen.ts'

/** A service with all that belongs to it, as the public sees it. */
export interface Entry {
  service: Seen<'service'>
  provider: Seen<'provider'>
  places: readonly Seen<'place'>[]
  contacts: readonly Seen<'contact'>[]
  /** When anything of it last changed. */
  changedAt: Date
}

/** Whether the service has ended, or its organisation has. */
export const isOver = ({ service, provider }: Pick<Entry, 'service' | 'provider'>): boolean =>
  service.ended !== null || provider.ended !== null

/** In what form to tell it: edition, language with its words, and the days for which hours are told. */
export interface Telling {
  edition: Edition
  lang: Lang
  say: HsdsSay
  calendar: readonly CalendarDay[]
}

/** Only what has one value: for lists. */
export function basicService(entry: Entry, telling: Telling) {
  const { service, provider, contacts, changedAt } = entry
  const { fields, id, confirmedOn } = service
  const { lang } = telling
  const notes = notesOf(fields, telling)
  return present({
    id,
    name: told(fields.name, lang) ?? telling.say('service-map.api.unnamed'),
    alternate_name: otherNames(fields.name, lang),
    description: notes.description,
    url: isOver(entry) ? undefined : (contacts.find((one) => one.fields.web)?.fields.web ?? provider.fields.web),
    email: contacts.find((contact) => contact.fields.email)?.fields.email,
    status: statusOf(entry),
    interpretation_services: notes.interpreter,
    application_process: told(fields.refer, lang),
    fees_description: notes.cost,
    eligibility_description: notes.eligibility,
    minimum_age: fields.ages?.from,
    maximum_age: fields.ages?.to,
    assured_date: confirmedOn ?? undefined,
    alert: confirmedOn === null ? telling.say('service-map.api.not-confirmed') : undefined,
    last_modified: changedAt.toISOString(),
    organization: basicOrganization(provider, telling),
  })
}

export const minimalService = (entry: Entry, { lang, say }: Telling) => ({
  id: entry.service.id,
  name: told(entry.service.fields.name, lang) ?? say('service-map.api.unnamed'),
  status: statusOf(entry),
  last_modified: entry.changedAt.toISOString(),
  modified_date: entry.changedAt.toISOString(),
})

/** With everything nested below it. */
export function fullService(entry: Entry, telling: Telling): HsdsService {
  const { service, provider, places, contacts } = entry
  const { fields } = service
  return present({
    ...basicService(entry, telling),
    ...(telling.edition === '3.1' && !isOver(entry) ? newMembers(entry, telling) : {}),
    organization: { ...basicOrganization(provider, telling), ...identifiersOf(provider, telling) },
    phones: phonesOf(contacts, telling),
    schedules: isOver(entry) ? [] : serviceSchedules(service.id, fields.hours, telling),
    service_areas: serviceAreasOf(service, telling),
    service_at_locations: places.map((place) => ({
      id: stableId('service-at-location', service.id, place.id),
      location: locationOf(place, fields.areas ?? [], telling),
    })),
    languages: (fields.languages ?? []).map((code) => languageOf(service.id, code, telling)),
    cost_options: costsOf(service, telling),
    contacts: contacts.map((contact) => contactOf(contact, telling)),
    attributes: attributesOf(service, telling),
    metadata: provenanceOf('service', service),
  })
}

/** An organisation with its own contacts and places: those that belong to no single service. */
export function fullOrganization(
  provider: Seen<'provider'>,
  { places, contacts }: Pick<Entry, 'places' | 'contacts'>,
  telling: Telling,
): HsdsOrganization {
  return present({
    ...basicOrganization(provider, telling),
    ...(telling.edition === '3.1' && provider.fields.web && !provider.ended
      ? { additional_websites: [{ id: stableId('url', provider.id), url: provider.fields.web }] }
      : {}),
    ...identifiersOf(provider, telling),
    phones: phonesOf(contacts, telling),
    contacts: contacts.map((contact) => contactOf(contact, telling)),
    locations: places.map((place) => locationOf(place, [], telling)),
    attributes: organizationAttributes(provider, telling),
    metadata: provenanceOf('organization', provider),
  })
}

/** HSDS has no word for an organisation that ceased, so its description says it. */
export const basicOrganization = ({ id, fields, ended }: Seen<'provider'>, { lang, say }: Telling) =>
  present({
    id,
    name: told(fields.name, lang) ?? say('service-map.api.unnamed'),
    alternate_name: otherNames(fields.name, lang),
    description: ended
      ? say('service-map.api.ceased', { day: sayDay(ended.on, lang) })
      : (told(fields.about, lang) ?? ''),
    website: ended ? undefined : fields.web,
  })

/** One service at one of its places. */
export function serviceAtLocation(entry: Entry, place: Seen<'place'>, telling: Telling): HsdsServiceAtLocation {
  const { service, contacts } = entry
  return {
    id: stableId('service-at-location', service.id, place.id),
    location: locationOf(place, service.fields.areas ?? [], telling),
    ...(telling.edition === '3.1' ? { service_areas: serviceAreasOf(service, telling) } : {}),
    contacts: contacts.map((contact) => contactOf(contact, telling)),
    phones: phonesOf(contacts, telling),
    schedules: serviceSchedules(service.id, service.fields.hours, telling),
    service: serviceLine(entry, telling),
  }
}

export const basicServiceAtLocation = (entry: Entry, place: Seen<'place'>, telling: Telling) => {
  const { addresses: _addresses, accessibility: _access, ...location } = locationOf(place, [], telling)
  return {
    id: stableId('service-at-location', entry.service.id, place.id),
    location,
    service: serviceLine(entry, telling),
  }
}

const serviceLine = (entry: Entry, telling: Telling) => {
  const { modified_date: _same, ...line } = minimalService(entry, telling)
  return line
}

const statusOf = (entry: Entry) => (isOver(entry) ? 'defunct' : (entry.service.fields.status ?? 'active'))

/** The name in our other languages, where it differs. */
const otherNames = (names: Entry['service']['fields']['name'], lang: Lang): string | undefined => {
  const shown = told(names, lang)
  const others = new Set(Object.values(names ?? {}).filter((name) => name && name !== shown))
  return others.size > 0 ? [...others].join(' / ') : undefined
}

function serviceSchedules(owner: string, hours: ServiceFields['hours'] | undefined, telling: Telling) {
  if (!hours || hours.kind === 'not-known') return []
  const note = telling.say(`service-map.api.hours-${hours.kind}`)
  const description = [
    note,
    hours.kind === 'week' && telling.say(`service-map.api.holidays-${hours.holidays}`),
    told(hours.texts, telling.lang),
  ]
    .filter(Boolean)
    .join(' ')
  if (hours.kind === 'by-appointment') return [{ id: stableId('schedule', owner, 'appointment'), description }]
  return schedulesOf(hours, telling.calendar).map((entry) => ({
    id: stableId('schedule', owner, entry.valid_from, entry.byday, entry.opens_at, entry.closes_at),
    ...entry,
    timezone: entry.timezone as 2 | 3,
    description,
  }))
}

const serviceAreasOf = ({ id, fields }: Seen<'service'>, { lang }: Telling) =>
  (fields.areas ?? []).map((code) => ({
    id: stableId('area', id, code),
    name: areaOf(code)?.names[lang] ?? code,
    uri: `urn:polku:area:${code}`,
  }))

const costsOf = ({ id, fields }: Seen<'service'>, { say }: Telling) =>
  fields.cost === 'free'
    ? [{ id: stableId('cost', id), option: say('service-map.api.cost-free'), currency: 'EUR' as const, amount: 0 }]
    : []

/** What 3.1 has beside 3.0: further addresses on the net, and free places. */
function newMembers({ service, contacts }: Entry, { say }: Telling) {
  const urls = contacts.flatMap(({ id, fields }) => (fields.web ? [{ id: stableId('url', id), url: fields.web }] : []))
  const { capacity } = service.fields
  return {
    additional_urls: urls,
    capacities: capacity
      ? [
          present({
            id: stableId('capacity', service.id),
            unit: { id: stableId('unit', 'place'), name: say('service-map.api.unit-place') },
            available: capacity.available,
            maximum: capacity.of,
            updated: `${capacity.day}T00:00:00.000Z`,
          }),
        ]
      : [],
  }
}

const identifiersOf = ({ id, fields }: Seen<'provider'>, { say }: Telling) =>
  fields.businessId
    ? {
        organization_identifiers: [
          {
            id: stableId('identifier', id),
            identifier_type: say('service-map.api.business-id'),
            identifier: fields.businessId,
          },
        ],
      }
    : {}

/** From where each public value comes and since when; never what stood there before, which may have become secret since. */
function provenanceOf(resource_type: 'service' | 'organization', seen: Seen<'service'> | Seen<'provider'>) {
  const line = (field_name: string, day: string, action: 'set' | 'confirm', by: string) => ({
    id: stableId('metadata', seen.id, field_name, action),
    resource_id: seen.id,
    resource_type,
    last_action_date: day,
    last_action_type: action,
    field_name,
    previous_value: '' as const,
    replacement_value: '' as const,
    updated_by: by,
  })
  const shown = Object.entries(seen.origins).filter(([name]) => Object.hasOwn(seen.fields, name))
  return [
    ...shown.map(([name, origin]) => line(name, origin.day, 'set', origin.from)),
    ...(seen.confirmedOn ? [line('*', seen.confirmedOn, 'confirm', 'organisation')] : []),
  ]
}
