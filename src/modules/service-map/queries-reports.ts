import type { Read, Write } from '#base/database/handles.ts'
import type { Allowed } from '#base/http/rule.ts'
import type { Outcome } from './outcome.ts'
import type { ReportTable } from './queries-tables.ts'

/** Whether this call stored it. */
export async function insertReport(tx: Write, row: ReportTable): Promise<boolean> {
  const stored = await tx
    .insertInto('map_report')
    .values(row)
    .onConflict((conflict) => conflict.column('once_hash').doNothing())
    .executeTakeFirst()
  return stored.numInsertedOrUpdatedRows === 1n
}

/** Reports that wait, oldest first, then those closed; nothing of their content. */
export const reportRows = (db: Read, allowed: Allowed) =>
  db
    .selectFrom('map_report as r')
    .innerJoin('map_service as t', 't.id', 'r.service_id')
    .select(['r.id', 'r.service_id', 'r.received_on', 'r.lang', 'r.outcome', 'r.closed_at', 't.fields'])
    .where(allowed)
    .orderBy((r) => r('r.closed_at', 'is not', null))
    .orderBy('r.received_on')
    .orderBy('r.id')
    .limit(200)
    .execute()

export const reportRow = (db: Read, allowed: Allowed, id: string) =>
  db.selectFrom('map_report as r').selectAll('r').where(allowed).where('r.id', '=', id).executeTakeFirst()

export const closeReportRow = (tx: Write, id: string, end: { outcome: Outcome; closed_at: Date; closed_by: string }) =>
  tx.updateTable('map_report').set(end).where('id', '=', id).where('closed_at', 'is', null).execute()
