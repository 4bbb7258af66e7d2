import { langs, type Names } from '#base/i18n/lang.ts'
import {
  ageGroups,
  ages,
  authorities,
  childSigners,
  citizenshipsBeside,
  communicationAids,
  consents,
  contactChannels,
  exploitationForms,
  languages,
  meansOfControl,
  places,
  proposers,
  safeTimes,
  sectors,
  sexes,
  signs,
  urgentNeeds,
} from '#packs/fi/forms.ts'
import { ownConsents, yesNo } from '#packs/fi/lists/answers.ts'
import { countries, countryName } from '#packs/fi/lists/countries.ts'
import type { CodeList } from '#packs/pack.ts'

/** Whether the writer tells of themselves or of another person. Both editions share the questions. */
export const editions = ['self', 'other'] as const
export type Edition = (typeof editions)[number]

/** `section.name@version`. A question whose meaning changes gets a new version; an id is never used again for another. */
export type QuestionId = `${string}.${string}@${number}`

export interface Question {
  id: QuestionId
  kind: 'text' | 'long' | 'phone' | 'email' | 'choice' | 'select' | 'choices' | 'day'
  /** The choices, and for one edition other words for the same codes. */
  list?: CodeList
  selfList?: CodeList
  max?: number
  needed?: true
  /** Tells who somebody is: shown and accepted only with consent. */
  identifying?: true
  only?: Edition
}

/** A part that may stand several times: episodes, children, ways to be reached. */
export interface Repeated {
  name: 'episode' | 'child' | 'reach'
  most: number
  questions: readonly Question[]
  identifying?: true
}

export interface Section {
  name: SectionName
  only?: Edition
  questions: readonly Question[]
  repeated?: Repeated
}

export type SectionName =
  | 'gate'
  | 'signer'
  | 'writer'
  | 'story'
  | 'signs'
  | 'person'
  | 'children'
  | 'language'
  | 'reach'
  | 'needs'

/** The longest message anybody may write, in characters (security.md, text limits). */
export const longestMessage = 20_000

export const formVersion = 'proposal@1'

const choice = (id: QuestionId, list: CodeList, more: Partial<Question> = {}): Question => ({
  id,
  kind: 'choice',
  list,
  ...more,
})
const select = (id: QuestionId, list: CodeList, more: Partial<Question> = {}): Question => ({
  id,
  kind: 'select',
  list,
  ...more,
})
const choices = (id: QuestionId, list: CodeList, more: Partial<Question> = {}): Question => ({
  id,
  kind: 'choices',
  list,
  ...more,
})
const text = (id: QuestionId, more: Partial<Question> = {}): Question => ({ id, kind: 'text', max: 200, ...more })
const long = (id: QuestionId, max: number, more: Partial<Question> = {}): Question => ({
  id,
  kind: 'long',
  max,
  ...more,
})

const ageGroupList: CodeList = {
  id: 'age-groups',
  version: 1,
  items: ageGroups.map(({ code, names }) => ({ code, names })),
}

const countryList: CodeList = {
  id: 'countries',
  version: 1,
  items: [...citizenshipsBeside.items, ...countries.map((code) => ({ code, names: namesOfCountry(code) }))],
}

const episode: Repeated = {
  name: 'episode',
  most: 10,
  questions: [
    choices('episode.forms@1', exploitationForms),
    select('episode.primary@1', exploitationForms),
    { id: 'episode.from@1', kind: 'day' },
    { id: 'episode.to@1', kind: 'day' },
    choice('episode.ongoing@1', yesNo),
    select('episode.region@1', places),
    text('episode.place@1', { identifying: true }),
    select('episode.sector@1', sectors),
    choices('episode.control@1', meansOfControl),
    long('episode.began@1', 4000),
    long('episode.ended@1', 4000),
  ],
}

const child: Repeated = {
  name: 'child',
  most: 10,
  identifying: true,
  questions: [
    text('child.name@1', { identifying: true }),
    { id: 'child.born@1', kind: 'day', identifying: true },
    choice('child.in-finland@1', yesNo),
    text('child.with@1', { identifying: true }),
  ],
}

const reach: Repeated = {
  name: 'reach',
  most: 5,
  identifying: true,
  questions: [
    select('reach.channel@1', contactChannels, { needed: true }),
    text('reach.address@1', { identifying: true }),
    choice('reach.safe-to-write@1', yesNo, { needed: true }),
    text('reach.note@1'),
  ],
}

/** All sections in their order: at most ten for any writer. */
export const sections: readonly Section[] = [
  {
    name: 'gate',
    questions: [
      choice('gate.age@1', ages, { needed: true }),
      choice('gate.consent@1', consents, { needed: true, selfList: ownConsents }),
    ],
  },
  { name: 'signer', questions: [choice('signer.who@1', childSigners, { needed: true })] },
  {
    name: 'writer',
    only: 'other',
    questions: [
      select('writer.kind@1', { ...proposers, items: proposers.items.filter(({ code }) => code !== 'self') }),
      text('writer.organisation@1'),
      text('writer.name@1'),
      { id: 'writer.phone@1', kind: 'phone' },
      { id: 'writer.email@1', kind: 'email' },
      choice('writer.relation-safe@1', yesNo),
    ],
  },
  { name: 'story', questions: [long('story.message@1', longestMessage, { needed: true })], repeated: episode },
  { name: 'signs', only: 'other', questions: [choices('signs.noticed@1', signs), long('signs.other@1', 4000)] },
  {
    name: 'person',
    questions: [
      text('person.family-name@1', { identifying: true }),
      text('person.given-name@1', { identifying: true }),
      { id: 'person.born@1', kind: 'day', identifying: true },
      choice('person.sex@1', sexes),
      select('person.age-group@1', ageGroupList),
      select('person.citizenship@1', countryList, { identifying: true }),
      text('person.residence@1', { identifying: true }),
      text('person.client-number@1', { identifying: true }),
      text('person.home-municipality@1', { identifying: true }),
      text('person.counsel@1', { identifying: true }),
    ],
  },
  { name: 'children', questions: [choice('children.has@1', yesNo), long('children.note@1', 2000)], repeated: child },
  {
    name: 'language',
    questions: [
      select('language.first@1', languages),
      text('language.others@1'),
      choices('language.aids@1', communicationAids),
      text('language.note@1'),
    ],
  },
  {
    name: 'reach',
    questions: [
      choices('reach.times@1', safeTimes),
      text('reach.proxy@1', { identifying: true }),
      { id: 'reach.proxy-phone@1', kind: 'phone', identifying: true },
      text('reach.caution@1', { max: 500 }),
    ],
    repeated: reach,
  },
  {
    name: 'needs',
    questions: [
      choice('needs.danger-now@1', yesNo),
      choice('needs.still-going-on@1', yesNo),
      choices('needs.urgent@1', urgentNeeds),
      long('needs.details@1', 4000),
      choices('needs.authorities@1', authorities),
      long('needs.authorities-details@1', 4000),
    ],
  },
]

export const sectionOf = (name: string): Section | undefined => sections.find((section) => section.name === name)

/** Every question that was ever asked, by id. */
export const questionsById: ReadonlyMap<string, Question> = new Map(
  sections
    .flatMap(({ questions, repeated }) => [...questions, ...(repeated?.questions ?? [])])
    .map((question) => [question.id, question]),
)

/** Name of a question's field and word: 'gate.age@1' → 'gate.age'. */
export const fieldName = (id: QuestionId): string => id.replace(/@\d+$/, '')

function namesOfCountry(code: string): Names {
  return Object.fromEntries(langs.map((lang) => [lang, countryName(code, lang)])) as Names
}
