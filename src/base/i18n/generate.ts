import fs from 'node:fs'
import path from 'node:path'
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { langs } from './lang.ts'

/** Writes beside every `words/` folder a `words.gen.ts` that gathers and types its messages. */
export function generateWords(write: (file: string, text: string) => void): void {
  for (const folder of wordFolders()) write(path.join(path.dirname(folder), 'words.gen.ts'), moduleOf(folder))
}

function wordFolders(): string[] {
  return fs.globSync('src/**/words').sort()
}

function moduleOf(folder: string): string {
  const files = fs.readdirSync(folder).sort()
  const topics = [...new Set(files.map((file) => file.split('.')[0] ?? ''))]
  const imports = topics.flatMap((topic) =>
    langs
      .toSorted()
      .map((lang) => `import ${nameOf(topic)}${up(lang)} from './words/${topic}.${lang}.json' with { type: 'json' }`),
  )
  const lines = langs.map((lang) =>
    broken(
      `  ${lang}: {`,
      topics.map((topic) => `...${nameOf(topic)}${up(lang)}`),
      ', ',
      '  },',
    ),
  )
  return [
    '// Made by `npm run words` from the files in words/.',
    "import type { Words } from '#base/i18n/words.ts'",
    ...imports,
    '',
    `export const words: Words = {\n${lines.join('\n')}\n}`,
    '',
    `declare module '#base/i18n/messages.ts' {\n  interface Messages {\n${typesOf(folder, topics)}\n  }\n}`,
    '',
  ].join('\n')
}

function typesOf(folder: string, topics: string[]): string {
  const texts = topics.flatMap((topic) =>
    Object.entries<string>(JSON.parse(fs.readFileSync(`${folder}/${topic}.fi.json`, 'utf8'))),
  )
  return texts.map(([key, text]) => lineOf(key, parse(text, { ignoreTag: true }))).join('\n')
}

function lineOf(key: string, elements: MessageFormatElement[]): string {
  const params = [...new Map(elements.flatMap(paramsOf))].map(
    ([name, type]) => `${/^\w+$/.test(name) ? name : `'${name}'`}: ${type}`,
  )
  if (params.length === 0) return `    '${key}': null`
  return broken(`    '${key}': {`, params, '; ', '    }')
}

/** As the formatter would write it: what is longer than a line stands one below the other. */
function broken(head: string, items: readonly string[], between: ', ' | '; ', end: string): string {
  const line = `${head} ${items.join(between)} ${end.trim()}`
  if (line.length <= 120) return line
  const indent = ' '.repeat(end.search(/\S/) + 2)
  return [head, ...items.map((item) => `${indent}${item}${between === ', ' ? ',' : ''}`), end].join('\n')
}

function paramsOf(element: MessageFormatElement): [string, string][] {
  if (element.type === TYPE.argument) return [[element.value, 'string | number']]
  if (element.type === TYPE.number) return [[element.value, 'number']]
  if (element.type === TYPE.date || element.type === TYPE.time) return [[element.value, 'Date']]
  if (element.type !== TYPE.plural && element.type !== TYPE.select) return []
  const inner = Object.values(element.options).flatMap((option) => option.value.flatMap(paramsOf))
  return [[element.value, element.type === TYPE.plural ? 'number' : 'string'], ...inner]
}

const nameOf = (topic: string) => topic.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
const up = (lang: string) => lang[0]?.toUpperCase() + lang.slice(1)
