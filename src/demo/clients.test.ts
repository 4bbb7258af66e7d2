import { expect, test } from 'vitest'
import { fixture } from '#house/fixture.ts'
import { fillClients } from './clients.ts'
import { fillPeople } from './people.ts'

const house = fixture()

test('invented clients are filled in once: two adults and a child with a file of its own', async () => {
  await fillPeople(house.base)
  await fillClients(house.base)
  await fillClients(house.base)
  const rows = await house.base.database.reading((db) =>
    db.selectFrom('client').select(['child', 'exploitation']).execute(),
  )
  expect(rows.map(({ child }) => child).toSorted()).toEqual([false, false, true])
})
