import pg from 'pg'
import { beforeEach, describe, expect, test } from 'vitest'
import { fixture } from '#house/fixture.ts'
import { signDecision } from './decision-signing.ts'
import {
  dayIn,
  drafted,
  entered,
  givenFields,
  idIn,
  pathOf,
  removalFields,
  signed,
  step,
  throughHands,
  withoutRight,
  written,
} from './decisions-for-tests.ts'
import { acting, enter, linesAbout, openedFile, personId } from './file-for-tests.ts'
import { admissionsOf, deadlinesOf } from './queries.ts'
import { decisionsOf } from './queries-decisions.ts'
import { periodEventsOf, periodsOf } from './queries-periods.ts'

const house = fixture()
const begin = house.now
beforeEach(() => {
  house.now = begin
})

const rowsOf = (client: string) => house.base.database.reading((db) => decisionsOf(db, client))
/** The decision made in the file itself, beside the admission that was taken over. */
const ownRow = async (client: string) => (await rowsOf(client)).find(({ type }) => type !== 'admission')
const periods = (client: string) => house.base.database.reading((db) => periodsOf(db, client))
const due = async (client: string) =>
  (await house.base.database.reading((db) => deadlinesOf(db, client))).map(({ kind, due_on }) => [kind, due_on])

describe('a reflection period', () => {
  test('is drafted, read, signed by an official; its period runs, and is due on its last day', async () => {
    const client = await withoutRight(house)
    const id = await signed(house, client, 'reflection-given', givenFields)
    const row = await ownRow(client)
    expect(row).toMatchObject({ id, deed: 'given', provision: 'aliens-52b', decider: 'nas', law_day: '2026-11-23' })
    expect(row?.signed_by).toBe(await personId(house, 'official'))
    expect(await periods(client)).toMatchObject([
      { kind: 'reflection', decision_id: id, starts_on: '2026-11-24', ends_on: '2027-01-15', provision: 'aliens-52b' },
    ])
    expect(await due(client)).toContainEqual(['period', '2027-01-15'])
    house.now = new Date('2026-12-01T09:00:00Z')
    const worker = await enter(house, 'worker')
    expect((await worker.get(pathOf(client))).text).toContain('45 days left')
    const actions = (await linesAbout(house, client)).map(({ action }) => action)
    expect(actions).toEqual(
      expect.arrayContaining(['client.draft-decision', 'client.review-decision', 'client.sign-decision']),
    )
  })

  test('is refused for a person with a right of residence, and nothing that was typed is lost', async () => {
    const client = await openedFile(house)
    await entered(house, client, 'status', { 'status.kind@1': 'asylum-seeker' })
    const sent = await drafted(await enter(house, 'worker'), client, 'reflection-given', givenFields)
    expect(sent.status).toBe(422)
    expect(sent.text).toContain('only for a person who has none')
    expect(sent.text).toContain('CANARY-REASONS')
    expect((await rowsOf(client)).map(({ type }) => type)).toEqual(['admission'])
  })

  test('is refused at signing too, when the person got a right of residence meanwhile', async () => {
    const client = await withoutRight(house)
    const sent = await drafted(await enter(house, 'worker'), client, 'reflection-given', givenFields)
    await step(house, 'supervisor', pathOf(client, idIn(sent)), 'review')
    await entered(house, client, 'status', { 'status.kind@1': 'permit' })
    const last = await step(house, 'official', pathOf(client, idIn(sent)), 'signature')
    expect([last.status, last.text.includes('only for a person who has none')]).toEqual([403, true])
    expect(await periods(client)).toEqual([])
  })

  test('where the file does not say, the draft asks how it was checked', async () => {
    const client = await openedFile(house)
    const browser = await enter(house, 'worker')
    expect((await drafted(browser, client, 'reflection-given', givenFields)).text).toContain('Write how it was checked')
    const checked = { ...givenFields, checked: 'Asked the Border Guard.' }
    expect((await browser.submit('/decisions/new/reflection-given', checked)).status).toBe(200)
  })

  test('longer than the law, shorter than the law, or before admission is refused beside its day', async () => {
    const client = await withoutRight(house)
    const browser = await enter(house, 'worker')
    const spans = [
      ['2026-11-24', '2027-05-25', 'longer than the law allows'],
      ['2026-11-24', '2026-12-23', 'shorter than the law allows'],
      ['2026-11-20', '2027-01-15', 'before the admission'],
    ] as const
    for (const [starts, ends, said] of spans) {
      const sent = await drafted(browser, client, 'reflection-given', {
        ...givenFields,
        ...dayIn('starts', starts),
        ...dayIn('ends', ends),
      })
      expect([sent.status, sent.text.includes(said)]).toEqual([422, true])
    }
  })

  test('is extended for written circumstances, six months at most in all', async () => {
    const client = await withoutRight(house)
    await signed(house, client, 'reflection-given', givenFields)
    const browser = await enter(house, 'worker')
    const longer = { ...written, decider: 'nas', circumstances: 'CANARY-ILLNESS', ...dayIn('ends', '2027-03-01') }
    const without = await drafted(browser, client, 'reflection-extended', { ...longer, circumstances: '' })
    expect([without.status, without.text.includes('Write which personal circumstances')]).toEqual([422, true])
    const tooLong = await drafted(browser, client, 'reflection-extended', { ...longer, ...dayIn('ends', '2027-05-25') })
    expect([tooLong.status, tooLong.text.includes('longer than the law allows')]).toEqual([422, true])
    const id = await signed(house, client, 'reflection-extended', longer)
    expect(await periods(client)).toMatchObject([{ starts_on: '2026-11-24', ends_on: '2027-03-01' }])
    const events = await house.base.database.reading((db) => periodEventsOf(db, client))
    expect(events.map(({ what, decision_id }) => [what, decision_id === id])).toContainEqual(['extend', true])
    expect(await due(client)).toContainEqual(['period', '2027-03-01'])
  })

  test('is interrupted on a ground: its clock stops and is due no more', async () => {
    const client = await withoutRight(house)
    await signed(house, client, 'reflection-given', givenFields)
    house.now = new Date('2026-12-01T09:00:00Z')
    await signed(house, client, 'reflection-interrupted', { ...written, decider: 'nas', ground: 'renewed-ties' })
    expect(await periods(client)).toMatchObject([{ stopped_on: '2026-12-01' }])
    expect((await due(client)).map(([kind]) => kind)).not.toContain('period')
  })

  test('of the police is written down without anybody’s signature, and its clock runs', async () => {
    const client = await withoutRight(house)
    const police = {
      ...{ decider: 'police', reference: 'R 1/26', reasons: 'Told by the police.', lang: 'fi' },
      ...{ ...dayIn('decided', '2026-11-20'), ...dayIn('starts', '2026-11-20'), ...dayIn('ends', '2027-01-15') },
    }
    const sent = await drafted(await enter(house, 'worker'), client, 'reflection-given', police)
    expect([sent.status, sent.text.includes('Written down')]).toEqual([200, true])
    expect(sent.text).not.toContain('/signature')
    expect(await ownRow(client)).toMatchObject({ decider: 'police', law_day: '2026-11-20', signed_at: null })
    expect(await periods(client)).toMatchObject([{ kind: 'reflection', starts_on: '2026-11-20' }])
    // Nothing waits, so nobody else may look in.
    expect((await (await enter(house, 'official')).get(pathOf(client))).status).toBe(404)
  })
})

