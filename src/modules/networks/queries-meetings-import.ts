import type { Read, Write } from '#base/database/handles.ts'
import { NotFound } from '#base/http/answer.ts'
import type { ImportFault } from './calendar-import.ts'

export interface MeetingImportTable {
  id: string
  network_id: string
  made_at: Date
  made_by: string
  left_out: number
}

export interface MeetingImportEntryTable {
  id: string
  import_id: string
  position: number
  origin: string | null
  title: string
  starts_at: Date | null
  ends_at: Date | null
  place: string
  link: string
  note: string
  fault: ImportFault | null
  raw: string | null
}

declare module '#base/database/tables.ts' {
  interface Tables {
    meeting_import: MeetingImportTable
    meeting_import_entry: MeetingImportEntryTable
  }
}

export async function insertImport(
  tx: Write,
  row: MeetingImportTable,
  entries: readonly MeetingImportEntryTable[],
): Promise<void> {
  await tx.insertInto('meeting_import').values(row).execute()
  if (entries.length > 0) await tx.insertInto('meeting_import_entry').values(entries).execute()
}

/** What a file brought; throws `NotFound`. */
export const importRow = (db: Read, id: string) =>
  db
    .selectFrom('meeting_import')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow(() => new NotFound())

export const entriesOf = (db: Read, id: string) =>
  db.selectFrom('meeting_import_entry').selectAll().where('import_id', '=', id).orderBy('position').execute()

export const deleteImport = (tx: Write, id: string) => tx.deleteFrom('meeting_import').where('id', '=', id).execute()

export const deleteImportsBefore = (tx: Write, before: Date) =>
  tx.deleteFrom('meeting_import').where('made_at', '<', before).execute()
