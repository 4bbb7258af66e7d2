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
