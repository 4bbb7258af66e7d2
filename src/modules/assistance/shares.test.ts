import pg from 'pg'
import { beforeEach, describe, expect, test } from 'vitest'
import { fixture } from '#house/fixture.ts'
import { sharePurposes, sharingPractice } from '#packs/fi/sharing.ts'
import { withdrawConsent } from './consents.ts'
import { addEntry, changeEntry } from './entries.ts'
import { acting, enter, linesAbout, openedFile, personId } from './file-for-tests.ts'
import { sectionOf } from './sections.ts'
import { consentStands, isSharedField, sharedSections, shareState } from './share.ts'
import { enterProvider, organisationId, shared } from './share-for-tests.ts'
import { shareJobs } from './share-jobs.ts'
import { acceptShare, declineShare } from './shares.ts'

const house = fixture()
const start = house.now
beforeEach(() => {
  house.now = start
})

const form = async (more: Record<string, string | string[]> = {}) => ({
  organisation: await organisationId(house),
  basis: 'with-reception-centre',
  request: 'Invented request: a room with a lock.',
  'fields-identity': ['identity.given-name@1'],
  'fields-language': ['language.first@1'],
  'ends.day': '10',
  'ends.month': '12',
  'ends.year': '2026',
  ...more,
})

async function asked(client: string, more: Record<string, string | string[]> = {}) {
  const browser = await enter(house, 'worker')
  await browser.get(`/en/clients/${client}/shares/new?purpose=accommodation`)
  return browser.submit(`/clients/${client}/shares`, await form(more))
}

const owner = async (text: string, values: unknown[]) => {
  const database = new pg.Client({ connectionString: house.fresh.ownerUrl })
  await database.connect()
  const { rows } = await database.query<Record<string, unknown>>(text, values)
  await database.end()
  return rows
}

test('a worker shares chosen fields; the provider sees these and nothing else, as they stand now', async () => {
  const client = await openedFile(house)
  const answer = await asked(client)
  expect([answer.status, answer.path]).toEqual([200, `/en/clients/${client}/shares`])
  const pekka = await enter(house, 'provider')
  await pekka.get('/en/shared')
  const path = /\/en\/shared\/[0-9a-f-]{36}/.exec(pekka.last.text)?.[0] ?? ''
  const seen = await pekka.get(path)
  expect(seen.text).toContain('Invented request: a room with a lock.')
  expect(seen.text).toContain('Keksitty')
  for (const kept of ['Kaisa', 'Invented caution', '040 555 0101', 'Invented story', '1990'])
    expect(seen.text).not.toContain(kept)

  const identity = await owner(`select id, version from client_entry where client_id = $1 and section = 'identity'`, [
    client,
  ])
  const [row] = identity
  await acting(house, 'worker', client, (act) =>
    changeEntry(act, String(row?.['id']), Number(row?.['version']), {
      'identity.given-name@1': 'Uusinimi',
      'identity.family-name@1': 'Salattu',
    }),
  )
  expect((await pekka.get(path)).text).toContain('Uusinimi')
  expect(pekka.last.text).not.toContain('Salattu')
})

test('every look leaves a line on the client, and the worker sees who of the organisation looked on which day', async () => {
  const client = await openedFile(house)
  const id = await shared(house, client)
  const pekka = await enter(house, 'provider')
  await pekka.get(`/en/shared/${id}`)
  await pekka.get(`/en/shared/${id}`)
  const provider = await personId(house, 'provider')
  const looks = (await linesAbout(house, client)).filter(({ action }) => action === 'share.read')
  expect(looks.map(({ actor, purpose }) => [actor, purpose])).toEqual([
    [provider, 'accommodation'],
    [provider, 'accommodation'],
  ])
  const worker = await enter(house, 'worker')
  await worker.get(`/en/clients/${client}/shares`)
  expect(worker.last.text).toContain('Palvelu Pekka')
  expect(worker.last.text).toContain('23 November 2026')
})

