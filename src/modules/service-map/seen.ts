import type { Base } from '#base/base.ts'
import type { Read } from '#base/database/handles.ts'
import { type Actor, visitor } from '#base/http/actor.ts'
import type { Deed } from '#base/http/answer.ts'
import { networkCodesOf } from '#modules/networks/networks.ts'
import type { RecordRow } from './queries.ts'
import type { Field, FieldsOf, Hiding, Kept, Kind } from './record.ts'
import { opened, tableOf } from './sealing.ts'

declare const brand: unique symbol

/** What one reader may see of a record. Only `seenBy` makes it; pages, API, exports, search and print take nothing else. */
export interface Seen<K extends Kind> extends Omit<Kept<K>, 'fields' | 'hidden'> {
  readonly [brand]: true
  fields: Readonly<Partial<FieldsOf[K]>>
  /** Which of the shown fields are not public, from whom and why. */
  marks: Readonly<Partial<Record<Field<K>, Hiding>>>
  /** Whether this reader keeps the record. */
  keeps: boolean
}

/** Who reads: the actor and the networks they belong to with their account. */
export interface Reader {
  actor: Actor
  networks: readonly string[]
}

/** Anybody: sees what is public and nothing else. */
export const publicReader: Reader = { actor: visitor, networks: [] }

export async function readerOf(db: Read, actor: Actor): Promise<Reader> {
  return { actor, networks: actor.kind === 'person' ? await networkCodesOf(db, actor.id) : [] }
}

/** The audiences a reader belongs to, as `map_find.audience` names them. */
export const audiencesOf = ({ actor, networks }: Reader): string[] => [
  'public',
  ...(actor.kind === 'person' ? ['professional', ...networks.map((code) => `network:${code}`)] : []),
]

/** A row as this reader may see it. What is sealed is opened only when some of it is for them. */
export function seenBy<K extends Kind>(base: Pick<Base, 'secrets'>, reader: Reader, row: RecordRow<K>): Seen<K> {
  const marks = Object.fromEntries(
    Object.entries<Hiding | undefined>(row.hidden).filter(
      ([, hiding]) => hiding !== undefined && mayOpen(reader, row.keeps, hiding),
    ),
  ) as Seen<K>['marks']
  const secret =
    Object.keys(marks).length > 0 ? opened<K>(base, { table: tableOf[row.kind], id: row.id }, row.sealed) : {}
  const shown = Object.entries(secret).filter(([name]) => Object.hasOwn(marks, name))
  const { sealed: _sealed, hidden: _hidden, fields, ...rest } = row
  return { ...rest, fields: { ...fields, ...Object.fromEntries(shown) }, marks } as unknown as Seen<K>
}

/** A row with everything, for who keeps it: editing and history. Throws when they do not. */
export function keptOf<K extends Kind>(base: Pick<Base, 'secrets'>, row: RecordRow<K>): Kept<K> {
  if (!row.keeps) throw new Error('not a keeper of this record')
  return unsealed(base, row)
}

/** A row with everything, inside the module: for changing it. Never leaves to a page. */
export function unsealed<K extends Kind>(base: Pick<Base, 'secrets'>, row: RecordRow<K>): Kept<K> {
  const { sealed, keeps: _keeps, fields, ...rest } = row
  const secret = opened<K>(base, { table: tableOf[row.kind], id: row.id }, sealed)
  return { ...rest, fields: { ...fields, ...secret } as FieldsOf[K] }
}

/** The lines that looking at hidden fields leaves: one for each record that showed some. */
export const looksAt = (seen: readonly Seen<Kind>[]): Deed[] =>
  seen
    .filter(({ marks }) => Object.keys(marks).length > 0)
    .map(({ kind, id }) => ({ action: `${kind}.read-hidden`, object: [kind, id] as const }))

/** Whether anything is left to show of a contact or a place. */
export const isEmpty = (seen: Seen<Kind>): boolean =>
  Object.keys(seen.fields).every((name) => name === 'kind' || name === 'languages')

function mayOpen({ actor, networks }: Reader, keeps: boolean, hiding: Hiding): boolean {
  if (keeps) return true
  if (actor.kind !== 'person') return false
  return hiding.tier === 'professional' || networks.includes(hiding.network)
}
