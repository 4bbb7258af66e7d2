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

/** Held on the day or before it and still not forgotten: nobody closed them. */
export const unclosedUntil = (db: Read, day: string) =>
  db
    .selectFrom('workshop as w')
    .select('w.id')
    .where('w.held_on', '<=', day)
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
