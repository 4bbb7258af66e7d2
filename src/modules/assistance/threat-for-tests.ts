import type { Client } from '#house/client.ts'
import type { Fixture } from '#house/fixture.ts'
import { enter, openedFile, type Person, people, personId } from './file-for-tests.ts'

export const planted = {
  about: 'Invented whom: Kaisa and the man called Roope.',
  question: 'Invented question about the flat.',
  background: 'Invented background: Roope waits by the door.',
} as const

/** An id behind a name on the page that is shown, in the list of that field. */
export function idOn(browser: Client, name: string, field = ''): string {
  const { text } = browser.last
  const list = text.slice(Math.max(0, text.indexOf(`name="${field}"`)))
  return new RegExp(`value="([0-9a-f-]{36})"[^>]*>${name}`).exec(list)?.[1] ?? ''
}

/** A file with an open assessment of this worker, in whose browser its page is shown. */
export async function openedThreat(house: Fixture) {
  const client = await openedFile(house)
  const worker = await enter(house, 'worker')
  const id = await opensThreat(worker, client)
  return { client, worker, id, path: `/en/threats/${id}` }
}

/** The worker opens an assessment; its id. */
export async function opensThreat(worker: Client, client: string): Promise<string> {
  await worker.get(`/en/clients/${client}/threat/new`)
  await worker.submit('/threat/new', planted)
  return /\/threats\/([0-9a-f-]{36})/.exec(worker.last.path)?.[1] ?? ''
}

const organisationOf = async (house: Fixture, who: Person): Promise<string> => {
  const person = await personId(house, who)
  return house.base.database.reading(
    async (db) =>
      (
        await db
          .selectFrom('membership')
          .select('organisation_id')
          .where('person_id', '=', person)
          .executeTakeFirstOrThrow()
      ).organisation_id,
  )
}

/** The worker asks this person in, through the page. */
export async function asks(house: Fixture, worker: Client, path: string, who: Person, role = 'police') {
  await worker.get(`${path}/members?organisation=${await organisationOf(house, who)}`)
  return worker.submit('/members', { person: idOn(worker, people[who]), role })
}

/** A member declares in a browser of their own. */
export async function declares(house: Fixture, path: string, who: Person, conflict = 'none'): Promise<Client> {
  const browser = await enter(house, who)
  await browser.get(`${path}/declaration`)
  await browser.submit('/declaration', { conflict })
  return browser
}

export async function rates(browser: Client, path: string, reasons: string, level = 'high') {
  await browser.get(path)
  return browser.submit('/rating', { level, reasons })
}

export const jointWords = (reasons: string, year = '2027') => ({
  level: 'high',
  reasons,
  effects: ['address-secret', 'no-contact'],
  ...{ 'review.day': '15', 'review.month': '1', 'review.year': year },
})

/** An assessment in which two members from other organisations and teams have rated. */
export async function ratedThreat(house: Fixture) {
  const opened = await openedThreat(house)
  const { worker, path } = opened
  await asks(house, worker, path, 'provider')
  await asks(house, worker, path, 'southern', 'nas')
  const provider = await declares(house, path, 'provider')
  const southern = await declares(house, path, 'southern')
  await rates(provider, path, 'Invented reasons of the provider.')
  await rates(southern, path, 'Invented reasons of the south.', 'low')
  return { ...opened, provider, southern }
}

/** The joint view of it, written by the worker. */
export async function jointThreat(house: Fixture) {
  const scene = await ratedThreat(house)
  await scene.worker.get(`${scene.path}/joint`)
  await scene.worker.submit('/joint', jointWords('Invented joint reasons.'))
  return scene
}