test('accepted, then done with a note: the worker reads it, the provider sees no more', async () => {
  const client = await openedFile(house)
  const id = await shared(house, client)
  const pekka = await enter(house, 'provider')
  await pekka.get(`/en/shared/${id}`)
  await pekka.submit(`/shared/${id}/acceptance`)
  expect([pekka.last.status, pekka.last.path]).toEqual([200, `/en/shared/${id}`])
  await pekka.submit(`/shared/${id}/completion`, { finish: '' })
  expect(pekka.last.status).toBe(422)
  await pekka.submit(`/shared/${id}/completion`, { finish: 'Invented note: a room was found.' })
  expect([pekka.last.status, pekka.last.path]).toEqual([200, '/en/shared'])
  expect((await pekka.get(`/en/shared/${id}`)).status).toBe(404)
  const worker = await enter(house, 'worker')
  expect((await worker.get(`/en/clients/${client}/shares`)).text).toContain('Invented note: a room was found.')
  const actions = (await linesAbout(house, client)).map(({ action }) => action)
  expect(actions).toEqual(expect.arrayContaining(['share.accept', 'share.finish']))
})

describe('what is over is not there for the receiver', () => {
  const gone = async (id: string) => {
    const pekka = await enter(house, 'provider')
    await pekka.get('/en/shared')
    expect(pekka.last.text).not.toContain(id)
    expect((await pekka.get(`/en/shared/${id}`)).status).toBe(404)
    await pekka.get('/en/shared')
    expect((await pekka.post(`/en/shared/${id}/acceptance`)).status).toBe(404)
    expect((await pekka.post(`/en/shared/${id}/refusal`, { decline: 'x' })).status).toBe(404)
    expect((await pekka.post(`/en/shared/${id}/completion`, { finish: 'x' })).status).toBe(404)
  }

  test('declined, with a reason that the worker reads', async () => {
    const client = await openedFile(house)
    const id = await shared(house, client)
    const pekka = await enter(house, 'provider')
    await pekka.get(`/en/shared/${id}`)
    await pekka.submit(`/shared/${id}/refusal`, { decline: 'Invented reason: no room.' })
    expect(pekka.last.path).toBe('/en/shared')
    await gone(id)
    const worker = await enter(house, 'worker')
    expect((await worker.get(`/en/clients/${client}/shares`)).text).toContain('Invented reason: no room.')
  })

  test('taken back by the worker', async () => {
    const client = await openedFile(house)
    const id = await shared(house, client)
    const worker = await enter(house, 'worker')
    await worker.get(`/en/clients/${client}/shares`)
    expect((await worker.submit(`/shares/${id}/revocation`)).text).toContain('Taken back')
    await gone(id)
  })

  test('after its last day, and the task of the worker with it', async () => {
    const client = await openedFile(house)
    const id = await shared(house, client, { endsOn: '2026-11-24' })
    house.now = new Date('2026-11-24T20:00:00Z')
    expect((await (await enter(house, 'provider')).get(`/en/shared/${id}`)).status).toBe(200)
    house.now = new Date('2026-11-24T22:30:00Z')
    await gone(id)
    const due = () => owner(`select done_on from client_deadline where kind = 'share' and object_id = $1`, [id])
    expect((await due())[0]?.['done_on']).toBeNull()
    for (const job of shareJobs.filter(({ every }) => every)) await job.run(house.base, {})
    expect((await due())[0]?.['done_on']).not.toBeNull()
  })

  test('when its organisation has ended: also for whoever is signed in, and nothing more is shared with it', async () => {
    const client = await openedFile(house)
    const id = await shared(house, client)
    const pekka = await enter(house, 'provider')
    const organisation = await organisationId(house)
    await owner('update organisation set valid_to = $2 where id = $1', [organisation, '2026-11-22'])
    const [seen, answer] = [await pekka.raw(`/en/shared/${id}`), await asked(client)]
    await owner('update organisation set valid_to = null where id = $1', [organisation])
    // Their duty has ended with it: the door asks them to sign in.
    expect([seen.status, (await seen.text()).includes('Invented request')]).toEqual([303, false])
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('This organisation has ended')
    expect(answer.text).toContain('Invented request: a room with a lock.')
  })

  test('when the consent it rested on is withdrawn', async () => {
    const client = await openedFile(house)
    const consent = sectionOf('consent')
    if (!consent) throw new Error('no section of consents')
    const given = { 'consent.purpose@1': 'sharing-services', 'consent.given@1': '2026-11-20' }
    expect((await asked(client, { basis: 'consent' })).text).toContain('No consent to telling services stands')
    const entry = await acting(house, 'worker', client, (act) => addEntry(act, consent, given))
    const id = await shared(house, client, { basis: 'consent' })
    const other = await shared(house, client)
    expect((await (await enter(house, 'provider')).get(`/en/shared/${id}`)).status).toBe(200)
    await acting(house, 'worker', client, (act) =>
      changeEntry(act, entry, 1, { ...given, 'consent.withdrawn@1': '2026-11-23' }),
    )
    await gone(id)
    const again = await acting(house, 'worker', client, (act) => addEntry(act, consent, given))
    const second = await shared(house, client, { basis: 'consent' })
    // By the client, on their own page.
    await acting(house, 'worker', client, (act) => withdrawConsent({ ...act, by: null }, again))
    await gone(second)
    expect((await (await enter(house, 'provider')).get(`/en/shared/${other}`)).status).toBe(200)
  })
})

