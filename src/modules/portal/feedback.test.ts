import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fillPeople } from '#demo/people.ts'
import type { Client } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'
import { makeFeedback } from './make.ts'
import { forgetFeedback } from './portal.ts'

const house = fixture()
const begin = new Date('2026-11-23T09:00:00Z')
const text = 'The table on the guide page cannot be read with a keyboard.'
const full = { about: 'accessibility', message: text, email: 'eeva.esimerkki@example.org' }

beforeAll(() => fillPeople(house.base))
beforeEach(async () => {
  house.now = begin
  await house.base.database.writing((tx) => tx.deleteFrom('feedback').execute())
  await house.base.database.writing((tx) => tx.deleteFrom('mail').execute())
})

const rows = () => house.base.database.reading((db) => db.selectFrom('feedback').selectAll().execute())
const mails = () => house.base.database.reading((db) => db.selectFrom('mail').selectAll().execute())
const linesOf = (action: string) =>
  house.base.database.reading((db) => db.selectFrom('audit').selectAll().where('action', '=', action).execute())

const enter = async (name: string): Promise<Client> => {
  const client = house.client()
  const page = await client.get('/en/sign-in')
  const id = new RegExp(`value="([0-9a-f-]{36})"[^>]*>${name}`).exec(page.text)?.[1] ?? ''
  await client.post('/en/demo/sign-in', { person: id })
  return client
}

const opened = async (lang = 'en'): Promise<Client> => {
  const client = house.client()
  await client.get(`/${lang}/feedback`)
  return client
}

describe('the feedback form', () => {
  test('is confirmed at once with the day by which an answer comes', async () => {
    const client = await opened()
    const reply = await client.submit('/feedback', full)
    expect(reply.status).toBe(200)
    expect(reply.path).toMatch(/^\/en\/feedback\/sent/)
    expect(reply.text).toContain('Your feedback has arrived')
    expect(reply.text).toContain('7 December 2026')
    expect(await rows()).toMatchObject([
      { about: 'accessibility', lang: 'en', received_on: '2026-11-23', due_on: '2026-12-07', answered_at: null },
    ])
  })

  test('says so when no answer can come, because no address was given', async () => {
    const client = await opened('fi')
    const reply = await client.submit('/feedback', { ...full, email: '' })
    expect(reply.text).toContain('Emme voi vastata sinulle')
    expect(await mails()).toEqual([])
    expect((await rows())[0]?.sealed_email).toBeNull()
  })

  test('sends a receipt by mail that repeats nothing', async () => {
    await (await opened()).submit('/feedback', full)
    expect(await mails()).toMatchObject([{ kind: 'portal.mail.feedback', lang: 'en', sealed_token: null }])
    const letter = house.base.speakers.en('portal.mail.feedback.text')
    expect(letter).toContain('two weeks')
    expect(letter).not.toMatch(/Polku|http/)
  })

  test.each([
    [{ message: '' }, 'Write your feedback.'],
    [{ message: '   \n ' }, 'Write your feedback.'],
    [{ about: '' }, 'Choose what your feedback is about.'],
    [{ about: 'else' }, 'Choose one of the answers shown.'],
    [{ email: 'eeva' }, 'Write the e-mail address in full'],
    [{ message: 'x'.repeat(20_001) }, 'This text has 20,001 characters'],
  ])('comes back with what was typed when something is wrong: %o', async (wrong, fault) => {
    const client = await opened()
    const reply = await client.submit('/feedback', { ...full, ...wrong })
    expect(reply.status).toBe(422)
    expect(reply.text).toContain(fault)
    for (const typed of Object.values({ ...full, ...wrong })) {
      if (typed !== 'else') expect(reply.text).toContain(typed.trim())
    }
    expect(await rows()).toEqual([])
  })

  test('put right after a fault is stored once', async () => {
    const client = await opened()
    await client.submit('/feedback', { ...full, message: '' })
    expect((await client.submit('/feedback', full)).text).toContain('has arrived')
    expect(await rows()).toHaveLength(1)
  })

  test('takes 20 000 characters', async () => {
    const client = await opened()
    expect((await client.submit('/feedback', { ...full, message: 'ä'.repeat(20_000) })).status).toBe(200)
  })

  test('sent twice, one after the other or ten at once, is stored and confirmed once', async () => {
    const client = await opened()
    const form = client.last
    const send = () => {
      const twin = house.client()
      for (const [name, value] of client.cookies) twin.cookies.set(name, value)
      twin.last = form
      return twin.submit('/feedback', full)
    }
    const replies = await Promise.all(Array.from({ length: 10 }, send))
    replies.push(await send())
    expect(new Set(replies.map(({ path }) => path)).size).toBe(1)
    expect(replies.every(({ status }) => status === 200)).toBe(true)
    expect(await rows()).toHaveLength(1)
    expect(await mails()).toHaveLength(1)
  })

  test('shows markup as text, wherever it comes back', async () => {
    const client = await opened()
    const nasty = '"><script>alert(1)</script>{{7*7}}'
    const reply = await client.submit('/feedback', { about: '', message: nasty, email: nasty })
    expect(reply.text).not.toContain('<script>alert')
    expect(reply.text).not.toContain('49')
  })

  test('sent with another’s token stores nothing and gives back what was typed', async () => {
    const client = await opened()
    const reply = await client.post('/en/feedback', { ...full, token: 'x'.repeat(43) })
    expect(reply.status).toBe(403)
    expect(reply.text).toContain(text)
    expect(await rows()).toEqual([])
  })

  test('asked for from another site stores nothing', async () => {
    const client = await opened()
    const reply = await client.post('/en/feedback', full, {
      origin: 'https://example.org',
      'sec-fetch-site': 'cross-site',
    })
    expect(reply.status).toBe(403)
    expect(await rows()).toEqual([])
  })

  test('cannot be made to show a day that is none', async () => {
    const reply = await house.client().get('/en/feedback/sent?until=<b>soon</b>&answer=mail')
    expect(reply.text).toContain('7 December 2026')
    expect((await house.client().get('/en/feedback/sent?until=2026-02-31')).text).not.toContain('31 February')
  })

  test('leaves nothing readable in the database or the log', async () => {
    await (await opened()).submit('/feedback', full)
    const [row] = await rows()
    const stored = Buffer.concat([row?.sealed_message ?? Buffer.of(), row?.sealed_email ?? Buffer.of()])
    for (const canary of ['keyboard', 'esimerkki', 'example.org']) {
      expect(stored.includes(canary)).toBe(false)
      expect(JSON.stringify(await mails())).not.toContain(canary)
      expect(house.logged.join()).not.toContain(canary)
    }
  })

  test('of somebody unknown leaves the day, not the time', async () => {
    await (await opened()).submit('/feedback', full)
    const [row] = await rows()
    const lines = await linesOf('feedback.send')
    expect(lines.find(({ object_id }) => object_id === row?.id)).toMatchObject({
      actor: 'anyone',
      at: new Date('2026-11-23T00:00:00Z'),
    })
    expect(row?.id).toMatch(/^.{14}4/)
  })
})

