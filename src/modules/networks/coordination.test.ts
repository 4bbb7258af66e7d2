import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fillPeople } from '#demo/people.ts'
import type { Client } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'
import { letters } from './mails-for-tests.ts'
import { addMember } from './make.ts'

const house = fixture()
const begin = new Date('2026-11-23T09:00:00Z')
const ids = new Map<string, string>()

beforeAll(async () => {
  await fillPeople(house.base)
  const networks = await house.base.database.reading((db) => db.selectFrom('network').select(['id', 'code']).execute())
  for (const { id, code } of networks) ids.set(code, id)
  await addMember(house.base, { ...heidi, network: 'tampere-network', account: true })
  await addMember(house.base, { ...keksitty, network: 'tampere-network', shown: ['organisation', 'work'] })
  await addMember(house.base, { ...keksitty, network: 'turku-network', shown: ['name', 'email'] })
})
beforeEach(() => {
  house.now = begin
})

const heidi = {
  name: 'Harjoitus Heidi',
  email: 'harjoitus.heidi@example.org',
  organisation: 'Helsingin vastaanottokeskus',
  type: 'reception-centre',
  shown: ['name', 'organisation'],
} as const
const keksitty = {
  name: 'Salainen Saara',
  email: 'salainen.saara@example.org',
  organisation: 'Esimerkkijärjestö',
  type: 'ngo',
  work: 'Etsivä työ',
} as const

const enter = async (name: string): Promise<Client> => {
  const client = house.client()
  const page = await client.get('/en/sign-in')
  const id = new RegExp(`value="([0-9a-f-]{36})"[^>]*>${name}`).exec(page.text)?.[1] ?? ''
  await client.post('/en/demo/sign-in', { person: id })
  return client
}
const network = (code: string) => ids.get(code) ?? ''
const memberId = async (email: string) => {
  const row = await house.base.database.reading((db) =>
    db
      .selectFrom('network_member')
      .select('id')
      .where('email', '=', email)
      .orderBy('asked_at', 'desc')
      .executeTakeFirstOrThrow(),
  )
  return row.id
}
const rowOf = async (email: string) => {
  const id = await memberId(email)
  return house.base.database.reading((db) =>
    db.selectFrom('network_member').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  )
}

describe('a member with an account', () => {
  test('sees their own network, and of each member only what they let be shown', async () => {
    const client = await enter('Harjoitus Heidi')
    expect((await client.get('/en/my-networks')).text).toContain('Tampere IKV network')
    expect(client.last.text).not.toContain('Turku IKV network')
    const page = await client.get(`/en/my-networks/${network('tampere-network')}/members`)
    expect(page.text).toContain('Harjoitus Heidi')
    expect(page.text).toContain('Etsivä työ')
    expect(page.text).not.toContain('Salainen')
    expect(page.text).not.toContain('salainen.saara')
  })

  test('finds nobody by what is not shown', async () => {
    const client = await enter('Harjoitus Heidi')
    const path = `/en/my-networks/${network('tampere-network')}/members`
    await client.get(path)
    expect((await client.post(`${path}/search`, { q: 'salainen' })).text).toContain('Nobody fits the search')
    await client.get(path)
    expect((await client.post(`${path}/search`, { q: 'etsivä' })).text).toContain('Esimerkkijärjestö')
  })

  test('cannot see another network, nor what only coordinators see', async () => {
    const client = await enter('Harjoitus Heidi')
    const own = network('tampere-network')
    const other = network('turku-network')
    for (const path of ['', '/members', '/documents', '/figures', '/figures/csv']) {
      expect([path, (await client.get(`/en/my-networks/${other}${path}`)).status]).toEqual([path, 404])
    }
    for (const path of ['', '/news', '/texts', '/documents', '/history', '/invitation']) {
      expect([path, (await client.get(`/en/coordination/${own}${path}`)).status]).toEqual([path, 404])
    }
    expect((await client.get(`/en/network-members/${await memberId(keksitty.email)}`)).status).toBe(404)
  })

  test('downloads the figures as a table without names', async () => {
    const client = await enter('Harjoitus Heidi')
    const csv = await client.get(`/en/my-networks/${network('tampere-network')}/figures/csv`)
    expect(csv.headers.get('content-disposition')).toContain('.csv')
    expect(csv.text).toContain('Tampere IKV network,Reception centre,1')
    expect(csv.text).toContain('Turku IKV network,Non-governmental organisation,1')
    expect(csv.text).not.toContain('Heidi')
  })

  test('is out of the members’ side as soon as they have left', async () => {
    await addMember(house.base, { ...heidi, network: 'oulu-network', account: true })
    const client = await enter('Harjoitus Heidi')
    const path = `/en/my-networks/${network('oulu-network')}`
    expect((await client.get(path)).status).toBe(200)
    const vilma = await enter('Verkosto Vilma')
    const page = await vilma.get(`/en/coordination/${network('oulu-network')}`)
    const member = /network-members\/([0-9a-f-]{36})/.exec(page.text)?.[1] ?? ''
    await vilma.get(`/en/network-members/${member}`)
    await vilma.submit('/ending', { reason: 'Keksitty syy' })
    expect((await client.get(path)).status).toBe(404)
    const letter = (await letters(house, heidi.email)).at(-1)
    expect(letter?.kind).toBe('networks.mail.ended')
    expect(letter?.text).not.toContain('Keksitty syy')
    expect((await house.client().get(letter?.links[0] ?? '')).text).toContain('Keksitty syy')
  })
})

