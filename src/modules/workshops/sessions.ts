import type { Base } from '#base/base.ts'
import type { Read, Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import { Conflict, NotFound, Refused } from '#base/http/answer.ts'
import type { Lang } from '#base/i18n/lang.ts'
import { dayOf } from '#base/time/day.ts'
import { overSince } from '#packs/fi/retention.ts'
import { versionById } from './queries-scenarios.ts'
import {
  eventsOf,
  insertEvent,
  insertTables,
  insertWorkshop,
  isFreeCode,
  lockWorkshop,
  setCode,
  tablesOf,
  unclosedUntil,
  type WorkshopRow,
  workshopRow,
} from './queries-sessions.ts'
import { forgetGuesses, forgetParticipants } from './queries-sessions-people.ts'
import { type EventKind, isStep, mayFollow, newCode, type State, stateOf, type Workshop } from './session.ts'

/** Everything about one workshop but its answers. Throws `NotFound`. */
export async function workshopOf(db: Read, id: string): Promise<Workshop> {
  const row = await workshopRow(db, id)
  if (!row) throw new NotFound()
  const [tables, events] = [await tablesOf(db, id), await eventsOf(db, [id])]
  return { ...seen(row), tables, state: stateOf(events) }
}

/** A row without its tables and events. */
export const seen = (row: NonNullable<WorkshopRow>): Omit<Workshop, 'tables' | 'state'> => ({
  id: row.id,
  heldOn: row.held_on,
  lang: row.lang,
  code: row.code,
  network: {
    id: row.network_id,
    code: row.network_code,
    names: { fi: row.name_fi, sv: row.name_sv, en: row.name_en },
  },
  scenario: {
    id: row.scenario_id,
    version: row.scenario_version_id,
    number: row.scenario_number,
    document: row.document,
  },
})

/** The states of many workshops by id. */
export async function statesOf(db: Read, ids: readonly string[]): Promise<ReadonlyMap<string, State>> {
  const byWorkshop = Map.groupBy(await eventsOf(db, ids), ({ workshop_id }) => workshop_id)
  return new Map(ids.map((id) => [id, stateOf(byWorkshop.get(id) ?? [])]))
}

export interface Plan {
  version: string
  network: string
  heldOn: string
  lang: Lang
  tables: number
  by: string | null
}

/** A workshop on a published version of a scenario; its text stays that version's whatever is edited later. */
export async function planWorkshop(tx: Write, base: Base, plan: Plan): Promise<string> {
  const version = await versionById(tx, plan.version)
  if (!version?.published_at) throw new NotFound()
  const now = base.now()
  const id = newId(now, base.random)
  await insertWorkshop(tx, {
    id,
    scenario_version_id: plan.version,
    network_id: plan.network,
    held_on: plan.heldOn,
    lang: plan.lang,
    planned_at: now,
    planned_by: plan.by,
  })
  const numbers = Array.from({ length: plan.tables }, (_, at) => at + 1)
  await insertTables(
    tx,
    numbers.map((number) => ({ id: newId(now, base.random), workshop_id: id, number })),
  )
  return id
}

export interface Deed {
  kind: EventKind
  step?: string | null
  seconds?: number | null
  /** What the facilitator had before their eyes. */
  version: number
  by: string | null
}

/** One act of a facilitator. Throws `Conflict` when another acted meanwhile, `Refused` when it does not follow. */
export async function act(tx: Write, base: Base, workshop: Workshop, deed: Deed): Promise<void> {
  await lockWorkshop(tx, workshop.id)
  const { scenario } = workshop
  const state = stateOf(await eventsOf(tx, [workshop.id]))
  if (deed.version !== state.version) throw new Conflict()
  if (!mayFollow(state).includes(deed.kind)) throw new Refused()
  const step = deed.step ?? null
  if (step !== null && !isStep(scenario.document, step)) throw new NotFound()
  const made = await insertEvent(tx, {
    workshop_id: workshop.id,
    number: state.version + 1,
    kind: deed.kind,
    step,
    seconds: deed.seconds ?? null,
    at: base.now(),
    acted_by: deed.by,
  })
  if (!made) throw new Conflict()
  await codeFor(tx, base, workshop, deed.kind)
  await tellBoard(tx, base, workshop.id)
}

/** Every open page of the workshop. */
export const boardTopic = (id: string): string => `workshop:${id}`
export const tellBoard = (tx: Write, base: Base, id: string): Promise<void> => base.live.tell(tx, boardTopic(id))

/** Names and secrets of participants are gone, nobody comes in any more. */
export async function forgetDay(tx: Write, id: string): Promise<void> {
  await setCode(tx, id, null)
  await forgetParticipants(tx, id)
}

/** What must not outlive its use: names of a day long past, wrong codes of yesterday. */
export async function forgetOld(base: Base): Promise<void> {
  const now = base.now()
  await base.database.writing(async (tx) => {
    const over = overSince('workshop-names', dayOf(now))
    for (const { id } of over ? await unclosedUntil(tx, over) : []) await forgetDay(tx, id)
    await forgetGuesses(tx, new Date(now.getTime() - 86_400_000))
  })
}

/** A code while somebody may come in. Opening again brings a new one: an old picture of the wall is of no use. */
async function codeFor(tx: Write, base: Base, { id, code }: Workshop, kind: EventKind): Promise<void> {
  if (kind === 'closed') return forgetDay(tx, id)
  if (kind === 'opened' && code === null) await setCode(tx, id, await freeCode(tx, base))
}

async function freeCode(tx: Write, base: Base): Promise<string> {
  const code = newCode(base.random)
  return (await isFreeCode(tx, code)) ? code : freeCode(tx, base)
}
