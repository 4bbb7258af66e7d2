import pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '#base/http/actor.ts'
import type { Client } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'
import { signedIn } from '#house/signed-in.ts'
import { addDemoPerson } from '#modules/accounts/accounts.ts'
import { cardsOf } from './answers.ts'
import { makeCard, makeWorkshop } from './make.ts'
import { participantCounts, participantNames } from './queries-sessions-people.ts'
import { forgetOld, workshopOf } from './sessions.ts'

const house = fixture()
const read = (id: string) => house.base.database.reading((db) => workshopOf(db, id))
const cards = (id: string) => house.base.database.reading((db) => cardsOf(db, house.base, id))

let vilma: Client
let olli: Client
beforeAll(async () => {
  vilma = await signedIn(house, 'network-coordinator')
  olli = await signedIn(house, 'network-coordinator', 'nas-south')
})

/** A phone at table 1 of the workshop. */
async function seat(id: string, name = 'Keksitty Katri'): Promise<Client> {
  const phone = house.client()
  await phone.get(`/en/join?code=${(await read(id)).code}`)
  await phone.submit('/join', { type: 'ngo', name, table: '1' })
  return phone
}

/** Somebody of another organisation with this role. */
async function stranger(role: Role, organisation: string): Promise<Client> {
  const name = `Vieras ${role} ${organisation}`
  await addDemoPerson(house.base, {
    name,
    email: `${role}.${organisation}@example.org`,
    lang: 'en',
    role,
    organisation,
  })
  const client = house.client()
  const page = await client.get('/en/sign-in')
  const person = new RegExp(`value="([0-9a-f-]{36})"[^>]*>${name}`).exec(page.text)?.[1] ?? ''
  await client.post('/en/demo/sign-in', { person })
  return client
}

const press = async (client: Client, id: string, fields: Record<string, string>) => {
  const { state } = await read(id)
  await client.get(`/en/workshops/${id}`)
  return client.post(`/en/workshops/${id}/events`, { version: String(state.version), ...fields })
}

