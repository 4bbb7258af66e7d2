import { expect } from 'vitest'
import { exceptions, type Law } from './exceptions.ts'

/** One place where a law is broken. */
export interface Breach {
  file: string
  line?: number
  /** What to do, as a sentence. */
  put: string
}

/** Fails with one line for each breach, and for each exception that is past its day or not needed any more. */
export function uphold(law: Law, breaches: readonly Breach[], today = new Date().toISOString().slice(0, 10)): void {
  expect(judge(law, breaches, today).join('\n')).toBe('')
}

export function judge(law: Law, breaches: readonly Breach[], today: string, granted = exceptions): string[] {
  const mine = granted.filter((exception) => exception.law === law)
  const excepted = (file: string) => mine.some((exception) => exception.file === file)
  const over = mine.filter(({ until }) => until < today)
  const idle = mine.filter(({ file }) => !breaches.some((breach) => breach.file === file))
  return [
    ...breaches.filter(({ file }) => !excepted(file)).map(sentenceOf),
    ...over.map(({ file, until }) => `${file}: its exception from "${law}" ended on ${until}. Put the file right.`),
    ...idle.map(
      ({ file }) => `${file}: needs no exception from "${law}" any more. Take it off src/house/exceptions.ts.`,
    ),
  ]
}

const sentenceOf = ({ file, line, put }: Breach) => `${file}${line ? `:${line}` : ''}: ${put}`
