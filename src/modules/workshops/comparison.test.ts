import { beforeAll, describe, expect, test } from 'vitest'
import { langs } from '#base/i18n/lang.ts'
import type { Piece } from '#base/paper/piece.ts'
import { fillWorkshops } from '#demo/workshops.ts'
import type { Client } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'
import { signedIn } from '#house/signed-in.ts'
import { comparisonOf } from './comparison.ts'
import { comparisonPieces } from './comparison-paper.ts'
import { playableVersions } from './queries-scenarios.ts'

const house = fixture()
let vilma: Client
beforeAll(async () => {
  vilma = await signedIn(house, 'network-coordinator')
  await fillWorkshops(house.base)
  await fillWorkshops(house.base)
})

const isTable = (piece: Piece): piece is Extract<Piece, { kind: 'table' }> => piece.kind === 'table'

const compared = () =>
  house.base.database.reading(async (db) => {
    const version = (await playableVersions(db)).find(({ code }) => code === 'forced-marriage')
    return comparisonOf(db, house.base, version?.scenario_id ?? '')
  })

describe('the same case over the six networks', () => {
  test('five are held, and the sixth is not yet', async () => {
    const { columns } = await compared()
    expect(columns).toHaveLength(6)
    const open = columns.filter(({ workshop }) => workshop === null)
    expect(open.map(({ network, plannedOn }) => [network.code, plannedOn])).toEqual([
      ['north-savo-network', '2026-11-26'],
    ])
  })

  test('says where the lead differs, and what is missing where', async () => {
    const { columns, cells } = await compared()
    const at = (network: string, step: string) =>
      cells.get(step)?.[columns.findIndex(({ network: { code } }) => code === network)]
    expect(at('oulu-network', 'another-region')?.differs).toEqual({ here: ['ngo'], elsewhere: ['service-organiser'] })
    expect(at('turku-network', 'another-region')?.differs).toBeNull()
    expect(at('south-karelia-network', 'the-night')?.missingOnlyHere).toEqual(['shelter'])
    expect(at('turku-network', 'two-weeks-left')?.disputed).toBe(2)
    expect(at('north-savo-network', 'the-night')).toBeNull()
  })

  test('stands on a page in words, and in a spreadsheet', async () => {
    await vilma.get('/en/workshops/comparison')
    const link = [...vilma.last.text.matchAll(/href="(\?scenario=[0-9a-f-]{36})"[^>]*>([^<]*)/g)].find(
      ([, , name]) => name === 'After the summer holiday',
    )?.[1]
    const { text } = await vilma.get(`/en/workshops/comparison${link}`)
    expect(text).toContain('not yet held, planned for 26 November 2026')
    expect(text).toContain('Elsewhere leads: Wellbeing services county')
    expect(text).toContain('Missing only here: Safe accommodation')
    const book = await vilma.raw(`/en/workshops/comparison/sheet${link}`)
    expect(book.status).toBe(200)
  })

  test('stands on paper with six columns, also the one that is not yet held', async () => {
    const scene = { say: house.base.speakers.en, lang: 'en' } as const
    const table = comparisonPieces(scene, 'After the summer holiday', await compared()).find(isTable)
    expect(table?.head).toHaveLength(7)
    const at = table?.head.findIndex((name) => name.startsWith('North Savo')) ?? -1
    const [held = [], ...steps] = table?.rows ?? []
    expect(held[at]).toBe('not yet held, planned for 26 November 2026')
    expect(held.filter((text) => text.startsWith('held'))).toHaveLength(5)
    expect(new Set(steps.map((cells) => cells[at]))).toEqual(new Set(['Not known yet']))
  })

  test.each(langs)('is one sheet across in %s, in a PDF that says its language', async (lang) => {
    const answer = await vilma.raw(`/${lang}/workshops/comparison/pdf`)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    const file = Buffer.from(await answer.arrayBuffer()).toString('latin1')
    expect(file).toMatch(new RegExp(`/Lang \\(${lang}`))
    expect(file).toContain('/MediaBox [0 0 841.89 595.28]')
  })
})
