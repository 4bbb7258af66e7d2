import type { Read, Write } from '#base/database/handles.ts'
import { NotFound } from '#base/http/answer.ts'
import type { DocumentTable } from './queries.ts'

export const insertDocument = (tx: Write, row: Omit<DocumentTable, 'removed_at' | 'removed_by'>) =>
  tx.insertInto('network_document').values(row).execute()

export const documentRow = (db: Read, id: string) =>
  db
    .selectFrom('network_document')
    .selectAll()
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow(() => new NotFound())

export const removeDocument = (tx: Write, id: string, by: string, now: Date) =>
  tx.updateTable('network_document').set({ removed_at: now, removed_by: by }).where('id', '=', id).execute()

export const documentsOf = (db: Read, network: string) =>
  db
    .selectFrom('network_document as d')
    .innerJoin('person as p', 'p.id', 'd.added_by')
    .select(['d.id', 'd.title', 'd.added_at', 'p.name as by'])
    .where('d.network_id', '=', network)
    .where('d.removed_at', 'is', null)
    .orderBy('d.added_at', 'desc')
    .limit(200)
    .execute()
