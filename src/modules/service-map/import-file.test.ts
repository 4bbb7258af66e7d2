import { describe, expect, test } from 'vitest'
import { areaOfMunicipality } from './import-areas.ts'
import { checkBusinessId, checkEmail, checkPhone, checkUrl } from './import-checks.ts'
import { checkPosition, fromGrid } from './import-coordinates.ts'
import { readFiles } from './import-file.ts'
import { recordsMost } from './import-limits.ts'
import { type AnyIncoming, type Incoming, verdictOf } from './import-record.ts'
import type { Kind } from './record.ts'

const setting = { lang: 'fi', day: '2026-11-23' } as const
const file = (whole: unknown, name = 'x.json') => ({
  name,
  bytes: Buffer.from(typeof whole === 'string' ? whole : JSON.stringify(whole)),
})
const read = (whole: unknown, name?: string) => {
  const found = readFiles([file(whole, name)], setting)
  if (!found.ok) throw new Error(found.fault)
  return found.records
}
const of = <K extends Kind>(records: readonly AnyIncoming[], kind: K) =>
  records.filter((record) => record.kind === kind) as unknown as Incoming<K>[]
const repairs = (records: readonly AnyIncoming[]) =>
  records.flatMap((record) => record.repairs.map(({ where, what, did, instead }) => [where, what, did, instead]))

const hsds = {
  id: 'ac148810-d857-441c-9679-408f346de14b',
  name: 'Keksitty apu',
  description: 'Kuvaus',
  status: 'active',
  organization: { id: 'org-1', name: 'Keksitty ry', description: 'x', website: 'example.org' },
  minimum_age: 18,
  email: 'apu@example.org',
  phones: [{ id: 'p1', number: '050 555 0100', description: 'Päivystys' }],
  languages: [{ id: 'l1', name: 'finnish', code: 'fi' }],
  service_areas: [{ id: 'a1', name: 'Pohjois-Savo' }],
  attributes: [{ id: 't1', taxonomy_term: { id: 'x', name: 'Oikeusapu ja lakineuvonta', description: 'y' } }],
  schedules: [{ id: 's1', freq: 'WEEKLY', byday: 'MO,TU', opens_at: '07:00Z', closes_at: '14:00Z' }],
  service_at_locations: [
    {
      id: 'sal',
      location: {
        id: 'loc',
        location_type: 'physical',
        latitude: 62.89,
        longitude: 27.67,
        addresses: [
          {
            id: 'ad',
            address_1: 'Katu 1',
            city: 'Kuopio',
            state_province: 'x',
            postal_code: '70110',
            country: 'FI',
            address_type: 'physical',
          },
        ],
      },
    },
  ],
}

describe('an HSDS service', () => {
  test('becomes a service, its organisation, its place and its contacts', () => {
    const records = read(hsds)
    expect(of(records, 'service')[0]?.fields).toMatchObject({
      name: { fi: 'Keksitty apu' },
      needs: ['legal-aid'],
      areas: ['county:north-savo'],
      languages: ['fi'],
      ages: { from: 18 },
      hours: {
        kind: 'week',
        week: [
          { weekday: 1, from: 540, to: 960 },
          { weekday: 2, from: 540, to: 960 },
        ],
      },
    })
    expect(of(records, 'provider')[0]?.fields).toMatchObject({
      name: { fi: 'Keksitty ry' },
      web: 'https://example.org',
    })
    expect(of(records, 'place')[0]?.fields).toMatchObject({ street: 'Katu 1', municipality: '297', latitude: 62.89 })
    expect(of(records, 'contact').map(({ fields }) => fields.phone ?? fields.email)).toEqual([
      '+358505550100',
      'apu@example.org',
    ])
  })

  test('comes alone, in a list, in a page, as lines and as tables all the same', () => {
    const alone = read(hsds)
    expect(read([hsds])).toEqual(alone)
    expect(read({ total_items: 1, contents: [hsds] })).toEqual(alone)
    expect(read(`${JSON.stringify(hsds)}\n${JSON.stringify({ ...hsds, id: 'other' })}\n`)).toHaveLength(
      alone.length + 3,
    )
  })

  test('keeps every member that we have no place for', () => {
    const [service] = of(
      read({ ...hsds, accreditations: 'ISO', colour: { deep: ['red'] }, program: { id: 'p', name: 'n' } }),
      'service',
    )
    expect(service?.remainder).toMatchObject({
      accreditations: 'ISO',
      colour: { deep: ['red'] },
      program: { id: 'p', name: 'n' },
    })
  })

  test("does not bring a person's name", () => {
    const records = read({
      ...hsds,
      contacts: [{ id: 'c', name: 'Keksitty Kaisa', title: 'Johtaja', email: 'k@example.org' }],
    })
    expect(JSON.stringify(records)).not.toContain('Kaisa')
    expect(repairs(records)).toContainEqual(['contact.name', 'person', 'left-out', undefined])
  })
})

