import { describe, expect, test } from 'vitest'
import { minutes } from '#base/time/day.ts'
import { type Client, clientOf } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'
import { fillSections, referralIds, seen } from './sender-for-tests.ts'

const house = fixture()

const adult = { 'gate.age': 'adult', 'gate.consent': 'given' }

/** The same browser, with the cookies it has now. */
const sameBrowser = (client: Client, app = house.app): Client => {
  const other = clientOf(app)
  for (const [name, value] of client.cookies) other.cookies.set(name, value)
  return other
}

const shown = async (client: Client, path: string) => seen(await client.get(path))

/** What stands in a field of the last page. */
const typedIn = ({ last }: Client, name: string): string =>
  new RegExp(`<textarea[^>]*name="${name}"[^>]*>([^<]*)`).exec(last.text)?.[1] ??
  new RegExp(`<input[^>]*name="${name}"[^>]*value="([^"]*)"`).exec(last.text)?.[1] ??
  ''

describe('a draft', () => {
  test('is kept from page to page, and going back shows it again', async () => {
    const client = house.client()
    await fillSections(client, 'self', { gate: adult, story: { 'story.message': 'What I began to tell' } })
    expect(client.last.path).toBe('/en/contact/self/person')
    await client.get('/en/contact/self/story')
    expect(typedIn(client, 'story.message')).toBe('What I began to tell')
  })

  test('survives in another process, and with it a restart', async () => {
    const client = house.client()
    await fillSections(client, 'other', { gate: adult, story: { 'story.message': 'Told before the restart' } })
    const later = sameBrowser(client, await house.another())
    expect(await shown(later, '/en/contact/other/check')).toContain('Told before the restart')
  })

  test('is for its own browser and its own edition only', async () => {
    const client = house.client()
    await fillSections(client, 'self', { gate: adult, story: { 'story.message': 'Only for these eyes' } })
    expect(await shown(house.client(), '/en/contact/self/story')).not.toContain('Only for these eyes')
    expect((await client.get('/en/contact/other/story')).path).toBe('/en/contact/other/gate')
  })

  test('is over an hour after its last change', async () => {
    const client = house.client()
    const began = house.now
    await fillSections(client, 'self', { gate: adult, story: { 'story.message': 'Soon forgotten' } })
    house.now = new Date(began.getTime() + minutes(59))
    expect((await client.get('/en/contact/self/check')).path).toBe('/en/contact/self/check')
    house.now = new Date(began.getTime() + minutes(61))
    expect((await client.get('/en/contact/self/check')).path).toBe('/en/contact/self/gate')
    house.now = began
  })

  test('is deleted when its owner says so', async () => {
    const client = house.client()
    await fillSections(client, 'self', { gate: adult, story: { 'story.message': 'Better not' } })
    await client.get('/en/contact/self/delete')
    expect((await client.submit('/contact/self/delete')).path).toBe('/en/')
    expect((await client.get('/en/contact/self/check')).path).toBe('/en/contact/self/gate')
  })

  test('is out of reach once the page was left by the exit', async () => {
    const client = house.client()
    await fillSections(client, 'self', { gate: adult, story: { 'story.message': 'Somebody came in' } })
    await client.raw('/leave')
    expect(await shown(client, '/en/contact/self/story')).not.toContain('Somebody came in')
  })

  test('is no act: it leaves no line in the trail', async () => {
    const lines = () => house.base.database.reading((db) => db.selectFrom('audit').selectAll().execute())
    const before = (await lines()).length
    await fillSections(house.client(), 'self', { gate: adult, story: { 'story.message': 'x' } })
    expect((await lines()).length).toBe(before)
  })
})

