import type { Read } from '#base/database/handles.ts'
import { type Answer, again, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import type { Typed } from '#base/http/typed.ts'
import { dayOf } from '#base/time/day.ts'
import { empty, type Fault, type Filled, readForm } from '#base/ui/form.ts'
import { coordinationRows } from '../queries.ts'
import { organisationsOn } from '../queries-members.ts'
import { holdersOf, registerRow } from '../queries-register.ts'
import { coordinatorForm, endsOf } from '../register.ts'
import { changeCoordinator } from '../registering.ts'
import { ChangeForm, CheckView } from './register-change.view.tsx'

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

export const networkIn = ({ params }: Pick<Ask, 'params'>): string => params['network'] ?? ''

export const back = (ask: Writing): Answer => see(ask.to(`/network-register/${networkIn(ask)}`))

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
