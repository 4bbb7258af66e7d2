import { beforeAll, expect, test } from 'vitest'
import { fillPeople } from '#demo/people.ts'
import type { Client } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'

const house = fixture()
let hanna: Client
let yrjo: Client
let heidi: string

beforeAll(async () => {
  await fillPeople(house.base)
  heidi = await idOf('Harjoitus Heidi')
  hanna = await enter('Hallinto Hanna')
  yrjo = await enter('Ylläpito Yrjö')
})

const enter = async (name: string): Promise<Client> => {
  const client = house.client()
  await client.get('/en/sign-in')
  await client.post('/en/demo/sign-in', { person: await idOf(name) })
  return client
}

const idOf = (name: string): Promise<string> =>
  house.base.database.reading(async (db) => {
    const row = await db.selectFrom('person').select('id').where('name', '=', name).executeTakeFirstOrThrow()
    return row.id
  })

const give = async (role: string) => {
  const [nas, team] = await house.base.database.reading(async (db) => [
    await db.selectFrom('organisation').select('id').where('code', '=', 'nas').executeTakeFirstOrThrow(),
    await db.selectFrom('team').select('id').where('code', '=', 'nas-intake').executeTakeFirstOrThrow(),
  ])
  await hanna.get(`/en/people/${heidi}`)
  await hanna.post(`/en/people/${heidi}/memberships`, { role, organisation: nas.id, team: team.id, _confirm: 'demo' })
  expect(hanna.last.status).toBe(200)
}

const agreement = (text: string): string => /people\/[^/]+(\/memberships\/[^/]+\/agreement)/.exec(text)?.[1] ?? ''

test('a duty that reaches what people told begins only when a second administrator has agreed', async () => {
  await give('intake')
  expect(hanna.last.text).toContain('waits for a second administrator')
  expect(agreement(hanna.last.text)).toBe('')
  const worker = await enter('Harjoitus Heidi')
  expect((await worker.get('/en/referrals')).status).toBe(404)

  await yrjo.get('/en/people')
  expect(yrjo.last.text).toContain('One duty waits')
  await yrjo.get(`/en/people/${heidi}`)
  const path = `/people/${heidi}${agreement(yrjo.last.text)}`
  expect((await hanna.post(`/en${path}`, { _confirm: 'demo' })).status).toBe(404)

  await yrjo.get(`/en/people/${heidi}`)
  await yrjo.post(`/en${path}`, { _confirm: 'demo' })
  expect(yrjo.last.text).not.toContain('waits for a second administrator')
  expect((await worker.get('/en/referrals')).status).toBe(200)
  const line = await house.base.database.reading((db) =>
    db.selectFrom('audit').selectAll().where('action', '=', 'membership.agree').executeTakeFirstOrThrow(),
  )
  expect(line.actor).toBe(await idOf('Ylläpito Yrjö'))
})

test('the agreement of one person opens no other person, and not twice', async () => {
  await give('supervisor')
  await yrjo.get(`/en/people/${heidi}`)
  const path = agreement(yrjo.last.text)
  const other = await idOf('Malli Mikko')
  expect((await yrjo.post(`/en/people/${other}${path}`, { _confirm: 'demo' })).status).toBe(404)
  await yrjo.get(`/en/people/${heidi}`)
  await yrjo.post(`/en/people/${heidi}${path}`, { _confirm: 'demo' })
  expect(yrjo.last.status).toBe(200)
  expect((await yrjo.post(`/en/people/${heidi}${path}`, { _confirm: 'demo' })).status).toBe(404)
})

test('a duty that reaches nothing of the kind begins at once', async () => {
  await give('trainer')
  expect(hanna.last.text).not.toContain('waits for a second administrator')
})

test('who is the only administrator gives duties alone', async () => {
  await house.base.database.writing((tx) =>
    tx.updateTable('person').set({ disabled_at: house.now }).where('name', '=', 'Ylläpito Yrjö').execute(),
  )
  await give('official')
  expect(hanna.last.text).not.toContain('waits for a second administrator')
})
