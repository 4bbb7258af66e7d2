import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { sendDue } from '#base/mail/mail.ts'
import { pathsIn, type Relay, readable, relayForTests } from '#base/mail/relay-for-tests.ts'
import type { Client } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'
import { networkId, worker } from './people-for-tests.ts'
import { isBusinessId } from './platform.ts'
import { forgetSignings } from './platform-signing.ts'

const house = fixture()
const code = 'civil-society-platform'
const root = `/en/networks/${code}/principles`
let relay: Relay
let coordinator: Client
let platform: string

beforeAll(async () => {
  relay = await relayForTests()
  Object.assign(house.base.settings, { smtp: relay.url })
  platform = await networkId(house, code)
})
afterAll(() => relay.close())
beforeEach(async () => {
  relay.taken.length = 0
  house.now = new Date(house.now.getTime() + 2 * 3_600_000)
  coordinator = await worker(house, 'platform-coordinator', 'riku', 'Koordinaattori Kerttu')
})

const mailsTo = async (email: string) => {
  for (let round = 0; round < 3; round++) await sendDue(house.base)
  return relay.taken.filter(({ to }) => to === email).map(({ text }) => readable(text))
}

const linkTo = async (email: string) => pathsIn((await mailsTo(email)).at(-1) ?? '')[0] ?? ''

const fields = (organisation: string, email: string) => ({
  organisation,
  'business-id': '',
  representative: 'Edustaja Essi',
  position: 'toiminnanjohtaja',
  email,
  authorised: 'yes',
})

async function ask(organisation: string, email: string): Promise<string> {
  const client = house.client()
  await client.get(`${root}/signing`)
  await client.submit('/signing', fields(organisation, email))
  expect([client.last.status, client.last.path]).toEqual([200, `${root}/signing/asked`])
  return linkTo(email)
}

async function confirm(link: string): Promise<Client> {
  const client = house.client()
  await client.get(link)
  await client.submit(link)
  return client
}

async function accept(organisation: string): Promise<string> {
  await coordinator.get(`/en/coordination/${platform}/signatories`)
  const id = new RegExp(`signatories/([0-9a-f-]{36})"[^>]*>${organisation}`).exec(coordinator.last.text)?.[1] ?? ''
  await coordinator.get(`/en/signatories/${id}`)
  await coordinator.submit('/acceptance')
  return id
}

async function sign(organisation: string, email: string): Promise<string> {
  await confirm(await ask(organisation, email))
  relay.taken.length = 0
  await accept(organisation)
  return linkTo(email)
}

const publicPage = async () => (await house.client().get(root)).text

async function newVersion(): Promise<string> {
  await coordinator.get(`/en/coordination/${platform}/principles`)
  await coordinator.submit('/principles')
  const path = coordinator.last.path
  const body = `Uusi teksti ${house.now.toISOString()}`
  const texts = {
    body_fi: body,
    body_sv: body,
    body_en: body,
    change_fi: 'Miksi',
    change_sv: 'Varför',
    change_en: 'Why',
  }
  await coordinator.submit(path, texts)
  return path
}

test('a business ID is taken with its check digit only', () => {
  expect(isBusinessId('0112038-9')).toBe(true)
  for (const wrong of ['0112038-8', '112038-9', '01120389', '1234567-1 ', 'abcdefg-1'])
    expect(isBusinessId(wrong)).toBe(false)
})

test('the page shows the first text with its source, and the three relations apart', async () => {
  const text = await publicPage()
  expect(text).toContain('What we aim at')
  expect(text).toMatch(/riku\.fi[^<]*\(D\)/)
  expect(text).toMatch(
    /Closely involved[\s\S]*HEUNI[\s\S]*IOM[\s\S]*May attend meetings[\s\S]*National anti-trafficking coordinator/,
  )
})

test('an organisation stands on the list once its representative has confirmed and the coordinator has accepted', async () => {
  const link = await ask('Esimerkki ry', 'essi@example.org')
  const scanner = house.client()
  for (let time = 0; time < 3; time++) expect((await scanner.get(link)).status).toBe(200)
  expect(await publicPage()).not.toContain('Esimerkki ry')
  const representative = await confirm(link)
  expect(representative.last.text).toContain('The coordinator checks the details')
  expect(await publicPage()).not.toContain('Esimerkki ry')
  await confirm(link).catch(() => {})
  await accept('Esimerkki ry')
  const text = await publicPage()
  expect(text).toMatch(/Esimerkki ry[\s\S]*>1<[\s\S]*23 November 2026/)
  expect(text).not.toContain('Edustaja Essi')
  expect((await mailsTo('essi@example.org')).at(-1)).toContain('/signature/')
})

