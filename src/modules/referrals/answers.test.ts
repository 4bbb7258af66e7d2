import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { typedOf } from '#base/http/typed.ts'
import {
  type Answers,
  asChild,
  firstMissing,
  laneOf,
  noAnswers,
  primaryForm,
  pruned,
  questionsFor,
  readPart,
  repeatedFor,
  sectionsFor,
  type Value,
  type Values,
} from './answers.ts'
import { type Edition, editions, fieldName, type Question, questionsById, sectionOf, sections } from './questions.ts'

const today = '2026-11-23'

const told = (values: Values, lists: Partial<Answers['lists']> = {}, edition: Edition = 'other'): Answers => {
  const none = noAnswers(edition)
  return { ...none, values, lists: { ...none.lists, ...lists } }
}

const gate = (age: string, consent: string): Values => ({ 'gate.age@1': age, 'gate.consent@1': consent })

const question = (id: string): Question => {
  const found = questionsById.get(id)
  if (!found) throw new Error(`no question ${id}`)
  return found
}

const read = (ids: string[], fields: [string, string][]) => readPart(ids.map(question), typedOf(fields), today)

const faultsOf = (ids: string[], fields: [string, string][]) => {
  const result = read(ids, fields)
  return result.ok ? [] : result.faults.map(({ key }) => key)
}

const names = (answers: Answers) => sectionsFor(answers).map(({ name }) => name)

describe('the legal gate', () => {
  test('nothing but the gate is asked before it is passed', () => {
    expect(names(told({}))).toEqual(['gate'])
    expect(names(told({ 'gate.age@1': 'adult' }))).toEqual(['gate'])
    expect(names(told({ 'gate.consent@1': 'given' }))).toEqual(['gate'])
  })

  test('who is not sure of the age goes the child’s way', () => {
    expect(asChild(told(gate('not-sure', 'given')))).toBe(true)
    expect(asChild(told(gate('under-15', 'given')))).toBe(true)
    expect(asChild(told(gate('15-17', 'given')))).toBe(true)
    expect(asChild(told(gate('adult', 'given')))).toBe(false)
    expect(asChild(told({}))).toBe(false)
  })

  test('somebody signs for a child under 15 or of unknown age; from 15 on the person consents themselves', () => {
    expect(names(told(gate('under-15', 'given')))).toContain('signer')
    expect(names(told(gate('not-sure', 'given')))).toContain('signer')
    expect(names(told(gate('15-17', 'given')))).not.toContain('signer')
    expect(names(told(gate('adult', 'given')))).not.toContain('signer')
  })

  test('without consent nobody is asked who signs', () => {
    expect(names(told(gate('under-15', 'refused')))).not.toContain('signer')
    expect(names(told(gate('under-15', 'not-asked')))).not.toContain('signer')
  })

  test.each(['refused', 'not-asked'])('with consent %s no identifying question is asked', (consent) => {
    const answers = told(gate('adult', consent))
    const asked = sectionsFor(answers).flatMap((section) => [
      ...questionsFor(section, answers),
      ...(repeatedFor(section, answers) ? questionsFor(repeatedFor(section, answers) ?? section, answers) : []),
    ])
    expect(asked.filter(({ identifying }) => identifying)).toEqual([])
    expect(asked.length).toBeGreaterThan(20)
  })

  test('without consent an identifying answer that is posted all the same is not read', () => {
    const answers = told(gate('adult', 'refused'))
    const person = sectionOf('person')
    const result = readPart(
      questionsFor(person ?? { questions: [] }, answers),
      typedOf([
        ['person.family-name', 'Esimerkki'],
        ['person.sex', 'woman'],
      ]),
      today,
    )
    expect(result).toEqual({ ok: true, value: { 'person.sex@1': 'woman', 'person.age-group@1': null } })
  })

  test('taking consent back drops what identifies, and keeps the rest', () => {
    const values = { ...gate('adult', 'refused'), 'person.family-name@1': 'Esimerkki', 'story.message@1': 'Apua' }
    const lists = {
      child: [{ 'child.name@1': 'Malli' }],
      reach: [{ 'reach.channel@1': 'phone-call', 'reach.address@1': '+358 40 555 0101' }],
      episode: [{ 'episode.place@1': 'Esimerkkikatu 1', 'episode.region@1': 'lapland' }],
    }
    const kept = pruned(told(values, lists))
    expect(kept.values).toEqual({ ...gate('adult', 'refused'), 'story.message@1': 'Apua' })
    expect(kept.lists).toEqual({ child: [], reach: [], episode: [{ 'episode.region@1': 'lapland' }] })
  })

  test('answers of a section that is not this writer’s are not sent', () => {
    const values = { ...gate('adult', 'given'), 'signer.who@1': 'guardian', 'writer.name@1': 'Esimerkki Eeva' }
    expect(pruned(told(values, {}, 'self')).values).toEqual(gate('adult', 'given'))
  })
})

