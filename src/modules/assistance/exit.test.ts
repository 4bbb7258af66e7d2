import { expect, test } from 'vitest'
import { fixture } from '#house/fixture.ts'
import { dayIn, idIn, pathOf, removalFields, signed, throughHands } from './decisions-for-tests.ts'
import { enter, openedFile } from './file-for-tests.ts'
import { deadlinesOf } from './queries.ts'

const house = fixture()

const due = async (client: string) =>
  (await house.base.database.reading((db) => deadlinesOf(db, client)))
    .filter(({ kind }) => kind === 'follow-up')
    .map(({ due_on }) => due_on)

test('after removal follow-ups are due at 3, 6, 12 and 24 months, and each ends with its answer', async () => {
  const client = await openedFile(house)
  await signed(house, client, 'removal', removalFields)
  expect(await due(client)).toEqual(['2027-02-23', '2027-05-23', '2027-11-23', '2028-11-23'])
  const browser = await enter(house, 'worker')
  const plan = await browser.get(`/en/clients/${client}/plan`)
  const entry = await firstDue(client)
  expect(plan.text).toContain(entry)
  await browser.get(`/en/clients/${client}/entries/${entry}`)
  await browser.submit(`/entries/${entry}`, {
    ...dayIn('follow-up.by', '2027-02-23'),
    ...dayIn('follow-up.held', '2027-02-20'),
    'follow-up.result': 'not-safely',
  })
  expect(browser.last.text).toContain('Could not be contacted safely')
  expect(await due(client)).toEqual(['2027-05-23', '2027-11-23', '2028-11-23'])
})

test('a correction of a removal plans no second follow-ups', async () => {
  const client = await openedFile(house)
  const id = await signed(house, client, 'removal', removalFields)
  const browser = await enter(house, 'worker')
  await browser.get(`${pathOf(client, id)}/correction`)
  const fields = { ...removalFields, ground: 'left-the-country', wrong: 'The ground.' }
  await throughHands(house, client, idIn(await browser.submit('/correction', fields)))
  expect(await due(client)).toHaveLength(4)
})

async function firstDue(client: string): Promise<string> {
  const [first] = await house.base.database.reading((db) => deadlinesOf(db, client))
  return first?.object_id ?? ''
}
