import { beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'
import { makeCard, makeWorkshop } from './make.ts'
import { act, workshopOf } from './sessions.ts'

const house = fixture()
let id = ''
beforeAll(async () => {
  id = await makeWorkshop(house.base, { network: 'turku-network', scenario: 'berry-farm', tables: 12, shown: 1 })
})

const read = () => house.base.database.reading((db) => workshopOf(db, id))

async function seat(table: number): Promise<Client> {
  const phone = house.client()
  await phone.get(`/en/join?code=${(await read()).code}`)
  await phone.submit('/join', { type: 'ngo', name: 'Keksitty', table: String(table) })
  return phone
}

/** An open board: what has come so far, and a way to wait for more. */
async function opened(phone: Client) {
  const response = await phone.raw('/en/board/live')
  const reader = response.body?.getReader()
  let come = ''
  return {
    type: response.headers.get('content-type'),
    until: async (text: string): Promise<string> => {
      while (!come.includes(text)) {
        const { value, done } = (await reader?.read()) ?? { value: undefined, done: true }
        if (done) throw new Error(`the stream ended before ${text}`)
        come += new TextDecoder().decode(value)
      }
      return come
    },
    close: () => reader?.cancel(),
  }
}

describe('an open board', () => {
  test('begins with the whole of it, then gets what changes and nothing else', async () => {
    const board = await opened(await seat(1))
    expect(board.type).toContain('text/event-stream')
    const first = await board.until('board-step-1')
    expect(first).toContain('board-top')
    await makeCard(house.base, id, { step: 1, word: 'leads', type: 'police', organisation: 'Uusi vastaus' })
    const after = (await board.until('Uusi vastaus')).slice(first.length)
    expect(after).toContain('board-step-1')
    expect(after).not.toContain('board-top')
    await board.close()
  })

  test('that was dropped has everything again when it comes back', async () => {
    const phone = await seat(2)
    const before = await opened(phone)
    await before.until('board-step-1')
    await before.close()
    await makeCard(house.base, id, { step: 1, word: 'told', type: 'parish', organisation: 'Sillä välin' })
    const again = await opened(phone)
    expect(await again.until('Sillä välin')).toContain('board-top')
    await again.close()
  })

  test('loses the step that is hidden again', async () => {
    const board = await opened(await seat(3))
    await board.until('board-step-1')
    const workshop = await read()
    const step = workshop.scenario.document.steps[0]?.id ?? ''
    const move = async (to: string | null) =>
      house.base.database.writing(async (tx) => {
        const now = await workshopOf(tx, id)
        await act(tx, house.base, now, { kind: 'shown', step: to, version: now.state.version, by: null })
      })
    await move(null)
    expect(await board.until('["board-step-1",""]')).toContain('data-shown=\\"0\\"')
    await move(step)
    await board.close()
  })

  test('holds no form, no token and no code', async () => {
    const board = await opened(await seat(4))
    const all = await board.until('board-step-1')
    expect(all).not.toMatch(/<form|name=\\"token|type=\\"hidden/)
    expect(all).not.toContain((await read()).code)
    await board.close()
  })

  test('is the same for sixty participants, who answer all at once; nothing is lost and nothing comes twice', async () => {
    const phones = await Promise.all(Array.from({ length: 60 }, (_, at) => seat(1 + (at % 12))))
    const boards = await Promise.all(phones.map(opened))
    await Promise.all(
      phones.map((phone, at) =>
        phone.submit('/board/answers', { word: 'acts', type: 'ngo', organisation: `Vastaaja ${at}.` }),
      ),
    )
    expect(phones.map(({ last }) => last.status)).toEqual(Array(60).fill(200))
    const step = (all: string) => all.slice(all.lastIndexOf('board-step-1'))
    for (const board of boards) {
      let all = ''
      for (let at = 0; at < 60; at++) all = await board.until(`Vastaaja ${at}.`)
      await board.close()
      expect(all.length).toBeGreaterThan(0)
    }
    const late = await opened(await seat(1))
    const shown = step(await late.until('Vastaaja 59.'))
    for (let at = 0; at < 60; at++) expect(shown.split(`<strong>Vastaaja ${at}.</strong>`)).toHaveLength(2)
    await late.close()
  })
})
