import { beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'
import { signedIn } from '#house/signed-in.ts'
import { fewest, type GivenFeedback, resultsOf, toModerate } from './feedback.ts'
import { makeWorkshop } from './make.ts'
import { feedbackOf } from './queries-reports-feedback.ts'
import { workshopOf } from './sessions.ts'

const house = fixture()
let vilma: Client
beforeAll(async () => {
  vilma = await signedIn(house, 'network-coordinator')
})

const given = (count: number, more: Partial<GivenFeedback> = {}): GivenFeedback[] =>
  Array.from({ length: count }, (_, at) => ({
    id: String(at),
    useful: 4,
    clear: 5,
    together: 3,
    again: 'yes',
    text: null,
    moderated: 'waiting',
    ...more,
  }))

describe('results', () => {
  test('are shown neither while answers may come nor for fewer than five', () => {
    expect(resultsOf(given(20), false)).toEqual({ kind: 'open' })
    expect(resultsOf(given(fewest - 1), true)).toEqual({ kind: 'few' })
    expect(resultsOf(given(fewest), true)).toMatchObject({
      kind: 'shown',
      count: 5,
      averages: { useful: 4, clear: 5, together: 3 },
    })
  })

  test('hold only texts that were let through, and only when five answered', () => {
    const texts = given(5, { text: 'Hidden' })
    expect(resultsOf(texts, true)).toMatchObject({ texts: [] })
    expect(resultsOf(given(5, { text: 'Seen', moderated: 'shown' }), true)).toMatchObject({
      texts: Array(5).fill('Seen'),
    })
    expect([toModerate(given(4, { text: 'x' }), true), toModerate(texts, false)]).toEqual([[], []])
  })
})

const answer = { useful: '5', clear: '4', together: '4', again: 'yes' }

async function phoneIn(id: string): Promise<Client> {
  const phone = house.client()
  const { code } = await house.base.database.reading((db) => workshopOf(db, id))
  await phone.get(`/en/join?code=${code}`)
  await phone.submit('/join', { type: 'ngo', name: 'Keksitty', table: '1' })
  return phone
}

describe('a participant', () => {
  test('is told how it stays anonymous before the first question, and answers once', async () => {
    const id = await makeWorkshop(house.base, { network: 'turku-network', scenario: 'berry-farm', shown: 1 })
    const phone = await phoneIn(id)
    await phone.get('/en/board/feedback')
    expect(phone.last.text.indexOf('You answer anonymously')).toBeLessThan(
      phone.last.text.indexOf('Was the workshop useful?'),
    )
    const form = phone.last
    await phone.submit('/board/feedback', { ...answer, text: 'Kiitos.' })
    expect(phone.last.text).toContain('The feedback has been given')
    phone.last = form
    await phone.submit('/board/feedback', answer)
    const rows = await house.base.database.reading((db) => feedbackOf(db, id))
    expect(rows).toHaveLength(1)
    expect(Object.keys(rows[0] ?? {}).filter((name) => /participant|hash|_at$/.test(name))).toEqual([
      'shown_at',
      'left_out_at',
    ])
    expect(JSON.stringify(rows)).not.toContain('Kiitos')
  })

  test('typed in from paper and sent twice counts once', async () => {
    const id = await makeWorkshop(house.base, { network: 'turku-network', scenario: 'berry-farm', shown: 1 })
    const form = await vilma.get(`/en/workshops/${id}/feedback`)
    await vilma.submit('/feedback', answer)
    vilma.last = form
    await vilma.submit('/feedback', answer)
    expect(vilma.last.status).toBe(200)
    expect(await house.base.database.reading((db) => feedbackOf(db, id))).toHaveLength(1)
  })

  test('five of them, on phones and on paper, make results once the workshop is closed', async () => {
    const id = await makeWorkshop(house.base, { network: 'turku-network', scenario: 'berry-farm', shown: 1 })
    for (let count = 0; count < 3; count++) {
      const phone = await phoneIn(id)
      await phone.get('/en/board/feedback')
      await phone.submit('/board/feedback', { ...answer, text: `Own words ${count}` })
    }
    for (let count = 0; count < 2; count++) {
      await vilma.get(`/en/workshops/${id}/feedback`)
      expect(vilma.last.text).not.toContain('Own words')
      await vilma.submit(`/workshops/${id}/feedback`, answer)
    }
    for (const action of ['/events', '/closing']) {
      const { state } = await house.base.database.reading((db) => workshopOf(db, id))
      await vilma.get(`/en/workshops/${id}/consolidation`)
      await vilma.post(`/en/workshops/${id}${action}`, { kind: 'consolidating', version: String(state.version) })
    }
    await vilma.get(`/en/workshops/${id}/feedback`)
    expect(vilma.last.text).toContain('Answers: 5')
    expect((await vilma.get(`/en/workshops/${id}/report`)).text).not.toContain('Own words')
    await vilma.get(`/en/workshops/${id}/feedback`)
    const [first] = await house.base.database.reading((db) => feedbackOf(db, id))
    const withText = /name="answer" value="([^"]+)"/.exec(vilma.last.text)?.[1] ?? first?.id ?? ''
    await vilma.post(`/en/workshops/${id}/feedback/texts`, { answer: withText, shown: 'yes' })
    expect((await vilma.get(`/en/workshops/${id}/report`)).text.match(/Own words/g)).toHaveLength(1)
  })
})
