import type { Read, Write } from '#base/database/handles.ts'
import { NotFound } from '#base/http/answer.ts'
import type { DocumentTable, NetworkTextTable, NewsTable } from './queries.ts'

export const insertNews = (tx: Write, row: NewsTable) => tx.insertInto('news_item').values(row).execute()

export const changeNews = (tx: Write, id: string, change: Partial<Omit<NewsTable, 'id' | 'network_id'>>) =>
  tx.updateTable('news_item').set(change).where('id', '=', id).execute()

export const newsRow = (db: Read, id: string) =>
  db
    .selectFrom('news_item')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow(() => new NotFound())

/** All news of a network, drafts and withdrawn ones too, newest first. */
export const allNews = (db: Read, network: string) =>
  db
    .selectFrom('news_item')
    .selectAll()
    .where('network_id', '=', network)
    .orderBy('written_at', 'desc')
    .limit(200)
    .execute()

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

/** The public text as it was before each edit, newest first. */
export const earlierTexts = (db: Read, network: string) =>
  db
    .selectFrom('network_text as t')
    .innerJoin('person as p', 'p.id', 't.replaced_by')
    .select(['t.id', 't.about_fi', 't.about_sv', 't.about_en', 't.replaced_at', 'p.name as by'])
    .where('t.network_id', '=', network)
    .orderBy('t.replaced_at', 'desc')
    .limit(50)
    .execute()

export const insertText = (tx: Write, row: NetworkTextTable) => tx.insertInto('network_text').values(row).execute()

export const changeTexts = (
  tx: Write,
  network: string,
  texts: Pick<NetworkTextTable, 'about_fi' | 'about_sv' | 'about_en'>,
  by: string,
  now: Date,
) =>
  tx
    .updateTable('network')
    .set({ ...texts, edited_at: now, edited_by: by })
    .where('id', '=', network)
    .execute()
