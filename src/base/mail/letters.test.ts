import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { rotated } from '#base/crypto/keyring.ts'
import { fixture } from '#house/fixture.ts'
import { type Mail, planMail, sendDue } from './mail.ts'
import { type Relay, relayForTests } from './relay-for-tests.ts'

const house = fixture()
let relay: Relay

beforeAll(async () => {
  watchJobs()
  relay = await relayForTests()
  Object.assign(house.base.settings, { smtp: relay.url, mailBounces: { local: 'palautus', domain: 'example.org' } })
})
afterAll(() => relay.close())
beforeEach(() => {
  relay.taken.length = 0
  planned.length = 0
  // Rows of one millisecond have no order.
  house.now = new Date(house.now.getTime() + 60_000)
})

/** What was planned beside being planned. */
const planned: string[] = []
function watchJobs(): void {
  const { plan } = house.base.jobs
  house.base.jobs.plan = async (tx, name, data, options) => {
    planned.push(`${name} ${data.id ?? ''} ${data.why ?? ''}`.trim())
    await plan(tx, name, data, options)
  }
}

const subscriber = '019ac1d2-0000-7000-8000-0123456789ab'
const letter: Omit<Mail, 'to'> = {
  kind: 'networks.list.letter',
  lang: 'fi',
  letter: { subject: 'Kevään kokous – ohjelma', text: 'Hei, ohjelma on tässä.' },
  list: { id: 'turku.lists.example.org', name: 'Turun seudun verkosto äö' },
  unsubscribe: '/list/out/abc',
  replyTo: 'esimerkki.eeva@example.org',
  bounced: subscriber,
}

const plan = (to: string, mail: Omit<Mail, 'to'> = letter) =>
  house.base.database.writing((tx) => planMail(tx, house.base, { to, ...mail }))

const waiting = () => house.base.database.reading((db) => db.selectFrom('mail').selectAll().orderBy('id').execute())
const headersOf = (text: string) => text.slice(0, text.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ')

test('a letter of people leaves with its list, the one-click way out and whom to answer; until then it is sealed', async () => {
  await plan('esimerkki@example.org')
  const [row] = await waiting()
  const text = Object.values(row ?? {})
    .map(String)
    .join()
  expect(text).not.toMatch(/ohjelma|turku|out\/abc|esimerkki/)
  await sendDue(house.base)
  const [left] = relay.taken
  const headers = headersOf(left?.text ?? '')
  expect(headers).toContain('List-Unsubscribe: <http://localhost:3000/list/out/abc>')
  expect(headers).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  expect(headers).toMatch(/List-ID: =\?UTF-8\?.*\?= <turku\.lists\.example\.org>/i)
  expect(headers).toContain('Reply-To: esimerkki.eeva@example.org')
  expect(headers).toContain('From: palveluopas@example.org')
  expect(headers).toContain('Precedence: list')
  expect(headers).not.toContain('Auto-Submitted')
  expect(left?.text).toContain('ohjelma on t')
  const after = (await waiting()).at(-1)
  expect([after?.sealed_letter, after?.sealed_token]).toEqual([null, null])
})

test('a calendar entry is a part of the mail that calendars read', async () => {
  const text = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR'
  await plan('esimerkki@example.org', { ...letter, calendar: { method: 'REQUEST', text } })
  await sendDue(house.base)
  expect(relay.taken[0]?.text).toMatch(/content-type: text\/calendar; charset=utf-8; method=REQUEST/i)
})

test('an address that does not exist is given up at once, and each module that listens is told whose it was', async () => {
  await plan('nobody@example.org')
  await sendDue(house.base)
  house.now = new Date(house.now.getTime() + 3_600_000)
  await sendDue(house.base)
  expect(relay.taken).toEqual([])
  expect(planned.filter((line) => line.includes('.bounced'))).toEqual([`networks.list.bounced ${subscriber} refused`])
  const row = (await waiting()).at(-1)
  expect([row?.refused_at !== null, row?.sealed_letter, row?.tries]).toEqual([true, null, 0])
})

test.each([
  'later',
  'full',
  'barred',
  'spam',
  'dropped',
])('what is said of us or of this hour (%s) is tried again and held against nobody', async (how) => {
  await plan(`${how}.esimerkki@example.org`)
  await sendDue(house.base)
  const row = (await waiting()).at(-1)
  expect([row?.refused_at, row?.sent_at, row?.tries]).toEqual([null, null, 1])
  expect(row?.sealed_letter).not.toBe(null)
})

test('a relay that is slow takes the mail all the same, once', async () => {
  await plan('slow.esimerkki@example.org')
  await sendDue(house.base)
  await sendDue(house.base)
  expect(relay.taken.filter(({ to }) => to.startsWith('slow'))).toHaveLength(1)
})

test('one large mailing leaves in portions', async () => {
  for (let count = 0; count < 25; count++) await plan(`esimerkki.${count}@example.org`)
  await sendDue(house.base)
  expect(relay.taken.length).toBeLessThanOrEqual(20)
  await sendDue(house.base)
  expect(relay.taken.filter(({ to }) => /esimerkki\.\d+@/.test(to))).toHaveLength(25)
})

test('the envelope names whom it went to, so that what comes back can be told apart; the reader sees our sender', async () => {
  await plan('esimerkki@example.org')
  await sendDue(house.base)
  const { from } = relay.taken[0] ?? { from: '' }
  expect(from).toMatch(/^palautus\+019ac1d20000700080000123456789ab[0-9a-f]{16}@example\.org$/)
  expect(from.split('@')[0]?.length).toBeLessThanOrEqual(64)
})

test('a mail that waited while the keys were rotated leaves all the same', async () => {
  await plan('kierto.esimerkki@example.org')
  Object.assign(house.base.secrets, { field: rotated(house.base.secrets.field, randomBytes) })
  await sendDue(house.base)
  const left = relay.taken.find(({ to }) => to.startsWith('kierto'))
  expect(left?.text).toContain('List-Unsubscribe-Post')
})
