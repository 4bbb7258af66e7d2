import { beforeEach, describe, expect, test } from 'vitest'
import type { Client } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'
import { consented, enter, linesAbout, opened, personId, rowOf } from './intake-for-tests.ts'
import { addReferral, sendReferral } from './make.ts'
import { openInboxBy, readByTeam, seen } from './sender-for-tests.ts'

const house = fixture()
const begin = house.now
beforeEach(() => {
  house.now = begin
})

const question = { kind: 'question', values: { 'story.message@1': 'An invented question' } } as const
const actions = async (id: string) => (await linesAbout(house, id)).map(({ action }) => action)

/** A worker with the page of a new referral open. */
async function at(
  invented = {},
  who: 'eeva' | 'supervisor' | 'official' = 'eeva',
): Promise<{ client: Client; id: string }> {
  const client = await enter(house, who)
  return { client, id: await opened(house, client, invented) }
}

describe('opening a referral', () => {
  test('shows all that was told, warns first, and leaves a line and the day', async () => {
    const { client, id } = await at({ ...consented, lang: 'sv' })
    const text = seen(client.last)
    expect(text).toContain('Invented story of the greenhouse.')
    expect(text).toContain('It is not safe to write to every contact')
    expect(text.indexOf('It is not safe')).toBeLessThan(text.indexOf('Invented story'))
    expect(client.last.text).toMatch(/<title>Reference [A-Z0-9]{4}-[A-Z0-9]{4}/)
    expect(await actions(id)).toEqual(['referral.read'])
    expect((await rowOf(house, id)).opened_on).toBe('2026-11-23')
    expect(seen(await client.get(`/en/referrals/${id}`))).toContain('Esimerkki Eeva')
  })

  test('says when there is no consent and when it is a child', async () => {
    const { client } = await at({ values: { 'gate.age@1': 'not-sure' } })
    expect(seen(client.last)).toContain('There is no consent.')
    expect(seen(client.last)).toContain('A child, or the age is not sure')
  })

  test('shows what is left after erasure: codes and days', async () => {
    const { client, id } = await at(question)
    await house.base.database.writing(async (tx) => (await import('./retention.ts')).erase(tx, house.base, id))
    const page = await client.get(`/en/referrals/${id}`)
    expect(page.status).toBe(200)
    expect(seen(page)).toContain('The content has been erased')
    expect(seen(page)).not.toContain('An invented question')
    expect((await client.post(`/en/referrals/${id}/notes`, { text: 'x' })).status).toBe(404)
  })
})

describe('giving it', () => {
  test('a worker takes it, lets it go, and a colleague who is late is told', async () => {
    const { client, id } = await at()
    const late = await enter(house, 'elsa')
    await late.get(`/en/referrals/${id}`)
    await client.submit('/assignment')
    expect((await rowOf(house, id)).assignee_id).toBe(await personId(house, 'eeva'))
    expect((await late.submit('/assignment')).status).toBe(409)
    expect((await rowOf(house, id)).assignee_id).toBe(await personId(house, 'eeva'))
    await client.submit('/assignment')
    expect((await rowOf(house, id)).assignee_id).toBeNull()
    expect(await actions(id)).toContain('referral.assign')
  })

  test('it goes to a colleague with a sealed word', async () => {
    const { client, id } = await at()
    const elsa = await personId(house, 'elsa')
    await client.submit('/handover', { to: `person:${elsa}`, word: 'You know Swedish best' })
    expect((await rowOf(house, id)).assignee_id).toBe(elsa)
    expect(seen(client.last)).toContain('Esimerkki Eeva gave this to Exempel Elsa')
    expect(seen(client.last)).toContain('You know Swedish best')
  })

  test('it does not go to somebody outside the team, nor to nobody', async () => {
    const { client, id } = await at()
    const south = await personId(house, 'south')
    expect((await client.submit('/handover', { to: `person:${south}` })).status).toBe(404)
    await client.get(`/en/referrals/${id}`)
    const again = await client.submit('/handover', { to: '', word: 'A word that must not be lost' })
    expect(again.status).toBe(422)
    expect(again.text).toContain('A word that must not be lost')
  })

  test('another team opens it after a hand-over, and the old one finds it no more', async () => {
    const { client, id } = await at(consented)
    const team = /value="(team:[0-9a-f-]{36})"[^>]*>[^<]*Southern/.exec(client.last.text)?.[1] ?? ''
    const before = await wraps(id)
    const after = await client.submit('/handover', { to: team, word: 'Yours by region' })
    expect(after.path).toBe('/en/referrals')
    expect((await client.get(`/en/referrals/${id}`)).status).toBe(404)
    const south = await enter(house, 'south')
    const page = await south.get(`/en/referrals/${id}`)
    expect(seen(page)).toContain('Invented story of the greenhouse.')
    expect(seen(page)).toContain('Yours by region')
    expect(await wraps(id)).not.toEqual(before)
    expect(await linesAbout(house, id)).toContainEqual(
      expect.objectContaining({ action: 'referral.hand-over', purpose: team }),
    )
  })

  const wraps = (id: string) =>
    house.base.database.reading(async (db) =>
      (
        await db.selectFrom('content_key').select('wrapped').where('referral_id', '=', id).orderBy('kind').execute()
      ).map(({ wrapped }) => wrapped.toString('hex')),
    )
})

