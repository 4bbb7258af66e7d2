import type { Typed } from '#base/http/typed.ts'
import { type Lang, langs } from '#base/i18n/lang.ts'
import type { MessageKey } from '#base/i18n/messages.ts'
import { choice, choices, type Fault, type Field, type Form, type ReadForm, text } from '#base/ui/form.ts'
import { needs } from '#packs/fi/lists/needs.ts'
import { organisationTypes } from '#packs/fi/organisations.ts'
import { impersonal } from './personal.ts'
import { laterUnits, type Material, type RoleCard, type ScenarioDocument, type Step, type Texts } from './scenario.ts'

/** How many of these one step has room for. */
export const slots = { question: 5, material: 2 } as const
export const slotNames = (of: keyof typeof slots): string[] =>
  Array.from({ length: slots[of] }, (_, at) => `${of}${at + 1}`)

/** The longest text of each field, in characters. */
export const longest = { names: 120, short: 400, long: 3000 } as const

const textsFields = (name: string, max: number): Form =>
  Object.fromEntries(langs.map((lang) => [`${name}.${lang}`, impersonal(text({ max }))]))

/** What all of the scenario says: everything but its roles and steps. */
export const coverForm: Form = {
  ...textsFields('names', longest.names),
  ...textsFields('about', longest.short),
  ...textsFields('purpose', longest.short * 2),
  ...textsFields('care', longest.long),
  framing: wholeNumber(0, 240),
}

export const roleForm: Form = {
  ...textsFields('names', longest.names),
  type: choice(organisationTypes.items.map(({ code }) => code)),
  ...textsFields('knows', longest.short * 3),
}

/** `roles`, `mechanism`: the ids that may be ticked. */
export const stepForm = (roles: readonly string[], mechanism: readonly string[]): Form => ({
  ...textsFields('names', longest.names),
  count: wholeNumber(0, 999),
  unit: choice(laterUnits),
  minutes: wholeNumber(1, 240),
  ...textsFields('story', longest.long),
  ...joined(slotNames('question').map((slot) => textsFields(slot, longest.short))),
  ...joined(
    slotNames('material').flatMap((slot) => [
      textsFields(`${slot}-names`, longest.names),
      textsFields(`${slot}-text`, longest.short * 3),
    ]),
  ),
  needs: choices(needs.items.map(({ code }) => code)),
  roles: choices(roles),
  mechanism: choices(mechanism),
  ...textsFields('notes', longest.long),
  ...textsFields('twist', longest.short),
})

/** What stands in a form by its fields' names. */
export type Values = Readonly<Record<string, unknown>>

export const coverValues = ({ names, about, purpose, care, framing }: ScenarioDocument): Values => ({
  ...spread({ names, about, purpose, care }),
  framing,
})

export const coverFrom = (
  value: Values,
): Pick<ScenarioDocument, 'names' | 'about' | 'purpose' | 'care' | 'framing'> => ({
  names: textsFrom(value, 'names'),
  about: textsFrom(value, 'about'),
  purpose: textsFrom(value, 'purpose'),
  care: textsFrom(value, 'care'),
  framing: Number(value.framing),
})

export const roleValues = ({ names, type, knows }: RoleCard): Values => ({
  ...spread({ names, knows }),
  type: type === '' ? null : type,
})

export const roleFrom = (value: Values, id: string): RoleCard => ({
  id,
  type: typeof value.type === 'string' ? value.type : '',
  names: textsFrom(value, 'names'),
  knows: textsFrom(value, 'knows'),
})

export const stepValues = (step: Step): Values => ({
  ...spread({ names: step.names, story: step.story, notes: step.notes, twist: step.twist }),
  ...spread(Object.fromEntries(slotNames('question').map((slot, at) => [slot, step.questions[at] ?? {}]))),
  ...spread(
    Object.fromEntries(
      slotNames('material').flatMap((slot, at) => [
        [`${slot}-names`, step.materials[at]?.names ?? {}],
        [`${slot}-text`, step.materials[at]?.text ?? {}],
      ]),
    ),
  ),
  count: step.later?.count ?? 0,
  unit: step.later?.unit ?? null,
  minutes: step.minutes,
  needs: step.needs,
  roles: step.roles,
  mechanism: step.mechanism,
})

export const stepFrom = (value: Values, id: string): Step => ({
  id,
  names: textsFrom(value, 'names'),
  later: value.unit && Number(value.count) > 0 ? ({ count: value.count, unit: value.unit } as Step['later']) : null,
  story: textsFrom(value, 'story'),
  materials: slotNames('material')
    .map((slot): Material => ({ names: textsFrom(value, `${slot}-names`), text: textsFrom(value, `${slot}-text`) }))
    .filter(({ names, text: said }) => !isEmpty(names) || !isEmpty(said)),
  roles: value.roles as Step['roles'],
  mechanism: value.mechanism as Step['mechanism'],
  questions: slotNames('question')
    .map((slot) => textsFrom(value, slot))
    .filter((texts) => !isEmpty(texts)),
  needs: value.needs as Step['needs'],
  notes: textsFrom(value, 'notes'),
  twist: textsFrom(value, 'twist'),
  minutes: Number(value.minutes),
})

/** The same form, unless it has no name in any language, or a time is counted without its unit. */
export function withName(read: ReadForm<Values>, typed: Typed, lang: Lang): ReadForm<Values> {
  if (!read.ok) return read
  const faults: Fault[] = []
  if (isEmpty(textsFrom(read.value, 'names'))) faults.push({ field: `names.${lang}`, key: 'workshops.fault.name' })
  if (Number(read.value.count ?? 0) > 0 && !read.value.unit) faults.push({ field: 'unit', key: 'workshops.fault.unit' })
  return faults.length > 0 ? { ok: false, typed, faults } : read
}

/** A whole number; empty is the least. */
function wholeNumber(least: number, most: number): Field<number> {
  return {
    read: (values) => {
      const said = (values[0] ?? '').trim()
      const number = said === '' ? least : Number(said)
      if (!/^\d*$/.test(said) || number < least || number > most) return { fault: numberFault(least, most) }
      return { value: number }
    },
    show: (value) => ({ '': [String(value)] }),
  }
}

const numberFault = (least: number, most: number): { key: MessageKey; params: Record<string, number> } => ({
  key: 'workshops.fault.number',
  params: { least, most },
})

const spread = (all: Readonly<Record<string, Texts>>): Values =>
  Object.fromEntries(
    Object.entries(all).flatMap(([name, texts]) => langs.map((lang) => [`${name}.${lang}`, texts[lang] ?? ''])),
  )

const textsFrom = (value: Values, name: string): Texts =>
  Object.fromEntries(
    langs.flatMap((lang) => {
      const said = value[`${name}.${lang}`]
      return typeof said === 'string' && said !== '' ? [[lang, said]] : []
    }),
  )

const joined = (forms: readonly Form[]): Form => Object.assign({}, ...forms)
const isEmpty = (texts: Texts): boolean => Object.keys(texts).length === 0
