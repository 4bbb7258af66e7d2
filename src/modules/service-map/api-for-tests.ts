import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'
import { draft, publish } from './keeping.ts'
import type { ContactFields, Hidden, Hours, PlaceFields, ProviderFields, ServiceFields } from './record.ts'

export const officeHours: Hours = {
  kind: 'week',
  week: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 540, to: 960 })),
  holidays: 'closed',
  exceptions: [],
}

export const aProvider: ProviderFields = {
  name: { fi: 'Esimerkkijärjestö', sv: 'Exempelföreningen', en: 'Example Association' },
  type: 'ngo',
  about: { fi: 'Keksitty järjestö.' },
  web: 'https://example.org',
  businessId: '1234567-1',
}

export const aService: ServiceFields = {
  name: { fi: 'Keksitty neuvonta', sv: 'Påhittad rådgivning' },
  about: { fi: 'Saat neuvoja.' },
  needs: ['advice', 'legal-aid'],
  areas: ['county:north-savo'],
  groups: ['women'],
  languages: ['fi', 'en'],
  interpreter: 'yes',
  accepts: ['without-papers'],
  refuses: ['with-pet'],
  ages: { from: 18 },
  cost: 'free',
  data: { fi: 'Nimeäsi ei kysytä.' },
  refer: { fi: 'Soita.' },
  hours: officeHours,
  capacity: { available: 2, of: 5, day: '2026-11-20' },
  status: 'active',
}

export const aPlace: PlaceFields = {
  name: { fi: 'Toimisto' },
  kind: 'physical',
  street: 'Keksikatu 5',
  postalCode: '70110',
  city: 'Kuopio',
  municipality: '297',
  latitude: 62.8924,
  longitude: 27.677,
  accessibility: { fi: 'Esteetön.' },
}

export const aContact: ContactFields = {
  role: { fi: 'Päivystys', en: 'On duty' },
  phone: '+358505550100',
  email: 'duty@example.org',
}

interface Given {
  provider?: Partial<ProviderFields>
  service?: Partial<ServiceFields>
  place?: Partial<PlaceFields> | null
  contact?: Partial<ContactFields> | null
  hidden?: { service?: Hidden<'service'>; place?: Hidden<'place'>; contact?: Hidden<'contact'> }
  published?: boolean
}

const from = { from: 'own' } as const

/** An invented service with organisation, place and contact; all published unless told. Gives their ids. */
export async function inventService(tx: Write, base: Base, given: Given = {}) {
  const own = <K extends 'provider' | 'service' | 'place' | 'contact'>(
    kind: K,
    fields: Parameters<typeof draft<K>>[3],
  ) => draft(tx, base, kind, fields, from, null)
  const provider = await own('provider', { fields: { ...aProvider, ...given.provider } })
  const place =
    given.place === null
      ? null
      : await own('place', { provider, fields: { ...aPlace, ...given.place }, hidden: given.hidden?.place ?? {} })
  const service = await own('service', {
    provider,
    fields: { ...aService, ...given.service },
    hidden: given.hidden?.service ?? {},
    places: place ? [place] : [],
  })
  const contact =
    given.contact === null
      ? null
      : await own('contact', {
          provider,
          service,
          fields: { ...aContact, ...given.contact },
          hidden: given.hidden?.contact ?? {},
        })
  if (given.published !== false) {
    if (place) await publish(tx, base, 'place', place, null)
    if (contact) await publish(tx, base, 'contact', contact, null)
    await publish(tx, base, 'service', service, null)
  }
  return { provider, service, place, contact }
}
