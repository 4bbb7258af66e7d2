import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { allJobs } from '#app'
import { sendDue } from '#base/mail/mail.ts'
import { pathsIn, type Relay, readable, relayForTests } from '#base/mail/relay-for-tests.ts'
import type { Client } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'
import { sendDigests } from './list-sending.ts'
import { endByMembership, forgetMails, subscribeByMembership } from './list-subscribing.ts'
import { addMember, networkId, worker } from './people-for-tests.ts'

const house = fixture()
let relay: Relay
let coordinator: Client
let turku: string

beforeAll(async () => {
  relay = await relayForTests()
  Object.assign(house.base.settings, { smtp: relay.url })
  turku = await networkId(house, 'turku-network')
})
afterAll(() => relay.close())
beforeEach(async () => {
  relay.taken.length = 0
  house.now = new Date(house.now.getTime() + 2 * 3_600_000)
  // A session ends long before the next test's hour.
  coordinator = await worker(house, 'network-coordinator', 'nas', 'Koordinaattori Kaisa')
})

const run = async (name: string, data: Record<string, string> = {}) =>
  allJobs.find((job) => job.name === name)?.run(house.base, data)

const mails = async () => {
  for (let round = 0; round < 5; round++) await sendDue(house.base)
  return relay.taken.map(({ to, text }) => ({
    to,
    raw: text.slice(0, text.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' '),
    text: readable(text),
  }))
}

const row = async (email: string, network = turku) =>
  house.base.database.reading((db) =>
    db
      .selectFrom('list_subscription')
      .selectAll()
      .where('email', '=', email)
      .where('network_id', '=', network)
      .executeTakeFirst(),
  )

async function ask(email: string, pace = 'immediate'): Promise<string> {
  const client = house.client()
  await client.get('/fi/networks/turku-network/mails')
  await client.post('/fi/networks/turku-network/mails', { email, pace })
  expect(client.last.status).toBe(200)
  const mail = (await mails()).find(({ to }) => to === email)
  return pathsIn(mail?.text ?? '')[0] ?? ''
}

async function subscribe(email: string, pace = 'immediate'): Promise<void> {
  const link = await ask(email, pace)
  await house.client().post(link)
  relay.taken.length = 0
}

async function send(fields: Record<string, string> = {}, by = coordinator): Promise<string> {
  await by.get(`/en/my-networks/${turku}/mails/new`)
  await by.submit('/mails/new', { title: 'Kokous', body: 'Nähdään keväällä.', lang: 'fi', carries: 'text', ...fields })
  const id = /letters\/([0-9a-f-]{36})/.exec(by.last.path)?.[1] ?? ''
  await by.submit('/test')
  await by.submit('/sending')
  await run('networks.list.letter', { letter: id })
  return id
}

