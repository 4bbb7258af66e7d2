import { sql } from 'kysely'
import type { Read, Write } from '#base/database/handles.ts'
import { type Findable, type FindRow, soughtBy } from './find-row.ts'
import type { Kind } from './record.ts'

/** Services whose findability a record has a part in. */
export async function servicesTouched(db: Read, kind: Kind, id: string): Promise<string[]> {
  const touched = {
    service: sql`select ${id}::uuid as id`,
    provider: sql`select s.id from map_service s where s.provider_id = ${id}`,
    place: sql`select sp.service_id as id from map_service_place sp where sp.place_id = ${id}`,
    contact: sql`select s.id from map_service s join map_contact c on c.provider_id = s.provider_id
      where c.id = ${id} and (c.service_id = s.id or c.service_id is null)`,
  }[kind]
  const { rows } = await sql<{ id: string }>`${touched}`.execute(db)
  return rows.map((row) => row.id)
}

/** Published services in use, with the public fields of what belongs to them. */
export async function findableRows(db: Read, services: readonly string[]): Promise<Findable[]> {
  const { rows } = await sql<Findable>`
    select s.id, s.fields as service, s.hidden, v.fields as provider,
      coalesce((select jsonb_agg(l.fields) from map_place l join map_service_place sp on sp.place_id = l.id
        where sp.service_id = s.id and l.published_at is not null and l.ended_on is null), '[]') as places,
      coalesce((select jsonb_agg(c.fields order by c.service_id is null, c.id) from map_contact c
        where c.provider_id = s.provider_id and (c.service_id = s.id or c.service_id is null)
          and c.published_at is not null and c.ended_on is null), '[]') as contacts
    from map_service s join map_provider v on v.id = s.provider_id
    where s.id = any(${[...services]}::uuid[]) and s.published_at is not null and s.ended_on is null
      and v.published_at is not null and v.ended_on is null`.execute(db)
  return rows
}

export const deleteFind = async (tx: Write, services: readonly string[]) => {
  if (services.length === 0) return
  for (const table of ['map_sought', 'map_find'] as const)
    await tx
      .deleteFrom(table)
      .where('service_id', 'in', [...services])
      .execute()
}

export async function upsertFind(tx: Write, row: FindRow): Promise<void> {
  await upsertRow(tx, row)
  await tx.deleteFrom('map_sought').where('service_id', '=', row.service_id).execute()
  const { service_id, audience, always, on_holidays, week, sort_name } = row
  await sql`insert into map_sought (term, service_id, audience, always, on_holidays, week, sort_name)
    select distinct term, ${service_id}::uuid, ${audience}, ${always}::boolean, ${on_holidays}::boolean,
      ${week}::int4multirange, ${sort_name} from unnest(${[...row.sought]}::text[]) term`.execute(tx)
}

const upsertRow = (tx: Write, row: FindRow) =>
  sql`insert into map_find (service_id, audience, needs, areas, places, groups, languages, accepts, refuses,
      regions, times, provider_type, always,
      week, on_holidays, special_days, special_hours, words, sort_name)
    values (${row.service_id}, ${row.audience}, ${[...row.needs]}, ${[...row.areas]}, ${[...row.places]}, ${[...row.groups]},
      ${[...row.languages]}, ${[...row.accepts]}, ${[...row.refuses]}, ${[...row.regions]}, ${[...row.times]}, ${row.provider_type}, ${row.always}, ${row.week}, ${row.on_holidays},
      ${row.special_days}, ${row.special_hours},
      setweight(to_tsvector('simple', ${plainWords(row.words.names)}), 'A')
        || setweight(to_tsvector('simple', ${plainWords(row.words.texts)}), 'B'),
      ${row.sort_name})
    on conflict (service_id) do update set audience = excluded.audience, needs = excluded.needs, areas = excluded.areas,
      places = excluded.places, groups = excluded.groups, languages = excluded.languages, accepts = excluded.accepts, refuses = excluded.refuses, regions = excluded.regions, times = excluded.times,
      provider_type = excluded.provider_type, always = excluded.always, week = excluded.week,
      on_holidays = excluded.on_holidays, special_days = excluded.special_days, special_hours = excluded.special_hours,
      words = excluded.words, sort_name = excluded.sort_name`.execute(tx)

/** Without accents and in small letters, so that `hyvinvointi` finds what is written with any mark: ä as a, å as a. */
export const plainWords = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase('fi')

/** What to look for, as codes; null or empty: no matter. `moment`: by the Finnish clock. */
export interface Sought {
  audiences: readonly string[]
  need: string
  areas: readonly string[] | null
  near: readonly string[]
  language: string
  group: string
  accepts: string
  words: string
  openOnly: boolean
  moment: { day: string; local: string; minuteOfWeek: number; holiday: boolean }
}

export interface Hit {
  service_id: string
  open: boolean
  total: number
}

