import { beforeAll, describe, expect, test } from 'vitest'
import { fixture } from '#house/fixture.ts'
import { coordinator, type Desk, invite, lettersTo, member, network, plan, springMeeting } from './meeting-for-tests.ts'
import { addMember, worker } from './people-for-tests.ts'

const house = fixture()
let desk: Desk
let id: string

beforeAll(async () => {
  desk = await coordinator(house)
  await member(house, 'Jäsen Jaana')
  await plan(desk, { title: 'Salainen luonnos' })
  id = await plan(desk, { title: 'Kevät; tapaaminen' })
  await invite(desk, id)
})

const feed = (path: string, headers: Record<string, string> = {}) => house.client().raw(path, { headers })
const open = `/calendar/${network}.ics`
const edit = async (change: Record<string, string>) => {
  await desk.client.get(`/en/meetings/${id}/edit`)
  await desk.client.post(`/en/meetings/${id}`, { ...springMeeting, title: 'Kevät; tapaaminen', ...change })
}
const line = (text: string, name: string) => new RegExp(`^${name}:(.*)\r$`, 'm').exec(text)?.[1]

describe('the public calendar', () => {
  test('tells what, when and in which town: no place, no link, no draft, nobody’s name', async () => {
    const answer = await feed(open)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
    const text = await answer.text()
    expect(text).toContain('SUMMARY:Kevät\\; tapaaminen\r\n')
    expect(text).toContain('DTSTART;TZID=Europe/Helsinki:20270324T130000\r\n')
    expect(text).toContain('LOCATION:Turku\r\n')
    expect(text).toMatch(/BEGIN:VTIMEZONE\r\nTZID:Europe\/Helsinki/)
    expect(text).not.toMatch(/salai|salaper|Salainen|ATTENDEE|ORGANIZER|Jaana|METHOD/)
  })

  test('is not sent again to who has it, and is when something changed', async () => {
    const first = await feed(open)
    const tag = first.headers.get('etag') ?? ''
    const again = await feed(open, { 'if-none-match': `"other", W/${tag}` })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag])
    house.now = new Date('2026-11-23T09:05:00Z')
    await edit({ title: 'Uusi nimi' })
    const changed = await feed(open, { 'if-none-match': tag })
    expect(changed.status).toBe(200)
    expect(changed.headers.get('etag')).not.toBe(tag)
  })

  test('knows a meeting by the same number whatever changes; the count and the moment of change grow', async () => {
    const seen: string[][] = []
    for (const [minute, change] of [
      ['06', { title: 'Kolmas nimi' }],
      ['07', { 'day.day': '31' }],
      ['08', { city: 'Salo' }],
    ] as const) {
      house.now = new Date(`2026-11-23T09:${minute}:00Z`)
      await edit(change)
      const text = await (await feed(open)).text()
      seen.push([line(text, 'UID') ?? '', line(text, 'SEQUENCE') ?? '', line(text, 'LAST-MODIFIED') ?? ''])
    }
    expect(seen.map(([uid]) => uid)).toEqual(Array(3).fill(`meeting-${id}@polku`))
    expect(seen.map(([, sequence]) => sequence)).toEqual(['2', '3', '4'])
    expect(seen.map(([, , at]) => at)).toEqual(['20261123T090600Z', '20261123T090700Z', '20261123T090800Z'])
  })

  test('speaks the language asked for, and is not there for a network that is not', async () => {
    expect(await (await feed(`${open}?lang=sv`)).text()).toContain('Åbo')
    for (const path of [
      '/calendar/nowhere.ics',
      `/calendar/${network}`,
      '/calendar/.ics',
      `/calendar/${network}.ics.ics`,
    ])
      expect([path, (await feed(path)).status]).toEqual([path, 404])
  })
})

describe('a member’s own calendar', () => {
  test('shows place and link by an address that can be made anew; the old one is gone', async () => {
    const [letter] = await lettersTo(house, 'Jäsen Jaana')
    const reader = house.client()
    const before = addressOn((await reader.get(letter?.answer ?? '')).text)
    const text = await (await feed(before)).text()
    expect(text.replaceAll('\r\n ', '')).toMatch(/salaper.*sali/)
    expect(text).toContain('URL:https://example.org/salainen-huone')
    expect(text).not.toMatch(/ATTENDEE|Jaana/)
    await reader.submit('/calendar')
    const after = addressOn(reader.last.text)
    expect(after).not.toBe(before)
    expect([(await feed(before)).status, (await feed(after)).status]).toEqual([404, 200])
  })

  test('is made on the members’ side too, and ends with the membership', async () => {
    const own = await worker(house, 'professional', 'nas', 'Ammattilainen Aino')
    await addMember(house, 'Ammattilainen Aino', network)
    await own.get(`/en/my-networks/${desk.network}/meetings`)
    expect(own.last.text).toContain('Make your own address')
    await own.submit('/calendar')
    const address = addressOn(own.last.text)
    expect((await feed(address)).status).toBe(200)
    await house.base.database.writing((tx) =>
      tx.updateTable('network_member').set({ ended_at: house.now }).where('name', '=', 'Ammattilainen Aino').execute(),
    )
    expect((await feed(address)).status).toBe(404)
  })

  test('cannot be guessed: an id alone, another proof or a link of another kind opens nothing', async () => {
    const [{ id: row } = { id: '' }] = await house.base.database.reading((db) =>
      db.selectFrom('calendar_feed').select('id').execute(),
    )
    for (const token of [row, `${row}.`, `${row}.AAAAAAAAAAAAAAAAAAAAAA`, 'x'])
      expect((await feed(`/calendar/members/${token}.ics`)).status).toBe(404)
  })
})

test('a cancelled meeting stays in both, as cancelled, and is not the next one', async () => {
  await desk.client.get(`/en/meetings/${id}/cancellation`)
  await desk.client.submit('/cancellation', { why: 'Keksitty.' })
  const text = await (await feed(open)).text()
  expect([line(text, 'STATUS'), line(text, 'UID'), line(text, 'SEQUENCE')]).toEqual([
    'CANCELLED',
    `meeting-${id}@polku`,
    '5',
  ])
})

const addressOn = (html: string): string =>
  /http:\/\/localhost:3000(\/calendar\/members\/[^"<]+\.ics)/.exec(html)?.[1] ?? ''
