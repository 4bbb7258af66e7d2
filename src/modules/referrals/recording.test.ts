import { expect, test } from 'vitest'
import { newVisit } from '#base/http/visit.ts'
import type { Client } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'
import { enter, linesAbout, rowOf } from './intake-for-tests.ts'
import { recordingId } from './recording.ts'
import { codeOn, newest, openInboxBy, readByTeam, referralIds, seen } from './sender-for-tests.ts'

const house = fixture()

const told = {
  'inbox-lang': 'en',
  'gate.age': 'adult',
  'gate.consent': 'given',
  'story.message': 'Told on the phone',
  'episode.forms': ['forced-labour'],
  'episode.region': 'kainuu',
  'person.given-name': 'Keksitty',
  'person.family-name': 'Soittaja',
  'reach.channel': 'phone-call',
  'reach.address': '040 555 0188',
  'reach.safe-to-write': 'no',
}

async function form(edition = 'self'): Promise<Client> {
  const client = await enter(house, 'eeva')
  await client.get(`/en/referrals/new?edition=${edition}`)
  return client
}

test('what is told on the phone is stored as any proposal, and its code is shown once', async () => {
  const client = await form()
  const shown = await client.submit('/referrals/new', told)
  const code = codeOn(shown)
  expect(shown.text).toMatch(/<span>\d{5} <\/span>/)
  const row = await newest(house.base)
  expect(row).toMatchObject({ channel: 'phone', kind: 'proposal', edition: 'self', lang: 'en', region: 'kainuu' })
  expect((await linesAbout(house, row.id)).map(({ action }) => action)).toEqual(['referral.record'])
  expect((await client.get(`/en/referrals/${row.id}`)).text.replace(/\D/g, '')).not.toContain(code)
  expect(seen(client.last)).toContain('Changed at its first use')
})

test('the person changes the code before anything else', async () => {
  const client = await form()
  const code = codeOn(await client.submit('/referrals/new', told))
  const sender = house.client()
  const page = await openInboxBy(sender, code)
  expect(page.path).toBe('/en/messages/code')
  expect(seen(page)).toContain('You got the code from another person')
  const renewed = codeOn(await sender.submit('/messages/code/renewal'))
  expect(renewed).not.toBe(code)
  expect(seen(await openInboxBy(house.client(), renewed))).toContain('Your message has arrived')
  expect(seen(await openInboxBy(house.client(), code))).toContain('There are no messages with this code')
})

test('without consent nothing that identifies is stored, and the worker is told', async () => {
  const client = await form('other')
  const shown = await client.submit('/referrals/new', { ...told, 'gate.consent': 'not-asked' })
  expect(seen(shown)).toContain('what identifies the person was not stored')
  const { id } = await newest(house.base)
  const { told: stored } = await readByTeam(house.base, id)
  expect(JSON.stringify(stored)).not.toMatch(/Soittaja|5550188|555 0188/)
  expect(stored?.answers.values['story.message@1']).toBe('Told on the phone')
  expect(stored?.answers.lists.episode).toHaveLength(1)
})

test('a form sent twice is recorded once', async () => {
  const client = await form()
  const page = client.last
  await client.submit('/referrals/new', told)
  const before = await referralIds(house.base)
  client.last = page
  const again = await client.submit('/referrals/new', told)
  expect(again.path).toBe(`/en/referrals/${before[0]}`)
  expect(await referralIds(house.base)).toEqual(before)
})

test('sent ten times at once it is one, with one code', async () => {
  const client = await form()
  const before = await referralIds(house.base)
  const page = client.last
  const replies = await Promise.all(
    Array.from({ length: 10 }, () => {
      client.last = page
      return client.submit('/referrals/new', told)
    }),
  )
  expect((await referralIds(house.base)).length).toBe(before.length + 1)
  expect(replies.filter(({ text }) => text.includes('class="code"'))).toHaveLength(1)
  expect(replies.map(({ status }) => status)).toEqual(Array(10).fill(200))
})

test('a message, an age and a consent are needed, and what was typed comes back', async () => {
  const client = await form()
  const reply = await client.submit('/referrals/new', { ...told, 'gate.age': '', 'gate.consent': '', 'inbox-lang': '' })
  expect(reply.status).toBe(422)
  for (const field of ['gate.age', 'gate.consent', 'inbox-lang']) expect(reply.text).toContain(`#f-${field}"`)
  expect(reply.text).toContain('Told on the phone')
  expect(reply.text).toContain('value="Soittaja"')
})

test('the id follows from the browser and its form, so that only the same form makes the same one', () => {
  const visit = newVisit(house.base.random)
  expect(recordingId(visit, 'a')).toBe(recordingId(visit, 'a'))
  expect(recordingId(visit, 'a')).not.toBe(recordingId(visit, 'b'))
  expect(recordingId(visit, 'a')).not.toBe(recordingId(newVisit(house.base.random), 'a'))
  expect(recordingId(visit, 'a')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

test('a row of a proposal told on the phone waits in the queue of intake', async () => {
  const { id } = await newest(house.base)
  expect(await rowOf(house, id)).toMatchObject({ waiting_since: '2026-11-23', closed_on: null })
})
