import { type Lang, langs } from '#base/i18n/lang.ts'
import { needs } from '#packs/fi/lists/needs.ts'
import { organisationTypes } from '#packs/fi/organisations.ts'
import { provisions } from '#packs/fi/provisions.ts'
import { type CodeList, itemOf } from '#packs/pack.ts'
import type { Mechanism } from '#packs/referral-mechanism.ts'

const lists: readonly CodeList[] = [provisions, needs, organisationTypes]

const kinds = ['stages', 'lanes', 'roles', 'situations', 'steps', 'decisions', 'ends', 'handovers'] as const
export type PartKind = (typeof kinds)[number] | 'document'

/** What became of one part from one version to another. */
export interface Change {
  kind: PartKind
  id: string
  /** As it is called in the newer version; of a removed part in the older. */
  name: string
  what: 'added' | 'removed' | 'changed'
  fields: readonly FieldChange[]
}

/** A field's value in words, before and after. `lang`: where only this language's words changed. */
export interface FieldChange {
  field: string
  before: string
  after: string
  lang: Lang | null
}

/** Everything that differs between two versions, part by part in the order of the newer, removed parts after the others. */
export function changesBetween(older: Mechanism, newer: Mechanism, lang: Lang): Change[] {
  const say = speaker(older, newer, lang)
  const whole = changed('document', { id: 'document', ...frameOf(older) }, { id: 'document', ...frameOf(newer) }, say)
  return [
    ...(whole ? [{ ...whole, name: newer.title[lang] }] : []),
    ...kinds.flatMap((kind) => ofKind(kind, older[kind], newer[kind], say)),
  ]
}

type Part = { readonly id: string } & Readonly<Record<string, unknown>>
type SayValue = (value: unknown, lang?: Lang) => string

const frameOf = ({ title, intro, start, ...lists }: Mechanism): Record<string, unknown> => ({
  title,
  intro,
  start,
  order: (['stages', 'lanes', 'steps', 'decisions'] as const).flatMap((kind) => lists[kind].map(({ id }) => id)),
})

function ofKind(
  kind: PartKind,
  older: readonly { id: string }[],
  newer: readonly { id: string }[],
  say: SayValue,
): Change[] {
  const before = new Map(older.map((part) => [part.id, part as Part]))
  const now = newer.map((part) => part as Part)
  const found = now.flatMap((part): Change[] => {
    const was = before.get(part.id)
    if (!was) return [{ kind, id: part.id, name: nameOf(part, say), what: 'added', fields: [] }]
    const change = changed(kind, was, part, say)
    return change ? [change] : []
  })
  const kept = new Set(now.map(({ id }) => id))
  const gone = [...before.values()].filter(({ id }) => !kept.has(id))
  return [
    ...found,
    ...gone.map((part): Change => ({ kind, id: part.id, name: nameOf(part, say), what: 'removed', fields: [] })),
  ]
}

const nameOf = (part: Part, say: SayValue): string => say(part['names'] ?? part['what'] ?? part.id)

function changed(kind: PartKind, older: Part, newer: Part, say: SayValue): Change | null {
  const fields = Object.keys(newer).flatMap((field) => fieldChanges(field, older[field], newer[field], say))
  return fields.length === 0 ? null : { kind, id: newer.id, name: nameOf(newer, say), what: 'changed', fields }
}

function fieldChanges(field: string, before: unknown, after: unknown, say: SayValue): FieldChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  const [said, says] = [say(before), say(after)]
  if (said !== says) return [{ field, before: said, after: says, lang: null }]
  return langs.flatMap((lang) => {
    const [one, other] = [say(before, lang), say(after, lang)]
    return one === other ? [] : [{ field, before: one, after: other, lang }]
  })
}

/** Says any value of a document in words: names in the language, ids of parts and codes by their names. */
function speaker(older: Mechanism, newer: Mechanism, lang: Lang): SayValue {
  const named = new Map<string, Record<Lang, string>>()
  for (const document of [older, newer])
    for (const kind of kinds)
      for (const part of document[kind]) named.set(part.id, 'names' in part ? part.names : part.what)
  const nameOfCode = (code: string) => lists.map((list) => itemOf(list, code)?.names).find(Boolean)
  const say: SayValue = (value, wanted = lang) => {
    if (value === null || value === undefined || value === '') return '–'
    if (typeof value === 'string') return (named.get(value) ?? nameOfCode(value))?.[wanted] ?? value
    if (Array.isArray(value)) return value.length === 0 ? '–' : value.map((one) => say(one, wanted)).join('; ')
    if (typeof value !== 'object') return String(value)
    const record = value as Record<string, unknown>
    if (langs.every((one) => typeof record[one] === 'string')) return say(record[wanted])
    return Object.entries(record)
      .filter(([key]) => key !== 'id')
      .map(([, part]) => say(part, wanted))
      .join(' · ')
  }
  return say
}
