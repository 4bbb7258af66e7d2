import type { Read, Write } from '#base/database/handles.ts'

interface StoredFileTable {
  id: string
  owner_table: string
  owner_id: string
  type: string
  size: number
  content_hash: Buffer
  sealed_name: Buffer
  sealed_content: Buffer
  kept_at: Date
}

declare module '#base/database/tables.ts' {
  interface Tables {
    stored_file: StoredFileTable
  }
}

export const insertFile = (tx: Write, file: StoredFileTable) => tx.insertInto('stored_file').values(file).execute()

export const fileRow = (db: Read, id: string) =>
  db.selectFrom('stored_file').selectAll().where('id', '=', id).executeTakeFirst()

export const fileHeads = (db: Read, table: string, ids: readonly string[]) =>
  db
    .selectFrom('stored_file')
    .select(['id', 'owner_id', 'type', 'size', 'sealed_name', 'kept_at'])
    .where('owner_table', '=', table)
    .where('owner_id', 'in', ids)
    .orderBy('id')
    .execute()

export const deleteFileRow = (tx: Write, id: string) => tx.deleteFrom('stored_file').where('id', '=', id).execute()
