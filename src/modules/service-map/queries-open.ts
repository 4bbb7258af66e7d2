import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Read } from '#base/database/handles.ts'
import type { ListQuery } from './api-query.ts'
import type { ListName } from './hsds-codes.ts'
import { plainWords } from './queries-find.ts'

/** One line of a page: ids, and when anything told of it last changed. */
export interface OpenLine {
  id: string
  changed_at: Date
}

/** One service at one place. */
export interface OpenPlaceLine extends OpenLine {
  place_id: string
}

/** What of all is asked: so many after so many, or those after one (for streams). */
export type Slice = { limit: number } & ({ offset: number } | { after: readonly string[] })

/** A page of services that the public may know of, ended ones with them, in the order in which they came. */
export async function openServices(db: Read, query: ListQuery, slice: Slice): Promise<OpenLine[]> {
  const { rows } = await sql<OpenLine>`
    select page.id, ${changedAt} as changed_at from (
      select s.id from ${servicesFor(query)}
      where ${serviceFilter(query)} ${afterIds(slice, ['s.id'])} order by s.id ${limits(slice)}) as found
    join map_service page on page.id = found.id join map_provider v on v.id = page.provider_id order by page.id`.execute(
    db,
  )
  return rows
}

export async function countServices(db: Read, query: ListQuery): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) from ${servicesFor(query)} where ${serviceFilter(query)}`.execute(db)
  return Number(rows[0]?.count ?? 0)
}

/** The one service, if the public may know of it. */
export async function openService(db: Read, id: string): Promise<OpenLine | undefined> {
  const { rows } = await sql<OpenLine>`
    select page.id, ${changedAt} as changed_at from map_service page join map_provider v on v.id = page.provider_id
    where page.id = ${id} and ${isOpen('page')}`.execute(db)
  return rows[0]
}

/** Organisations with a public name, in the order in which they came. */
export async function openProviders(db: Read, query: ListQuery, slice: Slice): Promise<OpenLine[]> {
  const { rows } = await sql<OpenLine>`
    select v.id, ${providerChangedAt} as changed_at from map_provider v
    where ${providerFilter(query)} ${afterIds(slice, ['v.id'])} order by v.id ${limits(slice)}`.execute(db)
  return rows
}

export async function countProviders(db: Read, query: ListQuery): Promise<number> {
  const { rows } = await sql<{
    count: number
  }>`select count(*) from map_provider v where ${providerFilter(query)}`.execute(db)
  return Number(rows[0]?.count ?? 0)
}

export async function openProvider(db: Read, id: string): Promise<OpenLine | undefined> {
  const { rows } = await sql<OpenLine>`select v.id, ${providerChangedAt} as changed_at from map_provider v
    where v.id = ${id} and ${isOpen('v')}`.execute(db)
  return rows[0]
}

/** Services in use at places of which something is public. */
export async function openServicePlaces(db: Read, query: ListQuery, slice: Slice): Promise<OpenPlaceLine[]> {
  const { rows } = await sql<OpenPlaceLine>`
    select page.id, page.place_id, ${changedAt} as changed_at from (
      select s.id, s.provider_id, s.changed_at, l.id as place_id from ${servicesAtPlaces}
      where s.ended_on is null and ${serviceFilter(query)} ${afterIds(slice, ['s.id', 'l.id'])}
      order by s.id, l.id ${limits(slice)}) as page
    join map_provider v on v.id = page.provider_id order by page.id, page.place_id`.execute(db)
  return rows
}

/** The one service at a place, by the id that `stableId` gives the two. */
export async function openServicePlace(db: Read, id: string): Promise<OpenPlaceLine | undefined> {
  const { rows } = await sql<OpenPlaceLine>`
    select page.id, page.place_id, ${changedAt} as changed_at from (
      select s.id, s.provider_id, s.changed_at, l.id as place_id from ${servicesAtPlaces}
      where map_service_at_location(sp.service_id, sp.place_id) = ${id} and s.ended_on is null and ${isOpen('s')}) as page
    join map_provider v on v.id = page.provider_id`.execute(db)
  return rows[0]
}

export async function countServicePlaces(db: Read, query: ListQuery): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) from ${servicesAtPlaces}
    where s.ended_on is null and ${serviceFilter(query)}`.execute(db)
  return Number(rows[0]?.count ?? 0)
}