describe('what is wrong is put right or left aside, and listed', () => {
  const wrong = (change: object) => repairs(read({ ...hsds, ...change }))
  const at = (location: object) => ({
    service_at_locations: [{ id: 's', location: { ...hsds.service_at_locations[0]?.location, ...location } }],
  })
  test.each([
    ['latitude 500', at({ latitude: 500 }), ['location.latitude', 'latitude', 'left-out', undefined]],
    [
      'latitude and longitude changed over',
      at({ latitude: 27.67, longitude: 62.89 }),
      ['location.latitude', 'swapped', 'mended', '62.89, 27.67'],
    ],
    ['age −5', { minimum_age: -5 }, ['minimum_age', 'age', 'left-out', undefined]],
    ['ages turned', { minimum_age: 65, maximum_age: 18 }, ['minimum_age', 'ages-turned', 'mended', '18–65']],
    [
      'an ended municipality',
      { service_areas: [{ id: 'a', uri: 'urn:polku:area:municipality:911' }] },
      ['service_areas', 'area-ended', 'mended', 'municipality:541'],
    ],
    [
      'an area of nowhere',
      { service_areas: [{ id: 'a', name: 'Atlantis' }] },
      ['service_areas', 'area-unknown', 'left-out', undefined],
    ],
    ['no e-mail', { email: 'not an address' }, ['email', 'email', 'left-out', undefined]],
    ['no telephone', { phones: [{ id: 'p', number: 'call us' }] }, ['phone.number', 'phone', 'left-out', undefined]],
    ['a national number', {}, ['phone.number', 'phone', 'mended', '+358505550100']],
    [
      'a script for an address',
      { organization: { ...hsds.organization, website: 'javascript:alert(1)' } },
      ['organization.website', 'url', 'left-out', undefined],
    ],
    ['a status of its own', { status: 'great' }, ['status', 'status', 'mended', 'inactive']],
    [
      'a postal code of nowhere',
      at({ addresses: [{ id: 'a', postal_code: '00001x' }] }),
      ['location.addresses.postal_code', 'postal-code', 'left-out', undefined],
    ],
    [
      'a wrong check digit',
      {
        organization: {
          ...hsds.organization,
          organization_identifiers: [{ id: 'i', identifier_type: 'x', identifier: '1234567-8' }],
        },
      },
      ['organization.organization_identifiers', 'business-id', 'left-out', undefined],
    ],
    ['no name', { name: ' ' }, ['name', 'no-name', 'refused', undefined]],
    ['a text that is none', { description: { a: 1 } }, ['description', 'not-text', 'left-out', undefined]],
  ] as const)('%s', (_, change, wanted) => {
    expect(wrong(change)).toContainEqual(wanted)
  })

  test('the worst decides what becomes of the record', () => {
    const verdict = (change: object) => of(read({ ...hsds, ...change }), 'service').map(verdictOf)[0]
    expect([
      verdict({}),
      verdict({ minimum_age: 65, maximum_age: 18 }),
      verdict({ minimum_age: -5 }),
      verdict({ name: '' }),
    ]).toEqual(['taken', 'mended', 'not-understood', 'refused'])
  })

  test('names of JavaScript are names like any other', () => {
    const text = JSON.stringify(hsds).replace('"Kuvaus"', '"Kuvaus","__proto__":{"polluted":1},"constructor":{"x":2}')
    const [service] = of(read(text), 'service')
    expect(Object.keys(service?.remainder ?? {})).toEqual(expect.arrayContaining(['__proto__', 'constructor']))
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

describe('a whole file is refused', () => {
  test.each([
    [
      'that is not UTF-8',
      [{ name: 'x.json', bytes: Buffer.from([0x7b, 0x22, 0xe4, 0x22, 0x3a, 0x31, 0x7d]) }],
      'not-utf8',
    ],
    ['that nests without end', [file(`{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)], 'too-deep'],
    ['that is nothing we know', [file({ cake: true })], 'not-understood'],
    ['that is no JSON', [file('{')], 'not-understood'],
    [
      'that is a broken archive',
      [{ name: 'x.zip', bytes: Buffer.from('PK\u0003\u0004 and no more') }],
      'broken-archive',
    ],
    [
      'with a hundred thousand rows',
      [file(Array.from({ length: 100_000 }, (_, id) => ({ id, name: 'x', status: 'active' })))],
      'too-many',
    ],
    ['of a table with no columns of ours', [file('a,b\n1,2\n', 'x.csv')], 'not-understood'],
  ] as const)('%s', (_, files, fault) => {
    expect(readFiles([...files], setting)).toEqual({ ok: false, fault })
  })

  test('but as many as one import may hold are read', () => {
    const many = Array.from({ length: recordsMost / 4 }, (_, at) => ({
      ...hsds,
      id: `s${at}`,
      phones: [],
      email: undefined,
      service_at_locations: [],
    }))
    expect(of(read(many), 'service')).toHaveLength(recordsMost / 4)
  })
})

const ptvService = {
  id: 'b7a0b1f5-0000-4000-8000-000000000001',
  type: 'Service',
  serviceNames: [
    { language: 'fi', value: 'Keksitty oikeusneuvonta', type: 'Name' },
    { language: 'se', value: 'Davvisámegiella', type: 'Name' },
  ],
  serviceDescriptions: [
    { language: 'fi', value: 'Lyhyesti', type: 'Summary' },
    { language: 'fi', value: 'x'.repeat(3000), type: 'Description' },
    { language: 'fi', value: 'Soita ensin', type: 'UserInstruction' },
  ],
  serviceChargeType: 'FreeOfCharge',
  areaType: 'LimitedType',
  areas: [
    { type: 'Municipality', code: '911', name: [{ value: 'Valtimo', language: 'fi' }] },
    { type: 'Province', code: '11' },
    { type: 'HospitalRegions', code: '12', municipalities: [{ code: '405', name: [] }] },
    { type: 'BusinessRegions', code: '3' },
  ],
  languages: ['fi', 'xx'],
  serviceClasses: [{ name: [{ value: 'Oikeusapu', language: 'fi' }], code: 'P8' }],
  organizations: [
    { organization: { id: 'org-p', name: 'Tuottaja' }, roleType: 'Producer' },
    { organization: { id: 'org-r', name: 'Vastaava' }, roleType: 'Responsible' },
  ],
  serviceChannels: [{ serviceChannel: { id: 'ch-1', name: 'x' } }, { serviceChannel: { id: 'gone', name: 'y' } }],
  publishingStatus: 'Published',
}
const ptvPlace = {
  id: 'ch-1',
  serviceChannelType: 'ServiceLocation',
  organizationId: 'org-r',
  serviceChannelNames: [{ language: 'fi', value: 'Toimisto', type: 'Name' }],
  serviceChannelDescriptions: [],
  phoneNumbers: [{ prefixNumber: '+358', number: '0505550100', language: 'fi' }],
  emails: [{ value: 'toimisto@example.org', language: 'fi' }],
  languages: ['fi'],
  addresses: [
    {
      type: 'Location',
      subType: 'Single',
      streetAddress: {
        street: [{ value: 'Asemakatu', language: 'fi' }],
        streetNumber: '44',
        postalCode: '70110',
        postOffice: [{ value: 'KUOPIO', language: 'fi' }],
        municipality: { code: '297', name: [] },
        latitude: '6974202.909',
        longitude: '534246.773',
      },
      country: 'FI',
    },
  ],
  serviceHours: [
    {
      serviceHourType: 'DaysOfTheWeek',
      validForNow: true,
      openingHour: [{ dayFrom: 'Monday', from: '09:00:00', to: '16:00:00' }],
    },
    {
      serviceHourType: 'OverMidnight',
      validForNow: true,
      openingHour: [{ dayFrom: 'Friday', dayTo: 'Saturday', from: '22:00:00', to: '04:00:00' }],
    },
    {
      serviceHourType: 'Exceptional',
      validFrom: '2026-12-23T22:00:00Z',
      validTo: '2026-12-23T22:00:00Z',
      isClosed: true,
      openingHour: [],
    },
    {
      serviceHourType: 'DaysOfTheWeek',
      validFrom: '2020-01-01T00:00:00Z',
      validTo: '2020-12-31T00:00:00Z',
      openingHour: [{ dayFrom: 'Sunday', from: '00:00', to: '24:00' }],
    },
  ],
  services: [],
}

describe('the Finnish Service Catalogue', () => {
  const records = read({ pageNumber: 1, itemList: [ptvService, ptvPlace] })
  const [service] = of(records, 'service')

  test('its service has its texts, areas, needs guessed and the organisation that is responsible', () => {
    expect(service?.fields).toMatchObject({
      name: { fi: 'Keksitty oikeusneuvonta' },
      refer: { fi: 'Soita ensin' },
      needs: ['legal-aid'],
      areas: ['municipality:541', 'county:north-savo', 'municipality:405'],
      languages: ['fi'],
      cost: 'free',
      status: 'active',
    })
    expect(of(records, 'provider').map(({ source, fields }) => [source, fields.name])).toEqual([
      ['org-r', { fi: 'Vastaava' }],
    ])
    expect(repairs(records)).toEqual(
      expect.arrayContaining([
        ['areas', 'area-ended', 'mended', 'municipality:541'],
        ['areas', 'area-unknown', 'left-out', undefined],
        ['serviceNames.language', 'language', 'left-out', undefined],
        ['serviceDescriptions.value', 'too-long', 'noted', '2500'],
        ['serviceClasses', 'need-guessed', 'mended', 'legal-aid'],
        ['languages', 'language', 'left-out', undefined],
        ['serviceChannels', 'connection', 'left-out', undefined],
      ]),
    )
  })

  test('its channel is a place in degrees, a number and hours: standard, over midnight, exceptions', () => {
    const [place] = of(records, 'place')
    expect(place?.fields).toMatchObject({
      street: 'Asemakatu 44',
      city: 'Kuopio',
      municipality: '297',
      kind: 'physical',
    })
    expect(place?.fields.latitude).toBeCloseTo(62.9, 1)
    expect(of(records, 'contact').map(({ fields }) => [fields.phone, fields.email])).toEqual([
      ['+358505550100', 'toimisto@example.org'],
    ])
    expect(service?.fields.hours).toMatchObject({
      kind: 'week',
      week: [
        { weekday: 1, from: 540, to: 960 },
        { weekday: 5, from: 1320, to: 1440 },
        { weekday: 6, from: 0, to: 240 },
      ],
      exceptions: [{ first: '2026-12-24', last: '2026-12-24', open: [] }],
    })
  })
})

describe('single checks', () => {
  test('the national grid is told in degrees as the Land Survey does', () => {
    const { latitude, longitude } = fromGrid(6_974_202.909, 534_246.773)
    expect([latitude, longitude]).toEqual([expect.closeTo(62.8962, 3), expect.closeTo(27.6737, 3)])
    // The meridian arc from the equator to 60° on GRS 80 is 6 654 072.819 m.
    expect(fromGrid(6_654_072.8194 * 0.9996, 500_000)).toEqual({ latitude: 60, longitude: 27 })
    expect(checkPosition(60.17, 24.94)?.was).toBe('right')
    expect(checkPosition(0, 0)).toBeUndefined()
  })

  test('telephone, mail, web, business id', () => {
    expect(checkPhone('+358 (0)29 546 3177')?.value).toBe('+358295463177')
    expect(checkPhone('116 006')?.value).toBe('116006')
    expect(checkPhone('12')).toBeUndefined()
    expect(checkEmail('mailto:a@example.org')?.value).toBe('a@example.org')
    expect(checkEmail('a@b')).toBeUndefined()
    expect(checkUrl('www.example.org')?.value).toBe('https://www.example.org')
    for (const odd of ['javascript:alert(1)', 'data:text/html,x', 'http://', 'x'])
      expect([odd, checkUrl(odd)]).toEqual([odd, undefined])
    expect(checkBusinessId('0112038-9')?.value).toBe('0112038-9')
    expect(checkBusinessId('FI01120389')?.value).toBe('0112038-9')
    expect(checkBusinessId('0112038-8')).toBeUndefined()
  })

  test('a merged municipality leads to the one that holds now', () => {
    expect(areaOfMunicipality('911')).toMatchObject({ codes: ['municipality:541'] })
    expect(areaOfMunicipality('999')).toMatchObject({ codes: [], unknown: ['999'] })
  })
})