test('a provider of another organisation, and whoever has another role there, finds nothing', async () => {
  const client = await openedFile(house)
  const id = await shared(house, client)
  const stranger = await enterProvider(house, 'Vieras Ville', 'riku')
  expect((await stranger.get(`/en/shared/${id}`)).status).toBe(404)
  expect((await stranger.get('/en/shared')).text).not.toContain(id)
  expect((await stranger.post(`/en/shared/${id}/acceptance`)).status).toBe(404)
  for (const who of ['worker', 'administrator', 'auditor', 'intake'] as const)
    expect([who, (await (await enter(house, who)).get(`/en/shared/${id}`)).status]).toEqual([who, 404])
  expect((await (await enter(house, 'provider')).get(`/en/clients/${client}`)).status).toBe(404)
})

describe('refused, with all that was typed', () => {
  const refused = async (more: Record<string, string | string[]>, said: string) => {
    const client = await openedFile(house)
    const answer = await asked(client, more)
    expect([answer.status, said, answer.text.includes(said)]).toEqual([422, said, true])
    expect(answer.text).toContain('Invented request: a room with a lock.')
    expect(await owner('select id from client_share where client_id = $1', [client])).toEqual([])
  }

  test('an end in the past', () => refused({ 'ends.day': '22', 'ends.month': '11' }, 'already past'))
  test('an end beyond the bound', () => refused({ 'ends.year': '2028' }, 'last too long'))
  test('no end at all', () => refused({ 'ends.day': '', 'ends.month': '', 'ends.year': '' }, 'href="#'))
  test('no field', () => refused({ 'fields-identity': [], 'fields-language': [] }, 'at least one field'))
  test('a basis that does not reach this organisation', () =>
    refused({ basis: 'right-to-information' }, 'does not allow sharing'))
  test('an organisation that is none', () =>
    refused({ organisation: '00000000-0000-4000-8000-000000000000' }, 'Choose an organisation'))
  test('a field that may not be shared, under a name of its own', () =>
    refused({ 'fields-observation': ['observation.text@1'] }, 'may not be shared'))
  test('a field that may not be shared, among those of a section', () =>
    refused({ 'fields-identity': ['note.text@1'] }, 'href="#'))
})

test('with a protected identity nothing that leads to the person is shared, also of what was shared before', async () => {
  const client = await openedFile(house)
  const id = await shared(house, client)
  await owner('update client set protected_at = now(), protected_by = $2 where id = $1', [
    client,
    await personId(house, 'supervisor'),
  ])
  const pekka = await enter(house, 'provider')
  expect((await pekka.get(`/en/shared/${id}`)).text).not.toContain('Keksitty')
  expect((await asked(client)).text).toContain('may not be shared')
})

