import type { Read } from '#base/database/handles.ts'
import { matterOf } from './decision.ts'
import type { Scene } from './decision-rules.ts'
import { entriesOf, readEntries } from './entries.ts'
import type { FileKeys } from './keys.ts'
import { daysOf, type Running } from './period.ts'
import { runningOf } from './period-rows.ts'
import { type AdmissionTable, admissionsOf } from './queries.ts'
import { type ClientDecisionTable, decisionsOf } from './queries-decisions.ts'
import { type PeriodTable, periodEventsOf, periodsOf } from './queries-periods.ts'
import { type Right, rightOn, statusesIn } from './residence.ts'

/** The file as a draft is judged by it, and the period that it is about. */
export interface FileScene extends Scene {
  periodId: string | null
}

/**
 * What the file says on a day. For a correction, as if the decision that is corrected had not been made: its own period, extension
 * or interruption does not count against it.
 */
export async function sceneOn(
  db: Read,
  keys: FileKeys,
  client: string,
  { today, day, corrects }: { today: string; day: string; corrects: ClientDecisionTable | null },
): Promise<FileScene> {
  const { admittedOn, since } = await stayOf(db, client, corrects)
  const root = corrects && (await rootOf(db, client, corrects))
  const rows = (await periodsOf(db, client)).filter((row) => row.kind === 'reflection' && row.starts_on > since)
  const own = root && rows.find(({ decision_id }) => decision_id === root.id)
  const others = rows.filter((row) => row !== own)
  const standing = others.at(-1) ?? null
  return {
    ...{ today, day, admittedOn, right: await rightIn(db, keys, client, day) },
    period: standing && (await beforeOld(db, client, standing, root)),
    periodId: standing?.id ?? null,
    used: others.slice(0, -1).reduce((days, row) => days + daysOf(runningOf(row)), 0),
  }
}

/** Whether the person has a right of residence on a day, by the standing entries of the file. */
export async function rightIn(db: Read, keys: FileKeys, client: string, day: string): Promise<Right> {
  const entries = entriesOf(await readEntries(db, keys, client, ['status']), 'status')
  return rightOn(statusesIn(entries), day)
}

/** The decision that this one corrects, and of which draft it is. */
export const corrected = async (db: Read, client: string, id: string | null): Promise<ClientDecisionTable | null> =>
  id === null ? null : ((await decisionsOf(db, client)).find((row) => row.id === id) ?? null)

/** The decision at the beginning of a row of corrections. */
export async function rootOf(db: Read, client: string, row: ClientDecisionTable): Promise<ClientDecisionTable> {
  const before = await corrected(db, client, row.corrects_id)
  return before ? rootOf(db, client, before) : row
}

/** The stay that a removal ended. */
export const removedBy = (
  stays: readonly AdmissionTable[],
  { law_day }: ClientDecisionTable,
): AdmissionTable | undefined => stays.findLast(({ removed_on }) => removed_on !== null && removed_on <= law_day)

/** The stay in the system that the decision belongs to: the present one, or the one that the corrected removal ended. */
async function stayOf(db: Read, client: string, corrects: ClientDecisionTable | null) {
  const stays = await admissionsOf(db, client)
  const current = stays.find(({ removed_on }) => removed_on === null)
  const then = corrects && stays.findLast(({ admitted_on }) => admitted_on <= corrects.law_day)
  const stay = corrects?.type === 'removal' ? removedBy(stays, corrects) : (then ?? current)
  const earlier = stays.filter((one) => one.removed_on !== null && stay && one.removed_on <= stay.admitted_on)
  return { admittedOn: stay?.admitted_on ?? null, since: earlier.at(-1)?.removed_on ?? '' }
}

/** The standing period as it was before the extension or interruption that is corrected. */
async function beforeOld(
  db: Read,
  client: string,
  row: PeriodTable,
  root: ClientDecisionTable | null,
): Promise<Running> {
  const period = runningOf(row)
  const matter = root && matterOf(root)
  if (matter === 'reflection-interrupted') return { ...period, stoppedOn: null }
  if (matter !== 'reflection-extended') return period
  const events = (await periodEventsOf(db, client)).filter(({ period_id }) => period_id === row.id)
  const at = events.findIndex(({ decision_id }) => decision_id === root?.id)
  return { ...period, stoppedOn: null, endsOn: events[at + 1]?.ends_on ?? period.endsOn }
}
