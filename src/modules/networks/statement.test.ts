import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { sendDue } from '#base/mail/mail.ts'
import { pathsIn, type Relay, readable, relayForTests } from '#base/mail/relay-for-tests.ts'
import type { Client } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'
import { addMember, networkId, worker } from './people-for-tests.ts'
import { acceptSigning, askToSign, confirmSigning } from './platform-signing.ts'
import { principlesInForce } from './queries-platform.ts'

const house = fixture()
const code = 'civil-society-platform'
let relay: Relay
let coordinator: Client
let member: Client
let platform: string

beforeAll(async () => {
  relay = await relayForTests()
  Object.assign(house.base.settings, { smtp: relay.url })
  platform = await networkId(house, code)
  coordinator = await worker(house, 'platform-coordinator', 'riku', 'Koordinaattori Kerttu')
  await worker(house, 'professional', 'pro-tukipiste', 'Jäsen Juuli')
  await addMember(house, 'Jäsen Juuli', code)
  member = await worker(house, 'professional', 'pro-tukipiste', 'Jäsen Juuli')
  for (const name of ['Esimerkki', 'Malli']) await signatory(`${name} ry`, `${name.toLowerCase()}@example.org`)
})
afterAll(() => relay.close())
beforeEach(() => {
  relay.taken.length = 0
})

async function signatory(organisation: string, email: string): Promise<void> {
  const { base } = house
  await base.database.writing(async (tx) => {
    const text = await principlesInForce(tx, platform)
    if (!text) throw new Error('no principles')
    const asked = {
      organisation,
      businessId: '',
      representative: 'Edustaja Essi',
      position: 'x',
      email,
      lang: 'en' as const,
    }
    await askToSign(tx, base, text, asked)
    const { id } = await tx.selectFrom('signatory').select('id').where('email', '=', email).executeTakeFirstOrThrow()
    await confirmSigning(tx, base, id, text.id)
    const { id: person } = await tx
      .selectFrom('person')
      .select('id')
      .where('name', '=', 'Koordinaattori Kerttu')
      .executeTakeFirstOrThrow()
    await acceptSigning(tx, base, id, person)
  })
}

const linkTo = async (email: string) => {
  for (let round = 0; round < 3; round++) await sendDue(house.base)
  const mails = relay.taken.filter(({ to }) => to === email).map(({ text }) => readable(text))
  return mails.flatMap(pathsIn).findLast((path) => path.includes('/backing/')) ?? ''
}

async function draft(by: Client, title = 'Kannanotto'): Promise<string> {
  await by.get(`/en/my-networks/${platform}/statements/new`)
  await by.submit('/statements/new', { title_en: title, body_en: 'We say this.\n\nAnd that.' })
  return by.last.path
}

async function answer(email: string, how: 'backs' | 'declines'): Promise<Client> {
  const link = await linkTo(email)
  const representative = house.client()
  await representative.get(link)
  await representative.submit(link, { answer: how, representative: 'Edustaja Essi' })
  return representative
}

async function published(title: string): Promise<string> {
  const path = await draft(coordinator, title)
  await coordinator.submit('/asking')
  await answer('esimerkki@example.org', 'backs')
  await coordinator.get(path)
  await coordinator.submit('/publication')
  return path.replace('/statements/', '/joint-statements/')
}

test('a member drafts, others comment, organisations answer, the coordinator publishes with who stands behind it', async () => {
  const path = await draft(member)
  await coordinator.get(path)
  await coordinator.submit('/comments', { comment: 'Lisää luvut.' })
  await member.get(`${path}/text`)
  await member.submit('/text', { title_en: 'Second', body_en: 'We say this with figures.' })
  expect(member.last.text).toMatch(/version 2[\s\S]*Lisää luvut\.|Lisää luvut\./)
  expect(member.last.text).not.toContain('/publication"')
  await coordinator.get(path)
  await coordinator.submit('/publication')
  expect(coordinator.last.status).toBe(409)
  await coordinator.submit('/asking')
  const link = await linkTo('esimerkki@example.org')
  for (let time = 0; time < 3; time++) expect((await house.client().get(link)).status).toBe(200)
  expect((await coordinator.get(path)).text).toContain('Waits for an answer')
  await answer('esimerkki@example.org', 'backs')
  await answer('malli@example.org', 'declines')
  const shown = path.replace('/statements/', '/joint-statements/')
  expect((await house.client().get(shown)).status).toBe(404)
  await coordinator.get(path)
  await coordinator.submit('/publication')
  const reader = await house.client().get(shown)
  expect(reader.text).toMatch(/Second[\s\S]*with figures[\s\S]*Esimerkki ry/)
  expect(reader.text).not.toContain('Malli ry')
  expect(reader.text).not.toContain('Edustaja Essi')
  expect((await house.client().get(`/en/networks/${code}/principles`)).text).toContain('Second')
})

