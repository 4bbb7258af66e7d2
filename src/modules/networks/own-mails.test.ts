import { beforeEach, expect, test } from 'vitest'
import { fixture } from '#house/fixture.ts'
import { memberPath } from './links.ts'
import { letters } from './mails-for-tests.ts'
import { addMember } from './make.ts'
import type { Relation } from './network.ts'

const house = fixture()
beforeEach(() => {
  house.now = new Date('2026-11-23T09:00:00Z')
})

/** A member of the Platform, whose list is its members' only; result: the path of their own page. */
async function own(email: string, relation: Relation): Promise<string> {
  const member = { network: 'civil-society-platform', organisation: 'x', type: 'ngo', lang: 'en', relation } as const
  const id = await addMember(house.base, { ...member, name: 'Oma Onni', email })
  return memberPath(house.base, 'membership', { id, lang: 'en' })
}

test('a member who did not want the mails when joining asks for them on their own page, and confirms by mail', async () => {
  const email = 'oma.onni@example.org'
  const path = await own(email, 'associated')
  const client = house.client()
  expect((await client.get(path)).text).toContain('The network sends you no other mails')
  expect((await client.get('/en/networks/civil-society-platform/mails')).status).toBe(404)
  await client.get(path)
  await client.submit('/mails')
  const [letter] = await letters(house, email)
  expect(letter?.kind).toBe('networks.mail.list-confirm')
  expect((await client.get(path)).text).toContain('The network sends you no other mails')
  await client.get(letter?.links[0] ?? '')
  await client.submit(letter?.links[0] ?? '')
  const page = await client.get(path)
  expect(page.text).toContain('At once')
  const preferences = /href="([^"]*\/mails\/preferences\/[^"]*)"/.exec(page.text)?.[1] ?? ''
  expect((await client.get(preferences)).text).toContain('End the mails')
})

test('an authority that only attends is offered no mails, and gets none by asking', async () => {
  const path = await own('osallistuja.oili@example.org', 'attending')
  const client = house.client()
  expect((await client.get(path)).text).not.toContain(`${path}/mails`)
  expect((await client.post(`${path}/mails`)).status).toBe(403)
  expect(await letters(house, 'osallistuja.oili@example.org')).toEqual([])
})
