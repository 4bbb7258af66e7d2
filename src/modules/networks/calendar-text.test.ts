import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { calendarText, type Entry } from './calendar-text.ts'

const entry: Entry = {
  uid: '0197-example@polku',
  sequence: 3,
  changedAt: new Date('2026-11-20T08:00:00Z'),
  startsAt: new Date('2027-03-24T11:00:00Z'),
  endsAt: new Date('2027-03-24T13:00:00Z'),
  title: 'Kevättapaaminen',
  cancelled: false,
}

const calendar = (change: Partial<Entry> = {}) => calendarText({ name: 'Turku', entries: [{ ...entry, ...change }] })

/** As another program reads it. */
function read(text: string) {
  const whole = new ICAL.Component(ICAL.parse(text))
  const event = whole.getFirstSubcomponent('vevent')
  const value = (name: string) => event?.getFirstPropertyValue(name)
  const moment = (name: string) =>
    new Date((value(name) as InstanceType<typeof ICAL.Time>).toUnixTime() * 1000).toISOString()
  return { event, value, moment }
}

test('another program reads back what was meant, on both sides of a change of clocks', () => {
  for (const [from, to] of [
    ['2026-10-24T10:00:00Z', '2026-10-24T12:00:00Z'],
    ['2026-10-26T11:00:00Z', '2026-10-26T13:00:00Z'],
    ['2027-03-27T11:00:00Z', '2027-03-27T13:00:00Z'],
    ['2027-03-29T10:00:00Z', '2027-03-29T12:00:00Z'],
    ['2027-10-30T10:00:00Z', '2027-10-30T12:00:00Z'],
    ['2027-11-01T11:00:00Z', '2027-11-01T13:00:00Z'],
  ] as const) {
    const { moment, event, value } = read(calendar({ startsAt: new Date(from), endsAt: new Date(to) }))
    expect(event?.getFirstProperty('dtstart')?.getParameter('tzid')).toBe('Europe/Helsinki')
    expect(String(value('dtstart')).slice(11)).toBe('13:00:00')
    expect([moment('dtstart'), moment('dtend')]).toEqual([from, to].map((at) => new Date(at).toISOString()))
  }
})

test('the zone is told under the name that the entry uses', () => {
  const text = calendar()
  expect(text.match(/TZID[=:]([^:\r]+)/g)).toEqual([
    'TZID:Europe/Helsinki',
    'TZID=Europe/Helsinki',
    'TZID=Europe/Helsinki',
  ])
})

test('an entry keeps its number, and tells how often and when it was changed', () => {
  const text = calendar()
  for (const line of ['UID:0197-example@polku', 'SEQUENCE:3', 'LAST-MODIFIED:20261120T080000Z', 'STATUS:CONFIRMED'])
    expect(text).toContain(`${line}\r\n`)
  expect(calendar({ title: 'Other', startsAt: new Date('2027-01-01T10:00:00Z') })).toContain('UID:0197-example@polku')
})

test('a cancelled meeting stays, as cancelled, and takes nobody’s time', () => {
  const text = calendar({ cancelled: true })
  expect(text).toContain('STATUS:CANCELLED\r\n')
  expect(text).toContain('TRANSP:TRANSPARENT\r\n')
})

test('any text comes back as it was, in lines of at most 75 octets that break within no letter', () => {
  const texts = fc
    .string({ unit: 'binary', maxLength: 300 })
    .map((text) => text.replace(/[\p{Cc}\p{Cs}]/gu, ' ').trim())
  fc.assert(
    fc.property(texts, (title) => {
      const text = calendar({ title: `x${title}\nsecond; third, \\fourth "fifth"` })
      expect(Buffer.from(text).toString('utf8')).toBe(text)
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      expect(read(text).value('summary')).toBe(`x${title}\nsecond; third, \\fourth "fifth"`)
    }),
  )
})

test('what somebody writes begins no line of its own', () => {
  const text = calendar({
    title: 'a\r\nATTENDEE:mailto:x@example.org',
    place: 'b\nEND:VEVENT',
    url: 'javascript:alert(1)',
  })
  expect(text).not.toMatch(/^ATTENDEE/m)
  expect(text.match(/^END:VEVENT/gm)).toHaveLength(1)
  expect(text).not.toContain('URL')
})

test('an address that would break a line, or is none of the web, is left out', () => {
  expect(calendar({ url: 'https://example.org/meet?a=1' })).toContain('URL:https://example.org/meet?a=1\r\n')
  for (const url of ['ftp://example.org', 'https://example.org/\r\nATTENDEE:x', 'https://example.org/a b'])
    expect(calendar({ url })).not.toContain('URL:')
})
