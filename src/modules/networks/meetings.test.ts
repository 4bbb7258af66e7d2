import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Fixture, fixture } from '#house/fixture.ts'
import {
  coordinator,
  type Desk,
  invite,
  lettersTo,
  member,
  network,
  noLetters,
  plan,
  springMeeting,
} from './meeting-for-tests.ts'
import { addAgendaItem, nextMeeting } from './networks.ts'
import { addMember, worker } from './people-for-tests.ts'

const house = fixture()
let desk: Desk

beforeAll(async () => {
  desk = await coordinator(house)
  await member(house, 'Jäsen Jaana', { lang: 'fi', organisation: 'Esimerkki ry' })
  await member(house, 'Jäsen Jarkko', { lang: 'en', organisation: 'Mallilan kaupunki' })
})
beforeEach(async () => {
  house.now = new Date('2026-11-23T09:00:00Z')
  await noLetters(house)
})

const stored = (id: string) =>
  house.base.database.reading((db) =>
    db.selectFrom('meeting').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  )
const edit = async (id: string, change: Record<string, string>) => {
  await desk.client.get(`/en/meetings/${id}/edit`)
  return desk.client.post(`/en/meetings/${id}`, { ...springMeeting, ...change })
}

test('a meeting is planned by Finnish clock, as a draft that nobody else sees', async () => {
  const id = await plan(desk)
  const row = await stored(id)
  expect([row.starts_at.toISOString(), row.ends_at.toISOString()]).toEqual([
    '2027-03-24T11:00:00.000Z',
    '2027-03-24T13:00:00.000Z',
  ])
  expect([row.series, row.series_year, row.sequence]).toEqual(['spring', 2027, 0])
  expect(desk.client.last.text).toContain('Draft')
  expect((await house.client().get(`/en/networks/${network}/meetings`)).text).not.toContain('24 March 2027')
  expect(await lettersTo(house)).toEqual([])
})

describe('a form that does not fit comes back with what was typed', () => {
  test.each([
    [{ title: '' }, 'Write a title'],
    [{ 'day.month': '13' }, 'not a day'],
    [{ 'day.day': '' }, 'Write the day, month and year'],
    [{ from: 'noon' }, 'Write the time of day'],
    [{ to: '12.00' }, 'must end after it begins'],
    [{ city: '', link: '' }, 'Write the town or a link'],
    [{ link: 'http://example.org' }, 'begins with https://'],
    [{ link: 'javascript:alert(1)' }, 'begins with https://'],
    [{ capacity: '0' }, 'at most 5000'],
    [{ 'day.day': '28', from: '03.30', to: '04.30' }, 'There is no such time'],
    [{ 'day.day': '28', from: '02.30', to: '03.15' }, 'There is no such time'],
  ])('%j', async (change, fault) => {
    await desk.client.get(`/en/coordination/${desk.network}/meetings/new`)
    const back = await desk.client.post(`/en/coordination/${desk.network}/meetings`, { ...springMeeting, ...change })
    expect(back.status).toBe(422)
    if (fault !== 'not a day') expect(back.text).toContain(fault)
    expect(back.text).toContain('Kirjaston salaperäinen sali 2')
  })
})

test('members are asked once each, by mail with an entry for their calendar; who joins later is asked later', async () => {
  const id = await plan(desk)
  await invite(desk, id)
  const letters = await lettersTo(house)
  expect(letters.map(({ kind, to }) => [kind, to]).sort()).toEqual([
    ['invitation', 'j.sen.jaana@example.org'],
    ['invitation', 'j.sen.jarkko@example.org'],
  ])
  const [finnish] = await lettersTo(house, 'Jäsen Jaana')
  expect(finnish?.subject).toMatch(/^Kutsu: Kevättapaaminen, ke 24\.3\.2027/)
  expect(finnish?.text).toContain('https://example.org/salainen-huone')
  expect(finnish?.calendar).toContain('METHOD:PUBLISH')
  expect(finnish?.calendar).toContain(`UID:meeting-${id}@polku`)
  expect(finnish?.calendar).not.toMatch(/ATTENDEE|Jaana|Jarkko/)
  expect(finnish?.calendar).toMatch(/^ORGANIZER:mailto:/m)
  await noLetters(house)
  expect((await invite(desk, id)).text).toContain('Invited')
  expect(await lettersTo(house)).toEqual([])
  await member(house, 'Myöhäinen Mauri')
  await invite(desk, id)
  expect((await lettersTo(house)).map(({ to }) => to)).toEqual(['my.h.inen.mauri@example.org'])
})

