import type { Lang, Names } from '#base/i18n/lang.ts'
import { langs } from '#base/i18n/lang.ts'
import type { Need } from '#packs/fi/lists/needs.ts'

/** Words of an editor in some of the three languages; a missing one is shown to editors as missing. */
export type Texts = Readonly<Partial<Record<Lang, string>>>

/** How much later than the step before something happens; null where the story begins. */
export type Later = { readonly count: number; readonly unit: LaterUnit } | null
export const laterUnits = ['hour', 'day', 'week', 'month'] as const
export type LaterUnit = (typeof laterUnits)[number]

/** Somebody to play: of which organisation type, and what only this role knows. */
export interface RoleCard {
  /** Stable within the scenario, never used again. */
  id: string
  /** Code of `organisationTypes`; '' for the person whom the story is about and those near to them. */
  type: string
  names: Texts
  knows: Texts
}

/** A text laid on the table: a message, a note, a leaflet. */
export interface Material {
  names: Texts
  text: Texts
}

/** One part of the story (an inject): what happens, and what the tables are asked. */
export interface Step {
  /** Stable over versions, never used again: sessions and comparisons hang on it. */
  id: string
  names: Texts
  later: Later
  story: Texts
  materials: readonly Material[]
  /** Ids of role cards that are present. */
  roles: readonly string[]
  /** Ids of steps of the referral mechanism. */
  mechanism: readonly string[]
  questions: readonly Texts[]
  /** Codes of `needs`, in the order in which the board asks for them. */
  needs: readonly Need[]
  /** For the facilitator only. */
  notes: Texts
  /** "What if": a turn that the facilitator may play when there is time. */
  twist: Texts
  minutes: number
}

/** All that a version of a scenario says. Immutable once published. */
export interface ScenarioDocument {
  names: Texts
  about: Texts
  purpose: Texts
  /** For the facilitator only: how to begin, what to take care of. */
  care: Texts
  /** Time for opening and closing, beside the steps'. */
  framing: number
  roles: readonly RoleCard[]
  steps: readonly Step[]
}

/** A scenario that ships with the country pack. `version` grows when its text changes. */
export interface ShippedScenario {
  code: string
  version: number
  document: ScenarioDocument
}

export const stepsAtLeast = 5
export const stepsAtMost = 8

export const emptyDocument: ScenarioDocument = {
  names: {},
  about: {},
  purpose: {},
  care: {},
  framing: 30,
  roles: [],
  steps: [],
}

/** Minutes from welcome to goodbye. */
export const minutesOf = ({ framing, steps }: ScenarioDocument): number =>
  steps.reduce((sum, { minutes }) => sum + minutes, framing)

export const stepOf = ({ steps }: ScenarioDocument, id: string): Step | undefined =>
  steps.find((step) => step.id === id)

/** The reader's language where the text has it, else the first that it has. */
export const langOf = (texts: Texts, lang: Lang): Lang =>
  texts[lang] ? lang : (langs.find((one) => texts[one]) ?? lang)

/** The text in the reader's language, else in the first language that has one, else ''. */
export const textIn = (texts: Texts, lang: Lang): string => texts[langOf(texts, lang)] ?? ''

/** The languages in which something is not yet said; none when it is said nowhere. */
export const missingIn = (texts: Texts): Lang[] =>
  langs.some((lang) => texts[lang]) ? langs.filter((lang) => !texts[lang]) : []

/** Complete in three languages. */
export const three = (fi: string, sv: string, en: string): Names => ({ fi, sv, en })
