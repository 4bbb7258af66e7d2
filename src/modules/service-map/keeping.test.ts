import { beforeAll, expect, test } from 'vitest'
import type { Client } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'
import { signedIn } from '#house/signed-in.ts'

const house = fixture()
let keeper: Client

beforeAll(async () => {
  keeper = await signedIn(house, 'network-coordinator')
})

const field = (text: string, name: string) => new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(text)?.[1]

/** A provider with a service, drafted through the forms; gives the paths. */
async function drafted(name: string) {
  await keeper.get('/en/map/providers/new')
  const provider = await keeper.submit('/map/providers/new', { 'name.en': name, type: 'ngo', web: 'www.example.org' })
  await keeper.get(`${provider.path}/services/new`)
  const service = await keeper.submit('/services/new', {
    'name.en': `${name}: night help`,
    'about.en': 'A bed for a night.',
    needs: ['shelter'],
    areas: ['county:pirkanmaa'],
    'areas.municipalities': 'Nokia, Tammerfors',
    status: 'active',
  })
  return { provider: provider.path, service: service.path, id: service.path.split('/').at(-1) ?? '' }
}

test('a provider and its service are drafted, seen by nobody, then published with hours and a contact', async () => {
  const { service, id } = await drafted('Example Night Help')
  expect(keeper.last.status).toBe(200)
  expect(keeper.last.text).toContain('Draft')
  expect((await house.client().get(`/en/help/services/${id}`)).status).toBe(404)

  await keeper.get(`${service}/edit/hours`)
  await keeper.submit('/edit/hours', {
    'hours.kind': 'week',
    'hours.1.0.from': '8.30',
    'hours.1.0.to': '12',
    'hours.1.1.from': '13:00',
    'hours.1.1.to': '24',
    'hours.holidays': 'closed',
    'hours.x.0.first': '2026-12-28',
  })
  expect(keeper.last.status).toBe(200)
  await keeper.get(`${service}/contacts/new`)
  const contact = await keeper.submit('/contacts/new', { 'role.en': 'On duty', phone: '050 555 0102' })
  await keeper.submit('/publication')
  expect(contact.text).toContain('050 555 0102')
  await keeper.get(service)
  await keeper.submit('/publication')

  const { text, status } = await house.client().get(`/en/help/services/${id}`)
  expect(status).toBe(200)
  expect(text).toContain('8:30–12:00, 13:00–24:00')
  expect(text).toContain('href="tel:+358505550102"')
  expect(text).toContain('28 December 2026: closed')
  expect(text).toContain('Pirkanmaa, Nokia, Tampere')
})

test('what is wrong in a form is said, and what was typed stays', async () => {
  const { service, provider } = await drafted('Example Faults')
  await keeper.get(`${service}/edit/hours`)
  const hours = await keeper.submit('/edit/hours', {
    'hours.kind': 'week',
    'hours.2.0.from': '16',
    'hours.2.0.to': '8',
  })
  expect(hours.status).toBe(422)
  expect(field(hours.text, 'hours.2.0.from')).toBe('16')
  await keeper.get(`${service}/edit/what`)
  const areas = await keeper.submit('/edit/what', {
    'name.en': 'Example',
    needs: ['shelter'],
    'areas.municipalities': 'Atlantis',
    status: 'active',
  })
  expect(areas.text).toContain('The municipality Atlantis was not found')
  await keeper.get(`${provider}/edit/main`)
  const business = await keeper.submit('/edit/main', { 'name.en': 'Example', type: 'ngo', businessId: '1234567-8' })
  expect(business.text).toContain('The business id will not do')
  await keeper.get(`${provider}/places/new`)
  const place = await keeper.submit('/places/new', { kind: 'physical', latitude: '500' })
  expect(place.text).toContain('between 59 and 71')
})

test('no text of a record takes a personal identity code, in any language; what was typed stays', async () => {
  const { service } = await drafted('Example Nobody')
  await keeper.get(`${service}/edit/what`)
  const { status, text } = await keeper.submit('/edit/what', {
    'name.en': 'Example',
    'about.sv': 'Ring 131052-308T',
    needs: ['shelter'],
    areas: ['county:pirkanmaa'],
    status: 'active',
  })
  expect(status).toBe(422)
  expect(text).toContain('The text holds a personal identity code')
  expect(text).toContain('Ring 131052-308T')
})

