import type { Owner } from '#base/database/owner.ts'
import { identifier, quoted } from './catalogue.ts'

/** A foreign key as PostgreSQL's catalogue tells it. */
export interface ForeignKey {
  name: string
  table: string
  definition: string
  columns: string[]
  parent: string
  parentColumns: string[]
}

/**
 * Runs `work` with foreign keys taken off and insert triggers still, so that tables may be filled in any order, and
 * puts them back, which checks every row. The owner need be no superuser for this.
 */
export async function withoutGuards<T>(owner: Owner, work: (keys: readonly ForeignKey[]) => Promise<T>): Promise<T> {
  const keys = await foreignKeysOf(owner)
  const triggers = await insertTriggersOf(owner)
  await forEach(owner, keys, ({ name }) => `drop constraint ${identifier(name)}`)
  await forEach(owner, triggers, ({ name }) => `disable trigger ${identifier(name)}`)
  const done = await work(keys)
  await forEach(owner, keys, ({ name, definition }) => `add constraint ${identifier(name)} ${definition}`)
  await forEach(owner, triggers, ({ name }) => `enable trigger ${identifier(name)}`)
  return done
}

async function forEach<T extends { table: string }>(
  owner: Owner,
  list: readonly T[],
  change: (one: T) => string,
): Promise<void> {
  for (const one of list) await owner.rows(`alter table ${quoted(one.table)} ${change(one)}`)
}

function foreignKeysOf(owner: Owner): Promise<ForeignKey[]> {
  const columns = (table: string, numbers: string) =>
    `(select array_agg(a.attname::text order by n.at) from unnest(${numbers}) with ordinality n (number, at)
      join pg_attribute a on a.attrelid = ${table} and a.attnum = n.number)`
  return owner.rows(
    `select c.conname as name, pg_get_constraintdef(c.oid) as definition,
       t.relnamespace::regnamespace || '.' || t.relname as table, ${columns('c.conrelid', 'c.conkey')} as columns,
       p.relnamespace::regnamespace || '.' || p.relname as parent, ${columns('c.confrelid', 'c.confkey')} as "parentColumns"
     from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_class p on p.oid = c.confrelid
     where c.contype = 'f' and c.conparentid = 0 and c.connamespace = 'public'::regnamespace order by 3, 1`,
  )
}

/** Those that a plain insert fires (bit 4 of the type); an ALWAYS trigger stays on, which is what it is for. */
function insertTriggersOf(owner: Owner): Promise<{ name: string; table: string }[]> {
  return owner.rows(
    `select g.tgname as name, t.relnamespace::regnamespace || '.' || t.relname as table
     from pg_trigger g join pg_class t on t.oid = g.tgrelid
     where not g.tgisinternal and g.tgenabled = 'O' and g.tgtype & 4 > 0 and t.relnamespace = 'public'::regnamespace
     order by 2, 1`,
  )
}
