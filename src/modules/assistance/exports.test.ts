import pg from 'pg'
import { beforeEach, expect, test } from 'vitest'
import { parseCsv } from '#base/paper/csv.ts'
import type { Client } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'
import { partsOf } from '#house/packed-parts.ts'
import { sharingPractice } from '#packs/fi/sharing.ts'
import { addEntry } from './entries.ts'
import { answerExport, exportState, takeExport } from './exports.ts'
import { acting, enter, linesAbout, openedFile, people, personId } from './file-for-tests.ts'
import { sectionOf } from './sections.ts'
import { shareJobs } from './share-jobs.ts'

const house = fixture()
const start = house.now
beforeEach(() => {
  house.now = start
})

const formula = '=HYPERLINK("http://example.org","x")'

/** Whoever agrees or fetches shows who they are. */
const shown = { _confirm: 'demo' }

const owner = async (text: string, values: unknown[]) => {
  const database = new pg.Client({ connectionString: house.fresh.ownerUrl })
  await database.connect()
  const { rows } = await database.query<Record<string, unknown>>(text, values)
  await database.end()
  return rows
}

/** A file with a formula in every text, and its texts in closed compartments. */
async function hostileFile(): Promise<string> {
  const client = await openedFile(house, 'worker', {
    edition: 'self',
    values: {
      'gate.age@1': 'adult',
      'gate.consent@1': 'given',
      'person.given-name@1': formula,
      'person.family-name@1': '+358 Kaisa',
      'person.born@1': '1990-02-01',
    },
    reach: [{ 'reach.channel@1': 'email', 'reach.address@1': '@kaisa.example.org', 'reach.safe-to-write@1': 'yes' }],
  })
  const add = (code: string, values: Record<string, string | string[]>) =>
    acting(house, 'worker', client, (act) => {
      const section = sectionOf(code)
      if (!section) throw new Error(code)
      return addEntry(act, section, values)
    })
  await add('episode', { 'episode.forms@1': ['forced-labour'], 'episode.began@1': formula, 'episode.place@1': '-1+1' })
  await add('goal', { 'goal.text@1': formula, 'goal.measures@1': ['health'] })
  await add('observation', { 'observation.text@1': 'CANARY-OBSERVATION', 'observation.source@1': 'x' })
  await add('note', { 'note.day@1': '2026-11-23', 'note.text@1': 'CANARY-NOTE' })
  return client
}

const asking = (client: string, more: Record<string, string> = {}) => ({
  clients: client,
  purpose: 'research',
  why: 'Invented reason of the export.',
  form: 'core-csv',
  identity: 'with',
  ...more,
})

/** Asked for by the worker; the browser stands on the page of the export. */
async function asked(client: string, more: Record<string, string> = {}): Promise<{ worker: Client; id: string }> {
  const worker = await enter(house, 'worker')
  await worker.get('/en/clients/exports/new')
  await worker.submit('/clients/exports', asking(client, more))
  const id = worker.last.path.split('/').at(-1) ?? ''
  if (worker.last.status !== 200) throw new Error(`could not ask: ${worker.last.status}`)
  return { worker, id }
}

async function agreed(client: string, more: Record<string, string> = {}) {
  const { worker, id } = await asked(client, more)
  const supervisor = await enter(house, 'supervisor')
  await supervisor.get(`/en/clients/exports/${id}`)
  await supervisor.submit(`/exports/${id}/answer`, { ...shown, verdict: 'agreed' })
  await worker.get(`/en/clients/exports/${id}`)
  return { worker, supervisor, id }
}

const fetched = async (browser: Client, id: string): Promise<Response> => {
  const token = /name="token" value="([^"]+)"/.exec(browser.last.text)?.[1] ?? ''
  return browser.raw(`/en/clients/exports/${id}/file`, {
    method: 'POST',
    body: new URLSearchParams({ token, ...shown }).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost:3000' },
  })
}

async function taken(browser: Client, id: string): Promise<string> {
  const answer = await fetched(browser, id)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8'])
  return answer.text()
}