test('a person’s name is taken only with the day of their consent', async () => {
  const { service } = await drafted('Example Consent')
  await keeper.get(`${service}/contacts/new`)
  const person = { 'role.en': 'Adviser', person: 'Esimerkki Elli' }
  const refused = await keeper.submit('/contacts/new', person)
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('the day on which they agreed')
  const day = { 'consentDay.day': '2', 'consentDay.month': '11', 'consentDay.year': '2026' }
  expect((await keeper.submit('/contacts/new', { ...person, ...day })).text).toContain('Esimerkki Elli')
})

test('a field is hidden with a reason only, and then the public does not see it and a professional does', async () => {
  const { service, id } = await drafted('Example Hidden')
  await keeper.submit('/publication')
  await keeper.get(`${service}/edit/now`)
  const note = { 'note.en': 'Invented: ring twice.', 'tier.note': 'professional' }
  expect((await keeper.submit('/edit/now', note)).text).toContain('Choose why not everybody sees it')
  await keeper.submit('/edit/now', { ...note, 'reason.note': 'work-only' })
  const path = `/en/help/services/${id}`
  expect((await house.client().get(path)).text).not.toContain('ring twice')
  const professional = await signedIn(house, 'trainer')
  const { text } = await professional.get(path)
  expect(text).toContain('ring twice')
  expect(text).toContain('Professionals only')
  expect(text).toContain('For work use only')
})

test('two editors at once: the second sees both, and nothing is lost', async () => {
  const { service, provider } = await drafted('Example Conflict')
  const other = await signedIn(house, 'network-coordinator', 'nas-south')
  await keeper.get(`${service}/edit/terms`)
  const mine = keeper.last
  await other.get(`${service}/edit/terms`)
  await other.submit('/edit/terms', { 'data.en': 'Theirs: nothing is written down.' })
  const conflict = await keeper.submit('/edit/terms', { 'data.en': 'Mine: kept for a year.' })
  expect(mine.status).toBe(200)
  expect(conflict.status).toBe(409)
  expect(conflict.text).toContain('Theirs: nothing is written down.')
  expect(conflict.text).toContain('Mine: kept for a year.')
  await keeper.submit('/edit/terms', { 'data.en': 'Mine: kept for a year.' })
  expect((await keeper.get(service)).text).toContain('Mine: kept for a year.')
  const history = await keeper.get(`${service}/history`)
  expect(history.text).toContain('Theirs: nothing is written down.')
  expect(history.text).toContain('Esimerkki network-coordinator nas-south')
  expect(provider).toContain('/map/providers/')
})

test('what is ended leaves the search, says why, and comes back when the ending is undone', async () => {
  const { service, id } = await drafted('Example Ended')
  await keeper.submit('/publication')
  const found = async () => (await house.client().get('/en/help?need=shelter&region=pirkanmaa')).text.includes(id)
  expect(await found()).toBe(true)
  await keeper.get(`${service}/end`)
  expect((await keeper.submit('/end', { reason: '' })).status).toBe(422)
  await keeper.submit('/end', { reason: 'The project ended.' })
  expect(await found()).toBe(false)
  const page = await house.client().get(`/en/help/services/${id}`)
  expect(page.text).toContain('This service ended on 23 November 2026')
  expect(page.text).toContain('The project ended.')
  await keeper.get(service)
  await keeper.submit('/revival')
  expect(await found()).toBe(true)
})

test('a keeper’s list is searched and sorted, and tells what waits', async () => {
  await drafted('Example Listed')
  const { text } = await keeper.get('/en/map?list=drafts&words=listed&sort=changed')
  expect(text).toContain('Example Listed')
  expect(text).toContain('Example Listed: night help')
  expect((await keeper.get('/en/map?list=drafts&words=%25')).text).toContain('There are no drafts')
})

test('reported errors wait for a keeper, who closes them', async () => {
  const { id } = await drafted('Example Reported')
  await keeper.submit('/publication')
  const reader = house.client()
  await reader.get(`/en/help/services/${id}/report`)
  await reader.submit('/report', { text: 'Invented: they moved.' })
  const { text } = await keeper.get('/en/map/reports')
  const path = /href="(\/en\/map\/reports\/[0-9a-f-]+)"/.exec(text)?.[1] ?? ''
  expect((await keeper.get(path)).text).toContain('Invented: they moved.')
  await keeper.submit('/closure', { outcome: 'mended' })
  expect(keeper.last.text).toContain('Put right')
})

test('somebody who keeps nothing of it meets a page that is not there', async () => {
  const { service } = await drafted('Example Foreign')
  const professional = await signedIn(house, 'professional')
  for (const then of ['', '/edit/what', '/history', '/end'])
    expect((await professional.get(`${service}${then}`)).status).toBe(404)
})
