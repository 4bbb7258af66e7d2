import type { Base } from '#base/base.ts'
import { openText, type Place, seal } from '#base/crypto/envelope.ts'
import { Refused } from '#base/http/answer.ts'
import { dayOf } from '#base/time/day.ts'
import { type Act, newFileId, touch } from './act.ts'
import { type FileKeys, fileKeys } from './keys.ts'
import { kindOfPeriod, type PeriodFault, type Running } from './period.ts'
import { periodIn, runningOf } from './period-rows.ts'
import { clientOf, endDeadline, lockClient, putDeadline } from './queries.ts'
import { insertPeriodEvent, type PeriodEventTable, updatePeriod } from './queries-periods.ts'

/** Why something is done to a period: in words, and by which decision where one did it. */
export interface Why {
  reason: string
  decision?: string
}

/** Why something was done, in the words of whoever did it. */
export const reasonIn = (keys: FileKeys, event: Pick<PeriodEventTable, 'id' | 'sealed_reason'>): string =>
  keys.has('file') ? openText(keys.of('file'), event.sealed_reason, placeOf(event.id)) : ''

interface Change {
  fault: PeriodFault
  now: Running
  day: string
}

export async function change(
  act: Act,
  id: string,
  why: Why,
  what: PeriodEventTable['what'],
  judge: (kind: ReturnType<typeof kindOfPeriod>, period: Running) => Change | Promise<Change>,
): Promise<PeriodFault> {
  await lockClient(act.tx, act.client)
  const row = await periodIn(act.tx, act.client, id)
  const { fault, now, day } = await judge(kindOfPeriod(row.kind), runningOf(row))
  if (fault) return fault
  const { startsOn, endsOn, pausedOn, stoppedOn } = now
  await updatePeriod(act.tx, id, {
    ...{ starts_on: startsOn, ends_on: endsOn, paused_on: pausedOn, stopped_on: stoppedOn },
  })
  return noted(act, { ...now, id }, what, day, why)
}

/** The event with its reason, and what is due now. */
export async function noted(
  act: Act,
  period: Running & { id: string },
  what: PeriodEventTable['what'],
  day: string,
  { reason, decision }: Why,
): Promise<null> {
  if (reason === '') throw new Refused()
  const { tx, base, by, client } = act
  const id = newFileId(base)
  await insertPeriodEvent(tx, {
    ...{ id, period_id: period.id, what, held_on: day, ends_on: period.endsOn, decision_id: decision ?? null },
    sealed_reason: await sealedReason(act, base, id, reason),
    ...{ noted_by: by, noted_at: base.now() },
  })
  const kind = period.kind === 'appeal' ? 'appeal' : 'period'
  const isDue = !period.stoppedOn && !period.pausedOn && period.endsOn >= today(act)
  const { team_id } = await clientOf(tx, client)
  const row = { id: newFileId(base), client_id: client, team_id, kind, object_id: period.id, done_on: null }
  if (isDue) await putDeadline(tx, { ...row, due_on: period.endsOn })
  else await endDeadline(tx, kind, period.id, today(act))
  await touch(act)
  return null
}

const sealedReason = async ({ tx, client }: Act, base: Base, id: string, reason: string) =>
  seal((await fileKeys(tx, base, client)).of('file'), reason, placeOf(id))

export const today = ({ base }: Act): string => dayOf(base.now())

const placeOf = (id: string): Place => ({ table: 'client_period_event', column: 'sealed_reason', row: id })