test('who stands behind a text stands behind that version: a new one is asked anew', async () => {
  const path = await draft(coordinator, 'Versions')
  await coordinator.submit('/asking')
  const old = await linkTo('esimerkki@example.org')
  await answer('esimerkki@example.org', 'backs')
  await coordinator.get(`${path}/text`)
  await coordinator.submit('/text', { title_en: 'Versions', body_en: 'Something else.' })
  const late = house.client()
  await late.get(old)
  expect(late.last.text).toContain('The text has changed')
  expect((await late.post(old, { answer: 'backs', representative: 'x' })).status).toBe(409)
  await coordinator.get(path)
  await coordinator.submit('/publication')
  expect(coordinator.last.status).toBe(409)
  relay.taken.length = 0
  await coordinator.get(path)
  await coordinator.submit('/asking')
  expect(await linkTo('esimerkki@example.org')).not.toBe(old)
  await coordinator.submit('/asking')
  const again = relay.taken.filter(({ to }) => to === 'esimerkki@example.org')
  expect(again).toHaveLength(1)
})

test('a published statement changes no more; it is withdrawn with a reason that stays to be read', async () => {
  const shown = await published('Once')
  const path = shown.replace('/joint-statements/', '/statements/')
  expect((await coordinator.get(`${path}/text`)).status).toBe(403)
  await coordinator.get(path)
  await coordinator.submit('/withdrawal', { reason: 'A figure was wrong.' })
  const reader = await house.client().get(shown)
  expect(reader.text).toMatch(/Withdrawn on[\s\S]*A figure was wrong\.[\s\S]*Once/)
})

test('it can be printed as a document', async () => {
  const shown = await published('On paper')
  const answer = await house.client().raw(`${shown}/paper`)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  expect(
    Buffer.from(await answer.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
})

test('a language is written with title and text or not at all, and one at least', async () => {
  await coordinator.get(`/en/my-networks/${platform}/statements/new`)
  await coordinator.submit('/statements/new', { title_fi: 'Vain otsikko' })
  expect([coordinator.last.status, coordinator.last.text.includes('Vain otsikko')]).toEqual([422, true])
  await coordinator.submit('/statements/new', {})
  expect(coordinator.last.text).toContain('Write title and text in one language at least')
})

test('two who edit one statement: the slower sees both texts', async () => {
  const path = await draft(coordinator, 'Together')
  const other = await worker(house, 'platform-coordinator', 'riku', 'Koordinaattori Kimmo')
  await coordinator.get(`${path}/text`)
  await other.get(`${path}/text`)
  await other.submit('/text', { title_en: 'Together', body_en: 'Of Kimmo.' })
  await coordinator.submit('/text', { title_en: 'Together', body_en: 'Of Kerttu.' })
  expect(coordinator.last.status).toBe(409)
  expect(coordinator.last.text).toMatch(/Of Kimmo\.[\s\S]*Of Kerttu\./)
})

test('who does not belong reads no draft, and a member of another changes none', async () => {
  const path = await draft(coordinator, 'Inside')
  const stranger = await worker(house, 'professional', 'heuni', 'Vieras Ville')
  expect((await stranger.get(path)).status).toBe(404)
  expect((await stranger.get(`/en/my-networks/${platform}/statements`)).status).toBe(404)
  expect((await member.get(path)).status).toBe(200)
  expect((await member.get(`${path}/text`)).status).toBe(404)
  expect((await house.client().get('/en/joint-statements/x')).status).toBe(404)
})

test('an authority that only attends meetings has no part in list and statements, and sees no tab that leads there', async () => {
  const path = await draft(coordinator, 'Among us')
  await worker(house, 'professional', 'ministry-justice', 'Viranomainen Viivi')
  await addMember(house, 'Viranomainen Viivi', code, 'attending')
  const attending = await worker(house, 'professional', 'ministry-justice', 'Viranomainen Viivi')
  expect((await attending.get(`/en/my-networks/${platform}`)).status).toBe(200)
  expect(attending.last.text).not.toMatch(/\/(mails|statements)"/)
  for (const closed of [path, `/en/my-networks/${platform}/mails`, `/en/my-networks/${platform}/statements`])
    expect((await attending.get(closed)).status).toBe(404)
})