describe('who decides', () => {
  test('a case worker does not sign, nor mark as read', async () => {
    const client = await withoutRight(house)
    const worker = await enter(house, 'worker')
    const id = idIn(await drafted(worker, client, 'reflection-given', givenFields))
    expect(worker.last.text).not.toContain('/signature')
    expect((await worker.post(`${pathOf(client, id)}/review`)).status).toBe(404)
    await step(house, 'supervisor', pathOf(client, id), 'review')
    await worker.get(pathOf(client, id))
    expect((await worker.post(`${pathOf(client, id)}/signature`, { _confirm: 'demo' })).status).toBe(404)
    expect((await ownRow(client))?.signed_at).toBeNull()
  })

  test('nobody of another team, nor an administrator, finds the draft', async () => {
    const client = await withoutRight(house)
    const id = idIn(await drafted(await enter(house, 'worker'), client, 'reflection-given', givenFields))
    for (const who of [
      'southern',
      'intakeOfficial',
      'intakeSupervisor',
      'administrator',
      'auditor',
      'colleague',
    ] as const)
      expect([who, (await (await enter(house, who)).get(pathOf(client, id))).status]).toEqual([who, 404])
  })

  test('its own drafter does not sign where four eyes are set, also not as an official', async () => {
    const client = await openedFile(house, 'official')
    await entered(house, client, 'status', { 'status.kind@1': 'none' })
    const official = await enter(house, 'official')
    const id = idIn(await drafted(official, client, 'reflection-given', givenFields))
    expect(official.last.text).toContain('The draft is yours')
    await step(house, 'supervisor', pathOf(client, id), 'review')
    await official.get(pathOf(client, id))
    expect(official.last.text).not.toContain('/signature')
    const { drafted_at, reviewed_at } = (await ownRow(client)) ?? {}
    const seen = `${id}/${drafted_at?.getTime()}/${reviewed_at?.getTime()}`
    const fault = await acting(house, 'official', client, (act) => signDecision(act, id, seen, 'designated-official'))
    expect(fault).toBe('own-draft')
  })

  test('what changed after it was read is read again, and a page that is out of date signs nothing', async () => {
    const client = await withoutRight(house)
    const worker = await enter(house, 'worker')
    const id = idIn(await drafted(worker, client, 'removal', removalFields))
    await step(house, 'supervisor', pathOf(client, id), 'review')
    const official = await enter(house, 'official')
    await official.get(pathOf(client, id))
    await worker.get(`${pathOf(client, id)}/draft`)
    await worker.submit('/draft', { ...removalFields, ground: 'left-the-country' })
    expect(worker.last.text).toContain('The draft is yours')
    const late = await official.submit('/signature')
    const sent = late.text.includes('_confirm') ? await official.submit('/signature', { _confirm: 'demo' }) : late
    expect(sent.status).toBe(409)
  })

  test('officials find what waits in a list of numbers, and lose the file once they have signed', async () => {
    const client = await withoutRight(house)
    const id = idIn(await drafted(await enter(house, 'worker'), client, 'removal', removalFields))
    const official = await enter(house, 'official')
    expect((await official.get('/en/clients')).text).toContain('/en/clients/decisions')
    expect((await official.get('/en/clients/decisions')).text).toContain(`/en/clients/${client}/decisions/${id}`)
    expect(official.last.text).not.toContain('Kaisa')
    await throughHands(house, client, id)
    expect((await official.get(pathOf(client, id))).status).toBe(404)
    expect((await official.get('/en/clients/decisions')).text).not.toContain(id)
    expect((await (await enter(house, 'worker')).get('/en/clients/decisions')).status).toBe(404)
  })
})

