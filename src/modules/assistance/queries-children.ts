import { sql } from 'kysely'
import type { Read } from '#base/database/handles.ts'
import type { Allowed } from '#base/http/rule.ts'

/** The file that was opened from this entry of a parent's file. */
export const childFileOf = async (db: Read, entry: string): Promise<string | null> =>
  (await db.selectFrom('client').select('id').where('child_entry_id', '=', entry).executeTakeFirst())?.id ?? null

export interface FamilyRow {
  id: string
  number: string
  /** The parent's entry from which a child's file was opened; null for the parent. */
  child_entry_id: string | null
  is_parent: boolean
}

/** Files of the client's parent and children, as far as the reader reaches them; of the others not even that they are there. */
export async function familyFiles(db: Read, allowed: Allowed, client: string): Promise<FamilyRow[]> {
  const { rows } = await sql<FamilyRow>`
    select c.id, c.number, c.child_entry_id, c.parent_id is distinct from ${client} as is_parent
    from client as c
    where (c.parent_id = ${client} or c.id = (select own.parent_id from client own where own.id = ${client}))
      and c.identity_erased_on is null and ${allowed}
    order by is_parent desc, c.number`.execute(db)
  return rows
}
