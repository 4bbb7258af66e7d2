import { describe, expect, test } from 'vitest'
import { minutes } from '#base/time/day.ts'
import { type Client, origin } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'
import { decisionMark, draftDecision, reviewDecision, signDecision } from './decisions.ts'
import { answerAs, askQuestion, newest, openInboxBy, propose, readByTeam, seen, work } from './sender-for-tests.ts'

const house = fixture()

const consented = { 'gate.age': 'adult', 'gate.consent': 'given' }

/** A sender whose inbox is open in one browser. */
async function sender(message = 'My secret question'): Promise<{ client: Client; code: string; id: string }> {
  const client = house.client()
  const code = await askQuestion(client, message)
  const { id } = await newest(house.base)
  await client.get('/en/messages/inbox')
  return { client, code, id }
}

const inbox = async (client: Client) => seen(await client.get('/en/messages/inbox'))

describe('the inbox', () => {
  test('tells that the message arrived, and does not show what was told', async () => {
    const { client } = await sender()
    const text = await inbox(client)
    expect(text).toContain('Your message has arrived')
    expect(text).toContain('It has not been opened yet')
    expect(text).not.toContain('My secret question')
    expect((await client.get('/en/messages/told')).path).toBe('/en/messages/inbox')
  })

  test('shows the answer of the team, and by the day only when', async () => {
    const { client, id } = await sender()
    await answerAs(house.base, id, 'You can call us.\nAny time.')
    const text = await inbox(client)
    expect(text).toContain('You can call us. Any time.')
    expect(text).toContain('23 November 2026')
    expect(text).not.toContain('9:00')
    expect(text).not.toContain('Esimerkki')
  })

  test('hides what the sender writes later too, and counts it', async () => {
    const { client, id } = await sender()
    await client.submit('/messages/reply', { message: 'One more secret' })
    expect(seen(client.last)).toContain('You have sent one more message')
    expect(seen(client.last)).not.toContain('One more secret')
    await client.submit('/messages/reply', { message: 'And another' })
    expect(seen(client.last)).toContain('You have sent 2 more messages')
    const { messages } = await readByTeam(house.base, id)
    expect(messages.map(({ text }) => text).slice(1)).toEqual(['One more secret', 'And another'])
    expect((await newest(house.base)).waiting_since).toBe('2026-11-23')
  })

  test('takes a message once, however often its button was pressed at once', async () => {
    const { client, id } = await sender()
    const token = /name="token" value="([^"]+)"/.exec(client.last.text)?.[1] ?? ''
    const body = new URLSearchParams({ token, message: 'Pressed twice' }).toString()
    const headers = { 'content-type': 'application/x-www-form-urlencoded', origin }
    await Promise.all([1, 2, 3, 4].map(() => client.raw('/en/messages/reply', { method: 'POST', body, headers })))
    const { messages } = await readByTeam(house.base, id)
    expect(messages.filter(({ text }) => text === 'Pressed twice')).toHaveLength(1)
  })

  test('has a field of its own for each question asked, until it is answered', async () => {
    const { client, id } = await sender()
    await answerAs(house.base, id, 'Where are you now?', 'question')
    await answerAs(house.base, id, 'When may we call?', 'question')
    await client.get('/en/messages/inbox')
    const fields = [...client.last.text.matchAll(/name="(answer\.[0-9a-f-]{36})"/g)].map(([, name = '']) => name)
    expect(fields).toHaveLength(2)
    await client.submit('/messages/reply', { [fields[1] ?? '']: 'After ten' })
    const left = [...client.last.text.matchAll(/name="(answer\.[0-9a-f-]{36})"/g)].map(([, name = '']) => name)
    expect(left).toEqual([fields[0]])
    const { messages } = await readByTeam(house.base, id)
    const answer = messages.find(({ text }) => text === 'After ten')
    const rows = await house.base.database.reading((db) =>
      db
        .selectFrom('message')
        .select('answers')
        .where('id', '=', answer?.id ?? '')
        .execute(),
    )
    expect(rows).toEqual([{ answers: fields[1]?.replace('answer.', '') }])
  })

  test('takes no answer to a question that was never asked here', async () => {
    const { client, id } = await sender()
    const before = await readByTeam(house.base, id)
    const reply = await client.submit('/messages/reply', { [`answer.${crypto.randomUUID()}`]: 'To nobody' })
    expect(reply.status).toBe(422)
    expect((await readByTeam(house.base, id)).messages).toEqual(before.messages)
  })

  test('gives back what was too long or empty', async () => {
    const { client } = await sender()
    const empty = await client.submit('/messages/reply', { message: ' ' })
    expect(empty.status).toBe(422)
    expect(seen(empty)).toContain('Write a message first.')
    const long = await client.submit('/messages/reply', { message: 'a'.repeat(20_001) })
    expect(long.status).toBe(422)
    expect(long.text).toContain('a'.repeat(20_001))
  })

  test('shows markup of both sides as text', async () => {
    const { client, id } = await sender()
    await answerAs(house.base, id, '<img src=x onerror=alert(1)><b>bold</b>')
    await client.get('/en/messages/inbox')
    await client.submit('/messages/contact', { safe: '</textarea><script>alert(1)</script>' })
    expect(client.last.text).not.toMatch(/<img src=x|<b>bold|<script>alert/)
    expect(client.last.text).toContain('&lt;img src=x')
  })

  test('keeps how and when it is safe to be in touch, and lets it be changed', async () => {
    const { client } = await sender()
    await client.submit('/messages/contact', { safe: 'Only on Mondays' })
    expect(client.last.text).toContain('Only on Mondays')
    await client.submit('/messages/contact', { safe: '' })
    expect(client.last.text).not.toContain('Only on Mondays')
  })

  test('says on which day the message was opened', async () => {
    const { client, id } = await sender()
    await house.base.database.writing((tx) =>
      tx.updateTable('referral').set({ opened_on: '2026-11-23' }).where('id', '=', id).execute(),
    )
    expect(await inbox(client)).toContain('Your message was opened on 23 November 2026')
  })

  test('notes by the day that an answer was read, so that the team knows', async () => {
    const { client, id } = await sender()
    await answerAs(house.base, id, 'Have you read this?')
    const opened = () =>
      house.base.database.reading((db) =>
        db
          .selectFrom('message')
          .select('opened_on')
          .where('referral_id', '=', id)
          .where('kind', '=', 'reply')
          .execute(),
      )
    expect(await opened()).toEqual([{ opened_on: null }])
    await client.get('/en/messages/inbox')
    expect(await opened()).toEqual([{ opened_on: '2026-11-23' }])
  })
})

