import { beforeAll, expect, test } from 'vitest'
import { fixture } from '#house/fixture.ts'
import { coordinator, type Desk, upload } from './meeting-for-tests.ts'
import { tidyMeetings } from './meeting-reminders.ts'
import { worker } from './people-for-tests.ts'

const house = fixture()
let desk: Desk

beforeAll(async () => {
  desk = await coordinator(house)
})

const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n')
const file = (...events: string[]) => ['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR'].join('\r\n')
const good = event(
  'UID:a',
  'SUMMARY:Tuotu tapaaminen',
  'DTSTART;TZID=Europe/Helsinki:20270324T130000',
  'DURATION:PT2H',
  'LOCATION:Turku, sali',
)
const series = event('UID:b', 'SUMMARY:Sarja', 'DTSTART:20270326T130000', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=2')
const odd = event(
  'UID:c',
  'SUMMARY:Outo <b>sarja</b>',
  'DTSTART:20270326T130000',
  'DURATION:PT1H',
  'RRULE:FREQ=DAILY;COUNT=9',
  'ATTENDEE:mailto:keksitty@example.org',
)
const allDay = event('UID:d', 'SUMMARY:Koko päivä', 'DTSTART;VALUE=DATE:20270401')

async function send(content: string | Buffer): Promise<Response> {
  await desk.client.get(`/en/coordination/${desk.network}/meetings/import`)
  return upload(desk.client, `/en/coordination/${desk.network}/meetings/import`, {}, [
    { field: 'file', name: 'x.ics', content },
  ])
}
async function listOf(content: string): Promise<string> {
  const answer = await send(content)
  expect(answer.status).toBe(303)
  return (await desk.client.get(answer.headers.get('location') ?? '')).text
}
const ticked = (html: string) =>
  [...html.matchAll(/<input[^>]*name="entry"[^>]*>/g)]
    .filter(([tag]) => tag.includes(' checked'))
    .map(([tag]) => /value="([^"]+)"/.exec(tag)?.[1] ?? '')
const meetings = async () =>
  (
    await house.base.database.reading((db) =>
      db.selectFrom('meeting').select(['title', 'starts_at']).orderBy('starts_at').execute(),
    )
  ).map(({ title, starts_at }) => `${title} ${starts_at.toISOString()}`)

test('a file becomes a list; what is chosen becomes drafts, and nothing before', async () => {
  const list = await listOf(file(good, series, odd, allDay))
  expect(await meetings()).toEqual([])
  expect(list).toContain('The recurrence was not understood')
  expect(list).toContain('RRULE:FREQ=DAILY;COUNT=9')
  expect(list).toMatch(/One entry cannot be taken[\s\S]*Koko päivä/)
  expect(list).not.toMatch(/<b>sarja|keksitty@/)
  expect(ticked(list)).toHaveLength(3)
  await desk.client.post(desk.client.last.path, { entry: ticked(list) })
  expect(desk.client.last.path).toMatch(/\/coordination\/.*\/meetings$/)
  expect(await meetings()).toEqual([
    'Tuotu tapaaminen 2027-03-24T11:00:00.000Z',
    'Sarja 2027-03-26T11:00:00.000Z',
    'Sarja 2027-04-02T10:00:00.000Z',
  ])
  expect((await house.client().get('/en/networks/turku-network/meetings')).text).not.toContain('24 March 2027')
})

test('a draft that says no town is not sent out before it does', async () => {
  const [row] = await house.base.database.reading((db) =>
    db.selectFrom('meeting').select('id').orderBy('starts_at').execute(),
  )
  const page = await desk.client.get(`/en/meetings/${row?.id}/invitation`)
  expect(page.text).toContain('Write the town or a link first')
  expect((await desk.client.submit('/invitation')).status).toBe(409)
})

test('the same file again brings nothing twice', async () => {
  const before = await meetings()
  const list = await listOf(file(good, series))
  expect(list).toContain('Is here already')
  expect(ticked(list)).toEqual([])
  const all = [...list.matchAll(/name="entry" value="([^"]+)"/g)].map(([, value]) => value ?? '')
  await desk.client.post(desk.client.last.path, { entry: all })
  expect(await meetings()).toEqual(before)
})

test('a list belongs to who coordinates that network, and is used once', async () => {
  await listOf(file(good))
  const { path } = desk.client.last
  const other = await worker(house, 'platform-coordinator', 'riku', 'Alusta Aila')
  expect((await other.get(path)).status).toBe(404)
  await desk.client.post(path, {})
  expect((await desk.client.get(path)).status).toBe(404)
})

test('what is no calendar, empty or too large is refused in words', async () => {
  expect((await send('hello')).status).toBe(422)
  expect((await send('')).status).toBe(422)
  expect((await send(Buffer.from([0xff, 0xfe, 0x00, 0x80]))).status).toBe(422)
  expect((await send(`BEGIN:VCALENDAR\r\n${'x'.repeat(1_500_000)}`)).status).toBe(413)
})

test('a file of ten thousand endless entries gives the most that is shown and says how many more there were', async () => {
  const endless = event('UID:e', 'DTSTART:20200101T130000', 'RRULE:FREQ=WEEKLY')
  const list = await listOf(file(...Array.from({ length: 10_000 }, () => endless)))
  expect([...list.matchAll(/name="entry"/g)].length).toBeLessThanOrEqual(300)
  expect(list).toContain('more entries that did not fit')
})

test('a list that nobody chose from is gone after a week', async () => {
  await listOf(file(good))
  const lists = () => house.base.database.reading((db) => db.selectFrom('meeting_import').selectAll().execute())
  house.now = new Date(house.now.getTime() + 8 * 86_400_000)
  expect((await lists()).length).toBeGreaterThan(0)
  await tidyMeetings(house.base)
  expect(await lists()).toEqual([])
})
