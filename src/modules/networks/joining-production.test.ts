import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { makeSecrets } from '#base/config/secrets.ts'
import { fixture } from '#house/fixture.ts'
import { memberPath } from './links.ts'
import { addMember } from './make.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'polku-joining-'))
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
const member = { network: 'turku-network', name: 'Jäsen Jaana', email: 'jasen.jaana@polku.test' }

const answerTo = async (email: string) => {
  const client = house.client()
  await client.get('/en/networks/turku-network/join', there)
  const fields = { name: 'x', email, organisation: 'x', type: 'ngo', lang: 'en', consent: 'yes' }
  const token = /name="token" value="([^"]+)"/.exec(client.last.text)?.[1] ?? ''
  const asked = await client.raw('/en/networks/turku-network/join', {
    method: 'POST',
    body: new URLSearchParams({ token, ...fields }).toString(),
    headers: { ...there, 'content-type': 'application/x-www-form-urlencoded' },
  })
  const to = asked.headers.get('location') ?? ''
  const page = await client.raw(to, { headers: there })
  return { status: asked.status, to, headers: [...page.headers], text: await page.text() }
}

test('in production a stranger, a member and an address written to just now get the same answer, byte for byte', async () => {
  await addMember(house.base, { ...member, organisation: 'x', type: 'ngo' })
  const stranger = await answerTo('vieras.ville@polku.test')
  expect([stranger.status, stranger.to]).toEqual([303, '/en/networks/turku-network/join/sent'])
  expect(stranger.text).not.toContain('data-link')
  expect(await answerTo(member.email)).toEqual(stranger)
  expect(await answerTo(member.email)).toEqual(stranger)
  expect(await answerTo('vieras.ville@polku.test')).toEqual(stranger)
})

test('in production the page of a used confirmation link leads nowhere', async () => {
  const id = await addMember(house.base, {
    ...member,
    email: 'toinen.tiina@polku.test',
    organisation: 'x',
    type: 'ngo',
  })
  const link = memberPath(house.base, 'confirmation', { id, lang: 'en' })
  const page = await house.client().get(link, there)
  expect(page.text).toContain('This link has been used')
  expect(page.text).not.toContain('/networks/membership/')
})
