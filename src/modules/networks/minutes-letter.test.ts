import { beforeAll, beforeEach, expect, test } from 'vitest'
import { allJobs } from '#app'
import { fixture } from '#house/fixture.ts'
import { addReader } from './list-make.ts'
import { sendDigests } from './list-sending.ts'
import { letters } from './mails-for-tests.ts'
import { coordinator, type Desk, member, network, plan } from './meeting-for-tests.ts'
import { publishMinutes } from './meeting-minutes.ts'
import { addMember, worker } from './people-for-tests.ts'

const house = fixture()
const begin = new Date('2026-11-23T09:00:00Z')
const held = new Date('2027-03-24T14:00:00Z')
let desk: Desk

beforeAll(async () => {
  desk = await coordinator(house)
  await member(house, 'Posti Pirkko', { lang: 'fi' })
  await member(house, 'Hiljainen Heli')
  await member(house, 'Päivä Paavo', { lang: 'sv' })
  for (const reader of ['posti.pirkko', 'vain.lukija'])
    await addReader(house.base, { network, email: `${reader}@example.org` })
  await addReader(house.base, { network, email: 'p.iv.paavo@example.org', lang: 'sv', pace: 'daily' })
})
beforeEach(() => {
  house.now = begin
})

/** What the jobs of the list put into the outbox until now. */
async function told() {
  const waiting = await house.base.database.reading((db) =>
    db.selectFrom('list_letter').select('id').where('meeting_id', 'is not', null).execute(),
  )
  const job = allJobs.find(({ name }) => name === 'networks.list.letter')
  for (const { id } of waiting) await job?.run(house.base, { letter: id })
  return letters(house)
}

/** Plans a meeting, and publishes its minutes through the coordinator's page once it is over. */
async function published(title: string): Promise<string> {
  const id = await plan(desk, { title })
  house.now = held
  desk = await coordinator(house)
  await desk.client.get(`/en/meetings/${id}/minutes`)
  await desk.client.submit('/minutes/publication')
  return id
}

test('who belongs and wants the mails is told that the minutes are out, once a meeting, with a way there and no name', async () => {
  const id = await published('Kevättapaaminen')
  await desk.client.submit('/minutes/publication')
  const mails = await told()
  expect(mails.map(({ to }) => to)).toEqual(['posti.pirkko@example.org'])
  expect(mails[0]?.subject).toBe('Muistio on luettavissa: Kevättapaaminen, 24 March 2027')
  expect(mails[0]?.links[0]).toBe(`/fi/meetings/${id}/minutes`)
  expect(mails[0]?.text).not.toMatch(/Pirkko|Kerttu|Heli|Paavo|@example\.org/)
  await told()
  expect(await letters(house)).toHaveLength(1)

  const aino = await worker(house, 'professional', 'nas', 'Ammattilainen Aino')
  expect((await aino.get(mails[0]?.links[0] ?? '')).status).toBe(404)
  await addMember(house, 'Ammattilainen Aino', network)
  expect((await aino.get(mails[0]?.links[0] ?? '')).text).toContain('Muistio: Kevättapaaminen')
})

test('who wants the mails gathered finds it in the digest of the day, in their own language', async () => {
  await published('Syystapaaminen')
  const before = (await told()).length
  await sendDigests(house.base)
  const digest = (await letters(house)).slice(before)
  expect(digest.map(({ to, kind }) => [to, kind])).toEqual([['p.iv.paavo@example.org', 'networks.list.digest']])
  expect(digest[0]?.text).toContain('Anteckningarna kan läsas: Syystapaaminen')
})

test('the archive of the members tells of it too, and leads to the minutes', async () => {
  const id = await published('Ylimääräinen')
  const aila = await worker(house, 'professional', 'nas', 'Arkisto Aila')
  await addMember(house, 'Arkisto Aila', network)
  const page = await aila.get(`/en/my-networks/${desk.network}/mails`)
  expect(page.text).toContain('The minutes can be read: Ylimääräinen')
  const letter = /href="(\/en\/letters\/[0-9a-f-]{36})"[^>]*>The minutes can be read: Ylimääräinen/.exec(page.text)?.[1]
  expect((await aila.get(letter ?? '')).text).toContain(`href="/en/meetings/${id}/minutes"`)
})

test('two who publish at the same moment tell once', async () => {
  const id = await plan(desk, { title: 'Yhtä aikaa' })
  house.now = held
  const by = await house.base.database.reading((db) =>
    db.selectFrom('person').select('id').where('name', '=', 'Koordinaattori Kerttu').executeTakeFirstOrThrow(),
  )
  await Promise.all(
    [1, 2, 3].map(() => house.base.database.writing((tx) => publishMinutes(tx, house.base, id, 'fi', by.id))),
  )
  const rows = await house.base.database.reading((db) =>
    db.selectFrom('list_letter').select('id').where('meeting_id', '=', id).execute(),
  )
  expect(rows).toHaveLength(1)
})

test('nothing is told of a meeting that has not begun or that was called off', async () => {
  const id = await plan(desk, { title: 'Ei vielä' })
  const count = (await told()).length
  const page = await desk.client.get(`/en/meetings/${id}/minutes`)
  expect(page.text).toContain('once the meeting has begun')
  expect((await desk.client.post(`/en/meetings/${id}/minutes/publication`)).status).toBe(409)
  await desk.client.get(`/en/meetings/${id}/cancellation`)
  await desk.client.submit('/cancellation', { why: 'Keksitty.' })
  house.now = held
  desk = await coordinator(house)
  await desk.client.get(`/en/meetings/${id}`)
  expect((await desk.client.post(`/en/meetings/${id}/minutes/publication`)).status).toBe(409)
  expect(await told()).toHaveLength(count)
})