describe('removal', () => {
  test('ends the stay on the day of signing with its ground, and stops the reflection period', async () => {
    const client = await withoutRight(house)
    await signed(house, client, 'reflection-given', givenFields)
    house.now = new Date('2026-12-01T09:00:00Z')
    await signed(house, client, 'removal', { ...removalFields, ...dayIn('ends', '2027-01-31') })
    const [stay] = await house.base.database.reading((db) => admissionsOf(db, client))
    expect(stay).toMatchObject({
      removed_on: '2026-12-01',
      removal_ground: 'no-more-need',
      measures_end_on: '2027-01-31',
    })
    expect(await periods(client)).toMatchObject([{ kind: 'reflection', stopped_on: '2026-12-01' }])
    const row = (await rowsOf(client)).find(({ type }) => type === 'removal')
    expect(row).toMatchObject({ provision: 'reception-38f-1', decider: 'designated-official' })
    const sent = await drafted(await enter(house, 'worker'), client, 'removal', removalFields)
    expect([sent.status, sent.text.includes('is not a client')]).toEqual([422, true])
  })

  test('without a ground or without reasons is no decision', async () => {
    const client = await openedFile(house)
    const browser = await enter(house, 'worker')
    for (const missing of ['ground', 'reasons'] as const) {
      const sent = await drafted(browser, client, 'removal', { ...removalFields, [missing]: '' })
      expect([missing, sent.status]).toEqual([missing, 422])
    }
    expect(await rowsOf(client)).toHaveLength(1)
  })

  test('signed by the supervisor is the director’s decision', async () => {
    const client = await openedFile(house)
    const id = idIn(await drafted(await enter(house, 'worker'), client, 'removal', removalFields))
    await step(house, 'official', pathOf(client, id), 'review')
    await step(house, 'supervisor', pathOf(client, id), 'signature')
    expect(await ownRow(client)).toMatchObject({ decider: 'director' })
  })
})

