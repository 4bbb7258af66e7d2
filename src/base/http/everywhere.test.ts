import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '#house/client.ts'
import { addressOf, doors } from '#house/doors.ts'
import { fixture } from '#house/fixture.ts'
import { signedIn } from '#house/signed-in.ts'
import { fileHeaders, pageHeaders } from './headers.ts'

// Every answer carries the whole set of headers (security.md, G7), whatever door, whoever asks, whatever goes wrong.

const house = fixture()
const browsers = new Map<string, Client>()
const streams: Response[] = []

beforeAll(async () => {
  browsers.set('a visitor', house.client())
  browsers.set('a supervisor', await signedIn(house, 'supervisor'))
  browsers.set('an administrator', await signedIn(house, 'administrator'))
})
afterAll(() => Promise.all(streams.map((response) => response.body?.cancel())))

const kept = Object.keys(fileHeaders(false)).filter(
  (name) => !['Content-Security-Policy', 'Cache-Control'].includes(name),
)

/** What an answer of the open interface carries otherwise: any page may read it, and asks whether it is still the same. */
const open: Readonly<Record<string, string>> = {
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
}

/** What is wrong with the headers of an answer, in words. */
function faultsOf(response: Response, isOpen: boolean): string[] {
  const header = (name: string) => response.headers.get(name)
  const html = header('content-type')?.startsWith('text/html') ?? false
  const policy = (html ? pageHeaders(['x'], false) : fileHeaders(false))['Content-Security-Policy'] ?? ''
  const same = (header('content-security-policy') ?? '').replace(/'sha256-[^']+'/, "'sha256-x'") === policy
  const caching = header('cache-control') ?? ''
  return [
    ...kept.filter((name) => header(name) !== ((isOpen ? open[name] : undefined) ?? fileHeaders(false)[name])),
    ...(same ? [] : ['Content-Security-Policy']),
    ...(/^(no-store|private, no-cache)$|immutable/.test(caching) || (isOpen && caching === 'public, no-cache')
      ? []
      : [`Cache-Control: ${caching}`]),
    ...['server', 'x-powered-by'].filter((name) => header(name) !== null),
    ...(header('access-control-allow-origin') === (isOpen ? '*' : null) ? [] : ['Access-Control-Allow-Origin']),
    ...(response.status === 304 || response.body === null || header('content-type') ? [] : ['Content-Type']),
    ...(html && !header('content-language') ? ['Content-Language'] : []),
    ...(html && !/charset=utf-8/.test(header('content-type') ?? '') ? ['charset'] : []),
  ]
}

async function looked(client: Client, address: string, init: RequestInit = {}, isOpen = false): Promise<Response> {
  const response = await client.raw(address, init)
  if (response.headers.get('content-type')?.startsWith('text/event-stream')) streams.push(response)
  else await response.clone().text()
  expect([address, faultsOf(response, isOpen)]).toEqual([address, []])
  return response
}

const browserOf = (name: string): Client => browsers.get(name) ?? house.client()

describe.each(['a visitor', 'a supervisor', 'an administrator'])('for %s', (name) => {
  test('every door that shows something, in each language', async () => {
    const lang = name === 'a visitor' ? 'fi' : 'en'
    for (const door of doors.filter(({ method }) => method === 'GET')) {
      const { status } = await looked(browserOf(name), addressOf(door, lang), {}, door.options.open)
      expect([door.path, status < 500]).toEqual([door.path, true])
    }
  })

  test('every door that changes something, when it refuses', async () => {
    for (const door of doors.filter(({ method }) => method === 'POST')) {
      const headers = { 'content-type': 'application/x-www-form-urlencoded' }
      const init = { method: 'POST', body: 'a=1', headers }
      const { status } = await looked(browserOf(name), addressOf(door, 'sv'), init, door.options.open)
      // Without a token; where the path is the proof it is none of ours; the open interface answers what it was asked.
      const refusal = door.options.open ? status < 500 : status === (door.options.signed ? 404 : 403)
      expect([door.path, status, refusal]).toEqual([door.path, status, true])
    }
  })
})