test('without authority, name or with a wrong business ID nothing is signed, and what was typed comes back', async () => {
  const client = house.client()
  await client.get(`${root}/signing`)
  await client.submit('/signing', {
    ...fields('Vajaa ry', 'vajaa@example.org'),
    authorised: '',
    'business-id': '1234567-0',
  })
  expect(client.last.status).toBe(422)
  expect(client.last.text).toMatch(/Confirm that you may sign[\s\S]*Vajaa ry|Vajaa ry/)
  expect(client.last.text).toContain('check digit')
  expect(await mailsTo('vajaa@example.org')).toEqual([])
})

test('an address is not flooded with signing', async () => {
  const client = house.client()
  for (let time = 0; time < 5; time++) {
    await client.get(`${root}/signing`)
    await client.submit('/signing', fields(`Tulva ${time} ry`, 'tulva@example.org'))
  }
  expect(await mailsTo('tulva@example.org')).toHaveLength(3)
})

test('a coordinator may refuse with a reason, which goes to the representative, and after thirty days nothing is left', async () => {
  await confirm(await ask('Kaukainen ry', 'kaukainen@example.org'))
  await coordinator.get(`/en/coordination/${platform}/signatories`)
  const id = /signatories\/([0-9a-f-]{36})"[^>]*>Kaukainen ry/.exec(coordinator.last.text)?.[1]
  await coordinator.get(`/en/signatories/${id}`)
  await coordinator.submit('/refusal', { reason: '' })
  expect(coordinator.last.status).toBe(422)
  await coordinator.submit('/refusal', { reason: 'Toiminta ei koske aihetta.' })
  expect((await mailsTo('kaukainen@example.org')).at(-1)).toContain('Toiminta ei koske aihetta.')
  house.now = new Date(house.now.getTime() + 31 * 86_400_000)
  await forgetSignings(house.base)
  const left = await house.base.database.reading((db) => db.selectFrom('signatory').select('organisation').execute())
  expect(left.map(({ organisation }) => organisation)).toContain('Esimerkki ry')
  expect(left.map(({ organisation }) => organisation)).not.toContain('Kaukainen ry')
})

test('a new version is written, commented by signatories, put in force; the old signature stays as history and binds nobody anew', async () => {
  const own = await sign('Toinen ry', 'toinen@example.org')
  const path = await newVersion()
  expect((await house.client().get(`${root}/2`)).status).toBe(404)
  relay.taken.length = 0
  await coordinator.submit('/consultation')
  expect((await house.client().get(`${root}/2`)).text).toContain('Uusi teksti')
  expect((await mailsTo('toinen@example.org')).at(-1)).toContain(own)
  const representative = house.client()
  await representative.get(own)
  await representative.submit('/comment', { comment: 'Kohta kolme on epäselvä.' })
  const now = house.now
  house.now = new Date(now.getTime() + 29 * 86_400_000)
  expect((await representative.post(`${own}/comment`, { comment: 'Liian myöhään.' })).status).toBe(403)
  expect((await representative.get(own)).text).not.toContain('/comment')
  house.now = now
  expect((await coordinator.get(path)).text).toMatch(/Toinen ry[\s\S]*Kohta kolme on epäselvä/)
  relay.taken.length = 0
  await coordinator.submit('/publication')
  expect((await mailsTo('toinen@example.org')).at(-1)).toContain(own)
  expect(await publicPage()).toMatch(/Toinen ry<[\s\S]*?>1 [\s\S]*?earlier version/)
  await representative.get(own)
  expect(representative.last.text).toContain('A new version is waiting')
  await representative.submit('/consent', {
    representative: 'Edustaja Eino',
    position: 'puheenjohtaja',
    authorised: 'yes',
  })
  const text = await publicPage()
  expect(text).toMatch(/Toinen ry<\/td><td[^>]*>2</)
  expect((await representative.get(own)).text).toMatch(/Version 1, Edustaja Essi[\s\S]*Version 2, Edustaja Eino/)
  expect((await house.client().get(`${root}/1`)).text).toContain('What we aim at')
})