test('one asks, another agrees, the first fetches once: every formula is text, and lines tell of all', async () => {
  const client = await hostileFile()
  const { worker, id } = await agreed(client)
  expect(worker.last.text).toContain('Fetch the file')
  const answer = await fetched(worker, id)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8'])
  const text = await answer.text()
  expect(text).not.toMatch(/(^|[,\n"])[=+@-]/m)
  const [row] = parseCsv(text).rows
  expect(row).toMatchObject({
    prs_FirstName: formula,
    prs_SecondName: '+358 Kaisa',
    vic_TypeOfExploitation: 'ForcedLabour',
  })
  expect(text).not.toContain('CANARY')

  expect((await fetched(worker, id)).status).toBe(403)
  expect((await worker.get(`/en/clients/exports/${id}`)).text).toContain('Fetched')
  expect((await linesAbout(house, client)).map(({ action }) => action)).toEqual(
    expect.arrayContaining(['client.ask-export', 'client.export']),
  )
  expect((await linesAbout(house, id)).map(({ action }) => action)).toEqual(
    expect.arrayContaining(['export.ask', 'export.agree', 'export.fetch']),
  )
})

test('a spreadsheet has no formula in any cell, a sheet for each section and the report', async () => {
  const client = await hostileFile()
  const { worker, id } = await agreed(client, { form: 'full-sheet' })
  const answer = await fetched(worker, id)
  expect(answer.headers.get('content-disposition')).toContain('htcds.xlsx')
  const all = partsOf(Buffer.from(await answer.arrayBuffer()))
  expect(all).not.toMatch(/<f[ >]/)
  expect(all).not.toContain('CANARY')
  for (const name of ['person', 'victim', 'events', 'plan', 'report']) expect(all).toContain(`name="${name}"`)
})

test('without identity nothing of who it is leaves, and the report says what stayed', async () => {
  const client = await hostileFile()
  const { worker, id } = await agreed(client, { identity: 'without' })
  await worker.get(`/en/clients/exports/${id}/report`)
  expect(worker.last.text).toContain('spl_Objectives')
  await worker.get(`/en/clients/exports/${id}`)
  const text = await taken(worker, id)
  expect(text).not.toMatch(/Kaisa|HYPERLINK|1990|example\.org/)
})

test('a protected identity never leaves, whatever was agreed to', async () => {
  const client = await hostileFile()
  const { worker, id } = await agreed(client)
  await owner('update client set protected_at = now(), protected_by = $2 where id = $1', [
    client,
    await personId(house, 'supervisor'),
  ])
  const text = await taken(worker, id)
  expect(text).not.toMatch(/Kaisa|HYPERLINK|1990|example\.org/)
})

test('without agreement nothing is fetched, nor after a refusal', async () => {
  const client = await openedFile(house)
  const { worker, id } = await asked(client)
  expect((await fetched(worker, id)).status).toBe(403)
  expect((await worker.get(`/en/clients/exports/${id}/report`)).status).toBe(403)
  const supervisor = await enter(house, 'supervisor')
  await supervisor.get(`/en/clients/exports/${id}`)
  await supervisor.submit(`/exports/${id}/answer`, { ...shown, verdict: 'refused' })
  await worker.get(`/en/clients/exports/${id}`)
  expect(worker.last.text).toContain('Refused')
  expect((await fetched(worker, id)).status).toBe(403)
})

test('nobody agrees to what they asked for themselves, also not a supervisor', async () => {
  const client = await openedFile(house, 'supervisor')
  const supervisor = await enter(house, 'supervisor')
  await supervisor.get('/en/clients/exports/new')
  await supervisor.submit('/clients/exports', asking(client))
  const id = supervisor.last.path.split('/').at(-1) ?? ''
  expect(supervisor.last.text).not.toContain('value="agreed"')
  expect((await supervisor.post(`/en/clients/exports/${id}/answer`, { ...shown, verdict: 'agreed' })).status).toBe(404)
  await expect(
    house.base.database.writing(async (tx) =>
      answerExport(tx, house.base, await personId(house, 'supervisor'), id, 'agreed'),
    ),
  ).rejects.toThrow()
  // Agreeing gives no right to fetch.
  const official = await enter(house, 'official')
  await official.get(`/en/clients/exports/${id}`)
  await official.submit(`/exports/${id}/answer`, { ...shown, verdict: 'agreed' })
  await official.get(`/en/clients/exports/${id}`)
  expect(official.last.text).not.toContain('Fetch the file')
  expect((await official.post(`/en/clients/exports/${id}/file`, shown)).status).toBe(404)
})

test('what was agreed is over after some hours, and so is what nobody answered', async () => {
  const client = await openedFile(house)
  const { id } = await agreed(client)
  const waiting = await asked(client)
  const later = (hours: number) => new Date(start.getTime() + hours * 3_600_000)
  house.now = later(sharingPractice.exportAgreedHours)
  const worker = await enter(house, 'worker')
  await worker.get(`/en/clients/exports/${id}`)
  expect(worker.last.text).toContain('Time is over')
  expect((await fetched(worker, id)).status).toBe(403)
  house.now = later(sharingPractice.exportAskedHours + 1)
  const supervisor = await enter(house, 'supervisor')
  await supervisor.get(`/en/clients/exports/${waiting.id}`)
  expect(
    (await supervisor.post(`/en/clients/exports/${waiting.id}/answer`, { ...shown, verdict: 'agreed' })).status,
  ).toBe(409)
})

test('two who fetch at once: one gets it; two who answer at once: one answer stands', async () => {
  const client = await openedFile(house)
  const { id } = await agreed(client)
  const by = await personId(house, 'worker')
  const take = () => house.base.database.writing((tx) => takeExport(tx, house.base, by, id))
  const results = await Promise.allSettled([take(), take()])
  expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  const other = await asked(client)
  const [supervisor, official] = [await personId(house, 'supervisor'), await personId(house, 'official')]
  const say = (who: string, verdict: 'agreed' | 'refused') =>
    house.base.database.writing((tx) => answerExport(tx, house.base, who, other.id, verdict))
  const said = await Promise.allSettled([say(supervisor, 'agreed'), say(official, 'refused')])
  expect(said.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
})

test('a file of somebody else’s is not asked for, and what was typed comes back', async () => {
  const other = await openedFile(house, 'colleague')
  await openedFile(house)
  const worker = await enter(house, 'worker')
  await worker.get(`/en/clients/exports/new?client=${other}`)
  expect(worker.last.text).not.toContain(other)
  await worker.submit('/clients/exports', asking(other))
  expect(worker.last.status).toBe(422)
  expect(worker.last.text).toContain('Invented reason of the export.')
})

test('who gave the file away meanwhile fetches nothing of it', async () => {
  const client = await hostileFile()
  const { worker, id } = await agreed(client)
  await owner(`update client_worker set valid_to = '2026-11-23' where client_id = $1`, [client])
  const text = await taken(worker, id)
  expect(text).not.toContain('Kaisa')
})

test('others find no export', async () => {
  const client = await openedFile(house)
  const { id } = await asked(client)
  const others = Object.keys(people) as (keyof typeof people)[]
  for (const who of others.filter((name) => !['worker', 'supervisor', 'official'].includes(name)))
    expect([who, (await (await enter(house, who)).get(`/en/clients/exports/${id}`)).status]).toEqual([who, 404])
})

test('why it was asked for stands sealed, and is forgotten after its time', async () => {
  const client = await openedFile(house)
  const { id } = await asked(client, { why: 'CANARY-WHY' })
  const rows = await owner('select x::text as row from client_export x where id = $1', [id])
  expect(JSON.stringify(rows)).not.toContain(Buffer.from('CANARY').toString('hex'))
  house.now = new Date('2029-01-01T09:00:00Z')
  for (const job of shareJobs.filter(({ every }) => every)) await job.run(house.base, {})
  expect(await owner('select id from client_export where id = $1', [id])).toEqual([])
})

test('a state follows from who did what and when', () => {
  const row = { verdict: null, expires_at: new Date('2026-11-24T09:00:00Z'), fetched: 0 }
  expect(exportState(row, start)).toBe('asked')
  expect(exportState({ ...row, verdict: 'agreed' }, start)).toBe('agreed')
  expect(exportState({ ...row, verdict: 'agreed', fetched: 1 }, start)).toBe('fetched')
  expect(exportState({ ...row, verdict: 'refused' }, start)).toBe('refused')
  expect(exportState(row, new Date('2026-11-25T09:00:00Z'))).toBe('over')
})
