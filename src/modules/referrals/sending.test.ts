import { describe, expect, test } from 'vitest'
import { type Client, clientOf, type Fields, origin } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'
import {
  askQuestion,
  codeOn,
  fillSections,
  newest,
  openInboxBy,
  propose,
  readByTeam,
  referralIds,
  type Staged,
  seen,
} from './sender-for-tests.ts'

const house = fixture()

const consented = { 'gate.age': 'adult', 'gate.consent': 'given' }
const story = { 'story.message': 'What I have seen' }

/** A whole proposal about another person, with every kind of field. */
const whole: Staged = {
  gate: consented,
  writer: {
    'writer.kind': 'health-care',
    'writer.organisation': 'Esimerkkisairaala',
    'writer.name': 'Malli Mikko',
    'writer.relation-safe': 'yes',
  },
  story,
  signs: { 'signs.noticed': ['lives-at-work', 'crowded'], 'signs.other': 'Never alone' },
  person: {
    'person.family-name': 'Esimerkki',
    'person.given-name': 'Eeva',
    'person.born.year': '1999',
    'person.sex': 'woman',
    'person.age-group': '18-29',
  },
  children: { 'children.has': 'yes', 'children.note': 'Safe with the grandmother' },
  language: { 'language.first': 'ar', 'language.aids': ['interpreter-woman'] },
  reach: { 'reach.times': ['weekends'], 'reach.caution': 'Never call after eight' },
  needs: { 'needs.danger-now': 'no', 'needs.urgent': ['doctor', 'safe-place'], 'needs.authorities': ['police'] },
}

const count = async (table: 'referral' | 'receipt' | 'look_up_tag' | 'told'): Promise<number> => {
  const rows = await house.base.database.reading((db) => db.selectFrom(table).selectAll().execute())
  return rows.length
}

/** Presses one button many times at once, as an impatient finger or a bad line does. */
async function pressAtOnce(client: Client, action: string, times: number, fields: Fields): Promise<Response[]> {
  const hidden = [...client.last.text.matchAll(/<input type="hidden" name="(token|once)" value="([^"]*)"/g)]
  const body = new URLSearchParams(hidden.map(([, name = '', value = '']) => [name, value]))
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one)
  const init = {
    method: 'POST',
    body: body.toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin },
  }
  return Promise.all(Array.from({ length: times }, () => client.raw(action, init)))
}

/** The code of what was sent, also where it could not be made at once. */
async function codeOf(client: Client): Promise<string> {
  await client.get('/en/receipt')
  return codeOn(client.last.path === '/en/receipt' ? client.last : await client.submit('/receipt/making'))
}

describe('a question', () => {
  test('is stored, its sender gets a code, and the team reads it', async () => {
    const client = house.client()
    const code = await askQuestion(client, 'May I ask about a friend?')
    const row = await newest(house.base)
    const coarse = {
      kind: 'question',
      channel: 'web',
      lang: 'en',
      consent: 'not-asked',
      lane: 'ordinary',
      received_on: '2026-11-23',
    }
    expect(row).toMatchObject(coarse)
    const read = await readByTeam(house.base, row.id)
    expect(read.told?.answers.values['story.message@1']).toBe('May I ask about a friend?')
    expect(read.messages.map(({ kind }) => kind)).toEqual(['acknowledgement'])
    expect((await openInboxBy(house.client(), code)).path).toBe('/en/messages/inbox')
  })

  test('in danger goes to the first lane', async () => {
    await askQuestion(house.client(), 'Now', { 'needs.danger-now': 'yes' })
    expect((await newest(house.base)).lane).toBe('danger-to-life')
  })

  test('without a message is not sent, and says what is missing', async () => {
    const before = await count('referral')
    const client = house.client()
    await client.get('/en/contact/question')
    const reply = await client.submit('/contact/question', { 'story.message': '   ', 'needs.danger-now': 'yes' })
    expect(reply.status).toBe(422)
    expect(reply.text).toContain('href="#f-story.message"')
    expect(await count('referral')).toBe(before)
  })

  test('whose text was changed on a page gone back to is another question', async () => {
    const client = house.client()
    await client.get('/en/contact/question')
    const page = client.last
    const before = await count('referral')
    await client.submit('/contact/question', { 'story.message': 'First thought' })
    client.last = page
    await client.submit('/contact/question', { 'story.message': 'Second thought' })
    expect(await count('referral')).toBe(before + 2)
    client.last = page
    await client.submit('/contact/question', { 'story.message': 'Second thought' })
    expect(await count('referral')).toBe(before + 2)
  })
})