test('two who answer at once: one answer stands, the other meets a conflict', async () => {
  const client = await openedFile(house)
  const id = await shared(house, client)
  await enterProvider(house, 'Toinen Tiina')
  const results = await Promise.allSettled([
    acting(house, 'provider', client, (act) => acceptShare(act, id)),
    acting(house, 'provider', client, (act) => declineShare(act, id, 'No.')),
  ])
  expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  const late = await shared(house, client)
  const [one, two] = [await enter(house, 'provider'), await enterProvider(house, 'Toinen Tiina')]
  await one.get(`/en/shared/${late}`)
  await two.get(`/en/shared/${late}`)
  await one.submit(`/shared/${late}/acceptance`)
  await two.submit(`/shared/${late}/refusal`, { decline: 'Too late.' })
  expect(two.last.status).toBe(409)
})

test('a share of another file is not taken back, and a file of another is not shared', async () => {
  const [client, other] = [await openedFile(house), await openedFile(house, 'colleague')]
  const id = await shared(house, client)
  const colleague = await enter(house, 'colleague')
  await colleague.get(`/en/clients/${other}/shares`)
  expect((await colleague.post(`/en/clients/${other}/shares/${id}/revocation`)).status).toBe(404)
  expect((await colleague.post(`/en/clients/${other}/shares/none/revocation`)).status).toBe(404)
  expect((await colleague.post(`/en/clients/${client}/shares`, await form())).status).toBe(404)
})

test('one mail tells the organisation that there is something: no name, no number', async () => {
  await enter(house, 'provider')
  const [mail] = shareJobs.filter(({ every }) => !every)
  await mail?.run(house.base, { organisation: await organisationId(house) })
  const mails = await owner(`select kind, lang from mail where kind = 'assistance.mail.shared'`, [])
  expect(mails.length).toBeGreaterThan(0)
})

test('what is asked, answered and noted stands sealed', async () => {
  const client = await openedFile(house)
  const id = await shared(house, client, { request: 'CANARY-REQUEST' })
  await acting(house, 'provider', client, (act) => declineShare(act, id, 'CANARY-REASON'))
  const rows = await owner('select s::text as row from client_share s where id = $1', [id])
  expect(Buffer.from(JSON.stringify(rows)).toString()).not.toMatch(/CANARY/)
  expect(JSON.stringify(rows)).not.toContain(Buffer.from('CANARY').toString('hex'))
})

test('what purposes tick beforehand may be shared, and is a field of the file', () => {
  for (const { code, fields } of sharePurposes.items)
    for (const field of fields)
      expect([code, field, isSharedField(field, { protected_at: null })]).toEqual([code, field, true])
  const compartments = new Set(sharedSections({ protected_at: null }).map(({ compartment }) => compartment))
  expect([...compartments].toSorted()).toEqual(['file', 'identity', 'special'])
})

test('a state follows from who did what and when', () => {
  const row = { answer: null, done_at: null, revoked_at: null, ends_on: '2026-12-01' }
  expect(shareState(row, '2026-12-01')).toBe('waiting')
  expect(shareState(row, '2026-12-02')).toBe('ended')
  expect(shareState({ ...row, answer: 'accepted' }, '2026-12-01')).toBe('accepted')
  expect(shareState({ ...row, answer: 'accepted', done_at: start }, '2027-12-01')).toBe('done')
  expect(shareState({ ...row, revoked_at: start }, '2026-12-01')).toBe('revoked')
  const consent = { 'consent.purpose@1': 'sharing-services', 'consent.given@1': '2026-11-01' }
  expect(consentStands([consent], '2026-11-01')).toBe(true)
  expect(consentStands([{ ...consent, 'consent.withdrawn@1': '2026-11-01' }], '2026-11-01')).toBe(false)
  expect(consentStands([{ ...consent, 'consent.purpose@1': 'research' }], '2026-11-01')).toBe(false)
  expect(sharingPractice.longestDays).toBeGreaterThan(sharingPractice.answerDays)
})
