import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import { type Actor, visitor } from '#base/http/actor.ts'
import { Conflict, NotFound, Refused } from '#base/http/answer.ts'
import { dayOf } from '#base/time/day.ts'
import { networksOver } from '#packs/fi/service-map/areas.ts'
import { contentOf, noteAct } from './history.ts'
import { project } from './projecting.ts'
import {
  insertRecord,
  lockRecord,
  markRecord,
  type RecordRow,
  recordRow,
  setServicePlaces,
  updateRecord,
} from './queries.ts'
import { deleteDraft, widenNetworks } from './queries-keeping.ts'
import {
  dueMonths,
  type Field,
  type FieldsOf,
  type Hidden,
  type Kept,
  type Kind,
  type Origin,
  type Origins,
} from './record.ts'
import { parted, tableOf } from './sealing.ts'
import { unsealed } from './seen.ts'

/** A record to be. `provider` is not asked of a provider. `networks`: who keeps it, where its areas do not say. */
export interface Draft<K extends Kind> {
  provider?: string
  service?: string | null
  fields: FieldsOf[K]
  hidden?: Hidden<K>
  origins?: Origins<K>
  networks?: readonly string[]
  /** Places of a service. */
  places?: readonly string[]
}

/** Who changes; null: the system itself (country data, a job). */
export type Changer = Actor | null

/** Makes a draft and gives its id. Where a field's origin is not given it is `from`, today. */
export async function draft<K extends Kind>(
  tx: Write,
  base: Base,
  kind: K,
  given: Draft<K>,
  from: Omit<Origin, 'day'>,
  actor: Changer,
): Promise<string> {
  const now = base.now()
  const id = newId(now, base.random)
  const hidden = onlyPresent<K>(given.hidden ?? ({} as Hidden<K>), given.fields)
  const { fields, sealed } = parted(base, { table: tableOf[kind], id }, given.fields, hidden)
  const networks = await networksOf(tx, kind, given)
  const origins = { ...originsOf(given.fields, { ...from, day: dayOf(now) }), ...given.origins }
  const provider = given.provider ?? id
  await insertRecord(tx, kind, {
    id,
    provider,
    service: given.service ?? null,
    ...{ fields, hidden, sealed, origins, networks, now },
    due: dayOf(now),
    confirmed: null,
    by: byOf(actor),
    published: false,
  })
  if (kind !== 'provider') await widenNetworks(tx, provider, networks)
  if (given.places) await setServicePlaces(tx, id, given.places)
  await noteAct(tx, base, { kind, id, version: 1, act: 'drafted', fields: given.fields, hidden }, byOf(actor))
  return id
}

/** The next content of a record. `version`: the one the editor had in hand; throws `Conflict` when it is not the last. */
export interface Next<K extends Kind> {
  version: number
  fields: FieldsOf[K]
  hidden: Hidden<K>
  from: Omit<Origin, 'day'>
}

/** Changes a record; nothing happens when nothing differs. Gives the names of the fields that changed. */
export async function change<K extends Kind>(
  tx: Write,
  base: Base,
  kind: K,
  id: string,
  next: Next<K>,
  actor: Changer,
): Promise<Field<K>[]> {
  const row = await held(tx, kind, id)
  if (row.version !== next.version) throw new Conflict()
  const before = unsealed(base, row)
  const hidden = onlyPresent(next.hidden, next.fields)
  const changed = changedFields(before, { fields: next.fields, hidden })
  if (changed.length === 0) return []
  const { fields, sealed } = parted(base, { table: tableOf[kind], id }, next.fields, hidden)
  const origin: Origin = { ...next.from, day: dayOf(base.now()) }
  const valueChanged = changed.filter((name) => !same(before.fields[name], next.fields[name]))
  const origins = { ...before.origins, ...Object.fromEntries(valueChanged.map((name) => [name, origin])) }
  const networks = await networksOf(tx, kind, { ...row, provider: row.provider, fields: next.fields })
  await updateRecord(tx, kind, id, { fields, hidden, sealed, origins, networks, now: base.now(), by: byOf(actor) })
  if (kind !== 'provider') await widenNetworks(tx, row.provider, networks)
  await noteAct(
    tx,
    base,
    { kind, id, version: row.version + 1, act: 'changed', fields: next.fields, hidden },
    byOf(actor),
  )
  await project(tx, kind, id)
  return changed
}

/** Makes a draft public, and its provider with it: nothing stands on the map without saying whose it is. */
export async function publish(tx: Write, base: Base, kind: Kind, id: string, actor: Changer): Promise<void> {
  const row = await held(tx, kind, id)
  const { fields } = unsealed(base, row)
  if (kind === 'contact' && lacksConsent(fields)) throw new Refused('service-map.fault.consent')
  if (kind !== 'provider') {
    const provider = await held(tx, 'provider', row.provider)
    if (provider.publishedAt === null) await publish(tx, base, 'provider', row.provider, actor)
  }
  if (row.publishedAt === null) {
    await markRecord(tx, kind, id, { published_at: base.now(), published_by: byOf(actor), changed_at: base.now() })
    await noteAct(tx, base, { kind, id, version: row.version, act: 'published' }, byOf(actor))
  }
  await project(tx, kind, id)
}