test('what must be answered before sending is the gate, who signs, and the message', () => {
  const missing = (values: Values) => firstMissing(told(values))?.question.id
  expect(missing({})).toBe('gate.age@1')
  expect(missing({ 'gate.age@1': 'adult' })).toBe('gate.consent@1')
  expect(missing(gate('adult', 'refused'))).toBe('story.message@1')
  expect(missing(gate('under-15', 'given'))).toBe('signer.who@1')
  expect(missing({ ...gate('adult', 'refused'), 'story.message@1': 'Apua' })).toBeUndefined()
})

describe('lanes', () => {
  test('danger goes before everything, then a child, then what still goes on', () => {
    const danger = { 'needs.danger-now@1': 'yes' }
    const goesOn = { 'needs.still-going-on@1': 'yes' }
    expect(laneOf(told({ ...gate('under-15', 'given'), ...danger }))).toBe('danger-to-life')
    expect(laneOf(told({ ...gate('not-sure', 'given'), ...goesOn }))).toBe('child')
    expect(laneOf(told({ ...gate('adult', 'given'), ...goesOn }))).toBe('ongoing-recruitment')
    expect(laneOf(told(gate('adult', 'given')))).toBe('ordinary')
  })

  test('one episode that still goes on is enough', () => {
    const lists = { episode: [{ 'episode.ongoing@1': 'no' }, { 'episode.ongoing@1': 'yes' }] }
    expect(laneOf(told(gate('adult', 'given'), lists))).toBe('ongoing-recruitment')
  })

  test('not knowing whether there is danger is no danger', () => {
    expect(laneOf(told({ ...gate('adult', 'given'), 'needs.danger-now@1': 'not-known' }))).toBe('ordinary')
  })
})

test('the form by which it is counted is the one named as most important, else the first', () => {
  const episode = (values: Values) => primaryForm(told({}, { episode: [values] }))
  expect(
    episode({ 'episode.forms@1': ['forced-labour', 'forced-marriage'], 'episode.primary@1': 'forced-marriage' }),
  ).toBe('forced-marriage')
  expect(episode({ 'episode.forms@1': ['forced-labour'] })).toBe('forced-labour')
  expect(episode({})).toBeNull()
  expect(primaryForm(told({}))).toBeNull()
})

describe('reading what was posted', () => {
  test('refuses a choice that was never offered', () => {
    expect(faultsOf(['gate.age@1'], [['gate.age', 'forty']])).toEqual(['ui.fault.not-offered'])
    expect(faultsOf(['writer.kind@1'], [['writer.kind', 'self']])).toEqual(['ui.fault.not-offered'])
    expect(
      faultsOf(
        ['needs.urgent@1'],
        [
          ['needs.urgent', 'doctor'],
          ['needs.urgent', 'gold'],
        ],
      ),
    ).toEqual(['ui.fault.not-offered'])
  })

  test('refuses two values where one is asked', () => {
    expect(
      faultsOf(
        ['gate.age@1'],
        [
          ['gate.age', 'adult'],
          ['gate.age', '15-17'],
        ],
      ),
    ).toEqual(['ui.fault.once'])
    expect(
      faultsOf(
        ['person.family-name@1'],
        [
          ['person.family-name', 'A'],
          ['person.family-name', 'B'],
        ],
      ),
    ).toEqual(['ui.fault.once'])
  })

  test('counts one of many choices once', () => {
    const result = read(
      ['needs.urgent@1'],
      [
        ['needs.urgent', 'doctor'],
        ['needs.urgent', 'doctor'],
      ],
    )
    expect(result).toEqual({ ok: true, value: { 'needs.urgent@1': ['doctor'] } })
  })

  test('accepts 20 000 characters and refuses one more, with the text given back', () => {
    const message = (length: number) => read(['story.message@1'], [['story.message', 'ä'.repeat(length)]])
    expect(message(20_000).ok).toBe(true)
    const refused = message(20_001)
    expect(refused.ok).toBe(false)
    if (refused.ok) return
    expect(refused.faults).toEqual([
      { field: 'story.message', key: 'ui.fault.too-long', params: { max: 20_000, length: 20_001 } },
    ])
    expect(refused.typed.get('story.message')?.[0]).toHaveLength(20_001)
  })

  test('a sign outside the first plane counts as one character', () => {
    expect(read(['story.message@1'], [['story.message', '🙏'.repeat(20_000)]]).ok).toBe(true)
  })

  test('a message of spaces is no message', () => {
    expect(faultsOf(['story.message@1'], [['story.message', ' \n\t ']])).toEqual(['ui.fault.needed'])
  })

  test('knows only the fields that were asked', () => {
    const result = read(
      ['children.note@1'],
      [
        ['children.note', 'hyvin'],
        ['__proto__', 'x'],
        ['constructor', 'x'],
        ['children.note[admin]', 'x'],
        ['children.note.year', 'x'],
        ['gate.consent', 'given'],
      ],
    )
    expect(result).toEqual({ ok: true, value: { 'children.note@1': 'hyvin' } })
    expect(({} as Record<string, unknown>)['x']).toBeUndefined()
  })

  test('a day may be a year, a month or a day, in any digits', () => {
    const born = (year: string, month = '', day = '') =>
      read(
        ['person.born@1'],
        [
          ['person.born.year', year],
          ['person.born.month', month],
          ['person.born.day', day],
        ],
      )
    expect(born('1999')).toEqual({ ok: true, value: { 'person.born@1': '1999' } })
    expect(born('١٩٩٩', '٢', '٣')).toEqual({ ok: true, value: { 'person.born@1': '1999-02-03' } })
    expect(born('1999', '2', '30').ok).toBe(false)
    expect(born('', '2').ok).toBe(false)
  })
})

