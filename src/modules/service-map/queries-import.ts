import { type Generated, sql } from 'kysely'
import type { Read, Write } from '#base/database/handles.ts'
import type { Lang } from '#base/i18n/lang.ts'
import type { FileFormat } from './import-file.ts'
import type { Repair, Verdict } from './import-record.ts'
import type { Kind } from './record.ts'
import { tableOf } from './sealing.ts'

export interface ImportTable {
  id: string
  format: FileFormat
  catalogue: string
  file_name: string
  file_hash: Buffer
  lang: Lang
  read_at: Date
  read_by: string | null
  applied_at: Date | null
  applied_by: string | null
  undone_at: Date | null
  undone_by: string | null
  dropped_at: Date | null
  dropped_by: string | null
}

export interface ImportRowTable {
  id: string
  import_id: string
  place: number
  kind: Kind
  source_id: string
  provider_source: string
  service_source: string | null
  place_source: string[]
  fields: object
  remainder: object
  repairs: readonly Repair[]
  verdict: Verdict
  record_id: string | null
  version_before: number | null
  version_after: number | null
  origins_before: object | null
}

declare module '#base/database/tables.ts' {
  interface Tables {
    map_import: { [K in keyof ImportTable]: ImportTable[K] }
    map_import_row: Omit<ImportRowTable, 'place_source'> & { place_source: Generated<string[]> }
    map_source: { catalogue: string; kind: Kind; source_id: string; record_id: string; import_id: string }
  }
}

export const insertImport = (tx: Write, row: ImportTable) => tx.insertInto('map_import').values(row).execute()

/** Some hundred at a time: a statement has room for so many values. */
export async function insertImportRows(tx: Write, rows: readonly ImportRowTable[]): Promise<void> {
  for (let at = 0; at < rows.length; at += 500) {
    const part = rows.slice(at, at + 500)
    await sql`insert into map_import_row (id, import_id, place, kind, source_id, provider_source, service_source, place_source,
        fields, remainder, repairs, verdict)
      select r.id, r.import_id, r.place, r.kind, r.source_id, r.provider_source, r.service_source, r.place_source,
        r.fields, r.remainder, r.repairs, r.verdict
      from jsonb_to_recordset(${JSON.stringify(part)}::jsonb) as r(id uuid, import_id uuid, place int, kind text, source_id text,
        provider_source text, service_source text, place_source text[], fields jsonb, remainder jsonb, repairs jsonb, verdict text)`.execute(
      tx,
    )
  }
}

export const importRow = (db: Read, id: string) =>
  db.selectFrom('map_import').selectAll().where('id', '=', id).executeTakeFirst()

export const lockImport = (tx: Write, id: string) =>
  tx.selectFrom('map_import').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

export const imports = (db: Read) =>
  db
    .selectFrom('map_import as i')
    .leftJoin('person as p', 'p.id', 'i.read_by')
    .selectAll('i')
    .select([
      'p.name as reader',
      (row) =>
        row
          .selectFrom('map_import_row as r')
          .whereRef('r.import_id', '=', 'i.id')
          .select((one) => one.fn.countAll<number>().as('n'))
          .as('count'),
    ])
    .orderBy('i.read_at', 'desc')
    .limit(200)
    .execute()

export const markImport = (tx: Write, id: string, marks: Partial<ImportTable>) =>
  tx.updateTable('map_import').set(marks).where('id', '=', id).execute()

/** Rows of these organisations of the file, or all; in the order in which they must be made. */
export const importRows = (db: Read, id: string, providers: readonly string[] | null): Promise<ImportRowTable[]> =>
  db
    .selectFrom('map_import_row')
    .selectAll()
    .where('import_id', '=', id)
    .$if(providers !== null, (query) => query.where('provider_source', 'in', [...(providers ?? []), '']))
    .orderBy(sql`array_position(array['provider', 'place', 'service', 'contact'], kind)`)
    .orderBy('place')
    .execute()

/** Rows of which something is to be told, a page of them: repairs, or members that we have no place for. */
export async function importRepairs(db: Read, id: string, { limit, offset }: { limit: number; offset: number }) {
  const { rows } = await sql<ImportRowTable & { total: number }>`
    select r.*, (count(*) over ())::int as total from map_import_row r
    where r.import_id = ${id} and (r.repairs <> '[]' or r.remainder <> '{}')
    order by array_position(array['refused', 'not-understood', 'mended', 'taken'], r.verdict), r.place
    limit ${limit} offset ${offset}`.execute(db)
  return rows
}

export const markImportRow = (
  tx: Write,
  id: string,
  marks: { record_id: string; version_before: number | null; version_after: number; origins_before: object | null },
) =>
  sql`update map_import_row set record_id = ${marks.record_id}, version_before = ${marks.version_before},
      version_after = ${marks.version_after}, origins_before = ${marks.origins_before === null ? null : JSON.stringify(marks.origins_before)}
    where id = ${id}`.execute(tx)

/** Which records of ours the rows of a file are: known by the catalogue's id, by our own id, an organisation by its business id. */
export async function matchesOf(db: Read, id: string, catalogue: string): Promise<Map<string, string>> {
  const { rows } = await sql<{ row_id: string; record_id: string }>`
    select r.id as row_id, coalesce(
      (select m.record_id from map_source m where m.catalogue = ${catalogue} and m.kind = r.kind and m.source_id = r.source_id),
      case when r.source_id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then
        case r.kind
          when 'provider' then (select x.id from map_provider x where x.id = r.source_id::uuid)
          when 'service' then (select x.id from map_service x where x.id = r.source_id::uuid)
          when 'place' then (select x.id from map_place x where x.id = r.source_id::uuid)
          else (select x.id from map_contact x where x.id = r.source_id::uuid)
        end
      end,
      case when r.kind = 'provider' and r.fields ? 'businessId' then
        (select x.id from map_provider x where x.fields->>'businessId' = r.fields->>'businessId' order by x.id limit 1) end
    ) as record_id
    from map_import_row r where r.import_id = ${id}`.execute(db)
  return new Map(rows.flatMap(({ row_id, record_id }) => (record_id ? [[row_id, record_id]] : [])))
}

export const rememberSource = (
  tx: Write,
  row: { catalogue: string; kind: Kind; source_id: string; record_id: string; import_id: string },
) =>
  tx
    .insertInto('map_source')
    .values(row)
    .onConflict((on) => on.columns(['catalogue', 'kind', 'source_id']).doNothing())
    .execute()

export const forgetSources = (tx: Write, id: string) =>
  tx.deleteFrom('map_source').where('import_id', '=', id).execute()

/** What an import made or changed. */
export const appliedRows = (db: Read, id: string) =>
  db
    .selectFrom('map_import_row')
    .selectAll()
    .where('import_id', '=', id)
    .where('record_id', 'is not', null)
    .where('version_after', 'is not', null)
    .orderBy(sql`array_position(array['contact', 'service', 'place', 'provider'], kind)`)
    .orderBy('place', 'desc')
    .execute()

/** Says again where the values of a record come from. */
export const setOrigins = (tx: Write, kind: Kind, id: string, origins: object) =>
  sql`update ${sql.table(tableOf[kind])} set origins = ${JSON.stringify(origins)} where id = ${id}`.execute(tx)
