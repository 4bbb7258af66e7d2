import { beforeAll, expect, test } from 'vitest'
import { fillPeople } from '#demo/people.ts'
import { fixture } from '#house/fixture.ts'
import { addMember } from './make.ts'
import { allNetworks, networkByCode, networkCodesOf } from './networks.ts'
import { prepare } from './prepare.ts'

const house = fixture()
beforeAll(() => fillPeople(house.base))

test('other modules see every network, regional ones first, with areas and who coordinates it now', async () => {
  const all = await house.base.database.reading((db) => allNetworks(db, '2026-11-23'))
  expect(all.map(({ kind }) => kind)).toEqual([
    ...Array<string>(6).fill('regional'),
    'platform',
    'government',
    'police',
  ])
  const turku = await house.base.database.reading((db) => networkByCode(db, 'turku-network', '2026-11-23'))
  expect(turku).toMatchObject({ kind: 'regional', joining: 'open', areas: ['southwest-finland'] })
  expect(turku?.coordinator?.en).toContain('National Assistance System')
  expect(await house.base.database.reading((db) => networkByCode(db, 'no-such', '2026-11-23'))).toBeUndefined()
})

test('who coordinates a network is who did so on the day that is asked for', async () => {
  const on = async (day: string) =>
    (await house.base.database.reading((db) => networkByCode(db, 'turku-network', day)))?.coordinator?.en
  expect(await on('2023-12-31')).toBe('Pro-tukipiste, Victim Support Finland (RIKU)')
  expect(await on('2024-01-01')).toContain('National Assistance System')
})

test('the networks of a person are those where they belong now with their account', async () => {
  const email = 'harjoitus.heidi@example.org'
  const same = { name: 'Harjoitus Heidi', email, organisation: 'x', type: 'ngo' }
  await addMember(house.base, { ...same, network: 'oulu-network', account: true })
  await addMember(house.base, { ...same, network: 'turku-network' })
  const person = await house.base.database.reading((db) =>
    db.selectFrom('person').select('id').where('email', '=', email).executeTakeFirstOrThrow(),
  )
  expect(await house.base.database.reading((db) => networkCodesOf(db, person.id))).toEqual(['oulu-network'])
})

test('starting again adds nothing', async () => {
  const count = () =>
    house.base.database.reading(async (db) => [
      (await db.selectFrom('network').select('id').execute()).length,
      (await db.selectFrom('network_area').select('area').execute()).length,
      (await db.selectFrom('coordination').select('id').execute()).length,
    ])
  expect(await count()).toEqual([9, 6, 21])
  await prepare(house.base)
  expect(await count()).toEqual([9, 6, 21])
})
