import { beforeEach, expect, test } from 'vitest'
import { fixture } from '#house/fixture.ts'
import {
  dayIn,
  drafted,
  entered,
  givenFields,
  idIn,
  pathOf,
  removalFields,
  signed,
  withoutRight,
} from './decisions-for-tests.ts'
import { enter, linesAbout, openedFile } from './file-for-tests.ts'
import { deadlinesOf } from './queries.ts'
import { decisionRow } from './queries-decisions.ts'
import { endPassedAppeals, periodsOf } from './queries-periods.ts'

const house = fixture()
const begin = house.now
beforeEach(() => {
  house.now = begin
})

const rowOf = (client: string, id: string) => house.base.database.reading((db) => decisionRow(db, client, id))
const due = async (client: string) =>
  (await house.base.database.reading((db) => deadlinesOf(db, client))).map(({ kind, due_on }) => [kind, due_on])

const inPerson = (day: string) => ({ by: 'in-person', ...dayIn('day', day) })

test('the time to appeal runs from the day after service, and ends on a working day', async () => {
  const client = await withoutRight(house)
  const id = await signed(house, client, 'reflection-given', givenFields)
  house.now = new Date('2026-11-24T09:00:00Z')
  const worker = await enter(house, 'worker')
  await worker.get(pathOf(client, id))
  await worker.submit('/service', inPerson('2026-11-24'))
  // 24 December is an eve on which offices are closed; the next working day is Monday 28.
  expect(await rowOf(client, id)).toMatchObject({
    served_on: '2026-11-24',
    service: 'in-person',
    appeal_until: '2026-12-28',
  })
  const periods = await house.base.database.reading((db) => periodsOf(db, client))
  expect(periods.find(({ kind }) => kind === 'appeal')).toMatchObject({
    ...{ starts_on: '2026-11-25', ends_on: '2026-12-28', decision_id: id, provision: 'judicial-13' },
  })
  expect(await due(client)).toContainEqual(['appeal', '2026-12-28'])
  expect(worker.last.text).toContain('28 December 2026')
  expect((await linesAbout(house, client)).map(({ action }) => action)).toContain('client.serve-decision')
})

test('only a contact that is marked safe is offered, and no other is taken', async () => {
  const client = await openedFile(house)
  const contact = (channel: string, address: string, safe: string) => ({
    ...{ 'contact.channel@1': channel, 'contact.address@1': address, 'contact.safe@1': safe },
  })
  const safe = await entered(house, client, 'contact', contact('post', 'Keksitie 1', 'yes'))
  const unsafe = await entered(house, client, 'contact', contact('email', 'danger@example.org', 'no'))
  const call = await entered(house, client, 'contact', contact('phone-call', '040 555 0102', 'yes'))
  const id = await signed(house, client, 'removal', removalFields)
  const worker = await enter(house, 'worker')
  await worker.get(pathOf(client, id))
  expect(worker.last.text).toContain(`value="${safe}"`)
  for (const other of [unsafe, call]) {
    expect(worker.last.text).not.toContain(`value="${other}"`)
    await worker.submit('/service', { by: other, ...dayIn('day', '2026-11-23') })
    expect([worker.last.status, worker.last.text.includes('not marked safe')]).toEqual([422, true])
  }
  await worker.submit('/service', { by: safe, ...dayIn('day', '2026-11-23') })
  expect(await rowOf(client, id)).toMatchObject({ service: 'post', appeal_until: '2026-12-23' })
  // The address stands in no column that is open.
  expect(JSON.stringify({ ...(await rowOf(client, id)), sealed: null, sealed_service: null })).not.toContain('Keksitie')
})

test('while no court is named serving is refused, unless the official writes it', async () => {
  const client = await openedFile(house)
  const id = await signed(house, client, 'removal', { ...removalFields, court: '' })
  const worker = await enter(house, 'worker')
  await worker.get(pathOf(client, id))
  expect(worker.last.text).toContain('lacks the name of the administrative court')
  await worker.submit('/service', inPerson('2026-11-23'))
  expect([worker.last.status, worker.last.text.includes('Without it the decision cannot be served')]).toEqual([
    422,
    true,
  ])
  expect((await rowOf(client, id))?.served_on).toBeNull()
  await worker.submit('/service', { ...inPerson('2026-11-23'), court: 'Keksitty hallinto-oikeus' })
  expect(worker.last.text).toContain('Keksitty hallinto-oikeus')
  expect((await rowOf(client, id))?.served_on).toBe('2026-11-23')
})

test('a day before the decision, a day ahead, a second service and a draft are refused', async () => {
  const client = await openedFile(house)
  const worker = await enter(house, 'worker')
  const draft = idIn(await drafted(worker, client, 'removal', removalFields))
  await worker.post(`${pathOf(client, draft)}/service`, inPerson('2026-11-23'))
  expect(worker.last.status).toBe(403)
  const other = await openedFile(house)
  const id = await signed(house, other, 'removal', removalFields)
  await worker.get(pathOf(other, id))
  for (const [day, said] of [
    ['2026-11-22', 'before the decision'],
    ['2026-11-24', 'lies ahead'],
  ] as const) {
    await worker.submit('/service', inPerson(day))
    expect([worker.last.status, worker.last.text.includes(said)]).toEqual([422, true])
  }
  await worker.submit('/service', inPerson('2026-11-23'))
  await worker.post(`${pathOf(other, id)}/service`, inPerson('2026-11-23'))
  expect([worker.last.status, worker.last.text.includes('already')]).toEqual([422, true])
})

test('a wrong day of service is put right for a reason; the clock follows, its history keeps the old', async () => {
  const client = await openedFile(house)
  const id = await signed(house, client, 'removal', removalFields)
  house.now = new Date('2026-11-26T09:00:00Z')
  const worker = await enter(house, 'worker')
  await worker.get(pathOf(client, id))
  await worker.submit('/service', inPerson('2026-11-23'))
  await worker.submit('/service/correction', dayIn('day', '2026-11-25'))
  expect(worker.last.status).toBe(422)
  await worker.submit('/service/correction', { ...dayIn('day', '2026-11-25'), reason: 'CANARY-WHY' })
  expect(await rowOf(client, id)).toMatchObject({ served_on: '2026-11-25', appeal_until: '2026-12-28' })
  expect(await due(client)).toContainEqual(['appeal', '2026-12-28'])
  await worker.get(pathOf(client))
  expect(worker.last.text).toContain('CANARY-WHY')
  expect(worker.last.text).toContain('last day 23 December 2026')
})

test('a time to appeal that has run out is nobody’s task any more', async () => {
  const client = await openedFile(house)
  const id = await signed(house, client, 'removal', removalFields)
  const worker = await enter(house, 'worker')
  await worker.get(pathOf(client, id))
  await worker.submit('/service', inPerson('2026-11-23'))
  const kinds = async (today: string) => {
    await house.base.database.writing((tx) => endPassedAppeals(tx, today))
    return (await due(client)).map(([kind]) => kind)
  }
  expect(await kinds('2026-12-23')).toContain('appeal')
  expect(await kinds('2026-12-24')).not.toContain('appeal')
})
