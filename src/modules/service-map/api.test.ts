import { beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { visitor } from '#base/http/actor.ts'
import { fixture } from '#house/fixture.ts'
import { signedIn } from '#house/signed-in.ts'
import { aContact, aPlace, inventService } from './api-for-tests.ts'
import { taxonomyId, termId } from './hsds-codes.ts'
import { stableId } from './hsds-id.ts'
import { editions, pageShape, shapes } from './hsds-shape.ts'
import { change, end } from './keeping.ts'
import { recordRow } from './queries.ts'
import { unsealed } from './seen.ts'

const house = fixture()
const made: Record<string, Awaited<ReturnType<typeof inventService>>> = {}

beforeAll(async () => {
  await house.base.database.writing(async (tx) => {
    made.open = await inventService(tx, house.base)
    made.secret = await inventService(tx, house.base, {
      provider: { name: { fi: 'Keksitty turvakoti' }, type: 'shelter' },
      service: { name: { fi: 'Turvapaikka X' }, needs: ['shelter'], areas: ['finland'], groups: ['men'] },
      place: { street: 'Salakatu 99', city: 'Salakylä', postalCode: '70999', latitude: 62.7, longitude: 27.6 },
      contact: { phone: '+358505550111' },
      hidden: {
        place: Object.fromEntries(
          ['name', 'street', 'city', 'postalCode', 'municipality', 'latitude', 'longitude', 'accessibility'].map(
            (name) => [name, { tier: 'professional', reason: 'place-is-secret' }],
          ),
        ),
      },
    })
    made.draft = await inventService(tx, house.base, { service: { name: { fi: 'Luonnos' } }, published: false })
    made.ended = await inventService(tx, house.base, { service: { name: { fi: 'Loppunut' }, needs: ['work'] } })
    await end(tx, house.base, 'service', made.ended.service, { on: '2026-11-01', reason: 'closed' }, null)
  })
})

const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await house.client().raw(`/api/hsds/${path}`, { headers })
  return { response, body: await response.json().catch(() => null) }
}
const invented = [
  'Keksitty neuvonta',
  'Loppunut',
  'Turvapaikka X',
  'Luonnos',
  'Keksitty turvakoti',
  'Esimerkkijärjestö',
]
/** Of the records made here: the country's own first content stands beside them. */
const names = (body: { contents: { name: string }[] }) =>
  body.contents
    .map(({ name }) => name)
    .filter((name) => invented.includes(name))
    .toSorted()
const idOf = (name: string) => made[name]?.service ?? ''

const fitting = (shape: z.ZodType, value: unknown) => {
  const read = shape.safeParse(value)
  expect(read.success ? [] : read.error.issues).toEqual([])
}

