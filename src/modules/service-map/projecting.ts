import type { Write } from '#base/database/handles.ts'
import { findRowOf } from './find-row.ts'
import { deleteFind, findableRows, servicesTouched, upsertFind } from './queries-find.ts'
import type { Kind } from './record.ts'

/** Makes anew what the services are found by that a record touches. Called in the transaction that changed it. */
export async function project(tx: Write, kind: Kind, id: string): Promise<void> {
  await projectServices(tx, await servicesTouched(tx, kind, id))
}

/** The same for services by id: after an import, once for all. */
export async function projectServices(tx: Write, services: readonly string[]): Promise<void> {
  if (services.length === 0) return
  const rows = (await findableRows(tx, services)).flatMap((row) => findRowOf(row) ?? [])
  const found = new Set(rows.map(({ service_id }) => service_id))
  await deleteFind(
    tx,
    services.filter((id) => !found.has(id)),
  )
  for (const row of rows) await upsertFind(tx, row)
}
