import { beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'
import { consented, enter, type people, rowOf } from './intake-for-tests.ts'
import { addReferral } from './make.ts'
import { intakeRoutes } from './routes-intake.ts'

const house = fixture()
let id = ''
beforeAll(async () => {
  id = await addReferral(house.base, consented)
})

const pathsOf = (method: 'GET' | 'POST') =>
  intakeRoutes.filter((route) => route.method === method && route.path.includes(':referral')).map(({ path }) => path)

const pathOf = (path: string) => `/en${path.replace(':referral', id).replace(':other', id)}`

async function answers(client: Client): Promise<Map<string, number>> {
  const found = new Map<string, number>()
  await client.get('/en/work')
  for (const path of pathsOf('GET')) {
    // Without following, so that a redirect would show.
    const response = await client.raw(pathOf(path))
    found.set(`GET ${path}`, response.status)
  }
  for (const path of pathsOf('POST')) {
    await client.get('/en/work')
    found.set(`POST ${path}`, (await client.post(pathOf(path), { seen: '', to: '', text: 'x' })).status)
  }
  return found
}

const outside: readonly (keyof typeof people)[] = ['south', 'administrator', 'auditor', 'protection', 'professional']

describe.each(outside)('%s', (who) => {
  test('finds no door of another team’s referral, and changes nothing', async () => {
    const before = await rowOf(house, id)
    const found = await answers(await enter(house, who))
    expect(found.size).toBeGreaterThan(20)
    expect([...found].filter(([, status]) => status !== 404)).toEqual([])
    expect(await rowOf(house, id)).toEqual(before)
  })
})

test('a visitor is asked to sign in and gets nothing', async () => {
  const client = house.client()
  const response = await client.raw(`/en/referrals/${id}`)
  expect([response.status, response.headers.get('location')]).toEqual([303, '/en/sign-in'])
})

test('administrators, auditors and professionals have no queue, no search, no recording and no news of it', async () => {
  for (const who of ['administrator', 'auditor', 'protection', 'professional'] as const) {
    const client = await enter(house, who)
    for (const path of ['/en/referrals', '/en/referrals/new', '/en/referrals/figures', '/live/referrals']) {
      expect((await client.get(path)).status, `${who} ${path}`).toBe(404)
    }
    await client.get('/en/work')
    expect((await client.post('/en/referrals/search', { person: 'Keksitty Kaisa' })).status).toBe(404)
    expect((await client.get('/en/work')).text).not.toContain('/referrals"')
  }
})

test('a referral that is not there answers as one that is not theirs', async () => {
  const client = await enter(house, 'south')
  const missing = await client.get('/en/referrals/00000000-0000-4000-8000-000000000000')
  const foreign = await client.get(`/en/referrals/${id}`)
  const bare = (text: string) => text.replace(/\/(fi|sv|en)\/referrals\/[0-9a-f-]{36}|value="[^"]+"/g, '')
  expect(bare(missing.text)).toBe(bare(foreign.text))
  expect((await client.get('/en/referrals/not-an-id')).status).toBe(404)
})

test('the supervisor sees and sorts, and neither answers nor drafts nor signs', async () => {
  const client = await enter(house, 'supervisor')
  const page = await client.get(`/en/referrals/${id}`)
  expect(page.text).toContain(`/referrals/${id}/lane`)
  expect(page.text).not.toContain(`/referrals/${id}/reply`)
  for (const path of ['reply', 'turn']) expect((await client.get(`/en/referrals/${id}/${path}`)).status).toBe(404)
  for (const path of ['reply', 'decision', 'decision/signature', 'turn']) {
    await client.get(`/en/referrals/${id}`)
    expect((await client.post(`/en/referrals/${id}/${path}`, { text: 'x' })).status, path).toBe(404)
  }
})
