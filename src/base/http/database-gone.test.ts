import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Client, clientOf } from '#house/client.ts'
import { type Line, lineTo } from '#house/cut-line.ts'
import { fixture } from '#house/fixture.ts'

// The database goes away in mid-send: an honest page, the text kept, phone numbers, nothing half-stored (issue 2, §7).

const house = fixture()
const told = 'Esimerkki Eeva kertoo pitkästi siitä mitä on tapahtunut, ääkkösin ja "lainausmerkein".'

let line: Line
let client: Client

beforeAll(async () => {
  line = await lineTo(house.fresh.url)
  house.fresh.url = line.url
  const app = await house.another()
  enter = () => clientOf(app)
})
let enter: () => Client

beforeEach(async () => {
  line.mend()
  client = enter()
  await client.get('/en/contact/question')
})
afterAll(() => line.mend())

async function counted(): Promise<Record<string, number>> {
  const direct = new pg.Client({ connectionString: house.fresh.ownerUrl })
  await direct.connect()
  try {
    const { rows } = await direct.query(`
      select (select count(*)::int from referral) as referral, (select count(*)::int from told) as told,
        (select count(*)::int from message) as message, (select count(*)::int from content_key) as content_key,
        (select count(*)::int from audit) as audit, (select count(*)::int from sender_session) as sender_session`)
    return rows[0]
  } finally {
    await direct.end()
  }
}

test('a question that cannot be stored comes back whole, with numbers to call, and nothing of it is stored', async () => {
  const before = await counted()
  line.cut()
  const reply = await client.submit('/contact/question', { 'story.message': told })
  expect(reply.status).toBe(503)
  expect(reply.headers.get('retry-after')).toBe('30')
  expect(reply.text).toContain('Your message could not be stored')
  expect(reply.text).toContain(told.replaceAll('"', '&quot;'))
  expect(reply.text).toContain('href="tel:112"')
  expect(reply.text).toContain(`href="${house.base.helpline.href}"`)
  line.mend()
  expect(await counted()).toEqual(before)
})

test('once the database is back the same page sends what it kept', async () => {
  const { referral = 0 } = await counted()
  line.cut()
  await client.submit('/contact/question', { 'story.message': told })
  expect(client.last.status).toBe(503)
  expect((await client.submit('/contact/question')).status).toBe(503)
  line.mend()
  const reply = await client.submit('/contact/question')
  expect(reply.status).toBe(200)
  expect((await counted()).referral).toBe(referral + 1)
})

test('pages that are the same for everybody, and the exit, need no database', async () => {
  line.cut()
  for (const address of ['/en', '/fi/guide/help', '/sv/start/help', '/healthz'])
    expect([address, (await client.raw(address)).status < 500]).toEqual([address, true])
  expect((await client.raw('/leave')).status).toBe(303)
})

test('pages that need it say so, with numbers to call', async () => {
  line.cut()
  for (const address of ['/en/messages', '/fi/contact/self/check', '/sv/sign-in']) {
    const reply = await client.get(address)
    expect([address, reply.text.includes('href="tel:112"')]).toEqual([address, true])
  }
})

test('nothing of what was told stands in the log', () => {
  expect(house.logged.join('')).not.toContain('Esimerkki')
})
