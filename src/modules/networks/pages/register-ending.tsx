import type { Read } from '#base/database/handles.ts'
import { type Answer, again, Conflict, NotFound, page } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { empty, type Fault, type Filled, readForm } from '#base/ui/form.ts'
import { coordinationRows } from '../queries.ts'
import { registerRow } from '../queries-register.ts'
import { type Coordination, lastDayForm, leavesSomebody, standingOf } from '../register.ts'
import { callOff, endCoordination, endNetwork } from '../registering.ts'
import { idIn } from './meeting-edit.tsx'
import { back, networkIn } from './register-change.tsx'
import { EndOneView, EndView } from './register-ending.view.tsx'

/** One of several ends. */
export async function endingOne(ask: Reading): Promise<Answer> {
  return page(ask.say('networks.register.end-one'), await endOneOf(ask, empty))
}

export async function endOne(ask: Writing): Promise<Answer> {
  const { row, rows } = await coordinationOf(ask)
  const read = readForm(lastDayForm, ask.typed)
  const faults: readonly Fault[] = read.ok ? lastDayFaults(rows, row, read.value.day) : read.faults
  if (!read.ok || faults.length > 0)
    return again(ask.say('networks.register.end-one'), await endOneOf(ask, { typed: ask.typed, faults }))
  const { day } = read.value
  await endCoordination(ask.db, ask.base, { network: networkIn(ask), id: row.id, day }, ask.actor.id)
  return back(ask)
}

/** What was to come does not. */
export async function callingOff(ask: Writing): Promise<Answer> {
  const { row } = await coordinationOf(ask)
  await callOff(ask.db, ask.base, networkIn(ask), row.id, ask.actor.id)
  return back(ask)
}

/** The network itself ends. */
export async function ending(ask: Reading): Promise<Answer> {
  return page(ask.say('networks.register.end'), await endOf(ask, empty))
}

export async function endIt(ask: Writing): Promise<Answer> {
  const read = readForm(lastDayForm, ask.typed)
  const faults: Fault[] = read.ok ? [] : [...read.faults]
  if (read.ok && read.value.day < dayOf(ask.now)) faults.push({ field: 'day', key: 'networks.register.fault.past' })
  if (!read.ok || faults.length > 0)
    return again(ask.say('networks.register.end'), await endOf(ask, { typed: ask.typed, faults }))
  await endNetwork(ask.db, ask.base, networkIn(ask), read.value.day, ask.actor.id)
  return back(ask)
}

export async function goOn(ask: Writing): Promise<Answer> {
  if (standingOf(await registerRow(ask.db, networkIn(ask)), dayOf(ask.now)) === 'over') throw new Conflict()
  await endNetwork(ask.db, ask.base, networkIn(ask), null, ask.actor.id)
  return back(ask)
}

async function coordinationOf(ask: Ask<Read>): Promise<{ row: Coordination; rows: Coordination[] }> {
  const rows = await coordinationRows(ask.db, networkIn(ask), ask.lang)
  const id = idIn(ask.params['coordination'])
  const row = rows.find((one) => one.id === id)
  if (!row) throw new NotFound()
  return { row, rows }
}

function lastDayFaults(rows: readonly Coordination[], row: Coordination, day: string): Fault[] {
  if ((row.valid_from ?? day) > day) return [{ field: 'day', key: 'networks.register.fault.before' }]
  return leavesSomebody(rows, row.id, day) ? [] : [{ field: 'day', key: 'networks.register.fault.nobody' }]
}

async function endOneOf(ask: Ask<Read>, filled: Filled) {
  const { row } = await coordinationOf(ask)
  return <EndOneView {...ask} {...{ filled, row }} network={await registerRow(ask.db, networkIn(ask))} />
}

const endOf = async (ask: Ask<Read>, filled: Filled) => (
  <EndView {...ask} filled={filled} network={await registerRow(ask.db, networkIn(ask))} />
)
