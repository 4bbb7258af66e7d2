import { beforeAll, describe, expect, test } from 'vitest'
import type { Client } from './client.ts'
import { addressOf, doors, parametersOf } from './doors.ts'
import { fixture } from './fixture.ts'
import { signedIn } from './signed-in.ts'
import { literal, nodesOf, sources } from './source.ts'

// Odd addresses at every door and odd text in every field of every form: never a fault of ours, never markup in the page.

const house = fixture()
const browsers = new Map<string, Client>()

beforeAll(async () => {
  browsers.set('a visitor', house.client())
  for (const role of ['intake', 'administrator'] as const) browsers.set(role, await signedIn(house, role))
})

const planted = '<script>planted</script>'
const odd: Readonly<Record<string, string>> = {
  markup: `"'>${planted}<img src=x onerror=planted>\${7*7}{{7*7}}<%= 7*7 %>`,
  controls: `a\u0000b\u0007c\u001bd\ud800e\u202ef\u2066g\ufeff`,
  flood: `Z${'\u0300\u0334'.repeat(5000)}`,
  long: 'ä'.repeat(20_001),
  'names of objects': '__proto__',
  numbers: '-1e309',
  sql: `'; drop table person; -- \\`,
  path: '../../../etc/passwd%00',
}

/** Where there are many doors, those that differ most. */
const few = [odd.markup, odd.controls, odd.sql].map((text) => text ?? '')

const names = ['a visitor', 'intake', 'administrator']

describe.each(names)('for %s', (name) => {
  test('odd text in the address', async () => {
    const client = browsers.get(name) ?? house.client()
    const open = doors.filter((door) => door.method === 'GET' && parametersOf(door).length > 0)
    for (const door of open)
      for (const text of [
        '%00',
        '%ff',
        encodeURIComponent(odd.markup ?? ''),
        encodeURIComponent(odd.sql ?? ''),
        'x'.repeat(4000),
        '-'.repeat(36),
      ]) {
        const given = Object.fromEntries(parametersOf(door).map((parameter) => [parameter, text]))
        await sound(client, addressOf(door, 'en', given))
      }
  })

  test('odd text behind the question mark', async () => {
    const client = browsers.get(name) ?? house.client()
    const asked = queryNames()
    for (const door of doors.filter((other) => other.method === 'GET' && !other.options.bare))
      for (const text of few) {
        const query = new URLSearchParams(asked.map((one) => [one, text.slice(0, 200).toWellFormed()]))
        await sound(client, `${addressOf(door, 'en')}?${query}`)
      }
  })

  test('odd text in every field of every form', async () => {
    let forms = 0
    for (const door of doors.filter((other) => other.method === 'GET' && !other.options.bare)) {
      for (const text of name === 'a visitor' ? Object.values(odd) : few) {
        const client = await awake(name)
        const address = addressOf(door, 'en')
        const page = await client.raw(address)
        if (page.status !== 200 || !page.headers.get('content-type')?.startsWith('text/html')) break
        const found = formsOf(await page.text())
        for (const { action, hidden, fields } of found) {
          if (action.endsWith('/sign-out') && address !== '/en/work') continue
          forms += 1
          const body = new URLSearchParams({
            ...Object.fromEntries(fields.map((field) => [field, text.toWellFormed()])),
            ...hidden,
          })
          const headers = { 'content-type': 'application/x-www-form-urlencoded' }
          await sound(client, action, { method: 'POST', body: body.toString(), headers })
        }
      }
    }
    expect(forms).toBeGreaterThan(20)
  })
})

test('nothing was broken on the way, and nothing planted stands in the log', () => {
  expect(house.logged.filter((line) => line.includes('"level":"error"'))).toEqual([])
  expect(house.logged.join('')).not.toMatch(/planted|drop table/)
})

async function sound(client: Client, address: string, init: RequestInit = {}): Promise<void> {
  const response = await client.raw(address, init)
  const html = response.headers.get('content-type')?.startsWith('text/html') ? await response.text() : ''
  await response.body?.cancel().catch(() => {})
  const short = address.slice(0, 120)
  expect([short, response.status < 500]).toEqual([short, true])
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it must not be there
  expect([short, /<script>planted|<img src=x/.test(html) || /[\u0000\u202e]/u.test(html)]).toEqual([short, false])
  expect([short, response.headers.get('location')?.includes('planted') ?? false]).toEqual([short, false])
}

/** The browser of that name; signed in again when a form has signed it out. */
async function awake(name: string): Promise<Client> {
  const client = browsers.get(name) ?? house.client()
  if (name === 'a visitor' || client.cookies.has('session')) return client
  const again = await signedIn(house, name as 'intake')
  browsers.set(name, again)
  return again
}

/** What our pages look for behind the question mark. */
const queryNames = () =>
  sources().flatMap((source) =>
    nodesOf(source, 'CallExpression').flatMap(({ start, arguments: given }) =>
      source.text.slice(start, start + 60).match(/^(ask\.)?query\.get\(/)
        ? (literal((given as unknown[])[0]) ?? [])
        : [],
    ),
  )

function formsOf(html: string) {
  return [...html.matchAll(/<form(?:[^>"]|"[^"]*")*action="([^"]*)"(?:[^>"]|"[^"]*")*>(.*?)<\/form>/gs)].map(
    ([, action = '', inside = '']) => {
      const tags = [...inside.matchAll(/<(?:input|select|textarea|button)(?:[^>"]|"[^"]*")*>/g)].map(([tag]) => tag)
      const of = (tag: string, attribute: string) => new RegExp(`\\s${attribute}="([^"]*)"`).exec(tag)?.[1] ?? ''
      const hidden = tags
        .filter((tag) => of(tag, 'name') === 'token')
        .map((tag) => ['token', of(tag, 'value')] as const)
      const fields = [...new Set(tags.map((tag) => of(tag, 'name')))].filter(
        (field) => field !== '' && field !== 'token',
      )
      return { action, hidden: Object.fromEntries(hidden), fields }
    },
  )
}
