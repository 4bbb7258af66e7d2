import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Read, Write } from '#base/database/handles.ts'
import type { Actor } from '#base/http/actor.ts'
import { type Allowed, allowed } from '#base/http/rule.ts'
import { mayKeep } from './policy.ts'
import type { FieldsOf, Hidden, Kept, Kind, Origins } from './record.ts'
import { tableOf } from './sealing.ts'

/** A record as its row has it: public fields, and the sealed ones still sealed. `keeps`: whether the asker keeps it. */
export type RecordRow<K extends Kind> = Omit<Kept<K>, 'fields'> & {
  fields: Partial<FieldsOf[K]>
  sealed: Buffer | null
  keeps: boolean
}

/** The one record, whether draft, published or ended; undefined when there is none. */
export async function recordRow<K extends Kind>(db: Read, kind: K, id: string, actor: Actor) {
  return (await recordRows(db, kind, sql<SqlBool>`${column(kind, 'id')} = ${id}`, actor))[0]
}

/** Records of several ids at once; in no particular order. */
export const recordsById = <K extends Kind>(db: Read, kind: K, ids: readonly string[], actor: Actor) =>
  ids.length === 0
    ? Promise.resolve([])
    : recordRows(db, kind, sql<SqlBool>`${column(kind, 'id')} = any(${[...ids]}::uuid[])`, actor)

/** Services, places or contacts of these providers. `published`: only what the public side may use: published, not ended. */
export const recordsOfProviders = <K extends Exclude<Kind, 'provider'>>(
  db: Read,
  kind: K,
  providers: readonly string[],
  actor: Actor,
  { published }: { published: boolean },
) =>
  providers.length === 0
    ? Promise.resolve([])
    : recordRows(
        db,
        kind,
        sql<SqlBool>`${column(kind, 'provider_id')} = any(${[...providers]}::uuid[]) and ${published ? inUse(kind) : sql`true`}`,
        actor,
      )

/**
 * Services with their providers, and the contacts and places that are in use, in one question. A place's `service` is the
 * one of these that is given there; a place of two services comes twice.
 */
export async function familyRows(db: Read, services: readonly string[], actor: Actor): Promise<RecordRow<Kind>[]> {
  if (services.length === 0) return []
  const ids = sql`any(${[...services]}::uuid[])`
  const providers = sql`(select ps.provider_id from map_service ps where ps.id = ${ids})`
  const columns = (kind: Kind, service?: RawBuilder<unknown>) =>
    sql`${kind}::text as kind, ${columnsOf(kind, allowed(mayKeep[kind].keep, actor), service)}`
  const { rows } = await sql<RawRow & { kind: Kind }>`
    select ${columns('service')} from map_service as s where s.id = ${ids}
    union all select ${columns('provider')} from map_provider as v where v.id in ${providers}
    union all select ${columns('place', sql`sp.service_id`)} from map_place as l join map_service_place sp on sp.place_id = l.id
      where sp.service_id = ${ids} and ${inUse('place')}
    union all select ${columns('contact')} from map_contact as c where c.provider_id in ${providers}
      and (c.service_id is null or c.service_id = ${ids}) and ${inUse('contact')}`.execute(db)
  return rows.map((row) => rowOf(row.kind, row))
}

/** Which places belong to which of these services. */
export const placesOfServices = (db: Read, services: readonly string[]) =>
  services.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('map_service_place')
        .select(['service_id', 'place_id'])
        .where('service_id', 'in', [...services])
        .execute()

/** The row to change, held until the transaction ends. */
export async function lockRecord<K extends Kind>(tx: Write, kind: K, id: string, actor: Actor) {
  await sql`select 1 from ${sql.table(tableOf[kind])} where id = ${id} for update`.execute(tx)
  return recordRow(tx, kind, id, actor)
}

export interface NewRecord {
  id: string
  provider: string
  service: string | null
  fields: object
  hidden: object
  sealed: Buffer | null
  origins: object
  networks: readonly string[]
  due: string
  confirmed: string | null
  now: Date
  by: string | null
  published: boolean
  /** Code of the country pack's organisation that a provider is. */
  code?: string
}

export async function insertRecord(tx: Write, kind: Kind, row: NewRecord): Promise<void> {
  const own: Record<string, unknown> = {
    id: row.id,
    ...(kind === 'provider' ? {} : { provider_id: row.provider }),
    ...(kind === 'contact' ? { service_id: row.service } : {}),
    ...(row.code ? { code: row.code } : {}),
    fields: JSON.stringify(row.fields),
    hidden: JSON.stringify(row.hidden),
    sealed_hidden: row.sealed,
    origins: JSON.stringify(row.origins),
    networks: [...row.networks],
    due_on: row.due,
    confirmed_on: row.confirmed,
    changed_at: row.now,
    changed_by: row.by,
    published_at: row.published ? row.now : null,
    published_by: row.published ? row.by : null,
  }
  await sql`insert into ${sql.table(tableOf[kind])} (${sql.join(Object.keys(own).map((name) => sql.ref(name)))})
    values (${sql.join(Object.values(own))})`.execute(tx)
}

