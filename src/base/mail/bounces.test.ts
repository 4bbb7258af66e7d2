import { expect, test } from 'vitest'
import { fixture } from '#house/fixture.ts'
import { bounceAddress, readBounceAddress, takeReport } from './bounces.ts'
import { addressesIn, readReport } from './report.ts'

const house = fixture()
const id = '019ac1d2-0000-7000-8000-0123456789ab'

const addressFor = () => {
  Object.assign(house.base.settings, { mailBounces: { local: 'palautus', domain: 'example.org' } })
  return bounceAddress(house.base, id)
}

const report = (action: string, status: string, to = 'palautus@example.org') =>
  [
    'From: MAILER-DAEMON@relay.example.org',
    `To: ${to}`,
    'Content-Type: multipart/report; report-type=delivery-status;',
    ' boundary="grenze=1"',
    '',
    '--grenze=1',
    'Content-Type: text/plain',
    '',
    'Action: failed is only a word here.',
    '--grenze=1',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; relay.example.org',
    '',
    'Final-Recipient: rfc822; esimerkki@example.org',
    `Action: ${action}`,
    `Status: ${status}`,
    '--grenze=1--',
    '',
  ].join('\r\n')

test('an address of ours tells whose it is; a changed one tells nothing', () => {
  const address = addressFor()
  expect(readBounceAddress(house.base.secrets.link, `Delivered-To: ${address.toUpperCase()}`)).toBe(id)
  expect(readBounceAddress(house.base.secrets.link, address.replace('ab', 'ac'))).toBe(null)
  expect(readBounceAddress(house.base.secrets.link, 'palautus@example.org')).toBe(null)
})

test('the address is found where the envelope may still be seen, not in the text', () => {
  const address = addressFor()
  expect(readBounceAddress(house.base.secrets.link, addressesIn(report('failed', '5.1.1', address)))).toBe(id)
  expect(readBounceAddress(house.base.secrets.link, addressesIn(`Subject: x\n\n${address}`))).toBe(null)
})

test.each([
  ['failed', '5.1.1', 'failed'],
  ['failed', '5.0.0', 'failed'],
  ['failed', '5.2.2', 'deferred'],
  ['failed', '4.4.7', 'deferred'],
  ['delayed', '4.4.1', 'nothing'],
  ['delivered', '2.0.0', 'nothing'],
  ['relayed', '2.0.0', 'nothing'],
])('a report of action %s with status %s says: %s', (action, status, says) => {
  expect(readReport(report(action, status)).says).toBe(says)
})

test('what is no report says nothing: an answer, a holiday note, an empty text, a flood', () => {
  const answer = 'From: a@example.org\nContent-Type: text/plain\n\nAction: failed\nStatus: 5.1.1'
  for (const text of [answer, '', '\n\n', 'Content-Type: multipart/report', 'x'.repeat(200_000)])
    expect(readReport(text).says).toBe('nothing')
})

test('a complaint of a reader is read from its own part', () => {
  const text = report('failed', '5.1.1')
    .replace('message/delivery-status', 'message/feedback-report')
    .replace('Reporting-MTA: dns; relay.example.org', 'Feedback-Type: abuse')
  expect(readReport(text).says).toBe('complaint')
})

test('a failed address is told to each module that listens; a full one on the third day within two weeks', async () => {
  const { base } = house
  const told: string[] = []
  const jobs = {
    ...base.jobs,
    names: async () => ['mail.send', 'networks.bounced'],
    plan: async (_: unknown, name: string, data: Readonly<Record<string, string>>) =>
      void told.push(`${name} ${data.id} ${data.why}`),
  }
  const take = (says: 'failed' | 'deferred' | 'complaint') =>
    base.database.writing((tx) => takeReport(tx, { ...base, jobs }, id, { says }))
  await take('failed')
  await take('complaint')
  expect(told).toEqual([`networks.bounced ${id} refused`, `networks.bounced ${id} complaint`])
  for (const day of [0, 0, 4]) {
    house.now = new Date(Date.UTC(2026, 10, 23 + day, 9))
    await take('deferred')
  }
  expect(told).toHaveLength(2)
  house.now = new Date(Date.UTC(2026, 10, 30, 9))
  await take('deferred')
  expect(told).toHaveLength(3)
})

test('deferred days that lie further apart count for nothing', async () => {
  const other = '019ac1d2-0000-7000-8000-0123456789ff'
  const told: string[] = []
  const jobs = { ...house.base.jobs, names: async () => ['x.bounced'], plan: async () => void told.push('x') }
  for (const day of [0, 10, 20]) {
    house.now = new Date(Date.UTC(2027, 0, 1 + day, 9))
    await house.base.database.writing((tx) => takeReport(tx, { ...house.base, jobs }, other, { says: 'deferred' }))
  }
  expect(told).toEqual([])
})

test('the queue itself tells which jobs there are', async () => {
  expect(await house.base.jobs.names()).toEqual(expect.arrayContaining(['mail.send']))
})