test('nobody signs a text they have not read: an old form, an old link and an old page are shown the new text first', async () => {
  const link = await ask('Hidas ry', 'hidas@example.org')
  const form = house.client()
  await form.get(`${root}/signing`)
  const opened = house.client()
  await opened.get(link)
  await newVersion()
  await coordinator.submit('/publication')
  await form.submit('/signing', fields('Myöhäinen ry', 'myohainen@example.org'))
  expect(form.last.status).toBe(409)
  expect(form.last.text).toMatch(/The text has changed[\s\S]*Myöhäinen ry/)
  await opened.submit(link)
  expect(opened.last.status).toBe(409)
  expect(opened.last.text).toContain('Why')
  await opened.submit(link)
  expect(opened.last.status).toBe(200)
  await accept('Hidas ry')
  expect(await publicPage()).toMatch(/Hidas ry<\/td><td[^>]*>3</)
})

test('a withdrawal is dated and never erased, through the link or by the coordinator with a reason', async () => {
  const own = await sign('Perujat ry', 'perujat@example.org')
  const representative = house.client()
  for (let time = 0; time < 3; time++) await house.client().get(own)
  await representative.get(own)
  await representative.submit('/withdrawal', { reason: '' })
  await sign('Lakannut ry', 'lakannut@example.org')
  await coordinator.submit('/withdrawal', { reason: '' })
  expect(coordinator.last.status).toBe(422)
  await coordinator.submit('/withdrawal', { reason: 'Yhdistys on purettu.' })
  const text = await publicPage()
  expect(text).toMatch(/2 have withdrawn[\s\S]*Lakannut ry: version 3[\s\S]*Perujat ry: version 3/)
  expect(text).not.toContain('Yhdistys on purettu')
  await forgetSignings(house.base)
  expect(await publicPage()).toContain('Perujat ry')
  expect(
    (await representative.post(`${own}/consent`, { representative: 'x', position: 'x', authorised: 'yes', text: '' }))
      .status,
  ).toBe(403)
})

test('one organisation twice is seen before it is accepted twice', async () => {
  await confirm(await ask('esimerkki RY', 'toinen.essi@example.org'))
  await coordinator.get(`/en/coordination/${platform}/signatories`)
  const id = /signatories\/([0-9a-f-]{36})"[^>]*>esimerkki RY/.exec(coordinator.last.text)?.[1]
  expect((await coordinator.get(`/en/signatories/${id}`)).text).toContain('on the list already')
})

test('two who write one version: the slower sees both, and a version that was changed is not published unread', async () => {
  const path = await newVersion()
  const other = await worker(house, 'platform-coordinator', 'riku', 'Koordinaattori Kimmo')
  await coordinator.get(path)
  await other.get(path)
  const texts = { body_sv: 'x', body_en: 'x', change_fi: 'x', change_sv: 'x', change_en: 'x' }
  await other.submit(path, { ...texts, body_fi: 'Kimmon', body_en: 'Kimmo wrote' })
  const stale = /action="[^"]*publication".*?name="version" value="(\d+)"/s.exec(coordinator.last.text)?.[1] ?? ''
  await coordinator.submit(path, { ...texts, body_fi: 'Kertun' })
  expect(coordinator.last.status).toBe(409)
  expect(coordinator.last.text).toMatch(/Koordinaattori Kimmo[\s\S]*Kimmo wrote[\s\S]*Kertun/)
  expect((await coordinator.post(`${path}/publication`, { version: stale })).status).toBe(409)
  await coordinator.get(`/en/coordination/${platform}/principles`)
  expect((await coordinator.post(`/en/coordination/${platform}/principles`)).status).toBe(409)
})

test('who does not coordinate the Platform finds none of its desks', async () => {
  const outsider = await worker(house, 'network-coordinator', 'nas', 'Aluekoordinaattori Anni')
  const id = await house.base.database.reading((db) =>
    db.selectFrom('signatory').select('id').executeTakeFirstOrThrow(),
  )
  const text = await house.base.database.reading((db) =>
    db.selectFrom('principles_text').select('id').executeTakeFirstOrThrow(),
  )
  for (const path of [
    `/coordination/${platform}/signatories`,
    `/coordination/${platform}/principles`,
    `/signatories/${id.id}`,
    `/principles/${text.id}`,
  ]) {
    expect((await outsider.get(`/en${path}`)).status).toBe(404)
  }
  const turku = await networkId(house, 'turku-network')
  expect((await outsider.get(`/en/coordination/${turku}/principles`)).status).toBe(404)
  expect((await house.client().get('/en/networks/turku-network/principles')).status).toBe(404)
})

test('links that are made up, or made for something else, lead nowhere', async () => {
  const own = await sign('Viimeinen ry', 'viimeinen@example.org')
  for (const path of [
    `${own}x`,
    own.replace('/signature/', '/signing/'),
    own.replace('/signature/', '/backing/'),
    '/en/signature/x',
  ]) {
    expect((await house.client().get(path)).status).toBe(404)
  }
})
