import type { Names } from '#base/i18n/lang.ts'
import { choice, choices, type Field, type Form, text } from '#base/ui/form.ts'
import { needs } from '#packs/fi/lists/needs.ts'
import { organisationTypes } from '#packs/fi/organisations.ts'
import { provisions } from '#packs/fi/provisions.ts'
import { type CodeItem, marks } from '#packs/pack.ts'
import { consents, type Mechanism } from '#packs/referral-mechanism.ts'
import type { PartKind } from './editing.ts'
import { links, many, names, questions, rows } from './fields.ts'
import { nodesOf } from './flow.ts'

/** How a field is shown. */
export type Widget = 'names' | 'text' | 'many' | 'one' | 'some' | 'line' | 'rows'

export interface FieldOf {
  name: string
  widget: Widget
  field: Field<unknown>
  /** What may be chosen, by code, with its name in the reader's language; null: the interface has a word for each code. */
  options?: readonly { value: string; names: Names | null }[]
}

/** The fields of a part's form, in the order in which one fills them in. `document`: whose lanes and steps may be chosen. */
export function fieldsOf(kind: PartKind | 'document', document: Mechanism): FieldOf[] {
  const common = [three('names', true), one('stage', named(document.stages)), one('lane', named(document.lanes))]
  const sourced = [some('law', coded(provisions.items)), line('source', 500), one('mark', marks.map(bare))]
  const situated = some('situations', named(document.situations))
  const nodes = named([...nodesOf(document).values()])
  const lists: Record<PartKind | 'document', () => FieldOf[]> = {
    steps: () => [
      ...common,
      ...(['todo', 'tell', 'inputs', 'outputs'] as const).map(several),
      lines('materials', links() as Field<unknown>),
      three('limit', false),
      one('limit-law', coded(provisions.items), false),
      ...sourced,
      situated,
      some('next', nodes),
    ],
    decisions: () => [
      ...common,
      long('text'),
      lines('questions', questions() as Field<unknown>),
      lines('outcomes', rows() as Field<unknown>),
      ...sourced,
      situated,
    ],
    ends: () => common,
    handovers: () => handoverFields(nodes, sourced),
    stages: () => [three('names', true), long('aim')],
    lanes: () => [three('names', true), long('who'), some('types', coded(organisationTypes.items))],
    roles: () => [three('names', true), some('lanes', named(document.lanes))],
    situations: () => [three('names', true), long('text')],
    document: () => [
      three('title', true),
      long('intro'),
      three('start', true),
      one('start-lane', named(document.lanes)),
      one('start-to', nodes),
    ],
  }
  return lists[kind]()
}

const handoverFields = (nodes: Options, sourced: FieldOf[]): FieldOf[] => [
  three('what', true),
  one('from', nodes),
  one('to', nodes),
  long('way'),
  one('need', coded(needs.items), false),
  some('types', coded(organisationTypes.items)),
  one('consent', consents.map(bare)),
  long('consentText'),
  long('back'),
  ...sourced,
]

export const formOf = (fields: readonly FieldOf[]): Form =>
  Object.fromEntries(fields.map(({ name, field }) => [name, field]))

type Options = readonly { value: string; names: Names | null }[]

const three = (name: string, needed: boolean): FieldOf => ({
  name,
  widget: 'names',
  field: names({ needed }) as Field<unknown>,
})
const long = (name: string): FieldOf => ({ name, widget: 'text', field: names() as Field<unknown> })
const several = (name: string): FieldOf => ({ name, widget: 'many', field: many() as Field<unknown> })
const line = (name: string, max: number): FieldOf => ({ name, widget: 'line', field: text({ max }) as Field<unknown> })
const lines = (name: string, field: Field<unknown>): FieldOf => ({ name, widget: 'rows', field })
const one = (name: string, options: Options, needed = true): FieldOf => ({
  name,
  widget: 'one',
  options,
  field: choice(
    options.map(({ value }) => value),
    needed ? { needed: 'referral-mechanism.fault.choose' } : {},
  ) as Field<unknown>,
})
const some = (name: string, options: Options): FieldOf => ({
  name,
  widget: 'some',
  options,
  field: choices(options.map(({ value }) => value)) as Field<unknown>,
})

const named = (list: readonly { id: string; names: Names }[]): Options =>
  list.map(({ id, names: said }) => ({ value: id, names: said }))
const coded = (list: readonly CodeItem[]): Options =>
  list.map(({ code, names: said }) => ({ value: code, names: said }))
const bare = (value: string) => ({ value, names: null })
