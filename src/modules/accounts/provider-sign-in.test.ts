import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { fillPeople } from '#demo/people.ts'
import type { Client } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'
import { type ProviderForTests, providerForTests } from './provider-for-tests.ts'

const house = fixture()
let provider: ProviderForTests
const day = new Date()
const later = (minutes: number) => {
  house.now = new Date(day.getTime() + minutes * 60_000)
}

beforeAll(async () => {
  later(0)
  await fillPeople(house.base)
  provider = await providerForTests('http://localhost:3000/sign-in/callback')
  const client = await enter('Hallinto Hanna')
  const organisation = await organisationId('helsinki-reception-centre')
  await client.get(`/en/organisations/${organisation}`)
  await client.post(`/en/organisations/${organisation}/providers`, { ...offered(), _confirm: 'demo' })
  expect(client.last.status).toBe(200)
})
afterAll(() => provider.stop())
beforeEach(() => later(0))

const offered = () => ({
  name: 'Mallikeskus',
  issuer: provider.issuer,
  client: provider.client.id,
  secret: provider.client.secret,
})

const enter = async (name: string): Promise<Client> => {
  const client = house.client()
  const page = await client.get('/en/sign-in')
  const id = new RegExp(`value="([0-9a-f-]{36})"[^>]*>${name}`).exec(page.text)?.[1] ?? ''
  await client.post('/en/demo/sign-in', { person: id })
  return client
}

const organisationId = (code: string) =>
  house.base.database.reading(async (db) => {
    const row = await db.selectFrom('organisation').select('id').where('code', '=', code).executeTakeFirstOrThrow()
    return row.id
  })

const providerId = () =>
  house.base.database.reading(
    async (db) => (await db.selectFrom('identity_provider').select('id').executeTakeFirstOrThrow()).id,
  )

/** Where a page of ours sends the browser by itself. */
const onwards = ({ last }: Client) => /url=(.*)$/.exec(last.headers.get('refresh') ?? '')?.[1] ?? ''

/** Out to the provider, back, and on through our own pages. */
const roundTrip = async (client: Client) => {
  const back = new URL(await provider.visit(onwards(client)))
  await client.get(`${back.pathname}${back.search}`)
  await client.get(onwards(client))
  return client.submit('/sign-in/finish')
}

const signIn = async (client: Client, subject: string) => {
  provider.subject = subject
  await client.get('/en/sign-in')
  await client.post('/en/sign-in/with', { provider: await providerId() })
  return roundTrip(client)
}

const invite = async (email: string) => {
  const client = await enter('Hallinto Hanna')
  await client.get('/en/people/invite')
  const organisation = await organisationId('helsinki-reception-centre')
  const fields = { name: `Malli ${email}`, email, lang: 'en', role: 'professional', organisation, team: '' }
  await client.post('/en/people/invite', { ...fields, _confirm: 'demo' })
  return /href="(\/en\/invitation\/[\w-]{43})"/.exec(client.last.text)?.[1] ?? ''
}

const linkedByInvitation = async (subject: string) => {
  const link = await invite(`${subject}@example.org`)
  const client = house.client()
  provider.subject = subject
  await client.get(link)
  await client.post(`${link}/provider`, { provider: await providerId() })
  await roundTrip(client)
  return client
}

test('the client secret is sealed and never shown', async () => {
  const row = await house.base.database.reading((db) =>
    db.selectFrom('identity_provider').select(['sealed_client_secret', 'organisation_id']).executeTakeFirstOrThrow(),
  )
  expect(row.sealed_client_secret.includes(provider.client.secret)).toBe(false)
  const client = await enter('Hallinto Hanna')
  expect((await client.get(`/en/organisations/${row.organisation_id}`)).text).not.toContain(provider.client.secret)
})

test('who is not linked does not come in, whoever the provider says it is', async () => {
  const client = house.client()
  expect((await signIn(client, 'a-stranger')).status).toBe(403)
  expect(client.cookies.has('session')).toBe(false)
})

