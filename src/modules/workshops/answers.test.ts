import { beforeAll, describe, expect, test } from 'vitest'
import type { Read } from '#base/database/handles.ts'
import { idWithoutTime } from '#base/database/id.ts'
import type { Client } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'
import { cardsOf } from './answers.ts'
import type { Card } from './answers-card.ts'
import { makeWorkshop } from './make.ts'
import { guessesSince, insertGuess } from './queries-sessions-people.ts'
import { pictureOf } from './session-participants.ts'
import { workshopOf } from './sessions.ts'

const house = fixture()
let id = ''
let code = ''

beforeAll(async () => {
  id = await makeWorkshop(house.base, { network: 'turku-network', scenario: 'forced-marriage', shown: 2 })
  code = (await house.base.database.reading((db) => workshopOf(db, id))).code ?? ''
})

/** A phone that has taken a seat. */
async function seat(table: number, type = 'police', name = 'Keksitty'): Promise<Client> {
  const phone = house.client()
  await phone.get(`/en/join?code=${code}`)
  await phone.submit('/join', { type, name, table: String(table) })
  expect([phone.last.status, phone.last.path]).toEqual([200, '/en/board'])
  return phone
}

const answer = (phone: Client, fields: Record<string, string>) =>
  phone.submit('/board/answers', { word: 'leads', type: 'police', ...fields })

const onBoard = (organisation: string) => house.base.database.reading((db) => boardHas(db, organisation))
async function boardHas(db: Read, organisation: string): Promise<Card | undefined> {
  return (await cardsOf(db, house.base, id)).find((card) => card.organisation === organisation)
}

describe('a participant', () => {
  test('comes in by the code, answers, and every table sees it', async () => {
    const [one, other] = [await seat(1), await seat(2)]
    const contact = { role: 'Duty officer', phone: '+358 555 0101' }
    await answer(one, { organisation: 'Esimerkkilän poliisi', text: 'Takes the report.', ...contact })
    expect(one.last.status).toBe(200)
    expect(one.last.text).toContain('The answer is on the board.')
    await other.get('/en/board')
    expect(other.last.text).toContain('Esimerkkilän poliisi')
    expect(other.last.text).toContain('+358 555 0101')
    expect(other.last.text).toContain('Table 1')
  })

  test('comes in by the picture on the wall, which holds no code', async () => {
    const phone = house.client()
    await phone.get(`/en/join?code=${pictureOf(house.base, id)}`)
    await phone.submit('/join', { type: 'parish', name: 'Keksitty', table: '2' })
    expect(phone.last.path).toBe('/en/board')
  })

  test('types the code as it comes: small, with blanks', async () => {
    const phone = house.client()
    await phone.get(`/en/join?code=${code.slice(0, 3).toLowerCase()}%20${code.slice(3)}`)
    expect(phone.last.text).toContain('A name for the day')
  })

  test('does not lose what was typed when something is missing', async () => {
    const phone = await seat(1)
    await answer(phone, { word: 'acts', type: '', organisation: 'Säilyvä', text: 'All this was typed.' })
    expect(phone.last.status).toBe(422)
    expect(phone.last.text).toContain('Choose what kind of organisation it is about.')
    expect(phone.last.text).toContain('All this was typed.')
    expect(await onBoard('Säilyvä')).toBeUndefined()
  })

  test.each([
    ['text', 'Her identity code is 010190-987H', 'personal identity code'],
    ['condition', 'call +358 40 123 4567 first', 'phone number'],
    ['doubt', 'ask keksitty@example.org', 'e-mail address'],
    ['role', 'duty officer 010190-987H', 'personal identity code'],
  ])('is stopped with an explanation when a real person could be meant in %s', async (field, text, why) => {
    const phone = await seat(1)
    await answer(phone, { organisation: 'Pysäytetty', [field]: text })
    expect(phone.last.status).toBe(422)
    expect(phone.last.text).toContain(why)
    expect(phone.last.text).toContain(text)
    expect(await onBoard('Pysäytetty')).toBeUndefined()
  })

  test('who presses twice stores once', async () => {
    const phone = await seat(1)
    const twice = phone.last.text
    await answer(phone, { organisation: 'Kerran' })
    phone.last = { ...phone.last, text: twice }
    await answer(phone, { organisation: 'Kerran' })
    const cards = await house.base.database.reading((db) => cardsOf(db, house.base, id))
    expect(cards.filter(({ organisation }) => organisation === 'Kerran')).toHaveLength(1)
  })

  test('changes and takes back what they wrote; somebody else’s is not there', async () => {
    const [writer, other] = [await seat(1), await seat(1)]
    await answer(writer, { organisation: 'Omani' })
    const card = (await onBoard('Omani'))?.id ?? ''
    expect((await other.get(`/en/board/card?card=${card}`)).status).toBe(404)
    for (const path of ['/en/board/card', '/en/board/card/withdrawal']) {
      await other.get('/en/board')
      expect((await other.post(path, { card, version: '1', word: 'leads', type: 'police' })).status).toBe(404)
    }
    await writer.get(`/en/board/card?card=${card}`)
    await writer.submit('/board/card', { word: 'acts', type: 'police', organisation: 'Omani muutettu' })
    expect(writer.last.status).toBe(200)
    expect((await onBoard('Omani muutettu'))?.word).toBe('acts')
    await writer.get(`/en/board/card?card=${card}`)
    await writer.submit('/board/card/withdrawal')
    expect(await onBoard('Omani muutettu')).toBeUndefined()
  })

  test('of another workshop reaches nothing of this one', async () => {
    const strange = await makeWorkshop(house.base, { network: 'oulu-network', scenario: 'berry-farm', shown: 1 })
    const there = await house.base.database.reading((db) => workshopOf(db, strange))
    const phone = house.client()
    await phone.get(`/en/join?code=${there.code}`)
    await phone.submit('/join', { type: 'ngo', name: 'Vieras', table: '1' })
    const [card] = await house.base.database.reading((db) => cardsOf(db, house.base, id))
    await phone.get('/en/board')
    expect(phone.last.text).not.toContain(card?.organisation)
    expect((await phone.post('/en/board/mark', { agree: card?.id ?? '', step: '1' })).status).toBe(404)
  })

  test('a table marks another’s answer, takes the mark back, and never marks its own', async () => {
    const [writer, other] = [await seat(1), await seat(3)]
    await answer(writer, { organisation: 'Merkitty' })
    const card = (await onBoard('Merkitty'))?.id ?? ''
    await other.get('/en/board')
    await other.submit('/board/mark', { dispute: card })
    expect((await onBoard('Merkitty'))?.dispute).toEqual([3])
    await other.submit('/board/mark', { agree: card })
    expect([(await onBoard('Merkitty'))?.agree, (await onBoard('Merkitty'))?.dispute]).toEqual([[3], []])
    await other.submit('/board/mark', { agree: card })
    await writer.get('/en/board')
    await writer.submit('/board/mark', { agree: card })
    expect((await onBoard('Merkitty'))?.agree).toEqual([])
  })

  test('sees neither a step that is not shown yet nor its name', async () => {
    const phone = await seat(2)
    const { scenario } = await house.base.database.reading((db) => workshopOf(db, id))
    const hidden = scenario.document.steps[2]
    for (const path of ['/en/board', '/en/board?step=3']) {
      await phone.get(path)
      expect(phone.last.text).toContain('Step 3')
      expect(phone.last.text).not.toContain(hidden?.names.en)
    }
    await phone.submit('/board/answers', { step: '3', word: 'leads', type: 'police', organisation: 'Liian aikaisin' })
    expect(phone.last.status).toBe(422)
    expect(await onBoard('Liian aikaisin')).toBeUndefined()
  })

  test('whose connection dropped finds the seat again with the same browser', async () => {
    const phone = await seat(2)
    phone.last = { ...phone.last, text: '' }
    await phone.get('/en/board')
    expect(phone.last.text).toContain('Table 2')
  })

  test('without a seat is asked for the code, and changes nothing', async () => {
    const phone = house.client()
    await phone.get('/en/board')
    expect(phone.last.path).toBe('/en/join')
    await phone.get('/en/feedback')
    expect((await phone.post('/en/board/answers', { word: 'leads', type: 'police', step: '1' })).status).toBe(404)
    expect((await phone.get('/en/board/live')).status).toBe(404)
  })
})