describe('drafts and corrections', () => {
  test('a withdrawn draft stays to be seen, and another may be made', async () => {
    const client = await openedFile(house)
    const browser = await enter(house, 'worker')
    const id = idIn(await drafted(browser, client, 'removal', removalFields))
    const second = await drafted(browser, client, 'removal', removalFields)
    expect(second.status).toBe(409)
    await browser.get(pathOf(client, id))
    await browser.submit('/withdrawal')
    expect(browser.last.text).toContain('Withdrawn')
    expect((await drafted(browser, client, 'removal', removalFields)).status).toBe(200)
    expect(await rowsOf(client)).toHaveLength(3)
  })

  test('a correction is a new decision; the old one stands as it was, and the period follows', async () => {
    const client = await withoutRight(house)
    const id = await signed(house, client, 'reflection-given', givenFields)
    const browser = await enter(house, 'worker')
    await browser.get(`${pathOf(client, id)}/correction`)
    expect(browser.last.text).toContain('CANARY-REASONS')
    const better = { ...givenFields, ...dayIn('ends', '2027-02-15') }
    expect((await browser.submit('/correction', better)).status).toBe(422)
    const sent = await browser.submit('/correction', { ...better, wrong: 'CANARY-WRONG' })
    const newer = await throughHands(house, client, idIn(sent))
    const rows = await rowsOf(client)
    expect(rows.find((row) => row.id === id)).toMatchObject({ ends_on: '2027-01-15', withdrawn_at: null })
    expect(rows.find((row) => row.id === newer)).toMatchObject({ corrects_id: id, ends_on: '2027-02-15' })
    expect(await periods(client)).toMatchObject([{ ends_on: '2027-02-15', stopped_on: null }])
    expect((await browser.get(pathOf(client, id))).text).toContain('A new decision corrects this one')
    expect((await browser.get(`${pathOf(client, id)}/correction`)).status).toBe(200)
    expect((await browser.submit('/correction', { ...better, wrong: 'Again.' })).status).toBe(409)
  })

  test('a correction is judged by the facts of the old decision’s day, also after a permit and a removal', async () => {
    const client = await withoutRight(house)
    await signed(house, client, 'reflection-given', givenFields)
    house.now = new Date('2026-11-24T09:00:00Z')
    const longer = { ...written, decider: 'nas', circumstances: 'Invented illness.', ...dayIn('ends', '2027-03-01') }
    const id = await signed(house, client, 'reflection-extended', longer)
    await entered(house, client, 'status', { 'status.kind@1': 'permit', 'status.from@1': '2026-12-01' })
    house.now = new Date('2026-12-02T09:00:00Z')
    await signed(house, client, 'removal', removalFields)
    const browser = await enter(house, 'worker')
    await browser.get(`${pathOf(client, id)}/correction`)
    await browser.submit('/correction', { ...longer, ...dayIn('ends', '2027-06-01'), wrong: 'The day.' })
    expect([browser.last.status, browser.last.text.includes('longer than the law allows')]).toEqual([422, true])
    const sent = await browser.submit('/correction', { ...longer, ...dayIn('ends', '2027-02-01'), wrong: 'The day.' })
    expect(sent.text.replaceAll(/<[^>]*>/g, ' ')).toContain('The draft is yours')
    await throughHands(house, client, idIn(sent))
    expect(await periods(client)).toMatchObject([{ ends_on: '2027-02-01', stopped_on: '2026-12-02' }])
  })

  test('a removal is corrected in its ground without ending the stay once more', async () => {
    const client = await openedFile(house)
    const id = await signed(house, client, 'removal', removalFields)
    house.now = new Date('2026-12-02T09:00:00Z')
    const browser = await enter(house, 'worker')
    await browser.get(`${pathOf(client, id)}/correction`)
    const sent = await browser.submit('/correction', {
      ...removalFields,
      ground: 'left-the-country',
      wrong: 'The ground.',
    })
    await throughHands(house, client, idIn(sent))
    const [stay] = await house.base.database.reading((db) => admissionsOf(db, client))
    expect(stay).toMatchObject({ removed_on: '2026-11-23', removal_ground: 'left-the-country' })
  })

  test('the admission is shown as it was taken over, and is not corrected here', async () => {
    const client = await openedFile(house)
    const [row] = await rowsOf(client)
    const browser = await enter(house, 'worker')
    await browser.get(pathOf(client, row?.id))
    expect(browser.last.text).toContain('Invented reasons on may-be-victim.')
    expect(browser.last.text).not.toContain('/correction')
    expect((await browser.get(`${pathOf(client, row?.id)}/correction`)).status).toBe(404)
  })
})