/** The middle of the public places in a postal code, in degrees; undefined where we know the position of none. */
export async function middleOf(
  db: Read,
  postalCode: string,
): Promise<{ latitude: number; longitude: number } | undefined> {
  const { rows } = await sql<{ latitude: number | null; longitude: number | null }>`
    select avg((l.fields->>'latitude')::float8) as latitude, avg((l.fields->>'longitude')::float8) as longitude
    from map_place l where l.fields->>'postalCode' = ${postalCode} and ${inUse('l')}
      and l.fields ? 'latitude' and l.fields ? 'longitude'`.execute(db)
  const [found] = rows
  return found?.latitude != null && found.longitude != null
    ? { latitude: found.latitude, longitude: found.longitude }
    : undefined
}

const inUse = (alias: string) =>
  sql<SqlBool>`${sql.ref(`${alias}.published_at`)} is not null and ${sql.ref(`${alias}.ended_on`)} is null`

/** Published, and under a public name: who must not even be known to exist is not told of. */
const isOpen = (alias: string) =>
  sql<SqlBool>`${sql.ref(`${alias}.published_at`)} is not null and ${sql.ref(`${alias}.fields`)} ? 'name'`

const servicesAtPlaces = sql`map_service s join map_provider v on v.id = s.provider_id and v.ended_on is null
  join map_service_place sp on sp.service_id = s.id
  join map_place l on l.id = sp.place_id and l.published_at is not null and l.ended_on is null and l.fields - 'kind' <> '{}'`

/** When the service, its organisation, or one of its contacts or places last changed; also when one of these ended. */
const changedAt = sql`greatest(page.changed_at, v.changed_at,
  (select max(c.changed_at) from map_contact c where c.published_at is not null and c.provider_id = page.provider_id
    and (c.service_id = page.id or c.service_id is null)),
  (select max(l.changed_at) from map_place l join map_service_place sp on sp.place_id = l.id
    where sp.service_id = page.id and l.published_at is not null))`

const providerChangedAt = sql`greatest(v.changed_at,
  (select max(c.changed_at) from map_contact c where c.published_at is not null and c.provider_id = v.id and c.service_id is null),
  (select max(l.changed_at) from map_place l where l.published_at is not null and l.provider_id = v.id))`

/** Nothing stands published without its organisation, so that is joined only where it is asked about. */
const servicesFor = ({ terms, taxonomies, modifiedAfter }: ListQuery) =>
  modifiedAfter ||
  taxonomies.includes('organisation-types') ||
  terms.some((term) => term?.list === 'organisation-types')
    ? sql`map_service s join map_provider v on v.id = s.provider_id`
    : sql`map_service s`

/** Every filter narrows what the others leave. */
function serviceFilter(query: ListQuery): RawBuilder<SqlBool> {
  const { modifiedAfter: since, organization, search } = query
  return both([
    isOpen('s'),
    ...query.terms.map((term) => (term ? hasCode(term) : never)),
    ...query.taxonomies.map((list) => (list ? hasAny(list) : never)),
    ...query.areas.map((areas) => sql<SqlBool>`s.fields->'areas' ?| ${[...areas]}`),
    ...(organization ? [sql<SqlBool>`s.provider_id = ${organization}`] : []),
    ...(search ? [mentions(search)] : []),
    ...(query.middle ? [within(query.middle)] : []),
    ...(since ? [changedSince(since)] : []),
  ])
}

function providerFilter({ terms, taxonomies, modifiedAfter, search }: ListQuery): RawBuilder<SqlBool> {
  const someService = (having: RawBuilder<SqlBool>) =>
    sql<SqlBool>`exists (select 1 from map_service s where s.provider_id = v.id and ${isOpen('s')} and ${having})`
  return both([
    isOpen('v'),
    ...terms.map((term) =>
      !term ? never : term.list === 'organisation-types' ? hasCode(term) : someService(hasCode(term)),
    ),
    ...taxonomies.map((list) =>
      !list ? never : list === 'organisation-types' ? hasAny(list) : someService(hasAny(list)),
    ),
    ...(modifiedAfter ? [sql<SqlBool>`${providerChangedAt} >= ${modifiedAfter}`] : []),
    ...(search ? [sql<SqlBool>`to_tsvector('simple', v.fields->>'name') @@ plainto_tsquery('simple', ${search})`] : []),
  ])
}

