import { createHash, createVerify, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fixture } from '#house/fixture.ts'
import { planMail, sendDue } from './mail.ts'
import { type Relay, relayForTests } from './relay-for-tests.ts'

const house = fixture()
const folder = mkdtempSync(path.join(os.tmpdir(), 'polku-dkim-'))
const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
let relay: Relay

beforeAll(async () => {
  relay = await relayForTests()
  const keyFile = path.join(folder, 'key.pem')
  writeFileSync(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 })
  const mailDkim = { domain: 'example.org', selector: 'polku', keyFile }
  Object.assign(house.base.settings, { smtp: relay.url, mailDkim })
})
afterAll(async () => {
  await relay.close()
  rmSync(folder, { recursive: true })
})

test('the signature covers the one-click way out, both headers, and holds', async () => {
  await house.base.database.writing((tx) =>
    planMail(tx, house.base, {
      to: 'esimerkki@example.org',
      kind: 'networks.list.letter',
      lang: 'sv',
      letter: { subject: 'Möte på våren', text: 'Hej,\n\nvälkommen.\n\n' },
      list: { id: 'vaasa.lists.example.org', name: 'Österbottens nätverk' },
      unsubscribe: `/list/out/${'x'.repeat(90)}`,
    }),
  )
  await sendDue(house.base)
  const text = relay.taken[0]?.text ?? ''
  const { covered, holds } = verified(text, publicKey)
  expect(covered).toEqual(expect.arrayContaining(['list-unsubscribe', 'list-unsubscribe-post', 'from', 'subject']))
  expect(holds).toBe(true)
  expect(verified(text.replace('One-Click', 'Two-Click'), publicKey).holds).toBe(false)
})

/** RFC 6376 with relaxed/relaxed, as a receiver does it. */
function verified(text: string, key: KeyObject): { covered: string[]; holds: boolean } {
  const end = text.indexOf('\r\n\r\n')
  const fields = text
    .slice(0, end)
    .replace(/\r\n(?=[ \t])/g, '')
    .split('\r\n')
  const own = fields.find((line) => /^dkim-signature:/i.test(line)) ?? ''
  const tags = new Map(
    own
      .slice(own.indexOf(':') + 1)
      .split(';')
      .map((tag) => tagOf(tag)),
  )
  const covered = (tags.get('h') ?? '').toLowerCase().split(':')
  const body = `${text
    .slice(end + 4)
    .replace(/[ \t]+/g, ' ')
    .replace(/ \r\n/g, '\r\n')
    .replace(/(\r\n)*$/, '')}\r\n`
  const bodyHolds = createHash('sha256').update(body).digest('base64') === tags.get('bh')
  const rest = [...fields]
  const lines = covered.flatMap((name) => {
    const at = rest.findLastIndex((line) => line.toLowerCase().startsWith(`${name}:`))
    return at < 0 ? [] : rest.splice(at, 1).map(relaxed)
  })
  const bare = relaxed(own.replace(/([;\s]b=)[^;]*/, '$1'))
  const verify = createVerify('sha256').update(`${lines.join('\r\n')}\r\n${bare}`)
  return { covered, holds: bodyHolds && verify.verify(key, tags.get('b') ?? '', 'base64') }
}

const tagOf = (tag: string): [string, string] => {
  const [name = '', ...value] = tag.split('=')
  return [name.trim(), value.join('=').replace(/\s/g, '')]
}

const relaxed = (line: string): string => {
  const colon = line.indexOf(':')
  return `${line.slice(0, colon).toLowerCase().trim()}:${line
    .slice(colon + 1)
    .replace(/[ \t]+/g, ' ')
    .trim()}`
}
