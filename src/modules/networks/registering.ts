import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import { Conflict } from '#base/http/answer.ts'
import { addDays, dayOf } from '#base/time/day.ts'
import type { ValueOf } from '#base/ui/form.ts'
import { kinds } from './network.ts'
import { coordinationRows, lockNetwork } from './queries.ts'
import { upsertArea } from './queries-prepare.ts'
import {
  changeLastDay,
  changesOf,
  deleteCoordination,
  endCoordinations,
  insertChange,
  insertCoordination,
  insertNetwork,
} from './queries-register.ts'
import {
  type Coordination,
  codeOf,
  type coordinatorForm,
  endsOf,
  leavesSomebody,
  type networkForm,
  type RegisterAct,
  standingOf,
} from './register.ts'

/** A new network with its first coordinator. Result: its id. */
export async function addNetwork(
  tx: Write,
  base: Base,
  typed: ValueOf<typeof networkForm>,
  by: string,
): Promise<string> {
  const { areas, from, organisation, ...words } = typed
  const kind = typed.kind ?? 'regional'
  const id = newId(base.now(), base.random)
  await insertNetwork(tx, {
    id,
    code: codeOf(words.name_en),
    ...words,
    kind,
    joining: kinds[kind].joining,
    valid_from: from,
    valid_to: null,
    edited_at: null,
    edited_by: null,
  })
  for (const area of areas) await upsertArea(tx, id, area)
  await begin(tx, base, id, organisation, from)
  await note(tx, base, { network: id, act: 'added', organisation, day: from, by })
  return id
}

/** Another organisation coordinates from a day; `instead`: those who did so until then end the day before. */
export async function changeCoordinator(
  tx: Write,
  base: Base,
  network: string,
  { organisation, from, way }: ValueOf<typeof coordinatorForm>,
  by: string,
): Promise<void> {
  const act = way ?? 'instead'
  const rows = await held(tx, network)
  const change = endsOf(rows, { organisation, from, way: act }, dayOf(base.now()))
  if ('fault' in change) throw new Conflict()
  if (change.ends.length > 0) await endCoordinations(tx, idsOf(change.ends), addDays(from, -1))
  await begin(tx, base, network, organisation, from)
  await note(tx, base, { network, act, organisation, day: from, by })
}

/** One of several coordinators has a last day. Throws `Conflict` when nobody would coordinate the day after. */
export async function endCoordination(
  tx: Write,
  base: Base,
  { network, id, day }: { network: string; id: string; day: string },
  by: string,
): Promise<void> {
  const rows = await held(tx, network)
  const row = rowOf(rows, id)
  if (!leavesSomebody(rows, id, day) || (row.valid_from ?? day) > day) throw new Conflict()
  await endCoordinations(tx, [id], day)
  await note(tx, base, { network, act: 'ends', organisation: row.organisation_id, day, by })
}

/**
 * What was to come does not: whoever was to begin does not, and those whom they were to replace go on; whoever was to end
 * goes on. Throws `Conflict` when that day is past, or hangs on another change that comes.
 */
export async function callOff(tx: Write, base: Base, network: string, id: string, by: string): Promise<void> {
  const rows = await held(tx, network)
  const row = rowOf(rows, id)
  const today = dayOf(base.now())
  const { organisation_id: organisation, valid_from: from, said_to: to } = row
  if (from !== null && standingOf(row, today) === 'coming') {
    const stay = await replacedBy(tx, network, rows, organisation, from)
    await deleteCoordination(tx, id)
    if (stay.length > 0) await endCoordinations(tx, idsOf(stay), null)
  } else {
    const coming = rows.some((other) => standingOf(other, today) === 'coming')
    if (to === null || to < today || coming) throw new Conflict()
    await endCoordinations(tx, [id], null)
  }
  await note(tx, base, { network, act: 'called-off', organisation, day: from !== null && from > today ? from : to, by })
}

/** The network has a last day, or, with null, none after all. */
export async function endNetwork(
  tx: Write,
  base: Base,
  network: string,
  day: string | null,
  by: string,
): Promise<void> {
  await lockNetwork(tx, network)
  await changeLastDay(tx, network, day)
  await note(tx, base, { network, act: day === null ? 'network-goes-on' : 'network-ends', organisation: null, day, by })
}

const held = async (tx: Write, network: string): Promise<Coordination[]> => {
  await lockNetwork(tx, network)
  return coordinationRows(tx, network, 'fi')
}

function rowOf(rows: readonly Coordination[], id: string): Coordination {
  const row = rows.find((one) => one.id === id)
  if (!row) throw new Conflict()
  return row
}

/** Those who ended because this organisation was to begin in their place. */
async function replacedBy(
  tx: Write,
  network: string,
  rows: readonly Coordination[],
  organisation: string,
  from: string,
): Promise<Coordination[]> {
  const change = (await changesOf(tx, network, 'fi')).find(
    ({ act, organisation_id, counts_on }) =>
      (act === 'instead' || act === 'beside') && organisation_id === organisation && counts_on === from,
  )
  return change?.act === 'instead' ? rows.filter(({ valid_to }) => valid_to === addDays(from, -1)) : []
}

const idsOf = (rows: readonly Coordination[]) => rows.map(({ id }) => id)

const begin = (tx: Write, base: Base, network: string, organisation: string, from: string) =>
  insertCoordination(tx, {
    id: newId(base.now(), base.random),
    network_id: network,
    organisation_id: organisation,
    valid_from: from,
    valid_to: null,
  })

const note = (
  tx: Write,
  base: Base,
  change: { network: string; act: RegisterAct; organisation: string | null; day: string | null; by: string },
) =>
  insertChange(tx, {
    id: newId(base.now(), base.random),
    network_id: change.network,
    act: change.act,
    organisation_id: change.organisation,
    counts_on: change.day,
    made_at: base.now(),
    made_by: change.by,
  })
