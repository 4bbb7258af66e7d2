import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mostFound, readCalendar } from './calendar-import.ts'
import { calendarText } from './calendar-text.ts'
import { wallOf } from './meeting-time.ts'

const now = new Date('2026-11-23T09:00:00Z')
const file = (...events: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR'].join('\r\n')
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n')
const spring = ['UID:kevat@example.org', 'SUMMARY:Kevättapaaminen', 'DTSTART;TZID=Europe/Helsinki:20270324T130000']
const read = (text: string) => {
  const result = readCalendar(text, now)
  if (!result) throw new Error('no calendar')
  return result
}
const faults = (text: string) => read(text).found.map(({ fault }) => fault)
const walls = (text: string) =>
  read(text).found.map(({ startsAt, endsAt }) =>
    [startsAt, endsAt].map((at) => at && `${wallOf(at).day} ${wallOf(at).time}`).join(' – '),
  )

test('an entry comes with title, time, place, link and description', () => {
  const text = file(
    event(
      ...spring,
      'DTEND;TZID=Europe/Helsinki:20270324T150000',
      'LOCATION:Kirjasto\\, sali 2',
      'URL:https://example.org/kokous',
      'DESCRIPTION:Ensimmäinen rivi\\nja pitkä rivi\r\n  joka jatkuu',
    ),
  )
  expect(read(text)).toEqual({
    leftOut: 0,
    found: [
      {
        origin: 'kevat@example.org 2027-03-24T13:00',
        title: 'Kevättapaaminen',
        startsAt: new Date('2027-03-24T11:00:00Z'),
        endsAt: new Date('2027-03-24T13:00:00Z'),
        place: 'Kirjasto, sali 2',
        link: 'https://example.org/kokous',
        note: 'Ensimmäinen rivi\nja pitkä rivi joka jatkuu',
        fault: null,
        raw: null,
      },
    ],
  })
})

test('times are understood in any zone, in UTC, and without one as Finnish', () => {
  const at = (line: string) => walls(file(event('UID:1', 'SUMMARY:x', line, 'DURATION:PT2H')))
  expect(at('DTSTART:20270324T130000')).toEqual(['2027-03-24 13:00 – 2027-03-24 15:00'])
  expect(at('DTSTART:20270324T110000Z')).toEqual(['2027-03-24 13:00 – 2027-03-24 15:00'])
  expect(at('DTSTART;TZID=Europe/Stockholm:20270324T120000')).toEqual(['2027-03-24 13:00 – 2027-03-24 15:00'])
  expect(at('DTSTART;TZID="FLE Standard Time":20270324T130000')).toEqual(['2027-03-24 13:00 – 2027-03-24 15:00'])
})

test('a series keeps its hour when clocks change', () => {
  const weekly = event(...spring, 'DTEND;TZID=Europe/Helsinki:20270324T150000', 'RRULE:FREQ=WEEKLY;COUNT=2')
  expect(walls(file(weekly))).toEqual(['2027-03-24 13:00 – 2027-03-24 15:00', '2027-03-31 13:00 – 2027-03-31 15:00'])
  expect(read(file(weekly)).found.map(({ startsAt }) => startsAt?.toISOString().slice(11, 16))).toEqual([
    '11:00',
    '10:00',
  ])
  const autumn = event(
    'UID:2',
    'SUMMARY:x',
    'DTSTART;TZID=Europe/Helsinki:20271027T130000',
    'DURATION:PT1H',
    'RRULE:FREQ=WEEKLY;COUNT=2',
  )
  expect(walls(file(autumn))).toEqual(['2027-10-27 13:00 – 2027-10-27 14:00', '2027-11-03 13:00 – 2027-11-03 14:00'])
})

test('a date in the hour that spring leaps over is shown to be put right; the others of its series come', () => {
  const text = file(
    event('UID:3', 'SUMMARY:x', 'DTSTART:20270321T033000', 'DURATION:PT15M', 'RRULE:FREQ=WEEKLY;COUNT=3'),
  )
  expect(faults(text)).toEqual([null, 'gap', null])
})

test('days without a date are left out', () => {
  const text = event(
    ...spring,
    'RRULE:FREQ=WEEKLY;COUNT=3',
    'DURATION:PT1H',
    'EXDATE;TZID=Europe/Helsinki:20270331T130000',
  )
  expect(walls(file(text))).toHaveLength(2)
  expect(faults(file(text.replace('20270331T130000', '20270331T100000Z')))).toEqual([null, null])
  expect(faults(file(text.replace('20270331T130000', 'sometimes')))).toEqual(['recurrence'])
})

describe('nothing is lost without a word', () => {
  test.each([
    ['no-time', event('UID:1', 'SUMMARY:Koko päivä', 'DTSTART;VALUE=DATE:20270324')],
    ['no-time', event('UID:1', 'SUMMARY:x')],
    ['no-time', event('UID:1', 'SUMMARY:x', 'DTSTART:tomorrow')],
    ['zone', event('UID:1', 'SUMMARY:x', 'DTSTART;TZID=Moon/Far Side:20270324T130000')],
    ['gap', event('UID:1', 'SUMMARY:x', 'DTSTART:20270328T033000', 'DURATION:PT1H')],
    ['gap', event('UID:1', 'SUMMARY:x', 'DTSTART:20270230T130000', 'DURATION:PT1H')],
    ['long', event(...spring, 'DTEND;TZID=Europe/Helsinki:20280324T130000')],
    ['no-end', event(...spring)],
    ['no-title', event('UID:1', 'DTSTART:20270324T130000', 'DURATION:PT1H')],
    ['text-cut', event('UID:1', `SUMMARY:${'ä'.repeat(200)}`, 'DTSTART:20270324T130000', 'DURATION:PT1H')],
    ['moved', event(...spring, 'RECURRENCE-ID:20270317T130000')],
    ['cancelled', event(...spring, 'STATUS:CANCELLED')],
    ['recurrence', event(...spring, 'RRULE:FREQ=DAILY;BYMONTHDAY=-31;COUNT=2')],
    ['recurrence', event(...spring, 'RRULE:FREQ=MONTHLY;BYEASTER=1')],
    ['recurrence', event(...spring, 'RRULE:FREQ=WEEKLY', 'RRULE:FREQ=MONTHLY')],
    ['recurrence', event(...spring, 'RDATE:20270401T130000')],
    ['broken', event(...spring, 'RRULE')],
    ['over', event('UID:1', 'SUMMARY:x', 'DTSTART:20260105T130000', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=3')],
    ['over', event(...spring, 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=1', 'EXDATE:20270324T130000')],
    ['broken', event(...spring, 'DESCRIPTION:a long line', 'that was broken without its space')],
    ['broken', event(...spring, 'DESCRIPTION:x'.padEnd(30_000, 'x'))],
    ['broken', ['BEGIN:VEVENT', ...spring].join('\r\n')],
    ['broken', ['BEGIN:VEVENT', ...spring, event(...spring)].join('\r\n')],
  ])('%s', (fault, text) => {
    const { found } = read(file(text))
    const [first] = found.filter((one) => one.fault === fault)
    expect(first?.fault, JSON.stringify(found)).toBe(fault)
    expect(first?.startsAt !== null || first?.raw !== null).toBe(true)
  })
})

test('one that is broken spoils no other', () => {
  const good = event(...spring, 'DURATION:PT1H')
  expect(faults(file(event('nonsense'), good, event('DTSTART;;;=:x'), good))).toEqual(['broken', null, 'no-time', null])
})

test('what is no calendar is none', () => {
  for (const text of ['', 'hello', 'BEGIN:VCARD\nEND:VCARD', '<html>', '\u0000'.repeat(100)])
    expect(readCalendar(text, now)).toBeNull()
  expect(readCalendar('BEGIN:VCALENDAR', now)).toEqual({ found: [], leftOut: 0 })
})

test('people in the file stay out of what is shown', () => {
  const text = file(
    event(...spring, 'ATTENDEE;CN=Keksitty Kaisa:mailto:kaisa@example.org', 'ORGANIZER:mailto:olli@example.org'),
    event('ATTENDEE:mailto:kaisa@example.org', 'odd'),
  )
  expect(JSON.stringify(read(text))).not.toMatch(/kaisa|olli/i)
})

// Bounded by what is counted: so many dates of one series, so many of one file, whatever the file asks for.
test('a series without end, or nearly so, ends', () => {
  for (const rule of [
    'FREQ=WEEKLY',
    'FREQ=WEEKLY;COUNT=999999999',
    'FREQ=MONTHLY;UNTIL=99991231T235959Z',
    'FREQ=MONTHLY;BYDAY=5SU',
  ]) {
    const { found } = read(file(event(...spring, 'DURATION:PT1H', `RRULE:${rule}`)))
    expect(found.length).toBeLessThanOrEqual(61)
    expect(found.at(-1)).toMatchObject({ fault: 'cut', raw: `RRULE:${rule}` })
  }
})

test('ten thousand entries, each endless, come to the most that is shown, and the rest is counted', () => {
  const endless = event('UID:x', 'SUMMARY:x', 'DTSTART:19700101T130000', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY')
  const { found, leftOut } = read(file(...Array.from({ length: 10_000 }, () => endless)))
  expect([found.length, leftOut]).toEqual([244, 9996])
  const single = event(...spring)
  expect(read(file(...Array.from({ length: 10_000 }, () => single)))).toMatchObject({ leftOut: 10_000 - mostFound })
  const empty = event('UID:x')
  expect(read(file(...Array.from({ length: 10_000 }, () => empty))).leftOut).toBe(10_000 - mostFound)
})

test('what we send out comes back in as it was', () => {
  const entries = [
    {
      uid: 'a@polku',
      sequence: 1,
      changedAt: now,
      startsAt: new Date('2027-03-29T10:00:00Z'),
      endsAt: new Date('2027-03-29T12:00:00Z'),
      title: 'Syksy; kevät, kesä\\talvi',
      place: 'Turku',
      text: 'rivi\nrivi',
      url: 'https://example.org/a',
      cancelled: false,
    },
  ]
  const [back] = read(calendarText({ name: 'x', entries })).found
  expect(back).toMatchObject({
    title: 'Syksy; kevät, kesä\\talvi',
    place: 'Turku',
    note: 'rivi\nrivi',
    link: 'https://example.org/a',
    startsAt: new Date('2027-03-29T10:00:00Z'),
    endsAt: new Date('2027-03-29T12:00:00Z'),
    fault: null,
  })
})

test('no text at all breaks it', () => {
  const word = fc.constantFrom(
    'BEGIN:VEVENT',
    'END:VEVENT',
    'BEGIN:VALARM',
    'END:VALARM',
    'RRULE:FREQ=WEEKLY',
    ...spring,
    ' folded',
    'EXDATE:1',
    'DTSTART;TZID=:20270101T130000',
    'DURATION:-P1W',
    'DURATION:PX',
    'DTEND:20260101T000000Z',
    'STATUS:',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string())), (lines) => {
      expect(read(file(...lines)).found.length).toBeLessThanOrEqual(mostFound)
    }),
    { numRuns: 500 },
  )
})
