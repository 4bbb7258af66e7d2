import { beforeEach, describe, expect, test } from 'vitest'
import { minutes } from '#base/time/day.ts'
import type { Client } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'
import { dayIn, drafted, entered, givenFields, idIn, pathOf, signed } from './decisions-for-tests.ts'
import { enter, linesAbout, openedFile } from './file-for-tests.ts'
import { deadlinesOf } from './queries.ts'

const house = fixture()
const began = house.now
beforeEach(() => {
  house.now = began
})

const seen = ({ text }: { text: string }) =>
  text
    .replace(/<(script|style|head)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

/** A code that the worker gives on the file's tab. */
async function codeFor(client: string, opens = 'page'): Promise<string> {
  const worker = await enter(house, 'worker')
  await worker.get(`/en/clients/${client}/person`)
  const shown = await worker.submit('/person/code', { opens })
  return (/aria-hidden="true">([\s\S]*?)<\/p>/.exec(shown.text.slice(shown.text.indexOf('class="code"')))?.[1] ?? '')
    .replace(/<[^>]+>/g, '')
    .replace(/\D/g, '')
}

/** The client's own browser, with the page open. */
async function opened(code: string): Promise<Client> {
  const browser = house.client()
  await browser.get('/en/own')
  await browser.submit('/own', { code })
  return browser
}

const due = async (client: string) =>
  (await house.base.database.reading((db) => deadlinesOf(db, client))).map(({ kind, due_on }) => [kind, due_on])

describe('the code', () => {
  test('is shown once, opens the page, and its last use stands on the file by day', async () => {
    const client = await openedFile(house)
    const code = await codeFor(client)
    expect(code).toMatch(/^\d{20}$/)
    const browser = await opened(code)
    expect(browser.last.path).toBe('/en/own/page')
    const worker = await enter(house, 'worker')
    const tab = await worker.get(`/en/clients/${client}/person`)
    expect(seen(tab)).toContain('Last used on 23 November 2026')
    expect(tab.text).not.toContain(code.slice(0, 5))
  })

  test('that was guessed, withdrawn or renewed opens nothing, with one and the same answer', async () => {
    const client = await openedFile(house)
    const old = await codeFor(client)
    const renewed = await codeFor(client)
    const worker = await enter(house, 'worker')
    const answers: string[] = []
    const tries = async (code: string) => answers.push(seen((await opened(code)).last))
    await tries('12345678901234567894')
    await tries(old)
    await worker.get(`/en/clients/${client}/person`)
    await worker.submit('/code/withdrawal')
    await tries(renewed)
    expect(new Set(answers).size).toBe(1)
    expect(answers[0]).toContain('Nothing opens with this code')
  })

  test('guessed counts among the wrong codes that raise the alarm', async () => {
    const browser = house.client()
    await browser.get('/en/own')
    for (let at = 0; at < 3; at++) await browser.submit('/own', { code: '12345678901234567894' })
    const { count } = await house.base.database.reading((db) =>
      db
        .selectFrom('wrong_code')
        .select((select) => select.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow(),
    )
    expect(Number(count)).toBeGreaterThanOrEqual(3)
  })

  test('withdrawn while the page is open closes it', async () => {
    const client = await openedFile(house)
    const browser = await opened(await codeFor(client))
    const worker = await enter(house, 'worker')
    await worker.get(`/en/clients/${client}/person`)
    await worker.submit('/code/withdrawal')
    expect((await browser.get('/en/own/page')).path).toBe('/en/own')
  })

  test('of another client shows that one’s matters only', async () => {
    const [one, other] = [await openedFile(house), await openedFile(house)]
    await entered(house, one, 'goal', { 'goal.text@1': 'CANARY-ONE' })
    await entered(house, other, 'goal', { 'goal.text@1': 'CANARY-OTHER' })
    const browser = await opened(await codeFor(other))
    const plan = await browser.get('/en/own/plan')
    expect(plan.text).toContain('CANARY-OTHER')
    expect(plan.text).not.toContain('CANARY-ONE')
  })
})

describe('the page', () => {
  test('is shut without a code, after twenty idle minutes, after leaving, and in another browser', async () => {
    const client = await openedFile(house)
    const code = await codeFor(client)
    for (const path of ['page', 'decisions', 'plan', 'messages', 'data', 'copy/paper', 'copy/data', 'letter/1'])
      expect([path, (await house.client().get(`/en/own/${path}`)).path]).toEqual([path, '/en/own'])
    const browser = await opened(code)
    house.now = new Date(began.getTime() + minutes(21))
    expect((await browser.get('/en/own/page')).path).toBe('/en/own')
    house.now = began
    expect((await browser.get('/en/own/page')).path).toBe('/en/own/page')
    await browser.raw('/leave')
    expect((await browser.get('/en/own/page')).path).toBe('/en/own')
  })

  test('tells in no title and no address what it is, and carries the exit', async () => {
    const client = await openedFile(house)
    await entered(house, client, 'action', { 'action.what@1': 'Invented.', 'action.organiser@1': 'nas' })
    await entered(house, client, 'consent', { 'consent.purpose@1': 'assistance', 'consent.given@1': '2026-11-23' })
    const browser = await opened(await codeFor(client))
    for (const lang of ['en', 'fi', 'sv'])
      for (const path of ['page', 'decisions', 'plan', 'messages', 'data']) {
        const { text, headers } = await browser.get(`/${lang}/own/${path}`)
        expect(/<title>([^<]*)</.exec(text)?.[1]).toMatch(/My matters|Omat asiat|Mina ärenden/)
        expect(text).toContain('data-exit')
        expect(text).not.toMatch(/traffick|ihmiskaup|människohandel|auttamisjärjest|hjälpsystem|assistance system/i)
        expect(text).not.toContain(client)
        expect(headers.get('cache-control')).toContain('no-store')
      }
  })

  test('shows a decision once it is served, with its letter, and never before', async () => {
    const client = await openedFile(house)
    await entered(house, client, 'status', { 'status.kind@1': 'none' })
    const id = await signed(house, client, 'reflection-given', givenFields)
    const browser = await opened(await codeFor(client))
    expect((await browser.get('/en/own/decisions')).text).not.toContain('CANARY-TEXT')
    expect((await browser.get('/en/own/letter/1')).status).toBe(404)

    const worker = await enter(house, 'worker')
    await worker.get(pathOf(client, id))
    await worker.submit('/service', { by: 'in-person', ...dayIn('day', '2026-11-23') })
    expect(idIn(worker.last)).toBe(id)
    const shown = await browser.get('/en/own/decisions')
    expect(shown.text).toContain('CANARY-TEXT')
    expect(seen(shown)).toContain('You can appeal against it until')
    const letter = await browser.raw('/en/own/letter/1')
    expect(letter.headers.get('content-type')).toBe('application/pdf')
    expect(letter.headers.get('content-disposition')).toBe('attachment; filename="1.pdf"')
    // A draft of another matter stays unseen.
    await drafted(worker, client, 'removal', { ...givenFields, ground: 'no-more-need', text: 'CANARY-DRAFT' })
    expect((await browser.get('/en/own/decisions')).text).not.toContain('CANARY-DRAFT')
  })

  test('never shows safety, notes, observations or health; they stand in no copy of others either', async () => {
    const client = await openedFile(house)
    await entered(house, client, 'note', { 'note.day@1': '2026-11-23', 'note.text@1': 'CANARY-NOTE' })
    await entered(house, client, 'family', { 'family.relation@1': 'child', 'family.name@1': 'CANARY-CHILD' })
    await entered(house, client, 'observation', {
      ...{ 'observation.text@1': 'CANARY-OBSERVATION', 'observation.source@1': 'Police' },
      ...{ 'observation.source-reliability@1': 'reliable', 'observation.reliability@1': 'reliable' },
    })
    const browser = await opened(await codeFor(client, 'page-and-copy'))
    const pages = ['page', 'decisions', 'plan', 'messages', 'data', 'copy/data']
    const texts = await Promise.all(pages.map(async (path) => (await browser.raw(`/en/own/${path}`)).text()))
    expect(texts.join('')).not.toMatch(/CANARY|the brother reads/)
  })
})

describe('messages', () => {
  test('go both ways, sealed; what the client asks is due, and an answer ends it', async () => {
    const client = await openedFile(house)
    const browser = await opened(await codeFor(client))
    await browser.get('/en/own/messages')
    await browser.submit('/own/messages', { message: 'CANARY-QUESTION' })
    await browser.submit('/own/messages', { message: 'CANARY-QUESTION' })
    expect(browser.last.text.match(/CANARY-QUESTION/g)).toHaveLength(1)
    // 30 November 2026 is a Monday.
    expect(await due(client)).toContainEqual(['message', '2026-11-30'])
    const worker = await enter(house, 'worker')
    expect((await worker.get('/en/clients')).text).toContain('awaits an answer')
    await worker.get(`/en/clients/${client}/person`)
    expect(worker.last.text).toContain('CANARY-QUESTION')
    await worker.submit('/person/messages', { message: 'CANARY-ANSWER' })
    expect(await due(client)).not.toContainEqual(['message', '2026-11-30'])
    expect(seen(await browser.get('/en/own/page'))).toContain('1 new message')
    expect((await browser.get('/en/own/messages')).text).toContain('CANARY-ANSWER')
    expect(seen(await browser.get('/en/own/page'))).toContain('No new messages')
    const rows = await house.base.database.reading((db) =>
      db.selectFrom('client_message').selectAll().where('client_id', '=', client).execute(),
    )
    expect(JSON.stringify(rows.map(({ sealed }) => sealed.toString('latin1')))).not.toContain('CANARY')
  })

  test('of blanks only are refused, and what was typed stays', async () => {
    const client = await openedFile(house)
    const browser = await opened(await codeFor(client))
    await browser.get('/en/own/messages')
    const answer = await browser.submit('/own/messages', { message: '  \n \t ' })
    expect(answer.status).toBe(422)
    expect(seen(answer)).toContain('Write a message')
    expect(await due(client)).not.toContainEqual(['message', '2026-11-30'])
  })
})

describe('one’s own data', () => {
  test('a consent is taken back by its purpose, and the workers read of it', async () => {
    const client = await openedFile(house)
    await entered(house, client, 'consent', { 'consent.purpose@1': 'sharing-police', 'consent.given@1': '2026-11-23' })
    const browser = await opened(await codeFor(client))
    expect((await browser.get('/en/own/data')).text).toContain('Telling the police')
    const [id] = await consentIds(client)
    await browser.post('/en/own/consents', { consent: id ?? '' })
    expect(seen(await browser.get('/en/own/data'))).not.toContain('Telling the police')
    const worker = await enter(house, 'worker')
    expect((await worker.get(`/en/clients/${client}/person`)).text).toContain('I took back my consent')
    const entry = await worker.get(`/en/clients/${client}/entries/${id}`)
    expect(seen(entry)).toContain('The client')
    // Somebody else's consent, or none, is not found.
    expect((await browser.post('/en/own/consents', { consent: id ?? '' })).status).toBe(404)
  })

  test('who looked is told by day and task, never by name', async () => {
    const client = await openedFile(house)
    await (await enter(house, 'worker')).get(`/en/clients/${client}`)
    const browser = await opened(await codeFor(client))
    const { text } = await browser.get('/en/own/data')
    expect(seen({ text })).toContain('23 November 2026: worker')
    expect(text).not.toMatch(/Aada|Asiakastyö/)
  })

  test('the copy opens only with a code that opens it, as paper and as data', async () => {
    const client = await openedFile(house)
    const plain = await opened(await codeFor(client))
    expect((await plain.get('/en/own/copy/data')).status).toBe(404)
    expect((await plain.get('/en/own/copy/paper')).status).toBe(404)
    const browser = await opened(await codeFor(client, 'page-and-copy'))
    const paper = await browser.raw('/en/own/copy/paper')
    expect(paper.headers.get('content-type')).toBe('application/pdf')
    const data = JSON.parse(await (await browser.raw('/en/own/copy/data')).text())
    expect(data.format).toBe('polku-own-copy-1')
    const identity = data.sections.find(({ section }: { section: string }) => section === 'identity')
    expect(JSON.stringify(identity)).toContain('Kaisa')
    expect((await linesAbout(house, client)).filter(({ action }) => action === 'own.copy')).toHaveLength(2)
  })

  test('of a person whose identity is protected the copy says neither who nor where they are', async () => {
    const client = await openedFile(house)
    const browser = await opened(await codeFor(client, 'page-and-copy'))
    await house.base.database.writing((tx) =>
      tx.updateTable('client').set({ protected_at: house.now }).where('id', '=', client).execute(),
    )
    const text = await (await browser.raw('/en/own/copy/data')).text()
    expect(text).not.toMatch(/Kaisa|0101/)
  })
})

const consentIds = async (client: string): Promise<string[]> => {
  const rows = await house.base.database.reading((db) =>
    db
      .selectFrom('client_entry')
      .select('id')
      .where('client_id', '=', client)
      .where('section', '=', 'consent')
      .orderBy('made_at', 'desc')
      .execute(),
  )
  return rows.map(({ id }) => id)
}