test('nothing comes before the owner of the address has confirmed, and opening the link confirms nothing', async () => {
  const link = await ask('eka@example.org')
  expect(link).toMatch(/^\/fi\/mails\/confirmation\//)
  const scanner = house.client()
  for (let time = 0; time < 3; time++) expect((await scanner.get(link)).status).toBe(200)
  expect((await row('eka@example.org'))?.confirmed_at).toBe(null)
  await scanner.post(link)
  expect(scanner.last.status).toBe(200)
  expect((await row('eka@example.org'))?.confirmed_at).not.toBe(null)
})

test('asking twice tells nobody who is on the list: the page is the same, only the mail differs', async () => {
  const client = house.client()
  await client.get('/fi/networks/turku-network/mails')
  await client.post('/fi/networks/turku-network/mails', { email: 'eka@example.org', pace: 'weekly' })
  const known = client.last.text
  await client.get('/fi/networks/turku-network/mails')
  await client.post('/fi/networks/turku-network/mails', { email: 'toka@example.org', pace: 'weekly' })
  expect(client.last.text).toBe(known)
  expect((await row('eka@example.org'))?.pace).toBe('immediate')
  const all = await mails()
  expect(pathsIn(all.find(({ to }) => to === 'eka@example.org')?.text ?? '')[0]).toContain('/mails/preferences/')
  expect(pathsIn(all.find(({ to }) => to === 'toka@example.org')?.text ?? '')[0]).toContain('/mails/confirmation/')
})

test('nobody can flood an address with asking: once in ten minutes a list, three times in an hour over all', async () => {
  const client = house.client()
  for (let time = 0; time < 5; time++) {
    await client.get('/fi/networks/turku-network/mails')
    await client.post('/fi/networks/turku-network/mails', { email: 'Tulva@example.org', pace: 'daily' })
  }
  for (const code of ['oulu', 'tampere', 'north-savo', 'ostrobothnia']) {
    await client.get(`/fi/networks/${code}-network/mails`)
    await client.post(`/fi/networks/${code}-network/mails`, { email: 'tulva@EXAMPLE.org', pace: 'daily' })
  }
  expect((await mails()).filter(({ to }) => to.toLowerCase() === 'tulva@example.org')).toHaveLength(3)
})

test('a link that was used brings nobody back, and one that is made up leads nowhere', async () => {
  const link = await ask('paluu@example.org')
  await house.client().post(link)
  const { id = '' } = (await row('paluu@example.org')) ?? {}
  await run('networks.list.bounced', { id, why: 'refused' })
  const late = await house.client().post(link)
  expect(late.status).toBe(422)
  expect((await row('paluu@example.org'))?.ended_why).toBe('refused')
  expect((await house.client().get(`${link}x`)).status).toBe(404)
  expect((await house.client().post(link.replace('confirmation', 'preferences'))).status).toBe(404)
})

test('a link to confirm holds two weeks', async () => {
  const link = await ask('hidas@example.org')
  house.now = new Date(house.now.getTime() + 15 * 86_400_000)
  expect((await house.client().post(link)).status).toBe(422)
  await forgetMails(house.base)
  expect(await row('hidas@example.org')).toBe(undefined)
  expect((await house.client().get(link)).status).toBe(404)
})

test('a letter reaches those who want it at once, each with the way out for reader and mail program', async () => {
  const id = await send()
  const all = await mails()
  const letter = all.find(({ to }) => to === 'eka@example.org')
  expect(letter?.text).toContain('Nähdään keväällä.')
  expect(letter?.raw).toMatch(/List-Unsubscribe: <http:\/\/localhost:3000\/mail-end\//)
  expect(letter?.raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  expect(letter?.raw).toMatch(/List-ID: .*<turku-network\.lists\.localhost>/i)
  expect(all.filter(({ to }) => to === 'eka@example.org')).toHaveLength(1)
  await run('networks.list.letter', { letter: id })
  expect((await mails()).filter(({ to }) => to === 'eka@example.org')).toHaveLength(1)
})

test('a mail scanner that opens every link of every mail changes nothing', async () => {
  await subscribe('skanneri@example.org')
  await send()
  const letter = (await mails()).find(({ to }) => to === 'skanneri@example.org')
  const links = [...pathsIn(letter?.text ?? ''), ...pathsIn(letter?.raw ?? '')]
  expect(links.length).toBeGreaterThanOrEqual(2)
  for (const link of links) expect((await house.client().get(link)).status).toBe(200)
  const after = await row('skanneri@example.org')
  expect([after?.ended_at, after?.pace]).toEqual([null, 'immediate'])
})

test('one click in the mail program ends it by a bare POST, as often as it likes', async () => {
  await subscribe('klikki@example.org')
  await send()
  const { raw = '' } = (await mails()).find(({ to }) => to === 'klikki@example.org') ?? {}
  const path = /<http:\/\/localhost:3000(\/mail-end\/[^>]+)>/.exec(raw)?.[1] ?? ''
  for (let time = 0; time < 2; time++) {
    const answer = await house.client().raw(path, {
      method: 'POST',
      body: 'List-Unsubscribe=One-Click',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    expect(answer.status).toBe(303)
  }
  expect((await row('klikki@example.org'))?.ended_why).toBe('own-wish')
  relay.taken.length = 0
  await send()
  expect((await mails()).some(({ to }) => to === 'klikki@example.org')).toBe(false)
})

test('one click works as multipart form too, and without the proof it is not there', async () => {
  await subscribe('moni@example.org')
  await send()
  const { raw = '' } = (await mails()).find(({ to }) => to === 'moni@example.org') ?? {}
  const path = /<http:\/\/localhost:3000(\/mail-end\/[^>]+)>/.exec(raw)?.[1] ?? ''
  const body = new FormData()
  body.append('List-Unsubscribe', 'One-Click')
  const wrong = await house.client().raw(`${path}x`, { method: 'POST', body })
  expect(wrong.status).toBe(404)
  const right = new FormData()
  right.append('List-Unsubscribe', 'One-Click')
  expect((await house.client().raw(path, { method: 'POST', body: right })).status).toBe(303)
  expect((await row('moni@example.org'))?.ended_at).not.toBe(null)
})

test('a mail that was passed on leads to a page that asks, and does not tell whose address it is', async () => {
  await subscribe('valitetty@example.org')
  await send()
  const letter = (await mails()).find(({ to }) => to === 'valitetty@example.org')
  const link = pathsIn(letter?.text ?? '')[0] ?? ''
  const stranger = await house.client().get(link)
  expect(stranger.text).not.toContain('valitetty@')
  expect(stranger.text).toContain('va…@example.org')
  expect((await house.client().get(`${link}/record`)).text).not.toContain('valitetty@')
})

test('what ended comes back only by a new confirmation from the address itself', async () => {
  await subscribe('takaisin@example.org')
  await send()
  const link = pathsIn((await mails()).find(({ to }) => to === 'takaisin@example.org')?.text ?? '')[0] ?? ''
  const client = house.client()
  await client.post(`${link}/end`)
  expect((await row('takaisin@example.org'))?.ended_why).toBe('own-wish')
  house.now = new Date(house.now.getTime() + 3_600_000)
  relay.taken.length = 0
  await client.post(`${link}/return`)
  expect((await row('takaisin@example.org'))?.ended_why).toBe('own-wish')
  const confirm = pathsIn((await mails()).find(({ to }) => to === 'takaisin@example.org')?.text ?? '')[0] ?? ''
  await client.post(confirm)
  expect((await row('takaisin@example.org'))?.ended_at).toBe(null)
})

test('an address that failed or whose reader complained gets nothing, and each consent is on record with its words', async () => {
  await subscribe('kuollut@example.org')
  const { id = '' } = (await row('kuollut@example.org')) ?? {}
  await run('networks.list.bounced', { id, why: 'complaint' })
  await run('networks.list.bounced', { id, why: 'complaint' })
  await run('networks.list.bounced', { id: '00000000-0000-7000-8000-000000000000', why: 'refused' })
  await send()
  expect((await mails()).some(({ to }) => to === 'kuollut@example.org')).toBe(false)
  const page = await coordinator.get(`/en/subscriptions/${id}`)
  expect(page.text).toContain('complaint')
  const record = await coordinator.raw(`/en/subscriptions/${id}/record`)
  const lines = (await record.text()).trim().split('\r\n')
  expect(lines).toHaveLength(4)
  expect(lines.find((line) => line.includes('confirmed,'))).toMatch(
    /confirmed,immediate,mail-link,networks\.mails\.confirmation,list@1/,
  )
})

test('readers who want it gathered get one mail a day over all their lists, and weekly ones on Mondays', async () => {
  house.now = new Date('2027-01-12T09:00:00Z') // a Tuesday
  coordinator = await worker(house, 'network-coordinator', 'nas', 'Koordinaattori Kaisa')
  await subscribe('paiva@example.org', 'daily')
  await subscribe('viikko@example.org', 'weekly')
  const oulu = await networkId(house, 'oulu-network')
  const wish = { network: oulu, email: 'paiva@example.org', lang: 'sv' } as const
  await house.base.database.writing((tx) => subscribeByMembership(tx, house.base, wish))
  await house.base.database.writing((tx) =>
    tx.updateTable('list_subscription').set({ pace: 'daily' }).where('network_id', '=', oulu).execute(),
  )
  await send({ title: 'Ensimmäinen' })
  await send({ title: 'Toinen', carries: 'link' })
  await coordinator.get(`/en/my-networks/${oulu}/mails/new`)
  await coordinator.submit('/mails/new', { title: 'Tredje', body: 'Från Uleåborg.', lang: 'sv', carries: 'text' })
  await coordinator.submit('/test')
  await coordinator.submit('/sending')
  relay.taken.length = 0
  house.now = new Date('2027-01-13T05:00:00Z')
  await sendDigests(house.base)
  await sendDigests(house.base)
  const digests = (await mails()).filter(({ to }) => to === 'paiva@example.org')
  expect(digests).toHaveLength(1)
  expect(digests[0]?.text).toMatch(/Ensimmäinen[\s\S]*Nähdään[\s\S]*Toinen/)
  expect(digests[0]?.text).toContain('Tredje')
  expect(digests[0]?.text.match(/Nähdään/g)).toHaveLength(1)
  expect((await mails()).some(({ to }) => to === 'viikko@example.org')).toBe(false)
  house.now = new Date('2027-01-18T05:00:00Z')
  await sendDigests(house.base)
  expect((await mails()).filter(({ to }) => to === 'viikko@example.org')).toHaveLength(1)
  const end = /<http:\/\/localhost:3000(\/mail-end\/[^>]+)>/.exec(digests[0]?.raw ?? '')?.[1]
  await house
    .client()
    .raw(end ?? '', { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) })
  expect((await row('paiva@example.org', oulu))?.ended_at).not.toBe(null)
  expect((await row('paiva@example.org'))?.ended_at).not.toBe(null)
})

test('leaving the network ends its mails; the address is forgotten after thirty days and a new asking still knows', async () => {
  const wish = { network: turku, email: 'lahtija@example.org', lang: 'fi' } as const
  await house.base.database.writing((tx) => subscribeByMembership(tx, house.base, wish))
  await house.base.database.writing((tx) => endByMembership(tx, house.base, turku, 'LAHTIJA@example.org'))
  const { id = '', ended_why } = (await row('lahtija@example.org')) ?? {}
  expect(ended_why).toBe('left')
  house.now = new Date(house.now.getTime() + 31 * 86_400_000)
  await forgetMails(house.base)
  expect(await row('lahtija@example.org')).toBe(undefined)
  await ask('lahtija@example.org')
  const again = await row('lahtija@example.org')
  expect([again?.id, again?.ended_why]).toEqual([id, 'left'])
})

test('a list for members only has no page for anybody else', async () => {
  expect((await house.client().get('/fi/networks/police-network/mails')).status).toBe(404)
  expect((await house.client().get('/fi/networks/nothing/mails')).status).toBe(404)
})

test('members may write where the network allows it, and the coordinator sends or gives back with a reason', async () => {
  await worker(house, 'professional', 'helsinki-reception-centre', 'Jäsen Jaana')
  await addMember(house, 'Jäsen Jaana', 'turku-network')
  const member = await worker(house, 'professional', 'helsinki-reception-centre', 'Jäsen Jaana')
  expect((await member.get(`/en/my-networks/${turku}/mails/new`)).status).toBe(404)
  await coordinator.get(`/en/coordination/${turku}/subscribers`)
  await coordinator.submit('/subscribers', { subscribing: 'open', writing: 'members' })
  await member.get(`/en/my-networks/${turku}/mails/new`)
  await member.submit('/mails/new', { title: 'Ehdotus', body: 'Voisimmeko…', lang: 'fi', carries: 'text' })
  const { path } = member.last
  await member.submit('/test')
  expect(member.last.text).not.toContain('/sending"')
  expect((await member.post(`${path.split('?')[0]}/sending`, { version: '1', recipients: '1' })).status).toBe(404)
  await member.get(path)
  await member.submit('/offer')
  await coordinator.get(path)
  await coordinator.submit('/giving-back', { reason: 'Lisää päivämäärä.' })
  expect((await member.get(path)).text).toContain('Lisää päivämäärä.')
  expect((await mails()).some(({ to }) => to === 'j.sen.jaana@example.org')).toBe(true)
})

test('who is no member reads no letter, and a member none in the making', async () => {
  const id = await send({ title: 'Vain jäsenille', carries: 'link' })
  const stranger = await worker(house, 'professional', 'helsinki-reception-centre', 'Vieras Ville')
  expect((await stranger.get(`/en/letters/${id}`)).status).toBe(404)
  const member = await worker(house, 'professional', 'helsinki-reception-centre', 'Jäsen Jaana')
  expect((await member.get(`/en/letters/${id}`)).status).toBe(200)
  await coordinator.get(`/en/my-networks/${turku}/mails/new`)
  await coordinator.submit('/mails/new', { title: 'Kesken', body: 'x', lang: 'fi', carries: 'text' })
  expect((await member.get(coordinator.last.path)).status).toBe(404)
})

test('a letter is sent once, as it was tested, to as many as was said', async () => {
  await subscribe('kerran@example.org')
  await coordinator.get(`/en/my-networks/${turku}/mails/new`)
  await coordinator.submit('/mails/new', { title: 'Yksi', body: 'Ensin näin.', lang: 'fi', carries: 'text' })
  const path = coordinator.last.path.split('?')[0] ?? ''
  expect(coordinator.last.text).not.toContain(`${path}/sending`)
  const odd = await coordinator.post(`${path}/sending`, { version: 'NaN', recipients: '99999999999999999999' })
  expect(odd.status).toBe(409)
  await coordinator.get(path)
  const untested = await coordinator.post(`${path}/sending`, { version: '1', recipients: '1' })
  expect(untested.status).toBe(409)
  await coordinator.get(path)
  await coordinator.submit('/test')
  const shown = coordinator.last.text
  const recipients = /name="recipients" value="(\d+)"/.exec(shown)?.[1] ?? ''
  await subscribe('lisaa@example.org')
  expect((await coordinator.post(`${path}/sending`, { version: '1', recipients })).status).toBe(409)
  await coordinator.get(`${path}/text`)
  await coordinator.submit('/text', { title: 'Yksi', body: 'Sitten näin.', lang: 'fi', carries: 'text' })
  const now = String(Number(recipients) + 1)
  expect((await coordinator.post(`${path}/sending`, { version: '1', recipients: now })).status).toBe(409)
  await coordinator.get(path)
  await coordinator.submit('/test')
  const fields = { version: '2', recipients: now }
  const [one, two] = await Promise.all([0, 1].map(() => coordinator.post(`${path}/sending`, fields)))
  expect([one?.status, two?.status]).toEqual([200, 200])
  const letter = path.split('/').at(-1) ?? ''
  await Promise.all([0, 1].map(() => run('networks.list.letter', { letter })))
  relay.taken.splice(0, relay.taken.length)
  expect((await mails()).filter(({ to, text }) => to === 'kerran@example.org' && text.includes('Sitten'))).toHaveLength(
    1,
  )
})

test('two who edit one letter: the slower sees both texts, and nothing typed is lost', async () => {
  await coordinator.get(`/en/my-networks/${turku}/mails/new`)
  await coordinator.submit('/mails/new', { title: 'Yhteinen', body: 'Alku.', lang: 'fi', carries: 'text' })
  const path = `${coordinator.last.path}/text`
  const other = await worker(house, 'network-coordinator', 'nas', 'Koordinaattori Kalle')
  await coordinator.get(path)
  await other.get(path)
  await other.submit('/text', { title: 'Yhteinen', body: 'Kallen teksti.', lang: 'fi', carries: 'text' })
  await coordinator.submit('/text', { title: 'Yhteinen', body: 'Kaisan teksti.', lang: 'fi', carries: 'text' })
  expect(coordinator.last.status).toBe(409)
  expect(coordinator.last.text).toMatch(/Koordinaattori Kalle[\s\S]*Kallen teksti\.[\s\S]*Kaisan teksti\./)
  await coordinator.submit('/text', { title: 'Yhteinen', body: 'Molempien teksti.', lang: 'fi', carries: 'text' })
  expect(coordinator.last.text).toContain('Molempien teksti.')
})

test('the archive is searched without the words standing in an address', async () => {
  await send({ title: 'Marjatila', body: 'Syksyn 100 % havaintoja.' })
  await coordinator.get(`/en/my-networks/${turku}/mails`)
  await coordinator.submit('/mails/search', { words: '100 %' })
  expect(coordinator.last.text).toContain('Marjatila')
  expect(coordinator.last.text).not.toContain('Vain jäsenille')
  expect(coordinator.last.path).not.toContain('100')
})
