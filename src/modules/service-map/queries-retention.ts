import { sql } from 'kysely'
import type { Write } from '#base/database/handles.ts'

/** Files of which nothing stands on the map, last touched on this day or before it, with all their rows. Gives their ids. */
export async function deleteUnused(tx: Write, until: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    delete from map_import where (applied_at is null or undone_at is not null)
      and (greatest(read_at, dropped_at, undone_at) at time zone 'Europe/Helsinki')::date <= ${until} returning id`.execute(
    tx,
  )
  return rows.map(({ id }) => id)
}

/** Reports or proposals that were dealt with on this day or before it. Gives their ids. */
export async function deleteAnswered(
  tx: Write,
  table: 'map_report' | 'map_proposal',
  until: string,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    delete from ${sql.table(table)} where (closed_at at time zone 'Europe/Helsinki')::date <= ${until} returning id`.execute(
    tx,
  )
  return rows.map(({ id }) => id)
}
