import type { Read } from '#base/database/handles.ts'
import { NotFound } from '#base/http/answer.ts'
import type { Act } from './act.ts'
import { daysOf, kindOfPeriod, type Running } from './period.ts'
import { admissionsOf } from './queries.ts'
import { type PeriodTable, periodsOf } from './queries-periods.ts'

/** Days that other periods of this kind in the present stay took from the same most. */
export async function usedDays({ tx, client }: Pick<Act, 'tx' | 'client'>, kind: string, but: string | null) {
  if (!kindOfPeriod(kind).bounds) return 0
  const since = (await admissionsOf(tx, client)).findLast(({ removed_on }) => removed_on !== null)?.removed_on ?? ''
  return (await periodsOf(tx, client))
    .filter((row) => row.kind === kind && row.id !== but && row.starts_on > since)
    .reduce((days, row) => days + daysOf(runningOf(row)), 0)
}

export const runningOf = (
  row: Pick<PeriodTable, 'kind' | 'starts_on' | 'ends_on'> & Partial<Pick<PeriodTable, 'paused_on' | 'stopped_on'>>,
): Running => ({
  kind: row.kind,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  pausedOn: row.paused_on ?? null,
  stoppedOn: row.stopped_on ?? null,
})

/** The period with this id, if it is this client's. */
export async function periodIn(db: Read, client: string, id: string): Promise<PeriodTable> {
  const row = (await periodsOf(db, client)).find((one) => one.id === id)
  if (!row) throw new NotFound()
  return row
}
