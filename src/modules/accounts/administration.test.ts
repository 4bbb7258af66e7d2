import { beforeAll, beforeEach, expect, test } from 'vitest'
import { fillPeople } from '#demo/people.ts'
import type { Client } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'

const house = fixture()
const begin = new Date('2026-11-23T09:00:00Z')
const later = (minutes: number) => {
  house.now = new Date(begin.getTime() + minutes * 60_000)
}

beforeAll(() => fillPeople(house.base))
beforeEach(() => later(0))

const enter = async (name: string): Promise<Client> => {
  const client = house.client()
  const page = await client.get('/en/sign-in')
  const id = new RegExp(`value="([0-9a-f-]{36})"[^>]*>${name}`).exec(page.text)?.[1] ?? ''
  await client.post('/en/demo/sign-in', { person: id })
  return client
}

const idOf = async (name: string): Promise<string> => {
  const row = await house.base.database.reading((db) =>
    db.selectFrom('person').select('id').where('name', '=', name).executeTakeFirstOrThrow(),
  )
  return row.id
}

const organisationId = (code: string) =>
  house.base.database.reading(async (db) => {
    const row = await db.selectFrom('organisation').select('id').where('code', '=', code).executeTakeFirstOrThrow()
    return row.id
  })

const lines = (action: string) =>
  house.base.database.reading((db) =>
    db.selectFrom('audit').selectAll().where('action', '=', action).orderBy('seq').execute(),
  )

const invited = async () => ({
  name: 'Uusi Ulla & <Uuno',
  email: 'uusi.ulla@example.org',
  lang: 'sv',
  role: 'professional',
  organisation: await organisationId('helsinki-reception-centre'),
  team: '',
})

test('a grave act asks who you are, keeps what was typed, and is done by the same press', async () => {
  const client = await enter('Hallinto Hanna')
  await client.get('/en/people/invite')
  const asked = await client.post('/en/people/invite', await invited())
  expect(asked.status).toBe(403)
  expect(asked.text).toContain('Confirm that it is you')
  expect(asked.text).toContain('value="Uusi Ulla &amp; &lt;Uuno"')
  expect(await lines('person.invite')).toHaveLength(0)

  const done = await client.submit('/people/invite', { _confirm: 'demo' })
  expect(done.status).toBe(200)
  const link = /href="(\/sv\/invitation\/[\w-]{43})"/.exec(done.text)?.[1] ?? ''
  expect(link).not.toBe('')
  const [line] = await lines('person.invite')
  expect(line).toMatchObject({ actor: await idOf('Hallinto Hanna'), object_id: await idOf('Uusi Ulla & <Uuno') })

  const welcome = await house.client().get(link)
  expect(welcome.text).toContain('Hallinto Hanna')
  expect(welcome.headers.get('x-robots-tag')).toContain('noindex')
  expect(welcome.headers.get('referrer-policy')).toBe('same-origin')
  const [, token = ''] = /invitation\/([\w-]+)/.exec(link) ?? []
  expect(house.logged.join('')).not.toContain(token)
})

test('a confirmation lasts five minutes', async () => {
  const client = await enter('Hallinto Hanna')
  const person = await idOf('Harjoitus Heidi')
  await client.get(`/en/people/${person}`)
  await client.post(`/en/people/${person}/closure`)
  expect(client.last.status).toBe(403)
  await client.submit('/closure', { _confirm: 'demo' })
  expect(client.last.text).toContain('The account was closed')
  later(4)
  await client.post(`/en/people/${person}/opening`)
  expect(client.last.text).not.toContain('The account was closed')
  later(10)
  await client.post(`/en/people/${person}/closure`)
  expect(client.last.status).toBe(403)
})

test('an address opens one account only, however it is written', async () => {
  const client = await enter('Hallinto Hanna')
  await client.get('/en/people/invite')
  await client.post('/en/people/invite', {
    ...(await invited()),
    email: 'HALLINTO.hanna@example.org',
    _confirm: 'demo',
  })
  expect(client.last.status).toBe(422)
  expect(client.last.text).toContain('already has an account')
  expect(client.last.text).toContain('value="HALLINTO.hanna@example.org"')
})

test('an administrator gives themself nothing, and another administrator may', async () => {
  const own = await idOf('Hallinto Hanna')
  const duty = { role: 'intake', organisation: await organisationId('nas'), team: '' }
  const client = await enter('Hallinto Hanna')
  await client.get(`/en/people/${own}`)
  expect(client.last.text).not.toContain('Give a duty')
  await client.post(`/en/people/${own}/memberships`, { ...duty, _confirm: 'demo' })
  expect(client.last.status).toBe(403)
  expect(client.last.text).toContain('You cannot give yourself duties')

  const other = await enter('Ylläpito Yrjö')
  await other.get(`/en/people/${own}`)
  await other.post(`/en/people/${own}/memberships`, { ...duty, _confirm: 'demo' })
  expect(other.last.status).toBe(200)
  const [line] = await lines('membership.grant').then((all) => all.slice(-1))
  expect(line).toMatchObject({ actor: await idOf('Ylläpito Yrjö'), purpose: 'intake' })
  const membership = line?.object_id ?? ''
  await other.post(`/en/people/${own}/memberships/${membership}/end`)
  expect(other.last.status).toBe(200)
  expect(other.last.text).toContain('over')
})

