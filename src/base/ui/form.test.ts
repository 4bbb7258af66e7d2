import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { typedOf } from '#base/http/typed.ts'
import {
  choice,
  choices,
  email,
  empty,
  type Field,
  fill,
  isPartialDay,
  partialDay,
  phone,
  readForm,
  text,
  tick,
} from './form.ts'

const typed = (...fields: [string, string][]) => typedOf(fields)
const key = 'ui.fault.needed'

/** The value of one field, or the key of what is wrong with it. */
function outcome(field: Field<unknown>, ...fields: [string, string][]): unknown {
  const result = readForm({ x: field }, typed(...fields))
  return result.ok ? result.value.x : result.faults[0]?.key
}

describe('a text', () => {
  test('is trimmed, and may be empty unless it is needed', () => {
    expect(outcome(text(), ['x', '  ääni \n'])).toBe('ääni')
    expect(outcome(text())).toBe('')
    expect(outcome(text({ needed: key }), ['x', '  '])).toBe(key)
  })

  test('is measured in characters as people count them, not in halves of them', () => {
    expect(outcome(text({ max: 20_000 }), ['x', '😀'.repeat(20_000)])).toBe('😀'.repeat(20_000))
    const result = readForm({ x: text({ max: 20_000 }) }, typed(['x', 'a'.repeat(20_001)]))
    expect(result).toMatchObject({
      ok: false,
      faults: [{ field: 'x', key: 'ui.fault.too-long', params: { max: 20_000, length: 20_001 } }],
    })
  })

  test('comes once', () => {
    expect(outcome(text(), ['x', 'a'], ['x', 'b'])).toBe('ui.fault.once')
  })

  test('may have to look like something, once something is written', () => {
    const code = text({ like: { pattern: /^\d+$/, fault: 'ui.fault.not-offered' } })
    expect(outcome(code, ['x', '12'])).toBe('12')
    expect(outcome(code, ['x', 'a'])).toBe('ui.fault.not-offered')
    expect(outcome(code)).toBe('')
  })
})

test('an e-mail address and a phone number look like one', () => {
  expect(outcome(email(), ['x', 'esimerkki.eeva@example.org'])).toBe('esimerkki.eeva@example.org')
  for (const bad of ['eeva', 'eeva@', '@example.org', 'a b@example.org', 'eeva@example', 'a@b@example.org'])
    expect([bad, outcome(email(), ['x', bad])]).toEqual([bad, 'ui.fault.email'])
  for (const good of ['+358 40 555 0100', '040-555 0100', '(09) 555 0100', '٠٤٠٥٥٥٠١٠٠'])
    expect([good, outcome(phone(), ['x', good])]).toEqual([good, good])
  for (const bad of ['12', 'call me', '040555x'])
    expect([bad, outcome(phone(), ['x', bad])]).toEqual([bad, 'ui.fault.phone'])
})

describe('a choice', () => {
  const field = choice(['given', 'refused'], { needed: key })
  test('is one of what was offered', () => {
    expect(outcome(field, ['x', 'given'])).toBe('given')
    for (const never of ['other', 'GIVEN', 'constructor', '__proto__', 'given '])
      expect([never, outcome(field, ['x', never])]).toEqual([never, 'ui.fault.not-offered'])
  })

  test('is made once, or not at all where it is not needed', () => {
    expect(outcome(field, ['x', 'given'], ['x', 'refused'])).toBe('ui.fault.once')
    expect(outcome(field, ['x', ''])).toBe(key)
    expect(outcome(choice(['a']))).toBe(null)
  })
})

describe('choices', () => {
  const field = choices(['a', 'b', 'c'])
  test('are any of what was offered, each once and in the order offered', () => {
    expect(outcome(field, ['x', 'c'], ['x', 'a'], ['x', 'c'])).toEqual(['a', 'c'])
    expect(outcome(field)).toEqual([])
    expect(outcome(field, ['x', 'a'], ['x', 'z'])).toBe('ui.fault.not-offered')
  })

  test('may be needed', () => {
    expect(outcome(choices(['a'], { needed: key }))).toBe(key)
  })
})

