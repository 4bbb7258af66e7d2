import { sql } from 'kysely'
import type { Read, Write } from '#base/database/handles.ts'
import type { Word } from './answers-card.ts'

export interface CardTable {
  id: string
  workshop_id: string
  step: string
  table_id: string
  participant_id: string | null
  typed_by: string | null
  source: 'live' | 'paper'
  once: Buffer
  word: Word
  organisation_type: string | null
  organisation: string
  need: string | null
  text: string
  condition: string
  doubt: string
  sealed_contact: Buffer | null
  written_on: string
  version: number
  withdrawn_at: Date | null
  withdrawn_by: string | null
}

export interface MarkTable {
  card_id: string
  table_id: string
  kind: 'agree' | 'dispute'
}

declare module '#base/database/tables.ts' {
  interface Tables {
    workshop_card: CardTable
    workshop_mark: MarkTable
  }
}

const numbers = (kind: 'agree' | 'dispute') =>
  sql<number[]>`coalesce((
    select array_agg(t.number order by t.number) from workshop_mark m join workshop_table t on t.id = m.table_id
    where m.card_id = c.id and m.kind = ${kind}), '{}')`

const cards = (db: Read) =>
  db
    .selectFrom('workshop_card as c')
    .innerJoin('workshop_table as t', 't.id', 'c.table_id')
    .selectAll('c')
    .select(['t.number as table', numbers('agree').as('agree'), numbers('dispute').as('dispute')])
    .where('c.withdrawn_at', 'is', null)

export type CardRow = Awaited<ReturnType<typeof cardRows>>[number]

/** What stands on the board. The same order for the same answers, whoever typed when. */
export const cardRows = (db: Read, workshop: string) =>
  cards(db)
    .where('c.workshop_id', '=', workshop)
    .orderBy('c.step')
    .orderBy('t.number')
    .orderBy('c.word')
    .orderBy('c.organisation_type')
    .orderBy('c.organisation')
    .orderBy('c.text')
    .orderBy('c.id')
    .execute()

/** One of this workshop's, or undefined. */
export const cardRow = (db: Read, workshop: string, id: string) =>
  cards(db).where('c.workshop_id', '=', workshop).where('c.id', '=', id).executeTakeFirst()

/** False when the same form had been sent before. */
export async function insertCard(
  tx: Write,
  row: Omit<CardTable, 'version' | 'withdrawn_at' | 'withdrawn_by'>,
): Promise<boolean> {
  const made = await tx
    .insertInto('workshop_card')
    .values({ ...row, version: 1, withdrawn_at: null, withdrawn_by: null })
    .onConflict((on) => on.column('once').doNothing())
    .executeTakeFirst()
  return made.numInsertedOrUpdatedRows === 1n
}

type Change = Partial<Omit<CardTable, 'id' | 'workshop_id' | 'version' | 'once'>>

/** Only while it stands as it was seen; its version grows. False when somebody changed it meanwhile. */
export async function changeCard(tx: Write, seen: { id: string; version: number }, change: Change): Promise<boolean> {
  const changed = await tx
    .updateTable('workshop_card')
    .set({ ...change, version: seen.version + 1 })
    .where('id', '=', seen.id)
    .where('version', '=', seen.version)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

/** The table's mark on a card of another table; the same mark again takes it off. */
export async function toggleMark(tx: Write, row: MarkTable): Promise<void> {
  const off = await tx
    .deleteFrom('workshop_mark')
    .where('card_id', '=', row.card_id)
    .where('table_id', '=', row.table_id)
    .where('kind', '=', row.kind)
    .executeTakeFirst()
  if (off.numDeletedRows > 0n) return
  await tx
    .insertInto('workshop_mark')
    .values(row)
    .onConflict((on) => on.columns(['card_id', 'table_id']).doUpdateSet({ kind: row.kind }))
    .execute()
}

/** The text is an id, so that PostgreSQL may be asked for it. */
export const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
