import { expect, test } from 'vitest'
import { minutes } from '#base/time/day.ts'
import { fixture } from '#house/fixture.ts'
import { acting, enter, linesAbout, openedFile, personId } from './file-for-tests.ts'
import { putLook } from './queries.ts'
import { giveWork } from './workers.ts'

const house = fixture()

const asking = { purpose: 'contact', reason: 'Invented: the client called at night.' }

test('a colleague of the team opens a file for a reason, for three hours and not a minute more', async () => {
  const client = await openedFile(house)
  const browser = await enter(house, 'colleague')
  await browser.get(`/en/clients/${client}/opening`)
  expect(browser.last.text).not.toContain('the brother reads the phone')
  await browser.submit('/opening', {})
  expect(browser.last.status).toBe(422)
  await browser.submit('/opening', asking)
  expect(browser.last.path).toBe(`/en/clients/${client}`)
  expect(browser.last.text).toContain('the brother reads the phone')
  expect((await linesAbout(house, client)).map(({ action }) => action)).toContain('client.open-for-reason')
  const start = house.now
  for (const minute of [14, 28, 42, 56, 70, 84, 98, 112, 126, 140, 154, 168, 179]) {
    house.now = new Date(start.getTime() + minutes(minute))
    expect([minute, (await browser.get(`/en/clients/${client}`)).status]).toEqual([minute, 200])
  }
  house.now = new Date(start.getTime() + minutes(181))
  expect((await browser.get(`/en/clients/${client}`)).status).toBe(404)
})

test('a colleague of another team cannot even knock, nor can who works with no clients', async () => {
  const client = await openedFile(house)
  for (const who of ['southern', 'intake', 'administrator', 'auditor', 'provider'] as const) {
    const browser = await enter(house, who)
    expect([who, (await browser.get(`/en/clients/${client}/opening`)).status]).toEqual([who, 404])
  }
})

test('a supervisor sees who opened a file and why, and judges it; nobody judges their own', async () => {
  const client = await openedFile(house)
  const supervisor = await enter(house, 'supervisor')
  await supervisor.get(`/en/clients/${client}/opening`)
  await supervisor.submit('/opening', asking)
  const colleague = await enter(house, 'colleague')
  await colleague.get(`/en/clients/${client}/opening`)
  await colleague.submit('/opening', { ...asking, reason: 'Invented reason of the colleague.' })
  expect((await colleague.get('/en/clients/openings')).status).toBe(404)
  await supervisor.get('/en/clients/openings')
  expect(supervisor.last.text).toContain('Invented reason of the colleague.')
  const rows = await house.base.database.reading((db) =>
    db.selectFrom('client_opening').select(['id', 'person_id']).where('client_id', '=', client).execute(),
  )
  const own = await personId(house, 'supervisor')
  for (const { id, person_id } of rows) {
    await supervisor.get('/en/clients/openings')
    const answer = await supervisor.post(`/en/clients/openings/${id}/review`, { verdict: 'right' })
    expect([person_id === own, answer.status]).toEqual([person_id === own, person_id === own ? 404 : 200])
  }
})

test('who has looked at a hundred files within an hour opens no more', async () => {
  const client = await openedFile(house)
  const worker = await personId(house, 'worker')
  const browser = await enter(house, 'worker')
  const [first = client] = await house.base.database.reading(async (db) =>
    (await db.selectFrom('client').select('id').limit(1).execute()).map(({ id }) => id),
  )
  expect((await browser.get(`/en/clients/${first}`)).status).toBe(200)
  for (let count = 0; count < 100; count++) {
    const id = await emptyRow(client)
    await house.base.database.writing((tx) => putLook(tx, worker, id, house.now))
  }
  expect((await browser.get(`/en/clients/${client}`)).status).toBe(403)
  expect((await browser.get(`/en/clients/${client}/background`)).status).toBe(403)
  expect(house.logged.some((line) => line.includes('alarm.many-files'))).toBe(false)
})

/** One more row of a client, of whom nothing is told. */
async function emptyRow(like: string): Promise<string> {
  return house.base.database.writing(async (tx) => {
    const row = await tx.selectFrom('client').selectAll().where('id', '=', like).executeTakeFirstOrThrow()
    const id = crypto.randomUUID()
    await tx
      .insertInto('client')
      .values({ ...row, id, number: id.slice(0, 9) })
      .execute()
    return id
  })
}

test('the thirty-first file within an hour alarms', async () => {
  const client = await openedFile(house, 'colleague')
  const colleague = await personId(house, 'colleague')
  for (let count = 0; count < 31; count++) {
    const id = await emptyRow(client)
    await house.base.database.writing((tx) => putLook(tx, colleague, id, house.now))
  }
  const browser = await enter(house, 'colleague')
  expect((await browser.get(`/en/clients/${client}`)).status).toBe(200)
  expect(house.logged.some((line) => line.includes('alarm.many-files'))).toBe(true)
})

test('a person is found by name in any order, by birth date also in part, and by number; others’ files ask why first', async () => {
  const client = await openedFile(house, 'colleague', {
    edition: 'self',
    values: {
      'gate.age@1': 'adult',
      'gate.consent@1': 'given',
      'person.given-name@1': 'Löytyvä',
      'person.family-name@1': 'Lempi',
      'person.born@1': '1971-05',
    },
  })
  const browser = await enter(house, 'supervisor')
  for (const sought of ['lempi LOYTYVA', '5.1971']) {
    await browser.get('/en/clients')
    await browser.submit('/clients/search', { sought })
    expect([sought, browser.last.text.includes(`/en/clients/${client}/opening`)]).toEqual([sought, true])
    expect(browser.last.text).not.toContain('Löytyvä')
  }
  const southern = await enter(house, 'southern')
  await southern.get('/en/clients')
  await southern.submit('/clients/search', { sought: 'Löytyvä Lempi' })
  expect(southern.last.text).not.toContain(client)
  const lines = await house.base.database.reading((db) =>
    db.selectFrom('audit').select(['purpose']).where('action', '=', 'client.search').execute(),
  )
  expect(new Set(lines.map(({ purpose }) => purpose))).toEqual(new Set(['name', 'birth-date']))
})

test('who gives a file away sees it no more, and the new responsible worker does', async () => {
  const client = await openedFile(house)
  const browser = await enter(house, 'worker')
  await browser.get(`/en/clients/${client}/workers`)
  await browser.submit('/workers', { person: await personId(house, 'official'), part: 'responsible' })
  expect(browser.last.path).toBe('/en/clients')
  expect((await browser.get(`/en/clients/${client}`)).status).toBe(404)
  const official = await enter(house, 'official')
  expect((await official.get(`/en/clients/${client}`)).status).toBe(200)
  expect((await official.get('/en/clients')).text).toContain(client)
})

test('nobody of another team is given a file', async () => {
  const client = await openedFile(house)
  const southern = await personId(house, 'southern')
  await expect(acting(house, 'worker', client, (act) => giveWork(act, southern, 'pair'))).rejects.toThrow()
})
