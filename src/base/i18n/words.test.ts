import { expect, test } from 'vitest'
import { makeSpeakers, type Words } from './words.ts'

const words = (fi: Record<string, string>, sv = fi, en = fi): Words => ({ fi, sv, en })
type Loose = (key: string, params?: Record<string, string | number | Date>) => string

test('each language says its own', () => {
  const speakers = makeSpeakers([words({ 'x.hello': 'Hei' }, { 'x.hello': 'Hej' }, { 'x.hello': 'Hello' })])
  expect([speakers.fi, speakers.sv, speakers.en].map((say) => (say as Loose)('x.hello'))).toEqual([
    'Hei',
    'Hej',
    'Hello',
  ])
})

test('numbers, plurals and choices follow the language', () => {
  const text = '{count, plural, one {# päivä} other {# päivää}}'
  const say = makeSpeakers([
    words({ 'x.days': text, 'x.sum': '{sum, number}', 'x.pick': '{who, select, a {A} other {B}}' }),
  ]).fi as Loose
  expect(say('x.days', { count: 1 })).toBe('1 päivä')
  expect(say('x.days', { count: 3 })).toBe('3 päivää')
  expect(say('x.sum', { sum: 20_001 })).toBe('20\u00a0001')
  expect(say('x.pick', { who: 'zzz' })).toBe('B')
})

test('a parameter is put in as it is: it cannot bring a pattern or markup of its own', () => {
  const say = makeSpeakers([words({ 'x.name': 'Nimi: {name}' })]).en as Loose
  expect(say('x.name', { name: "{other} <b>x</b> '{'" })).toBe("Nimi: {other} <b>x</b> '{'")
})

test('text with angle brackets is text', () => {
  const say = makeSpeakers([words({ 'x.less': '{a} < {b}' })]).en as Loose
  expect(say('x.less', { a: '1', b: '2' })).toBe('1 < 2')
})

test('two parts cannot claim one word, and a word that is missing is an error, not a hole in the page', () => {
  expect(() => makeSpeakers([words({ 'x.a': '1' }), words({ 'x.a': '2' })])).toThrow('two parts claim the word x.a')
  const say = makeSpeakers([words({})]).sv as Loose
  expect(() => say('x.gone')).toThrow('no word x.gone in sv')
})
