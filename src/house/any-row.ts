import { randomUUID } from 'node:crypto'
import type pg from 'pg'

interface Column {
  name: string
  type: string
  needed: boolean
  refers: string | null
  among: string | null
}

type Values = Record<string, unknown>

/**
 * Puts a row into a table with these values, and whatever else the table insists on: rows it refers to, a word that its
 * checks allow, otherwise something. For tests that need a row to be there and do not care what it says.
 */
export async function anyRow(client: pg.Client, table: string, given: Values = {}): Promise<Values> {
  const values: Values = { ...given }
  for (const column of await columnsOf(client, table)) {
    if (column.name in values || !column.needed) continue
    values[column.name] = column.refers ? (await anyRow(client, column.refers)).id : something(column)
  }
  const names = Object.keys(values)
  const places = names.map((_, at) => `$${at + 1}`).join(', ')
  const text = `insert into ${table} (${names.join(', ')}) values (${places}) returning *`
  const { rows } = await client.query<Values>(text, Object.values(values))
  return rows[0] ?? {}
}

function something({ type, among }: Column): unknown {
  if (among !== null) return among
  if (type === 'uuid') return randomUUID()
  if (type === 'text') return randomUUID()
  if (type === 'bytea') return Buffer.from(randomUUID())
  if (type === 'boolean') return false
  if (type.endsWith('[]')) return '{}'
  return /^(date|timestamp)/.test(type) ? '2026-11-23' : 1
}

async function columnsOf(client: pg.Client, table: string): Promise<Column[]> {
  const { rows } = await client.query<Column>(query, [table])
  return rows
}

const query = `
  select a.attname as name, format_type(a.atttypid, null) as type,
    a.attnotnull and not a.atthasdef and a.attidentity = '' as needed,
    (select f.confrelid::regclass::text from pg_constraint f
      where f.conrelid = a.attrelid and f.contype = 'f' and f.conkey = array[a.attnum]) as refers,
    (select substring(pg_get_constraintdef(k.oid) from 'ARRAY\\[''([^'']*)''') from pg_constraint k
      where k.conrelid = a.attrelid and k.contype = 'c' and k.conkey = array[a.attnum] limit 1) as among
  from pg_attribute a
  where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped
  order by a.attnum`
