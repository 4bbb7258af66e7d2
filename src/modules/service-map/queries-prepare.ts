import { sql } from 'kysely'
import type { Read, Write } from '#base/database/handles.ts'

/** One process at a time puts the first content in. */
export const lockContent = (tx: Write) =>
  sql`select pg_advisory_xact_lock(hashtext('service-map first content'))`.execute(tx)

/** Codes of the country pack's organisations that stand on the map. */
export async function packProviders(db: Read): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('map_provider').select('code').where('code', 'is not', null).execute()
  return new Set(rows.flatMap(({ code }) => code ?? []))
}

/** Ties providers to the organisations whose people may keep them, by the pack's code. */
export const linkProviders = (tx: Write) =>
  sql`update map_provider v set organisation_id = o.id from organisation o
    where o.code = v.code and v.organisation_id is null`.execute(tx)