test('moving it over a change of clocks keeps the hour, tells everybody asked, and counts the change', async () => {
  const id = await plan(desk)
  await invite(desk, id)
  await noLetters(house)
  for (const [day, month, year, at] of [
    ['31', '3', '2027', '2027-03-31T10:00:00.000Z'],
    ['27', '10', '2027', '2027-10-27T10:00:00.000Z'],
    ['3', '11', '2027', '2027-11-03T11:00:00.000Z'],
  ] as const) {
    house.now = new Date(house.now.getTime() + 60_000)
    await edit(id, { 'day.day': day, 'day.month': month, 'day.year': year })
    expect((await stored(id)).starts_at.toISOString()).toBe(at)
  }
  expect((await stored(id)).sequence).toBe(3)
  const letters = await lettersTo(house, 'Jäsen Jaana')
  expect(letters.map(({ kind }) => kind)).toEqual(['changed', 'changed', 'changed'])
  expect(letters.map(({ calendar }) => /SEQUENCE:(\d)/.exec(calendar)?.[1])).toEqual(['1', '2', '3'])
  for (const { calendar } of letters) expect(calendar).toMatch(/DTSTART;TZID=Europe\/Helsinki:\d{8}T130000/)
  expect((await desk.client.get(`/en/meetings/${id}`)).text).toContain('The meeting has been moved')
})

test('the hour that autumn repeats is taken the first time round', async () => {
  const id = await plan(desk, { 'day.day': '31', 'day.month': '10', from: '3.30', to: '04.30' })
  const row = await stored(id)
  expect([row.starts_at.toISOString(), row.ends_at.toISOString()]).toEqual([
    '2027-10-31T00:30:00.000Z',
    '2027-10-31T02:30:00.000Z',
  ])
})

test('saving the same again changes nothing, and what calendars do not show is no change to them', async () => {
  const id = await plan(desk)
  await invite(desk, id)
  await noLetters(house)
  await edit(id, {})
  await edit(id, { capacity: '30' })
  expect((await stored(id)).sequence).toBe(0)
  await edit(id, { capacity: '30', title: 'Kevään tapaaminen' })
  expect((await stored(id)).sequence).toBe(1)
  expect(await lettersTo(house)).toEqual([])
})

test('a cancelled one is told with its reason, stays in calendars as cancelled, and cannot be changed any more', async () => {
  const id = await plan(desk)
  await invite(desk, id)
  await noLetters(house)
  await desk.client.get(`/en/meetings/${id}/cancellation`)
  expect((await desk.client.submit('/cancellation', { why: '' })).status).toBe(422)
  const off = await desk.client.submit('/cancellation', { why: 'Sali paloi. Keksitty syy.' })
  expect(off.text).toContain('Sali paloi')
  const [letter] = await lettersTo(house, 'Jäsen Jaana')
  expect(letter?.text).toContain('Sali paloi')
  expect(letter?.calendar).toMatch(/METHOD:CANCEL[\s\S]*SEQUENCE:1[\s\S]*STATUS:CANCELLED/)
  expect((await edit(id, {})).status).toBe(409)
  expect((await desk.client.post(`/en/meetings/${id}/invitation`)).status).toBe(409)
  expect((await desk.client.post(`/en/meetings/${id}/cancellation`, { why: 'again' })).status).toBe(409)
  expect((await house.client().get(`/en/networks/${network}/meetings`)).text).toContain('Cancelled')
})

test('a draft that is cancelled is told to nobody', async () => {
  const id = await plan(desk)
  await desk.client.get(`/en/meetings/${id}/cancellation`)
  await desk.client.submit('/cancellation', { why: 'Keksitty.' })
  expect(await lettersTo(house)).toEqual([])
})