describe('a facilitator', () => {
  test('plans, opens, shows steps, runs the clock, ends the answering', async () => {
    await vilma.get('/en/workshops/new')
    const version = /name="version" value="([^"]+)"/.exec(vilma.last.text)?.[1] ?? ''
    const network = /<option value="([0-9a-f-]{36})">Turku IKV network/.exec(vilma.last.text)?.[1] ?? ''
    const day = { 'day.day': '24', 'day.month': '11', 'day.year': '2026' }
    await vilma.submit('/workshops/new', { version, network, ...day, lang: 'fi', tables: '5' })
    const id = vilma.last.path.split('/').at(-1) ?? ''
    expect(await read(id)).toMatchObject({ heldOn: '2026-11-24', code: null, state: { phase: 'planned' } })
    expect((await read(id)).tables).toHaveLength(5)
    await press(vilma, id, { kind: 'opened' })
    const { code, scenario } = await read(id)
    expect(vilma.last.text).toContain(`${code?.slice(0, 3)} ${code?.slice(3)}`)
    await press(vilma, id, { kind: 'shown', at: scenario.document.steps[0]?.id ?? '' })
    await press(vilma, id, { kind: 'timer', at: scenario.document.steps[0]?.id ?? '', minutes: '20' })
    expect((await read(id)).state.timer).toEqual({ ends: new Date(house.now.getTime() + 20 * 60_000) })
    expect((await vilma.get(`/en/workshops/${id}/screen`)).text).toContain('Time until')
    await press(vilma, id, { kind: 'shown', at: '' })
    expect((await read(id)).state.shown).toBeNull()
    await press(vilma, id, { kind: 'consolidating' })
    expect(vilma.last.path).toBe(`/en/workshops/${id}/consolidation`)
  })

  test('and another run it at once: who acts on what is past is told, and nothing happens twice', async () => {
    const id = await makeWorkshop(house.base, { network: 'turku-network', scenario: 'berry-farm', shown: 1 })
    const { state, scenario } = await read(id)
    const next = { kind: 'shown', at: scenario.document.steps[1]?.id ?? '', version: String(state.version) }
    await vilma.get(`/en/workshops/${id}`)
    await olli.get(`/en/workshops/${id}`)
    const answers = await Promise.all([
      vilma.post(`/en/workshops/${id}/events`, next),
      olli.post(`/en/workshops/${id}/events`, next),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await read(id)).state).toMatchObject({ shown: next.at, version: state.version + 1 })
    expect((await olli.get(`/en/workshops/${id}`)).text).toContain('2. ')
  })

  test('who changes an answer that another changed meanwhile sees both', async () => {
    const id = await makeWorkshop(house.base, { network: 'turku-network', scenario: 'berry-farm', shown: 1 })
    await makeCard(house.base, id, { step: 1, word: 'leads', type: 'police', organisation: 'Ensin' })
    const card = (await cards(id))[0]?.id
    await vilma.get(`/en/workshops/${id}/card?card=${card}`)
    await olli.get(`/en/workshops/${id}/card?card=${card}`)
    await olli.submit(`/workshops/${id}/card`, { word: 'leads', type: 'police', organisation: 'Ollin teksti' })
    await vilma.submit(`/workshops/${id}/card`, { word: 'leads', type: 'police', organisation: 'Vilman teksti' })
    expect(vilma.last.status).toBe(409)
    expect(vilma.last.text).toContain('Ollin teksti')
    expect(vilma.last.text).toContain('Vilman teksti')
    await vilma.submit(`/workshops/${id}/card`, { word: 'leads', type: 'police', organisation: 'Vilman teksti' })
    expect((await cards(id))[0]?.organisation).toBe('Vilman teksti')
  })

  test('changes any answer of their workshop and none of another’s', async () => {
    const [id, other] = [
      await makeWorkshop(house.base, { network: 'turku-network', scenario: 'berry-farm', shown: 1 }),
      await makeWorkshop(house.base, { network: 'oulu-network', scenario: 'berry-farm', shown: 1 }),
    ]
    const phone = await seat(other)
    await phone.submit('/board/answers', { word: 'leads', type: 'ngo', organisation: 'Muualla' })
    const card = (await cards(other))[0]?.id
    expect((await vilma.get(`/en/workshops/${other}/card?card=${card}`)).status).toBe(200)
    expect((await vilma.get(`/en/workshops/${id}/card?card=${card}`)).status).toBe(404)
  })

  test('plays the version that was planned, whatever is published meanwhile', async () => {
    const id = await makeWorkshop(house.base, { network: 'turku-network', scenario: 'berry-farm', shown: 1 })
    const before = await read(id)
    const next = { ...before.scenario.document, names: { fi: 'Uusi', sv: 'Ny', en: 'Newer text' } }
    await publishNext(before.scenario.id, next)
    const after = await read(id)
    expect([after.scenario.number, after.scenario.document]).toEqual([before.scenario.number, before.scenario.document])
    const phone = await seat(id)
    expect((await phone.get('/en/board')).text).not.toContain('Newer text')
    await phone.submit('/board/answers', { word: 'leads', type: 'ngo', organisation: 'Yhä tässä' })
    expect((await cards(id)).map(({ organisation }) => organisation)).toEqual(['Yhä tässä'])
    const newer = await makeWorkshop(house.base, { network: 'turku-network', scenario: 'berry-farm', shown: 1 })
    expect((await read(newer)).scenario.document.names.en).toBe('Newer text')
  })
})

/** The next version of the pack's scenario, as `prepare` brings it in. */
async function publishNext(scenario: string, document: object): Promise<void> {
  const client = new pg.Client({ connectionString: house.fresh.ownerUrl })
  await client.connect()
  await client.query(
    'update scenario_version set superseded_at = now() where scenario_id = $1 and superseded_at is null',
    [scenario],
  )
  await client.query(
    `insert into scenario_version (id, scenario_id, number, pack_version, document, begun_at, changed_at, published_at)
     values (gen_random_uuid(), $1, 9, 9, $2, now(), now(), now())`,
    [scenario, JSON.stringify(document)],
  )
  await client.end()
}

