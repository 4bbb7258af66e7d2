import { beforeAll, beforeEach, expect, test } from 'vitest'
import { fillPeople } from '#demo/people.ts'
import { fixture } from '#house/fixture.ts'
import { letters, scan } from './mails-for-tests.ts'
import { addMember } from './make.ts'
import { askRenewals, tidy } from './renewal.ts'

const house = fixture()
const begin = new Date('2026-11-23T09:00:00Z')
const after = (days: number, minutes = 0) => {
  house.now = new Date(begin.getTime() + days * 86_400_000 + minutes * 60_000)
}

beforeAll(() => fillPeople(house.base))
beforeEach(() => after(0))

const typed = {
  name: 'Esimerkki Erkki',
  email: 'esimerkki.erkki@example.org',
  organisation: 'Esimerkkilän seurakunta',
  type: 'parish',
  work: 'Diakoni',
  lang: 'en',
  shown: ['name', 'work'],
  consent: 'yes',
}

const join = async (change: Record<string, string | string[]> = {}, network = 'turku-network') => {
  const client = house.client()
  await client.get(`/en/networks/${network}/join`)
  return client.post(`/en/networks/${network}/join`, { ...typed, ...change })
}

const rows = (email: string) =>
  house.base.database.reading((db) =>
    db.selectFrom('network_member').selectAll().where('email', '=', email).orderBy('asked_at').execute(),
  )
const eventsOf = async (email: string) => {
  const [row] = await rows(email)
  const events = await house.base.database.reading((db) =>
    db
      .selectFrom('member_event')
      .selectAll()
      .where('member_id', '=', row?.id ?? '')
      .orderBy('seq')
      .execute(),
  )
  return events.map(({ event }) => event)
}

const confirmed = async (email: string, network = 'turku-network') => {
  await join({ email }, network)
  const link = (await letters(house, email)).at(-1)?.links[0] ?? ''
  const client = house.client()
  await client.get(link)
  await client.submit(link)
  return { link, own: (await letters(house, email)).at(-1)?.links[0] ?? '' }
}

/** The same page but for the link that only a demo shows. */
const withoutLink = (html: string) => html.replace(/<a[^>]*data-link[^>]*>[^<]*<\/a>/g, '')

test('one page and one press in the mail make a member of an open network, with consent and version kept', async () => {
  expect((await join()).text).toContain('Look in your e-mail')
  expect((await rows(typed.email))[0]).toMatchObject({ confirmed_at: null, approved_at: null, shown: ['name', 'work'] })
  const [letter] = await letters(house, typed.email)
  expect(letter).toMatchObject({ subject: 'Confirm your address', kind: 'networks.mail.confirm' })
  expect(letter?.text).toContain('Turku IKV network')

  const client = house.client()
  const asked = await client.get(letter?.links[0] ?? '')
  expect(asked.text).toContain('Do you join Turku IKV network?')
  expect((await client.submit(letter?.links[0] ?? '')).text).toContain('joining Turku IKV network is confirmed')
  const [row] = await rows(typed.email)
  expect(row?.approved_at).toEqual(begin)
  expect(row?.renewed_on).toBe('2026-11-23')
  expect(await eventsOf(typed.email)).toEqual(['asked', 'confirmed', 'approved'])
  expect((await letters(house, typed.email)).map(({ kind }) => kind)).toContain('networks.mail.welcome')
})

test('a confirm link pressed again says so and changes nothing', async () => {
  const { link } = await confirmed('toisto.tuula@example.org')
  const before = await rows('toisto.tuula@example.org')
  const mails = (await letters(house)).length
  after(3)
  const client = house.client()
  expect((await client.get(link)).text).toContain('This link has been used')
  expect((await client.post(link)).text).toContain('This link has been used')
  expect(await rows('toisto.tuula@example.org')).toEqual(before)
  expect(await letters(house)).toHaveLength(mails)
})

test('a confirm link pressed again after the member has left brings nobody back and says that it is over', async () => {
  const email = 'palaaja.pertti@example.org'
  const { link, own } = await confirmed(email)
  await house.client().post(`${own}/leaving`)
  const before = await rows(email)
  const client = house.client()
  expect((await client.get(link)).text).toContain('no longer works')
  expect((await client.post(link)).text).toContain('no longer works')
  expect(await rows(email)).toEqual(before)
})

test('joining twice shows the same page; only the mail tells of the membership', async () => {
  await confirmed('kahdesti.kaisa@example.org')
  const stranger = await join({ email: 'tuntematon.tuomo@example.org' })
  after(0, 61)
  const member = await join({ email: 'KAHDESTI.kaisa@example.org' })
  expect(member.status).toBe(stranger.status)
  expect(withoutLink(member.text)).toBe(withoutLink(stranger.text))
  expect(await rows('KAHDESTI.kaisa@example.org')).toHaveLength(0)
  const letter = (await letters(house, 'kahdesti.kaisa@example.org')).at(-1)
  expect(letter?.kind).toBe('networks.mail.already')
  expect((await house.client().get(letter?.links[0] ?? '')).text).toContain('Your membership: Turku IKV network')
})

