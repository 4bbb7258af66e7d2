import { type Lang, langs } from '#base/i18n/lang.ts'
import type { PlainKey } from '#base/i18n/messages.ts'
import { missingIn, type ScenarioDocument, type Step, stepsAtLeast, stepsAtMost, type Texts } from './scenario.ts'

/** Something that a scenario still lacks before it can be played. */
export interface Lack {
  key: PlainKey & `workshops.lack.${string}`
  /** The step it is about. */
  step?: Step
}

/** What must be there, in one language at least, before a second person reads it. */
export function lacksOf(document: ScenarioDocument): Lack[] {
  const { names, about, purpose, steps } = document
  return [
    ...lackAs('workshops.lack.names', isEmpty(names)),
    ...lackAs('workshops.lack.about', isEmpty(about)),
    ...lackAs('workshops.lack.purpose', isEmpty(purpose)),
    ...lackAs('workshops.lack.steps', steps.length < stepsAtLeast || steps.length > stepsAtMost),
    ...steps.flatMap(lacksOfStep),
  ]
}

/** How many texts each language still lacks that another has. */
export function untranslated(document: ScenarioDocument): Record<Lang, number> {
  const missing = allTexts(document).flatMap(missingIn)
  const counts = langs.map((lang) => [lang, missing.filter((one) => one === lang).length] as const)
  return Object.fromEntries(counts) as Record<Lang, number>
}

/** Whether one part lacks a language that it has elsewhere. */
export const partMissing = (texts: readonly Texts[]): Lang[] =>
  langs.filter((lang) => texts.some((one) => missingIn(one).includes(lang)))

export const textsOfStep = ({ names, story, materials, questions, notes, twist }: Step): Texts[] => [
  names,
  story,
  ...materials.flatMap((material) => [material.names, material.text]),
  ...questions,
  notes,
  twist,
]

/** Steps of the referral mechanism that it names and that are not in force. */
export const unknownMechanism = ({ steps }: ScenarioDocument, known: ReadonlySet<string>): string[] => [
  ...new Set(steps.flatMap(({ mechanism }) => mechanism).filter((id) => !known.has(id))),
]

const lacksOfStep = (step: Step): Lack[] => [
  ...lackAs('workshops.lack.story', isEmpty(step.story), step),
  ...lackAs('workshops.lack.questions', step.questions.length === 0, step),
  ...lackAs('workshops.lack.needs', step.needs.length === 0, step),
]

const lackAs = (key: Lack['key'], is: boolean, step?: Step): Lack[] => (is ? [step ? { key, step } : { key }] : [])

const allTexts = ({ names, about, purpose, care, roles, steps }: ScenarioDocument): Texts[] => [
  names,
  about,
  purpose,
  care,
  ...roles.flatMap((role) => [role.names, role.knows]),
  ...steps.flatMap(textsOfStep),
]

const isEmpty = (texts: Texts): boolean => Object.keys(texts).length === 0
