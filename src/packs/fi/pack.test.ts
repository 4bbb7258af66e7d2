import { describe, expect, test } from 'vitest'
import { langs } from '#base/i18n/lang.ts'
import { marks } from '../pack.ts'
import * as appeal from './appeal.ts'
import * as areas from './areas.ts'
import * as contacts from './contacts.ts'
import * as districts from './districts.ts'
import * as forms from './forms.ts'
import * as law from './law.ts'
import * as organisations from './organisations.ts'
import * as phrases from './phrases.ts'
import * as provisions from './provisions.ts'
import * as retention from './retention.ts'

const pack = { appeal, areas, contacts, districts, forms, law, organisations, phrases, provisions, retention }
type Found = { readonly path: string; readonly value: Record<string, unknown> }
const everything = objectsIn('pack', pack)

describe('the Finnish pack', () => {
  test('says every name in three languages, trimmed and not empty', () => {
    const bad = everything.filter(({ value }) => 'sv' in value && !saidInAll(value)).map(({ path }) => path)
    expect(everything.filter(({ value }) => 'sv' in value).length).toBeGreaterThan(700)
    expect(bad).toEqual([])
  })

  test('has no name with a straight quote, a double space or an exclamation mark', () => {
    const said = everything.filter(({ value }) => 'sv' in value)
    const bad = said.filter(({ value }) => langs.some((lang) => /'|"| {2}|!/.test(String(value[lang]))))
    expect(bad.map(({ path }) => path)).toEqual([])
  })

  test('has no long text left in Finnish where Swedish should be', () => {
    const same = everything.filter(
      ({ value }) => 'sv' in value && String(value.fi).length > 40 && value.fi === value.sv,
    )
    expect(same.map(({ path }) => path)).toEqual([])
  })

  test('has only real days, and no period that ends before it begins', () => {
    const dated = everything.filter(({ value }) => 'from' in value || 'to' in value)
    expect(dated.length).toBeGreaterThan(50)
    expect(dated.filter(({ value }) => !sane(value)).map(({ path }) => path)).toEqual([])
  })

  test('marks only with the marks that are explained', () => {
    const marked = everything.filter(({ value }) => 'mark' in value && value.mark !== undefined)
    expect(marked.filter(({ value }) => !marks.some((mark) => mark === value.mark)).map(({ path }) => path)).toEqual([])
  })
})

function saidInAll(value: Record<string, unknown>): boolean {
  const texts = langs.map((lang) => value[lang])
  return Object.keys(value).length === langs.length && texts.every((text) => typeof text === 'string' && whole(text))
}

function whole(text: string): boolean {
  return text !== '' && text === text.trim() && text === text.normalize('NFC')
}

function sane({ from, to }: Record<string, unknown>): boolean {
  const days = [from, to].filter((day) => day !== undefined)
  return days.every(isDay) && (days.length < 2 || String(from) <= String(to))
}

function isDay(day: unknown): boolean {
  return typeof day === 'string' && new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) === day
}

function objectsIn(path: string, value: unknown): Found[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.entries(value).flatMap(([key, part]) => objectsIn(`${path}.${key}`, part))
  return Array.isArray(value) ? inside : [{ path, value: value as Record<string, unknown> }, ...inside]
}
