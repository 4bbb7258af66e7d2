import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Card } from './answers-card.ts'
import { words } from './answers-card.ts'
import { type Consolidated, consolidate } from './consolidation.ts'

let count = 0
const card = (given: Partial<Card>): Card => ({
  id: String(count++),
  step: 's',
  table: 1,
  participant: null,
  source: 'live',
  word: 'acts',
  type: 'police',
  organisation: '',
  need: '',
  text: '',
  condition: '',
  doubt: '',
  contact: null,
  version: 1,
  agree: [],
  dispute: [],
  ...given,
})
const verdictsOf = ({ items }: Consolidated) => Object.fromEntries(items.map(({ key, verdict }) => [key, verdict]))
const warningsOf = ({ warnings }: Consolidated) => warnings.map(({ kind }) => kind).sort()
const reach = { role: 'Duty officer', phone: '0295 000 000', email: '' }

describe('a step', () => {
  test('on which all agree has no warning', () => {
    const all = consolidate(
      's',
      [
        card({ word: 'leads', type: 'nas', contact: reach }),
        card({ word: 'leads', type: 'nas', table: 2, contact: reach }),
        card({ type: 'shelter', need: 'shelter', contact: reach }),
      ],
      ['shelter'],
    )
    expect(verdictsOf(all)).toEqual({ 'leads/nas/': 'agreed', 'acts/shelter/': 'agreed' })
    expect(all.items[0]?.tables).toEqual([1, 2])
    expect(all.warnings).toEqual([])
  })

  test('without answers says that nobody leads, nobody acts, and which needs are open', () => {
    expect(warningsOf(consolidate('s', [], ['shelter']))).toEqual(['need-open', 'nobody-acts', 'nobody-leads'])
  })

  test('in which two lead is disputed on both', () => {
    const all = consolidate('s', [card({ word: 'leads' }), card({ word: 'leads', type: 'nas' })], [])
    expect(verdictsOf(all)).toEqual({ 'leads/nas/': 'disputed', 'leads/police/': 'disputed' })
    expect(warningsOf(all)).toContain('two-lead')
  })

  test('in which one both acts and is merely told is in conflict; who leads and acts is not', () => {
    const conflict = consolidate('s', [card({}), card({ word: 'told', table: 2 })], [])
    expect(verdictsOf(conflict)).toEqual({ 'acts/police/': 'disputed', 'told/police/': 'disputed' })
    expect(warningsOf(conflict)).toContain('conflict')
    const fine = consolidate('s', [card({}), card({ word: 'leads' })], [])
    expect(verdictsOf(fine)).toEqual({ 'acts/police/': 'agreed', 'leads/police/': 'agreed' })
  })

  test('in which two act on one need overlaps; on different needs it does not', () => {
    const both = [card({ need: 'shelter' }), card({ type: 'ngo', need: 'shelter' })]
    expect(verdictsOf(consolidate('s', both, []))).toEqual({ 'acts/ngo/': 'overlap', 'acts/police/': 'overlap' })
    const each = [card({ need: 'police' }), card({ type: 'ngo', need: 'shelter' })]
    expect(new Set(Object.values(verdictsOf(consolidate('s', each, []))))).toEqual(new Set(['agreed']))
  })

  test('that another table disputes is disputed; what is missing is a gap; a question is disputed', () => {
    const all = consolidate(
      's',
      [
        card({ dispute: [2] }),
        card({ word: 'missing', type: '', need: 'shelter' }),
        card({ word: 'disputed', type: '', text: 'Who pays?' }),
      ],
      [],
    )
    expect(verdictsOf(all)).toEqual({
      'acts/police/': 'disputed',
      'missing/shelter': 'gap',
      'disputed/whopays': 'disputed',
    })
  })

  test('takes the type alone for the only named organisation of that type', () => {
    const named = [card({ organisation: 'Esimerkkilän poliisi' }), card({ table: 2 })]
    expect(Object.keys(verdictsOf(consolidate('s', named, [])))).toEqual(['acts/police/esimerkkilänpoliisi'])
    const two = [...named, card({ organisation: 'Toinen poliisi' })]
    expect(Object.keys(verdictsOf(consolidate('s', two, []))).length).toBe(3)
  })

  test('warns where nobody can be reached, and keeps the contact most tables gave', () => {
    const silent = consolidate('s', [card({ contact: { role: 'Duty officer', phone: '', email: '' } })], [])
    expect(warningsOf(silent)).toContain('no-contact')
    const other = { ...reach, phone: '0295 111 111' }
    const [item] = consolidate(
      's',
      [card({ contact: other }), card({ contact: reach }), card({ contact: reach })],
      [],
    ).items
    expect([item?.contact, item?.otherContacts]).toEqual([reach, [other]])
  })
})

const anyCard = fc.record({
  word: fc.constantFrom(...words),
  type: fc.constantFrom('police', 'nas', 'ngo', ''),
  organisation: fc.constantFrom('', 'Esimerkkilä', 'esimerkkilä ', 'Toinen'),
  need: fc.constantFrom('', 'shelter', 'police'),
  text: fc.constantFrom('', 'Who pays?', 'who pays'),
  table: fc.integer({ min: 1, max: 4 }),
  dispute: fc.subarray([1, 2, 3, 4]),
  agree: fc.subarray([1, 2, 3, 4]),
  contact: fc.constantFrom(null, reach, { ...reach, phone: '1' }),
})
const anyCards = fc.array(anyCard, { maxLength: 20 }).map((all) => all.map(card))

describe('whatever is answered', () => {
  test('order, ids and where it was typed do not matter', () => {
    fc.assert(
      fc.property(anyCards, fc.infiniteStream(fc.nat()), (cards, chance) => {
        const mixed = cards
          .map((one) => ({ at: chance.next().value ?? 0, one }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }, at) => ({ ...one, id: `other ${at}`, source: 'paper' as const }))
        expect(consolidate('s', mixed, ['shelter'])).toEqual(consolidate('s', cards, ['shelter']))
      }),
    )
  })

  test('no answer is lost and none counts twice', () => {
    fc.assert(
      fc.property(anyCards, (cards) => {
        const { items } = consolidate('s', cards, [])
        const said = (list: readonly { tables: readonly number[] }[]) => new Set(list.flatMap(({ tables }) => tables))
        expect(said(items)).toEqual(new Set(cards.flatMap(({ table, agree }) => [table, ...agree])))
        expect(new Set(items.map(({ key }) => key)).size).toBe(items.length)
        expect(items.length).toBeLessThanOrEqual(cards.length)
      }),
    )
  })

  test('a lead is agreed only where nobody else leads and no table disputes it', () => {
    fc.assert(
      fc.property(anyCards, (cards) => {
        const leads = consolidate('s', cards, []).items.filter(({ word }) => word === 'leads')
        for (const lead of leads.filter(({ verdict }) => verdict === 'agreed')) {
          expect(leads).toHaveLength(1)
          expect(lead.against).toEqual([])
        }
      }),
    )
  })

  test('another table that agrees changes no verdict', () => {
    fc.assert(
      fc.property(anyCards, fc.nat(), (cards, at) => {
        const before = verdictsOf(consolidate('s', cards, []))
        const agreed = cards.map((one, place) => (place === at % (cards.length || 1) ? { ...one, agree: [9] } : one))
        expect(verdictsOf(consolidate('s', agreed, []))).toEqual(before)
      }),
    )
  })
})
