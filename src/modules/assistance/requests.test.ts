import { beforeEach, expect, test } from 'vitest'
import { fixture } from '#house/fixture.ts'
import { dayIn } from './decisions-for-tests.ts'
import { enter, openedFile, personId } from './file-for-tests.ts'
import { giveCode } from './own-code.ts'
import { deadlinesOf } from './queries.ts'
import { requestRows } from './queries-own.ts'

const house = fixture()
const began = house.now
beforeEach(() => {
  house.now = began
})

const due = async (client: string) =>
  (await house.base.database.reading((db) => deadlinesOf(db, client)))
    .filter(({ kind }) => kind === 'data-request')
    .map(({ due_on }) => due_on)
const rows = (client: string) => house.base.database.reading((db) => requestRows(db, client))

async function asked(client: string, kind: string): Promise<ReturnType<typeof house.client>> {
  const code = await giveCode(house.base, await personId(house, 'worker'), client, 'page')
  const browser = house.client()
  await browser.get('/en/own')
  await browser.submit('/own', { code: code ?? '' })
  await browser.get('/en/own/data')
  await browser.submit('/own/requests', { kind, text: 'CANARY-REQUEST' })
  return browser
}

test('a client asks on the page; the clock is a deadline; a refusal names its ground and the Ombudsman', async () => {
  const client = await openedFile(house)
  const browser = await asked(client, 'erasure')
  expect(browser.last.text).toContain('Answered by 23 December 2026')
  expect(await due(client)).toEqual(['2026-12-23'])
  const [row] = await rows(client)
  const id = row?.id ?? ''
  expect(row?.sealed.toString('latin1')).not.toContain('CANARY')

  const worker = await enter(house, 'worker')
  await worker.get(`/en/clients/${client}/person`)
  expect(worker.last.text).toContain('CANARY-REQUEST')
  const none = await worker.submit('/answer', { [`outcome.${id}`]: 'refused', [`answer.${id}`]: 'CANARY-ANSWER' })
  expect(none.status).toBe(422)
  expect(none.text).toContain('Choose the ground')
  expect(none.text).toContain('CANARY-ANSWER')
  const given = { [`outcome.${id}`]: 'refused', [`ground.${id}`]: 'statutory-task', [`answer.${id}`]: 'CANARY-ANSWER' }
  expect((await worker.submit('/answer', given)).status).toBe(200)
  expect(await due(client)).toEqual([])
  const told = await browser.get('/en/own/data')
  for (const words of ['Refused', 'The law requires the data to be kept', '615/2020', 'CANARY-ANSWER', 'Ombudsman'])
    expect(told.text).toContain(words)
})

test('it takes two months more once, with a reason that the client reads', async () => {
  const client = await openedFile(house)
  const browser = await asked(client, 'access')
  const [row] = await rows(client)
  const id = row?.id ?? ''
  const worker = await enter(house, 'worker')
  await worker.get(`/en/clients/${client}/person`)
  expect((await worker.submit('/extension', { [`reason.${id}`]: ' ' })).status).toBe(422)
  await worker.submit('/extension', { [`reason.${id}`]: 'CANARY-REASON' })
  expect(await due(client)).toEqual(['2027-02-23'])
  expect((await browser.get('/en/own/data')).text).toContain('CANARY-REASON')
  const again = await worker.post(`/en/clients/${client}/requests/${id}/extension`, { [`reason.${id}`]: 'More.' })
  expect(again.text).toContain('extended once already')
  expect(await due(client)).toEqual(['2027-02-23'])
})

test('a worker writes down what was asked otherwise, from the day it came; never from a day to come', async () => {
  const client = await openedFile(house)
  const worker = await enter(house, 'worker')
  await worker.get(`/en/clients/${client}/person`)
  const request = { kind: 'rectification', text: 'The name is wrong.' }
  const ahead = await worker.submit('/requests', { ...request, ...dayIn('received', '2026-11-24') })
  expect(ahead.status).toBe(422)
  expect(ahead.text).toContain('lies in the future')
  await worker.submit('/requests', { ...request, ...dayIn('received', '2026-10-31') })
  expect(await due(client)).toEqual(['2026-11-30'])
})

test('a request of another client is not there', async () => {
  const [one, other] = [await openedFile(house), await openedFile(house)]
  await asked(one, 'access')
  const [row] = await rows(one)
  const id = row?.id ?? ''
  const worker = await enter(house, 'worker')
  await worker.get(`/en/clients/${other}/person`)
  const fields = { [`outcome.${id}`]: 'granted', [`answer.${id}`]: 'Done.' }
  expect((await worker.post(`/en/clients/${other}/requests/${id}/answer`, fields)).status).toBe(404)
  expect((await rows(one))[0]?.answered_on).toBeNull()
})
