import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { Client } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'
import { memberPath } from './links.ts'
import { letters } from './mails-for-tests.ts'
import { addMember } from './make.ts'
import { endMembership, lapse } from './memberships.ts'
import { worker } from './people-for-tests.ts'

const house = fixture()
const begin = new Date('2026-11-23T09:00:00Z')
let kerttu: Client

beforeAll(async () => {
  kerttu = await worker(house, 'network-coordinator', 'nas', 'Koordinaattori Kerttu')
})
beforeEach(() => {
  house.now = begin
})

/** Makes somebody a member and opens the members' side to them; result: the membership's id. */
async function open(email: string, network = 'turku-network'): Promise<string> {
  const place = { organisation: 'Pieni esimerkkijärjestö', type: 'ngo' }
  const id = await addMember(house.base, { network, name: 'Uusi Urho', email, ...place })
  await kerttu.get(`/en/network-members/${id}`)
  const asked = await kerttu.submit('/side', { organisation: '' })
  if (asked.status === 403) await kerttu.submit('/side', { _confirm: 'demo' })
  return id
}

const duties = (email: string) =>
  house.base.database.reading((db) =>
    db
      .selectFrom('membership as m')
      .innerJoin('person as p', 'p.id', 'm.person_id')
      .select(['m.id', 'm.role', 'm.ended_at', 'm.ended_by'])
      .where('p.email', '=', email)
      .orderBy('m.granted_at')
      .orderBy('m.id')
      .execute(),
  )
const held = async (email: string) =>
  (await duties(email)).filter(({ ended_at }) => ended_at === null).map(({ role }) => role)

const leave = (member: string) =>
  house.client().post(`${memberPath(house.base, 'membership', { id: member, lang: 'en' })}/leaving`)

test.each([
  ['they leave by their own link', leave],
  [
    'the coordinator ends it',
    async (member: string) => {
      await kerttu.get(`/en/network-members/${member}`)
      await kerttu.submit('/ending', { reason: 'Keksitty syy' })
    },
  ],
  [
    'the yearly question stays unanswered',
    (member: string) => house.base.database.writing((tx) => lapse(tx, house.base, member)),
  ],
])('the duty that came with a membership ends with it: %s', async (how, end) => {
  const email = `${how.replace(/[^a-z]+/g, '-')}@example.org`
  const member = await open(email)
  expect(await held(email)).toEqual(['professional'])
  await end(member)
  const [duty] = await duties(email)
  expect(duty?.ended_at).toEqual(begin)
  const lines = await house.base.database.reading((db) =>
    db
      .selectFrom('audit')
      .select('actor')
      .where('action', '=', 'membership.end')
      .where('object_id', '=', duty?.id ?? '')
      .execute(),
  )
  expect(lines).toEqual([{ actor: duty?.ended_by ?? 'system' }])
  await kerttu.get(`/en/network-members/${member}`)
  expect(kerttu.last.text).toContain('Members’ pages closed')
})

test('a duty that another membership carries stays, and ends with the last of them', async () => {
  const email = 'kaksi.verkostoa@example.org'
  const [turku, oulu] = [await open(email), await open(email, 'oulu-network')]
  expect(await held(email)).toEqual(['professional'])
  await leave(turku)
  expect(await held(email)).toEqual(['professional'])
  await leave(oulu)
  expect(await held(email)).toEqual([])
})

test('who leaves two networks at the same moment keeps no duty of either', async () => {
  const email = 'yhta.aikaa@example.org'
  const both = [await open(email), await open(email, 'tampere-network')]
  await Promise.all(both.map(leave))
  expect(await held(email)).toEqual([])
})

test('a duty that was held before the membership is nobody’s to end with it', async () => {
  const client = await worker(house, 'professional', 'nas', 'Entinen Eero')
  const member = await open('entinen.eero@example.org')
  expect((await client.get('/en/my-networks')).text).toContain('Turku IKV network')
  await leave(member)
  expect(await held('entinen.eero@example.org')).toEqual(['professional'])
  expect((await client.get('/en/my-networks')).text).not.toContain('Turku IKV network')
})

test('with the last duty an invitation that nobody followed yet ends too', async () => {
  const email = 'ei.viela@example.org'
  const member = await open(email)
  const letter = (await letters(house, email)).find(({ kind }) => kind === 'accounts.mail.invitation')
  const link = letter?.links[0] ?? ''
  const shown = async () => (await house.client().get(link)).text
  expect(await shown()).not.toContain('Linkki ei toimi')
  await leave(member)
  expect(await shown()).toContain('Linkki ei toimi')
})

test('when the change fails, neither the membership nor the duty ends', async () => {
  const email = 'kaatuu@example.org'
  const member = await open(email)
  const fall = house.base.database.writing(async (tx) => {
    await endMembership(tx, house.base, member, 'Keksitty', (await duties(email))[0]?.id ?? '')
  })
  await expect(fall).rejects.toThrow()
  expect(await held(email)).toEqual(['professional'])
  const row = await house.base.database.reading((db) =>
    db.selectFrom('network_member').select('ended_at').where('id', '=', member).executeTakeFirstOrThrow(),
  )
  expect(row.ended_at).toBe(null)
})