describe('a proposal', () => {
  test('about another person brings the team everything that was answered', async () => {
    const client = house.client()
    await fillSections(client, 'other', whole)
    await client.get('/en/contact/other/reach/parts/new')
    await client.submit('/reach/parts/new', {
      'reach.channel': 'phone-call',
      'reach.address': '+358 40 555 0123',
      'reach.safe-to-write': 'no',
    })
    await client.get('/en/contact/other/story/parts/new')
    await client.submit('/story/parts/new', {
      'episode.forms': ['forced-labour'],
      'episode.region': 'lapland',
      'episode.from.year': '2025',
      'episode.from.month': '6',
    })
    await client.get('/en/contact/other/check')
    codeOn(await client.submit('/contact/other/send'))
    const row = await newest(house.base)
    expect(row).toMatchObject({
      kind: 'proposal',
      edition: 'other',
      consent: 'given',
      child: false,
      proposer: 'health-care',
    })
    expect(row).toMatchObject({ exploitation: 'forced-labour', region: 'lapland', sex: 'woman', age_group: '18-29' })
    const { told } = await readByTeam(house.base, row.id)
    expect(told?.answers.values).toMatchObject({
      'writer.name@1': 'Malli Mikko',
      'signs.noticed@1': ['lives-at-work', 'crowded'],
      'person.family-name@1': 'Esimerkki',
      'person.born@1': '1999',
      'language.first@1': 'ar',
      'needs.urgent@1': ['safe-place', 'doctor'],
    })
    expect(told?.answers.lists.reach).toEqual([
      { 'reach.channel@1': 'phone-call', 'reach.address@1': '+358 40 555 0123', 'reach.safe-to-write@1': 'no' },
    ])
    expect(told?.answers.lists.episode).toEqual([
      { 'episode.forms@1': ['forced-labour'], 'episode.region@1': 'lapland', 'episode.from@1': '2025-06' },
    ])
  })

  test('about oneself needs the gate and the message only', async () => {
    await propose(house.client(), 'self', { gate: consented, story })
    const row = await newest(house.base)
    expect(row).toMatchObject({ edition: 'self', proposer: 'self', lane: 'ordinary' })
  })

  test('about somebody whose age is not sure is a child’s, and who signs is asked', async () => {
    const client = house.client()
    await fillSections(client, 'other', { gate: { 'gate.age': 'not-sure', 'gate.consent': 'given' } })
    expect(client.last.path).toBe('/en/contact/other/signer')
    await propose(client, 'other', { signer: { 'signer.who': 'nobody-yet' }, story })
    expect(await newest(house.base)).toMatchObject({ child: true, lane: 'child', age_group: 'under-18' })
  })

  test('of a person of 15–17 asks for nobody else’s signature', async () => {
    const client = house.client()
    await fillSections(client, 'self', { gate: { 'gate.age': '15-17', 'gate.consent': 'given' } })
    expect(client.last.path).toBe('/en/contact/self/story')
  })

  test('without consent holds nothing that identifies, also when it is posted all the same', async () => {
    const client = house.client()
    const tags = await count('look_up_tag')
    await fillSections(client, 'other', { gate: { 'gate.age': 'adult', 'gate.consent': 'not-asked' }, story })
    await client.get('/en/contact/other/person')
    await client.submit('/contact/other/person', { 'person.family-name': 'Esimerkki', 'person.sex': 'man' })
    expect((await client.get('/en/contact/other/children/parts/new')).path).toBe('/en/contact/other/gate')
    await client.get('/en/contact/other/check')
    codeOn(await client.submit('/contact/other/send'))
    const { told } = await readByTeam(house.base, (await newest(house.base)).id)
    expect(JSON.stringify(told)).not.toContain('Esimerkki')
    expect(told?.answers.values['person.sex@1']).toBe('man')
    expect(await count('look_up_tag')).toBe(tags)
  })

  test('whose consent was taken back before sending holds nothing that identifies', async () => {
    const client = house.client()
    const tags = await count('look_up_tag')
    await fillSections(client, 'other', whole)
    await propose(client, 'other', { gate: { 'gate.age': 'adult', 'gate.consent': 'refused' } })
    const { told } = await readByTeam(house.base, (await newest(house.base)).id)
    expect(JSON.stringify(told)).not.toMatch(/Esimerkki"|Eeva|1999/)
    expect(JSON.stringify(told)).toContain('What I have seen')
    expect(await count('look_up_tag')).toBe(tags)
  })

  test.each([
    ['the message', { gate: consented }, 'story.message'],
    ['who signs', { gate: { 'gate.age': 'under-15', 'gate.consent': 'given' }, story }, 'signer.who'],
  ])('without %s is not sent: the page where it is asked says so', async (_, staged: Staged, field) => {
    const before = await count('referral')
    const client = house.client()
    await fillSections(client, 'other', staged)
    await client.get('/en/contact/other/check')
    const reply = await client.submit('/contact/other/send')
    expect(reply.status).toBe(422)
    expect(reply.text).toContain(`href="#f-${field}"`)
    expect(reply.text).toContain(`name="${field}"`)
    expect(await count('referral')).toBe(before)
  })

  test('is gone as a draft once it is sent', async () => {
    const client = house.client()
    await propose(client, 'self', { gate: consented, story })
    expect((await client.get('/en/contact/self/story')).path).toBe('/en/contact/self/gate')
  })
})

describe('sent many times at once', () => {
  test('a question is one referral with one receipt', async () => {
    const client = house.client()
    await client.get('/en/contact/question')
    const [referrals, receipts] = [await count('referral'), await count('receipt')]
    const answers = await pressAtOnce(client, '/en/contact/question', 10, { 'story.message': 'Impatient' })
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(303))
    for (const { headers } of answers) expect(headers.get('location')).toMatch(/^\/en\/receipt(\/making)?$/)
    await codeOf(client)
    expect(await count('referral')).toBe(referrals + 1)
    expect(await count('receipt')).toBe(receipts + 1)
  })

  test('a proposal is one referral with one receipt', async () => {
    const client = house.client()
    await fillSections(client, 'self', { gate: consented, story })
    await client.get('/en/contact/self/check')
    const [referrals, receipts] = [await count('referral'), await count('receipt')]
    const answers = await pressAtOnce(client, '/en/contact/self/send', 10, {})
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(303))
    for (const { headers } of answers) expect(headers.get('location')).toMatch(/^\/en\/receipt(\/making)?$/)
    await codeOf(client)
    expect(await count('referral')).toBe(referrals + 1)
    expect(await count('receipt')).toBe(receipts + 1)
  })

  test('a second click after the first was answered shows the same receipt', async () => {
    const client = house.client()
    await fillSections(client, 'self', { gate: consented, story })
    await client.get('/en/contact/self/check')
    const page = client.last
    const code = codeOn(await client.submit('/contact/self/send'))
    const before = await referralIds(house.base)
    client.last = page
    expect(codeOn(await client.submit('/contact/self/send'))).toBe(code)
    expect(await referralIds(house.base)).toEqual(before)
  })

  test('a page left open from an earlier sending does not send, nor lose, what was drafted since', async () => {
    const client = house.client()
    await fillSections(client, 'self', { gate: consented, story })
    await client.get('/en/contact/self/check')
    const page = client.last
    await client.submit('/contact/self/send')
    await fillSections(client, 'self', { gate: consented, story: { 'story.message': 'A second matter' } })
    const before = await count('referral')
    client.last = page
    const reply = await client.submit('/contact/self/send')
    expect(reply.path).toBe('/en/contact/self/check')
    expect(seen(reply)).toContain('A second matter')
    expect(await count('referral')).toBe(before)
  })
})

