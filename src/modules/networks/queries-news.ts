import type { Read, Write } from '#base/database/handles.ts'
import { NotFound } from '#base/http/answer.ts'
import type { NewsTable } from './queries.ts'

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
