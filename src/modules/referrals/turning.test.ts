import { describe, expect, test } from 'vitest'
import { fixture } from '#house/fixture.ts'
import { enter, linesAbout, opened, rowOf } from './intake-for-tests.ts'
import { readByTeam, seen } from './sender-for-tests.ts'
import { mayTurn } from './turning.ts'

const house = fixture()

const question = {
  kind: 'question',
  lang: 'en',
  values: { 'story.message@1': 'My boss keeps my papers', 'needs.danger-now@1': 'no' },
} as const
const answers = {
  how: 'phone',
  words: 'She said so herself today',
  'gate.age': 'adult',
  'gate.consent': 'given',
  'person.given-name': 'Keksitty',
  'person.family-name': 'Tuuli',
  'reach.channel': 'text-message',
  'reach.address': '040 555 0177',
  'reach.safe-to-write': 'yes',
}

test('consent may be recorded where there is none yet', () => {
  const row = { kind: 'proposal', consent: 'not-asked', erased_on: null, spam_at: null } as const
  expect(mayTurn(row)).toBe(true)
  expect(mayTurn({ ...row, kind: 'question' })).toBe(true)
  expect(mayTurn({ ...row, consent: 'given' })).toBe(false)
  expect(mayTurn({ ...row, erased_on: '2026-11-23' })).toBe(false)
  expect(mayTurn({ ...row, spam_at: new Date() })).toBe(false)
})

describe('a question', () => {
  test('becomes a proposal with consent, and nothing that was told is typed again', async () => {
    const client = await enter(house, 'eeva')
    const id = await opened(house, client, question)
    await client.get(`/en/referrals/${id}/turn`)
    expect(seen(client.last)).toContain('Who is the proposal about?')
    await client.get(`/en/referrals/${id}/turn?edition=self`)
    await client.submit('/turn', answers)
    expect(await rowOf(house, id)).toMatchObject({ kind: 'proposal', edition: 'self', consent: 'given', child: false })
    const { told } = await readByTeam(house.base, id)
    expect(told?.answers.values).toMatchObject({
      'story.message@1': 'My boss keeps my papers',
      'person.family-name@1': 'Tuuli',
      'gate.consent@1': 'given',
    })
    expect(told?.answers.lists.reach).toHaveLength(1)
    const page = seen(await client.get(`/en/referrals/${id}`))
    expect(page).toContain('about the consent')
    expect(page).toContain('She said so herself today')
    expect((await linesAbout(house, id)).map(({ action }) => action)).toContain('referral.turn')
  })

  test('is then found by its tags, counted as a proposal, and can be decided', async () => {
    const client = await enter(house, 'eeva')
    await client.get('/en/referrals')
    const found = await client.submit('/referrals/search', { person: '+358405550177' })
    const id = /\/referrals\/([0-9a-f-]{36})/.exec(found.text)?.[1] ?? ''
    expect((await rowOf(house, id)).kind).toBe('proposal')
    const figure = await house.base.database.reading((db) =>
      db.selectFrom('referral_figure').select('kind').where('referral_id', '=', id).executeTakeFirstOrThrow(),
    )
    expect(figure.kind).toBe('proposal')
    expect((await client.get(`/en/referrals/${id}/decision`)).path).toBe(`/en/referrals/${id}/decision`)
    expect((await client.get(`/en/referrals/${id}/turn`)).path).toBe(`/en/referrals/${id}`)
  })

  test('rises to the child’s lane when the person is a child, and somebody signs', async () => {
    const client = await enter(house, 'eeva')
    const id = await opened(house, client, question)
    await client.get(`/en/referrals/${id}/turn?edition=other`)
    const child = { ...answers, 'gate.age': 'under-15' }
    const unsigned = await client.submit('/turn', child)
    expect(unsigned.status).toBe(422)
    expect(unsigned.text).toContain('#f-signer.who')
    await client.submit('/turn', { ...child, 'signer.who': 'guardian' })
    expect(await rowOf(house, id)).toMatchObject({ lane: 'child', child: true, kind: 'proposal' })
  })

  test.each([
    ['without consent', { 'gate.consent': 'refused' }, 'A proposal needs the person’s consent'],
    ['without how it was asked', { how: '' }, 'Choose how the consent was made sure of'],
    ['with a way to be reached that may not be safe', { 'reach.safe-to-write': '' }, 'This is needed'],
  ])('stays a question %s, and what was typed comes back', async (_, change, says) => {
    const client = await enter(house, 'eeva')
    const id = await opened(house, client, question)
    await client.get(`/en/referrals/${id}/turn?edition=other`)
    const reply = await client.submit('/turn', { ...answers, ...change })
    expect(reply.status).toBe(422)
    expect(seen(reply)).toContain(says)
    expect(reply.text).toContain('She said so herself today')
    expect(await rowOf(house, id)).toMatchObject({ kind: 'question', consent: 'not-asked' })
  })
})

test('a proposal sent without consent gets it on record later', async () => {
  const client = await enter(house, 'eeva')
  const id = await opened(house, client, { edition: 'other', values: { 'writer.kind@1': 'police' } })
  expect(seen(client.last)).toContain('Record the consent')
  await client.get(`/en/referrals/${id}/turn`)
  await client.submit('/turn', { ...answers, how: 'proposer' })
  expect(await rowOf(house, id)).toMatchObject({
    kind: 'proposal',
    consent: 'given',
    edition: 'other',
    proposer: 'police',
  })
})
