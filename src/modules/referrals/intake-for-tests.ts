import { fillPeople } from '#demo/people.ts'
import type { Client } from '#house/client.ts'
import type { Fixture } from '#house/fixture.ts'
import { addReferral, type Invented } from './make.ts'
import { referralOf } from './queries.ts'

/** What intake does on the pages, for the tests of its side. The pages are asked for in English. */

/** The invented workers by what they are here. */
export const people = {
  eeva: 'Esimerkki Eeva',
  elsa: 'Exempel Elsa',
  official: 'Malli Mikko',
  supervisor: 'Näyte Niina',
  south: 'Kokeilu Kaarlo',
  administrator: 'Hallinto Hanna',
  auditor: 'Tarkastus Taina',
  protection: 'Tietosuoja Tuomo',
  professional: 'Harjoitus Heidi',
} as const

/** A browser in which this invented person is signed in. */
export async function enter(house: Fixture, who: keyof typeof people): Promise<Client> {
  await fillPeople(house.base)
  const client = house.client()
  const page = await client.get('/en/sign-in')
  const id = new RegExp(`value="([0-9a-f-]{36})"[^>]*>${people[who]}`).exec(page.text)?.[1] ?? ''
  await client.post('/en/demo/sign-in', { person: id })
  return client
}

export async function personId(house: Fixture, who: keyof typeof people): Promise<string> {
  await fillPeople(house.base)
  const row = await house.base.database.reading((db) =>
    db.selectFrom('person').select('id').where('name', '=', people[who]).executeTakeFirstOrThrow(),
  )
  return row.id
}

export const rowOf = (house: Fixture, id: string) => house.base.database.reading((db) => referralOf(db, id))

/** Audit lines about one object, oldest first. */
export const linesAbout = (house: Fixture, id: string) =>
  house.base.database.reading((db) =>
    db.selectFrom('audit').select(['action', 'actor', 'purpose']).where('object_id', '=', id).orderBy('seq').execute(),
  )

/** An invented proposal about oneself with consent, ready to be decided. */
export const consented: Invented = {
  edition: 'self',
  values: {
    'gate.age@1': 'adult',
    'gate.consent@1': 'given',
    'story.message@1': 'Invented story of the greenhouse.',
    'person.given-name@1': 'Keksitty',
    'person.family-name@1': 'Kaisa',
    'person.born@1': '1990-02-01',
  },
  reach: [{ 'reach.channel@1': 'phone-call', 'reach.address@1': '040 555 0101', 'reach.safe-to-write@1': 'no' }],
}

/** Opens a page of a new invented referral in a worker's browser. */
export async function opened(house: Fixture, client: Client, invented: Invented = {}): Promise<string> {
  const id = await addReferral(house.base, invented)
  await client.get(`/en/referrals/${id}`)
  return id
}
