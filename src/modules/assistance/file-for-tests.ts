import { fillPeople } from '#demo/people.ts'
import type { Client } from '#house/client.ts'
import type { Fixture } from '#house/fixture.ts'
import { teamByCode } from '#modules/accounts/accounts.ts'
import { addReferral, decideReferral, type Invented } from '#modules/referrals/make.ts'
import type { Act } from './act.ts'
import { addClient } from './make.ts'

/** The invented people by what they are here. */
export const people = {
  worker: 'Asiakastyö Aada',
  colleague: 'Asiakastyö Onni',
  official: 'Päätös Pirkko',
  supervisor: 'Esihenkilö Eero',
  southern: 'Etelä Elli',
  intake: 'Esimerkki Eeva',
  intakeOfficial: 'Malli Mikko',
  intakeSupervisor: 'Näyte Niina',
  administrator: 'Hallinto Hanna',
  auditor: 'Tarkastus Taina',
  protection: 'Tietosuoja Tuomo',
  provider: 'Palvelu Pekka',
} as const
export type Person = keyof typeof people

/** A browser in which this invented person is signed in. */
export async function enter(house: Fixture, who: Person): Promise<Client> {
  await fillPeople(house.base)
  const client = house.client()
  const page = await client.get('/en/sign-in')
  const id = new RegExp(`value="([0-9a-f-]{36})"[^>]*>${people[who]}`).exec(page.text)?.[1] ?? ''
  await client.post('/en/demo/sign-in', { person: id })
  if (client.last.path !== '/en/work') throw new Error(`${people[who]} could not sign in: ${client.last.status}`)
  return client
}

export async function personId(house: Fixture, who: Person): Promise<string> {
  await fillPeople(house.base)
  const row = await house.base.database.reading((db) =>
    db.selectFrom('person').select('id').where('name', '=', people[who]).executeTakeFirstOrThrow(),
  )
  return row.id
}

/** An invented proposal with consent, about oneself. */
export const consented: Invented = {
  edition: 'self',
  values: {
    'gate.age@1': 'adult',
    'gate.consent@1': 'given',
    'story.message@1': 'Invented story of the greenhouse.',
    'person.given-name@1': 'Keksitty',
    'person.family-name@1': 'Kaisa',
    'person.born@1': '1990-02-01',
    'person.sex@1': 'woman',
    'person.citizenship@1': 'EE',
    'reach.caution@1': 'Invented caution: the brother reads the phone.',
    'language.first@1': 'et',
  },
  episodes: [
    {
      'episode.forms@1': ['forced-labour'],
      'episode.primary@1': 'forced-labour',
      'episode.region@1': 'pirkanmaa',
      'episode.began@1': 'Invented beginning.',
    },
  ],
  reach: [{ 'reach.channel@1': 'phone-call', 'reach.address@1': '040 555 0101', 'reach.safe-to-write@1': 'no' }],
}

/** A proposal on which admission has been decided; its id. */
export async function decidedProposal(house: Fixture, invented: Invented = consented): Promise<string> {
  const [drafter, reviewer, signer] = await Promise.all(
    (['intake', 'intakeSupervisor', 'intakeOfficial'] as const).map((who) => personId(house, who)),
  )
  const id = await addReferral(house.base, invented)
  const met = (test: string) => ({ test, met: true, reasons: `Invented reasons on ${test}.` })
  await decideReferral(house.base, { drafter: drafter ?? '', reviewer: reviewer ?? '', signer: signer ?? '' }, id, {
    outcome: 'admitted',
    ground: 'victim',
    weighed: [met('may-be-victim'), met('needs-help')],
    text: 'Invented text to the person.',
  })
  return id
}

/** An admitted person's file with which this person works; its id. */
export async function openedFile(house: Fixture, who: Person = 'worker', invented?: Invented): Promise<string> {
  const referral = await decidedProposal(house, invented)
  const worker = await personId(house, who)
  const team = await house.base.database.reading((db) => teamByCode(db, 'nas-assistance'))
  return addClient(house.base, worker, referral, { team: team.id, worker })
}

/** An act of this person on a file, in a transaction of its own. */
export async function acting<T>(
  house: Fixture,
  who: Person,
  client: string,
  deed: (act: Act) => Promise<T>,
): Promise<T> {
  const by = await personId(house, who)
  return house.base.database.writing((tx) => deed({ tx, base: house.base, by, client }))
}

/** Audit lines about one object, oldest first. */
export const linesAbout = (house: Fixture, id: string) =>
  house.base.database.reading((db) =>
    db.selectFrom('audit').select(['action', 'actor', 'purpose']).where('object_id', '=', id).orderBy('seq').execute(),
  )
