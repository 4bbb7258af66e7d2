import { expect, test } from 'vitest'
import { type Client, origin } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'

// What another site, another browser or an odd one can and cannot make us do (security.md, measured facts 2 and 3).

const house = fixture()
const form = 'application/x-www-form-urlencoded'
const told = 'Esimerkki Eeva kirjoitti tämän <b>tekstin</b> "lainauksineen"'

interface Sent {
  headers?: Record<string, string>
  fields?: Record<string, string>
  token?: string | null
}

async function begun(): Promise<{ client: Client; token: string }> {
  const client = house.client()
  const page = await client.get('/en/feedback')
  return { client, token: /name="token" value="([^"]+)"/.exec(page.text)?.[1] ?? '' }
}

async function send(client: Client, { headers = {}, fields = {}, token = null }: Sent) {
  const body = new URLSearchParams({ about: 'site', message: told, ...fields, ...(token === null ? {} : { token }) })
  const response = await client.raw('/en/feedback', {
    method: 'POST',
    body: body.toString(),
    headers: { 'content-type': form, ...headers },
  })
  return { status: response.status, text: await response.text(), headers: response.headers }
}

const stored = async () =>
  (await house.base.database.reading((db) => db.selectFrom('feedback').select('id').execute())).length

/** Sends and says by how many rows the table grew. */
async function grown(work: () => Promise<{ status: number }>) {
  const before = await stored()
  const { status } = await work()
  return [status, (await stored()) - before]
}

test('a form of ours is taken', async () => {
  const { client, token } = await begun()
  expect(await grown(() => send(client, { token, headers: { origin, 'sec-fetch-site': 'same-origin' } }))).toEqual([
    303, 1,
  ])
})

test('from an old phone that tells no origin the token alone is enough', async () => {
  const { client, token } = await begun()
  expect(await grown(() => send(client, { token }))).toEqual([303, 1])
})

test('an origin of null passes with the token, and not without', async () => {
  const { client, token } = await begun()
  expect(await grown(() => send(client, { token, headers: { origin: 'null' } }))).toEqual([303, 1])
  expect(await grown(() => send(client, { headers: { origin: 'null' } }))).toEqual([403, 0])
})

test('another site is refused, even with the right token, and nothing of what it sent comes back', async () => {
  const { client, token } = await begun()
  for (const headers of [
    { origin: 'https://evil.example.org' },
    { origin, 'sec-fetch-site': 'cross-site' },
    { origin: 'null', 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ] as Record<string, string>[]) {
    expect(await grown(() => send(client, { token, headers }))).toEqual([403, 0])
    const { text } = await send(client, { token, headers })
    expect(text).not.toContain('Esimerkki')
    expect(text).not.toContain(token)
  }
})

test('JSON is refused, from another origin and from ours', async () => {
  const { client, token } = await begun()
  for (const sender of ['https://evil.example.org', origin])
    for (const type of ['application/json', 'text/plain', 'application/csp-report', '', `${form}2`]) {
      const response = await client.raw('/en/feedback', {
        method: 'POST',
        body: JSON.stringify({ token, message: told }),
        headers: { 'content-type': type, origin: sender },
      })
      expect([type, response.status]).toEqual([type, 415])
      expect(await response.text()).not.toContain('Esimerkki')
    }
})

test('the token of another visit does not fit, but everything typed comes back, ready to be sent again', async () => {
  const [mine, other] = [await begun(), await begun()]
  expect(await grown(() => send(mine.client, { token: other.token }))).toEqual([403, 0])
  const { text } = await send(mine.client, { token: other.token })
  mine.client.last = { status: 403, path: '/en/feedback', headers: new Headers(), text }
  expect(text).toContain('&lt;b>tekstin')
  expect(text).not.toContain('<b>tekstin')
  expect(await grown(() => mine.client.submit('/en/feedback'))).toEqual([200, 1])
  expect(mine.client.last.path).toMatch(/^\/en\/feedback\/sent/)
})

test('without any cookie the page brings a new visit, and sending again from it works', async () => {
  const client = house.client()
  const { status, text } = await send(client, { token: 'x' })
  expect([status, client.cookies.has('visit')]).toEqual([403, true])
  client.last = { status, path: '/en/feedback', headers: new Headers(), text }
  expect(await grown(() => client.submit('/en/feedback'))).toEqual([200, 1])
})

test('a browser that keeps no cookies sees the same clear page each time, with numbers to call', async () => {
  const client = house.client()
  let { text } = await send(client, { token: 'x' })
  for (let times = 0; times < 2; times++) {
    client.cookies.clear()
    const token = /name="token" value="([^"]+)"/.exec(text)?.[1] ?? ''
    const reply = await send(client, { token })
    expect(reply.status).toBe(403)
    text = reply.text
    expect(text).toContain('your browser blocks cookies')
    expect(text).toContain('href="tel:112"')
    expect(text).toContain('kirjoitti tämän')
  }
})

test('a token of a visitor does not serve a signed-in session, nor the other way round', async () => {
  const { client, token } = await begun()
  client.cookies.set('session', 'x'.repeat(43))
  expect(await grown(() => send(client, { token }))).toEqual([403, 0])
})

test('a forged host or forwarding header never shows in what we answer', async () => {
  const forged = 'evil.example.org'
  const headers = {
    host: forged,
    'x-forwarded-host': forged,
    'x-forwarded-proto': 'gopher',
    'x-forwarded-for': '192.0.2.66',
    'x-original-url': `/${forged}`,
    'x-rewrite-url': `/${forged}`,
    forwarded: `for=192.0.2.66;host=${forged}`,
    referer: `https://${forged}/`,
  }
  const client = house.client()
  for (const address of [
    '/',
    '/en',
    '/en/guide',
    '/en/feedback',
    '/en/sign-in',
    '/en/work',
    '/en/x',
    '/leave',
    '/healthz',
    '/robots.txt',
  ]) {
    const response = await client.raw(address, { headers })
    const answer = `${await response.text()}${JSON.stringify([...response.headers])}`
    expect([address, /evil|192\.0\.2|gopher/.test(answer)]).toEqual([address, false])
  }
})

test('fields that were never asked for, repeated or nested, change nothing', async () => {
  const { client, token } = await begun()
  const body = `token=${token}&about=site&message=a&__proto__=x&constructor=y&message[x]=z&id=1&received_on=1900-01-01&`
  const response = await client.raw('/en/feedback', { method: 'POST', body, headers: { 'content-type': form } })
  expect(response.status).toBe(303)
  expect(({} as Record<string, unknown>)['x']).toBeUndefined()
  const rows = await house.base.database.reading((db) => db.selectFrom('feedback').select('received_on').execute())
  expect(new Set(rows.map(({ received_on }) => received_on))).toEqual(new Set(['2026-11-23']))
})

test('nothing of what was sent and refused stands in the log', () => {
  expect(house.logged.join('')).not.toMatch(/Esimerkki|evil|192\.0\.2/)
})