test('a tick is there or not', () => {
  expect(outcome(tick(), ['x', 'yes'])).toBe(true)
  expect(outcome(tick(), ['x', 'no'])).toBe(false)
  expect(outcome(tick())).toBe(false)
  expect(outcome(tick({ needed: key }))).toBe(key)
})

describe('a day', () => {
  const day = (year: string, month: string, of: string) =>
    outcome(partialDay(), ['x.year', year], ['x.month', month], ['x.day', of])

  test('may be known by its year or month only', () => {
    expect(day('2026', '', '')).toBe('2026')
    expect(day('2026', '3', '')).toBe('2026-03')
    expect(day('2026', '3', '9')).toBe('2026-03-09')
    expect(day('', '', '')).toBe('')
  })

  test('may be written in any digits', () => {
    expect(day('٢٠٢٦', '٠٣', '९')).toBe('2026-03-09')
  })

  test('must be a day of the calendar', () => {
    for (const [year, month, of] of [
      ['2026', '2', '29'],
      ['2026', '13', ''],
      ['2026', '', '9'],
      ['', '3', '9'],
      ['26', '3', '9'],
      ['2026', '0', '1'],
      ['1899', '', ''],
      ['2101', '', ''],
      ['2026', '-3', '9'],
      ['2026', '3', '9.5'],
      ['abcd', 'e', 'f'],
    ] as const)
      expect([year, month, of, day(year, month, of)]).toEqual([year, month, of, 'ui.fault.day'])
    expect(day('2028', '2', '29')).toBe('2028-02-29')
  })

  test('may be needed', () => {
    expect(outcome(partialDay({ needed: key }))).toBe(key)
  })

  test('of the calendar, or a part of one', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }),
        (date) => {
          const whole = date.toISOString().slice(0, 10)
          for (const part of [whole, whole.slice(0, 7), whole.slice(0, 4)]) expect(isPartialDay(part)).toBe(true)
        },
      ),
    )
  })
})

const form = {
  name: text({ max: 10 }),
  consent: choice(['given', 'refused']),
  signs: choices(['a', 'b', 'c']),
  safe: tick(),
  born: partialDay(),
}

test('all faults come at once, and everything typed comes back, also what no field asked for', () => {
  const sent = typed(
    ['name', 'x'.repeat(11)],
    ['consent', 'odd'],
    ['born.year', '2026'],
    ['born.day', '40'],
    ['other', 'kept'],
  )
  const result = readForm(form, sent)
  expect(result.ok).toBe(false)
  if (result.ok) return
  expect(result.faults.map(({ field }) => field)).toEqual(['name', 'consent', 'born'])
  expect(result.typed).toBe(sent)
})

test('names that objects have are not fields', () => {
  const result = readForm(form, typed(['__proto__', '1'], ['constructor', '2'], ['name.first', '3']))
  expect(result).toMatchObject({ ok: true, value: { name: '', consent: null } })
  expect(({} as Record<string, unknown>)['name']).toBeUndefined()
})

test('what was stored is typed back so that reading gives the same', () => {
  fc.assert(
    fc.property(
      fc.record({
        name: fc.string({ maxLength: 10 }).map((name) => name.trim()),
        consent: fc.constantFrom('given' as const, 'refused' as const, null),
        signs: fc.subarray(['a' as const, 'b' as const, 'c' as const]),
        safe: fc.boolean(),
        born: fc.constantFrom('', '2026', '2026-03', '2026-03-09'),
      }),
      (value) => {
        expect(readForm(form, fill(form, value).typed)).toEqual({ ok: true, value })
      },
    ),
  )
})

test('a part of what was stored fills a part of the form', () => {
  expect([...fill(form, { name: 'Eeva' }).typed]).toEqual([['name', ['Eeva']]])
  expect(empty.faults).toEqual([])
})

test('whatever is posted, reading never fails but tells what is wrong', () => {
  const names = fc.oneof(
    fc.constantFrom('name', 'consent', 'signs', 'safe', 'born.year', 'born.month', 'born.day'),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(names, fc.string({ unit: 'binary' })), { maxLength: 30 }), (fields) => {
      const result = readForm(form, typedOf(fields))
      expect(result.ok || result.faults.length > 0).toBe(true)
    }),
  )
})
