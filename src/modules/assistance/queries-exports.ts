import { sql } from 'kysely'
import type { Read, Write } from '#base/database/handles.ts'
import type { Allowed } from '#base/http/rule.ts'

export interface ExportTable {
  id: string
  team_id: string
  purpose: string
  sealed_why: Buffer
  form: 'core-csv' | 'core-sheet' | 'full-sheet'
  identity: 'without' | 'with'
  asked_by: string
  asked_at: Date
  verdict: 'agreed' | 'refused' | null
  answered_by: string | null
  answered_at: Date | null
  expires_at: Date
}

declare module '#base/database/tables.ts' {
  interface Tables {
    client_export: ExportTable
    client_export_file: { export_id: string; client_id: string }
    client_export_fetch: { id: string; export_id: string; fetched_by: string; fetched_at: Date }
  }
}

export type ExportRow = ExportTable & { fetched: number }

const rowsOf = (db: Read) =>
  db
    .selectFrom('client_export as x')
    .selectAll('x')
    .select(sql<number>`(select count(*)::int from client_export_fetch f where f.export_id = x.id)`.as('fetched'))

/** What one asked for or may answer, the newest first. */
export const exportRows = (db: Read, allowed: Allowed, limit: number): Promise<ExportRow[]> =>
  rowsOf(db).where(allowed).orderBy('x.asked_at', 'desc').limit(limit).execute()

/** By id alone: for pages whose door has proved the right to it. */
export const exportRow = (db: Read, id: string): Promise<ExportRow> =>
  rowsOf(db).where('x.id', '=', id).executeTakeFirstOrThrow()

/** The same, held until the transaction is over: two fetches at once are one after the other. */
export async function lockExport(tx: Write, id: string): Promise<ExportRow> {
  await tx.selectFrom('client_export').select('id').where('id', '=', id).forUpdate().execute()
  return exportRow(tx, id)
}

export async function insertExport(tx: Write, row: ExportTable, clients: readonly string[]): Promise<void> {
  await tx.insertInto('client_export').values(row).execute()
  await tx
    .insertInto('client_export_file')
    .values(clients.map((client_id) => ({ export_id: row.id, client_id })))
    .execute()
}

/** False when somebody has answered already, or nobody waits any more. */
export async function answerExportRow(
  tx: Write,
  id: string,
  now: Date,
  change: Pick<ExportTable, 'verdict' | 'answered_by' | 'answered_at' | 'expires_at'>,
): Promise<boolean> {
  const changed = await tx
    .updateTable('client_export')
    .set(change)
    .where('id', '=', id)
    .where('verdict', 'is', null)
    .where('expires_at', '>', now)
    .returning('id')
    .execute()
  return changed.length === 1
}

export async function insertFetch(
  tx: Write,
  row: { id: string; export_id: string; fetched_by: string; fetched_at: Date },
): Promise<void> {
  await tx.insertInto('client_export_fetch').values(row).execute()
}

/** The files of an export by their numbers. */
export const exportFiles = (db: Read, id: string) =>
  db
    .selectFrom('client_export_file as f')
    .innerJoin('client as c', 'c.id', 'f.client_id')
    .select(['c.id', 'c.number'])
    .where('f.export_id', '=', id)
    .orderBy('c.number')
    .execute()

/** Of these files, those that the reader reaches and that are not erased. */
export const reachedFiles = async (db: Read, allowed: Allowed, ids: readonly string[]) =>
  ids.length === 0
    ? []
    : db
        .selectFrom('client as c')
        .select(['c.id', 'c.number', 'c.team_id', 'c.protected_at'])
        .where('c.id', 'in', [...ids])
        .where('c.erased_on', 'is', null)
        .where('c.identity_erased_on', 'is', null)
        .where(allowed)
        .orderBy('c.number')
        .execute()

/** What was asked before that moment is forgotten. */
export async function forgetExports(tx: Write, before: Date): Promise<void> {
  const old = sql`(select id from client_export where asked_at < ${before})`
  await sql`delete from client_export_fetch where export_id in ${old}`.execute(tx)
  await sql`delete from client_export_file where export_id in ${old}`.execute(tx)
  await sql`delete from client_export where asked_at < ${before}`.execute(tx)
}
