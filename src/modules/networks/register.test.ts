import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Client } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'
import { addReader } from './list-make.ts'
import { letters } from './mails-for-tests.ts'
import { addMember } from './make.ts'
import { networkId, worker } from './people-for-tests.ts'
import { type Coordination, codeOf, endsOf, leavesSomebody, standingOf } from './register.ts'
import { tidy } from './renewal.ts'

const house = fixture()
const begin = new Date('2026-11-23T09:00:00Z')
const on = (day: string) => {
  house.now = new Date(`${day}T09:00:00Z`)
}
let turku: string
let root: string
let admin: Client
let riku: string

beforeAll(async () => {
  turku = await networkId(house, 'turku-network')
  root = `/en/network-register/${turku}`
  riku = await organisation('riku')
})
beforeEach(async () => {
  house.now = begin
  admin = await worker(house, 'administrator', 'nas', 'Ylläpitäjä Yrjö')
})

const organisation = async (code: string) =>
  (
    await house.base.database.reading((db) =>
      db.selectFrom('organisation').select('id').where('code', '=', code).executeTakeFirstOrThrow(),
    )
  ).id

const rows = async (network = turku) =>
  (
    await house.base.database.reading((db) =>
      db
        .selectFrom('coordination as c')
        .innerJoin('organisation as o', 'o.id', 'c.organisation_id')
        .select(['o.code', 'c.valid_from', 'c.valid_to'])
        .where('c.network_id', '=', network)
        .orderBy('c.valid_from')
        .orderBy('o.code')
        .execute(),
    )
  ).map(({ code, valid_from, valid_to }) => [code, valid_from, valid_to])

/** A grave act: the administrator shows once more who they are, as the demo lets them. */
async function grave(action: string, fields: Record<string, string> = {}): Promise<Client> {
  const sent = await admin.submit(action, fields)
  if (sent.status === 403) await admin.submit(action, { _confirm: 'demo' })
  return admin
}

const change = (organisation: string, from: string, way: 'instead' | 'beside' = 'instead') => {
  const [year = '', month = '', day = ''] = from.split('-')
  return new URLSearchParams({ organisation, way, 'from.day': day, 'from.month': month, 'from.year': year })
}

/** Asks for the check page, and presses its button. */
async function appoint(organisation: string, from: string, way: 'instead' | 'beside' = 'instead') {
  await admin.get(`${root}/coordinator?${change(organisation, from, way)}`)
  return grave('/coordinator')
}

const standing = [['nas', '2024-01-01', null] as const]
const past = async () => (await rows()).filter(([, , to]) => to === null || (to ?? '') > '2024-01-01')

