import type { Read } from '#base/database/handles.ts'
import { type Answer, again, NotFound, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { allowedActs } from '#base/http/rule.ts'
import { dayOf } from '#base/time/day.ts'
import { empty, type Fault, type Filled, readForm } from '#base/ui/form.ts'
import { nextActs, stateOf } from '../gap.ts'
import { handForm, moveForm } from '../gap-form.ts'
import { handGap, moveGap } from '../gap-naming.ts'
import { mayGap } from '../policy.ts'
import { gapEvents, gapOwners, gapRow, gapSources } from '../queries-gaps.ts'
import { GapPage } from './gap.view.tsx'

/** One gap: what is missing, where it was noticed, who works on it, what happened. */
export async function gap(ask: Reading): Promise<Answer> {
  return page(ask.say('service-map.gap.one'), await viewOf(ask, empty))
}

/** Gives it to an organisation, with a day. */
export async function handOn(ask: Writing): Promise<Answer> {
  const read = readForm(handForm, ask.typed)
  if (!read.ok) return again(ask.say('service-map.gap.one'), await viewOf(ask, read))
  const { owner, due, said } = read.value
  if (due !== '' && due.length !== 10) return retry(ask, { field: 'due', key: 'service-map.gap.due-needed' })
  const owners = await gapOwners(ask.db, dayOf(ask.now))
  if (owner !== '' && !owners.some(({ id }) => id === owner)) throw new NotFound()
  const row = await found(ask)
  await handGap(ask.db, ask.base, row, { owner: owner || null, due: due || null, said }, ask.actor)
  return see(ask.to(`/gaps/${row.id}`))
}

/** Begins, closes, accepts or opens it again. All but beginning say how or why. */
export async function moveOn(ask: Writing): Promise<Answer> {
  const read = readForm(moveForm, ask.typed)
  if (!read.ok) return again(ask.say('service-map.gap.one'), await viewOf(ask, read))
  const { act } = read.value
  if (act === null) throw new NotFound()
  const said = act === 'begin' ? '' : read.value[`said-${act}`]
  if (act !== 'begin' && said === '') return retry(ask, { field: `said-${act}`, key: 'service-map.gap.why-needed' })
  const row = await found(ask)
  await moveGap(ask.db, ask.base, row, act, said, ask.actor)
  ask.record({ action: `gap.${act}`, object: ['gap', row.id] })
  return see(ask.to(`/gaps/${row.id}`))
}

const retry = async (ask: Writing, fault: Fault): Promise<Answer> =>
  again(ask.say('service-map.gap.one'), await viewOf(ask, { typed: ask.typed, faults: [fault] }))

async function found(ask: Ask<Read>) {
  const row = await gapRow(ask.db, ask.params.gap ?? '')
  if (!row) throw new NotFound()
  return row
}

async function viewOf(ask: Ask<Read>, filled: Filled) {
  const { db, say, lang, to, token, now } = ask
  const row = await found(ask)
  const acts = await allowedActs(db, ask.actor, mayGap, row.id)
  return (
    <GapPage
      {...{ say, lang, to, token, filled, gap: row, today: dayOf(now) }}
      sources={await gapSources(db, row.id)}
      events={await gapEvents(db, row.id)}
      owners={acts.has('hand') ? await gapOwners(db, dayOf(now)) : null}
      acts={acts.has('move') ? nextActs[stateOf(row)] : []}
    />
  )
}