describe('what comes for the agenda', () => {
  const source = { kind: 'workshop', id: '00000000-0000-7000-8000-000000000001' } as const
  const add = (title: string) =>
    house.base.database.writing((tx) => addAgendaItem(tx, house.base, desk.network, { title, text: 'x', source }))
  const agenda = async (id: string) =>
    house.base.database.reading((db) =>
      db
        .selectFrom('agenda_item')
        .select(['title', 'position'])
        .where('meeting_id', '=', id)
        .orderBy('position')
        .execute(),
    )

  test('waits without a meeting, goes to the next one, and to the one after it when that is cancelled', async () => {
    await allOff(house)
    await add('Ensimmäinen')
    await add('Toinen')
    expect((await desk.client.get(`/en/coordination/${desk.network}/meetings`)).text).toContain(
      'Waits for the next meeting',
    )
    const first = await plan(desk)
    expect(await agenda(first)).toEqual([
      { title: 'Ensimmäinen', position: 1 },
      { title: 'Toinen', position: 2 },
    ])
    const second = await plan(desk, { title: 'Syystapaaminen', 'day.month': '9' })
    await add('Kolmas')
    expect((await agenda(first)).map(({ title }) => title)).toEqual(['Ensimmäinen', 'Toinen', 'Kolmas'])
    await desk.client.get(`/en/meetings/${first}/cancellation`)
    await desk.client.submit('/cancellation', { why: 'Keksitty.' })
    expect((await agenda(second)).map(({ title }) => title)).toEqual(['Ensimmäinen', 'Toinen', 'Kolmas'])
    expect((await desk.client.get(`/en/meetings/${second}`)).text).toContain('From a workshop')
    await desk.client.get(`/en/meetings/${second}/cancellation`)
    await desk.client.submit('/cancellation', { why: 'Keksitty.' })
    const third = await plan(desk)
    expect(await agenda(third)).toHaveLength(3)
  })
})

test('the public knows when and in which town, never the place, the link or what it is about', async () => {
  await allOff(house)
  const id = await plan(desk, { title: 'Salattu aihe' })
  await invite(desk, id)
  const { text } = await house.client().get(`/en/networks/${network}/meetings`)
  expect(text).toContain('24 March 2027')
  expect(text).toContain('Turku')
  expect(text).not.toMatch(/salaper|salainen|Salattu/)
  const next = await house.base.database.reading((db) => nextMeeting(db, desk.network, house.now))
  expect(next).toEqual({
    id,
    startsAt: new Date('2027-03-24T11:00:00Z'),
    endsAt: new Date('2027-03-24T13:00:00Z'),
    city: 'Turku',
    remote: true,
  })
})

test('members see what they were asked to; others, and coordinators of nothing, see nothing', async () => {
  const draft = await plan(desk)
  const asked = await plan(desk, { title: 'Kutsuttu' })
  await invite(desk, asked)
  const own = await worker(house, 'professional', 'nas', 'Ammattilainen Aino')
  await addMember(house, 'Ammattilainen Aino', network)
  expect((await own.get(`/en/meetings/${asked}`)).text).toContain('salainen-huone')
  expect((await own.get(`/en/meetings/${draft}`)).status).toBe(404)
  expect((await own.get(`/en/my-networks/${desk.network}/meetings`)).text).toContain('Kutsuttu')
  for (const path of ['edit', 'invitation', 'cancellation', 'attendance', 'agenda/new']) {
    expect([path, (await own.get(`/en/meetings/${asked}/${path}`)).status]).toEqual([path, 404])
  }
  const other = await worker(house, 'network-coordinator', 'riku', 'Toinen Tuula')
  expect((await other.get(`/en/meetings/${asked}`)).status).toBe(404)
  expect((await other.get(`/en/coordination/${desk.network}/meetings`)).status).toBe(404)
})

const allOff = (of: Fixture) =>
  of.base.database.writing(async (tx) => {
    await tx
      .updateTable('meeting')
      .set({ cancelled_at: of.now })
      .where('cancelled_at', 'is', null)
      .where('held_at', 'is', null)
      .execute()
    await tx.deleteFrom('agenda_item').execute()
  })