describe('what was told at first', () => {
  test('is shown to whoever chose so at sending, and only to them', async () => {
    const client = house.client()
    const staged = { gate: consented, story: { 'story.message': 'Shown by my own wish' } }
    const code = await propose(client, 'self', staged, { 'show-mine': 'yes' })
    const other = house.client()
    await openInboxBy(other, code)
    expect(await inbox(other)).not.toContain('Shown by my own wish')
    expect(seen(await other.get('/en/messages/told'))).toContain('Shown by my own wish')
  })

  test('cannot be opened with the code when they did not: the key is not there', async () => {
    const client = house.client()
    await propose(client, 'self', { gate: consented, story: { 'story.message': 'Not for this inbox' } })
    const { id } = await newest(house.base)
    const keys = await house.base.database.reading((db) =>
      db.selectFrom('content_key').selectAll().where('referral_id', '=', id).execute(),
    )
    expect(keys.find(({ kind }) => kind === 'told')?.inbox_wrapped).toBeNull()
    expect(keys.find(({ kind }) => kind === 'thread')?.inbox_wrapped).not.toBeNull()
  })
})

describe('an inbox stands open', () => {
  test('until it is closed', async () => {
    const { client } = await sender()
    await client.submit('/messages/close')
    expect((await client.get('/en/messages/inbox')).path).toBe('/en/messages')
    expect((await client.get('/en/receipt')).path).toBe('/en/messages')
  })

  test('for twenty minutes without a page, and an hour at most', async () => {
    const { client } = await sender()
    const began = house.now
    const after = async (count: number) => {
      house.now = new Date(began.getTime() + minutes(count))
      return (await client.get('/en/messages/inbox')).path
    }
    for (const count of [19, 38, 57]) expect(await after(count), `${count}`).toBe('/en/messages/inbox')
    expect(await after(61)).toBe('/en/messages')
    house.now = began
    expect(await after(0)).toBe('/en/messages/inbox')
    expect(await after(21)).toBe('/en/messages')
    house.now = began
  })

  test('in one browser only', async () => {
    await sender()
    const stranger = house.client()
    for (const path of ['inbox', 'told', 'code', 'delete']) {
      expect((await stranger.get(`/en/messages/${path}`)).path, path).toBe('/en/messages')
    }
    await stranger.get('/en/messages')
    for (const path of ['reply', 'contact', 'delete', 'code/renewal', 'code/voiding']) {
      expect((await stranger.post(`/en/messages/${path}`, { message: 'x', safe: 'x' })).path, path).toBe('/en/messages')
    }
  })

  test('with each look and act in the trail, by the day and without a name', async () => {
    const { client, id } = await sender()
    await client.submit('/messages/reply', { message: 'x' })
    const lines = await house.base.database.reading((db) =>
      db.selectFrom('audit').selectAll().where('object_id', '=', id).orderBy('seq').execute(),
    )
    expect(lines.map(({ action }) => action)).toContain('sender.read')
    for (const { at, actor } of lines) {
      expect(at.toISOString()).toMatch(/T00:00:00.000Z$/)
      expect(actor).toBe('anyone')
    }
  })
})

