import fs from 'node:fs'
import path from 'node:path'
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { describe, expect, test } from 'vitest'
import { generateWords } from '#base/i18n/generate.ts'
import { langs } from '#base/i18n/lang.ts'
import { everyFile, isMade, isTest, literal, type Node, nodesOf, sourceOf } from './source.ts'

// Every word exists in each language, and every word is used (house.md §4, law 6).

interface Topic {
  /** 'src/modules/portal/words/start' */
  stem: string
  /** The part of the house whose words these are: 'portal', 'ui'. */
  part: string
}

const files = fs.globSync('src/**/words/*.json').sort()
const topics: Topic[] = [...new Set(files.map((file) => file.replace(/\.[a-z]+\.json$/, '')))].map((stem) => ({
  stem,
  part: path.basename(path.dirname(path.dirname(stem))),
}))

const wordsOf = (stem: string, lang: string): Record<string, string> =>
  JSON.parse(fs.readFileSync(`${stem}.${lang}.json`, 'utf8'))

describe.each(topics)('$stem', ({ stem, part }) => {
  test('stands in each language and in no other', () => {
    const there = files.filter((file) => file.startsWith(`${stem}.`)).map((file) => file.slice(stem.length + 1, -5))
    expect(there).toEqual([...langs].sort())
  })

  test('has the same keys in the same order in each language, each under the name of its part', () => {
    const keys = Object.keys(wordsOf(stem, 'fi'))
    for (const lang of langs) expect(Object.keys(wordsOf(stem, lang)), lang).toEqual(keys)
    expect(keys.filter((key) => !key.startsWith(`${part}.`) && key !== part)).toEqual([])
    expect(keys.filter((key) => !/^[a-z0-9]+([.-][a-z0-9]+)*$/.test(key))).toEqual([])
  })

  test('parses as ICU MessageFormat with the same parameters in each language', () => {
    const finnish = wordsOf(stem, 'fi')
    for (const lang of langs)
      for (const [key, text] of Object.entries(wordsOf(stem, lang)))
        expect([lang, key, parametersOf(text)]).toEqual([lang, key, parametersOf(finnish[key] ?? '')])
  })

  test('says something everywhere; only a hint may be empty', () => {
    for (const lang of langs) {
      const silent = Object.entries(wordsOf(stem, lang)).filter(
        ([key, text]) => text.trim() === '' && !key.endsWith('.hint'),
      )
      expect(silent.map(([key]) => `${lang}: ${key}`)).toEqual([])
    }
  })

  test('a hint that is empty in one language is empty in all', () => {
    const empty = (lang: string) =>
      Object.entries(wordsOf(stem, lang)).flatMap(([key, text]) => (text === '' ? [key] : []))
    for (const lang of langs) expect(empty(lang), lang).toEqual(empty('fi'))
  })

  test('holds no leftover mark, no double space and no other language', () => {
    for (const lang of langs)
      for (const [key, text] of Object.entries(wordsOf(stem, lang))) {
        expect(text, `${lang}: ${key}`).not.toMatch(
          /TODO|FIXME|XXX|TBD|lorem|\?\?\?|<[a-z/]|&[a-z]+;|[ ]{2}|\u00ad|^\s/,
        )
        // A mail's text ends its last line.
        if (!key.includes('.mail.')) expect(text, `${lang}: ${key}`).not.toMatch(/\s$/)
        if (lang === 'en') expect(text, `${lang}: ${key}`).not.toMatch(/[äöå]/i)
        if (lang === 'fi') expect(text, `${lang}: ${key}`).not.toMatch(/\b(the|and|och|inte)\b/i)
        if (lang === 'sv') expect(text, `${lang}: ${key}`).not.toMatch(/\b(the|and|tai|että|sinun)\b/i)
      }
  })
})

test('no two parts claim one key', () => {
  const all = topics.flatMap(({ stem }) => Object.keys(wordsOf(stem, 'fi')))
  expect(all.filter((key, place) => all.indexOf(key) !== place)).toEqual([])
})

test('the typed words are up to date: npm run words', () => {
  const made: Record<string, string> = {}
  generateWords((file, text) => {
    made[file] = text
  })
  const there = Object.fromEntries(
    fs.globSync('src/**/words.gen.ts').map((file) => [file, fs.readFileSync(file, 'utf8')]),
  )
  expect(there).toEqual(made)
})

test('every word is used', () => {
  const isSaid = spoken()
  const unused = topics.flatMap(({ stem }) => Object.keys(wordsOf(stem, 'fi'))).filter((key) => !isSaid(key))
  expect(unused, 'take these out of all three languages').toEqual([])
})

/** Keys that are put together in a way which does not show in the sources, and where. */
const families: Readonly<Record<string, string>> = {
  'referrals.self.': 'questions of the form, src/modules/referrals/pages/question-view.tsx',
  'referrals.other.': 'questions of the form, src/modules/referrals/pages/question-view.tsx',
  'assistance.field.': 'fields of a file, src/modules/assistance/pages/entry.view.tsx',
  'assistance.due.kind.': 'what is due, src/modules/assistance/pages/due.view.tsx',
}

/**
 * What stands in the sources as a key: whole, or as a template that fixes more than the part's name. A mail names its
 * kind, and the base says `<kind>.subject` and `<kind>.text`.
 */
function spoken(): (key: string) => boolean {
  const system = everyFile()
    .filter((file) => !isTest(file) && !isMade(file))
    .map(sourceOf)
  const texts = system.flatMap((source) => nodesOf(source, 'Literal', 'TemplateLiteral').map(piecesOf))
  const said = new Set(texts.flatMap(([only = '', ...more]) => (more.length > 0 ? [] : [only, ...mailOf(only)])))
  const patterns = texts.flatMap(([first = '', ...rest]) => {
    if (rest.length === 0 || !/^[a-z-]+\.[a-z0-9-]+./.test(first)) return []
    return [patternOf([first, ...rest])]
  })
  return (key) =>
    said.has(key) ||
    patterns.some((pattern) => pattern.test(key)) ||
    Object.keys(families).some((family) => key.startsWith(family))
}

const patternOf = (pieces: readonly string[]) =>
  new RegExp(`^${pieces.map(escaped).join('[a-z0-9-]+')}${pieces[0]?.includes('.mail.') ? '\\.(subject|text)' : ''}$`)

const escaped = (text: string) => text.replaceAll('.', '\\.')

const mailOf = (kind: string) => (kind.includes('.mail.') ? [`${kind}.subject`, `${kind}.text`] : [])

/** The fixed pieces of a literal or template, between its holes. */
function piecesOf(node: Node): string[] {
  if (node.type === 'Literal') return [literal(node) ?? '']
  return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked)
}

/** Names and kinds of a message's parameters, with what may be chosen among. */
function parametersOf(text: string): string[] {
  return [...new Set(parse(text, { ignoreTag: true }).flatMap(parameterOf))].sort()
}

function parameterOf(element: MessageFormatElement): string[] {
  if (element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag) return []
  if (element.type !== TYPE.select && element.type !== TYPE.plural) return [`${element.value}: ${TYPE[element.type]}`]
  const inner = Object.values(element.options).flatMap(({ value }) => value.flatMap(parameterOf))
  const among = element.type === TYPE.select ? ` among ${Object.keys(element.options).sort().join(', ')}` : ''
  return [`${element.value}: ${TYPE[element.type]}${among}`, ...inner]
}