const never = sql<SqlBool>`false`

const both = (conditions: readonly RawBuilder<SqlBool>[]) => sql<SqlBool>`(${sql.join(conditions, sql` and `)})`

/** Where a service keeps the codes of a list; an organisation's type is its provider's. */
const homes: Readonly<Record<ListName, RawBuilder<unknown>>> = {
  needs: sql`s.fields->'needs'`,
  groups: sql`s.fields->'groups'`,
  access: sql`s.fields->'accepts'`,
  'organisation-types': sql`v.fields->'type'`,
}

const hasCode = ({ list, code }: { list: ListName; code: string }) => sql<SqlBool>`${homes[list]} ? ${code}`

const hasAny = (list: ListName) =>
  list === 'organisation-types'
    ? sql<SqlBool>`v.fields ? 'type'`
    : sql<SqlBool>`jsonb_typeof(${homes[list]}) = 'array' and ${homes[list]} <> '[]'`

/** In the words of a service in use; of one that has ended, in its name. */
const mentions = (search: string) => sql<SqlBool>`(
  exists (select 1 from map_find f where f.service_id = s.id and f.words @@ plainto_tsquery('simple', ${plainWords(search)}))
  or (s.ended_on is not null and to_tsvector('simple', s.fields->>'name') @@ plainto_tsquery('simple', ${search})))`

/** Great-circle distance from public positions, by the haversine formula on a sphere of 6371 km. */
const within = ({ latitude, longitude, metres }: NonNullable<ListQuery['middle']>) => sql<SqlBool>`exists (
  select 1 from map_service_place np join map_place n on n.id = np.place_id
  where np.service_id = s.id and ${inUse('n')} and n.fields ? 'latitude' and n.fields ? 'longitude'
    and 2 * 6371000 * asin(sqrt(
      sin(radians((n.fields->>'latitude')::float8 - ${latitude}) / 2) ^ 2
      + cos(radians(${latitude})) * cos(radians((n.fields->>'latitude')::float8))
        * sin(radians((n.fields->>'longitude')::float8 - ${longitude}) / 2) ^ 2)) <= ${metres})`

const changedSince = (since: Date) => sql<SqlBool>`(s.changed_at >= ${since} or v.changed_at >= ${since}
  or exists (select 1 from map_contact mc where mc.provider_id = s.provider_id and mc.published_at is not null
    and (mc.service_id = s.id or mc.service_id is null) and mc.changed_at >= ${since})
  or exists (select 1 from map_place ml join map_service_place mp on mp.place_id = ml.id
    where mp.service_id = s.id and ml.published_at is not null and ml.changed_at >= ${since}))`

const afterIds = (slice: Slice, columns: readonly string[]) =>
  'after' in slice && slice.after.length === columns.length
    ? sql`and (${sql.join(columns.map((name) => sql.ref(name)))}) > (${sql.join(slice.after.map((id) => sql`${id}::uuid`))})`
    : sql``

const limits = (slice: Slice) =>
  'offset' in slice ? sql`limit ${slice.limit} offset ${slice.offset}` : sql`limit ${slice.limit}`

/** Public services in use that serve any of these areas, those that do not serve the whole country first; at most so many. */
export async function servicesOfRegion(db: Read, areas: readonly string[], most: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select f.service_id as id from map_find f where f.audience = 'public' and f.areas && ${[...areas]}
    order by 'finland' = any(f.areas), f.sort_name, f.service_id limit ${most}`.execute(db)
  return rows.map(({ id }) => id)
}

/** Contacts in use of these services, and those of their organisations as a whole. */
export async function contactsOfServices(
  db: Read,
  services: readonly string[],
  providers: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select c.id from map_contact c where c.service_id = any(${[...services]}::uuid[]) and ${inUse('c')}
    union all
    select c.id from map_contact c where c.provider_id = any(${[...providers]}::uuid[]) and c.service_id is null and ${inUse('c')}`.execute(
    db,
  )
  return rows.map(({ id }) => id)
}
