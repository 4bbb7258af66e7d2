import pg from 'pg'
import { beforeEach, describe, expect, test } from 'vitest'
import { fixture } from '#house/fixture.ts'
import { dayIn, givenFields, pathOf, signed, withoutRight } from './decisions-for-tests.ts'
import { acting, enter, linesAbout, openedFile } from './file-for-tests.ts'
import { beginPeriod, correctPeriod, extendPeriod, pausePeriod, resumePeriod, stopPeriod } from './periods.ts'
import { deadlinesOf } from './queries.ts'
import { periodEventsOf, periodsOf } from './queries-periods.ts'

const house = fixture()
const begin = house.now
beforeEach(() => {
  house.now = begin
})

const why = { reason: 'CANARY-WHY' }
const agreed = { kind: 'agreed', provision: null, startsOn: '2026-11-23', endsOn: '2026-12-31', ...why }
const periods = (client: string) => house.base.database.reading((db) => periodsOf(db, client))
const due = async (client: string) =>
  (await house.base.database.reading((db) => deadlinesOf(db, client))).map(({ kind, due_on }) => [kind, due_on])

/** The file of an agreed period, and the period's id. */
async function withAgreed() {
  const client = await openedFile(house)
  expect(await acting(house, 'worker', client, (act) => beginPeriod(act, agreed))).toBeNull()
  return { client, id: (await periods(client))[0]?.id ?? '' }
}

describe('by the verb, whatever the form says', () => {
  test('no period is longer than the law, shorter, backwards or before admission', async () => {
    const client = await withoutRight(house)
    const id = await signed(house, client, 'reflection-given', givenFields)
    const [period] = await periods(client)
    const decision = { ...why, decision: id }
    const faults = await acting(house, 'worker', client, async (act) => [
      await extendPeriod(act, period?.id ?? '', '2027-05-25', decision),
      await correctPeriod(act, period?.id ?? '', { startsOn: '2026-11-24', endsOn: '2026-12-01' }, decision),
      await beginPeriod(act, { ...agreed, kind: 'reflection', endsOn: '2027-06-30', ...decision }),
      await beginPeriod(act, { ...agreed, endsOn: '2026-11-22' }),
      await beginPeriod(act, { ...agreed, startsOn: '2026-11-22' }),
    ])
    expect(faults).toEqual(['too-long', 'too-short', 'too-long', 'backwards', 'before-admission'])
    expect(await periods(client)).toHaveLength(1)
  })

  test('a reflection period is begun, extended, paused and stopped by a decision only', async () => {
    const client = await withoutRight(house)
    await signed(house, client, 'reflection-given', givenFields)
    const [{ id = '' } = {}] = await periods(client)
    const faults = await acting(house, 'worker', client, async (act) => [
      await beginPeriod(act, { ...agreed, kind: 'reflection' }),
      await extendPeriod(act, id, '2027-02-01', why),
      await pausePeriod(act, id, '2026-11-25', why),
      await stopPeriod(act, id, '2026-11-25', why),
      await correctPeriod(act, id, { startsOn: '2026-11-24', endsOn: '2027-02-01' }, why),
    ])
    expect(faults).toEqual(['by-decision-only', 'by-decision-only', 'no-pause', 'by-decision-only', 'by-decision-only'])
  })

  test('a statutory period names its provision, and nothing is done without a reason', async () => {
    const client = await openedFile(house)
    const fault = await acting(house, 'worker', client, (act) => beginPeriod(act, { ...agreed, kind: 'statutory' }))
    expect(fault).toBe('basis-needed')
    await expect(
      acting(house, 'worker', client, (act) => beginPeriod(act, { ...agreed, reason: '' })),
    ).rejects.toThrow()
    expect(await periods(client)).toEqual([])
  })

  test('a period rests and goes on; what is due moves with it', async () => {
    const { client, id } = await withAgreed()
    expect(await due(client)).toContainEqual(['period', '2026-12-31'])
    await acting(house, 'worker', client, (act) => pausePeriod(act, id, '2026-12-01', why))
    expect((await due(client)).map(([kind]) => kind)).not.toContain('period')
    expect(await acting(house, 'worker', client, (act) => extendPeriod(act, id, '2027-02-01', why))).toBe('not-running')
    house.now = new Date('2026-12-11T09:00:00Z')
    await acting(house, 'worker', client, (act) => resumePeriod(act, id, '2026-12-11', why))
    expect(await due(client)).toContainEqual(['period', '2027-01-10'])
    await acting(house, 'worker', client, (act) => stopPeriod(act, id, '2026-12-12', why))
    expect(await periods(client)).toMatchObject([{ ends_on: '2027-01-10', stopped_on: '2026-12-12', paused_on: null }])
    const events = await house.base.database.reading((db) => periodEventsOf(db, client))
    expect(events.map(({ what }) => what).toSorted()).toEqual(['begin', 'pause', 'resume', 'stop'])
  })
})