test('decisions of the law before 2023 are written down by the law of their day', async () => {
  const client = await openedFile(house)
  const browser = await enter(house, 'worker')
  const old = { reasons: 'Invented old reasons.', ...dayIn('decided', '2020-03-02') }
  const span = { ...dayIn('starts', '2020-03-02'), ...dayIn('ends', '2020-04-15') }
  const late = await drafted(browser, client, 'recovery-period', { ...old, ...span, ...dayIn('decided', '2023-03-02') })
  expect([late.status, late.text.includes('knows no such decision')]).toEqual([422, true])
  expect((await drafted(browser, client, 'recovery-period', { ...old, ...span })).status).toBe(200)
  const formal = { ...old, decider: 'nas' }
  expect((await drafted(browser, client, 'formal-identification', formal)).text).toContain('hearing the expert team')
  expect(
    (await drafted(browser, client, 'formal-identification', { ...formal, heard: 'On 27 February 2020.' })).status,
  ).toBe(200)
  expect(await periods(client)).toMatchObject([{ kind: 'recovery', provision: 'reception-36-recovery' }])
  expect((await due(client)).map(([kind]) => kind)).not.toContain('period')
})

test('bytes of a decision that were changed or moved do not open', async () => {
  const client = await withoutRight(house)
  const id = await signed(house, client, 'reflection-given', givenFields)
  const owner = new pg.Client({ connectionString: house.fresh.ownerUrl })
  await owner.connect()
  const other = (await rowsOf(client)).find(({ type }) => type === 'admission')
  await owner.query(
    'update client_decision set sealed = (select sealed from client_decision where id = $1) where id = $2',
    [other?.id, id],
  )
  const browser = await enter(house, 'worker')
  expect((await browser.get(pathOf(client, id))).status).toBe(500)
  await owner.end()
})
