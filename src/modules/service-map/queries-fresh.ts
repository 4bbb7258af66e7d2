import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Read, Write } from '#base/database/handles.ts'
import type { Lang } from '#base/i18n/lang.ts'
import type { AskTable } from './queries-tables.ts'
import type { Kind } from './record.ts'

/** Providers of which something is due on a day, what is longest due first. */
export async function providersDue(db: Read, today: string): Promise<{ id: string; since: string }[]> {
  const { rows } = await sql<{ id: string; since: string }>`
    select v.id, min(d.due_on) as since from map_provider v join (${dueRecords(today)}) d on d.provider_id = v.id
    where v.ended_on is null group by v.id order by min(d.due_on), v.id`.execute(db)
  return rows
}

/** What of a provider is due. */
export async function dueOf(db: Read, provider: string, today: string): Promise<{ kind: Kind; id: string }[]> {
  const { rows } = await sql<{ kind: Kind; id: string }>`
    select kind, id from (${dueRecords(today)}) d where provider_id = ${provider}
    order by array_position(array['provider', 'service', 'contact', 'place'], kind), due_on, id`.execute(db)
  return rows
}

const dueRecords = (today: string) => sql`
  select 'provider'::text as kind, v.id, v.id as provider_id, v.due_on from map_provider v where ${isDue('v', today)}
  union all select 'service', s.id, s.provider_id, s.due_on from map_service s where ${isDue('s', today)}
  union all select 'place', l.id, l.provider_id, l.due_on from map_place l where ${isDue('l', today)}
  union all select 'contact', c.id, c.provider_id, c.due_on from map_contact c where ${isDue('c', today)}`

/** The organisation is to be asked: of what is public, and of what a workshop agreed on, which is so once they confirm it. */
export function isDue(alias: string, today: string): RawBuilder<SqlBool> {
  const of = (name: string) => sql.ref(`${alias}.${name}`)
  return sql<SqlBool>`(${of('ended_on')} is null and ${of('due_on')} <= ${today}::date and (${of('published_at')} is not null
    or ${of('origins')} @? '$.*.from ? (@ == "workshop")'))`
}

/** Whether this call noted the mail: false when one went to the address today. */
export async function noteAsk(tx: Write, row: Omit<AskTable, 'answered_at'>): Promise<boolean> {
  const stored = await tx
    .insertInto('map_ask')
    .values({ ...row, answered_at: null })
    .onConflict((conflict) => conflict.columns(['tag', 'asked_on']).doNothing())
    .executeTakeFirst()
  return stored.numInsertedOrUpdatedRows === 1n
}

/** When a provider's people, or an address, were last asked or told. */
export async function lastAsk(
  db: Read,
  of: { provider: string } | { tags: readonly Buffer[] },
  told: readonly AskTable['told'][],
) {
  const row = await db
    .selectFrom('map_ask')
    .select((ask) => ask.fn.max('asked_on').as('on'))
    .where('told', 'in', [...told])
    .$if('provider' in of, (query) => query.where('provider_id', '=', 'provider' in of ? of.provider : ''))
    .$if('tags' in of, (query) => query.where('tag', 'in', 'tags' in of ? [...of.tags] : []))
    .executeTakeFirst()
  return row?.on ?? null
}

export const askRow = (db: Read, id: string) =>
  db.selectFrom('map_ask').selectAll().where('id', '=', id).executeTakeFirst()

export const markAnswered = (tx: Write, id: string, now: Date) =>
  tx.updateTable('map_ask').set({ answered_at: now }).where('id', '=', id).execute()

/** What was asked is forgotten after a year: a tag says that an address was written to. */
export const forgetAsks = (tx: Write, before: string) =>
  tx.deleteFrom('map_ask').where('asked_on', '<', before).execute()

export interface Told {
  id: string
  email: string
  lang: Lang
}

/** Who coordinates the networks that keep a provider; of one kept by none, and of `nas`, the NAS's coordinators. */
export async function coordinatorsOf(db: Read, provider: string, today: string, nas: boolean): Promise<Told[]> {
  const { rows } = await sql<Told>`
    select distinct p.id, p.email, p.lang from membership m
    join person p on p.id = m.person_id and p.disabled_at is null
    join organisation o on o.id = m.organisation_id
    where m.role = 'network-coordinator' and m.ended_at is null and m.agreed_at is not null
      and m.valid_from <= ${today}::date and coalesce(m.valid_to, ${today}::date) >= ${today}::date
      and ${
        nas
          ? sql`o.code = 'nas'`
          : sql`(o.id in (
              select cc.organisation_id from coordination cc join network cn on cn.id = cc.network_id
              join map_provider v on v.id = ${provider} and cn.code = any(v.networks)
              where coalesce(cc.valid_from, ${today}::date) <= ${today}::date
                and coalesce(cc.valid_to, ${today}::date) >= ${today}::date)
            or o.code = 'nas' and exists (select 1 from map_provider v where v.id = ${provider} and v.networks = '{}'))`
      } order by p.id`.execute(db)
  return rows
}
