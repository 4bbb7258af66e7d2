import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Owner } from '#base/database/owner.ts'
import { columnList, identifier, quoted } from './catalogue.ts'
import type { DumpedTable, Header } from './dump.ts'
import type { ForeignKey } from './guards.ts'

/** Puts a table's rows in the place of those a migration put there. */
export async function loadTable(owner: Owner, table: DumpedTable, rows: AsyncIterable<Uint8Array>): Promise<void> {
  const there = await owner.rows(`select from ${quoted(table.name)} limit 1`)
  if (there.length > 0) await owner.rows(`delete from ${quoted(table.name)}`)
  await copyInto(owner, quoted(table.name), table, rows)
}

/** Adds the keys whose rows are here and that are not here yet; answers how many were left out. */
export async function loadKeys(
  owner: Owner,
  table: DumpedTable,
  rows: AsyncIterable<Uint8Array>,
  foreignKeys: readonly ForeignKey[],
): Promise<number> {
  const [columns, target] = [columnList(table), quoted(table.name)]
  const [known] = await owner.rows<{ there: boolean }>('select to_regclass($1) is not null as there', [table.name])
  // The data are older than the table: nothing of theirs is locked with such keys.
  if (!known?.there) return drained(rows)
  const fits = ['true', ...foreignKeys.filter((key) => key.table === table.name).map(holds)].join(' and ')
  await owner.rows(`create temporary table key_read as select ${columns} from ${target} limit 0`)
  await copyInto(owner, 'key_read', table, rows)
  await owner.rows(`insert into ${target} (${columns}) overriding system value
    select ${columns} from key_read k where ${fits} on conflict do nothing`)
  const [left] = await owner.rows<{ out: number }>(`select count(*)::int as out from key_read k where not (${fits})`)
  await owner.rows('drop table key_read')
  return left?.out ?? 0
}

export async function setSequences(owner: Owner, sequences: Header['sequences']): Promise<void> {
  for (const { name, value, called } of sequences) {
    await owner.rows('select setval($1::regclass, $2::bigint, $3::boolean)', [quoted(name), value, called])
  }
}

async function drained(rows: AsyncIterable<Uint8Array>): Promise<number> {
  let lines = 0
  for await (const part of rows) lines += part.filter((byte) => byte === 0x0a).length
  return lines
}

/** Whether a read key `k` has its parent row: what the foreign key says, which is off meanwhile. */
function holds({ columns, parent, parentColumns }: ForeignKey): string {
  const absent = columns.map((column) => `k.${identifier(column)} is null`)
  const same = columns.map((column, at) => `p.${identifier(parentColumns[at] ?? '')} = k.${identifier(column)}`)
  return `(${absent.join(' or ')} or exists (select from ${quoted(parent)} p where ${same.join(' and ')}))`
}

function copyInto(owner: Owner, target: string, table: DumpedTable, rows: AsyncIterable<Uint8Array>): Promise<void> {
  return pipeline(Readable.from(rows), owner.copyIn(`copy ${target} (${columnList(table)}) from stdin`))
}
