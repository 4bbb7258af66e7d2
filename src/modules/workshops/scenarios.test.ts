import { beforeAll, expect, test } from 'vitest'
import type { Client } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'
import { signedIn } from '#house/signed-in.ts'
import { playableVersions, versionsOf } from './queries-scenarios.ts'
import { emptyDocument } from './scenario.ts'

const house = fixture()
let writer: Client
let second: Client

beforeAll(async () => {
  writer = await signedIn(house, 'network-coordinator')
  second = await signedIn(house, 'trainer')
})

const path = /\/scenarios\/([0-9a-f-]{36})/
const idIn = (client: Client) => path.exec(client.last.path)?.[1] ?? ''
const reading = <T>(ask: Parameters<typeof house.base.database.reading<T>>[0]) => house.base.database.reading(ask)

/** A copy of the shipped berry farm, as the writer's draft. */
async function copied(): Promise<string> {
  const shipped = (await reading(playableVersions)).find(({ code }) => code === 'berry-farm')
  await writer.get(`/en/scenarios/${shipped?.scenario_id}`)
  await writer.submit('/copy')
  return idIn(writer)
}

const step = {
  'names.en': 'At the door',
  count: '2',
  unit: 'week',
  minutes: '20',
  'story.en': 'Somebody knocks.',
  'question1.en': 'Who opens?',
  needs: ['advice', 'shelter'],
}

/** A scenario written from nothing, whole in English. */
async function written(): Promise<string> {
  await writer.get('/en/scenarios')
  await writer.submit('/scenarios')
  const id = idIn(writer)
  await writer.submit('/cover', {
    'names.en': 'The door',
    'about.en': 'A door.',
    'purpose.en': 'To open it.',
    framing: '20',
  })
  for (let at = 0; at < 5; at++) {
    await writer.get(`/en/scenarios/${id}/steps/new`)
    await writer.submit('/steps/new', step)
  }
  return id
}

const stepIds = async (id: string) =>
  (await reading((db) => versionsOf(db, id)))[0]?.document.steps.map((one) => one.id) ?? []

test('whoever leads workshops finds the two shipped scenarios', async () => {
  const { text } = await writer.get('/en/scenarios')
  expect(text).toContain('A summer on the berry farm')
  expect(text).toContain('After the summer holiday')
  expect(text).toContain('The case is invented')
})

test('nobody changes a shipped scenario: there is no draft of it to be had', async () => {
  const [shipped] = await reading(playableVersions)
  const { text } = await writer.get(`/en/scenarios/${shipped?.scenario_id}`)
  expect(text).toContain('comes with the system')
  expect((await writer.post(`/en/scenarios/${shipped?.scenario_id}/draft`)).status).toBe(404)
  expect((await writer.get(`/en/scenarios/${shipped?.scenario_id}/cover`)).status).toBe(404)
})

test('a copy holds every step and role of what it was copied from, as a draft of one’s own', async () => {
  const id = await copied()
  const [draft] = await reading((db) => versionsOf(db, id))
  const from = (await reading(playableVersions)).find(({ code }) => code === 'berry-farm')
  expect(draft?.document).toEqual(from?.document)
  expect(draft?.published_at).toBeNull()
})

test('a scenario is written by forms, read by a second person, and published', async () => {
  const id = await written()
  await writer.get(`/en/scenarios/${id}`)
  await writer.submit('/sending')
  expect(writer.last.text).toContain('waits for a second reader')
  expect(writer.last.text).toContain('You cannot confirm what you sent yourself')
  await second.get(`/en/scenarios/${id}`)
  await second.submit('/confirmation', { nobody: 'yes' })
  expect(second.last.text).toContain('confirmed')
  await writer.get(`/en/scenarios/${id}`)
  await writer.submit('/publication')
  expect(writer.last.text).toContain('Version 1 in use')
  expect((await reading(playableVersions)).map(({ scenario_id }) => scenario_id)).toContain(id)
})

test('whoever sent it cannot confirm it, and nobody confirms without saying so', async () => {
  const id = await written()
  await writer.get(`/en/scenarios/${id}`)
  await writer.submit('/sending')
  expect((await writer.post(`/en/scenarios/${id}/confirmation`, { seen: '8', nobody: 'yes' })).status).toBe(404)
  await second.get(`/en/scenarios/${id}`)
  await second.submit('/confirmation')
  expect((await reading((db) => versionsOf(db, id)))[0]?.confirmed_at).toBeNull()
})

