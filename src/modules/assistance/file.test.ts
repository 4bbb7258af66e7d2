import pg from 'pg'
import { expect, test } from 'vitest'
import { fixture } from '#house/fixture.ts'
import { addEntry, readEntries } from './entries.ts'
import { acting, decidedProposal, enter, linesAbout, openedFile, personId } from './file-for-tests.ts'
import { fileKeys } from './keys.ts'
import { sectionOf } from './sections.ts'

const house = fixture()

const read = (client: string) =>
  house.base.database.reading(async (db) => readEntries(db, await fileKeys(db, house.base, client), client))

const noteSection = () => {
  const section = sectionOf('note')
  if (!section) throw new Error('no section of notes')
  return section
}

test('a decided proposal becomes a file with all that was told, and nobody types it again', async () => {
  const referral = await decidedProposal(house)
  const browser = await enter(house, 'worker')
  await browser.get('/en/clients/waiting')
  expect(browser.last.text).toContain(`/en/clients/waiting/${referral}`)
  await browser.get(`/en/clients/waiting/${referral}`)
  await browser.submit(`/clients/waiting/${referral}`, { file: 'new', worker: await personId(house, 'worker') })
  expect(browser.last.path).toMatch(/^\/en\/clients\/[0-9a-f-]{36}$/)
  expect(browser.last.text).toContain('the brother reads the phone')
  const entries = await read(browser.last.path.split('/').at(-1) ?? '')
  expect(entries.map(({ section }) => section.code).toSorted()).toEqual([
    'contact',
    'episode',
    'identity',
    'language',
    'note',
    'safety',
  ])
  expect(browser.last.text).toContain('Invented story of the greenhouse.')
})

test('what was taken over once is not taken over again', async () => {
  const referral = await decidedProposal(house)
  const [one, two] = [await enter(house, 'worker'), await enter(house, 'colleague')]
  const fields = { file: 'new', worker: await personId(house, 'colleague') }
  await one.get(`/en/clients/waiting/${referral}`)
  await two.get(`/en/clients/waiting/${referral}`)
  await one.submit(`/clients/waiting/${referral}`, fields)
  await two.submit(`/clients/waiting/${referral}`, fields)
  expect(two.last.status).toBe(409)
})

test('a former client is recognised by sealed tags, and a person says that it is the same one', async () => {
  const client = await openedFile(house, 'worker', {
    edition: 'self',
    values: {
      'gate.age@1': 'adult',
      'gate.consent@1': 'given',
      'person.given-name@1': 'Palaava',
      'person.family-name@1': 'Pirjo',
    },
  })
  const again = await decidedProposal(house, {
    edition: 'self',
    values: {
      'gate.age@1': 'adult',
      'gate.consent@1': 'given',
      'person.given-name@1': 'PIRJO',
      'person.family-name@1': 'palaava',
    },
  })
  const browser = await enter(house, 'worker')
  await browser.get(`/en/clients/waiting/${again}`)
  expect(browser.last.text).toContain(client)
})

test('only who works with the client opens the file; for all others it is not there', async () => {
  const client = await openedFile(house)
  for (const who of ['colleague', 'southern', 'official', 'intake', 'administrator', 'auditor', 'provider'] as const) {
    const browser = await enter(house, who)
    expect([who, (await browser.get(`/en/clients/${client}`)).status]).toEqual([who, 404])
  }
  const browser = await enter(house, 'worker')
  expect((await browser.get(`/en/clients/${client}/background`)).status).toBe(200)
  expect((await linesAbout(house, client)).map(({ action }) => action)).toContain('client.read')
})

test('two who change one entry: the second sees both versions field by field and loses nothing', async () => {
  const client = await openedFile(house)
  const id = await acting(house, 'worker', client, (act) =>
    addEntry(act, noteSection(), { 'note.day@1': '2026-11-23', 'note.text@1': 'First words.' }),
  )
  const [one, two] = [await enter(house, 'worker'), await enter(house, 'worker')]
  const path = `/en/clients/${client}/entries/${id}`
  const said = (text: string) => ({
    'note.day.day': '23',
    'note.day.month': '11',
    'note.day.year': '2026',
    'note.text': text,
  })
  await one.get(path)
  await two.get(path)
  await one.submit(path, said('Words of the first.'))
  await two.submit(path, said('Words of the second.'))
  expect(two.last.status).toBe(409)
  expect(two.last.text).toContain('Words of the first.')
  expect(two.last.text).toContain('Words of the second.')
  await two.submit(path, said('Words of both.'))
  expect((await one.get(path)).text).toContain('Words of both.')
  expect(one.last.text).toContain('First words.')
})

test('a form with a fault comes back with all that was typed', async () => {
  const client = await openedFile(house)
  const browser = await enter(house, 'worker')
  const path = `/en/clients/${client}/sections/note`
  await browser.get(path)
  await browser.submit(path, { 'note.text': 'Kept although the day is missing.' })
  expect(browser.last.status).toBe(422)
  expect(browser.last.text).toContain('Kept although the day is missing.')
})

test('bytes that were changed, or an old version put in the place of the new, do not open', async () => {
  const client = await openedFile(house)
  const id = await acting(house, 'worker', client, (act) =>
    addEntry(act, noteSection(), { 'note.day@1': '2026-11-23', 'note.text@1': 'First words.' }),
  )
  const owner = new pg.Client({ connectionString: house.fresh.ownerUrl })
  await owner.connect()
  await owner.query('update client_entry set version = 2 where id = $1', [id])
  await expect(read(client)).rejects.toThrow('does not open')
  await owner.query(
    'update client_entry set version = 1, sealed = set_byte(sealed, 40, 255 - get_byte(sealed, 40)) where id = $1',
    [id],
  )
  await expect(read(client)).rejects.toThrow('does not open')
  await owner.end()
})
