import { sql } from 'kysely'
import type { Read, Write } from '#base/database/handles.ts'
import type { GuessTable, ParticipantTable } from './queries-sessions.ts'

/** The participant of this browser, in the workshop it came into last. */
export const participantByHash = (db: Read, hash: Buffer) =>
  db
    .selectFrom('workshop_participant as p')
    .innerJoin('workshop_table as t', 't.id', 'p.table_id')
    .innerJoin('workshop as w', 'w.id', 'p.workshop_id')
    .selectAll('p')
    .select('t.number as table')
    .where('p.hash', '=', hash)
    .orderBy('w.held_on', 'desc')
    .orderBy('p.id')
    .executeTakeFirst()

/** A browser that comes in again changes who it is; it leaves any other workshop. */
export async function putParticipant(tx: Write, row: Omit<ParticipantTable, 'feedback_on'>): Promise<void> {
  await tx
    .updateTable('workshop_participant')
    .set({ hash: null, name: null })
    .where('hash', '=', row.hash)
    .where('workshop_id', '<>', row.workshop_id)
    .execute()
  await tx
    .insertInto('workshop_participant')
    .values({ ...row, feedback_on: null })
    .onConflict((on) =>
      on
        .columns(['workshop_id', 'hash'])
        .doUpdateSet({ table_id: row.table_id, organisation_type: row.organisation_type, name: row.name }),
    )
    .execute()
}

/** So many of a type at a table, as numbers without names; the same ids add nobody twice. */
export const addCounted = (
  tx: Write,
  ids: readonly string[],
  row: Pick<ParticipantTable, 'workshop_id' | 'table_id' | 'organisation_type'>,
) =>
  tx
    .insertInto('workshop_participant')
    .values(ids.map((id) => ({ ...row, id, name: null, hash: null, feedback_on: null })))
    .onConflict((on) => on.column('id').doNothing())
    .execute()

/** How many of each type sit at each table. Never names. */
export const participantCounts = (db: Read, workshop: string) =>
  db
    .selectFrom('workshop_participant as p')
    .innerJoin('workshop_table as t', 't.id', 'p.table_id')
    .select((p) => ['t.number as table', 'p.organisation_type as type', p.fn.countAll<number>().as('count')])
    .where('p.workshop_id', '=', workshop)
    .groupBy(['t.number', 'p.organisation_type'])
    .orderBy('t.number')
    .orderBy('p.organisation_type')
    .execute()

/** Names for the day, for the facilitator while the workshop runs. */
export const participantNames = (db: Read, workshop: string) =>
  db
    .selectFrom('workshop_participant as p')
    .innerJoin('workshop_table as t', 't.id', 'p.table_id')
    .select(['t.number as table', 'p.organisation_type as type', 'p.name'])
    .where('p.workshop_id', '=', workshop)
    .where('p.hash', 'is not', null)
    .orderBy('t.number')
    .orderBy('p.name')
    .execute()

/** Names and secrets are gone; organisation types stay, as numbers. */
export const forgetParticipants = (tx: Write, workshop: string) =>
  tx.updateTable('workshop_participant').set({ name: null, hash: null }).where('workshop_id', '=', workshop).execute()

export const insertGuess = (tx: Write, row: GuessTable) => tx.insertInto('workshop_guess').values(row).execute()

/** Wrong codes since then: of this visit, and of all. */
export async function guessesSince(db: Read, visit: Buffer, since: Date): Promise<{ own: number; all: number }> {
  const row = await db
    .selectFrom('workshop_guess')
    .select((g) => [g.fn.countAll<number>().as('all'), sql<number>`count(*) filter (where visit = ${visit})`.as('own')])
    .where('at', '>', since)
    .executeTakeFirstOrThrow()
  return { own: Number(row.own), all: Number(row.all) }
}

export const forgetGuesses = (tx: Write, before: Date) =>
  tx.deleteFrom('workshop_guess').where('at', '<', before).execute()
