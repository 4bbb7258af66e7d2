import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { makeSecrets } from '#base/config/secrets.ts'
import { fillPeople } from '#demo/people.ts'
import { fixture } from '#house/fixture.ts'
import { addPerson, grant } from './people.ts'
import { organisationIds } from './queries-teams.ts'
import { startSession } from './sessions.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'polku-production-'))
makeSecrets(folder, randomBytes)

const house = fixture({
  POLKU_MODE: 'production',
  POLKU_ORIGIN: 'https://polku.example.org',
  POLKU_TLS: 'in-front',
  POLKU_SECRETS: folder,
  POLKU_AUDIT_HEADS: path.join(folder, 'heads'),
  POLKU_SMTP: 'smtp://localhost:9',
  POLKU_MAIL_FROM: 'post@polku.test',
})
const there = { host: 'polku.example.org', origin: 'https://polku.example.org' }
let person = ''

beforeAll(async () => {
  await house.base.database.writing(async (tx) => {
    person = await addPerson(tx, house.base, { name: 'Oikea Outi', email: 'outi@polku.test', lang: 'en' })
    const organisation = (await organisationIds(tx)).get('nas') ?? ''
    const duty = { role: 'administrator', organisation, team: null, from: '2026-01-01', to: null } as const
    await grant(tx, house.base, person, duty, null)
  })
})

test('in production there is no demo door, whomever it is asked for', async () => {
  const client = house.client()
  const page = await client.get('/en/sign-in', there)
  expect(page.status).toBe(200)
  expect(page.text).not.toContain('Oikea Outi')
  expect((await client.post('/en/demo/sign-in', { person }, there)).status).toBe(404)
  expect([...client.cookies.keys()].some((name) => name.endsWith('session'))).toBe(false)
})

test('in production the demo’s word confirms nothing', async () => {
  const cookie = await house.base.database.writing((tx) =>
    startSession(tx, house.base, { person, method: 'demo', confirmed: false, before: '' }),
  )
  const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=')
  expect(cookie).toMatch(/^__Host-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure$/)
  const client = house.client()
  client.cookies.set(name, value)
  await client.get('/en/people/invite', there)
  expect(client.last.status).toBe(200)
  expect((await client.post('/en/people/invite', { _confirm: 'demo' }, there)).status).toBe(403)
  expect(client.last.text).not.toContain('value="demo"')
})

test('invented people are for the demo only', async () => {
  await expect(fillPeople(house.base)).rejects.toThrow('for the demo only')
})