describe('in the file', () => {
  test('a worker begins, extends, corrects and stops a period, each with its reason and its line', async () => {
    const client = await openedFile(house)
    const worker = await enter(house, 'worker')
    const path = `/en/clients/${client}/periods`
    await worker.get(`${path}/new`)
    const fields = { kind: 'agreed', ...dayIn('starts', '2026-11-23'), ...dayIn('ends', '2026-12-31') }
    await worker.submit('/periods/new', fields)
    expect([worker.last.status, worker.last.text.includes('This is needed')]).toEqual([422, true])
    await worker.submit('/periods/new', { ...fields, reason: 'CANARY-ABOUT' })
    expect(worker.last.text).toContain('CANARY-ABOUT')
    expect(worker.last.text).toContain('38 days left')
    expect(worker.last.text).toContain('Agreed with the client')
    const id = (await periods(client))[0]?.id ?? ''
    await worker.get(`${path}/${id}`)
    await worker.submit('/extension', { ...dayIn('ends', '2026-12-01'), reason: 'CANARY-EARLY' })
    expect([worker.last.status, worker.last.text.includes('CANARY-EARLY')]).toEqual([422, true])
    await worker.submit('/extension', { ...dayIn('ends', '2027-01-31'), reason: 'CANARY-LATER' })
    await worker.get(`${path}/${id}`)
    await worker.submit('/correction', {
      ...dayIn('starts', '2026-11-24'),
      ...dayIn('ends', '2027-01-31'),
      reason: 'CANARY-DAY',
    })
    await worker.get(`${path}/${id}`)
    await worker.submit('/stop', { ...dayIn('day', '2026-11-24'), reason: 'CANARY-DONE' })
    for (const said of ['CANARY-LATER', 'CANARY-DAY', 'CANARY-DONE', 'stopped 24 November 2026'])
      expect(worker.last.text).toContain(said)
    const purposes = (await linesAbout(house, client)).filter(({ action }) => action === 'client.period')
    expect(purposes.map(({ purpose }) => purpose)).toEqual(['begin', 'extension', 'correction', 'stop'])
  })

  test('that a reflection period has run out is noted by hand; before that the page says that only a decision changes it', async () => {
    const client = await withoutRight(house)
    await signed(house, client, 'reflection-given', givenFields)
    const id = (await periods(client))[0]?.id ?? ''
    const path = `/en/clients/${client}/periods/${id}`
    expect((await (await enter(house, 'worker')).get(path)).text).toContain('changed by a decision only')
    house.now = new Date('2027-01-16T09:00:00Z')
    const worker = await enter(house, 'worker')
    await worker.get(path)
    await worker.submit('/stop', { ...dayIn('day', '2027-01-16'), reason: 'Ran out.' })
    expect((await due(client)).map(([kind]) => kind)).not.toContain('period')
  })

  test('a period of another file, or of one that is not theirs, is not there', async () => {
    const { client, id } = await withAgreed()
    const other = await openedFile(house)
    const worker = await enter(house, 'worker')
    expect((await worker.get(`/en/clients/${other}/periods/${id}`)).status).toBe(404)
    expect((await worker.get(`/en/clients/${other}/periods/x`)).status).toBe(404)
    expect((await (await enter(house, 'colleague')).get(`/en/clients/${client}/periods/${id}`)).status).toBe(404)
    expect((await worker.get(pathOf(client, id))).status).toBe(404)
  })

  test('reasons stand sealed', async () => {
    await withAgreed()
    const owner = new pg.Client({ connectionString: house.fresh.ownerUrl })
    await owner.connect()
    const { rows } = await owner.query<{ sealed_reason: Buffer }>('select sealed_reason from client_period_event')
    await owner.end()
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter(({ sealed_reason }) => sealed_reason.includes('CANARY'))).toEqual([])
  })
})