describe('steps out of order', () => {
  test('lead to the gate, and nothing is stored', async () => {
    const client = house.client()
    expect((await client.get('/en/contact/other/person')).path).toBe('/en/contact/other/gate')
    await client.post('/en/contact/other/person', { 'person.family-name': 'Esimerkki' })
    expect(client.last.path).toBe('/en/contact/other/gate')
    await client.submit('/contact/other/gate', adult)
    expect(await shown(client, '/en/contact/other/person')).not.toContain('Esimerkki')
  })

  test('to sections, parts and editions that are not there are not found, or lead to the gate', async () => {
    const client = house.client()
    await fillSections(client, 'self', { gate: adult })
    expect((await client.get('/en/contact/self/writer')).path).toBe('/en/contact/self/gate')
    expect((await client.get('/en/contact/self/nothing')).path).toBe('/en/contact/self/gate')
    expect((await client.get('/en/contact/them/gate')).status).toBe(404)
    for (const number of ['2', '0', '-1', '1.5', 'x', '99']) {
      expect((await client.get(`/en/contact/self/story/parts/${number}`)).status, number).toBe(404)
    }
  })

  test('by which the gate’s answers change, change what is asked and shown', async () => {
    const client = house.client()
    await fillSections(client, 'other', { gate: adult, person: { 'person.family-name': 'Esimerkki' } })
    expect(await shown(client, '/en/contact/other/check')).toContain('Esimerkki')
    await fillSections(client, 'other', { gate: { 'gate.age': 'adult', 'gate.consent': 'refused' } })
    expect(await shown(client, '/en/contact/other/check')).not.toContain('Esimerkki')
    expect(await shown(client, '/en/contact/other/person')).not.toContain('Family name')
  })
})

describe('two tabs', () => {
  test('on different sections do not hinder each other', async () => {
    const one = house.client()
    await fillSections(one, 'other', { gate: adult })
    const two = sameBrowser(one)
    await one.get('/en/contact/other/story')
    await two.get('/en/contact/other/language')
    await one.submit('/contact/other/story', { 'story.message': 'From the first tab' })
    await two.submit('/contact/other/language', { 'language.others': 'From the second tab' })
    const check = await shown(one, '/en/contact/other/check')
    expect(check).toContain('From the first tab')
    expect(check).toContain('From the second tab')
  })

  test('on one section: the later is shown both versions, and then decides', async () => {
    const one = house.client()
    await fillSections(one, 'other', { gate: adult })
    const two = sameBrowser(one)
    await one.get('/en/contact/other/story')
    await two.get('/en/contact/other/story')
    await one.submit('/contact/other/story', { 'story.message': 'Version one' })
    const conflict = await two.submit('/contact/other/story', { 'story.message': 'Version two' })
    expect(conflict.status).toBe(409)
    expect(seen(conflict)).toContain('Version one')
    expect(typedIn(two, 'story.message')).toBe('Version two')
    expect(await shown(one, '/en/contact/other/check')).toContain('Version one')
    await two.submit('/contact/other/story', { 'story.message': 'Version two' })
    expect(await shown(one, '/en/contact/other/check')).toContain('Version two')
  })

  test('that say the same are of one mind', async () => {
    const one = house.client()
    await fillSections(one, 'other', { gate: adult })
    const two = sameBrowser(one)
    await one.get('/en/contact/other/story')
    await two.get('/en/contact/other/story')
    await one.submit('/contact/other/story', { 'story.message': 'The same' })
    expect((await two.submit('/contact/other/story', { 'story.message': 'The same' })).status).toBe(200)
  })
})

