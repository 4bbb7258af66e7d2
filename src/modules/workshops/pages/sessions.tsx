import type { Read } from '#base/database/handles.ts'
import { type Answer, again, NotFound, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { mayAtAll } from '#base/http/rule.ts'
import { langs } from '#base/i18n/lang.ts'
import { dayOf } from '#base/time/day.ts'
import { choice, empty, type Filled, fill, partialDay, readForm, text } from '#base/ui/form.ts'
import { mayCompare, mayPlanWorkshop } from '../policy.ts'
import { playableVersions } from '../queries-scenarios.ts'
import { networksFor, workshopRows } from '../queries-sessions.ts'
import { planWorkshop, seen, statesOf } from '../sessions.ts'
import { PlanView, SessionsView } from './sessions.view.tsx'

/** All workshops that concern the reader: those they run, and those whose report they may read. */
export async function sessions(ask: Reading): Promise<Answer> {
  const rows = await workshopRows(ask.db, ask.allowed)
  const states = await statesOf(
    ask.db,
    rows.map(({ id }) => id),
  )
  const shown = rows.map((row) => ({ ...seen(row), phase: states.get(row.id)?.phase ?? ('planned' as const) }))
  const acts = { plan: mayAtAll(mayPlanWorkshop.plan, ask.actor), compare: mayAtAll(mayCompare.read, ask.actor) }
  return page(ask.say('workshops.menu'), <SessionsView {...ask} workshops={shown} acts={acts} />)
}

export const plan = async (ask: Reading): Promise<Answer> => {
  const filled = fill(planForm, { day: dayOf(ask.now), lang: ask.lang, tables: '4' })
  const chosen = ask.query.get('version')?.[0]
  return planPage(ask, chosen ? { ...filled, typed: new Map([...filled.typed, ['version', [chosen]]]) } : filled)
}

/** Plans a workshop for a network that the planner coordinates. */
export async function planned(ask: Writing): Promise<Answer> {
  const read = readForm(planForm, ask.typed)
  if (!read.ok) return planPage(ask, read)
  const { version, network, day, lang, tables } = read.value
  const offered = await networksFor(ask.db, ask.allowed)
  if (!offered.some(({ id }) => id === network)) throw new NotFound()
  const playable = await playableVersions(ask.db)
  if (!playable.some(({ id }) => id === version)) throw new NotFound()
  if (day.length < 10)
    return planPage(ask, { typed: ask.typed, faults: [{ field: 'day', key: 'workshops.plan.day.needed' }] })
  const id = await planWorkshop(ask.db, ask.base, {
    version,
    network,
    heldOn: day,
    lang: lang ?? 'fi',
    tables: Math.min(12, Math.max(1, Number(tables))),
    by: ask.actor.id,
  })
  ask.record({ action: 'workshop.plan', object: ['workshop', id] })
  return see(ask.to(`/workshops/${id}`))
}

const planForm = {
  version: text({ needed: 'workshops.plan.version.needed' }),
  network: text({ needed: 'workshops.plan.network.needed' }),
  day: partialDay({ needed: 'workshops.plan.day.needed' }),
  lang: choice(langs, { needed: 'workshops.plan.lang.needed' }),
  tables: text({
    max: 2,
    needed: 'workshops.plan.tables.needed',
    like: { pattern: /^([1-9]|1[0-2])$/, fault: 'workshops.plan.tables.needed' },
  }),
}

async function planPage(ask: Ask<Read>, filled: Filled = empty): Promise<Answer> {
  const networks = await networksFor(ask.db, ask.allowed)
  const versions = await playableVersions(ask.db)
  const view = <PlanView {...ask} networks={networks} versions={versions} filled={filled} />
  const title = ask.say('workshops.plan.title')
  return filled.faults.length > 0 ? again(title, view) : page(title, view)
}
