import { langs, type Names } from '#base/i18n/lang.ts'
import type { Field } from '#base/ui/form.ts'

const longest = 2000

/** The same text in three languages: `name.fi`, `name.sv`, `name.en`. An unfinished language may stay empty in a draft. */
export const names = ({ needed }: { needed?: boolean } = {}): Field<Names> => ({
  read: (_, part) => {
    const value = inThree((lang) => part(lang))
    if (langs.some((lang) => [...value[lang]].length > longest)) return tooLong(value)
    if (needed && langs.every((lang) => value[lang] === '')) return { fault: { key: 'referral-mechanism.fault.names' } }
    return { value }
  },
  show: (value) => inThree((lang) => [value[lang]]),
})

/** Several texts, a line each, in the same order in each language. */
export const many = (): Field<Names[]> => ({
  read: (_, part) => {
    const lines = inThree((lang) => linesIn(part(lang)))
    const counts = langs.map((lang) => lines[lang].length)
    if (counts.some((count) => count > 20)) return { fault: { key: 'referral-mechanism.fault.lines' } }
    if (new Set(counts.filter((count) => count > 0)).size > 1)
      return { fault: { key: 'referral-mechanism.fault.uneven' } }
    const value = Array.from({ length: Math.max(...counts) }, (_one, at) => inThree((lang) => lines[lang][at] ?? ''))
    const long = value.find((one) => langs.some((lang) => one[lang].length > longest))
    return long ? tooLong(long) : { value }
  },
  show: (value) => inThree((lang) => [value.map((one) => one[lang]).join('\n')]),
})

/** One line of pieces with bars between: `id: suomi | svenska | English`; what follows `>` is where it leads. */
export interface Row {
  id: string
  names: Names
  to: string
}

/** Answers of a decision, a row each, and where each leads. */
export const rows = (): Field<Row[]> => ({
  read: (values) => {
    const value = linesIn(values[0] ?? '').map(rowIn)
    const wrong = value.length > 8 || value.some((row) => row === null || row.to === '')
    if (wrong) return { fault: { key: 'referral-mechanism.fault.rows' } }
    return { value: value.filter((row) => row !== null) }
  },
  show: (value) => ({ '': [value.map((row) => lineOf(row, true)).join('\n')] }),
})

/** Links, a line each: `/guide/help | suomi | svenska | English`. Only our own paths and https. */
export const links = (): Field<{ names: Names; href: string }[]> => ({
  read: (values) => {
    const value = linesIn(values[0] ?? '').map((line) => {
      const [href = '', fi, sv, en, ...more] = line.split('|').map((piece) => piece.trim())
      const whole = fi && sv !== undefined && en !== undefined && more.length === 0 && linkShape.test(href)
      return whole ? { names: { fi, sv, en }, href } : null
    })
    if (value.length > 20 || value.includes(null)) return { fault: { key: 'referral-mechanism.fault.links' } }
    return { value: value.filter((link) => link !== null) }
  },
  show: (value) => ({
    '': [value.map(({ names: { fi, sv, en }, href }) => [href, fi, sv, en].join(' | ')).join('\n')],
  }),
})

const linkShape = /^(\/[a-z0-9/-]+|https:\/\/\S+)$/

/** Questions of a decision: a line that begins with `?` is a question, the lines under it its answers. */
export const questions = (): Field<{ question: Row; answers: Row[] }[]> => ({
  read: (values) => {
    const found: { question: Row; answers: Row[] }[] = []
    for (const line of linesIn(values[0] ?? '')) {
      const row = rowIn(line.replace(/^\?\s*/, ''))
      const last = found.at(-1)
      if (row === null || (!line.startsWith('?') && !last))
        return { fault: { key: 'referral-mechanism.fault.questions' } }
      if (line.startsWith('?')) found.push({ question: row, answers: [] })
      else last?.answers.push(row)
    }
    const wrong =
      found.length === 0 || found.length > 4 || found.some(({ answers }) => answers.length < 2 || answers.length > 8)
    return wrong ? { fault: { key: 'referral-mechanism.fault.questions' } } : { value: found }
  },
  show: (value) => ({
    '': [
      value
        .flatMap(({ question, answers }) => [
          `? ${lineOf(question, false)}`,
          ...answers.map((row) => lineOf(row, false)),
        ])
        .join('\n'),
    ],
  }),
})

const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const idShape = /^[a-z0-9]+(-[a-z0-9]+)*$/

function rowIn(line: string): Row | null {
  const [, id = '', said = '', to = ''] = /^([a-z0-9-]{1,60}):([^>]*)(?:>\s*([a-z0-9-]{1,60}))?$/.exec(line) ?? []
  const [fi, sv, en, ...more] = said.split('|').map((piece) => piece.trim())
  if (!idShape.test(id) || !fi || sv === undefined || en === undefined || more.length > 0) return null
  return { id, names: { fi, sv, en }, to }
}

const lineOf = ({ id, names: said, to }: Row, target: boolean) =>
  `${id}: ${said.fi} | ${said.sv} | ${said.en}${target ? ` > ${to}` : ''}`

const inThree = <T>(make: (lang: (typeof langs)[number]) => T): Record<(typeof langs)[number], T> => ({
  fi: make('fi'),
  sv: make('sv'),
  en: make('en'),
})

const tooLong = (value: Names) => ({
  fault: {
    key: 'ui.fault.too-long' as const,
    params: { max: longest, length: Math.max(...langs.map((lang) => [...value[lang]].length)) },
  },
})