/** Somebody of the organisation says on this day that the record is right. */
export async function confirm(tx: Write, base: Base, kind: Kind, id: string, actor: Changer): Promise<void> {
  const row = await held(tx, kind, id)
  const day = dayOf(base.now())
  await markRecord(tx, kind, id, { confirmed_on: day, due_on: addMonths(day, dueMonths[kind]), changed_at: base.now() })
  await noteAct(tx, base, { kind, id, version: row.version, act: 'confirmed' }, byOf(actor))
}

/** Ends a record on a day, with a reason that readers are told. Nothing is deleted. */
export async function end(
  tx: Write,
  base: Base,
  kind: Kind,
  id: string,
  { on, reason }: { on: string; reason: string },
  actor: Changer,
): Promise<void> {
  const row = await held(tx, kind, id)
  await markRecord(tx, kind, id, { ended_on: on, ended_reason: reason, ended_by: byOf(actor), changed_at: base.now() })
  await noteAct(tx, base, { kind, id, version: row.version, act: 'ended' }, byOf(actor))
  await project(tx, kind, id)
}

/** Takes an ending back. */
export async function revive(tx: Write, base: Base, kind: Kind, id: string, actor: Changer): Promise<void> {
  const row = await held(tx, kind, id)
  await markRecord(tx, kind, id, { ended_on: null, ended_reason: null, ended_by: null, changed_at: base.now() })
  await noteAct(tx, base, { kind, id, version: row.version, act: 'revived' }, byOf(actor))
  await project(tx, kind, id)
}

/** Puts a record back to an earlier version's content, as a new version. */
export async function restore(tx: Write, base: Base, kind: Kind, id: string, version: number, actor: Changer) {
  const row = await held(tx, kind, id)
  const { fields, hidden } = await contentOf(tx, base, kind, id, version)
  const from = { from: 'own' } as const
  return change(tx, base, kind, id, { version: row.version, fields, hidden, from } as Next<Kind>, actor)
}

/** Says where a service is given. */
export async function placeService(tx: Write, base: Base, service: string, places: readonly string[]): Promise<void> {
  await setServicePlaces(tx, service, places)
  await markRecord(tx, 'service', service, { changed_at: base.now() })
  await project(tx, 'service', service)
}

/** Removes a draft that was never published, with its history. Throws `Refused` when it was, or when something hangs on it. */
export async function discard(tx: Write, kind: Kind, id: string): Promise<void> {
  const row = await held(tx, kind, id)
  if (row.publishedAt !== null || !(await deleteDraft(tx, kind, id))) throw new Refused('service-map.fault.in-use')
}

/** Names of the fields in which two contents differ, by value or by who sees them. */
export function changedFields<K extends Kind>(
  before: Pick<Kept<K>, 'fields' | 'hidden'>,
  after: Pick<Kept<K>, 'fields' | 'hidden'>,
): Field<K>[] {
  const names = new Set([...Object.keys(before.fields as object), ...Object.keys(after.fields as object)] as Field<K>[])
  return [...names].filter(
    (name) => !same(before.fields[name], after.fields[name]) || !same(before.hidden[name], after.hidden[name]),
  )
}

/** A person's name needs the day on which they agreed. */
export const lacksConsent = (fields: object): boolean =>
  'person' in fields && Boolean(fields.person) && !('consentDay' in fields && fields.consentDay)

/** The day so many months later; the last of the month where there is no such day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

async function held<K extends Kind>(tx: Write, kind: K, id: string): Promise<RecordRow<K>> {
  const row = await lockRecord(tx, kind, id, visitor)
  if (!row) throw new NotFound()
  return row
}

/** Who keeps a record: networks over its areas; a contact's are its service's, else its provider's. */
async function networksOf(
  tx: Write,
  kind: Kind,
  given: Pick<Draft<Kind>, 'provider' | 'service' | 'fields' | 'networks'>,
) {
  const own = given.networks ?? []
  const { areas, municipality } = given.fields as { areas?: readonly string[]; municipality?: string }
  if (kind === 'service') return areas ? networksOver(areas) : own
  if (kind === 'place' && municipality) return networksOver([`municipality:${municipality}`])
  if (kind === 'provider' || own.length > 0) return own
  const parent = given.service
    ? await recordRow(tx, 'service', given.service, visitor)
    : await recordRow(tx, 'provider', given.provider ?? '', visitor)
  return parent?.networks ?? []
}

const byOf = (actor: Changer): string | null => (actor?.kind === 'person' ? actor.id : null)

const originsOf = (fields: object, origin: Origin) =>
  Object.fromEntries(Object.keys(fields).map((name) => [name, origin]))

const onlyPresent = <K extends Kind>(hidden: Hidden<K>, fields: FieldsOf[K]): Hidden<K> =>
  Object.fromEntries(
    Object.entries(hidden).filter(([name]) => (fields as unknown as Record<string, unknown>)[name] !== undefined),
  ) as Hidden<K>

const same = (one: unknown, other: unknown): boolean => stable(one) === stable(other)

/** JSON with keys in order, because PostgreSQL keeps an order of its own. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  )
}
