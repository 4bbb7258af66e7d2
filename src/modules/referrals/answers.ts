import type { Typed } from '#base/http/typed.ts'
import {
  choice,
  choices,
  email,
  type Field,
  type Filled,
  type Form,
  fill,
  partialDay,
  phone,
  type ReadForm,
  readForm,
  text,
} from '#base/ui/form.ts'
import type { Age, UrgencyLane } from '#packs/fi/forms.ts'
import { signingOf } from '#packs/fi/law.ts'
import { codesOf } from '#packs/pack.ts'
import { type Edition, fieldName, type Question, type Repeated, type Section, sections } from './questions.ts'

export type Value = string | string[] | null
export type Values = Readonly<Record<string, Value>>

/** What a sender has answered: values by question id, repeated parts in their order. */
export interface Answers {
  edition: Edition
  values: Values
  lists: Readonly<Record<Repeated['name'], readonly Values[]>>
}

export const noAnswers = (edition: Edition): Answers => ({
  edition,
  values: {},
  lists: { episode: [], child: [], reach: [] },
})

export const answer = (answers: Pick<Answers, 'values'>, id: string): string => {
  const value = answers.values[id]
  return typeof value === 'string' ? value : ''
}

/** Whether identifying fields may be shown and accepted: only when consent is given (domain: NAS practice, Act 746/2011 § 38a). */
export const mayIdentify = (answers: Answers): boolean => answer(answers, 'gate.consent@1') === 'given'

/** The child's way: under 18, or not sure. */
export const asChild = (answers: Answers): boolean => {
  const age = answer(answers, 'gate.age@1')
  return age !== '' && signingOf(age as Age).asChild
}

/** Sections that this writer meets, in order. Nothing but the legal gate until it is passed. */
export function sectionsFor(answers: Answers): readonly Section[] {
  const fitting = sections.filter(
    ({ only, name }) => (!only || only === answers.edition) && (name !== 'signer' || needsSigner(answers)),
  )
  return gatePassed(answers) ? fitting : fitting.slice(0, 1)
}

export const gatePassed = (answers: Answers): boolean =>
  answer(answers, 'gate.age@1') !== '' && answer(answers, 'gate.consent@1') !== ''

/** Somebody signs for a child under 15, or of unknown age; from 15 on the person consents themselves. */
const needsSigner = (answers: Answers): boolean =>
  mayIdentify(answers) && signingOf(answer(answers, 'gate.age@1') as Age).signer !== 'self'

/** Questions of a section or repeated part that this writer may be asked now. */
export const questionsFor = (part: Pick<Section, 'questions'>, answers: Answers): readonly Question[] =>
  part.questions.filter(
    ({ identifying, only }) => (!identifying || mayIdentify(answers)) && (!only || only === answers.edition),
  )

export const repeatedFor = (section: Section, answers: Answers): Repeated | null =>
  section.repeated && (!section.repeated.identifying || mayIdentify(answers)) ? section.repeated : null

/** The first question that must be answered and is not, with its section; null when all may be sent. */
export function firstMissing(answers: Answers): { section: Section; question: Question } | null {
  const missing = sectionsFor(answers).flatMap((section) =>
    questionsFor(section, answers)
      .filter(({ id, needed }) => needed && !isAnswered(answers.values[id]))
      .map((question) => ({ section, question })),
  )
  return missing[0] ?? null
}

/** Reads a posted part by the questions that were asked; values come back by question id. `day`: lists of that day. */
export function readPart(questions: readonly Question[], typed: Typed, day: string): ReadForm<Values> {
  const read = readForm(formOf(questions, day), typed)
  if (!read.ok) return read
  const value = read.value as Record<string, Value>
  return { ok: true, value: Object.fromEntries(questions.map(({ id }) => [id, value[fieldName(id)] ?? null])) }
}

/** Stored values typed back into their fields. */
export function fillPart(questions: readonly Question[], values: Values, day: string): Filled {
  const named = questions.flatMap(({ id }) => (values[id] === undefined ? [] : [[fieldName(id), values[id]] as const]))
  return fill(formOf(questions, day), Object.fromEntries(named) as never)
}

/** Only what may be sent: without consent nothing that identifies, nothing of sections that were not this writer's. */
export function pruned(answers: Answers): Answers {
  const kept = sectionsFor(answers)
  const values = kept.flatMap((section) => pick(answers.values, questionsFor(section, answers)))
  const parts = kept.flatMap((section) => {
    const repeated = repeatedFor(section, answers)
    return repeated
      ? [
          [
            repeated.name,
            answers.lists[repeated.name].map((one) => Object.fromEntries(pick(one, questionsFor(repeated, answers)))),
          ] as const,
        ]
      : []
  })
  return {
    edition: answers.edition,
    values: Object.fromEntries(values),
    lists: { ...noAnswers(answers.edition).lists, ...Object.fromEntries(parts) },
  }
}

/** The lane that the answers themselves ask for; a person at intake may set another. */
export function laneOf(answers: Answers): UrgencyLane {
  if (answer(answers, 'needs.danger-now@1') === 'yes') return 'danger-to-life'
  if (asChild(answers)) return 'child'
  const goesOn = answers.lists.episode.some((one) => one['episode.ongoing@1'] === 'yes')
  return goesOn || answer(answers, 'needs.still-going-on@1') === 'yes' ? 'ongoing-recruitment' : 'ordinary'
}

/** The first episode's primary form, or its only one: the form by which the referral is counted. */
export function primaryForm(answers: Answers): string | null {
  const [first] = answers.lists.episode
  const forms = first?.['episode.forms@1']
  return (first?.['episode.primary@1'] as string | null) || (Array.isArray(forms) ? (forms[0] ?? null) : null)
}

export const regionOf = (answers: Answers): string | null =>
  (answers.lists.episode.find((one) => one['episode.region@1'])?.['episode.region@1'] as string | undefined) ?? null

const pick = (values: Values, questions: readonly Question[]): [string, Value][] =>
  questions.flatMap(({ id }) => (isAnswered(values[id]) ? [[id, values[id] ?? null] as [string, Value]] : []))

export const isAnswered = (value: Value | undefined): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)

const formOf = (questions: readonly Question[], day: string): Form =>
  Object.fromEntries(questions.map((question) => [fieldName(question.id), fieldOf(question, day)]))

function fieldOf(
  { kind, list, max = 200, needed }: Question,
  day: string,
): Field<string> | Field<string | null> | Field<string[]> {
  const must = needed ? { needed: 'ui.fault.needed' as const } : {}
  const codes = list ? codesOf(list, day) : []
  if (kind === 'choice' || kind === 'select') return choice(codes, must)
  if (kind === 'choices') return choices(codes, must)
  if (kind === 'day') return partialDay(must)
  if (kind === 'phone') return phone(must)
  if (kind === 'email') return email(must)
  return text({ max, ...must })
}
