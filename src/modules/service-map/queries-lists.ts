import { type RawBuilder, sql } from 'kysely'
import type { Read } from '#base/database/handles.ts'
import type { Actor } from '#base/http/actor.ts'
import { allowed } from '#base/http/rule.ts'
import { mayKeep } from './policy.ts'
import { isDue } from './queries-fresh.ts'
import type { Kind } from './record.ts'
import { tableOf } from './sealing.ts'

/** What a keeper's list shows. */
export const lists = ['all', 'drafts', 'due', 'ended'] as const
export type List = (typeof lists)[number]
export const sorts = ['name', 'due', 'changed'] as const
export type Sort = (typeof sorts)[number]

export interface Listing {
  list: List
  kind: Kind | null
  words: string
  sort: Sort
  today: string
  limit: number
  offset: number
}

export interface ListRow {
  kind: Kind
  id: string
  total: number
}

/** Records that the actor keeps: which, in order, and how many in all. */
export async function listRecords(db: Read, actor: Actor, asked: Listing): Promise<ListRow[]> {
  const wanted = asked.kind ? [asked.kind] : (['provider', 'service', 'place', 'contact'] as const)
  const parts = wanted.map((kind) => kept(kind, actor, asked))
  const { rows } = await sql<ListRow>`
    select kind, id, (count(*) over ())::int as total from (${sql.join(parts, sql` union all `)}) as kept
    order by ${orders[asked.sort]}, id limit ${asked.limit} offset ${asked.offset}`.execute(db)
  return rows
}

/** How many records wait on each list. */
export async function countLists(db: Read, actor: Actor, today: string): Promise<Record<'drafts' | 'due', number>> {
  const count = async (list: 'drafts' | 'due') =>
    (await listRecords(db, actor, { list, kind: null, words: '', sort: 'due', today, limit: 1, offset: 0 }))[0]
      ?.total ?? 0
  return { drafts: await count('drafts'), due: await count('due') }
}

const orders: Record<Sort, RawBuilder<unknown>> = {
  name: sql`lower(name)`,
  due: sql`due_on`,
  changed: sql`changed_at desc`,
}

const aliases = { provider: 'v', service: 's', place: 'l', contact: 'c' } as const

function kept(kind: Kind, actor: Actor, { list, words, today }: Listing) {
  const alias = aliases[kind]
  const of = (name: string) => sql.ref(`${alias}.${name}`)
  const named = kind === 'contact' ? 'role' : 'name'
  const states = {
    all: sql`${of('ended_on')} is null`,
    drafts: sql`${of('published_at')} is null and ${of('ended_on')} is null`,
    due: isDue(alias, today),
    ended: sql`${of('ended_on')} is not null`,
  }
  return sql`select ${kind}::text as kind, ${of('id')} as id, ${of('due_on')} as due_on, ${of('changed_at')} as changed_at,
      coalesce(${of('fields')} -> ${named} ->> 'fi', ${of('fields')} -> ${named} ->> 'sv',
        ${of('fields')} -> ${named} ->> 'en', '') as name
    from ${sql.table(tableOf[kind])} as ${sql.ref(alias)}
    where ${allowed(mayKeep[kind].keep, actor)} and ${states[list]}
      and ${words === '' ? sql`true` : sql`(${of('fields')} -> ${named})::text ilike ${`%${escaped(words)}%`}`}`
}

const escaped = (text: string) => text.replace(/[\\%_]/g, '\\$&')