describe('the lane and notes', () => {
  test('the lane changes with a reason that stays', async () => {
    const { client, id } = await at()
    expect((await client.submit('/lane', { lane: 'child' })).status).toBe(422)
    await client.get(`/en/referrals/${id}`)
    await client.submit('/lane', { lane: 'child', why: 'He told his age on the phone' })
    expect((await rowOf(house, id)).lane).toBe('child')
    expect(seen(client.last)).toContain('urgency: Child')
    expect(seen(client.last)).toContain('He told his age on the phone')
    await client.get(`/en/referrals/${id}`)
    expect((await client.submit('/lane', { lane: 'moon', why: 'x' })).status).toBe(422)
  })

  test('a note is for the team: sealed, and never in the inbox', async () => {
    const { id, code } = await sendReferral(house.base, question)
    const client = await enter(house, 'eeva')
    await client.get(`/en/referrals/${id}`)
    await client.submit('/notes', { text: 'Canary of the note' })
    expect(seen(client.last)).toContain('Canary of the note')
    const rows = await house.base.database.reading((db) => db.selectFrom('note').selectAll().execute())
    expect(Buffer.concat(rows.map(({ sealed }) => sealed)).includes('Canary')).toBe(false)
    expect(seen(await openInboxBy(house.client(), code))).not.toContain('Canary')
    await client.get(`/en/referrals/${id}`)
    expect((await client.submit('/notes', { text: '  ' })).status).toBe(422)
  })
})

describe('answering', () => {
  test('the sender reads the answer; the wait is over and the first answer’s day stays', async () => {
    const { id, code } = await sendReferral(house.base, question)
    const client = await enter(house, 'eeva')
    await client.get(`/en/referrals/${id}/reply?phrase=ask-more`)
    expect(client.last.text).toContain('Tarvitsemme vielä vähän lisää tietoa')
    await client.submit('/reply', { text: 'An invented answer' })
    expect(await rowOf(house, id)).toMatchObject({ waiting_since: null, answered_on: '2026-11-23' })
    const sender = house.client()
    expect(seen(await openInboxBy(sender, code))).toContain('An invented answer')
    house.now = new Date('2026-11-25T09:00:00Z')
    await openInboxBy(sender, code)
    await sender.submit('/messages/reply', { message: 'More' })
    expect(await rowOf(house, id)).toMatchObject({ waiting_since: '2026-11-25', answered_on: '2026-11-23' })
    expect(await actions(id)).toContain('referral.reply')
  })

  test('a question card is asked, and its answer points back to it', async () => {
    const { id, code } = await sendReferral(house.base, question)
    const client = await enter(house, 'eeva')
    await client.get(`/en/referrals/${id}/reply?as=question`)
    await client.submit('/reply', { text: 'How old are you?' })
    const { messages } = await readByTeam(house.base, id)
    const card = messages.find(({ kind }) => kind === 'question')
    const sender = house.client()
    await openInboxBy(sender, code)
    await sender.submit('/messages/reply', { [`answer.${card?.id}`]: 'Nineteen' })
    const page = seen(await client.get(`/en/referrals/${id}`))
    expect(page).toContain('Answers the question: How old are you? Nineteen')
    expect(await actions(id)).toContain('referral.ask')
  })

  test('nobody answers past a colleague: who is late keeps the text and sees it', async () => {
    const { client, id } = await at(question)
    const late = await enter(house, 'elsa')
    await late.get(`/en/referrals/${id}/reply`)
    await client.get(`/en/referrals/${id}/reply`)
    await client.submit('/reply', { text: 'First' })
    const refused = await late.submit('/reply', { text: 'Second, kept' })
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('Second, kept')
    expect((await readByTeam(house.base, id)).messages.map(({ text }) => text)).not.toContain('Second, kept')
    await late.submit('/reply', { text: 'Second, kept' })
    expect((await readByTeam(house.base, id)).messages.at(-1)?.text).toBe('Second, kept')
  })

  test('an empty answer and one too long come back', async () => {
    const { client, id } = await at(question)
    for (const text of ['', 'a'.repeat(20_001)]) {
      await client.get(`/en/referrals/${id}/reply`)
      expect((await client.submit('/reply', { text })).status).toBe(422)
    }
  })
})