describe('received feedback', () => {
  test('is listed without its content, what is due first on top', async () => {
    await makeFeedback(house.base, { message: text, about: 'site' })
    house.now = new Date('2026-11-20T09:00:00Z')
    await makeFeedback(house.base, { message: text, about: 'accessibility' })
    house.now = begin
    const list = await (await enter('Näyte Niina')).get('/en/feedback-received')
    expect(list.text).toMatch(/Accessibility.*11 days left.*Site.*14 days left/s)
    expect(list.text).not.toContain(text)
  })

  test('opens to a supervisor, and the look is on record', async () => {
    const id = await makeFeedback(house.base, { message: text, email: full.email })
    const reply = await (await enter('Näyte Niina')).get(`/en/feedback-received/${id}`)
    expect(reply.text).toContain(text)
    expect(reply.text).toContain(full.email)
    expect(reply.text).not.toMatch(new RegExp(`<title>[^<]*${full.email}`))
    expect((await linesOf('feedback.read')).map(({ object_id }) => object_id)).toContain(id)
  })

  test('is marked as answered once, by the first', async () => {
    const id = await makeFeedback(house.base, {})
    const first = await enter('Näyte Niina')
    const second = await enter('Tietosuoja Tuomo')
    await first.get(`/en/feedback-received/${id}`)
    await second.get(`/en/feedback-received/${id}`)
    expect((await first.submit(`${id}/answer`)).text).toContain('Answered on 23 November 2026')
    house.now = new Date('2026-11-25T09:00:00Z')
    await second.submit(`${id}/answer`)
    expect((await rows())[0]?.answered_at).toEqual(begin)
    expect((await second.get(`/en/feedback-received/${id}`)).text).not.toContain('Mark as answered')
  })

  test('says so when it is late', async () => {
    await makeFeedback(house.base, {})
    house.now = new Date('2026-12-09T09:00:00Z')
    expect((await (await enter('Tietosuoja Tuomo')).get('/en/feedback-received')).text).toContain('2 days late')
  })

  test('is not there for others', async () => {
    const id = await makeFeedback(house.base, {})
    for (const name of ['Esimerkki Eeva', 'Hallinto Hanna', 'Tarkastus Taina', 'Harjoitus Heidi']) {
      const client = await enter(name)
      expect((await client.get('/en/feedback-received')).status).toBe(404)
      expect((await client.get(`/en/feedback-received/${id}`)).status).toBe(404)
    }
    expect((await house.client().get(`/en/feedback-received/${id}`)).path).toBe('/en/sign-in')
  })

  test('is not there when it is not there', async () => {
    const client = await enter('Näyte Niina')
    expect((await client.get('/en/feedback-received/00000000-0000-4000-8000-000000000000')).status).toBe(404)
    expect((await client.get('/en/feedback-received/nothing')).status).toBe(404)
  })

  test('says what would stand in an empty list', async () => {
    expect((await (await enter('Näyte Niina')).get('/en/feedback-received')).text).toContain('There is no feedback.')
  })

  test('is paged by 25, and a page that is not there shows the nearest', async () => {
    for (let number = 0; number < 26; number++) await makeFeedback(house.base, {})
    const client = await enter('Näyte Niina')
    const links = (page: string) => page.match(/feedback-received\/[0-9a-f-]{36}/g)?.length
    expect(links((await client.get('/en/feedback-received')).text)).toBe(25)
    for (const page of ['2', '99']) expect(links((await client.get(`/en/feedback-received?page=${page}`)).text)).toBe(1)
    for (const page of ['0', '-1', '1.5', 'x']) {
      expect(links((await client.get(`/en/feedback-received?page=${page}`)).text)).toBe(25)
    }
  })

  test('is forgotten a year after its answer, and never before it has one', async () => {
    const [old, waiting] = [await makeFeedback(house.base, {}), await makeFeedback(house.base, {})]
    const client = await enter('Näyte Niina')
    await client.get(`/en/feedback-received/${old}`)
    await client.submit(`${old}/answer`)
    house.now = new Date('2027-11-22T09:00:00Z')
    await forgetFeedback(house.base)
    expect(await rows()).toHaveLength(2)
    house.now = new Date('2027-11-24T09:00:00Z')
    await forgetFeedback(house.base)
    expect((await rows()).map(({ id }) => id)).toEqual([waiting])
  })
})
