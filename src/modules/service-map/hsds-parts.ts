import { regions } from '#packs/fi/areas.ts'
import { languages } from '#packs/fi/lists/languages.ts'
import { countiesOf } from '#packs/fi/service-map/areas.ts'
import { municipalityOf, municipalityOfPostalCode } from '#packs/fi/service-map/municipalities.ts'
import { nameOf } from '#packs/pack.ts'
import type { Telling } from './hsds.ts'
import { stableId } from './hsds-id.ts'
import { told } from './hsds-words.ts'
import type { PlaceFields } from './record.ts'
import type { Seen } from './seen.ts'

/** A place. What is hidden of it is not there: a street that nobody may know gives no address. */
export function locationOf({ id, fields }: Seen<'place'>, areas: readonly string[], telling: Telling) {
  const name = told(fields.name, telling.lang)
  const accessibility = told(fields.accessibility, telling.lang)
  const position = fields.latitude !== undefined && fields.longitude !== undefined
  return {
    id,
    location_type: fields.kind ?? ('physical' as const),
    ...(name ? { name } : {}),
    ...(position ? { latitude: fields.latitude, longitude: fields.longitude } : {}),
    addresses: addressesOf(id, fields, areas, telling),
    accessibility: accessibility ? [{ id: stableId('accessibility', id), description: accessibility }] : [],
  }
}

/** A contact as a way to reach a function; the person's name stands there with their consent only. */
export function contactOf(contact: Seen<'contact'>, telling: Telling) {
  const { id, fields } = contact
  const title = told(fields.role, telling.lang)
  return {
    id,
    ...(fields.person && fields.consentDay ? { name: fields.person } : {}),
    ...(title ? { title } : {}),
    ...(fields.email ? { email: fields.email } : {}),
    phones: phonesOf([contact], telling),
  }
}

export const phonesOf = (contacts: readonly Seen<'contact'>[], telling: Telling) =>
  contacts.flatMap(({ id, fields }) => {
    if (!fields.phone) return []
    const description = [told(fields.role, telling.lang), told(fields.text, telling.lang)].filter(Boolean).join('. ')
    return [
      {
        id: stableId('phone', id),
        number: fields.phone,
        type: 'voice' as const,
        ...(description ? { description } : {}),
        ...(fields.languages?.length
          ? { languages: fields.languages.map((code) => languageOf(id, code, telling)) }
          : {}),
      },
    ]
  })

export const languageOf = (owner: string, code: string, { lang }: Telling) => ({
  id: stableId('language', owner, code),
  name: nameOf(languages, code, lang),
  code,
})

/** HSDS wants all of an address or none, with a state or province: the region in which the municipality lies. */
function addressesOf(place: string, fields: Partial<PlaceFields>, areas: readonly string[], { lang }: Telling) {
  const { street, city, postalCode, kind = 'physical' } = fields
  const region = regionOf(fields, areas)
  if (!street || !city || !postalCode || !region) return []
  return [
    {
      id: stableId('address', place),
      address_1: street,
      city,
      state_province: region.names[lang],
      postal_code: postalCode,
      country: 'FI' as const,
      address_type: kind,
    },
  ]
}

function regionOf({ municipality, postalCode }: Partial<PlaceFields>, areas: readonly string[]) {
  const lies = municipalityOf(municipality ?? '') ?? municipalityOfPostalCode(postalCode ?? '')
  const counties = lies ? [lies.county] : [...new Set(areas.flatMap(countiesOf))]
  return counties.length === 1 ? regions.find(({ code }) => code === counties[0]) : undefined
}