export interface ChangedRecord {
  fields: object
  hidden: object
  sealed: Buffer | null
  origins: object
  networks: readonly string[]
  now: Date
  by: string | null
}

/** Writes the next version of a record whose row is locked. */
export const updateRecord = (tx: Write, kind: Kind, id: string, next: ChangedRecord) =>
  sql`update ${sql.table(tableOf[kind])} set
      fields = ${JSON.stringify(next.fields)}, hidden = ${JSON.stringify(next.hidden)}, sealed_hidden = ${next.sealed},
      origins = ${JSON.stringify(next.origins)}, networks = ${[...next.networks]},
      changed_at = ${next.now}, changed_by = ${next.by}, version = version + 1
    where id = ${id}`.execute(tx)

/** Sets who, when and what of a record's life beside its content: published, confirmed, ended. */
export const markRecord = (tx: Write, kind: Kind, id: string, marks: Readonly<Record<string, string | Date | null>>) =>
  sql`update ${sql.table(tableOf[kind])} set ${sql.join(
    Object.entries(marks).map(([name, value]) => sql`${sql.ref(name)} = ${value}`),
  )} where id = ${id}`.execute(tx)

export const setServicePlaces = async (tx: Write, service: string, places: readonly string[]) => {
  await tx.deleteFrom('map_service_place').where('service_id', '=', service).execute()
  if (places.length === 0) return
  const rows = places.map((place) => ({ service_id: service, place_id: place }))
  await tx.insertInto('map_service_place').values(rows).execute()
}

const aliases = { provider: 'v', service: 's', place: 'l', contact: 'c' } as const

const column = (kind: Kind, name: string) => sql.ref(`${aliases[kind]}.${name}`)

const inUse = (kind: Kind) => sql`${column(kind, 'published_at')} is not null and ${column(kind, 'ended_on')} is null`

async function recordRows<K extends Kind>(db: Read, kind: K, where: RawBuilder<SqlBool>, actor: Actor) {
  const { rows } = await sql<RawRow>`select ${columnsOf(kind, allowed(mayKeep[kind].keep, actor))}
    from ${sql.table(tableOf[kind])} as ${sql.ref(aliases[kind])} where ${where}`.execute(db)
  return rows.map((row) => rowOf(kind, row))
}

interface RawRow {
  id: string
  provider_id: string
  service_id: string | null
  fields: object
  hidden: object
  sealed_hidden: Buffer | null
  origins: object
  confirmed_on: string | null
  due_on: string
  published_at: Date | null
  changed_at: Date
  ended_on: string | null
  ended_reason: string | null
  networks: string[]
  version: number
  keeps: boolean
}

const plain =
  'id fields hidden sealed_hidden origins confirmed_on due_on published_at changed_at ended_on ended_reason networks version'

/** The columns of each kind, written out once: they are asked for at every page. */
const written = Object.fromEntries(
  (['provider', 'service', 'place', 'contact'] as const).map((kind) => {
    const alias = aliases[kind]
    const own = plain.split(' ').map((name) => `${alias}.${name}`)
    return [kind, sql.raw([...own, `${alias}.${kind === 'provider' ? 'id' : 'provider_id'} as provider_id`].join(', '))]
  }),
) as Record<Kind, RawBuilder<unknown>>

const columnsOf = (kind: Kind, keeps: Allowed, service?: RawBuilder<unknown>) =>
  sql`${written[kind]}, ${service ?? (kind === 'contact' ? sql`c.service_id` : sql`null::uuid`)} as service_id, ${keeps} as keeps`

function rowOf<K extends Kind>(kind: K, row: RawRow): RecordRow<K> {
  return {
    kind,
    id: row.id,
    provider: row.provider_id,
    service: row.service_id,
    fields: row.fields as Partial<FieldsOf[K]>,
    hidden: row.hidden as Hidden<K>,
    sealed: row.sealed_hidden,
    origins: row.origins as Origins<K>,
    networks: row.networks,
    confirmedOn: row.confirmed_on,
    dueOn: row.due_on,
    publishedAt: row.published_at,
    ended: row.ended_on === null ? null : { on: row.ended_on, reason: row.ended_reason ?? '' },
    changedAt: row.changed_at,
    version: row.version,
    keeps: row.keeps,
  }
}