test('an invitation links the provider, once, and then it opens the account', async () => {
  const client = await linkedByInvitation('ulla')
  expect(client.last).toMatchObject({ status: 200, path: '/en/work' })
  const other = house.client()
  expect(await signIn(other, 'ulla')).toMatchObject({ status: 200, path: '/en/work' })
})

test('an answer from the provider counts once, and only in the browser that left for it', async () => {
  await linkedByInvitation('once')
  const client = house.client()
  provider.subject = 'once'
  await client.get('/en/sign-in')
  await client.post('/en/sign-in/with', { provider: await providerId() })
  const back = new URL(await provider.visit(onwards(client)))
  const stranger = house.client()
  await stranger.get('/en/sign-in')
  const stolen = { answer: back.search.slice(1) }
  expect((await stranger.post('/en/sign-in/finish', stolen)).status).toBe(403)
  await client.get(`${back.pathname}${back.search}`)
  await client.get(onwards(client))
  expect((await client.submit('/sign-in/finish')).path).toBe('/en/work')
  await client.get('/en/account')
  expect((await client.post('/en/sign-in/finish', stolen)).status).toBe(403)
})

test('a subject leads to one person: it cannot be linked to a second', async () => {
  await linkedByInvitation('shared')
  const second = await invite('second@example.org')
  const client = house.client()
  provider.subject = 'shared'
  await client.get(second)
  await client.post(`${second}/provider`, { provider: await providerId() })
  expect((await roundTrip(client)).status).toBe(403)
  expect((await house.client().get(second)).status).toBe(200)
})

test('a disabled person does not come in through the provider', async () => {
  await linkedByInvitation('disabled')
  await house.base.database.writing((tx) =>
    tx.updateTable('person').set({ disabled_at: house.now }).where('email', '=', 'disabled@example.org').execute(),
  )
  expect((await signIn(house.client(), 'disabled')).status).toBe(403)
})

test('a grave act is confirmed by signing in anew at the provider', async () => {
  const client = await linkedByInvitation('grave')
  await client.get('/en/account')
  await client.post('/en/account/passkeys/challenge')
  expect(client.last.status).toBe(403)
  const asked = client.last
  provider.subject = 'grave'
  await client.submit(`/account/confirm/${await providerId()}`)
  expect(onwards(client)).toContain('prompt=login')
  const confirmed = await roundTrip(client)
  expect(confirmed).toMatchObject({ status: 200, path: '/en/account/confirmed' })
  client.last = asked
  expect(await client.submit('/account/passkeys/challenge')).toMatchObject({
    status: 200,
    path: '/en/account/passkeys/new',
  })
})

test('somebody else’s sign-in confirms nothing', async () => {
  await linkedByInvitation('else')
  const client = await linkedByInvitation('careful')
  await client.get('/en/account')
  await client.post('/en/account/passkeys/challenge')
  provider.subject = 'else'
  await client.submit(`/account/confirm/${await providerId()}`)
  expect((await roundTrip(client)).status).toBe(403)
  await client.get('/en/account')
  expect((await client.post('/en/account/passkeys/challenge')).status).toBe(403)
})

test('a provider that does not answer is said to be down, and nothing is lost', async () => {
  const client = house.client()
  await house.base.database.writing(async (tx) => {
    const { id: _, ...row } = await tx.selectFrom('identity_provider').selectAll().executeTakeFirstOrThrow()
    const id = '01980000-0000-7000-8000-000000000001'
    await tx
      .insertInto('identity_provider')
      .values({ ...row, id, name: 'Gone', issuer: 'http://localhost:9' })
      .execute()
  })
  await client.get('/en/sign-in')
  await client.post('/en/sign-in/with', { provider: '01980000-0000-7000-8000-000000000001' })
  expect(client.last.status).toBe(503)
})
