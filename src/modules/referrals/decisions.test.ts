import { beforeEach, describe, expect, test } from 'vitest'
import type { Client, Fields } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'
import { decidedOn } from './decisions.ts'
import { consented, enter, linesAbout, personId, rowOf } from './intake-for-tests.ts'
import { sendReferral } from './make.ts'
import { currentDecision } from './queries-decisions.ts'
import { openInboxBy, readByTeam, seen } from './sender-for-tests.ts'

const house = fixture()
const begin = house.now
beforeEach(() => {
  house.now = begin
})

const about = { 'person.given-name@1': 'Keksitty', 'person.family-name@1': 'Olli' }
const other = { ...consented, edition: 'other', values: { ...consented.values, ...about } } as const

const met: Fields = {
  'met.may-be-victim': 'yes',
  'reasons.may-be-victim': 'CANARY-REASON-ONE',
  'met.needs-help': 'yes',
  'reasons.needs-help': 'CANARY-REASON-TWO',
  text: 'CANARY-TEXT to the person',
}
const notMet: Fields = { ...met, 'met.needs-help': 'no' }

const paths = { admitted: 'outcome=admitted&ground=victim', 'not-admitted': 'outcome=not-admitted&ground=victim' }

async function draft(client: Client, id: string, outcome: keyof typeof paths, fields: Fields) {
  await client.get(`/en/referrals/${id}/decision?${paths[outcome]}`)
  return client.submit('/decision', fields)
}

/** A grave act asks who you are when that was long ago. */
async function signed(client: Client, id: string) {
  await client.get(`/en/referrals/${id}/decision`)
  const asked = await client.submit('/decision/signature')
  return asked.text.includes('_confirm') ? client.submit('/decision/signature', { _confirm: 'demo' }) : asked
}

const decisionOf = (id: string) => house.base.database.reading((db) => currentDecision(db, id))
const actions = async (id: string) => (await linesAbout(house, id)).map(({ action }) => action)

async function decided(invented: typeof other | typeof consented, outcome: keyof typeof paths, fields: Fields) {
  const sent = await sendReferral(house.base, invented)
  await draft(await enter(house, 'eeva'), sent.id, outcome, fields)
  const supervisor = await enter(house, 'supervisor')
  await supervisor.get(`/en/referrals/${sent.id}/decision`)
  await supervisor.submit('/decision/review')
  const reply = await signed(await enter(house, 'official'), sent.id)
  const sender = house.client()
  const inbox = seen(await openInboxBy(sender, sent.code))
  return { ...sent, reply, inbox, sender }
}

describe('a decision about oneself', () => {
  test('is drafted, looked at, signed; the person reads it with reasons and how to appeal', async () => {
    const { id, reply, inbox } = await decided({ ...consented, lang: 'en' }, 'admitted', met)
    expect(seen(reply)).toContain('Signed')
    expect(inbox).toContain('you are admitted to the assistance system')
    expect(inbox).toContain('CANARY-TEXT')
    expect(inbox).toContain('By the circumstances the person may be a victim of trafficking: yes. CANARY-REASON-ONE')
    expect(inbox).toContain('CANARY-REASON-TWO')
    expect(inbox).toContain('Reception Act, section 35(1)')
    expect(inbox).toContain('How to appeal')
    expect(inbox).toContain('the administrative court named in the written decision')
    expect(inbox).toContain('23 December 2026')
    expect(await decisionOf(id)).toMatchObject({
      appeal_until: '2026-12-23',
      law_day: '2026-11-23',
      second_needed: true,
    })
    expect(await rowOf(house, id)).toMatchObject({ closed_on: '2026-11-23', waiting_since: null })
    expect(await actions(id)).toEqual(
      expect.arrayContaining(['referral.draft', 'referral.review', 'referral.sign', 'referral.read-decision']),
    )
  })

  test('counts its outcome, and tells other modules what was decided and nothing more', async () => {
    const { id } = await decided(consented, 'not-admitted', notMet)
    const figure = await house.base.database.reading((db) =>
      db.selectFrom('referral_figure').select('outcome').where('referral_id', '=', id).executeTakeFirstOrThrow(),
    )
    expect(figure.outcome).toBe('not-admitted')
    const told = await house.base.database.reading((db) => decidedOn(db, id))
    expect(told).toEqual({
      outcome: 'not-admitted',
      provision: 'reception-35-1',
      lawDay: '2026-11-23',
      signedBy: await personId(house, 'official'),
      signedOn: '2026-11-23',
      appealUntil: '2026-12-23',
    })
  })

  test('is sealed: nothing of it stands open in the row', async () => {
    const { id } = await decided(consented, 'admitted', met)
    expect((await decisionOf(id))?.sealed.includes('CANARY')).toBe(false)
  })
})

