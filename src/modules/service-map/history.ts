import type { Base } from '#base/base.ts'
import type { Read, Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import { NotFound } from '#base/http/answer.ts'
import { contentRow, historyRows, insertHistory } from './queries-keeping.ts'
import type { Act } from './queries-tables.ts'
import type { FieldsOf, Hidden, Kind } from './record.ts'
import { opened, parted } from './sealing.ts'

interface Noted {
  kind: Kind
  id: string
  version: number
  act: Act
  /** Only where the act changed the content. */
  fields?: object
  hidden?: object
}

/** Writes down what happened to a record. Hidden content is sealed anew for its place in the history. */
export async function noteAct(tx: Write, base: Base, noted: Noted, by: string | null): Promise<void> {
  const id = newId(base.now(), base.random)
  const hidden = noted.hidden ?? {}
  const content = noted.fields
    ? parted(base, { table: 'map_history', id }, noted.fields as FieldsOf[Kind], hidden as Hidden<Kind>)
    : null
  await insertHistory(tx, {
    id,
    kind: noted.kind,
    record_id: noted.id,
    version: noted.version,
    act: noted.act,
    fields: content && JSON.stringify(content.fields),
    hidden: content && JSON.stringify(hidden),
    sealed_hidden: content?.sealed ?? null,
    changed_at: base.now(),
    changed_by: by,
  })
}

/** The content that a record had in a version. Throws `NotFound`. */
export async function contentOf<K extends Kind>(db: Read, base: Base, kind: K, id: string, version: number) {
  const row = await contentRow(db, kind, id, version)
  if (!row) throw new NotFound()
  return wholeOf<K>(base, row)
}

/** All that happened to a record, oldest first, each with its content where it changed that. For keepers only. */
export async function historyOf<K extends Kind>(db: Read, base: Base, kind: K, id: string) {
  const rows = await historyRows(db, kind, id)
  return rows.map((row) => ({
    id: row.id,
    act: row.act,
    version: row.version,
    at: row.changed_at,
    by: row.changed_by,
    content: row.fields === null ? null : wholeOf<K>(base, row),
  }))
}

function wholeOf<K extends Kind>(
  base: Pick<Base, 'secrets'>,
  row: { id: string; fields: unknown; hidden: unknown; sealed_hidden: Buffer | null },
): { fields: FieldsOf[K]; hidden: Hidden<K> } {
  const secret = opened<K>(base, { table: 'map_history', id: row.id }, row.sealed_hidden)
  return { fields: { ...(row.fields as object), ...secret } as FieldsOf[K], hidden: (row.hidden ?? {}) as Hidden<K> }
}
