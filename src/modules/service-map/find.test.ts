import { beforeAll, expect, test } from 'vitest'
import { fixture } from '#house/fixture.ts'
import { makeService } from './make.ts'

const house = fixture()
let shelter = ''

beforeAll(async () => {
  shelter = await makeService(house.base, {
    provider: { name: { en: 'Example shelter association' }, type: 'ngo' },
    service: {
      name: { en: 'Example night shelter' },
      needs: ['shelter'],
      areas: ['county:south-karelia'],
      accepts: ['without-residence'],
      hours: {
        kind: 'week',
        week: [{ weekday: 1, from: 480, to: 960 }],
        holidays: 'closed',
        exceptions: [{ first: '2026-11-30', last: '2026-11-30', open: [{ from: 600, to: 660 }] }],
      },
    },
    contact: { role: { en: 'On duty' }, phone: '+35850555001' },
  })
})

const listed = (text: string) =>
  [...text.matchAll(/<article[^>]*service-card.*?<h3>.*?>([^<]+)<\/span>/gs)].map(([, name]) => name)

test('is found by need and postal code, with how to reach it and whether it is open', async () => {
  const client = house.client()
  await client.get('/en/help')
  const { text, status, path } = await client.submit('/en/help', { need: 'shelter', place: '53100' })
  expect(status).toBe(200)
  expect(path).toBe('/en/help')
  expect(listed(text)[0]).toBe('Example night shelter')
  expect(text).toContain('href="tel:+35850555001"')
  // Monday 23 November 2026, eleven o'clock in Finland.
  expect(text).toContain('Open now until 16:00')
  expect(text).toContain('Not yet confirmed by the organisation')
})

test('by the name of a municipality in either language, by county, and not from elsewhere', async () => {
  const client = house.client()
  await client.get('/en/help')
  for (const place of ['Lappeenranta', 'villmanstrand', '53 100']) {
    const { text } = await client.submit('/en/help', { need: 'shelter', place })
    expect([place, listed(text).includes('Example night shelter')]).toEqual([place, true])
  }
  expect(listed((await client.get('/en/help?need=shelter&region=south-karelia')).text)).toContain(
    'Example night shelter',
  )
  expect(listed((await client.submit('/en/help', { need: 'shelter', place: 'Turku' })).text)).not.toContain(
    'Example night shelter',
  )
})

test('a place that is not known says so and keeps what was typed; one that is unclear names the choices', async () => {
  const client = house.client()
  await client.get('/en/help')
  const lost = await client.submit('/en/help', { need: 'shelter', place: 'Atlantis' })
  expect(lost.status).toBe(422)
  expect(lost.text).toContain('The place was not found')
  expect(lost.text).toContain('value="Atlantis"')
  const unclear = await client.submit('/en/help', { place: 'Kok' })
  expect(unclear.text).toContain('Kokemäki, Kokkola')
})

test('the place and the words never stand in a link', async () => {
  const client = house.client()
  await client.get('/en/help')
  const { text } = await client.submit('/en/help', { place: '53100', words: 'night' })
  expect(text).not.toMatch(/href="[^"]*(53100|night)/)
})

test('what is shut now falls away when only what is open is asked for', async () => {
  const client = house.client()
  await client.get('/en/help')
  house.now = new Date('2026-11-24T09:00:00Z')
  expect(listed((await client.get('/en/help?need=shelter&open=yes')).text)).not.toContain('Example night shelter')
  const { text } = await client.get('/en/help?need=shelter&region=south-karelia')
  expect(text).toContain('Opens on Monday 30 November 2026 at 10:00')
  house.now = new Date('2026-11-30T08:30:00Z')
  expect(listed((await client.get('/en/help?need=shelter&open=yes')).text)).toContain('Example night shelter')
  house.now = new Date('2026-11-30T09:30:00Z')
  expect(listed((await client.get('/en/help?need=shelter&open=yes')).text)).not.toContain('Example night shelter')
  house.now = new Date('2026-11-23T09:00:00Z')
})

test('is found by the beginning of a word, with or without marks, and by whom it accepts', async () => {
  const client = house.client()
  await client.get('/en/help')
  expect(listed((await client.submit('/en/help', { words: 'exam nigh' })).text)).toEqual(['Example night shelter'])
  expect(listed((await client.submit('/en/help', { words: '’; drop & | !' })).text)).toEqual([])
  const accepted = await client.get('/en/help?need=shelter&accepts=without-residence')
  expect(listed(accepted.text)).toContain('Example night shelter')
  expect(listed((await client.get('/en/help?need=shelter&accepts=with-pet')).text)).toEqual([])
})

test('the page of a service tells all that is public; its title tells nothing', async () => {
  const { text } = await house.client().get(`/en/help/services/${shelter}`)
  expect(text).toContain('<title>Service</title>')
  expect(text).toContain('Without a right of residence')
  expect(text).toContain('Monday 23 November 2026')
  expect(text).toContain('8:00–16:00')
})

test('an error is reported without a name, once; a personal identity code is refused', async () => {
  const client = house.client()
  await client.get(`/en/help/services/${shelter}/report`)
  const refused = await client.submit('/report', { text: 'Ask 131052-308T about it' })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('personal identity code')
  const sent = await client.submit('/report', { text: 'Invented: the number is out of use.' })
  expect(sent.path).toBe('/en/help/reported')
})

test('a draft and what does not exist are the same: not there', async () => {
  const draft = await makeService(house.base, { published: false })
  const answers = [draft, '00000000-0000-7000-8000-000000000000'].map(async (id) => {
    const { status, text } = await house.client().get(`/en/help/services/${id}`)
    return { status, text: text.replaceAll(id, '(id)') }
  })
  const [hidden, none] = await Promise.all(answers)
  expect(hidden?.status).toBe(404)
  expect(hidden).toEqual(none)
})

test('the country’s first content is there, and says that nobody has confirmed it', async () => {
  const { text } = await house.client().get('/fi/help?need=police&region=south-karelia')
  expect(text).toContain('Kaakkois-Suomen poliisilaitos')
  expect(text).toContain('ei ole vielä vahvistanut')
  expect(text).toContain('Etelä-Karjala: ')
})
