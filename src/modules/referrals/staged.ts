import type { Typed } from '#base/http/typed.ts'
import type { Fault, ReadForm } from '#base/ui/form.ts'
import { type Answers, isAnswered, mayIdentify, noAnswers, readPart, sectionsFor, type Values } from './answers.ts'
import { type Edition, fieldName, type Question, type Repeated, type SectionName, sections } from './questions.ts'

/**
 * The form's questions on one page, for a worker who writes down what is told to them: same questions, same ids. Of a
 * repeated part there is one.
 */
export interface Sheet {
  name: SectionName
  questions: readonly Question[]
}

/** The sheet's sections for an edition. What is needed only sometimes is checked after reading. */
export const sheetOf = (names: readonly SectionName[], edition: Edition): readonly Sheet[] =>
  sections
    .filter(({ name, only }) => names.includes(name) && (!only || only === edition))
    .map(({ name, questions, repeated }) => ({
      name,
      questions: [...questions, ...(repeated && repeated.name !== 'child' ? repeated.questions : [])].map(loosened),
    }))

/** Reads a sheet into answers. Identifying answers stay in: the caller prunes by consent and says so. */
export function readSheet(sheet: readonly Sheet[], edition: Edition, typed: Typed, day: string): ReadForm<Answers> {
  const read = readPart(
    sheet.flatMap(({ questions }) => questions),
    typed,
    day,
  )
  if (!read.ok) return read
  const answers = gathered(edition, read.value)
  const faults = missing(answers)
  return faults.length > 0 ? { ok: false, typed, faults } : { ok: true, value: answers }
}

/** Stored answers as values of one sheet: of each repeated part the one at `at`, or none. */
export const flat = (answers: Answers, episode: number | null, reach: number | null): Values => ({
  ...answers.values,
  ...(episode === null ? {} : answers.lists.episode[episode]),
  ...(reach === null ? {} : answers.lists.reach[reach]),
})

function gathered(edition: Edition, all: Values): Answers {
  const parts = (name: Exclude<Repeated['name'], 'child'>): Values[] => {
    const questions = sections.find(({ repeated }) => repeated?.name === name)?.repeated?.questions ?? []
    const part = Object.fromEntries(questions.flatMap(({ id }) => (isAnswered(all[id]) ? [[id, all[id] ?? null]] : [])))
    return Object.keys(part).length > 0 ? [part] : []
  }
  const own = sections.flatMap(({ questions }) => questions.map(({ id }) => id))
  const values = Object.fromEntries(own.flatMap((id) => (isAnswered(all[id]) ? [[id, all[id] ?? null]] : [])))
  return { edition, values, lists: { ...noAnswers(edition).lists, episode: parts('episode'), reach: parts('reach') } }
}

/** A way to be reached must say which and whether it is safe; who signs is needed when somebody else signs. */
function missing(answers: Answers): Fault[] {
  const [reach] = mayIdentify(answers) ? answers.lists.reach : []
  const needsSigner = sectionsFor(answers).some(({ name }) => name === 'signer')
  const wanted = [
    ...(reach ? (['reach.channel@1', 'reach.safe-to-write@1'] as const).filter((id) => !isAnswered(reach[id])) : []),
    ...(needsSigner && !isAnswered(answers.values['signer.who@1']) ? (['signer.who@1'] as const) : []),
  ]
  return wanted.map((id) => ({ field: fieldName(id), key: 'ui.fault.needed' }))
}

const sometimes = new Set<string>(['signer.who@1', 'reach.channel@1', 'reach.safe-to-write@1'])

function loosened(question: Question): Question {
  if (!sometimes.has(question.id)) return question
  const { needed: _, ...loose } = question
  return loose
}