describe('deleting everything', () => {
  const rowsOf = async (id: string) => {
    const tables = [
      'content_key',
      'told',
      'message',
      'note',
      'receipt',
      'safe_contact',
      'look_up_tag',
      'sender_session',
    ] as const
    const counts = await house.base.database.reading(async (db) => {
      const all: [string, number][] = []
      for (const table of tables)
        all.push([
          table,
          (
            await db
              .selectFrom(table as 'told')
              .selectAll()
              .where('referral_id', '=', id)
              .execute()
          ).length,
        ])
      return all
    })
    return counts.filter(([, count]) => count > 0)
  }

  test('says first what will be lost, then takes keys and content, and the code opens nothing', async () => {
    const { client, code, id } = await sender()
    await client.submit('/messages/contact', { safe: 'Only on Mondays' })
    await answerAs(house.base, id, 'An answer')
    expect((await rowsOf(id)).length).toBeGreaterThan(4)
    await client.get('/en/messages/delete')
    expect(seen(client.last)).toContain('cannot be undone')
    expect((await client.submit('/messages/delete')).path).toBe('/en/messages/deleted')
    expect(await rowsOf(id)).toEqual([])
    expect((await openInboxBy(house.client(), code)).status).toBe(422)
    expect((await client.get('/en/messages/inbox')).path).toBe('/en/messages')
  })

  test('takes the look-up tags and codes of a proposal with it', async () => {
    const client = house.client()
    const person = { 'person.family-name': 'Esimerkki', 'person.given-name': 'Eeva', 'person.sex': 'woman' }
    await propose(client, 'self', { gate: consented, story: { 'story.message': 'x' }, person })
    const { id } = await newest(house.base)
    expect((await rowsOf(id)).map(([table]) => table)).toContain('look_up_tag')
    await client.get('/en/messages/delete')
    await client.submit('/messages/delete')
    expect(await rowsOf(id)).toEqual([])
    expect(await newest(house.base)).toMatchObject({ id, erased_on: '2026-11-23', sex: null, proposer: null })
  })

  test('after an official has decided shuts the inbox and keeps the record', async () => {
    const { client, code, id } = await decided()
    await client.get('/en/messages/delete')
    expect(seen(client.last)).toContain('The law requires this matter to be kept')
    await client.submit('/messages/delete')
    expect((await openInboxBy(house.client(), code)).status).toBe(422)
    expect((await readByTeam(house.base, id)).told?.answers.values['story.message@1']).toBe('About a neighbour')
  })
})

test('who proposed another person reads yes or no, and nothing of the reasons', async () => {
  const { client } = await decided()
  const text = await inbox(client)
  expect(text).toContain('Decision')
  expect(text).toContain('admitted')
  expect(text).not.toContain('REASONS')
  expect(text).not.toContain('ADVICE')
})

/** A proposal of another person on which two officials have decided. */
async function decided(): Promise<{ client: Client; code: string; id: string }> {
  const client = house.client()
  const code = await propose(client, 'other', { gate: consented, story: { 'story.message': 'About a neighbour' } })
  const { id } = await newest(house.base)
  const weighed = ['may-be-victim', 'needs-help'].map((test) => ({ test, met: true, reasons: 'REASONS' }))
  await work(
    house.base,
    id,
    (act) => draftDecision(act, { outcome: 'admitted', ground: 'victim', weighed, text: 'ADVICE' }, ''),
    'malli.mikko',
  )
  const mark = async () => {
    const rows = await house.base.database.reading((db) =>
      db.selectFrom('decision').selectAll().where('referral_id', '=', id).execute(),
    )
    return decisionMark(rows[0])
  }
  const drafted = await mark()
  expect(await work(house.base, id, (act) => reviewDecision(act, drafted), 'nayte.niina')).toBeNull()
  const reviewed = await mark()
  expect(await work(house.base, id, (act) => signDecision(act, reviewed), 'nayte.niina')).toBeNull()
  return { client, code, id }
}
