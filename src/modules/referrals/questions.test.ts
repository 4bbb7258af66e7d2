import fs from 'node:fs'
import { expect, test } from 'vitest'
import { langs } from '#base/i18n/lang.ts'
import { type Answers, noAnswers, sectionsFor } from './answers.ts'
import { editions, fieldName, type Question, sections } from './questions.ts'
import { words } from './words.gen.ts'

const asked: readonly Question[] = sections.flatMap(({ questions, repeated }) => [
  ...questions,
  ...(repeated?.questions ?? []),
])

/** What a question's answers are made of; a stored answer is read by it for as long as it is kept. */
const shapeOf = ({ kind, list, selfList }: Question): string =>
  [kind, list?.id, selfList?.id].filter((part) => part !== undefined).join(' ')

test('every question has an id of its own, with a version', () => {
  const ids = asked.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^[a-z]+\.[a-z]+(-[a-z]+)*@[1-9]\d*$/)
})

test('no two questions share a field, also when one is a newer version', () => {
  const fields = asked.map(({ id }) => fieldName(id))
  expect(new Set(fields).size).toBe(fields.length)
})

test('an id that was ever asked keeps its kind and its list', () => {
  const lock: Record<string, string> = JSON.parse(
    fs.readFileSync(new URL('questions.lock.json', import.meta.url), 'utf8'),
  )
  const now = Object.fromEntries(asked.map((question) => [question.id as string, shapeOf(question)]))
  const lost = Object.keys(lock).filter((id) => now[id] !== lock[id])
  expect(
    lost,
    'answers under these ids are stored: give the changed question a new version and keep the old one',
  ).toEqual([])
  const fresh = Object.entries(now).filter(([id]) => !(id in lock))
  expect(Object.fromEntries(fresh), 'new questions: add these lines to questions.lock.json').toEqual({})
})

test('nobody meets more than ten sections', () => {
  const ways = editions.flatMap((edition) =>
    ['under-15', '15-17', 'adult', 'not-sure'].flatMap((age) =>
      ['given', 'refused', 'not-asked'].map((consent): Answers => {
        const values = { 'gate.age@1': age, 'gate.consent@1': consent }
        return { ...noAnswers(edition), values }
      }),
    ),
  )
  for (const answers of ways) expect(sectionsFor(answers).length).toBeLessThanOrEqual(10)
})

test.each(langs)('every question, section and part has its words in both editions in %s', (lang) => {
  const wanted = [
    ...asked.flatMap(({ id }) =>
      editions.flatMap((edition) => [`${edition}.${fieldName(id)}`, `${edition}.${fieldName(id)}.hint`]),
    ),
    ...sections.flatMap(({ name }) => ['title', 'short', ...editions].map((part) => `section.${name}.${part}`)),
    ...sections.flatMap(({ repeated }) =>
      repeated ? ['many', 'why', 'add', 'one'].map((part) => `part.${repeated.name}.${part}`) : [],
    ),
  ]
  const missing = wanted.filter((key) => words[lang][`referrals.${key}`] === undefined)
  expect(missing).toEqual([])
})

test.each(langs)('only a hint may be empty in %s, and nothing shouts', (lang) => {
  for (const [key, text] of Object.entries(words[lang])) {
    if (!/^referrals\.(self|other)\..*\.hint$/.test(key)) expect(text.trim(), key).not.toBe('')
    expect(text, key).not.toContain('!')
  }
})

/** Stems that would give the subject away to somebody who reads a tab or the history. */
const telling = {
  fi: [
    'kauppa',
    'uhri',
    'hyväksikäyt',
    'poliisi',
    'väkival',
    'pako',
    'pakk',
    'rikos',
    'orj',
    'prostit',
    'seks',
    'uhk',
    'turvakoti',
    'auttamisj',
  ],
  sv: [
    'handel',
    'offer',
    'utnyttj',
    'polis',
    'våld',
    'tvång',
    'tving',
    'brott',
    'slav',
    'prostit',
    'sex',
    'hot',
    'skyddshem',
    'hjälpsystem',
  ],
  en: [
    'traffick',
    'victim',
    'exploit',
    'police',
    'violen',
    'forced',
    'crime',
    'slave',
    'prostit',
    'sex',
    'threat',
    'shelter',
    'assistance system',
  ],
} as const

const senders =
  /^referrals\.((section|check|delete|question|receipt|making|code|inbox|manage-code|delete-all|deleted)\b.*\.title|part\..*\.one|inbox\.told)$/

test.each(langs)('no title of the sender’s pages gives the subject away in %s', (lang) => {
  const titles = Object.entries(words[lang]).filter(([key]) => senders.test(key))
  expect(titles.length).toBeGreaterThan(20)
  for (const [key, title] of titles)
    for (const stem of telling[lang]) expect(title.toLowerCase(), key).not.toContain(stem)
})

test.each(langs)('mails to workers and the name of their page tell nothing of what came in %s', (lang) => {
  const mails = Object.entries(words[lang]).filter(([key]) => /^referrals\.mail\.|^referrals\.menu$/.test(key))
  expect(mails.map(([key]) => key).sort()).toEqual([
    'referrals.mail.alarm.subject',
    'referrals.mail.alarm.text',
    'referrals.mail.notice.subject',
    'referrals.mail.notice.text',
    'referrals.menu',
  ])
  for (const [key, text] of mails) {
    for (const stem of telling[lang]) expect(text.toLowerCase(), key).not.toContain(stem)
    if (key.endsWith('.text')) expect(text, key).toContain('{link}')
  }
})
