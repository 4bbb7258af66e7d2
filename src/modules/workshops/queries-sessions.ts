import { sql } from 'kysely'
import type { Read, Write } from '#base/database/handles.ts'
import type { Allowed } from '#base/http/rule.ts'
import type { Lang } from '#base/i18n/lang.ts'
import type { EventKind } from './session.ts'

export interface WorkshopTable {
  id: string
  scenario_version_id: string
  network_id: string
  held_on: string
  lang: Lang
  code: string | null
  planned_at: Date
  planned_by: string | null
}

export interface WorkshopEventTable {
  workshop_id: string
  number: number
  kind: EventKind
  step: string | null
  seconds: number | null
  at: Date
  acted_by: string | null
}

export interface WorkshopTableTable {
  id: string
  workshop_id: string
  number: number
}

export interface ParticipantTable {
  id: string
  workshop_id: string
  table_id: string
  organisation_type: string
  name: string | null
  hash: Buffer | null
  feedback_on: string | null
}

export interface GuessTable {
  id: string
  visit: Buffer
  at: Date
}

declare module '#base/database/tables.ts' {
  interface Tables {
    workshop: WorkshopTable
    workshop_event: WorkshopEventTable
    workshop_table: WorkshopTableTable
    workshop_participant: ParticipantTable
    workshop_guess: GuessTable
  }
}

const withScenario = (db: Read) =>
  db
    .selectFrom('workshop as w')
    .innerJoin('scenario_version as v', 'v.id', 'w.scenario_version_id')
    .innerJoin('network as n', 'n.id', 'w.network_id')
    .selectAll('w')
    .select(['v.scenario_id', 'v.number as scenario_number', 'v.document'])
    .select(['n.code as network_code', 'n.kind as network_kind', 'n.name_fi', 'n.name_sv', 'n.name_en'])

export type WorkshopRow = Awaited<ReturnType<typeof workshopRow>>

export const workshopRow = (db: Read, id: string) => withScenario(db).where('w.id', '=', id).executeTakeFirst()

/** Nobody answers while the workshop goes from one phase to another, and the other way round. */
export const lockWorkshop = (tx: Write, id: string) =>
  tx.selectFrom('workshop').select('id').where('id', '=', id).forUpdate().execute()
export const holdWorkshop = (tx: Write, id: string) =>
  tx.selectFrom('workshop').select('id').where('id', '=', id).forShare().execute()

/** Those that this actor reaches, the latest day first. */
export const workshopRows = (db: Read, allowed: Allowed) =>
  withScenario(db).where(allowed).orderBy('w.held_on', 'desc').orderBy('w.id', 'desc').limit(500).execute()

/** All that were held on any version of one scenario, the latest day first. */
export const workshopsOfScenario = (db: Read, scenario: string) =>
  withScenario(db).where('v.scenario_id', '=', scenario).orderBy('w.held_on', 'desc').orderBy('w.id', 'desc').execute()

export const eventsOf = (db: Read, workshops: readonly string[]) =>
  db
    .selectFrom('workshop_event')
    .selectAll()
    .where('workshop_id', 'in', ['00000000-0000-0000-0000-000000000000', ...workshops])
    .orderBy('number')
    .execute()

export const tablesOf = (db: Read, workshop: string) =>
  db
    .selectFrom('workshop_table')
    .select(['id', 'number'])
    .where('workshop_id', '=', workshop)
    .orderBy('number')
    .execute()

/** Networks for which this actor may plan a workshop. */
export const networksFor = (db: Read, allowed: Allowed) =>
  db
    .selectFrom('network as n')
    .select(['n.id', 'n.code', 'n.name_fi', 'n.name_sv', 'n.name_en'])
    .where(allowed)
    .orderBy('n.kind', 'desc')
    .orderBy('n.code')
    .execute()

export const insertWorkshop = (tx: Write, row: Omit<WorkshopTable, 'code'>) =>
  tx
    .insertInto('workshop')
    .values({ ...row, code: null })
    .execute()

export const insertTables = (tx: Write, rows: readonly WorkshopTableTable[]) =>
  tx
    .insertInto('workshop_table')
    .values([...rows])
    .execute()

/** False when somebody did something meanwhile: the number is taken. */
export async function insertEvent(tx: Write, row: WorkshopEventTable): Promise<boolean> {
  const made = await tx
    .insertInto('workshop_event')
    .values(row)
    .onConflict((on) => on.doNothing())
    .executeTakeFirst()
  return made.numInsertedOrUpdatedRows === 1n
}

export const setCode = (tx: Write, id: string, code: string | null) =>
  tx.updateTable('workshop').set({ code }).where('id', '=', id).execute()

/** Whether nobody comes in by this code now. */
export const isFreeCode = async (db: Read, code: string): Promise<boolean> =>
  (await db.selectFrom('workshop').select('id').where('code', '=', code).execute()).length === 0

export const workshopByCode = async (db: Read, code: string): Promise<string | null> =>
  (await db.selectFrom('workshop').select('id').where('code', '=', code).executeTakeFirst())?.id ?? null

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

export const insertParticipants = (tx: Write, rows: readonly ParticipantTable[]) =>
  tx
    .insertInto('workshop_participant')
    .values([...rows])
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

/** Held before the day and still not forgotten: nobody closed them. */
export const unclosedBefore = (db: Read, day: string) =>
  db
    .selectFrom('workshop as w')
    .select('w.id')
    .where('w.held_on', '<', day)
    .where((w) =>
      w.or([
        w('w.code', 'is not', null),
        w.exists(
          w
            .selectFrom('workshop_participant as p')
            .select('p.id')
            .whereRef('p.workshop_id', '=', 'w.id')
            .where('p.hash', 'is not', null),
        ),
      ]),
    )
    .execute()

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