describe('another coordinator from a day', () => {
  test('is checked first: who begins, who stops when, who sees the data; looking changes nothing', async () => {
    const page = await admin.get(`${root}/coordinator?${change(riku, '2027-01-01')}`)
    expect(page.text).toContain('coordinates the network from 1 January 2027')
    expect(page.text).toContain('The last day is 31 December 2026')
    expect(page.text).toContain('Nobody in this organisation has the duty yet')
    expect(await past()).toEqual(standing)
  })

  test('is shown to the public as coming, holds from its day by the clock of the house, and can be called off', async () => {
    const kerttu = await worker(house, 'network-coordinator', 'nas', 'Koordinaattori Kerttu')
    await worker(house, 'network-coordinator', 'riku', 'Seuraaja Saara')
    await appoint(riku, '2027-01-01')
    expect(admin.last.text).toContain('becomes coordinator from 1 January 2027')
    expect(await past()).toEqual([
      ['nas', '2024-01-01', '2026-12-31'],
      ['riku', '2027-01-01', null],
    ])
    const open = (await house.client().get('/en/networks/turku-network')).text
    expect(open).toMatch(/Coordinated by National Assistance System[^<]*, until 31 December 2026/)
    expect(open).toContain('Victim Support Finland (RIKU) coordinates from 1 January 2027.')
    expect((await kerttu.get(`/en/coordination/${turku}`)).status).toBe(200)

    on('2027-01-01')
    const later = async (name: string, of: string) =>
      (await (await worker(house, 'network-coordinator', of, name)).get(`/en/coordination/${turku}`)).status
    expect(await later('Koordinaattori Kerttu', 'nas')).toBe(404)
    expect(await later('Seuraaja Saara', 'riku')).toBe(200)

    house.now = begin
    await admin.get(root)
    await grave('/calling-off')
    expect(await past()).toEqual(standing)
    expect(admin.last.text).toContain('Change called off')
  })

  test('may come beside those there are, and one of several may end, but never the last', async () => {
    await appoint(riku, '2026-12-01', 'beside')
    expect(await past()).toEqual([...standing, ['riku', '2026-12-01', null]])
    on('2026-12-02')
    admin = await worker(house, 'administrator', 'nas', 'Ylläpitäjä Yrjö')
    await admin.get(root)
    const ending = [...admin.last.text.matchAll(/href="([^"]*\/coordinations\/[^"]*\/ending)"/g)].map(
      ([, path]) => path,
    )
    expect(ending).toHaveLength(2)
    await admin.get(ending.find(Boolean) ?? '')
    await grave('/ending', { 'day.day': '31', 'day.month': '12', 'day.year': '2026' })
    const ended = (await past()).filter(([, , to]) => to === '2026-12-31')
    expect(ended).toHaveLength(1)
    // The other stands alone from then on: its end is refused, and what was typed comes back.
    const other = ending.find((path) => admin.last.text.includes(`href="${path}"`)) ?? ''
    await admin.get(other)
    await grave('/ending', { 'day.day': '5', 'day.month': '2', 'day.year': '2027' })
    expect([admin.last.status, admin.last.text.includes('value="5"')]).toEqual([422, true])
    expect(admin.last.text).toContain('Nobody would coordinate')
    await admin.get(root)
    await grave('/calling-off')
    expect(await past()).toEqual([...standing, ['riku', '2026-12-01', null]])
    await house.base.database.writing((tx) =>
      tx.deleteFrom('coordination').where('network_id', '=', turku).where('valid_from', '=', '2026-12-01').execute(),
    )
  })

  test('is refused with a reason and nothing typed is lost: twice coming, the same again, too early, gone by then', async () => {
    const nas = await organisation('nas')
    const said = async (organisation: string, from: string) =>
      (await admin.get(`${root}/coordinator?${change(organisation, from)}`)).text
    expect(await said(nas, '2027-01-01')).toContain('coordinates the network then already')
    expect(await said(await organisation('national-police-board'), '2023-06-01')).toContain(
      'after the first day of the present coordinator',
    )
    expect(await said(riku, '2027-02-30')).toContain('value="30"')
    await ceases('pro-tukipiste', '2026-12-31')
    expect(await said(await organisation('pro-tukipiste'), '2027-01-01')).toContain('not there then')
    await appoint(riku, '2027-03-01')
    expect(await said(await organisation('pro-tukipiste'), '2026-12-01')).toContain('coming already')
    await admin.get(root)
    await grave('/calling-off')
    expect(await past()).toEqual(standing)
  })

  test('stays when the system starts anew, with the pack as it was', async () => {
    await appoint(riku, '2027-01-01')
    await house.another()
    expect(await past()).toEqual([
      ['nas', '2024-01-01', '2026-12-31'],
      ['riku', '2027-01-01', null],
    ])
    await admin.get(root)
    await grave('/calling-off')
  })
})

const ceases = (code: string, day: string) =>
  house.base.database.writing((tx) =>
    tx.updateTable('organisation').set({ valid_to: day }).where('code', '=', code).execute(),
  )

describe('a network', () => {
  const fields = {
    kind: 'regional',
    name_fi: 'Lapin IKV-verkosto',
    name_sv: 'Lapplands IKV-nätverk',
    name_en: 'Lapland IKV network',
    about_fi: 'Teksti',
    about_sv: 'Text',
    about_en: 'What it is',
    areas: 'lapland',
    'from.day': '1',
    'from.month': '12',
    'from.year': '2026',
  }

  test('is added with its first coordinator, is there from its first day, and its address is its English name', async () => {
    await admin.get('/en/network-register/new')
    const back = await admin.post('/en/network-register', { ...fields, organisation: '', name_sv: '' })
    expect([back.status, back.text.includes('value="Lapin IKV-verkosto"')]).toEqual([422, true])
    await admin.post('/en/network-register', { ...fields, organisation: await organisation('nas') })
    expect(admin.last.text).toContain('Network added')
    const path = '/en/networks/lapland-ikv-network'
    expect((await house.client().get(path)).status).toBe(404)
    on('2026-12-01')
    const page = (await house.client().get(path)).text
    expect(page).toContain('Area: Lapland')
    expect((await house.client().get('/en/networks')).text).toContain('7. Turku IKV network')
    const kerttu = await worker(house, 'network-coordinator', 'nas', 'Koordinaattori Kerttu')
    expect((await kerttu.get('/en/my-networks')).text).toContain('Lapland IKV network')
    admin = await worker(house, 'administrator', 'nas', 'Ylläpitäjä Yrjö')
    await admin.get('/en/network-register/new')
    const twice = await admin.post('/en/network-register', { ...fields, organisation: await organisation('nas') })
    expect(twice.text).toContain('a network of that name already')
  })

  test('that ends is told with its last day; then its members are told, and it is nowhere', async () => {
    const lapland = await networkId(house, 'lapland-ikv-network')
    const email = 'lapin.lauri@example.org'
    await addMember(house.base, {
      network: 'lapland-ikv-network',
      name: 'Lapin Lauri',
      email,
      organisation: 'x',
      type: 'ngo',
      lang: 'en',
    })
    await addReader(house.base, { network: 'lapland-ikv-network', email: 'vain.lukija@example.org' })
    await admin.get(`/en/network-register/${lapland}/ending`)
    await grave('/ending', { 'day.day': '22', 'day.month': '11', 'day.year': '2026' })
    expect(admin.last.status).toBe(422)
    await grave('/ending', { 'day.day': '31', 'day.month': '12', 'day.year': '2026' })
    on('2026-12-31')
    await tidy(house.base)
    expect((await house.client().get('/en/networks/lapland-ikv-network')).text).toContain('Its last day is 31 December')
    expect(await letters(house, email)).toEqual([])

    on('2027-01-01')
    expect((await house.client().get('/en/networks/lapland-ikv-network')).status).toBe(404)
    await tidy(house.base)
    await tidy(house.base)
    expect((await letters(house, email)).map(({ kind }) => kind)).toEqual(['networks.mail.network-ended'])
    const own = (await letters(house, email))[0]?.links[0] ?? ''
    expect((await house.client().get(own)).text).toContain('came to its end')
    const reader = await house.base.database.reading((db) =>
      db
        .selectFrom('list_subscription')
        .select('ended_why')
        .where('email', '=', 'vain.lukija@example.org')
        .executeTakeFirstOrThrow(),
    )
    expect(reader.ended_why).toBe('removed')
  })

  test('whose end is called off goes on, until it is over', async () => {
    const oulu = await networkId(house, 'oulu-network')
    await admin.get(`/en/network-register/${oulu}/ending`)
    await grave('/ending', { 'day.day': '31', 'day.month': '12', 'day.year': '2026' })
    await house.another()
    on('2026-12-01')
    admin = await worker(house, 'administrator', 'nas', 'Ylläpitäjä Yrjö')
    await admin.get(`/en/network-register/${oulu}`)
    await grave('/going-on')
    on('2027-01-01')
    expect((await house.client().get('/en/networks/oulu-network')).status).toBe(200)
  })
})

