import { sql } from 'kysely'
import type { Read, Write } from '#base/database/handles.ts'
import { NotFound } from '#base/http/answer.ts'

export interface AgendaItemTable {
  id: string
  network_id: string
  meeting_id: string | null
  position: number
  title: string
  body: string
  presenter: string
  source: 'workshop' | null
  source_id: string | null
  minutes: string
  decision: string
  added_at: Date
  added_by: string | null
}

export interface MeetingActionTable {
  id: string
  network_id: string
  meeting_id: string
  item_id: string | null
  task: string
  owner: string
  due_on: string | null
  added_at: Date
  added_by: string
  done_at: Date | null
  done_by: string | null
}

declare module '#base/database/tables.ts' {
  interface Tables {
    agenda_item: AgendaItemTable
    meeting_action: MeetingActionTable
  }
}

type NewItem = Omit<AgendaItemTable, 'position' | 'minutes' | 'decision'>

/** Adds it as the last of its meeting, or of those that wait. */
export const insertItem = (tx: Write, row: NewItem) =>
  tx
    .insertInto('agenda_item')
    .values({ ...row, minutes: '', decision: '', position: nextPosition(row) })
    .execute()

const nextPosition = ({ network_id, meeting_id }: NewItem) =>
  sql<number>`(select coalesce(max(position), 0) + 1 from agenda_item
    where network_id = ${network_id} and meeting_id is not distinct from ${meeting_id}::uuid)`

export const changeItem = (tx: Write, id: string, change: Partial<AgendaItemTable>) =>
  tx.updateTable('agenda_item').set(change).where('id', '=', id).execute()

export const deleteItem = (tx: Write, id: string) => tx.deleteFrom('agenda_item').where('id', '=', id).execute()

export const itemsOf = (db: Read, meeting: string) =>
  db.selectFrom('agenda_item').selectAll().where('meeting_id', '=', meeting).orderBy('position').orderBy('id').execute()

export const waitingItems = (db: Read, network: string) =>
  db
    .selectFrom('agenda_item')
    .selectAll()
    .where('network_id', '=', network)
    .where('meeting_id', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()

/** An item of this meeting; throws `NotFound`. */
export const itemRow = (db: Read, meeting: string, id: string) =>
  db
    .selectFrom('agenda_item')
    .selectAll()
    .where('meeting_id', '=', meeting)
    .where('id', '=', id)
    .executeTakeFirstOrThrow(() => new NotFound())

/** Every item of one meeting (null: of those that wait) goes to another, or waits; they keep their order. */
export async function passItems(tx: Write, network: string, from: string | null, to: string | null): Promise<void> {
  await sql`
    update agenda_item i set meeting_id = ${to}::uuid, position = moved.position
    from (
      select id, row_number() over (order by position, id)
        + (select coalesce(max(position), 0) from agenda_item
           where network_id = ${network} and meeting_id is not distinct from ${to}::uuid) as position
      from agenda_item where network_id = ${network} and meeting_id is not distinct from ${from}::uuid
    ) moved
    where moved.id = i.id`.execute(tx)
}

export const insertAction = (tx: Write, row: Omit<MeetingActionTable, 'done_at' | 'done_by'>) =>
  tx
    .insertInto('meeting_action')
    .values({ ...row, done_at: null, done_by: null })
    .execute()

export const deleteAction = (tx: Write, meeting: string, id: string) =>
  tx.deleteFrom('meeting_action').where('meeting_id', '=', meeting).where('id', '=', id).execute()

/** What was decided at this meeting, done or not. */
export const actionsOf = (db: Read, meeting: string) =>
  actions(db)
    .where('a.meeting_id', '=', meeting)
    .orderBy('a.due_on', (order) => order.asc().nullsLast())
    .orderBy('a.added_at')
    .orderBy('a.id')
    .execute()

/**
 * What was decided before a moment and is not done: a meeting opens with it. What is due first comes first. `drafts`: also
 * what minutes say that are not published yet.
 */
export const openActionsBefore = (db: Read, network: string, before: Date, { drafts }: { drafts: boolean }) =>
  actions(db)
    .where('a.network_id', '=', network)
    .where('a.done_at', 'is', null)
    .where('g.starts_at', '<', before)
    .$if(!drafts, (query) => query.where('g.minutes_at', 'is not', null))
    .orderBy('a.due_on', (order) => order.asc().nullsLast())
    .orderBy('a.added_at')
    .orderBy('a.id')
    .execute()

/** An action of this network; throws `NotFound`. */
export const actionRow = (db: Read, network: string, id: string) =>
  actions(db)
    .where('a.network_id', '=', network)
    .where('a.id', '=', id)
    .executeTakeFirstOrThrow(() => new NotFound())

/** Done, by whom and when; or open again. */
export const markAction = (tx: Write, id: string, done: { at: Date; by: string } | null) =>
  tx
    .updateTable('meeting_action')
    .set({ done_at: done?.at ?? null, done_by: done?.by ?? null })
    .where('id', '=', id)
    .execute()

const actions = (db: Read) =>
  db
    .selectFrom('meeting_action as a')
    .innerJoin('meeting as g', 'g.id', 'a.meeting_id')
    .leftJoin('person as p', 'p.id', 'a.done_by')
    .selectAll('a')
    .select(['g.title as meeting', 'g.starts_at as decided_at', 'p.name as done_name'])

export type ActionRow = Awaited<ReturnType<typeof actionsOf>>[number]