describe('a coordinator', () => {
  test('of the Platform reaches the Platform and no other network; of the NAS the regional ones and no other', async () => {
    const aino = await enter('Alusta Aino')
    const vilma = await enter('Verkosto Vilma')
    for (const [code, id] of ids) {
      const regional = /^(south|ostro|north|turku|oulu|tampere)/.test(code)
      const statuses = [
        (await aino.get(`/en/coordination/${id}`)).status,
        (await vilma.get(`/en/coordination/${id}`)).status,
      ]
      expect([code, ...statuses]).toEqual([code, code === 'civil-society-platform' ? 200 : 404, regional ? 200 : 404])
    }
  })

  test('whose organisation coordinates no more is let in no more', async () => {
    const id = network('north-savo-network')
    const vilma = await enter('Verkosto Vilma')
    expect((await vilma.get(`/en/coordination/${id}`)).status).toBe(200)
    const setEnd = (to: string | null) =>
      house.base.database.writing((tx) =>
        tx
          .updateTable('coordination')
          .set({ valid_to: to })
          .where('network_id', '=', id)
          .where('valid_from', '=', '2024-01-01')
          .execute(),
      )
    await setEnd('2024-12-31')
    expect((await vilma.get(`/en/coordination/${id}`)).status).toBe(404)
    await setEnd(null)
  })

  test('takes in who waits, in the relation that fits, or refuses with a reason', async () => {
    const waiting = { type: 'ngo', organisation: 'Kuvitteellinen yhdistys', waiting: true, lang: 'en' } as const
    const platform = { ...waiting, network: 'civil-society-platform', relation: 'signatory' } as const
    await addMember(house.base, { ...platform, name: 'Odottava Outi', email: 'odottava.outi@example.org' })
    await addMember(house.base, { ...platform, name: 'Hylätty Hannu', email: 'hylatty.hannu@example.org' })
    const aino = await enter('Alusta Aino')
    await aino.get(`/en/network-members/${await memberId('odottava.outi@example.org')}`)
    await aino.submit('/approval', { relation: 'associated' })
    expect(await rowOf('odottava.outi@example.org')).toMatchObject({ relation: 'associated', approved_at: begin })
    expect((await letters(house, 'odottava.outi@example.org')).at(-1)?.kind).toBe('networks.mail.welcome')

    await aino.get(`/en/network-members/${await memberId('hylatty.hannu@example.org')}`)
    expect((await aino.submit('/ending', { reason: '' })).status).toBe(422)
    await aino.submit('/ending', { reason: 'Keksitty peruste' })
    expect(await rowOf('hylatty.hannu@example.org')).toMatchObject({ ended_why: 'refused', approved_at: null })
  })

  test('opens the members’ side: an account is made, invited and linked; one that is there is linked', async () => {
    const email = 'uusi.urho@example.org'
    const place = { organisation: 'Pieni esimerkkijärjestö', type: 'ngo' }
    await addMember(house.base, { network: 'turku-network', name: 'Uusi Urho', email, ...place })
    const vilma = await enter('Verkosto Vilma')
    const open = async (id: string) => {
      await vilma.get(`/en/network-members/${id}`)
      const asked = await vilma.submit('/side', { organisation: '' })
      if (asked.status === 403) await vilma.submit('/side', { _confirm: 'demo' })
      return vilma.last.text
    }
    expect(await open(await memberId(email))).toContain('The invitation has been sent')
    expect((await letters(house, email)).at(-1)?.kind).toBe('accounts.mail.invitation')
    const { person_id } = await rowOf(email)
    const duties = await house.base.database.reading((db) =>
      db
        .selectFrom('membership as m')
        .innerJoin('organisation as o', 'o.id', 'm.organisation_id')
        .select(['m.role', 'o.name_fi'])
        .where('m.person_id', '=', person_id)
        .execute(),
    )
    expect(duties).toEqual([{ role: 'professional', name_fi: 'Pieni esimerkkijärjestö' }])

    const second = await addMember(house.base, { network: 'oulu-network', name: 'Uusi Urho', email, ...place })
    expect(await open(second)).toContain('an account is linked')
    expect((await letters(house, email)).filter(({ kind }) => kind === 'accounts.mail.invitation')).toHaveLength(1)
  })

  test('asks somebody in, who confirms by the mail and is a member where one joins by invitation', async () => {
    const vilma = await enter('Verkosto Vilma')
    const path = `/en/coordination/${network('south-karelia-network')}/invitation`
    const email = 'kutsuttu.kerttu@example.org'
    await vilma.get(path)
    await vilma.post(path, { name: 'Kutsuttu Kerttu', email, organisation: 'Esimerkki', type: 'police', lang: 'en' })
    const letter = (await letters(house, email)).at(-1)
    expect(letter?.kind).toBe('networks.mail.invited')
    const client = house.client()
    expect((await client.get(letter?.links[0] ?? '')).text).toContain('You can leave at any time')
    await client.submit(letter?.links[0] ?? '')
    expect(await rowOf(email)).toMatchObject({ approved_at: begin, shown: [] })
    await vilma.get(path)
    const again = await vilma.post(path, { name: 'x', email, organisation: 'x', type: 'police', lang: 'en' })
    expect(again.text).toContain('has a membership or a request')
  })

  test('edits the public text: what stood there is kept, and the country pack changes it no more', async () => {
    const vilma = await enter('Verkosto Vilma')
    const id = network('turku-network')
    await vilma.get(`/en/coordination/${id}/texts`)
    await vilma.submit('/texts', { fi: 'Uusi teksti', sv: 'Ny text', en: 'A new text' })
    expect(vilma.last.text).toContain('Earlier texts')
    expect(vilma.last.text).toContain('The network brings together everyone')
    expect((await house.client().get('/en/networks/turku-network')).text).toContain('A new text')
    await house.another()
    expect((await house.client().get('/sv/networks/turku-network')).text).toContain('Ny text')
  })

  test('publishes news to members or everybody, and withdraws it', async () => {
    const vilma = await enter('Verkosto Vilma')
    const id = network('turku-network')
    const open = async () => (await house.client().get('/en/networks/turku-network')).text.includes('Keksitty uutinen')
    await vilma.get(`/en/coordination/${id}/news/new`)
    const news = { title: 'Keksitty uutinen', body: 'Teksti <b>', lang: 'fi', audience: 'public' }
    await vilma.post(`/en/coordination/${id}/news`, news)
    expect(await open()).toBe(false)
    await vilma.submit('/publication')
    expect(await open()).toBe(true)
    await vilma.submit(vilma.last.path, { ...news, audience: 'members' })
    expect(await open()).toBe(false)
    await vilma.submit(vilma.last.path, news)
    await vilma.submit('/withdrawal')
    expect(await open()).toBe(false)
  })

  test('lays a document before the members by its content, and takes it away again', async () => {
    const vilma = await enter('Verkosto Vilma')
    const heidiThere = await enter('Harjoitus Heidi')
    const id = network('tampere-network')
    const send = async (name: string, content: string | Uint8Array<ArrayBuffer>) => {
      const path = `/en/coordination/${id}/documents`
      const token = /name="token" value="([^"]+)"/.exec((await vilma.get(path)).text)?.[1] ?? ''
      const body = new FormData()
      body.set('token', token)
      body.set('title', 'Muistilista')
      body.set('file', new Blob([content]), name)
      return vilma.raw(path, { method: 'POST', body, headers: { origin: 'http://localhost:3000' } })
    }
    expect((await send('page.pdf', '<html><script>alert(1)</script>')).status).toBe(422)
    expect((await send('empty.txt', '')).status).toBe(422)
    expect((await send('list.txt', 'Kuka soittaa?')).status).toBe(303)

    const page = await heidiThere.get(`/en/my-networks/${id}/documents`)
    const link = /href="(\/en\/network-documents\/[0-9a-f-]{36})"/.exec(page.text)?.[1] ?? ''
    const file = await heidiThere.get(link)
    expect(file.headers.get('content-disposition')).toContain('attachment')
    expect(file.text).toBe('Kuka soittaa?')
    expect((await (await enter('Alusta Aino')).get(link)).status).toBe(404)
    await vilma.get(`/en/coordination/${id}/documents`)
    await vilma.submit('/removal')
    expect((await heidiThere.get(link)).status).toBe(404)
    const left = await house.base.database.reading((db) => db.selectFrom('stored_file').select('id').execute())
    expect(left).toEqual([])
  })

  test('takes the list as a table, which leaves a line; a name that is a formula stays a text', async () => {
    const cunning = { name: '=cmd|calc', email: 'kaava.kalle@example.org', organisation: 'x', type: 'ngo' }
    await addMember(house.base, { ...cunning, network: 'ostrobothnia-network' })
    const vilma = await enter('Verkosto Vilma')
    const file = await vilma.get(`/en/coordination/${network('ostrobothnia-network')}/table`)
    expect(file.text).toContain("'=cmd|calc,x,Non-governmental organisation,,kaava.kalle@example.org,Member,2026-11-23")
    const lines = await house.base.database.reading((db) =>
      db.selectFrom('audit').selectAll().where('action', '=', 'network.export').execute(),
    )
    expect(lines).toHaveLength(1)
    expect((await (await enter('Harjoitus Heidi')).get(vilma.last.path)).status).toBe(404)
  })

  test('sees the history: who coordinated, what was done and by whom', async () => {
    const vilma = await enter('Verkosto Vilma')
    const page = await vilma.get(`/en/coordination/${network('south-karelia-network')}/history`)
    expect(page.text).toContain('Victim Support Finland')
    expect(page.text).toContain('31 December 2023')
    expect(page.text).toContain('Verkosto Vilma')
  })
})

describe('the public', () => {
  test('finds every network with its area and coordinators, and of the police only that it exists', async () => {
    const client = house.client()
    const list = await client.get('/en/networks')
    for (const name of ['South Karelia', 'Ostrobothnia', 'North Savo', 'Turku', 'Oulu', 'Tampere', 'IKV Platform']) {
      expect(list.text).toContain(name)
    }
    expect(list.headers.get('x-robots-tag')).toBeNull()
    const one = await client.get('/en/networks/tampere-network')
    expect(one.text).toContain('Area: Pirkanmaa')
    expect(one.text).toContain('since 1 January 2024')
    expect(one.text).toContain('Pro-tukipiste, until 31 December 2023')
    await addMember(house.base, { ...keksitty, network: 'police-network', shown: ['name'] })
    expect((await client.get('/en/networks/police-network')).text).not.toContain('Members')
    expect((await client.get('/en/networks/no-such-network')).status).toBe(404)
  })

  test('never reads who belongs', async () => {
    const client = house.client()
    for (const code of ids.keys()) {
      const { text } = await client.get(`/en/networks/${code}`)
      expect(text).not.toMatch(/Heidi|Saara|salainen\.saara/)
    }
  })
})
