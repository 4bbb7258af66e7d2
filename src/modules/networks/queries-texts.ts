import type { Read, Write } from '#base/database/handles.ts'
import type { NetworkTextTable } from './queries.ts'

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