describe('a code that is guessed', () => {
  test('tells nothing: never given, of a planned workshop and of a closed one look the same', async () => {
    const planned = await makeWorkshop(house.base, { network: 'turku-network', scenario: 'berry-farm' })
    const texts = []
    for (const tried of ['AAAAAA', planned, 'zzzzzzz', pictureOf(house.base, planned)]) {
      const page = await house.client().get(`/en/join?code=${tried}`)
      expect(page.status).toBe(422)
      texts.push(page.text.replaceAll(tried, ''))
    }
    expect(new Set(texts).size).toBe(1)
  })

  test('is slowed for a visit after five: then a right one is not told from a wrong one', async () => {
    const phone = house.client()
    await phone.get('/en/join')
    for (let tries = 0; tries < 5; tries++) await phone.get('/en/join?code=AAAAAA')
    const right = await phone.get(`/en/join?code=${code}`)
    expect(right.status).toBe(422)
    expect(right.text).toContain('Too many wrong codes')
    expect((await phone.get('/en/join?code=AAAAAA')).text).toContain('Too many wrong codes')
    expect((await house.client().get(`/en/join?code=${code}`)).text).toContain('A name for the day')
    house.now = new Date(house.now.getTime() + 11 * 60_000)
    expect((await phone.get(`/en/join?code=${code}`)).text).toContain('A name for the day')
  })

  test('is slowed for everybody after three hundred, while the picture on the wall still lets in', async () => {
    const guess = { visit: Buffer.alloc(32, 7), at: house.now }
    await house.base.database.writing(async (tx) => {
      for (let count = 0; count < 300; count++)
        await insertGuess(tx, { ...guess, id: idWithoutTime(house.base.random) })
    })
    expect((await house.client().get(`/en/join?code=${code}`)).text).toContain('Too many wrong codes')
    expect((await house.client().get(`/en/join?code=${pictureOf(house.base, id)}`)).text).toContain(
      'A name for the day',
    )
  })

  test('is counted also where it comes with the form', async () => {
    const before = await guesses()
    const phone = house.client()
    await phone.get(`/en/join?code=${pictureOf(house.base, id)}`)
    await phone.submit('/join', { code: 'CCCCCC', type: 'ngo', name: 'Keksitty', table: '1' })
    expect(phone.last.status).toBe(422)
    house.now = new Date(house.now.getTime() + 11 * 60_000)
    await phone.get(`/en/join?code=${pictureOf(house.base, id)}`)
    await phone.submit('/join', { code: 'CCCCCC', type: 'ngo', name: 'Keksitty', table: '1' })
    expect(await guesses()).toBeGreaterThan(before)
  })
})

const guesses = () =>
  house.base.database.reading(async (db) => (await guessesSince(db, Buffer.alloc(32), new Date(0))).all)
