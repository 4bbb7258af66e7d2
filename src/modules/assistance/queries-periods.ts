import type { Insertable, Updateable } from 'kysely'
import type { Read, Write } from '#base/database/handles.ts'

export interface PeriodTable {
  id: string
  client_id: string
  kind: string
  provision: string | null
  decision_id: string | null
  starts_on: string
  ends_on: string
  paused_on: string | null
  stopped_on: string | null
}

export const periodEvents = ['begin', 'extend', 'pause', 'resume', 'stop', 'correct'] as const

export interface PeriodEventTable {
  id: string
  period_id: string
  what: (typeof periodEvents)[number]
  held_on: string
  ends_on: string
  sealed_reason: Buffer
  noted_by: string
  noted_at: Date
  decision_id: string | null
}

declare module '#base/database/tables.ts' {
  interface Tables {
    client_period: PeriodTable
    client_period_event: PeriodEventTable
  }
}

/** All periods of a client, the first first. */
export const periodsOf = (db: Read, client: string): Promise<PeriodTable[]> =>
  db
    .selectFrom('client_period')
    .selectAll()
    .where('client_id', '=', client)
    .orderBy('starts_on')
    .orderBy('id')
    .execute()

export async function insertPeriod(tx: Write, row: Insertable<PeriodTable>): Promise<void> {
  await tx.insertInto('client_period').values(row).execute()
}

export async function updatePeriod(tx: Write, id: string, change: Updateable<PeriodTable>): Promise<void> {
  await tx.updateTable('client_period').set(change).where('id', '=', id).execute()
}

export async function insertPeriodEvent(tx: Write, row: Insertable<PeriodEventTable>): Promise<void> {
  await tx.insertInto('client_period_event').values(row).execute()
}

/** What happened to a client's periods, the last first. */
export const periodEventsOf = (db: Read, client: string): Promise<PeriodEventTable[]> =>
  db
    .selectFrom('client_period_event as e')
    .innerJoin('client_period as p', 'p.id', 'e.period_id')
    .selectAll('e')
    .where('p.client_id', '=', client)
    .orderBy('e.noted_at', 'desc')
    .orderBy('e.id')
    .execute()

/** Times to appeal that have run out are nobody's task any more. */
export async function endPassedAppeals(tx: Write, today: string): Promise<void> {
  await tx
    .updateTable('client_deadline')
    .set({ done_on: today })
    .where('kind', '=', 'appeal')
    .where('due_on', '<', today)
    .where('done_on', 'is', null)
    .execute()
}
