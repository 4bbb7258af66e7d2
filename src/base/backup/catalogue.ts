import { historyTables } from '#base/database/migrate.ts'
import type { Owner } from '#base/database/owner.ts'
import type { DumpedTable, Header } from './dump.ts'

/** Only in the file of keys, so that an erased key is gone from backups as soon as the old files of keys are. */
export const onlyInKeys: readonly string[] = ['public.content_key', 'public.client_key']

/**
 * What the file of keys holds: content keys, the team keys that they are wrapped to, and what has been erased; all of them may be
 * newer than the data that they are restored with.
 */
export const inKeys: readonly string[] = ['public.team_key', ...onlyInKeys, 'public.client_erasure']

/** A table whose comment begins so is left out: what lives an hour must not rise again by a restore. */
const transient = 'transient'

interface Table {
  name: string
  columns: string[]
}

/** Tables of the schema `public` (pg-boss has its own) without those of migrating; generated columns are left out. */
export function tablesOf(owner: Owner): Promise<Table[]> {
  return owner.rows(
    `select n.nspname || '.' || c.relname as name,
       array_agg(a.attname::text order by a.attnum) filter (where a.attgenerated = '') as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where n.nspname = 'public' and c.relkind = 'r' and c.relname <> all ($1)
       and coalesce(obj_description(c.oid, 'pg_class'), '') not like $2
     group by 1 order by 1`,
    [historyTables, `${transient}%`],
  )
}

export async function counted(owner: Owner, table: Table): Promise<DumpedTable> {
  const [row] = await owner.rows<{ count: string }>(`select count(*) from ${quoted(table.name)}`)
  return { ...table, rows: Number(row?.count) }
}

export async function sequencesOf(owner: Owner): Promise<Header['sequences']> {
  const names = await owner.rows<{ name: string }>(
    `select schemaname || '.' || sequencename as name from pg_sequences where schemaname = 'public' order by 1`,
  )
  const one = async ({ name }: { name: string }) => {
    const [row] = await owner.rows<{ value: string; called: boolean }>(
      `select last_value::text as value, is_called as called from ${quoted(name)}`,
    )
    return row ? [{ name, ...row }] : []
  }
  const found: Header['sequences'] = []
  for (const name of names) found.push(...(await one(name)))
  return found
}

/** `schema.name` for a statement. */
export function quoted(name: string): string {
  return name.split('.').map(identifier).join('.')
}

export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

export function columnList({ columns }: Pick<DumpedTable, 'columns'>): string {
  return columns.map(identifier).join(', ')
}
