import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fixture } from '#house/fixture.ts'
import { memberPath } from './links.ts'
import { counted, expected } from './meeting.ts'
import {
  coordinator,
  type Desk,
  invite,
  lettersTo,
  member,
  noLetters,
  plan,
  type springMeeting,
} from './meeting-for-tests.ts'
import { remindOfMeetings, tidyMeetings } from './meeting-reminders.ts'
import { askLatecomers } from './meetings.ts'
import { addMember, worker } from './people-for-tests.ts'
import { claimDay } from './queries-meetings-replies.ts'

const house = fixture()
let desk: Desk

beforeAll(async () => {
  desk = await coordinator(house)
  await member(house, 'Jäsen Jaana', { organisation: 'Esimerkki ry' })
  await member(house, 'Jäsen Jarkko', { organisation: 'Mallilan kaupunki' })
  await member(house, 'Jäsen Jukka', { organisation: 'Esimerkki ry' })
})
beforeEach(async () => {
  house.now = new Date('2026-11-23T09:00:00Z')
  await noLetters(house)
  await house.base.database.writing(async (tx) => {
    await tx.updateTable('meeting').set({ cancelled_at: house.now }).where('held_at', 'is', null).execute()
    await tx.deleteFrom('reminder_day').execute()
  })
})

const answerOf = async (id: string) =>
  (
    await house.base.database.reading((db) =>
      db
        .selectFrom('meeting_reply as r')
        .innerJoin('network_member as m', 'm.id', 'r.member_id')
        .select(['m.name', 'r.answer', 'r.people'])
        .where('r.meeting_id', '=', id)
        .orderBy('m.name')
        .execute(),
    )
  ).map(({ name, answer, people }) => `${name}: ${answer} ${people}`)

async function linkTo(name: string): Promise<string> {
  const [letter] = await lettersTo(house, name)
  if (!letter?.answer) throw new Error(`no link to ${name}`)
  return letter.answer
}

async function invited(change: Partial<typeof springMeeting> = {}): Promise<string> {
  const id = await plan(desk, change)
  await invite(desk, id)
  return id
}

