import { sql } from 'kysely'
import type { Read, Write } from '#base/database/handles.ts'
import type { Allowed } from '#base/http/rule.ts'
import type { ScenarioDocument } from './scenario.ts'

export interface ScenarioTable {
  id: string
  code: string | null
  organisation_id: string | null
  copied_from: string | null
  created_at: Date
  created_by: string | null
  withdrawn_at: Date | null
  withdrawn_by: string | null
}

export interface ScenarioVersionTable {
  id: string
  scenario_id: string
  number: number
  pack_version: number | null
  document: ScenarioDocument
  revision: number
  begun_at: Date
  begun_by: string | null
  changed_at: Date
  changed_by: string | null
  sent_at: Date | null
  sent_by: string | null
  confirmed_at: Date | null
  confirmed_by: string | null
  published_at: Date | null
  published_by: string | null
  superseded_at: Date | null
}

declare module '#base/database/tables.ts' {
  interface Tables {
    scenario: ScenarioTable
    scenario_version: ScenarioVersionTable
  }
}

/** Every version that is the newest or in use, of the scenarios that this actor reaches; the newest first. */
export const listedVersions = (db: Read, allowed: Allowed) =>
  db
    .selectFrom('scenario as s')
    .innerJoin('scenario_version as v', 'v.scenario_id', 's.id')
    .leftJoin('organisation as o', 'o.id', 's.organisation_id')
    .selectAll('v')
    .select(['s.code', 's.withdrawn_at', 'o.name_fi', 'o.name_sv', 'o.name_en'])
    .where(allowed)
    .where('v.superseded_at', 'is', null)
    .orderBy('s.created_at')
    .orderBy('v.number', 'desc')
    .execute()

export const scenarioRow = (db: Read, id: string) =>
  db
    .selectFrom('scenario as s')
    .leftJoin('organisation as o', 'o.id', 's.organisation_id')
    .selectAll('s')
    .select(['o.name_fi', 'o.name_sv', 'o.name_en'])
    .where('s.id', '=', id)
    .executeTakeFirst()

export type ListedVersion = Awaited<ReturnType<typeof listedVersions>>[number]
export type ScenarioRow = NonNullable<Awaited<ReturnType<typeof scenarioRow>>>

/** All versions of one scenario, the newest first. */
export const versionsOf = (db: Read, scenario: string) =>
  db.selectFrom('scenario_version').selectAll().where('scenario_id', '=', scenario).orderBy('number', 'desc').execute()

/** One version by its id: what a session keeps. */
export const versionById = (db: Read, id: string) =>
  db.selectFrom('scenario_version').selectAll().where('id', '=', id).executeTakeFirst()

/** What may be played: published, not superseded, not withdrawn. The pack's first, then by age. */
export const playableVersions = (db: Read) =>
  db
    .selectFrom('scenario as s')
    .innerJoin('scenario_version as v', 'v.scenario_id', 's.id')
    .select(['v.id', 'v.scenario_id', 'v.number', 'v.document', 's.code'])
    .where('v.published_at', 'is not', null)
    .where('v.superseded_at', 'is', null)
    .where('s.withdrawn_at', 'is', null)
    .orderBy('s.code')
    .orderBy('s.created_at')
    .execute()

export const insertScenario = (
  tx: Write,
  row: Pick<ScenarioTable, 'id' | 'code' | 'organisation_id' | 'copied_from' | 'created_at' | 'created_by'>,
) =>
  tx
    .insertInto('scenario')
    .values({ ...row, withdrawn_at: null, withdrawn_by: null })
    .execute()

/** Processes that start together bring the pack in one after the other. */
export const lockShipped = (tx: Write) => sql`select pg_advisory_xact_lock(hashtext('scenario'))`.execute(tx)

type NewVersion = Pick<
  ScenarioVersionTable,
  'id' | 'scenario_id' | 'number' | 'document' | 'begun_at' | 'begun_by' | 'changed_at' | 'changed_by'
> &
  Partial<Pick<ScenarioVersionTable, 'pack_version' | 'published_at'>>

const fresh = {
  pack_version: null,
  revision: 1,
  sent_at: null,
  sent_by: null,
  confirmed_at: null,
  confirmed_by: null,
  published_at: null,
  published_by: null,
  superseded_at: null,
}

/** True when this became the scenario's one draft (or the pack's next version); false when somebody was first. */
export async function insertVersion(tx: Write, row: NewVersion): Promise<boolean> {
  const made = await tx
    .insertInto('scenario_version')
    .values({ ...fresh, ...row })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .execute()
  return made.length === 1
}

/** Changes the draft only while it stands as it was seen; its revision grows. True when it did. */
export async function changeDraft(
  tx: Write,
  seen: { id: string; revision: number },
  change: Partial<Omit<ScenarioVersionTable, 'id' | 'revision'>>,
): Promise<boolean> {
  const changed = await tx
    .updateTable('scenario_version')
    .set({ ...change, revision: seen.revision + 1 })
    .where('id', '=', seen.id)
    .where('revision', '=', seen.revision)
    .where('published_at', 'is', null)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

/** The version in use makes room for the next. */
export const supersede = (tx: Write, scenario: string, now: Date) =>
  tx
    .updateTable('scenario_version')
    .set({ superseded_at: now })
    .where('scenario_id', '=', scenario)
    .where('published_at', 'is not', null)
    .where('superseded_at', 'is', null)
    .execute()

export const deleteDraft = (tx: Write, scenario: string) =>
  tx.deleteFrom('scenario_version').where('scenario_id', '=', scenario).where('published_at', 'is', null).execute()

export const deleteScenario = (tx: Write, id: string) => tx.deleteFrom('scenario').where('id', '=', id).execute()

/** The draft, held until the transaction ends. */
export const lockedDraft = (tx: Write, scenario: string) =>
  tx
    .selectFrom('scenario_version')
    .selectAll()
    .where('scenario_id', '=', scenario)
    .where('published_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()

export const setWithdrawn = (tx: Write, id: string, by: string | null, now: Date | null) =>
  tx.updateTable('scenario').set({ withdrawn_at: now, withdrawn_by: by }).where('id', '=', id).execute()

/** The pack's scenario by its code, with the newest version that came from the pack. */
export const shippedRow = (db: Read, code: string) =>
  db
    .selectFrom('scenario as s')
    .leftJoin('scenario_version as v', (join) =>
      join.onRef('v.scenario_id', '=', 's.id').on('v.superseded_at', 'is', null),
    )
    .select(['s.id', 'v.number', 'v.pack_version'])
    .where('s.code', '=', code)
    .executeTakeFirst()

/** Whoever has that address, with the organisation that they work for. For the demo. */
export const writerByAddress = (db: Read, email: string) =>
  db
    .selectFrom('person as p')
    .innerJoin('membership as m', 'm.person_id', 'p.id')
    .select(['p.id', 'm.organisation_id'])
    .where('p.email', '=', email)
    .executeTakeFirst()

export const scenarioCount = async (db: Read, organisation: string): Promise<number> =>
  (await db.selectFrom('scenario').select('id').where('organisation_id', '=', organisation).execute()).length