test('what is not there, in the language of the path or of the browser', async () => {
  const client = house.client()
  for (const address of [
    '/x',
    '/fi/x',
    '/en/guide/x',
    '/assets/x.js',
    '/assets/../package.json',
    '/fi/%ff',
    '/%00',
    '/fi//',
    '//x',
  ])
    expect([address, (await looked(client, address)).status]).toEqual([address, 404])
  const swedish = await looked(client, '/nowhere', { headers: { 'accept-language': 'de, sv-FI;q=0.8' } })
  expect(swedish.headers.get('content-language')).toBe('sv')
})

test('every file of ours, which any cache may keep for ever because its name changes with it', async () => {
  const client = house.client()
  const page = await (await client.raw('/en')).text()
  const files = [...page.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, file]) => file ?? '')
  expect(files.length).toBeGreaterThanOrEqual(2)
  for (const file of files)
    for (const encoding of ['br', 'gzip', '']) {
      const response = await looked(client, file, { headers: { 'accept-encoding': encoding } })
      expect(response.status).toBe(200)
      expect(response.headers.get('content-encoding') ?? '').toBe(encoding)
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(response.headers.get('vary')).toBe('Accept-Encoding')
    }
})

test('health, robots, exit', async () => {
  const client = house.client()
  expect(await (await looked(client, '/healthz')).text()).toBe('ok')
  expect((await looked(client, '/robots.txt')).status).toBe(200)
  const exit = await looked(client, '/leave')
  expect([exit.status, exit.headers.get('location')]).toEqual([303, house.base.settings.leaveTo])
  expect((await looked(house.client(), '/leave', { headers: { 'sec-purpose': 'prefetch' } })).status).toBe(204)
})

test('a method that a path does not know, which is told what it does know', async () => {
  const client = house.client()
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND']) {
    const response = await looked(client, '/en/feedback', { method })
    expect([method, response.status, response.headers.get('allow')]).toEqual([method, 405, 'GET, HEAD, POST'])
  }
  expect((await looked(client, '/en/guide', { method: 'POST', body: 'a=1' })).headers.get('allow')).toBe('GET, HEAD')
})

test('HEAD is GET without the page', async () => {
  const client = house.client()
  for (const address of ['/en', '/en/guide', '/en/feedback', '/en/work', '/en/x', '/healthz']) {
    const [head, whole] = [await looked(client, address, { method: 'HEAD' }), await looked(client, address)]
    expect([address, head.status]).toEqual([address, whole.status])
    expect(await head.text()).toBe('')
    expect(head.headers.get('content-type')).toBe(whole.headers.get('content-type'))
  }
})

test('a body that is no form, and one that is too large', async () => {
  const client = house.client()
  const post = (body: string, type: string) =>
    looked(client, '/en/feedback', { method: 'POST', body, headers: { 'content-type': type } })
  expect((await post('{}', 'application/json')).status).toBe(415)
  expect((await post('x', 'text/plain')).status).toBe(415)
  expect((await post('--b', 'multipart/form-data; boundary=b')).status).toBe(415)
  expect((await post(`a=${'x'.repeat(1024 * 1024)}`, 'application/x-www-form-urlencoded')).status).toBe(413)
})

test('more questions in an address than any page of ours asks', async () => {
  const response = await looked(house.client(), `/en/feedback?${'a&'.repeat(401)}`)
  expect(response.status).toBe(413)
})

test('a page that is the same for everybody carries a mark, sets no cookie, and is not sent again to who has it', async () => {
  const client = house.client()
  const first = await looked(client, '/en/guide')
  expect(first.headers.getSetCookie()).toEqual([])
  const again = await looked(client, '/en/guide', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } })
  expect([again.status, await again.text()]).toEqual([304, ''])
})

test('no page that depends on who asks carries a mark to be kept by', async () => {
  for (const address of ['/en/feedback', '/en/sign-in', '/en/x']) {
    const response = await looked(house.client(), address)
    expect([address, response.headers.get('etag')]).toEqual([address, null])
  }
})

test('one page written in many ways is kept once', async () => {
  const client = house.client()
  const plain = await (await looked(client, '/en/guide/rights')).text()
  expect(await (await looked(client, '/en/guide/%72ights')).text()).toBe(plain)
})

test('nothing was broken on the way', () => {
  expect(house.logged.filter((line) => line.includes('"level":"error"'))).toEqual([])
})