describe('spam, closing, holding', () => {
  test('spam is folded away and counted out, and nothing is deleted', async () => {
    const { client, id } = await at(question)
    await client.submit('/spam')
    expect((await rowOf(house, id)).spam_by).toBe(await personId(house, 'eeva'))
    expect(client.last.text).toMatch(/<summary>Show the content<\/summary>/)
    expect(client.last.text).toContain('An invented question')
    expect(seen(client.last)).toContain('until 7 December 2026')
    expect((await client.get(`/en/referrals/${id}/reply`)).status).toBe(200)
    expect((await client.submit('/reply', { text: 'x' })).status).toBe(403)
    expect(seen(await client.get('/en/referrals?lane=closed'))).toContain((await rowOf(house, id)).reference)
    await client.get(`/en/referrals/${id}`)
    await client.submit('/spam/ending')
    expect((await rowOf(house, id)).spam_at).toBeNull()
    expect(await actions(id)).toEqual(expect.arrayContaining(['referral.spam', 'referral.not-spam']))
  })

  test('an answered question is closed and reopened; what waits is not closed', async () => {
    const { client, id } = await at(question)
    expect((await client.post(`/en/referrals/${id}/closing`)).status).toBe(403)
    await client.get(`/en/referrals/${id}/reply`)
    await client.submit('/reply', { text: 'An answer' })
    await client.submit('/closing')
    expect((await rowOf(house, id)).closed_on).toBe('2026-11-23')
    await client.submit('/opening')
    expect((await rowOf(house, id)).closed_on).toBeNull()
    expect(await actions(id)).toEqual(expect.arrayContaining(['referral.close', 'referral.reopen']))
  })

  test('a closed question opens again when its sender writes', async () => {
    const { id, code } = await sendReferral(house.base, question)
    const client = await enter(house, 'eeva')
    await client.get(`/en/referrals/${id}/reply`)
    await client.submit('/reply', { text: 'An answer' })
    await client.submit('/closing')
    const sender = house.client()
    await openInboxBy(sender, code)
    await sender.submit('/messages/reply', { message: 'One more thing' })
    expect(await rowOf(house, id)).toMatchObject({ closed_on: null, waiting_since: '2026-11-23' })
  })

  test('a proposal that awaits a decision is not closed by an answer', async () => {
    const { client, id } = await at(consented)
    await client.get(`/en/referrals/${id}/reply`)
    await client.submit('/reply', { text: 'An answer' })
    expect((await client.post(`/en/referrals/${id}/closing`)).status).toBe(403)
  })

  test('a consent that is taken back ends the proposal: it can be closed and no decision begun', async () => {
    const { client, id } = await at(consented)
    expect((await client.submit('/consent/ending', { text: '' })).status).toBe(422)
    await client.get(`/en/referrals/${id}`)
    await client.submit('/consent/ending', { text: 'Told on the phone today' })
    expect((await rowOf(house, id)).consent).toBe('refused')
    expect(seen(client.last)).toContain('Told on the phone today')
    expect(client.last.text).not.toContain(`/referrals/${id}/decision"`)
    await client.get(`/en/referrals/${id}/reply`)
    await client.submit('/reply', { text: 'An answer' })
    await client.submit('/closing')
    expect((await rowOf(house, id)).closed_on).toBe('2026-11-23')
    expect(await actions(id)).toEqual(expect.arrayContaining(['referral.take-back-consent', 'referral.close']))
  })

  test('only the supervisor holds it from erasure, with a reason', async () => {
    const { client, id } = await at(question, 'supervisor')
    await client.submit('/hold', { reason: 'court', grounds: 'An invented trial' })
    expect((await rowOf(house, id)).hold_reason).toBe('court')
    expect(seen(client.last)).toContain('Court proceedings')
    await client.submit('/hold/ending')
    expect((await rowOf(house, id)).hold_reason).toBeNull()
    expect((await client.submit('/hold', { reason: 'court' })).status).toBe(422)
    const eeva = await enter(house, 'eeva')
    expect((await eeva.get(`/en/referrals/${id}`)).text).not.toContain('/hold"')
    expect((await eeva.post(`/en/referrals/${id}/hold`, { reason: 'court', grounds: 'x' })).status).toBe(404)
  })
})

test('a referral added by the builder lies open in the queue', async () => {
  expect(await rowOf(house, await addReferral(house.base))).toMatchObject({
    kind: 'proposal',
    waiting_since: '2026-11-23',
  })
})
