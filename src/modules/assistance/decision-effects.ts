import { Refused } from '#base/http/answer.ts'
import type { Act } from './act.ts'
import type { Draft, Matter } from './decision.ts'
import { type FileScene, removedBy, rootOf } from './decision-scene.ts'
import { afterRemoval } from './exit.ts'
import { type PeriodFault, periodState } from './period.ts'
import type { Why } from './period-change.ts'
import { runningOf } from './period-rows.ts'
import { beginPeriod, correctPeriod, extendPeriod, stopPeriod } from './periods.ts'
import { admissionsOf, endAdmission } from './queries.ts'
import type { ClientDecisionTable } from './queries-decisions.ts'
import { periodsOf } from './queries-periods.ts'

export interface Made {
  id: string
  draft: Draft
  /** The day on which it was made. */
  day: string
  scene: FileScene
  /** The decision that this one corrects. */
  old: ClientDecisionTable | null
}

/** What follows from a decision at once; all else is a person's to do. */
export const takeEffect = (act: Act, made: Made): Promise<void> => effects[made.draft.matter](act, made)

const effects: Readonly<Record<Matter, (act: Act, made: Made) => Promise<void>>> = {
  'reflection-given': (act, made) => beginOrCorrect(act, made, 'reflection'),
  'recovery-period': (act, made) => beginOrCorrect(act, made, 'recovery'),
  'reflection-extended': extend,
  'reflection-interrupted': interrupt,
  removal: remove,
  'formal-identification': async () => {},
}

async function beginOrCorrect(act: Act, made: Made, kind: string): Promise<void> {
  const { startsOn, endsOn } = made.draft
  if (!startsOn || !endsOn) throw new Refused()
  if (!made.old) return must(beginPeriod(act, { kind, provision: null, startsOn, endsOn, ...whyOf(made) }))
  const root = await rootOf(act.tx, act.client, made.old)
  const period = (await periodsOf(act.tx, act.client)).find(({ decision_id }) => decision_id === root.id)
  if (!period) throw new Refused()
  // What was extended since keeps its later end.
  const end = period.ends_on === made.old.ends_on ? endsOn : period.ends_on
  return must(correctPeriod(act, period.id, { startsOn, endsOn: end }, whyOf(made)))
}

async function extend(act: Act, made: Made): Promise<void> {
  const { endsOn } = made.draft
  const { periodId, period } = made.scene
  if (!periodId || !period || !endsOn) throw new Refused()
  if (made.old) return must(correctPeriod(act, periodId, { startsOn: period.startsOn, endsOn }, whyOf(made)))
  return must(extendPeriod(act, periodId, endsOn, whyOf(made)))
}

/** A correction of the grounds leaves the period stopped as it is. */
async function interrupt(act: Act, made: Made): Promise<void> {
  const { periodId, period } = made.scene
  if (made.old) return
  if (!periodId || !period) throw new Refused()
  // One that lies ahead ends on its first day.
  await must(stopPeriod(act, periodId, made.day < period.startsOn ? period.startsOn : made.day, whyOf(made)))
}

/** The stay ends on the day of the decision (§ 38f(4)), and with it a reflection period; nothing else ends by itself. */
async function remove(act: Act, made: Made): Promise<void> {
  const { tx, client } = act
  const { draft, day, old } = made
  const stays = await admissionsOf(tx, client)
  const stay = old ? removedBy(stays, old) : stays.find(({ removed_on }) => removed_on === null)
  if (!stay) throw new Refused()
  const ground = { removal_ground: draft.content.grounds[0] ?? null, measures_end_on: draft.endsOn }
  await endAdmission(tx, stay.id, { removed_on: stay.removed_on ?? day, ...ground })
  if (old) return
  for (const row of await periodsOf(tx, client)) {
    const isRunning = ['runs', 'ahead'].includes(periodState(runningOf(row), day))
    if (row.kind === 'reflection' && isRunning)
      await must(stopPeriod(act, row.id, day < row.starts_on ? row.starts_on : day, whyOf(made)))
  }
  await afterRemoval(act, day)
}

const whyOf = ({ id, draft }: Made): Why => ({
  reason: draft.content.said?.wrong || draft.content.reasons,
  decision: id,
})

/** The draft was judged by the same rules before: a fault here would mean that the file changed under it. */
async function must(done: Promise<PeriodFault>): Promise<void> {
  if (await done) throw new Refused()
}
