import type { Read, Write } from '#base/database/handles.ts'
import type { Compartment } from './section.ts'

export interface EntryTable {
  id: string
  client_id: string
  section: string
  compartment: Compartment
  version: number
  sealed: Buffer
  made_by: string
  made_at: Date
  changed_by: string | null
  changed_at: Date
  struck_by: string | null
  struck_at: Date | null
}

export interface EntryVersionTable {
  entry_id: string
  version: number
  sealed: Buffer
  changed_by: string | null
  changed_at: Date
}

declare module '#base/database/tables.ts' {
  interface Tables {
    client_entry: EntryTable
    client_entry_version: EntryVersionTable
  }
}

/** The entries of these sections, the newest first; all sections when none is named. */
export const entryRows = (db: Read, client: string, sections: readonly string[] = []): Promise<EntryTable[]> => {
  const rows = db.selectFrom('client_entry').selectAll().where('client_id', '=', client)
  const chosen = sections.length > 0 ? rows.where('section', 'in', [...sections]) : rows
  return chosen.orderBy('made_at', 'desc').orderBy('id').execute()
}

/** One entry of this client, or undefined. */
export const entryRow = (db: Read, client: string, id: string): Promise<EntryTable | undefined> =>
  db.selectFrom('client_entry').selectAll().where('client_id', '=', client).where('id', '=', id).executeTakeFirst()

export async function insertEntry(tx: Write, row: EntryTable): Promise<void> {
  await tx.insertInto('client_entry').values(row).execute()
}

/** Changes an entry that still has the version `seen`; the version before it is kept. False: somebody else was first. */
export async function changeEntryRow(
  tx: Write,
  seen: EntryTable,
  change: Pick<EntryTable, 'version' | 'sealed' | 'changed_by' | 'changed_at'>,
): Promise<boolean> {
  const changed = await tx
    .updateTable('client_entry')
    .set(change)
    .where('id', '=', seen.id)
    .where('version', '=', seen.version)
    .where('struck_at', 'is', null)
    .returning('id')
    .execute()
  if (changed.length === 0) return false
  const { id, version, sealed, changed_by, changed_at } = seen
  await tx
    .insertInto('client_entry_version')
    .values({ entry_id: id, version, sealed, changed_by, changed_at })
    .execute()
  return true
}

export async function strikeEntryRow(tx: Write, id: string, by: string, at: Date): Promise<boolean> {
  const struck = await tx
    .updateTable('client_entry')
    .set({ struck_by: by, struck_at: at })
    .where('id', '=', id)
    .where('struck_at', 'is', null)
    .returning('id')
    .execute()
  return struck.length === 1
}

/** Earlier versions, the newest first. */
export const versionRows = (db: Read, entry: string): Promise<EntryVersionTable[]> =>
  db.selectFrom('client_entry_version').selectAll().where('entry_id', '=', entry).orderBy('version', 'desc').execute()