describe('the link in the mail', () => {
  test('opens a page that changes nothing; the button answers, and answers otherwise later', async () => {
    const id = await invited()
    const link = await linkTo('Jäsen Jaana')
    const reader = house.client()
    for (const _ of [1, 2]) expect((await reader.get(link)).text).toContain('salainen-huone')
    expect(await answerOf(id)).toEqual(['Jäsen Jaana: null 1', 'Jäsen Jarkko: null 1', 'Jäsen Jukka: null 1'])
    await reader.submit(link.split('/').at(-1) ?? '', { answer: 'yes', people: '3' })
    expect(reader.last.text).toContain('your answer is kept')
    expect((await answerOf(id))[0]).toBe('Jäsen Jaana: yes 3')
    await reader.submit(link.split('/').at(-1) ?? '', { answer: 'no', people: '3' })
    expect((await answerOf(id))[0]).toBe('Jäsen Jaana: no 1')
  })

  test('needs no cookie, and no page of ours before it', async () => {
    const id = await invited()
    const sent = await house.client().raw(await linkTo('Jäsen Jarkko'), {
      method: 'POST',
      body: 'answer=remote',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    expect(sent.status).toBe(303)
    expect((await answerOf(id))[1]).toBe('Jäsen Jarkko: remote 1')
  })

  test('answers only with what was offered', async () => {
    const id = await invited()
    const link = await linkTo('Jäsen Jaana')
    const reader = house.client()
    for (const fields of [
      {},
      { answer: 'perhaps' },
      { answer: 'yes', people: '0' },
      { answer: 'yes', people: '1000' },
    ]) {
      await reader.get(link)
      expect((await reader.submit(link.split('/').at(-1) ?? '', fields)).status).toBe(422)
    }
    expect((await answerOf(id))[0]).toBe('Jäsen Jaana: null 1')
  })

  test('that is not ours, of something else, or of who has left leads nowhere', async () => {
    await invited()
    const link = await linkTo('Jäsen Jukka')
    const reader = house.client()
    expect((await reader.get(`${link.slice(0, -3)}xxx`)).status).toBe(404)
    expect((await reader.get('/en/meetings/answer/nothing')).status).toBe(404)
    const [membership] =
      /\/en\/networks\/membership\/\S+/.exec((await lettersTo(house, 'Jäsen Jukka'))[0]?.text ?? '') ?? []
    expect((await reader.get(`/en/meetings/answer/${membership?.split('/').at(-1)}`)).status).toBe(404)
    await reader.get(membership ?? '')
    await reader.submit('/leaving')
    expect((await reader.get(link)).status).toBe(404)
    expect((await reader.post(link, { answer: 'yes' })).status).toBe(404)
    await member(house, 'Jäsen Jukka', { organisation: 'Esimerkki ry' })
  })

  test('takes no answer once it is over or off', async () => {
    const id = await invited()
    const link = await linkTo('Jäsen Jaana')
    const reader = house.client()
    house.now = new Date('2027-03-24T13:00:00Z')
    expect((await reader.get(link)).text).toContain('takes no more answers')
    expect((await reader.post(link, { answer: 'yes' })).status).toBe(422)
    expect((await answerOf(id))[0]).toBe('Jäsen Jaana: null 1')
  })
})

test('the last seat goes to one, also when two ask for it at once; from afar there is room', async () => {
  const id = await invited({ capacity: '3' })
  const [jaana, jarkko] = [await linkTo('Jäsen Jaana'), await linkTo('Jäsen Jarkko')]
  const send = (link: string, body: string) =>
    house.client().raw(link, { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded' } })
  const both = await Promise.all([send(jaana, 'answer=yes&people=2'), send(jarkko, 'answer=yes&people=2')])
  expect(both.map(({ status }) => status).sort()).toEqual([303, 422])
  const full = both[0]?.status === 422 ? jaana : jarkko
  expect(await (await send(full, 'answer=yes&people=2')).text()).toContain('not so many seats left')
  expect((await send(full, 'answer=remote&people=2')).status).toBe(303)
  expect((await send(full, 'answer=yes&people=1')).status).toBe(303)
  expect((await answerOf(id)).filter((line) => line.includes('yes'))).toHaveLength(2)
})

test('a member with an account answers on the meeting’s page, also one who joined after the others were asked', async () => {
  const id = await invited()
  const own = await worker(house, 'professional', 'nas', 'Ammattilainen Aino')
  await addMember(house, 'Ammattilainen Aino', 'turku-network')
  await own.get(`/en/meetings/${id}`)
  await own.submit('/reply', { answer: 'yes', people: '2' })
  expect(own.last.text).toContain('You answered: I will come.')
  expect(await answerOf(id)).toContain('Ammattilainen Aino: yes 2')
  expect((await desk.client.get(`/en/meetings/${id}`)).text).toContain('Coming 2, online 0')
  expect((await desk.client.post(`/en/meetings/${id}/reply`, { answer: 'yes' })).status).toBe(404)
})

test('what two of one organisation say together is taken for the same people, unless each speaks for one', () => {
  const reply = (organisation: string, answer: 'yes' | 'remote' | 'no' | null, people: number) => ({
    organisation,
    answer,
    people,
  })
  const replies = [
    reply('A', 'yes', 3),
    reply('A', 'remote', 3),
    reply('B', 'yes', 1),
    reply('B', 'yes', 1),
    reply('C', 'no', 1),
    reply('D', null, 1),
  ]
  expect([...expected(replies)]).toEqual([
    ['A', 3],
    ['B', 2],
  ])
  expect(counted(replies)).toEqual({ yes: 5, remote: 3, no: 1, open: 1 })
})

test('a member’s own page leads to the answer, also for who joined after the others were asked', async () => {
  const id = await invited()
  const late = await member(house, 'Myöhäinen Mauri')
  const own = house.client()
  const path = memberPath(house.base, 'membership', { id: late, lang: 'en' })
  expect((await own.get(path)).text).toContain('Kevättapaaminen')
  expect((await answerOf(id)).join()).not.toContain('Mauri')
  await own.submit(`/meetings/${id}`)
  expect(own.last.path).toContain('/meetings/answer/')
  expect(await answerOf(id)).toContain('Myöhäinen Mauri: null 1')
  const elsewhere = await member(house, 'Muualla Maija', { network: 'oulu-network' })
  const other = memberPath(house.base, 'membership', { id: elsewhere, lang: 'en' })
  expect((await own.get(other)).text).not.toContain('Kevättapaaminen')
  for (const wrong of [id, 'nothing']) expect((await own.post(`${other}/meetings/${wrong}`)).status).toBe(404)
})

test('who joins later is asked by itself, once', async () => {
  await invited()
  await noLetters(house)
  await askLatecomers(house.base)
  expect(await lettersTo(house)).toEqual([])
  await member(house, 'Uusi Urho')
  for (const _ of [1, 2]) await askLatecomers(house.base)
  expect((await lettersTo(house)).map(({ kind, to }) => [kind, to])).toEqual([['invitation', 'uusi.urho@example.org']])
})

test('what was answered is forgotten a year after', async () => {
  const id = await invited()
  await house.client().post(await linkTo('Jäsen Jaana'), { answer: 'yes' })
  house.now = new Date('2028-03-23T09:00:00Z')
  await tidyMeetings(house.base)
  expect((await answerOf(id)).length).toBeGreaterThan(0)
  house.now = new Date('2028-03-25T09:00:00Z')
  await tidyMeetings(house.base)
  expect(await answerOf(id)).toEqual([])
})

describe('reminders', () => {
  const at = (moment: string) => {
    house.now = new Date(moment)
    return remindOfMeetings(house.base)
  }
  const kinds = async (name: string) => (await lettersTo(house, name)).map(({ kind }) => kind)

  test('come a week and a day before, once each, to who comes or has not said, never to who does not', async () => {
    await invited()
    const link = await linkTo('Jäsen Jarkko')
    await house.client().post(link, { answer: 'no' })
    await house.client().post(await linkTo('Jäsen Jaana'), { answer: 'yes' })
    await noLetters(house)
    await at('2027-03-16T06:15:00Z')
    expect(await lettersTo(house)).toEqual([])
    await at('2027-03-17T06:15:00Z')
    await at('2027-03-17T07:15:00Z')
    expect(await kinds('Jäsen Jaana')).toEqual(['reminder'])
    expect(await kinds('Jäsen Jukka')).toEqual(['reminder'])
    expect(await kinds('Jäsen Jarkko')).toEqual([])
    const [letter] = await lettersTo(house, 'Jäsen Jaana')
    expect(letter?.text).toMatch(/Kevättapaaminen[\s\S]*24 March 2027[\s\S]*You answered: I will come/)
    for (const day of ['18', '19', '20', '21', '22']) await at(`2027-03-${day}T06:15:00Z`)
    expect(await kinds('Jäsen Jaana')).toEqual(['reminder'])
    await at('2027-03-23T06:15:00Z')
    await at('2027-03-24T06:15:00Z')
    expect(await kinds('Jäsen Jaana')).toEqual(['reminder', 'reminder'])
  })

  test('of several meetings come as one mail, and an address that had its mail today gets it tomorrow', async () => {
    await invited()
    await invited({ title: 'Toinen tapaaminen', from: '15.30', to: '16.00' })
    await noLetters(house)
    await house.base.database.writing((tx) => claimDay(tx, 'J.SEN.jaana@example.org', '2027-03-17'))
    await at('2027-03-17T06:15:00Z')
    expect(await kinds('Jäsen Jaana')).toEqual([])
    expect(await kinds('Jäsen Jukka')).toEqual(['reminder'])
    await at('2027-03-18T06:15:00Z')
    const [letter, ...more] = await lettersTo(house, 'Jäsen Jaana')
    expect(more).toEqual([])
    expect(letter?.text).toMatch(/Kevättapaaminen[\s\S]*Toinen tapaaminen/)
  })

  test('of what is off, or was asked within the week, do not come', async () => {
    const off = await invited()
    await desk.client.get(`/en/meetings/${off}/cancellation`)
    await desk.client.submit('/cancellation', { why: 'Keksitty.' })
    house.now = new Date('2027-03-17T05:00:00Z')
    desk = await coordinator(house)
    await invited({ title: 'Äkillinen' })
    await noLetters(house)
    await at('2027-03-17T06:15:00Z')
    expect(await lettersTo(house)).toEqual([])
    await at('2027-03-23T06:15:00Z')
    expect((await lettersTo(house, 'Jäsen Jukka')).map(({ text }) => text.includes('Äkillinen'))).toEqual([true])
  })

  test('the day of an address is one mail’s only, also when two jobs want it at once', async () => {
    const claim = () => house.base.database.writing((tx) => claimDay(tx, 'keksitty@example.org', '2027-05-01'))
    expect((await Promise.all([claim(), claim(), claim()])).filter(Boolean)).toHaveLength(1)
    house.now = new Date('2027-05-03T06:00:00Z')
    await tidyMeetings(house.base)
    const left = await house.base.database.reading((db) => db.selectFrom('reminder_day').selectAll().execute())
    expect(left).toEqual([])
  })
})