test('a change after sending is read again: what was confirmed is exactly what is published', async () => {
  const id = await written()
  await writer.get(`/en/scenarios/${id}`)
  await writer.submit('/sending')
  await second.get(`/en/scenarios/${id}`)
  await writer.get(`/en/scenarios/${id}/cover`)
  await writer.submit('/cover', { 'names.en': 'Another door', framing: '20' })
  // What the second person has before them is not what stands now, and not sent any more.
  expect((await second.submit('/confirmation', { nobody: 'yes' })).status).toBe(404)
  const [draft] = await reading((db) => versionsOf(db, id))
  expect([draft?.sent_at, draft?.confirmed_at]).toEqual([null, null])
})

test('an unfinished scenario says what it lacks and cannot be sent', async () => {
  await writer.get('/en/scenarios')
  await writer.submit('/scenarios')
  const id = idIn(writer)
  const { text } = await writer.get(`/en/scenarios/${id}`)
  expect(text).toContain('There must be 5–8 steps')
  expect(text).not.toContain('/sending"')
  expect((await writer.post(`/en/scenarios/${id}/sending`, { seen: '1' })).status).toBe(403)
})

test('a published version never changes: a change makes the next one, and the old one stays readable', async () => {
  const id = await written()
  await writer.get(`/en/scenarios/${id}`)
  await writer.submit('/sending')
  await second.get(`/en/scenarios/${id}`)
  await second.submit('/confirmation', { nobody: 'yes' })
  await writer.get(`/en/scenarios/${id}`)
  await writer.submit('/publication')
  await writer.submit('/draft')
  await writer.get(`/en/scenarios/${id}/cover`)
  await writer.submit('/cover', { 'names.en': 'A later door', framing: '20' })
  const [draft, first] = await reading((db) => versionsOf(db, id))
  expect([draft?.number, draft?.document.names.en]).toEqual([2, 'A later door'])
  expect([first?.number, first?.document.names.en]).toEqual([1, 'The door'])
  const change = house.base.database.writing((tx) =>
    tx
      .updateTable('scenario_version')
      .set({ document: emptyDocument })
      .where('id', '=', first?.id ?? '')
      .execute(),
  )
  await expect(change).rejects.toThrow('does not change')
  const { text } = await writer.get(`/en/scenarios/${id}?version=${first?.id}`)
  expect(text).toContain('The door')
})

test('two who edit the same step both see both texts, and nothing is lost', async () => {
  const id = await copied()
  const [first = ''] = await stepIds(id)
  const colleague = await signedIn(house, 'platform-coordinator')
  await colleague.get(`/en/scenarios/${id}/steps/${first}`)
  const before = colleague.last.text
  await writer.get(`/en/scenarios/${id}/steps/${first}`)
  await writer.submit(`/steps/${first}`, { ...step, 'story.en': 'What the writer wrote.' })
  const late = await colleague.submit(`/steps/${first}`, { ...step, 'story.en': 'What the colleague wrote.' })
  expect(before).not.toContain('What the writer wrote.')
  expect(late.status).toBe(409)
  expect(late.text).toContain('What the writer wrote.')
  expect(late.text).toContain('What the colleague wrote.')
  await colleague.submit(`/steps/${first}`, { ...step, 'story.en': 'What both agreed on.' })
  expect((await reading((db) => versionsOf(db, id)))[0]?.document.steps[0]?.story.en).toBe('What both agreed on.')
})

test('two who edit different steps do not disturb each other', async () => {
  const id = await copied()
  const [one = '', other = ''] = await stepIds(id)
  await second.get(`/en/scenarios/${id}/steps/${other}`)
  await writer.get(`/en/scenarios/${id}/steps/${one}`)
  await writer.submit(`/steps/${one}`, { ...step, 'names.en': 'First' })
  const saved = await second.submit(`/steps/${other}`, { ...step, 'names.en': 'Second' })
  expect(saved.status).toBe(200)
  const names = (await reading((db) => versionsOf(db, id)))[0]?.document.steps.map(({ names: said }) => said.en)
  expect(names?.slice(0, 2)).toEqual(['First', 'Second'])
})

