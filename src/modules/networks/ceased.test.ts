import { beforeAll, beforeEach, expect, test } from 'vitest'
import { fixture } from '#house/fixture.ts'
import { letters } from './mails-for-tests.ts'
import { addMember } from './make.ts'
import { networkByCode } from './networks.ts'
import { networkId, worker } from './people-for-tests.ts'

const house = fixture()
const begin = new Date('2026-11-23T09:00:00Z')
const name = 'Rikosuhripäivystys (RIKU)'
let riku: string

/** From 2027 on there is no such organisation. */
beforeAll(async () => {
  const row = await house.base.database.writing((tx) =>
    tx
      .updateTable('organisation')
      .set({ valid_to: '2026-12-31' })
      .where('code', '=', 'riku')
      .returning(['id'])
      .executeTakeFirstOrThrow(),
  )
  riku = row.id
})
beforeEach(() => {
  house.now = begin
})
const later = () => {
  house.now = new Date('2027-01-01T09:00:00Z')
}

const typed = {
  name: 'Esimerkki Erkki',
  organisation: name,
  type: 'ngo',
  work: '',
  lang: 'en',
  consent: 'yes',
}

const linked = (email: string) =>
  house.base.database.reading((db) =>
    db.selectFrom('network_member').select('organisation_id').where('email', '=', email).executeTakeFirstOrThrow(),
  )

test('an organisation is suggested and known by its name until its last day; then its name is only a name', async () => {
  const join = async (email: string) => {
    const client = house.client()
    const page = (await client.get('/fi/networks/turku-network/join')).text
    await client.post('/fi/networks/turku-network/join', { ...typed, email })
    return page.includes(`<option value="${name}"`)
  }
  expect(await join('ennen@example.org')).toBe(true)
  expect(await linked('ennen@example.org')).toEqual({ organisation_id: riku })
  later()
  expect(await join('jalkeen@example.org')).toBe(false)
  expect(await linked('jalkeen@example.org')).toEqual({ organisation_id: null })
})

test('a member of it stays a member, with what they said of themself; nobody is let into it any more', async () => {
  const email = 'jai.jaljelle@example.org'
  const id = await addMember(house.base, {
    network: 'turku-network',
    name: 'Jäi Jäljelle',
    email,
    organisation: name,
    type: 'ngo',
  })
  later()
  const kerttu = await worker(house, 'network-coordinator', 'nas', 'Koordinaattori Kerttu')
  const turku = await networkId(house, 'turku-network')
  expect((await kerttu.get(`/en/coordination/${turku}`)).text).toContain('Jäi Jäljelle')
  await kerttu.get(`/en/network-members/${id}`)
  const asked = await kerttu.submit('/side', { organisation: riku })
  if (asked.status === 403) await kerttu.submit('/side', { _confirm: 'demo' })
  expect(kerttu.last.status).toBe(422)
  expect(await letters(house, email)).toEqual([])
})

test('it coordinates nothing any more: its people are out, the public is not told so, and the history stays', async () => {
  const platform = await networkId(house, 'civil-society-platform')
  const enter = () => worker(house, 'platform-coordinator', 'riku', 'Alusta Aino')
  expect((await (await enter()).get(`/en/coordination/${platform}`)).status).toBe(200)
  const on = (day: string) => house.base.database.reading((db) => networkByCode(db, 'civil-society-platform', day))
  expect((await on('2026-12-31'))?.coordinator?.en).toContain('Victim Support Finland')
  later()
  await expect(enter()).rejects.toThrow('could not sign in')
  expect((await on('2027-01-01'))?.coordinator).toBe(null)
  const page = (await house.client().get('/en/networks/civil-society-platform')).text
  expect(page).not.toMatch(/Coordinated by Victim Support/)
  expect(page).toContain('Victim Support Finland (RIKU), until 31 December 2026')
  const admin = await worker(house, 'administrator', 'nas', 'Ylläpitäjä Yrjö')
  expect((await admin.get(`/en/network-register/${platform}`)).text).toContain('Nobody coordinates the network today')
})
