import { beforeEach, expect, test } from 'vitest'
import { publicKeys } from '#base/audit/heads.ts'
import { verify } from '#base/audit/verify.ts'
import { fixture } from '#house/fixture.ts'
import { signedIn } from '#house/signed-in.ts'

// The machine's clock is set back, or jumps (issue 2, §7).

const house = fixture()
const noon = new Date('2026-11-23T12:00:00Z')
const at = (minutes: number) => {
  house.now = new Date(noon.getTime() + minutes * 60_000)
}

beforeEach(() => at(0))

test('a session lives on when the clock is set back by an hour, and ends by the clock as it then runs', async () => {
  const client = await signedIn(house, 'supervisor')
  at(-60)
  expect((await client.get('/en/work')).path).toBe('/en/work')
  at(-50)
  expect((await client.get('/en/work')).path).toBe('/en/work')
  at(500)
  expect((await client.get('/en/work')).path).toBe('/en/sign-in')
})

test('a form that was opened before the clock was set back is taken after it', async () => {
  const client = house.client()
  await client.get('/en/contact/question')
  at(-60)
  const reply = await client.submit('/contact/question', { 'story.message': 'Saanko kysyä ystävästäni?' })
  expect([reply.status, reply.path]).toEqual([200, '/en/receipt'])
  at(-59)
  expect((await client.get('/en/receipt')).status).toBe(200)
})

test('the order of what was done stays whole in the audit trail, whatever the clock said', async () => {
  const client = await signedIn(house, 'administrator')
  for (const minutes of [10, -120, 5]) {
    at(minutes)
    await client.get('/en/work')
    await client.post('/en/account', { lang: 'en', name: 'Esimerkki Eeva' })
  }
  const { audit, signing } = house.base.secrets
  const verdict = await house.base.database.reading((db) => verify(db, audit, [], publicKeys(signing)))
  expect(verdict.bad).toBe(null)
  expect(verdict.rows).toBeGreaterThan(2)
})

test('ids made at one moment, before it and after it are all different', async () => {
  const before = await house.base.database.reading((db) => db.selectFrom('session').select('id').execute())
  for (const minutes of [0, -1, 0]) {
    at(minutes)
    await signedIn(house, 'auditor')
  }
  const after = await house.base.database.reading((db) => db.selectFrom('session').select('id').execute())
  expect(new Set(after.map(({ id }) => id)).size).toBe(before.length + 3)
})

test('nothing was broken on the way', () => {
  expect(house.logged.filter((line) => line.includes('"level":"error"'))).toEqual([])
})
