import { sql } from 'kysely'
import type { Read, Write } from '#base/database/handles.ts'
import type { HistoryTable } from './queries-tables.ts'
import type { Kind } from './record.ts'
import { tableOf } from './sealing.ts'

export const insertHistory = (tx: Write, row: HistoryTable) => tx.insertInto('map_history').values(row).execute()

export const historyRows = (db: Read, kind: Kind, id: string) =>
  db
    .selectFrom('map_history')
    .selectAll()
    .where('kind', '=', kind)
    .where('record_id', '=', id)
    .orderBy('changed_at')
    .orderBy('id')
    .execute()

/** The row of the history that holds the content of a version. */
export const contentRow = (db: Read, kind: Kind, id: string, version: number) =>
  db
    .selectFrom('map_history')
    .selectAll()
    .where('kind', '=', kind)
    .where('record_id', '=', id)
    .where('version', '=', version)
    .where('fields', 'is not', null)
    .executeTakeFirst()

/** A provider is kept by whoever keeps something of it. */
export const widenNetworks = async (tx: Write, provider: string, networks: readonly string[]) => {
  if (networks.length === 0) return
  await sql`update map_provider set networks = array(select distinct unnest(networks || ${[...networks]}::text[]) order by 1)
    where id = ${provider} and not networks @> ${[...networks]}::text[]`.execute(tx)
}

/** Whether the draft could be removed: false when something else hangs on it. */
export async function deleteDraft(tx: Write, kind: Kind, id: string): Promise<boolean> {
  const { rows } = await sql<{ used: boolean }>`select (
      exists (select 1 from map_service where provider_id = ${id}) or exists (select 1 from map_place where provider_id = ${id})
      or exists (select 1 from map_contact where provider_id = ${id} or service_id = ${id})
    ) as used`.execute(tx)
  if (rows[0]?.used) return false
  await sql`delete from map_service_place where service_id = ${id} or place_id = ${id}`.execute(tx)
  await sql`delete from ${sql.table(tableOf[kind])} where id = ${id} and published_at is null`.execute(tx)
  await sql`delete from map_history where kind = ${kind} and record_id = ${id}`.execute(tx)
  return true
}