/** Services that answer, those open now and near first; `total` counts them all. */
export async function searchServices(
  db: Read,
  sought: Sought,
  { limit, offset }: { limit: number; offset: number },
): Promise<Hit[]> {
  const { rows } = await sql<Hit>`
    with found as materialized (${sought.need && sought.areas ? byNeedAndPlace(sought, sought.areas) : byRest(sought)})
    select service_id, open, (count(*) over ())::int as total from found
    where ${sought.openOnly ? sql`open` : sql`true`}
    order by open desc, far, sort_name, service_id limit ${limit} offset ${offset}`.execute(db)
  return rows
}

/** From the narrow table; the wide rows are read only where something else is sought too. */
function byNeedAndPlace(sought: Sought, areas: readonly string[]) {
  const { need, near, audiences, moment } = sought
  const rest = restOf(sought)
  const wide =
    rest.length > 0 ? sql`join map_find f on f.service_id = s.service_id and ${sql.join(rest, sql` and `)}` : sql``
  return sql`
    select s.service_id, min(s.sort_name) as sort_name, bool_or(${openInWeek(sql`s`, moment, sql`x.open`)}) as open,
      min(case when s.term = any(${soughtBy([need], near)}) or p.service_id is not null then 0
        when s.term = ${soughtBy([need], ['finland'])[0]} then 2 else 1 end) as far
    from map_sought s ${wide}
    left join (${specialOn(moment)}) x on x.service_id = s.service_id
    left join (select service_id from map_find where places && ${[...near]}) p on p.service_id = s.service_id
    where s.term = any(${soughtBy([need], areas)}) and s.audience = any(${[...audiences]})
    group by s.service_id`
}

const byRest = (sought: Sought) => sql`
  select f.service_id, f.sort_name, ${openInWeek(sql`f`, sought.moment, sql`x.open`)} as open, ${nearness(sought)} as far
  from map_find f left join (${specialOn(sought.moment)}) x on x.service_id = f.service_id
  where ${sql.join(
    [sql`f.audience = any(${[...sought.audiences]})`, ...needOrPlace(sought), ...restOf(sought)],
    sql` and `,
  )}`

/** What is sought besides need and place. */
const restOf = (sought: Sought) => [
  ...(sought.language ? [sql`f.languages && ${[sought.language, '*']}`] : []),
  ...(sought.group ? [sql`f.groups && ${[sought.group, '*']}`] : []),
  ...(sought.accepts ? [sql`f.accepts @> ${[sought.accepts]}`] : []),
  ...(sought.words ? [sql`f.words @@ to_tsquery('simple', ${prefixes(sought.words)})`] : []),
]

const needOrPlace = ({ need, areas }: Sought) => [
  ...(need ? [sql`f.needs @> ${[need]}`] : []),
  ...(areas ? [sql`f.areas && ${[...areas]}`] : []),
]

/** 'turva kot' → 'turva:* & kot:*': Finnish endings are found by the beginning of the word. */
const prefixes = (text: string): string =>
  (plainWords(text).match(/[\p{L}\p{N}]+/gu) ?? ['\u0001'])
    .slice(0, 8)
    .map((word) => `${word}:*`)
    .join(' & ')

/** Services whose hours of this day are its own, and whether they are open now. */
const specialOn = ({ day, local }: Sought['moment']) => sql`
  select service_id, special_hours @> ${local}::timestamp as open from map_find
  where not isempty(special_days) and special_days @> ${day}::date`

type Sql = ReturnType<typeof sql>

const openInWeek = (row: Sql, { minuteOfWeek, holiday }: Sought['moment'], special: Sql) =>
  sql`(${row}.always or coalesce(${special}, ${holiday ? sql`${row}.on_holidays and` : sql``} ${row}.week @> ${minuteOfWeek}::int))`

/** 0: in the place itself, 1: in an area over it, 2: the whole country. */
const nearness = ({ areas, near }: Sought) =>
  areas === null
    ? sql`0`
    : sql`case when f.areas && ${[...near]} or f.places && ${[...near]} then 0
        when f.areas && ${areas.filter((area) => area !== 'finland')} then 1 else 2 end`

/** How many public services there are, by the areas they serve; for one need or all. */
export async function publicCounts(db: Read, need: string) {
  const { rows } = await sql<{ areas: string[]; count: number }>`
    select f.areas, count(*)::int as count from map_find f
    where f.audience = 'public' and ${need ? sql`f.needs @> ${[need]}` : sql`true`} group by f.areas`.execute(db)
  return rows
}

/** Public services that serve one of these areas, by name. */
export async function servicesIn(db: Read, areas: readonly string[], limit: number): Promise<string[]> {
  const { rows } = await sql<{ service_id: string }>`
    select f.service_id from map_find f where f.audience = 'public' and f.areas && ${[...areas]}
    order by f.sort_name, f.service_id limit ${limit}`.execute(db)
  return rows.map((row) => row.service_id)
}

/** Ids of public services in a lasting order, and how many there are. */
export async function publicServices(db: Read, { limit, offset }: { limit: number; offset: number }) {
  const { rows } = await sql<{ service_id: string; total: number }>`
    select f.service_id, (count(*) over ())::int as total from map_find f where f.audience = 'public'
    order by f.service_id limit ${limit} offset ${offset}`.execute(db)
  return { rows: rows.map((row) => row.service_id), total: rows[0]?.total ?? 0 }
}
