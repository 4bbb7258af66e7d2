import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { fixture } from '#house/fixture.ts'

// Behind TLS, under its own name, and without the demo (security.md, headers and cookies).

const folder = mkdtempSync(path.join(os.tmpdir(), 'polku-production-'))
afterAll(() => rmSync(folder, { recursive: true }))

const house = fixture({
  POLKU_MODE: 'production',
  POLKU_ORIGIN: 'https://polku.example.org',
  POLKU_TLS: 'in-front',
  POLKU_SECRETS: path.join(folder, 'secrets'),
  POLKU_AUDIT_HEADS: path.join(folder, 'heads'),
  POLKU_SMTP: 'smtps://relay.example.net',
  POLKU_MAIL_FROM: 'palvelu@polku.example',
})

const ask = async (address: string, headers: Record<string, string> = {}, init: RequestInit = {}) => {
  const request = new Request(`http://10.0.0.1${address}`, {
    ...init,
    headers: { host: 'polku.example.org', ...headers },
  })
  return house.app.site.fetch(request)
}

test('it answers to its own name only, and to a health check by any', async () => {
  expect((await ask('/fi')).status).toBe(200)
  for (const host of ['evil.example.org', '10.0.0.1', 'polku.example.org:8443', 'polku.example.org.evil.example', '']) {
    const response = await ask('/fi', { host })
    expect([host, response.status, await response.text()]).toEqual([host, 421, 'unknown host\n'])
  }
  expect((await ask('/healthz', { host: '10.0.0.1' })).status).toBe(200)
})

test('every answer binds the browser to TLS', async () => {
  for (const address of ['/', '/fi', '/en/feedback', '/en/sign-in', '/en/x', '/healthz', '/robots.txt', '/leave'])
    expect([address, (await ask(address)).headers.get('strict-transport-security')]).toEqual([
      address,
      'max-age=63072000; includeSubDomains',
    ])
})

test('cookies are bound to this host and travel by TLS only', async () => {
  const lines = (await ask('/en/feedback')).headers.getSetCookie()
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/^__Host-visit=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/)
})

test('a cookie without the binding name counts for nothing', async () => {
  const secret = Buffer.alloc(32, 1).toString('base64url')
  const lines = (await ask('/en/feedback', { cookie: `visit=${secret}` })).headers.getSetCookie()
  expect(lines[0]).toMatch(/^__Host-visit=/)
  expect((await ask('/en/feedback', { cookie: `__Host-visit=${secret}` })).headers.getSetCookie()).toEqual([])
})

test('a form is taken from its own address, though TLS ends before us', async () => {
  const page = await ask('/en/feedback')
  const cookie = page.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const token = /name="token" value="([^"]+)"/.exec(await page.text())?.[1] ?? ''
  const body = new URLSearchParams({ token, about: 'site', message: 'Esimerkki' }).toString()
  const post = (origin: string) =>
    ask(
      '/en/feedback',
      { cookie, origin, 'content-type': 'application/x-www-form-urlencoded' },
      { method: 'POST', body },
    )
  expect((await post('https://polku.example.org')).status).toBe(303)
  expect((await post('http://polku.example.org')).status).toBe(403)
})

test('there is no banner, no invented person and no door of the demo', async () => {
  const signIn = await (await ask('/en/sign-in')).text()
  expect(signIn).not.toMatch(/demonstration|Esimerkki/i)
  const page = await ask('/en/sign-in')
  const cookie = page.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const token = /name="token" value="([^"]+)"/.exec(await page.text())?.[1] ?? ''
  const body = new URLSearchParams({ token, person: '00000000-0000-7000-8000-000000000000' }).toString()
  const headers = { cookie, origin: 'https://polku.example.org', 'content-type': 'application/x-www-form-urlencoded' }
  expect((await ask('/en/demo/sign-in', headers, { method: 'POST', body })).status).toBe(404)
})
