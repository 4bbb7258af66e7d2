import { beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'
import { signedIn } from '#house/signed-in.ts'
import { cardsOf } from './answers.ts'
import { makeCard, makeWorkshop } from './make.ts'
import { versionsOf } from './queries-scenarios.ts'
import { act, workshopOf } from './sessions.ts'

const house = fixture()
let vilma: Client
let phone: Client
/** A workshop that runs, one whose answers are looked at, a scenario that is written. */
let open = ''
let held = ''
let scenario = ''
let code = ''

beforeAll(async () => {
  vilma = await signedIn(house, 'network-coordinator')
  open = await makeWorkshop(house.base, { network: 'turku-network', scenario: 'berry-farm', shown: 1 })
  held = await makeWorkshop(house.base, { network: 'oulu-network', scenario: 'berry-farm', shown: 1 })
  await makeCard(house.base, held, { step: 1, word: 'leads', type: 'police', organisation: 'Keksitty' })
  await house.base.database.writing(async (tx) => {
    const workshop = await workshopOf(tx, held)
    await act(tx, house.base, workshop, { kind: 'consolidating', version: workshop.state.version, by: null })
  })
  code = (await house.base.database.reading((db) => workshopOf(db, open))).code ?? ''
  phone = house.client()
  await phone.get(`/en/join?code=${code}`)
  await phone.submit('/join', { type: 'police', name: 'Keksitty', table: '1' })
  await phone.submit('/board/answers', { word: 'leads', type: 'police', organisation: 'Oma' })
  await vilma.get('/en/scenarios')
  await vilma.submit('/scenarios')
  scenario = /scenarios\/([0-9a-f-]{36})/.exec(vilma.last.path)?.[1] ?? ''
})

const cardIn = async (workshop: string) =>
  (await house.base.database.reading((db) => cardsOf(db, house.base, workshop)))[0]?.id ?? ''
const answer = { word: 'leads', type: 'police' }
const scaled = { useful: '5', clear: '5', together: '5', again: 'yes' }

interface Door {
  who: () => Client
  page: () => string | Promise<string>
  form: string
  fields: Record<string, string>
  /** Where it is typed. */
  typed: string[]
}

const doors: Record<string, Door> = {
  'the name for the day': {
    who: () => house.client(),
    page: () => `/en/join?code=${code}`,
    form: '/join',
    fields: { type: 'ngo', table: '1' },
    typed: ['name'],
  },
  'an answer on the board': {
    who: () => phone,
    page: () => '/en/board',
    form: '/board/answers',
    fields: answer,
    typed: ['organisation', 'text', 'condition', 'doubt', 'role'],
  },
  'an own answer that is changed': {
    who: () => phone,
    page: async () => `/en/board/card?card=${await cardIn(open)}`,
    form: '/board/card',
    fields: answer,
    typed: ['organisation', 'text', 'condition', 'doubt', 'role'],
  },
  'an answer typed in from paper': {
    who: () => vilma,
    page: () => `/en/workshops/${open}/paper?step=1&table=1`,
    form: '/paper',
    fields: answer,
    typed: ['organisation', 'text', 'condition', 'doubt', 'role'],
  },
  'an answer that the facilitator changes': {
    who: () => vilma,
    page: async () => `/en/workshops/${open}/card?card=${await cardIn(open)}`,
    form: '/card',
    fields: answer,
    typed: ['organisation', 'text', 'condition', 'doubt', 'role'],
  },
  'the questionnaire': {
    who: () => phone,
    page: () => '/en/board/feedback',
    form: '/board/feedback',
    fields: scaled,
    typed: ['text'],
  },
  'a questionnaire typed in from paper': {
    who: () => vilma,
    page: () => `/en/workshops/${held}/feedback`,
    form: '/feedback',
    fields: scaled,
    typed: ['text'],
  },
  'the reason of a decision': {
    who: () => vilma,
    page: () => `/en/workshops/${held}/consolidation?item=1-0`,
    form: '/decisions',
    fields: { verdict: 'gap' },
    typed: ['reason'],
  },
  'the strengths in the report': {
    who: () => vilma,
    page: () => `/en/workshops/${held}/report`,
    form: '/report',
    fields: {},
    typed: ['strengths'],
  },
  'an action in the report': {
    who: () => vilma,
    page: () => `/en/workshops/${held}/report`,
    form: '/actions',
    fields: { what: 'x', owner: 'x' },
    typed: ['what', 'owner'],
  },
  'the cover of a scenario': {
    who: () => vilma,
    page: () => `/en/scenarios/${scenario}/cover`,
    form: '/cover',
    fields: { framing: '20' },
    typed: ['names.fi', 'about.sv', 'purpose.en', 'care.fi'],
  },
  'a role of a scenario': {
    who: () => vilma,
    page: () => `/en/scenarios/${scenario}/roles/new`,
    form: '/roles/new',
    fields: {},
    typed: ['names.fi', 'knows.sv'],
  },
  'a step of a scenario': {
    who: () => vilma,
    page: () => `/en/scenarios/${scenario}/steps/new`,
    form: '/steps/new',
    fields: { count: '1', unit: 'week', minutes: '20' },
    typed: ['names.fi', 'story.sv', 'question1.en', 'material1-text.fi', 'notes.en', 'twist.fi'],
  },
}

describe.each(Object.entries(doors))('%s', (_, door) => {
  const places = door.typed.flatMap((name) =>
    [
      ['131052Y308T', 'personal identity code'],
      ['(09) 123 456', 'phone number'],
    ].map(([found = '', why = '']) => [name, found, why] as const),
  )
  test.each(places)('%s with %s is stopped, and why stands beside the field', async (name, found, why) => {
    const client = door.who()
    const text = `Call ${found} at night`
    await client.get(await door.page())
    await client.submit(door.form, { ...door.fields, [name]: text })
    expect(client.last.status).toBe(422)
    const beside = new RegExp(`id="f-${name.replaceAll('.', '\\.')}-fault"[^>]*>([^<]*)<`).exec(client.last.text)?.[1]
    expect(beside).toContain(why)
    expect(beside).toContain(found)
    expect(client.last.text).toContain(text)
  })
})

test('nothing of it was stored', async () => {
  const stored = await house.base.database.reading(async (db) => [
    await cardsOf(db, house.base, open),
    await cardsOf(db, house.base, held),
    await versionsOf(db, scenario),
    await db.selectFrom('workshop_participant').selectAll().execute(),
    await db.selectFrom('workshop_feedback').selectAll().execute(),
    await db.selectFrom('workshop_decision').selectAll().execute(),
    await db.selectFrom('workshop_report').selectAll().execute(),
    await db.selectFrom('workshop_action').selectAll().execute(),
  ])
  expect(JSON.stringify(stored)).not.toMatch(/131052Y308T|123 456/)
})
