import { expect, test } from 'vitest'
import { visitor } from '#base/http/actor.ts'
import { fixture } from '#house/fixture.ts'
import { networkSettings } from '#packs/fi/districts.ts'
import { areasOfNetwork } from '#packs/fi/service-map/areas.ts'
import { prepare } from './prepare.ts'
import { recordsById } from './queries.ts'
import { kinds } from './record.ts'
import { tableOf } from './sealing.ts'

const house = fixture()

/** Everything on a map that nobody has touched yet. */
const all = () =>
  house.base.database.reading(async (db) => {
    const found = []
    for (const kind of kinds) {
      const rows = await db.selectFrom(tableOf[kind]).select('id').execute()
      found.push(
        ...(await recordsById(
          db,
          kind,
          rows.map(({ id }) => id),
          visitor,
        )),
      )
    }
    return found
  })

test('the first content holds organisations only: public facts, no secret place, no person, confirmed by nobody', async () => {
  const records = await all()
  expect(records.length).toBeGreaterThan(50)
  for (const { fields, hidden, sealed, confirmedOn, origins, publishedAt } of records) {
    expect([hidden, sealed, confirmedOn]).toEqual([{}, null, null])
    expect(publishedAt).not.toBeNull()
    expect(Object.keys(fields)).not.toContain('person')
    expect(new Set(Object.values<{ from: string } | undefined>(origins).map((origin) => origin?.from))).toEqual(
      new Set(['pack']),
    )
  }
})

test('each of the six regions has services of its own', async () => {
  const services = (await all()).filter(({ kind }) => kind === 'service')
  for (const { network } of networkSettings) {
    const own = areasOfNetwork(network).filter((area) => area !== 'finland')
    const areas = services.map(({ fields }) => ('areas' in fields ? (fields.areas ?? []) : []))
    expect([network, areas.filter((codes) => codes.some((code) => own.includes(code))).length > 2]).toEqual([
      network,
      true,
    ])
  }
})

test('started again it adds nothing', async () => {
  const before = (await all()).length
  await prepare(house.base)
  expect((await all()).length).toBe(before)
})
