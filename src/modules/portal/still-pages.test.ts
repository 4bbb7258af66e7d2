import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { langs } from '#base/i18n/lang.ts'
import { fixture } from '#house/fixture.ts'
import { guidePages } from './guide.ts'
import { ways } from './pages/ways.ts'

const house = fixture()

/** Words that would give the subject away in a tab, a history list or an address. */
const tellTale =
  /traffick|victim|exploit|forced|offence|crime|abuse|slave|ihmiskau|uhri|hyväksikäyt|pakko|rikos|väkivalta|människohandel|\boffer\b|brott|utnyttj|tvång|våld/i

const paths = ['', ...ways.map((way) => `/start/${way}`), '/guide', ...guidePages.map((page) => `/guide/${page}`)]
const addresses = langs.flatMap((lang) => paths.map((path) => `/${lang}${path}`))

const bodyOf = async (response: Response) => Buffer.from(await response.arrayBuffer())
const titleOf = (html: string) => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''

describe.each(addresses)('%s', (path) => {
  test('is the same for everybody: no cookie, kept by a cache in front of us, by no browser', async () => {
    const answer = await house.client().raw(path)
    expect(answer.status).toBe(200)
    expect(answer.headers.getSetCookie()).toEqual([])
    expect(answer.headers.get('cdn-cache-control')).toBe('public, max-age=300')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('content-language')).toBe(path.slice(1, 3))
    expect(answer.headers.get('x-robots-tag')).toBeNull()
  })

  test('carries the headers of a public page', async () => {
    const { headers } = await house.client().raw(path)
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*frame-ancestors 'none'/)
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
  })

  test('is not sent again to who has it', async () => {
    const { headers } = await house.client().raw(path)
    const etag = headers.get('etag') ?? ''
    const again = await house.client().raw(path, { headers: { 'if-none-match': etag } })
    expect(etag).toMatch(/^"[\w+/]{22}"$/)
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
    expect((await house.client().raw(path, { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
  })

  test('tells nothing in its title or address', async () => {
    const { text } = await house.client().get(path)
    expect(titleOf(text).length).toBeGreaterThan(2)
    expect(titleOf(text)).not.toMatch(tellTale)
    expect(path).not.toMatch(tellTale)
  })

  test('fetches from nobody else, and leads only to known public sites', async () => {
    const { text } = await house.client().get(path)
    const fetched = [...text.matchAll(/(?:src|srcset|action|<link[^>]* href)="([^"]*)"/g)].map(([, url]) => url)
    for (const url of fetched) expect(url).toMatch(/^\/assets\//)
    const outward = [...text.matchAll(/href="(https?:)?\/\/([^/"]+)/g)].map(([, , host]) => host)
    for (const host of outward) expect(official).toContain(host)
  })

  test('has the exit, the danger number and the other languages', async () => {
    const { text } = await house.client().get(path)
    expect(text).toContain('href="/leave"')
    for (const lang of langs) expect(text).toContain(`href="/${lang}${path.slice(3)}"`)
  })
})

const official = [
  'www.saavutettavuusvaatimukset.fi',
  'www.oikeusasiamies.fi',
  'tietosuoja.fi',
  'www.riku.fi',
  'www.nollalinja.fi',
]

test('every link of ours on them leads to a page', async () => {
  const client = house.client()
  const links = new Set<string>()
  for (const path of addresses) {
    const { text } = await client.get(path)
    for (const [, href] of text.matchAll(/<a [^>]*href="(\/[^"#]*)"/g)) links.add(href ?? '')
  }
  links.delete('/leave')
  expect(links.size).toBeGreaterThan(50)
  const replies = await Promise.all(
    [...links].map(async (link) => ({ link, status: (await house.client().get(link)).status })),
  )
  expect(replies.filter(({ status }) => status !== 200)).toEqual([])
})

test('the danger numbers come first on the first page, before its heading', async () => {
  const { text } = await house.client().get('/fi')
  expect(text).toMatch(/tel:112.*tel:\+358295463177.*<h1/s)
  expect(text.match(/<script/g)).toHaveLength(1)
})

test.each(langs)('the first page in %s takes three requests and at most 30 KB', async (lang) => {
  const accepted = { headers: { 'accept-encoding': 'gzip, br' } }
  const first = await house.client().raw(`/${lang}`, accepted)
  const sent = await bodyOf(first)
  const html = brotliDecompressSync(sent).toString()
  const files = [...html.matchAll(/<(?:link|script|img)[^>]* (?:href|src)="([^"]*)"/g)].map(([, url]) => url ?? '')
  expect(files).toHaveLength(2)
  const sizes = await Promise.all(
    files.map(async (url) => (await bodyOf(await house.client().raw(url, accepted))).length),
  )
  const headers = 3 * 1000
  expect(sent.length + sizes.reduce((sum, size) => sum + size, headers)).toBeLessThanOrEqual(30 * 1024)
})

test('a browser without brotli gets the same page by gzip, one without both gets it plain', async () => {
  const plain = await house.client().raw('/fi/guide')
  const gzip = await house.client().raw('/fi/guide', { headers: { 'accept-encoding': 'gzip' } })
  expect(gzip.headers.get('content-encoding')).toBe('gzip')
  expect(plain.headers.get('content-encoding')).toBeNull()
  expect(gunzipSync(await bodyOf(gzip)).toString()).toBe(await plain.text())
})

test.each([
  '/fi/guide/nothing',
  '/fi/start/nobody',
  '/fi/guide/about%2f',
  '/fi/guide/..%2f..%2flaw',
  '/fi/start/M%65',
])('%s is not there', async (path) => {
  expect((await house.client().raw(path)).status).toBe(404)
})

test('the address without a language speaks the first of our languages that the browser asks for', async () => {
  const inLanguage = async (wanted: string) =>
    (await house.client().raw('/', { headers: { 'accept-language': wanted } })).headers.get('content-language')
  expect(await inLanguage('sv-FI,sv;q=0.9,en;q=0.8')).toBe('sv')
  expect(await inLanguage('so,en;q=0.5')).toBe('en')
  expect(await inLanguage('so')).toBe('fi')
})