describe('one who wrote of another', () => {
  test.each([
    ['admitted', met, 'on otettu auttamisjärjestelmään'],
    ['not-admitted', notMet, 'ei ole otettu auttamisjärjestelmään'],
  ] as const)('%s: learns yes or no, and no reasons', async (outcome, fields, says) => {
    const { inbox, sender } = await decided(other, outcome, fields)
    expect(inbox).toContain(says)
    expect(sender.last.text).not.toContain('CANARY')
    expect(inbox).not.toMatch(/§|hallinto-oikeu/)
  })
})

describe('a draft', () => {
  test('needs each test answered and reasoned, and an outcome that follows from them', async () => {
    const { id } = await sendReferral(house.base, consented)
    const client = await enter(house, 'eeva')
    const empty = await draft(client, id, 'admitted', { ...met, 'met.needs-help': '', 'reasons.may-be-victim': ' ' })
    expect(empty.status).toBe(422)
    expect(empty.text).toContain('CANARY-REASON-TWO')
    expect(seen(await draft(client, id, 'admitted', notMet))).toContain('admitted only when every test is met')
    expect(seen(await draft(client, id, 'not-admitted', met))).toContain('A refusal needs at least one test')
    expect(await decisionOf(id)).toBeUndefined()
  })

  test('is not made of a question, nor without consent, nor on a ground the law has not', async () => {
    const client = await enter(house, 'eeva')
    for (const invented of [{ kind: 'question' } as const, {}]) {
      const { id } = await sendReferral(house.base, invented)
      expect((await client.get(`/en/referrals/${id}/decision?${paths.admitted}`)).path).toBe(`/en/referrals/${id}`)
      const fields = { ...met, outcome: 'admitted', ground: 'victim', seen: '' }
      expect((await client.post(`/en/referrals/${id}/decision`, fields)).status).toBe(403)
      expect(await decisionOf(id)).toBeUndefined()
    }
    const { id } = await sendReferral(house.base, consented)
    await draft(client, id, 'admitted', { ...met, ground: 'moon' })
    expect(client.last.status).toBe(422)
    expect(await decisionOf(id)).toBeUndefined()
  })

  test('is changed by a colleague only as it stands, and a look at it then counts no more', async () => {
    const { id } = await sendReferral(house.base, consented)
    const eeva = await enter(house, 'eeva')
    const elsa = await enter(house, 'elsa')
    await draft(eeva, id, 'admitted', met)
    await elsa.get(`/en/referrals/${id}/decision?edit=yes`)
    expect(elsa.last.text).toContain('CANARY-REASON-ONE')
    const supervisor = await enter(house, 'supervisor')
    await supervisor.get(`/en/referrals/${id}/decision`)
    await supervisor.submit('/decision/review')
    const late = await elsa.submit('/decision', met)
    expect(late.status).toBe(409)
    await elsa.get(`/en/referrals/${id}/decision?edit=yes`)
    house.now = new Date(begin.getTime() + 60_000)
    await elsa.submit('/decision', { ...met, text: 'CANARY-SECOND' })
    expect(await decisionOf(id)).toMatchObject({ reviewed_at: null, drafted_by: await personId(house, 'elsa') })
  })

  test('made by two at once is one: the other is told', async () => {
    const { id } = await sendReferral(house.base, consented)
    const [eeva, elsa] = [await enter(house, 'eeva'), await enter(house, 'elsa')]
    for (const client of [eeva, elsa]) await client.get(`/en/referrals/${id}/decision?${paths.admitted}`)
    const replies = await Promise.all([eeva.submit('/decision', met), elsa.submit('/decision', met)])
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  test('is withdrawn, and a new one may follow', async () => {
    const { id } = await sendReferral(house.base, consented)
    const eeva = await enter(house, 'eeva')
    await draft(eeva, id, 'admitted', met)
    await eeva.submit('/decision/withdrawal')
    expect(await decisionOf(id)).toBeUndefined()
    expect(await actions(id)).toContain('referral.withdraw-draft')
    await draft(eeva, id, 'not-admitted', notMet)
    expect((await decisionOf(id))?.outcome).toBe('not-admitted')
  })
})

describe('signing', () => {
  test('asks who you are, and only an official may', async () => {
    const { id } = await sendReferral(house.base, consented)
    const eeva = await enter(house, 'eeva')
    await draft(eeva, id, 'admitted', met)
    const supervisor = await enter(house, 'supervisor')
    await supervisor.get(`/en/referrals/${id}/decision`)
    await supervisor.submit('/decision/review')
    const official = await enter(house, 'official')
    const asked = await official.get(`/en/referrals/${id}/decision`)
    const seenMark = /name="seen" value="([^"]+)"/.exec(asked.text)?.[1] ?? ''
    expect((await official.submit('/decision/signature')).text).toContain('Confirm that it is you')
    expect((await decisionOf(id))?.signed_at).toBeNull()
    for (const client of [eeva, supervisor]) {
      const reply = await client.post(`/en/referrals/${id}/decision/signature`, { seen: seenMark, _confirm: 'demo' })
      expect(reply.status).toBe(404)
    }
    expect((await decisionOf(id))?.signed_at).toBeNull()
  })

  test('waits for the second pair of eyes, and the drafter’s own are none', async () => {
    const { id } = await sendReferral(house.base, consented)
    const official = await enter(house, 'official')
    await draft(official, id, 'admitted', met)
    const mark = async () =>
      /name="seen" value="([^"]+)"/.exec((await official.get(`/en/referrals/${id}/decision`)).text)?.[1]
    const step = async (path: string) => {
      const seenMark = (await mark()) ?? ''
      return official.post(`/en/referrals/${id}/decision/${path}`, { seen: seenMark, _confirm: 'demo' })
    }
    expect(seen(await step('review'))).toContain('The draft is yours, so another person is needed')
    expect(seen(await step('signature'))).toContain('The draft is yours, so another person is needed')
    const supervisor = await enter(house, 'supervisor')
    await supervisor.get(`/en/referrals/${id}/decision`)
    await supervisor.submit('/decision/review')
    const own = await step('signature')
    expect(own.status).toBe(403)
    expect(seen(own)).toContain('another person is needed')
    expect((await decisionOf(id))?.signed_at).toBeNull()
  })

  test('waits for a look by another: an official cannot sign what nobody has reviewed', async () => {
    const { id } = await sendReferral(house.base, consented)
    await draft(await enter(house, 'eeva'), id, 'admitted', met)
    const official = await enter(house, 'official')
    const page = await official.get(`/en/referrals/${id}/decision`)
    const mark = /name="seen" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
    const reply = await official.post(`/en/referrals/${id}/decision/signature`, { seen: mark, _confirm: 'demo' })
    expect(seen(reply)).toContain('Another person has not reviewed the draft yet')
    expect((await readByTeam(house.base, id)).messages.map(({ kind }) => kind)).not.toContain('decision')
  })

  test('happens once: a second signature finds the decision standing', async () => {
    const { id } = await decided(consented, 'admitted', met)
    const official = await enter(house, 'official')
    await official.get(`/en/referrals/${id}/decision`)
    expect(official.last.text).not.toContain('/decision/signature')
    const row = await decisionOf(id)
    const seenMark = `${row?.id}/${row?.drafted_at.getTime()}/${row?.reviewed_at?.getTime()}`
    const again = await official.post(`/en/referrals/${id}/decision/signature`, { seen: seenMark, _confirm: 'demo' })
    expect(seen(again)).toContain('The decision is already signed')
    const kinds = (await readByTeam(house.base, id)).messages.map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'decision')).toHaveLength(1)
  })
})
