import { beforeAll, expect, test } from 'vitest'
import { contentKey, unwrap, wrap } from '#base/crypto/team-key.ts'
import { fillPeople } from '#demo/people.ts'
import { fixture } from '#house/fixture.ts'
import { openEntry } from './entries.ts'
import { firstAdministrator } from './first-administrator.ts'
import { prepare } from './prepare.ts'
import { currentTeamKey, namesOf, teamByCode, teamMembers, teamPair } from './teams.ts'

const house = fixture()
const reading = <T>(work: Parameters<typeof house.base.database.reading<T>>[0]) => house.base.database.reading(work)

test('processes that start at once make one key for each team, and no organisation twice', async () => {
  await Promise.all([prepare(house.base), prepare(house.base), prepare(house.base)])
  const counts = await reading(async (db) => {
    const keys = await db.selectFrom('team_key').select(['team_id']).execute()
    const teams = await db.selectFrom('team').select('id').execute()
    return { keys: keys.length, teams: teams.length }
  })
  expect(counts).toEqual({ keys: 3, teams: 3 })
})

test('what is wrapped to a team’s current key opens with its pair, and with no other team’s', async () => {
  await reading(async (db) => {
    const [intake, south] = [await teamByCode(db, 'nas-intake'), await teamByCode(db, 'nas-south')]
    const [key, otherKey] = [await currentTeamKey(db, intake.id), await currentTeamKey(db, south.id)]
    const content = contentKey(new Uint8Array(32).fill(7))
    const wrapped = wrap(content, key.publicKey, 'referral/1')
    const opened = unwrap(await teamPair(db, house.base, key.id), wrapped, 'referral/1')
    expect(Buffer.from(opened.bytes)).toEqual(Buffer.from(content.bytes))
    const other = await teamPair(db, house.base, otherKey.id)
    expect(() => unwrap(other, wrapped, 'referral/1')).toThrow()
  })
})

test('the private half lies sealed', async () => {
  const row = await reading((db) => db.selectFrom('team_key').selectAll().executeTakeFirstOrThrow())
  const pair = await reading((db) => teamPair(db, house.base, row.id))
  expect(row.sealed_private_key.includes(Buffer.from(pair.privateKey))).toBe(false)
})

test('a first administrator is let in by hand while no administrator can sign in, and then never again', async () => {
  const person = { name: 'Aloitus Aino', email: 'aino@example.org', lang: 'en', organisation: 'nas' } as const
  const first = () =>
    house.base.database.writing((tx) => firstAdministrator(tx, house.base, house.base.secrets.audit, person))
  const old = await first()
  const link = await first()
  const entry = (path: string) =>
    reading((db) => openEntry({ db, now: house.now }, 'invitation', path.split('/').at(-1) ?? ''))
  expect(await entry(old)).toBeUndefined()
  const open = await entry(link)
  expect(open?.name).toBe('Aloitus Aino')
  await house.base.database.writing((tx) =>
    tx
      .insertInto('passkey')
      .values({
        id: '01980000-0000-7000-8000-0000000000aa',
        person_id: open?.person ?? '',
        credential_id: 'x',
        public_key: Buffer.alloc(1),
        counter: 0,
        transports: [],
        name: 'key',
        created_at: house.now,
      })
      .execute(),
  )
  await expect(first()).rejects.toThrow('There is an administrator already')
})

beforeAll(async () => {
  await fillPeople(house.base)
  await fillPeople(house.base)
})

test('members of a team are found by role, each once, and names by id', async () => {
  await reading(async (db) => {
    const { id } = await teamByCode(db, 'nas-intake')
    const workers = await teamMembers(db, id, ['intake'], house.now)
    expect(workers.map(({ name }) => name)).toEqual(['Esimerkki Eeva', 'Exempel Elsa'])
    expect(await teamMembers(db, id, [], house.now)).toHaveLength(4)
    const [first] = workers
    expect(await namesOf(db, [first?.id ?? '', null, first?.id ?? ''])).toEqual(
      new Map([[first?.id, 'Esimerkki Eeva']]),
    )
  })
})
