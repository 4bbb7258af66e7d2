import type { Client, Fields, Reply } from '#house/client.ts'
import type { Fixture } from '#house/fixture.ts'
import { addEntry } from './entries.ts'
import { acting, enter, openedFile, type Person } from './file-for-tests.ts'
import type { Values } from './section.ts'
import { type SectionCode, sectionOf } from './sections.ts'

/** An entry of a file, written by the worker; its id. */
export const entered = (house: Fixture, client: string, code: SectionCode, values: Values): Promise<string> =>
  acting(house, 'worker', client, (act) => {
    const section = sectionOf(code)
    if (!section) throw new Error(`no section ${code}`)
    return addEntry(act, section, values)
  })

/** The file of a person who has no right of residence. */
export async function withoutRight(house: Fixture): Promise<string> {
  const client = await openedFile(house)
  await entered(house, client, 'status', { 'status.kind@1': 'none' })
  return client
}

/** A day in the three boxes of a field. */
export const dayIn = (name: string, day: string): Fields => {
  const [year = '', month = '', date = ''] = day.split('-')
  return { [`${name}.day`]: date, [`${name}.month`]: month, [`${name}.year`]: year }
}

export const written: Fields = {
  reasons: 'CANARY-REASONS',
  text: 'CANARY-TEXT',
  lang: 'fi',
  court: 'Keksitty hallinto-oikeus',
}

export const givenFields: Fields = {
  ...written,
  ...{ decider: 'nas' },
  ...dayIn('starts', '2026-11-24'),
  ...dayIn('ends', '2027-01-15'),
}
export const removalFields: Fields = { ...written, ground: 'no-more-need' }

export const pathOf = (client: string, decision = '') => `/en/clients/${client}/decisions${decision && `/${decision}`}`

/** Sends a new draft; the answer of its door. */
export async function drafted(browser: Client, client: string, matter: string, fields: Fields): Promise<Reply> {
  await browser.get(`${pathOf(client)}/new/${matter}`)
  return browser.submit(`/decisions/new/${matter}`, fields)
}

/** The decision whose page was last shown. */
export const idIn = (reply: Reply): string => /decisions\/([0-9a-f-]{36})/.exec(reply.path)?.[1] ?? ''

/** One step of a decision by this person; a grave one asks once more who they are. */
export async function step(house: Fixture, who: Person, path: string, what: string): Promise<Reply> {
  const browser = await enter(house, who)
  await browser.get(path)
  const sent = await browser.submit(`/${what}`)
  return sent.text.includes('_confirm') ? browser.submit(`/${what}`, { _confirm: 'demo' }) : sent
}

/** Drafted by the worker, read by the supervisor, signed by the official; its id. */
export async function signed(house: Fixture, client: string, matter: string, fields: Fields): Promise<string> {
  const sent = await drafted(await enter(house, 'worker'), client, matter, fields)
  const id = idIn(sent)
  if (!id)
    throw new Error(`no draft of ${matter}: ${sent.status} ${/fault[^<]*<[^>]*>([^<]*)/.exec(sent.text)?.[1] ?? ''}`)
  return throughHands(house, client, id)
}

export async function throughHands(house: Fixture, client: string, id: string): Promise<string> {
  await step(house, 'supervisor', pathOf(client, id), 'review')
  const last = await step(house, 'official', pathOf(client, id), 'signature')
  if (last.status !== 200) throw new Error(`not signed: ${last.status}`)
  return id
}