describe('parts that may stand several times', () => {
  const place = (name: string) => ({ 'episode.place': name })
  const begun = async () => {
    const client = house.client()
    await fillSections(client, 'other', { gate: adult, story: { 'story.message': 'Two places' } })
    return client
  }
  const add = async (client: Client, name: string) => {
    await client.get('/en/contact/other/story/parts/new')
    return client.submit('/story/parts/new', place(name))
  }

  test('are added, changed and removed one by one', async () => {
    const client = await begun()
    await add(client, 'Esimerkkikatu 1')
    await add(client, 'Mallitie 2')
    await client.get('/en/contact/other/story/parts/1')
    expect(typedIn(client, 'episode.place')).toBe('Esimerkkikatu 1')
    await client.submit('/story/parts/1', place('Esimerkkikatu 100'))
    expect(seen(client.last)).toContain('Esimerkkikatu 100')
    await client.get('/en/contact/other/story/parts/1')
    await client.submit('/story/parts/1', { go: 'remove' })
    const check = await shown(client, '/en/contact/other/check')
    expect(check).not.toContain('Esimerkkikatu')
    expect(check).toContain('Mallitie 2')
  })

  test('adding one stores the section that it was added from', async () => {
    const client = await begun()
    await client.get('/en/contact/other/story')
    const reply = await client.submit('/contact/other/story', { 'story.message': 'Changed on the way', go: 'add' })
    expect(reply.path).toBe('/en/contact/other/story/parts/new')
    await client.get('/en/contact/other/story')
    expect(typedIn(client, 'story.message')).toBe('Changed on the way')
  })

  test('there are at most ten', async () => {
    const client = await begun()
    for (let number = 1; number <= 10; number++) await add(client, `Paikka ${number}`)
    expect(seen(client.last)).not.toContain('Add a situation')
    expect((await client.get('/en/contact/other/story/parts/new')).status).toBe(404)
  })

  test('a tab that is behind removes and overwrites nothing of another’s', async () => {
    const one = await begun()
    await add(one, 'Ensimmäinen')
    await add(one, 'Toinen')
    const two = sameBrowser(one)
    const three = sameBrowser(one)
    await two.get('/en/contact/other/story/parts/1')
    await three.get('/en/contact/other/story/parts/1')
    await one.get('/en/contact/other/story/parts/1')
    await one.submit('/story/parts/1', { go: 'remove' })
    expect((await two.submit('/story/parts/1', { go: 'remove' })).status).toBe(409)
    const conflict = await three.submit('/story/parts/1', place('Ensimmäinen, muutettu'))
    expect(conflict.status).toBe(409)
    expect(seen(conflict)).toContain('Toinen')
    expect(typedIn(three, 'episode.place')).toBe('Ensimmäinen, muutettu')
    expect(await shown(one, '/en/contact/other/check')).toContain('Toinen')
  })

  test('two tabs that each add one have both', async () => {
    const one = await begun()
    const two = sameBrowser(one)
    await one.get('/en/contact/other/story/parts/new')
    await two.get('/en/contact/other/story/parts/new')
    await one.submit('/story/parts/new', place('Ensimmäinen'))
    await two.submit('/story/parts/new', place('Toinen'))
    const check = await shown(one, '/en/contact/other/check')
    expect(check).toContain('Ensimmäinen')
    expect(check).toContain('Toinen')
  })
})

describe('nothing typed is lost', () => {
  test('when the text is too long: it stands in its field, with what is wrong beside it', async () => {
    const client = house.client()
    await fillSections(client, 'other', { gate: adult })
    await client.get('/en/contact/other/story')
    const reply = await client.submit('/contact/other/story', { 'story.message': 'a'.repeat(20_001) })
    expect(reply.status).toBe(422)
    expect(typedIn(client, 'story.message')).toHaveLength(20_001)
    expect(seen(reply)).toContain('20,001')
  })

  test('when the token is stale: the page has the text, and one press sends it', async () => {
    const client = house.client()
    await client.get('/en/contact/question')
    const reply = await client.submit('/contact/question', { 'story.message': 'Typed for an hour', token: 'stale' })
    expect(reply.status).toBe(403)
    expect(seen(reply)).toContain('Typed for an hour')
    expect((await client.submit('/contact/question')).path).toBe('/en/receipt')
  })

  test('when the token is another browser’s: nothing is stored, the text comes back', async () => {
    const before = await referralIds(house.base)
    const other = house.client()
    await other.get('/en/contact/question')
    const token = /name="token" value="([^"]+)"/.exec(other.last.text)?.[1] ?? ''
    const client = house.client()
    await client.get('/en/contact/question')
    const reply = await client.submit('/contact/question', { 'story.message': 'With a foreign token', token })
    expect(reply.status).toBe(403)
    expect(seen(reply)).toContain('With a foreign token')
    expect(await referralIds(house.base)).toEqual(before)
  })

  test('when cookies are off: clear words, the text, and phone numbers', async () => {
    const client = house.client()
    await client.get('/en/contact/question')
    client.cookies.clear()
    const reply = await client.submit('/contact/question', { 'story.message': 'No cookies here' })
    expect(reply.status).toBe(403)
    const text = seen(reply)
    expect(text).toContain('No cookies here')
    expect(text).toContain('cookies')
    expect(text).toContain('112')
    expect(text).toContain(house.base.helpline.display)
  })
})
