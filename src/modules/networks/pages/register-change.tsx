import type { Read } from '#base/database/handles.ts'
import { type Answer, again, Conflict, NotFound, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import type { Typed } from '#base/http/typed.ts'
import { dayOf } from '#base/time/day.ts'
import { empty, type Fault, type Filled, readForm } from '#base/ui/form.ts'
import { coordinationRows } from '../queries.ts'
import { organisationsOn } from '../queries-members.ts'
import { holdersOf, registerRow } from '../queries-register.ts'
import { type Coordination, coordinatorForm, endsOf, lastDayForm, leavesSomebody, standingOf } from '../register.ts'
import { callOff, changeCoordinator, endCoordination, endNetwork } from '../registering.ts'
import { idIn } from './meeting-edit.tsx'
import { ChangeForm, CheckView, EndOneView, EndView } from './register-change.view.tsx'

/** Who, from when, instead of whom; once that is said: what it means, before anything is done. */
export async function changing(ask: Reading): Promise<Answer> {
  if (ask.query.size === 0) return page(ask.say('networks.register.change'), await formOf(ask, empty))
  const read = await readChange(ask, ask.query)
  if ('filled' in read) return page(ask.say('networks.register.change'), await formOf(ask, read.filled))
  const { network, value, ends, name } = read
  const role = network.kind === 'platform' ? 'platform-coordinator' : 'network-coordinator'
  const holders = await holdersOf(ask.db, value.organisation, role, dayOf(ask.now))
  return page(
    ask.say('networks.register.change'),
    <CheckView {...ask} {...{ network, value, ends, name, role, holders }} />,
  )
}

export async function changeIt(ask: Writing): Promise<Answer> {
  const read = await readChange(ask, ask.typed)
  if ('filled' in read) return again(ask.say('networks.register.change'), await formOf(ask, read.filled))
  await changeCoordinator(ask.db, ask.base, read.network.id, read.value, ask.actor.id)
  return back(ask)
}

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

const networkIn = ({ params }: Pick<Ask, 'params'>): string => params['network'] ?? ''

const back = (ask: Writing): Answer => see(ask.to(`/network-register/${networkIn(ask)}`))

/** The change as it is meant, with whose coordination it ends; or what is wrong with it. */
async function readChange(ask: Ask<Read>, typed: Typed) {
  const { db, lang, now } = ask
  const network = await registerRow(db, networkIn(ask))
  const read = readForm(coordinatorForm, typed)
  if (!read.ok) return { filled: read }
  const { value } = read
  const wrong = (fault: Fault) => ({ filled: { typed, faults: [fault] } })
  const name = (await organisationsOn(db, lang, value.from)).find(({ id }) => id === value.organisation)?.name
  if (name === undefined) return wrong({ field: 'organisation', key: 'networks.register.fault.gone' })
  const rows = await coordinationRows(db, network.id, lang)
  const change = endsOf(rows, { ...value, way: value.way ?? 'instead' }, dayOf(now))
  return 'fault' in change ? wrong(change.fault) : { network, value, ends: change.ends, name }
}

async function formOf(ask: Ask<Read>, filled: Filled) {
  const today = dayOf(ask.now)
  const network = await registerRow(ask.db, networkIn(ask))
  return (
    <ChangeForm
      {...ask}
      {...{ network, filled, today }}
      coordinations={await coordinationRows(ask.db, network.id, ask.lang)}
      organisations={await organisationsOn(ask.db, ask.lang, today)}
    />
  )
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