test('steps move, come and go; their ids stay', async () => {
  const id = await copied()
  const [one = '', two = '', ...rest] = await stepIds(id)
  await writer.get(`/en/scenarios/${id}`)
  await writer.submit(`/steps/${one}/place`, { way: 'down' })
  expect(await stepIds(id)).toEqual([two, one, ...rest])
  await writer.get(`/en/scenarios/${id}/steps/${one}/removal`)
  expect(writer.last.text).toContain('go from the draft')
  await writer.submit('/removal')
  expect(await stepIds(id)).toEqual([two, ...rest])
})

test.each([
  ['story.en', 'Call me at 040 555 0123.', 'phone number'],
  ['notes.fi', 'Hänen tunnuksensa on 131052-308T.', 'personal identity code'],
  ['question1.sv', 'Skriv till exempel@example.org', 'e-mail address'],
])('what points at a person is stopped in %s, beside the field, and nothing typed is lost', async (field, said, what) => {
  const id = await copied()
  await writer.get(`/en/scenarios/${id}/steps/new`)
  const again = await writer.submit('/steps/new', { ...step, [field]: said, 'twist.fi': 'Muu teksti säilyy.' })
  expect(again.status).toBe(422)
  expect(again.text).toContain(what)
  expect(again.text).toContain(`id="f-${field}-fault"`)
  expect(again.text).toContain(said)
  expect(again.text).toContain('Muu teksti säilyy.')
  expect(await stepIds(id)).toHaveLength(7)
})

test('what a language lacks is marked where it is written and where it is listed', async () => {
  const id = await written()
  const [first = ''] = await stepIds(id)
  expect((await writer.get(`/en/scenarios/${id}/steps/${first}`)).text).toContain('Still missing')
  const { text } = await writer.get(`/en/scenarios/${id}`)
  expect(text).toContain('Missing in Swedish')
  expect((await writer.get('/sv/scenarios')).text).toContain('Saknas på finska')
})

test('a preview shows what participants see, and nothing that is for the facilitator', async () => {
  const [shipped] = await reading(playableVersions)
  const notes = shipped?.document.steps[0]?.notes.en ?? '?'
  const { text } = await writer.get(`/en/scenarios/${shipped?.scenario_id}/preview?step=1`)
  expect(text).toContain(shipped?.document.steps[0]?.names.en)
  expect(text).toContain('The case is invented')
  expect(text).not.toContain(notes.slice(0, 30))
})

test('a role card that goes leaves the steps too', async () => {
  const id = await copied()
  await writer.get(`/en/scenarios/${id}/roles/union/removal`)
  await writer.submit('/removal')
  const [draft] = await reading((db) => versionsOf(db, id))
  expect(draft?.document.roles.map((role) => role.id)).not.toContain('union')
  expect(draft?.document.steps.flatMap(({ roles }) => roles)).not.toContain('union')
})

test('a draft that is thrown away leaves no scenario without versions behind', async () => {
  const id = await copied()
  await writer.get(`/en/scenarios/${id}/discard`)
  await writer.submit('/discard')
  expect(writer.last.path).toBe('/en/scenarios')
  expect((await writer.get(`/en/scenarios/${id}`)).status).toBe(404)
})

test('a scenario out of use is not offered any more, and can come back', async () => {
  const id = await written()
  await writer.get(`/en/scenarios/${id}`)
  await writer.submit('/sending')
  await second.get(`/en/scenarios/${id}`)
  await second.submit('/confirmation', { nobody: 'yes' })
  await writer.get(`/en/scenarios/${id}`)
  await writer.submit('/publication')
  await writer.submit('/withdrawal')
  expect((await reading(playableVersions)).map((one) => one.scenario_id)).not.toContain(id)
  await writer.submit('/return')
  expect((await reading(playableVersions)).map((one) => one.scenario_id)).toContain(id)
})

test('who leads no workshops sees no scenario', async () => {
  const other = await signedIn(house, 'professional')
  expect((await other.get('/en/scenarios')).status).toBe(404)
})
