import type { Typed } from '#base/http/typed.ts'
import type { PlainKey } from '#base/i18n/messages.ts'
import { choice, choices, type Field, type Filled, type Form, partialDay, readForm, text } from '#base/ui/form.ts'
import { type CodeList, codesOf } from '#packs/pack.ts'

/** Compartments of a file: each has a key of its own, which is erased on its own day and opened by its own rule. */
export const compartments = ['identity', 'file', 'special', 'observation', 'address', 'threat'] as const
export type Compartment = (typeof compartments)[number]

/** `section.name@version`; a field whose meaning changes gets a new version, an id is never used for another. */
export type FieldId = `${string}.${string}@${number}`

export interface EntryField {
  id: FieldId
  kind: 'line' | 'long' | 'choice' | 'select' | 'choices' | 'day' | 'part-day' | 'number'
  list?: CodeList
  max?: number
  needed?: true
  /** The day by which something is due, or on which it was done: the entry then stands among what is due. */
  clock?: 'due' | 'done'
}

/** One kind of entry in a file. Without `many` there is one of it at most. */
export interface Section {
  code: string
  compartment: Compartment
  many: boolean
  fields: readonly EntryField[]
  /** What is wrong with fields that hang together; null when nothing is. */
  check?: (values: Values) => { field: FieldId; key: PlainKey } | null
}

export type Value = string | string[] | null
export type Values = Readonly<Record<string, Value>>

type More = Partial<Omit<EntryField, 'id' | 'kind' | 'list'>>
export const line = (id: FieldId, more: More = {}): EntryField => ({ id, kind: 'line', max: 200, ...more })
export const long = (id: FieldId, more: More = {}): EntryField => ({ id, kind: 'long', max: 8000, ...more })
export const day = (id: FieldId, more: More = {}): EntryField => ({ id, kind: 'day', ...more })
export const partDay = (id: FieldId, more: More = {}): EntryField => ({ id, kind: 'part-day', ...more })
export const number = (id: FieldId, more: More = {}): EntryField => ({ id, kind: 'number', ...more })
export const one = (id: FieldId, list: CodeList, more: More = {}): EntryField => ({ id, kind: 'choice', list, ...more })
export const pick = (id: FieldId, list: CodeList, more: More = {}): EntryField => ({
  id,
  kind: 'select',
  list,
  ...more,
})
export const any = (id: FieldId, list: CodeList, more: More = {}): EntryField => ({
  id,
  kind: 'choices',
  list,
  ...more,
})

/** Name of a field's form field and word: 'identity.born@1' → 'identity.born'. */
export const fieldName = (id: FieldId): string => id.replace(/@\d+$/, '')

/** The form of a section, with the lists as they are on that day. */
export const formOf = ({ fields }: Section, today: string): Form =>
  Object.fromEntries(fields.map((field) => [fieldName(field.id), formField(field, today)]))

/** An entry as it was typed: its values, or what is wrong and beside which field. */
export function readEntryForm(
  section: Section,
  typed: Typed,
  today: string,
): { ok: true; values: Values } | ({ ok: false } & Filled) {
  const read = readForm(formOf(section, today), typed)
  if (!read.ok) return read
  const values = valuesOf(section, read.value)
  const fault = section.check?.(values)
  return fault
    ? { ok: false, typed, faults: [{ field: fieldName(fault.field), key: fault.key }] }
    : { ok: true, values }
}

/** What was read from a form, by field id; empty is null. */
export const valuesOf = ({ fields }: Section, read: Readonly<Record<string, unknown>>): Values =>
  Object.fromEntries(fields.map(({ id }) => [id, storedOf(read[fieldName(id)])]))

/** Stored values as a form shows them. */
export const shownOf = ({ fields }: Section, values: Values): Record<string, Value> =>
  Object.fromEntries(
    fields.map(({ id, kind }) => [fieldName(id), values[id] ?? (kind === 'choices' ? [] : emptyOf(kind))]),
  )

/** The fields in which two versions differ. */
export const differing = ({ fields }: Section, mine: Values, theirs: Values): readonly EntryField[] =>
  fields.filter(({ id }) => JSON.stringify(mine[id] ?? null) !== JSON.stringify(theirs[id] ?? null))

/** The day by which an entry is due, null once it is done or where it has none. */
export function dueOf({ fields }: Section, values: Values): string | null {
  const at = (clock: 'due' | 'done') => {
    const field = fields.find((one) => one.clock === clock)
    return field ? String(values[field.id] ?? '') : ''
  }
  return at('done') === '' && at('due') !== '' ? at('due') : null
}

const emptyOf = (kind: EntryField['kind']) => (kind === 'choice' || kind === 'select' ? null : '')

const storedOf = (read: unknown): Value => {
  if (Array.isArray(read)) return read.length > 0 ? (read as string[]) : null
  return typeof read === 'string' && read !== '' ? read : null
}

function formField({ kind, list, max = 200, needed }: EntryField, today: string): Field<unknown> {
  const options = needed ? ({ needed: 'assistance.needed' } as const) : {}
  const codes = list ? codesOf(list, today) : []
  if (kind === 'choice' || kind === 'select') return choice(codes, options)
  if (kind === 'choices') return choices(codes, options) as Field<unknown>
  if (kind === 'part-day') return partialDay(options)
  if (kind === 'day') return wholeDay(options)
  if (kind === 'number')
    return text({ max: 12, ...options, like: { pattern: /^\d+([,.]\d+)?$/, fault: 'assistance.fault.number' } })
  return text({ max, ...options })
}

/** A day that is known to the day. */
export const wholeDay = (options: Parameters<typeof partialDay>[0] = {}): Field<string> => {
  const part = partialDay(options)
  return {
    ...part,
    read: (values, of) => {
      const read = part.read(values, of)
      return 'value' in read && read.value !== '' && read.value.length < 10 ? { fault: { key: 'ui.fault.day' } } : read
    },
  }
}