test('only administrators reach the register, and it leads them to no member', async () => {
  for (const [role, name] of [
    ['network-coordinator', 'Koordinaattori Kerttu'],
    ['auditor', 'Tarkastaja Taimi'],
    ['professional', 'Ammattilainen Aino'],
  ] as const) {
    const client = await worker(house, role, 'nas', name)
    for (const path of ['/en/network-register', '/en/network-register/new', root, `${root}/coordinator`])
      expect([name, path, (await client.get(path)).status]).toEqual([name, path, 404])
  }
  for (const path of [`/en/coordination/${turku}`, `/en/my-networks/${turku}`, `/en/coordination/${turku}/table`])
    expect([path, (await admin.get(path)).status]).toEqual([path, 404])
  const stranger = `${root}/coordinations/00000000-0000-7000-8000-000000000000/ending`
  expect((await admin.get(stranger)).status).toBe(404)
  expect((await admin.get(stranger.replace(/0{8}/, 'nothing'))).status).toBe(404)
})

test('each change leaves its line in the trail', async () => {
  const lines = await house.base.database.reading((db) =>
    db.selectFrom('audit').select('action').where('action', 'like', 'network.%').distinct().execute(),
  )
  const actions = lines.map(({ action }) => action)
  expect(actions).toEqual(expect.arrayContaining(['network.add', 'network.appoint', 'network.close']))
})

describe('the days', () => {
  const row = (id: string, valid_from: string | null, valid_to: string | null): Coordination => ({
    id,
    organisation_id: id,
    organisation: id,
    valid_from,
    valid_to,
    said_to: valid_to,
  })

  test('count as whole: the first and the last belong to it', () => {
    expect(standingOf(row('a', '2026-01-02', null), '2026-01-01')).toBe('coming')
    expect(standingOf(row('a', '2026-01-02', null), '2026-01-02')).toBe('now')
    expect(standingOf(row('a', null, '2026-01-02'), '2026-01-02')).toBe('now')
    expect(standingOf(row('a', null, '2026-01-02'), '2026-01-03')).toBe('over')
  })

  test('instead of all who are there then: those who are over already stay as they were', () => {
    const all = [row('a', null, '2023-12-31'), row('b', '2024-01-01', null), row('c', '2024-01-01', '2026-06-30')]
    const found = endsOf(all, { organisation: 'd', from: '2026-05-01', way: 'instead' }, '2026-04-01')
    expect('ends' in found && found.ends.map(({ id }) => id)).toEqual(['b', 'c'])
    expect(leavesSomebody(all, 'b', '2026-06-29')).toBe(true)
    expect(leavesSomebody(all, 'b', '2026-06-30')).toBe(false)
  })

  test('an English name becomes an address of letters, figures and hyphens', () => {
    expect(codeOf('  Åland’s  “new” Network – 2 ')).toBe('alands-new-network-2')
    expect(codeOf('Ω')).toBe('')
  })
})