describe.each(editions)('HSDS %s', (edition) => {
  const { root, ...shape } = shapes[edition]

  test('says what it is', async () => {
    const { body, response } = await get(edition)
    fitting(root, body)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
  })

  test.each([
    ['services', pageShape(shape.serviceBasic)],
    ['services?full=true', pageShape(shape.service)],
    ['services?minimal=true', pageShape(shape.serviceMinimal)],
    ['organizations', pageShape(shape.organizationBasic)],
    ['organizations?full=true', pageShape(shape.organization)],
    ['service_at_locations', pageShape(shape.serviceAtLocationBasic)],
    ['service_at_locations?full=true', pageShape(shape.serviceAtLocation)],
    ['taxonomies', pageShape(shape.taxonomy)],
    ['taxonomy_terms?per_page=100', pageShape(shape.term)],
  ] as const)('%s has the shape of the specification in each language', async (path, wanted) => {
    for (const lang of ['fi', 'sv', 'en']) {
      const { response, body } = await get(`${edition}/${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
      expect(response.status).toBe(200)
      fitting(wanted, body)
      expect(body.empty).toBe(false)
    }
  })

  test('one record has the shape too, and one that is not there says so', async () => {
    fitting(shape.service, (await get(`${edition}/services/${idOf('open')}`)).body)
    fitting(shape.service, (await get(`${edition}/services/${idOf('ended')}`)).body)
    fitting(shape.organization, (await get(`${edition}/organizations/${made.open?.provider}`)).body)
    for (const [list, one] of [
      ['service_at_locations', shape.serviceAtLocation],
      ['taxonomies', shape.taxonomy],
      ['taxonomy_terms', shape.term],
    ] as const)
      for (const { id } of (await get(`${edition}/${list}?per_page=100`)).body.contents) {
        const { body } = await get(`${edition}/${list}/${id}`)
        fitting(one, body)
        expect(body.id).toBe(id)
      }
    for (const id of [idOf('draft'), made.open?.provider, 'x', '00000000-0000-7000-8000-000000000000']) {
      const { response } = await get(`${edition}/services/${id}`)
      expect([id, response.status, response.headers.get('content-type')]).toEqual([id, 404, 'application/problem+json'])
    }
  })

  test('lines of JSON have the shape, one record a line', async () => {
    for (const [query, wanted] of [
      ['', shape.serviceBasic],
      ['&full=true', shape.service],
    ] as const) {
      const response = await house.client().raw(`/api/hsds/${edition}/services?format=ndjson${query}`)
      const lines = (await response.text()).trimEnd().split('\n')
      expect(lines).toHaveLength((await get(`${edition}/services`)).body.total_items)
      for (const line of lines) fitting(wanted, JSON.parse(line))
    }
  })

  test('describes itself by OpenAPI 3.1, and every list that it names is there', async () => {
    const { body } = await get(`${edition}/openapi`)
    expect(body.openapi).toBe('3.1.0')
    for (const path of Object.keys(body.paths).filter((one) => !one.includes('{') && !one.endsWith('/search')))
      expect([path, (await get(`${edition}${path === '/' ? '' : path}`)).response.status]).toEqual([path, 200])
    expect(body.paths['/services/search'] !== undefined).toBe(edition === '3.1')
  })
})

test('drafts are not there; what has ended is told as defunct, without numbers that no longer answer', async () => {
  const { body } = await get('3.0/services?full=true&per_page=100')
  expect(names(body)).toEqual(['Keksitty neuvonta', 'Loppunut', 'Turvapaikka X'])
  const ended = body.contents.find(({ name }: { name: string }) => name === 'Loppunut')
  expect(ended).toMatchObject({ status: 'defunct', phones: [], contacts: [], service_at_locations: [], schedules: [] })
})

test('a service at a place is gone with either of the two, and told as long as both stand', async () => {
  const one = await house.base.database.writing((tx) =>
    inventService(tx, house.base, { service: { name: { fi: 'Hetken' } } }),
  )
  const path = `3.0/service_at_locations/${stableId('service-at-location', one.service, one.place ?? '')}`
  expect((await get(path)).body.service.id).toBe(one.service)
  expect((await get(`3.0/service_at_locations/${one.service}`)).response.status).toBe(404)
  await house.base.database.writing((tx) =>
    end(tx, house.base, 'place', one.place ?? '', { on: '2026-11-02', reason: 'closed' }, null),
  )
  expect((await get(path)).response.status).toBe(404)
  const hidden = stableId('service-at-location', idOf('secret'), made.secret?.place ?? '')
  expect((await get(`3.0/service_at_locations/${hidden}`)).response.status).toBe(404)
})

test('a confidential place has no location, but the number of its front gate', async () => {
  const { body } = await get(`3.0/services/${idOf('secret')}`)
  expect(body.service_at_locations).toEqual([])
  expect(body.phones[0].number).toBe('+358505550111')
  for (const path of ['services?full=true', 'organizations?full=true', 'service_at_locations?full=true'])
    for (const edition of editions)
      expect(JSON.stringify((await get(`${edition}/${path}`)).body)).not.toMatch(
        /Salakatu|Salakylä|70999|62\.7\b|27\.6\b/,
      )
})

test('not even somebody signed in sees more here', async () => {
  const client = await signedIn(house, 'network-coordinator')
  const response = await client.raw('/api/hsds/3.0/organizations?full=true')
  expect(await response.text()).not.toMatch(/Salakatu|Salakylä/)
  expect(response.headers.get('set-cookie')).toBeNull()
})

test('an address has its region, a service its codes, hours their offset', async () => {
  const { body } = await get(`3.0/services/${idOf('open')}`)
  expect(body.service_at_locations[0].location.addresses[0]).toMatchObject({
    address_1: aPlace.street,
    state_province: 'Pohjois-Savo',
    country: 'FI',
  })
  expect(
    body.attributes.map((one: { taxonomy_term: { code: string }; value?: string }) => [
      one.taxonomy_term.code,
      one.value,
    ]),
  ).toEqual([
    ['advice', undefined],
    ['legal-aid', undefined],
    ['women', undefined],
    ['without-papers', 'accepts'],
    ['with-pet', 'refuses'],
  ])
  expect(new Set(body.schedules.map(({ opens_at }: { opens_at: string }) => opens_at))).toEqual(
    new Set(['09:00+02:00', '09:00+03:00']),
  )
  expect(body.capacities).toBeUndefined()
  const newer = (await get(`3.1/services/${idOf('open')}`)).body
  expect(newer.capacities[0]).toMatchObject({ available: 2, maximum: 5 })
})

describe('filters', () => {
  test.each([
    [`taxonomy_term_id=${termId('needs', 'shelter')}`, ['Turvapaikka X']],
    [
      `taxonomy_term_id=${termId('needs', 'advice')}&taxonomy_term_id=${termId('needs', 'legal-aid')}`,
      ['Keksitty neuvonta'],
    ],
    [`taxonomy_term_id=${termId('needs', 'advice')}&taxonomy_term_id=${termId('needs', 'shelter')}`, []],
    [`taxonomy_term_id=${termId('groups', 'women')}&region=south-karelia`, []],
    [
      `taxonomy_term_id=${termId('access', 'without-papers')}&region=north-savo`,
      ['Keksitty neuvonta', 'Loppunut', 'Turvapaikka X'],
    ],
    [`taxonomy_term_id=${termId('organisation-types', 'shelter')}`, ['Turvapaikka X']],
    [`taxonomy_id=${taxonomyId('needs')}`, ['Keksitty neuvonta', 'Loppunut', 'Turvapaikka X']],
    ['taxonomy_term_id=00000000-0000-7000-8000-000000000000', []],
    ['region=north-savo-network', ['Keksitty neuvonta', 'Loppunut', 'Turvapaikka X']],
    ['region=municipality:405', ['Turvapaikka X']],
    ['postcode=70110', ['Keksitty neuvonta', 'Loppunut', 'Turvapaikka X']],
    ['postcode=53100', ['Turvapaikka X']],
    ['postcode=70110&proximity=1000', ['Keksitty neuvonta', 'Loppunut']],
    ['search=neuvonta', ['Keksitty neuvonta']],
    ['search=loppunut', ['Loppunut']],
    ['modified_after=2030-01-01', []],
    ['modified_after=2026-11-01T00:00:00%2B02:00', ['Keksitty neuvonta', 'Loppunut', 'Turvapaikka X']],
  ])('%s', async (query, wanted) => {
    const { body } = await get(`3.0/services?per_page=100&${query}`)
    expect(names(body)).toEqual(wanted)
  })

  test('by organisation, of organisations too', async () => {
    expect(names((await get(`3.0/services?organization_id=${made.secret?.provider}`)).body)).toEqual(['Turvapaikka X'])
    expect(names((await get(`3.0/organizations?taxonomy_term_id=${termId('needs', 'shelter')}`)).body)).toEqual([
      'Keksitty turvakoti',
    ])
  })

  test('pages add up to the whole, each record once', async () => {
    const { total_items: total } = (await get('3.0/services')).body
    const pages = Math.ceil(total / 10)
    const seen: string[] = []
    for (let page = 1; page <= pages; page++) {
      const { body } = await get(`3.0/services?per_page=10&page=${page}`)
      expect(body).toMatchObject({ total_items: total, total_pages: pages, page_number: page })
      expect([body.first_page, body.last_page]).toEqual([page === 1, page === pages])
      seen.push(...body.contents.map(({ id }: { id: string }) => id))
    }
    expect([seen.length, new Set(seen).size]).toEqual([total, total])
    const beyond = (await get(`3.0/services?per_page=10&page=${pages + 1}`)).body
    expect(beyond).toMatchObject({ empty: true, size: 0, last_page: true })
  })
})

test.each([
  ['page=0', 'page'],
  ['page=-1', 'page'],
  ['page=1e3', 'page'],
  ['per_page=101', 'per_page'],
  ['per_page=abc', 'per_page'],
  ['minimal=yes', 'minimal'],
  ['full=1', 'full'],
  ['modified_after=yesterday', 'modified_after'],
  ['modified_after=2026-13-45', 'modified_after'],
  ['taxonomy_term_id=x', 'taxonomy_term_id'],
  ['taxonomy_id=x', 'taxonomy_id'],
  ['organization_id=x', 'organization_id'],
  ['postcode=00000', 'postcode'],
  ['proximity=10', 'proximity'],
  ['postcode=70110&proximity=-5', 'proximity'],
  ['postcode=53100&proximity=1000', 'proximity'],
  ['region=atlantis', 'region'],
  ['format=xml', 'format'],
  ['lang=de', 'lang'],
  ['colour=red', 'colour'],
  ['page=1&page=2', 'page'],
])('%s is refused, and the parameter named', async (query, name) => {
  const { response, body } = await get(`3.0/services?${query}`)
  expect([response.status, response.headers.get('content-type')]).toEqual([400, 'application/problem+json'])
  expect(body.parameters.map((fault: { name: string }) => fault.name)).toContain(name)
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
})

test('who holds an answer need not get it again, until something changes', async () => {
  const path = '3.0/services?full=true&per_page=100'
  const tag = (await get(path)).response.headers.get('etag') ?? ''
  expect(tag).toMatch(/^"[\w-]+"$/)
  const held = await get(path, { 'if-none-match': tag })
  expect([held.response.status, held.body]).toEqual([304, null])
  house.now = new Date('2026-11-24T09:00:00Z')
  await house.base.database.writing(async (tx) => {
    const row = await recordRow(tx, 'contact', made.open?.contact ?? '', visitor)
    if (!row) throw new Error('no contact')
    const { hidden, version } = unsealed(house.base, row)
    const fields = { ...aContact, phone: '+358505550199' }
    await change(tx, house.base, 'contact', row.id, { version, fields, hidden, from: { from: 'own' } }, null)
  })
  expect((await get(path, { 'if-none-match': tag })).response.status).toBe(200)
  expect(names((await get('3.0/services?modified_after=2026-11-24T08:59:59Z')).body)).toEqual(['Keksitty neuvonta'])
})

test('any site may ask beforehand and by POST, in a form or JSON, without a cookie; 3.0 knows no POST', async () => {
  const client = house.client()
  const before = await client.raw('/api/hsds/3.1/services', {
    method: 'OPTIONS',
    headers: { origin: 'https://example.net' },
  })
  expect([before.status, before.headers.get('access-control-allow-methods')]).toEqual([200, 'GET, HEAD'])
  const search = await client.raw('/api/hsds/3.1/services/search', { method: 'OPTIONS' })
  expect(search.headers.get('access-control-allow-methods')).toBe('POST')
  const post = (path: string, body: string, type: string) =>
    client.raw(`/api/hsds/${path}`, {
      method: 'POST',
      body,
      headers: { 'content-type': type, origin: 'https://example.net', 'sec-fetch-site': 'cross-site' },
    })
  for (const path of ['3.1/services', '3.1/services/search'])
    for (const [body, type] of [
      ['search=keksitty%20neuvonta', 'application/x-www-form-urlencoded'],
      ['{"search":"keksitty neuvonta","per_page":5}', 'application/json'],
    ] as const) {
      const answer = await post(path, body, type)
      expect([path, type, answer.status, answer.headers.get('set-cookie')]).toEqual([path, type, 200, null])
      expect(names(await answer.json())).toEqual(['Keksitty neuvonta'])
    }
  expect((await post('3.1/services', '{"page":0}', 'application/json')).status).toBe(400)
  for (const body of ['[1]', '{"a":{"b":1}}', '{', '"x"'])
    expect((await post('3.1/services', body, 'application/json')).status).toBe(415)
  expect((await post('3.0/services', 'page=1', 'application/x-www-form-urlencoded')).status).toBe(405)
})

test('HEAD tells the same without the body', async () => {
  const response = await house.client().raw('/api/hsds/3.0/services', { method: 'HEAD' })
  expect([response.status, await response.text()]).toEqual([200, ''])
  expect(response.headers.get('etag')).toMatch(/^"/)
})