test('two requests of one address become one member: the second link finds that they belong', async () => {
  const email = 'kaksi.kalle@example.org'
  await join({ email })
  after(0, 61)
  await join({ email })
  const links = (await letters(house, email)).map(({ links: [first] }) => first ?? '')
  for (const link of links) {
    const client = house.client()
    await client.get(link)
    await client.submit(link)
  }
  expect((await rows(email)).filter(({ confirmed_at }) => confirmed_at)).toHaveLength(1)
  expect((await house.client().get(links[1] ?? '')).text).toContain('This link no longer works')
})

test('a button pressed twice at the same moment counts once', async () => {
  const email = 'hatainen.heikki@example.org'
  await join({ email })
  const press = (path: string) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    return Promise.all([1, 2, 3].map(() => house.client().raw(path, { method: 'POST', headers, body: '' })))
  }
  await press((await letters(house, email))[0]?.links[0] ?? '')
  expect(await eventsOf(email)).toEqual(['asked', 'confirmed', 'approved'])
  await press(`${(await letters(house, email)).at(-1)?.links[0]}/leaving`)
  expect(await eventsOf(email)).toEqual(['asked', 'confirmed', 'approved', 'left'])
  expect((await letters(house, email)).map(({ kind }) => kind.split('.').at(-1))).toEqual([
    'confirm',
    'welcome',
    'left',
  ])
})

test('an address is written to once an hour about a network and five times a day, and nobody is told', async () => {
  const email = 'paljon.paavo@example.org'
  const count = async () => (await letters(house, email)).length
  const first = await join({ email })
  const second = await join({ email })
  expect(withoutLink(second.text).length).toBeLessThanOrEqual(withoutLink(first.text).length)
  expect(second.text).toContain('Look in your e-mail')
  expect(await count()).toBe(1)
  for (const network of ['oulu-network', 'tampere-network', 'north-savo-network', 'ostrobothnia-network']) {
    await join({ email }, network)
  }
  expect(await count()).toBe(5)
  await join({ email }, 'south-karelia-network')
  expect(await count()).toBe(5)
  after(1, 1)
  await join({ email }, 'south-karelia-network')
  expect(await count()).toBe(6)
})

test('a mail scanner that opens every link of every mail changes nothing', async () => {
  await confirmed('skanneri.sanna@example.org')
  await join({ email: 'odottaja.oiva@example.org' })
  const all = () =>
    house.base.database.reading(async (db) => ({
      members: await db.selectFrom('network_member').selectAll().orderBy('id').execute(),
      events: await db.selectFrom('member_event').selectAll().orderBy('id').execute(),
      mails: await db.selectFrom('mail').select('id').orderBy('id').execute(),
    }))
  const before = await all()
  const seen = await scan(house)
  expect(seen.length).toBeGreaterThan(5)
  expect(seen.filter(({ status }) => status !== 200)).toEqual([])
  expect(await all()).toEqual(before)
})

test('the tick for mails begins the mailing list with the membership, and leaving ends it', async () => {
  const email = 'posti.pirkko@example.org'
  await join({ email, mails: 'yes' })
  const current = () =>
    house.base.database.reading((db) =>
      db
        .selectFrom('list_subscription')
        .select('id')
        .where('email', '=', email)
        .where('confirmed_at', 'is not', null)
        .where('ended_at', 'is', null)
        .execute(),
    )
  expect(await current()).toHaveLength(0)
  const client = house.client()
  const link = (await letters(house, email)).at(-1)?.links[0] ?? ''
  await client.get(link)
  await client.submit(link)
  expect(await current()).toHaveLength(1)
  await client.get((await letters(house, email)).at(-1)?.links[0] ?? '')
  await client.submit('/leaving')
  expect(await current()).toHaveLength(0)
})

test('a link of one kind opens no page of another, and a forged one is not there', async () => {
  const { link, own } = await confirmed('vaara.veikko@example.org')
  const client = house.client()
  expect((await client.get(link.replace('confirmation', 'membership'))).status).toBe(404)
  expect((await client.get(own.replace('membership', 'confirmation'))).status).toBe(404)
  expect((await client.get(`${own}x`)).status).toBe(404)
  expect((await client.post(`${own.slice(0, -3)}AAA/leaving`)).status).toBe(404)
})