describe('nobody is refused', () => {
  test('what a machine fills in is stored too, and looked at last', async () => {
    await askQuestion(house.client(), 'Buy now', { website: 'https://example.org' })
    expect((await newest(house.base)).lane).toBe('low')
  })

  test('an overload puts ordinary messages behind, and no urgent one', async () => {
    await flood(601)
    await askQuestion(house.client(), 'One of many')
    expect((await newest(house.base)).lane).toBe('low')
    await askQuestion(house.client(), 'Now', { 'needs.danger-now': 'yes' })
    expect((await newest(house.base)).lane).toBe('danger-to-life')
    await house.base.database.writing((tx) =>
      tx.deleteFrom('sender_session').where('visit', '=', Buffer.from('flood')).execute(),
    )
  })

  test('when codes cannot be made just now, the message is safe and the code comes later', async () => {
    const crowded = await house.another()
    // A closed queue refuses whoever comes, as a full one does.
    crowded.base.deriver.close()
    const client = clientOf(crowded)
    await client.get('/en/contact/question')
    const reply = await client.submit('/contact/question', { 'story.message': 'In the crowd' })
    expect(reply.path).toBe('/en/receipt/making')
    expect((await client.submit('/receipt/making')).path).toBe('/en/receipt/making')
    const row = await newest(house.base)
    expect((await readByTeam(house.base, row.id)).told?.answers.values['story.message@1']).toBe('In the crowd')
    Object.assign(crowded.base, { deriver: house.base.deriver })
    codeOn(await client.submit('/receipt/making'))
  })
})

/** So many senders in the last hour. */
const flood = (many: number) =>
  house.base.database.writing(async (tx) => {
    const { id } = await tx.selectFrom('referral').select('id').limit(1).executeTakeFirstOrThrow()
    const row = {
      visit: Buffer.from('flood'),
      referral_id: id,
      sealed: Buffer.alloc(0),
      opened_at: house.now,
      seen_at: house.now,
      expires_at: house.now,
    }
    const rows = Array.from({ length: many }, (_, at) => ({ ...row, once: Buffer.from(`flood ${at}`) }))
    await tx.insertInto('sender_session').values(rows).execute()
  })