test('a team belongs to its organisation, and days stand in order', async () => {
  const client = await enter('Hallinto Hanna')
  const person = await idOf('Harjoitus Heidi')
  const team = await house.base.database.reading((db) =>
    db.selectFrom('team').select('id').limit(1).executeTakeFirstOrThrow(),
  )
  await client.get(`/en/people/${person}`)
  const duty = { role: 'intake', organisation: await organisationId('helsinki-reception-centre'), _confirm: 'demo' }
  await client.post(`/en/people/${person}/memberships`, { ...duty, team: team.id })
  expect(client.last.text).toContain('belongs to another organisation')
  const days = {
    'from.day': '2',
    'from.month': '12',
    'from.year': '2026',
    'to.day': '1',
    'to.month': '12',
    'to.year': '2026',
  }
  await client.post(`/en/people/${person}/memberships`, { ...duty, ...days })
  expect(client.last.text).toContain('The last day is before the first')
})

test('a recovery needs a second person, neither who started it nor whom it lets in', async () => {
  const subject = await idOf('Malli Mikko')
  const starter = await enter('Hallinto Hanna')
  await starter.get(`/en/people/${subject}`)
  await starter.post(`/en/people/${subject}/recovery`, { reason: 'lost', _confirm: 'demo' })
  expect(starter.last.path).toBe('/en/recoveries')
  expect(starter.last.text).not.toContain('Approve</button>')
  const { id } = await house.base.database.reading((db) =>
    db.selectFrom('recovery').select('id').executeTakeFirstOrThrow(),
  )
  await starter.post(`/en/recoveries/${id}/approval`, { _confirm: 'demo' })
  expect(starter.last.status).toBe(404)

  const second = await enter('Näyte Niina')
  await second.get('/en/recoveries')
  expect(second.last.text).toContain('Approve</button>')
  await second.post(`/en/recoveries/${id}/approval`, { _confirm: 'demo' })
  const link = /href="(\/fi\/recovery\/[\w-]{43})"/.exec(second.last.text)?.[1] ?? ''
  expect((await house.client().get(link)).status).toBe(200)
  later(31)
  expect((await house.client().get(link)).status).toBe(404)
})

test('an invitation opens for seven days, and no more once it is withdrawn or sent anew', async () => {
  const client = await enter('Hallinto Hanna')
  const person = await idOf('Exempel Elsa')
  await client.get(`/en/people/${person}`)
  const again = async () => {
    await client.post(`/en/people/${person}/invitation`, { _confirm: 'demo' })
    return /href="(\/sv\/invitation\/[\w-]{43})"/.exec(client.last.text)?.[1] ?? ''
  }
  const first = await again()
  const second = await again()
  const status = async (link: string) => (await house.client().get(link)).status
  expect([await status(first), await status(second)]).toEqual([404, 200])
  later(7 * 24 * 60 + 1)
  expect(await status(second)).toBe(404)
  later(1)
  expect(await status(second)).toBe(200)
  await client.get(`/en/people/${person}`)
  await client.post(`/en/people/${person}/invitation/withdrawal`)
  expect(await status(second)).toBe(404)
})

test('an account’s mail tells neither who nor where', async () => {
  const say = house.base.speakers
  for (const lang of ['fi', 'sv', 'en'] as const) {
    const text = `${say[lang]('accounts.mail.invitation.text', { link: 'X' })}${say[lang]('accounts.mail.recovery.text', { link: 'X' })}`
    expect(text).not.toMatch(/Polku|ihmiskaup|människohand|traffick|Migri|\bNAS\b/i)
  }
})

test('the trail is for auditor and data protection officer, and looking at it leaves a line', async () => {
  const auditor = await enter('Tarkastus Taina')
  await auditor.get('/en/audit?action=session')
  expect(auditor.last.text).toContain('session.start')
  expect(auditor.last.text).not.toContain('person.invite')
  const [line] = (await lines('audit.read')).slice(-1)
  expect(line?.actor).toBe(await idOf('Tarkastus Taina'))
  for (const name of ['Hallinto Hanna', 'Esimerkki Eeva']) {
    const client = await enter(name)
    expect((await client.get('/en/audit')).status).toBe(404)
  }
})

test('only administrators reach people and organisations, and no administrator reaches content', async () => {
  const doors = ['/en/people', '/en/people/invite', `/en/people/${await idOf('Malli Mikko')}`, '/en/organisations']
  const administrator = await enter('Hallinto Hanna')
  for (const door of doors) expect((await administrator.get(door)).status).toBe(200)
  const worker = await enter('Esimerkki Eeva')
  for (const door of doors) expect((await worker.get(door)).status).toBe(404)
  expect(administrator.last.text).not.toContain('href="/en/messages"')
})

test('ids that are none are not there', async () => {
  const client = await enter('Hallinto Hanna')
  for (const door of ['/en/people/x', '/en/organisations/x', '/en/people/00000000-0000-7000-8000-000000000000']) {
    expect((await client.get(door)).status).toBe(404)
  }
  await client.get('/en/people')
  for (const door of ['/en/people/x/memberships', '/en/people/00000000-0000-7000-8000-000000000000/recovery']) {
    await client.get('/en/account')
    await client.post(door, { reason: 'lost', _confirm: 'demo' })
    expect(client.last.status).toBe(404)
  }
})

test('people are found by words, organisation and role, and in the order asked for', async () => {
  const client = await enter('Hallinto Hanna')
  await client.get('/en/people')
  await client.submit('/people/search', { q: 'MALLI' })
  expect(client.last.text).not.toContain('q=MALLI')
  expect(client.last.text).toContain('Malli Mikko')
  expect(client.last.text).not.toContain('Näyte Niina')
  await client.get('/en/people?role=supervisor')
  expect(client.last.text).toContain('Näyte Niina')
  expect(client.last.text).not.toContain('Malli Mikko')
  await client.get('/en/people')
  await client.submit('/people/search', { q: '%' })
  expect(client.last.text).toContain('Nobody matches')
})
