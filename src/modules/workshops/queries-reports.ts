import type { Read, Write } from '#base/database/handles.ts'
import type { Verdict } from './consolidation.ts'

export interface DecisionTable {
  workshop_id: string
  step: string
  item: string
  verdict: Verdict
  reason: string
  version: number
  decided_at: Date
  decided_by: string | null
}

export interface OutcomeTable {
  id: string
  workshop_id: string
  key: string
  kind: 'contact' | 'agenda' | 'gap'
  step: string
  label: string
  target_id: string | null
  made_at: Date
}

export interface ReportTable {
  workshop_id: string
  strengths: string
  version: number
  changed_at: Date
  changed_by: string | null
  published_at: Date | null
  published_by: string | null
}

export interface ActionTable {
  id: string
  workshop_id: string
  step: string | null
  what: string
  owner: string
  due_on: string | null
  added_at: Date
  added_by: string | null
  done_at: Date | null
  done_by: string | null
  version: number
}

export interface WorkshopFeedbackTable {
  id: string
  workshop_id: string
  edition: number
  source: 'live' | 'paper'
  useful: number
  clear: number
  together: number
  again: 'yes' | 'maybe' | 'no'
  sealed_text: Buffer | null
  given_on: string
  shown_at: Date | null
  shown_by: string | null
  left_out_at: Date | null
  left_out_by: string | null
}

declare module '#base/database/tables.ts' {
  interface Tables {
    workshop_decision: DecisionTable
    workshop_outcome: OutcomeTable
    workshop_report: ReportTable
    workshop_action: ActionTable
    workshop_feedback: WorkshopFeedbackTable
  }
}

export const decisionsOf = (db: Read, workshop: string) =>
  db.selectFrom('workshop_decision').selectAll().where('workshop_id', '=', workshop).execute()

/** `version`: of the decision that was seen, 0 for none. False when somebody decided meanwhile. */
export async function putDecision(tx: Write, { version, ...row }: DecisionTable): Promise<boolean> {
  const made = await tx
    .insertInto('workshop_decision')
    .values({ ...row, version: version + 1 })
    .onConflict((on) =>
      on
        .columns(['workshop_id', 'step', 'item'])
        .doUpdateSet({ ...row, version: version + 1 })
        .where('workshop_decision.version', '=', version),
    )
    .executeTakeFirst()
  return made.numInsertedOrUpdatedRows === 1n
}

export async function dropDecision(
  tx: Write,
  { workshop_id, step, item, version }: Omit<DecisionTable, 'verdict' | 'reason' | 'decided_at' | 'decided_by'>,
) {
  const gone = await tx
    .deleteFrom('workshop_decision')
    .where('workshop_id', '=', workshop_id)
    .where('step', '=', step)
    .where('item', '=', item)
    .where('version', '=', version)
    .executeTakeFirst()
  return gone.numDeletedRows === 1n
}

export const outcomesOf = (db: Read, workshop: string) =>
  db
    .selectFrom('workshop_outcome')
    .selectAll()
    .where('workshop_id', '=', workshop)
    .orderBy('made_at')
    .orderBy('key')
    .execute()

/** True for the one who makes it; whoever comes later makes no second. */
export async function claimOutcome(tx: Write, row: OutcomeTable): Promise<boolean> {
  const made = await tx
    .insertInto('workshop_outcome')
    .values(row)
    .onConflict((on) => on.columns(['workshop_id', 'key']).doNothing())
    .executeTakeFirst()
  return made.numInsertedOrUpdatedRows === 1n
}

export const setOutcomeTarget = (tx: Write, id: string, target: string) =>
  tx.updateTable('workshop_outcome').set({ target_id: target }).where('id', '=', id).execute()

/** How far drafts on the map have come. */
export const mapContactStates = (db: Read, ids: readonly string[]) =>
  db
    .selectFrom('map_contact')
    .select(['id', 'confirmed_on', 'published_at', 'ended_on'])
    .where('id', 'in', ['00000000-0000-0000-0000-000000000000', ...ids])
    .execute()

export const reportRow = (db: Read, workshop: string) =>
  db.selectFrom('workshop_report').selectAll().where('workshop_id', '=', workshop).executeTakeFirst()

/** False when somebody wrote meanwhile. */
export async function putReport(
  tx: Write,
  { version, ...row }: Pick<ReportTable, 'workshop_id' | 'strengths' | 'version' | 'changed_at' | 'changed_by'>,
): Promise<boolean> {
  const made = await tx
    .insertInto('workshop_report')
    .values({ ...row, version: version + 1, published_at: null, published_by: null })
    .onConflict((on) =>
      on
        .column('workshop_id')
        .doUpdateSet({ ...row, version: version + 1 })
        .where('workshop_report.version', '=', version),
    )
    .executeTakeFirst()
  return made.numInsertedOrUpdatedRows === 1n
}

/** From now on the network's members read it; the first day stays. */
export const publishReport = (tx: Write, workshop: string, by: string | null, now: Date) =>
  tx
    .insertInto('workshop_report')
    .values({
      workshop_id: workshop,
      strengths: '',
      version: 1,
      changed_at: now,
      changed_by: by,
      published_at: now,
      published_by: by,
    })
    .onConflict((on) =>
      on
        .column('workshop_id')
        .doUpdateSet({ published_at: now, published_by: by })
        .where('workshop_report.published_at', 'is', null),
    )
    .execute()

export const publishedIds = (db: Read, workshops: readonly string[]) =>
  db
    .selectFrom('workshop_report')
    .select('workshop_id')
    .where('published_at', 'is not', null)
    .where('workshop_id', 'in', ['00000000-0000-0000-0000-000000000000', ...workshops])
    .execute()

export const actionsOf = (db: Read, workshop: string) =>
  db
    .selectFrom('workshop_action')
    .selectAll()
    .where('workshop_id', '=', workshop)
    .orderBy('due_on', (due) => due.asc().nullsLast())
    .orderBy('id')
    .execute()

export const insertAction = (tx: Write, row: Omit<ActionTable, 'version' | 'done_at' | 'done_by'>) =>
  tx
    .insertInto('workshop_action')
    .values({ ...row, version: 1, done_at: null, done_by: null })
    .execute()

export async function changeAction(
  tx: Write,
  seen: { id: string; workshop: string; version: number },
  change: Partial<Pick<ActionTable, 'what' | 'owner' | 'due_on' | 'done_at' | 'done_by'>>,
): Promise<boolean> {
  const changed = await tx
    .updateTable('workshop_action')
    .set({ ...change, version: seen.version + 1 })
    .where('id', '=', seen.id)
    .where('workshop_id', '=', seen.workshop)
    .where('version', '=', seen.version)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}
