import { type Act, newFileId } from './act.ts'
import {
  extendFault,
  kindOfPeriod,
  type PeriodFault,
  pauseFault,
  resumedEnd,
  resumeFault,
  type Span,
  spanFault,
  stopFault,
} from './period.ts'
import { change, noted, today, type Why } from './period-change.ts'
import { runningOf, usedDays } from './period-rows.ts'
import { admissionsOf, lockClient } from './queries.ts'
import { insertPeriod } from './queries-periods.ts'

export interface NewPeriod extends Span, Why {
  kind: string
  /** A code of a provision; the kind's own where it has one. */
  provision: string | null
}

/** Begins a period. A fault says why the law or the file does not allow it; nothing is stored then. */
export async function beginPeriod(act: Act, wanted: NewPeriod): Promise<PeriodFault> {
  const { tx, base, client } = act
  const kind = kindOfPeriod(wanted.kind)
  const { startsOn, endsOn, decision } = wanted
  await lockClient(tx, client)
  const provision = kind.provision ?? wanted.provision
  const fault =
    (kind.by !== 'hand' && !decision ? 'by-decision-only' : null) ??
    (wanted.kind === 'statutory' && !provision ? 'basis-needed' : null) ??
    (await admissionFault(act, kind.by, startsOn)) ??
    spanFault(kind, wanted, await usedDays(act, wanted.kind, null))
  if (fault) return fault
  const id = newFileId(base)
  const row = { id, client_id: client, kind: wanted.kind, provision, decision_id: decision ?? null }
  await insertPeriod(tx, { ...row, starts_on: startsOn, ends_on: endsOn, paused_on: null, stopped_on: null })
  return noted(
    act,
    { ...runningOf({ kind: wanted.kind, starts_on: startsOn, ends_on: endsOn }), id },
    'begin',
    startsOn,
    wanted,
  )
}

/** Sets a later last day. A period that a decision began is extended by a decision. */
export const extendPeriod = (act: Act, id: string, endsOn: string, why: Why): Promise<PeriodFault> =>
  change(act, id, why, 'extend', async (kind, period) => ({
    fault: byHandFault(kind.by, why) ?? extendFault(kind, period, endsOn, await usedDays(act, period.kind, id)),
    now: { ...period, endsOn },
    day: today(act),
  }))

/** Lets a period rest from a day on, where its kind may rest. */
export const pausePeriod = (act: Act, id: string, day: string, why: Why): Promise<PeriodFault> =>
  change(act, id, why, 'pause', (kind, period) => ({
    fault: pauseFault(kind, period, day),
    now: { ...period, pausedOn: day },
    day,
  }))

/** Lets it go on: its last day moves by the days that it rested. */
export const resumePeriod = (act: Act, id: string, day: string, why: Why): Promise<PeriodFault> =>
  change(act, id, why, 'resume', (kind, period) => ({
    fault: resumeFault(kind, period, day),
    now: { ...period, pausedOn: null, endsOn: resumedEnd(period, day) },
    day,
  }))

/** Ends it on a day. */
export const stopPeriod = (act: Act, id: string, day: string, why: Why): Promise<PeriodFault> =>
  change(act, id, why, 'stop', (kind, period) => ({
    fault: stopFault(kind, period, day, why.decision !== undefined),
    now: { ...period, pausedOn: null, stoppedOn: day },
    day,
  }))

/** Puts wrong days right; what stood there before stays in the history. */
export const correctPeriod = (act: Act, id: string, { startsOn, endsOn }: Span, why: Why): Promise<PeriodFault> =>
  change(act, id, why, 'correct', async (kind, period) => ({
    fault:
      byHandFault(kind.by, why) ??
      (await admissionFault(act, kind.by, startsOn)) ??
      spanFault(kind, { startsOn, endsOn }, await usedDays(act, period.kind, id)),
    now: { ...period, startsOn, endsOn },
    day: today(act),
  }))

/** What a worker begins lies in a stay; a decision of another authority may be older than the admission. */
async function admissionFault({ tx, client }: Act, by: string, startsOn: string): Promise<PeriodFault> {
  if (by !== 'hand') return null
  const first = (await admissionsOf(tx, client))[0]
  return first && startsOn < first.admitted_on ? 'before-admission' : null
}

const byHandFault = (by: string, { decision }: Why): PeriodFault =>
  by !== 'hand' && !decision ? 'by-decision-only' : null
