import { sql } from 'kysely'
import type { Read, Write } from '#base/database/handles.ts'
import { BEGINNING, type Link, type Row } from './chain.ts'

declare module '#base/database/tables.ts' {
  interface Tables {
    audit: Row
  }
}

/** Waits until no other transaction is adding to the trail; held until this one ends. */
export async function lockTrail(tx: Write): Promise<void> {
  await sql`select pg_advisory_xact_lock(${TRAIL})`.execute(tx)
}

/** The newest row's number and hash, or the beginning. */
export async function lastLink(db: Read): Promise<Link> {
  const last = await db.selectFrom('audit').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1).executeTakeFirst()
  return last ?? BEGINNING
}

export async function addRows(tx: Write, rows: readonly Row[]): Promise<void> {
  await tx.insertInto('audit').values(rows).execute()
}

/** The whole trail by number, read page by page so that memory stays flat. */
export async function* allRows(db: Read, pageSize = 2000): AsyncGenerator<Row> {
  let after = 0
  for (let page = await pageOf(db, after, pageSize); page.length > 0; page = await pageOf(db, after, pageSize)) {
    yield* page
    after = page.at(-1)?.seq ?? after
  }
}

// Any number that no other advisory lock of ours has: "audit" in ASCII.
const TRAIL = 0x6175646974

function pageOf(db: Read, after: number, size: number): Promise<Row[]> {
  return db.selectFrom('audit').selectAll().where('seq', '>', after).orderBy('seq').limit(size).execute()
}

/** One line about an object: who did what, when. */
export type Look = Pick<Row, 'seq' | 'at' | 'actor' | 'action'>

/** The newest lines about one object: who has looked at it and changed it. */
export const looksAt = (db: Read, type: string, id: string, limit: number): Promise<Look[]> =>
  db
    .selectFrom('audit')
    .select(['seq', 'at', 'actor', 'action'])
    .where('object_type', '=', type)
    .where('object_id', '=', id)
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute()

/** On which days which persons did something with an object, the last first; jobs and visitors are left out. */
export async function daysOf(
  db: Read,
  type: string,
  id: string,
  most: number,
): Promise<{ day: string; actor: string }[]> {
  const { rows } = await sql<{ day: string; actor: string }>`
    select distinct to_char(at at time zone 'Europe/Helsinki', 'YYYY-MM-DD') as day, actor from audit
    where object_type = ${type} and object_id = ${id} and actor ~ '^[0-9a-f]{8}-' and outcome = 'done'
    order by 1 desc, 2 limit ${most}`.execute(db)
  return rows
}

/** Which lines of the trail are looked for; empty texts look for all. */
export interface LineSearch {
  /** A person's id, or 'anyone', 'sender', 'job:<name>'. */
  actor: string
  /** An id. */
  object: string
  /** The beginning of an action's name, e.g. 'session'. */
  action: string
  from: Date | null
  until: Date | null
  /** Only lines with a smaller number: the next page. */
  before: number | null
  limit: number
}

/** Lines of the trail, newest first. Codes and ids only; sealed notes are not read. */
export const linesFound = (db: Read, { actor, object, action, from, until, before, limit }: LineSearch) =>
  db
    .selectFrom('audit')
    .select(['seq', 'at', 'actor', 'action', 'object_type', 'object_id', 'purpose', 'outcome'])
    .$if(actor !== '', (query) => query.where('actor', '=', actor))
    .$if(object !== '', (query) => query.where('object_id', '=', object))
    .$if(action !== '', (query) => query.where('action', 'like', `${action.replace(/[\\%_]/g, '\\$&')}%`))
    .$if(from !== null, (query) => query.where('at', '>=', from ?? new Date(0)))
    .$if(until !== null, (query) => query.where('at', '<', until ?? new Date(0)))
    .$if(before !== null, (query) => query.where('seq', '<', before ?? 0))
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute()