test('a request nobody confirms is deleted after seven days with all its events', async () => {
  const email = 'unohtaja.ulla@example.org'
  await join({ email })
  const [row] = await rows(email)
  after(7, 1)
  await tidy(house.base)
  expect(await rows(email)).toEqual([])
  const left = await house.base.database.reading((db) =>
    db
      .selectFrom('member_event')
      .select('id')
      .where('member_id', '=', row?.id ?? '')
      .execute(),
  )
  expect(left).toEqual([])
})

test('a form that is not filled in comes back with what was typed and writes no mail', async () => {
  const page = await join({ email: 'ei-osoite', consent: '', type: '', name: '<b>Erkki' })
  expect(page.status).toBe(422)
  for (const fault of ['Tick that you agree', 'Choose a type of organisation', 'value="&lt;b>Erkki"']) {
    expect(page.text).toContain(fault)
  }
  expect(await letters(house, 'ei-osoite')).toEqual([])
})

test('a member changes what is shown and leaves with one press; after 30 days nothing tells who it was', async () => {
  const email = 'lahtija.leena@example.org'
  const { own } = await confirmed(email)
  const client = house.client()
  await client.get(own)
  const changed = { ...typed, name: 'Lähtijä Leena', shown: ['email'] }
  expect((await client.submit(own, changed)).text).toContain('Saved.')
  expect((await rows(email))[0]).toMatchObject({ name: 'Lähtijä Leena', shown: ['email'] })
  await client.get(own)
  expect((await client.submit('/leaving')).text).toContain('Left the network on 23 November 2026')
  const [row] = await rows(email)
  await client.post(`${own}/leaving`)
  expect(await eventsOf(email)).toEqual(['asked', 'confirmed', 'approved', 'changed', 'left'])

  after(29)
  await tidy(house.base)
  expect(await rows(email)).toHaveLength(1)
  after(30, 1)
  await tidy(house.base)
  const bare = await house.base.database.reading((db) =>
    db
      .selectFrom('network_member')
      .selectAll()
      .where('id', '=', row?.id ?? '')
      .executeTakeFirstOrThrow(),
  )
  expect(bare).toMatchObject({ name: null, email: null, organisation: null, work: null, person_id: null, shown: [] })
  expect(bare).toMatchObject({ organisation_type: 'parish', ended_why: 'left' })
  expect((await client.get(own)).text).toContain('Your data were erased')
})

test('the yearly question goes to one address once a day over all networks, and an answer settles it', async () => {
  const email = 'vuosi.vieno@example.org'
  for (const network of ['turku-network', 'oulu-network']) {
    await addMember(house.base, { network, name: 'Vuosi Vieno', email, organisation: 'x', type: 'ngo', lang: 'en' })
  }
  const kinds = async () => (await letters(house, email)).map(({ kind }) => kind)
  after(364)
  await askRenewals(house.base)
  expect(await kinds()).toEqual([])
  after(365)
  await askRenewals(house.base)
  await askRenewals(house.base)
  expect(await kinds()).toEqual(['networks.mail.renewal'])
  after(366)
  await askRenewals(house.base)
  expect(await kinds()).toEqual(['networks.mail.renewal', 'networks.mail.renewal'])

  const [first, second] = (await letters(house, email)).map(({ links: [link] }) => link ?? '')
  const client = house.client()
  await client.get(first ?? '')
  await client.submit('/renewal')
  expect(client.last.text).toContain('Saved.')
  expect((await rows(email)).filter(({ renewed_on }) => renewed_on === '2027-11-24')).toHaveLength(1)

  after(396)
  await askRenewals(house.base)
  expect((await kinds()).at(-1)).toBe('networks.mail.renewal-reminder')
  after(426)
  await askRenewals(house.base)
  expect((await kinds()).at(-1)).toBe('networks.mail.not-renewed')
  expect((await rows(email)).filter(({ ended_why }) => ended_why === 'not-renewed')).toHaveLength(1)
  expect((await client.get(second ?? '')).text).toContain('because the yearly question was not answered')
})

test('one joins by approval or not at all where the kind says so', async () => {
  const email = 'alusta.arvo@example.org'
  expect((await join({ email }, 'civil-society-platform')).text).toContain('Choose how you belong')
  await join({ email, relation: 'signatory' }, 'civil-society-platform')
  const link = (await letters(house, email)).at(-1)?.links[0] ?? ''
  const client = house.client()
  await client.get(link)
  expect((await client.submit(link)).text).toContain('The coordinator of IKV Platform decides')
  expect((await rows(email))[0]).toMatchObject({ approved_at: null, relation: 'signatory' })
  expect((await letters(house, 'alusta.aino@example.org')).at(-1)?.kind).toBe('networks.mail.request')

  for (const network of ['government-network', 'police-network']) {
    expect((await client.get(`/en/networks/${network}/join`)).text).toContain('joined by invitation')
    await client.get('/en/networks/turku-network/join')
    expect((await client.post(`/en/networks/${network}/join`, typed)).status).toBe(404)
  }
})
