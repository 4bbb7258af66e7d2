import type { Base } from '#base/base.ts'
import type { Read } from '#base/database/handles.ts'
import type { Actor } from '#base/http/actor.ts'
import { changedFields } from './keeping.ts'
import { recordsById } from './queries.ts'
import { type ImportRowTable, importRows, matchesOf } from './queries-import.ts'
import type { Field, FieldsOf, Kept, Kind, Origin } from './record.ts'
import { kinds } from './record.ts'
import { unsealed } from './seen.ts'

/** What an import would do with one field of a record that we have already. */
export interface FieldChange {
  field: string
  /** `kept`: written by a person of the map, the organisation or a workshop, or hidden; the import leaves it. */
  what: 'changes' | 'kept'
  before: unknown
  after: unknown
}

/** What an import would do with one row of the file. */
export interface Planned {
  row: ImportRowTable
  what: 'new' | 'changes' | 'same' | 'not-yours' | 'refused'
  /** The record that it is; null for a new one. */
  record: Kept<Kind> | null
  changes: readonly FieldChange[]
}

/** What a person wrote is never overwritten by a file. */
const ownOrigins: readonly Origin['from'][] = ['own', 'organisation', 'workshop']

/** What applying rows of these organisations would do now; null: of all. */
export async function planOf(
  db: Read,
  base: Base,
  actor: Actor,
  { id, catalogue }: { id: string; catalogue: string },
  providers: readonly string[] | null,
): Promise<Planned[]> {
  const rows = await importRows(db, id, providers)
  const matches = await matchesOf(db, id, catalogue)
  const records = new Map<string, { kept: Kept<Kind>; keeps: boolean }>()
  for (const kind of kinds) {
    const ids = rows.flatMap((row) => (row.kind === kind ? [matches.get(row.id) ?? []].flat() : []))
    for (const found of await recordsById(db, kind, [...new Set(ids)], actor))
      records.set(`${kind} ${found.id}`, { kept: unsealed(base, found) as Kept<Kind>, keeps: found.keeps })
  }
  const refused = new Set(
    rows.filter(({ kind, verdict }) => kind === 'provider' && verdict === 'refused').map((row) => row.source_id),
  )
  return rows.map((row) => plannedOf(row, records.get(`${row.kind} ${matches.get(row.id)}`), refused))
}

function plannedOf(
  row: ImportRowTable,
  found: { kept: Kept<Kind>; keeps: boolean } | undefined,
  refused: ReadonlySet<string>,
): Planned {
  if (row.verdict === 'refused' || refused.has(row.provider_source))
    return { row, what: 'refused', record: null, changes: [] }
  if (!found) return { row, what: 'new', record: null, changes: [] }
  if (!found.keeps) return { row, what: 'not-yours', record: found.kept, changes: [] }
  const changes = changesOf(found.kept, row.fields as Partial<FieldsOf[Kind]>)
  const what = changes.some((change) => change.what === 'changes') ? 'changes' : 'same'
  return { row, what, record: found.kept, changes }
}

/** Field by field: what the file says otherwise, and whether it may. Languages that the file does not have stay. */
export function changesOf(kept: Kept<Kind>, incoming: Partial<FieldsOf[Kind]>): FieldChange[] {
  const merged = mergedFields(kept, incoming, () => true)
  const names = changedFields(kept, { fields: merged, hidden: kept.hidden })
  return names.map((name) => ({
    field: name,
    what: mayOverwrite(kept, name) ? 'changes' : 'kept',
    before: Object.hasOwn(kept.hidden, name) ? undefined : kept.fields[name],
    after: merged[name],
  }))
}

/** The record with what the file may change. */
export const mergedFields = (
  kept: Kept<Kind>,
  incoming: Partial<FieldsOf[Kind]>,
  may: (name: Field<Kind>) => boolean = (name) => mayOverwrite(kept, name),
): FieldsOf[Kind] => ({
  ...kept.fields,
  ...Object.fromEntries(
    Object.entries(incoming)
      .filter(([name]) => may(name as Field<Kind>))
      .map(([name, value]) => [name, mergedValue((kept.fields as unknown as Record<string, unknown>)[name], value)]),
  ),
})

export const mayOverwrite = (kept: Kept<Kind>, name: string): boolean => {
  const origin = (kept.origins as Readonly<Record<string, Origin | undefined>>)[name]
  const isOwn = origin !== undefined && ownOrigins.includes(origin.from)
  return name !== 'note' && !Object.hasOwn(kept.hidden, name) && !isOwn
}

/** Texts in one language leave the others as they are. */
const mergedValue = (before: unknown, after: unknown): unknown =>
  isTexts(before) && isTexts(after) ? { ...before, ...after } : after

const isTexts = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).every((key) => /^(fi|sv|en)$/.test(key))
