import { beforeAll, beforeEach, expect, test } from 'vitest'
import { fillPeople } from '#demo/people.ts'
import type { Client } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'
import { sessionHash } from './session.ts'

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

test('one click in the demo leads to the home of the workspace', async () => {
  const client = await enter('Esimerkki Eeva')
  expect(client.last).toMatchObject({ status: 200, path: '/en/work' })
  expect(client.last.text).toContain('Hello Esimerkki Eeva')
})

test('the session’s cookie is strict and unreadable, and the database knows only its hash', async () => {
  const client = house.client()
  const page = await client.get('/en/sign-in')
  const id = /name="person" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
  const token = /name="token" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
  const reply = await client.raw('/en/demo/sign-in', {
    method: 'POST',
    body: new URLSearchParams({ token, person: id }).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
  const line = reply.headers.getSetCookie().find((cookie) => cookie.startsWith('session='))
  expect(line).toMatch(/^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
  const secret = client.cookies.get('session') ?? ''
  const rows = await house.base.database.reading((db) => db.selectFrom('session').select('hash').execute())
  expect(rows.some(({ hash }) => hash.equals(sessionHash(secret)))).toBe(true)
  expect(rows.some(({ hash }) => hash.includes(Buffer.from(secret, 'base64url')))).toBe(false)
})

test('a session dies after fifteen minutes without a request', async () => {
  const client = await enter('Esimerkki Eeva')
  later(14)
  expect(await client.get('/en/work')).toMatchObject({ status: 200, path: '/en/work' })
  later(28)
  expect(await client.get('/en/work')).toMatchObject({ path: '/en/work' })
  later(44)
  expect(await client.get('/en/work')).toMatchObject({ path: '/en/sign-in' })
})

test('a session dies after eight hours, however busy', async () => {
  const client = await enter('Esimerkki Eeva')
  for (let minute = 10; minute < 480; minute += 10) {
    later(minute)
    expect((await client.get('/en/work')).path).toBe('/en/work')
  }
  later(480)
  expect((await client.get('/en/work')).path).toBe('/en/sign-in')
})

test('signing out ends the session for good and makes the browser forget', async () => {
  const client = await enter('Esimerkki Eeva')
  const secret = client.cookies.get('session') ?? ''
  const token = /name="token" value="([^"]+)"/.exec(client.last.text)?.[1] ?? ''
  const reply = await client.raw('/en/sign-out', {
    method: 'POST',
    body: new URLSearchParams({ token }).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
  expect(reply.headers.get('clear-site-data')).toBe('"cookies", "storage"')
  expect(client.cookies.has('session')).toBe(false)
  client.cookies.set('session', secret)
  expect((await client.get('/en/work')).path).toBe('/en/sign-in')
})

test('a new sign-in ends the session that the browser had before', async () => {
  const client = await enter('Esimerkki Eeva')
  const before = client.cookies.get('session') ?? ''
  const page = await house.client().get('/en/sign-in')
  const id = /value="([0-9a-f-]{36})"[^>]*>Malli Mikko/.exec(page.text)?.[1] ?? ''
  await client.post('/en/demo/sign-in', { person: id })
  expect(client.last.text).toContain('Malli Mikko')
  const old = house.client()
  old.cookies.set('session', before)
  expect((await old.get('/en/work')).path).toBe('/en/sign-in')
})

test('a forged session is nobody', async () => {
  for (const secret of ['', 'x', 'A'.repeat(43), '../..', "' or 1=1 --"]) {
    const client = house.client()
    client.cookies.set('session', secret)
    expect((await client.get('/en/work')).path).toBe('/en/sign-in')
  }
})

test('who is disabled, or whose last membership is over, is out at the next request', async () => {
  const disabled = await enter('Harjoitus Heidi')
  await house.base.database.writing((tx) =>
    tx.updateTable('person').set({ disabled_at: house.now }).where('name', '=', 'Harjoitus Heidi').execute(),
  )
  expect((await disabled.get('/en/work')).path).toBe('/en/sign-in')

  const ended = await enter('Exempel Elsa')
  await house.base.database.writing(async (tx) => {
    const { id } = await tx
      .selectFrom('person')
      .select('id')
      .where('name', '=', 'Exempel Elsa')
      .executeTakeFirstOrThrow()
    await tx
      .updateTable('membership')
      .set({ valid_to: '2026-11-22', valid_from: '2026-01-01' })
      .where('person_id', '=', id)
      .execute()
  })
  expect((await ended.get('/en/work')).path).toBe('/en/sign-in')
})

test('a living session is marked at most once a minute', async () => {
  const client = await enter('Malli Mikko')
  const seen = async () => {
    const hash = sessionHash(client.cookies.get('session') ?? '')
    const row = await house.base.database.reading((db) =>
      db.selectFrom('session').select('seen_at').where('hash', '=', hash).executeTakeFirstOrThrow(),
    )
    return row.seen_at.getTime() - begin.getTime()
  }
  later(0.5)
  await client.get('/en/work')
  expect(await seen()).toBe(0)
  later(2)
  await client.get('/en/work')
  expect(await seen()).toBe(120_000)
})