describe('who sat at a table, counted from paper', () => {
  test('is counted once however often the form is sent, and what cannot be is said without losing what was typed', async () => {
    const id = await makeWorkshop(house.base, { network: 'turku-network', scenario: 'berry-farm', shown: 1 })
    const counts = () => house.base.database.reading((db) => participantCounts(db, id))
    const form = await vilma.get(`/en/workshops/${id}/paper?step=1&table=2`)
    for (const count of ['0', '61', 'xy', '']) {
      vilma.last = form
      await vilma.submit('/people', { 'people-type': 'police', count })
      expect([count, vilma.last.status]).toEqual([count, 422])
      expect(vilma.last.text).toContain('Write how many they were')
      expect(vilma.last.text).toMatch(/<option (selected )?value="police"( selected)?/)
    }
    for (let time = 0; time < 2; time++) {
      vilma.last = form
      await vilma.submit('/people', { 'people-type': 'police', count: '3' })
      expect(vilma.last.status).toBe(200)
    }
    expect((await counts()).map(({ table, type, count }) => [table, type, Number(count)])).toEqual([[2, 'police', 3]])
  })
})

describe('who has nothing to do with the network', () => {
  test('sees nothing of its workshops, whatever they coordinate', async () => {
    const id = await makeWorkshop(house.base, { network: 'turku-network', scenario: 'forced-marriage', shown: 1 })
    const gets = [
      '',
      '/live',
      '/screen',
      '/card',
      '/paper',
      '/consolidation',
      '/report',
      '/report/pdf',
      '/report/sheet',
      '/feedback',
    ]
    for (const [role, organisation] of [
      ['network-coordinator', 'pro-tukipiste'],
      ['platform-coordinator', 'riku'],
      ['administrator', 'nas'],
      ['professional', 'helsinki-reception-centre'],
    ] as const) {
      const other = await stranger(role, organisation)
      for (const path of gets)
        expect([role, path, (await other.get(`/en/workshops/${id}${path}`)).status]).toEqual([role, path, 404])
      const list = await other.get('/en/workshops')
      expect(list.text).not.toContain(id)
    }
  })
})

describe('the day after', () => {
  test('names are gone when the workshop is closed, and phones are out', async () => {
    const id = await makeWorkshop(house.base, { network: 'turku-network', scenario: 'forced-marriage', shown: 1 })
    const phone = await seat(id, 'Katoava Kalle')
    expect((await vilma.get(`/en/workshops/${id}`)).text).toContain('Katoava Kalle')
    await press(vilma, id, { kind: 'consolidating' })
    await vilma.submit('/closing')
    expect(vilma.last.path).toBe(`/en/workshops/${id}/report`)
    expect(await house.base.database.reading((db) => participantNames(db, id))).toEqual([])
    expect(await dumped('workshop_participant')).not.toContain('Katoava Kalle')
    await phone.get('/en/board')
    expect(phone.last.path).toBe('/en/join')
    expect((await read(id)).code).toBeNull()
  })

  test('names of a workshop that nobody closed are gone after thirty days', async () => {
    const id = await makeWorkshop(house.base, {
      network: 'turku-network',
      scenario: 'forced-marriage',
      shown: 1,
      heldOn: '2026-11-23',
    })
    await seat(id)
    await forgetOld(house.base)
    expect((await read(id)).code).not.toBeNull()
    const was = house.now
    house.now = new Date('2026-12-25T09:00:00Z')
    await forgetOld(house.base)
    house.now = was
    expect((await read(id)).code).toBeNull()
    expect(await house.base.database.reading((db) => participantNames(db, id))).toEqual([])
  })
})

/** All that stands in a table, as text. */
async function dumped(table: string): Promise<string> {
  const client = new pg.Client({ connectionString: house.fresh.ownerUrl })
  await client.connect()
  const { rows } = await client.query(`select string_agg(t::text, ' ') as all from ${table} t`)
  await client.end()
  return String(rows[0]?.all)
}