/** Any answer to a question, right or not: what is kept must not depend on it. */
const value: fc.Arbitrary<Value> = fc.oneof(
  fc.constant(null),
  fc.string({ maxLength: 8 }),
  fc.array(fc.string({ maxLength: 4 }), { maxLength: 2 }),
)

const answersTo = (questions: readonly Question[]): fc.Arbitrary<Values> =>
  fc
    .record(Object.fromEntries(questions.map(({ id }) => [id as string, value])), { requiredKeys: [] })
    .map((values) => values as Values)

const repeatedQuestions = (name: keyof Answers['lists']) =>
  sections.find(({ repeated }) => repeated?.name === name)?.repeated?.questions ?? []

const anyAnswers: fc.Arbitrary<Answers> = fc.record({
  edition: fc.constantFrom(...editions),
  values: fc
    .tuple(
      answersTo(sections.flatMap(({ questions }) => questions)),
      fc.constantFrom('', 'under-15', '15-17', 'adult', 'not-sure'),
      fc.constantFrom('', 'given', 'refused', 'not-asked', 'GIVEN', ' given'),
    )
    .map(([values, age, consent]) => ({ ...values, ...gate(age, consent) })),
  lists: fc.record({
    episode: fc.array(answersTo(repeatedQuestions('episode')), { maxLength: 3 }),
    child: fc.array(answersTo(repeatedQuestions('child')), { maxLength: 3 }),
    reach: fc.array(answersTo(repeatedQuestions('reach')), { maxLength: 3 }),
  }),
})

const idsIn = ({ values, lists }: Answers) =>
  [values, ...Object.values(lists).flat()].flatMap((part) => Object.keys(part))

test('whatever was drafted, nothing that identifies is sent without consent', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const sent = pruned(answers)
      const identifying = idsIn(sent).filter((id) => question(id).identifying)
      if (answers.values['gate.consent@1'] !== 'given') expect(identifying).toEqual([])
    }),
  )
})

test('pruning only takes away, and a second time takes nothing', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const once = pruned(answers)
      for (const [id, kept] of Object.entries(once.values)) expect(kept).toEqual(answers.values[id])
      expect(pruned(once)).toEqual(once)
    }),
  )
})

test('what is read from a form is among what was asked', () => {
  const fields = fc.array(
    fc.tuple(
      fc.constantFrom(...[...questionsById.values()].map(({ id }) => fieldName(id)), '__proto__', 'x'),
      fc.string(),
    ),
  )
  fc.assert(
    fc.property(fields, fc.constantFrom(...sections), (typed, { questions }) => {
      const result = readPart(questions, typedOf(typed), today)
      if (result.ok) expect(Object.keys(result.value)).toEqual(questions.map(({ id }) => id))
    }),
  )
})
