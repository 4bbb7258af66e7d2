import { type Answer, again, NotFound, page } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { empty, type Filled, type Form, readForm, text } from '#base/ui/form.ts'
import { namesOf } from '#modules/accounts/accounts.ts'
import { actOf, clientIn } from '../act.ts'
import { fileKeys } from '../keys.ts'
import { mustNotFlood, rememberLook } from '../opening.ts'
import { kindOfPeriod, type PeriodFault, periodState } from '../period.ts'
import { reasonIn } from '../period-change.ts'
import { periodIn, runningOf } from '../period-rows.ts'
import { correctPeriod, extendPeriod, pausePeriod, resumePeriod, stopPeriod } from '../periods.ts'
import { type PeriodTable, periodEventsOf } from '../queries-periods.ts'
import { wholeDay } from '../section.ts'
import { type PeriodDeed, PeriodView } from './period.view.tsx'
import { done, faulty } from './period-faults.ts'

export const needed = { needed: 'assistance.needed' } as const
export const reason = text({ max: 2000, ...needed })
export const day = wholeDay(needed)

const dayForm = { day, reason }
const endForm = { ends: day, reason }
const spanForm = { starts: day, ends: day, reason }

/** One period with its history, and what may be done to it. */
export async function periodPage(ask: Reading): Promise<Answer> {
  await mustNotFlood(ask)
  return page(ask.say('assistance.period'), await oneView(ask, null, empty), {
    looks: [{ action: 'client.read-period', object: ['client', clientIn(ask)] }],
    mark: (tx) => rememberLook(tx, ask.base, ask.actor.id, clientIn(ask)),
  })
}

export const extend = (ask: Writing): Promise<Answer> =>
  deed(ask, 'extension', endForm, (id, { ends, reason: why }) => extendPeriod(actOf(ask), id, ends, { reason: why }))

export const pause = (ask: Writing): Promise<Answer> =>
  deed(ask, 'pause', dayForm, (id, { day: on, reason: why }) => pausePeriod(actOf(ask), id, on, { reason: why }))

export const resume = (ask: Writing): Promise<Answer> =>
  deed(ask, 'resumption', dayForm, (id, { day: on, reason: why }) => resumePeriod(actOf(ask), id, on, { reason: why }))

export const stop = (ask: Writing): Promise<Answer> =>
  deed(ask, 'stop', dayForm, (id, { day: on, reason: why }) => stopPeriod(actOf(ask), id, on, { reason: why }))

export const correct = (ask: Writing): Promise<Answer> =>
  deed(ask, 'correction', spanForm, (id, { starts, ends, reason: why }) =>
    correctPeriod(actOf(ask), id, { startsOn: starts, endsOn: ends }, { reason: why }),
  )

/** What may be done by hand to a period as it stands. */
export function deedsFor(period: PeriodTable, today: string): readonly PeriodDeed[] {
  const { by, rests } = kindOfPeriod(period.kind)
  const state = periodState(runningOf(period), today)
  if (state === 'stopped') return []
  if (state === 'paused') return ['resumption', 'stop']
  const stops: PeriodDeed[] = by !== 'decision' || state === 'over' ? ['stop'] : []
  if (by !== 'hand') return stops
  return [...(rests && state === 'runs' ? (['pause'] as const) : []), 'extension', ...stops, 'correction']
}

async function deed<F extends Form>(
  ask: Writing,
  what: PeriodDeed,
  form: F,
  verb: (id: string, value: { [K in keyof F]: string }) => Promise<PeriodFault>,
): Promise<Answer> {
  const period = await periodOfPath(ask)
  const read = readForm(form, ask.typed)
  if (!read.ok) return again(ask.say('assistance.period'), await oneView(ask, what, read))
  const fault = await verb(period.id, read.value as { [K in keyof F]: string })
  if (fault) return again(ask.say('assistance.period'), await oneView(ask, what, faulty(ask, fault, form)))
  return done(ask, what)
}

const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

async function periodOfPath(ask: Ask): Promise<PeriodTable> {
  const id = ask.params['period'] ?? ''
  if (!isUuid.test(id)) throw new NotFound()
  return periodIn(ask.db, clientIn(ask), id)
}

async function oneView(ask: Ask, what: PeriodDeed | null, filled: Filled) {
  const { db, base, say, lang, to, token, now } = ask
  const client = clientIn(ask)
  const today = dayOf(now)
  const period = await periodOfPath(ask)
  const keys = await fileKeys(db, base, client)
  const events = (await periodEventsOf(db, client)).map((event) => ({ ...event, reason: reasonIn(keys, event) }))
  const names = await namesOf(
    db,
    events.map(({ noted_by }) => noted_by),
  )
  const shown = { say, lang, to, token, client, today, period, events, names, periods: [period] }
  return <PeriodView {...shown} filled={filled} what={what} deeds={deedsFor(period, today)} />
}
