import { sql } from 'kysely'
import type { Read } from '#base/database/handles.ts'

/** The provider of that id, or one not ended that bears the name in any language; a published one first. */
export async function providerNamed(
  db: Read,
  { id, name }: { id?: string; name: string },
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from map_provider
    where ${
      id
        ? sql`id = ${id}`
        : sql`ended_on is null and exists (
      select 1 from jsonb_each_text(case jsonb_typeof(fields -> 'name') when 'object' then fields -> 'name' else '{}' end) n
      where lower(n.value) = lower(${name.trim()}))`
    }
    order by published_at nulls last, id limit 1`.execute(db)
  return rows[0]?.id
}

/** A service of the provider that answers to the need in one of these areas and has not ended; a published one first. */
export async function serviceForNeed(
  db: Read,
  provider: string,
  { need, areas }: { need: string; areas: readonly string[] },
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from map_service
    where provider_id = ${provider} and ended_on is null and fields -> 'needs' @> ${JSON.stringify([need])}
      and fields -> 'areas' ?| ${[...areas]}
    order by published_at nulls last, id limit 1`.execute(db)
  return rows[0]?.id
}

/** Published services for a need in any of these areas, best known first; at most forty. */
export async function servicesFor(db: Read, audiences: readonly string[], need: string, areas: readonly string[]) {
  const { rows } = await sql<{ service_id: string }>`
    select f.service_id from map_find f
    where f.audience = any(${[...audiences]}) and f.needs @> ${[need]} and f.areas && ${[...areas]}
    order by f.areas && array['finland'], f.sort_name, f.service_id limit 40`.execute(db)
  return rows.map((row) => row.service_id)
}

/** How many published services serve an area, by area code; only those that answer to a need or are of a type, where asked. */
export async function countByArea(db: Read, { need, organisationType }: { need?: string; organisationType?: string }) {
  const { rows } = await sql<{ areas: string[]; count: number }>`
    select f.areas, count(*)::int as count from map_find f
    where ${need ? sql`f.needs @> ${[need]}` : sql`true`}
      and ${organisationType ? sql`f.provider_type = ${organisationType}` : sql`true`}
    group by f.areas`.execute(db)
  return rows
}
