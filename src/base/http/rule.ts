import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Read } from '#base/database/handles.ts'
import { type Actor, holds, type Role } from './actor.ts'

type Reach = RawBuilder<SqlBool>

/** One way to be let in: who, in words, and which rows that reaches (`true`: all, `false`: none). */
export interface Condition {
  who: string
  reach: (actor: Actor) => Reach | boolean
}

/** What an action asks for: one of its conditions. `table` is the noun's table with its alias, e.g. `referral as r`. */
export interface Rule<N extends string = string> {
  noun: N
  action: string
  table: string | null
  conditions: readonly Condition[]
}

/** The rows that an actor reaches by a rule: `where(allowed)`. No permission, no rows. */
export type Allowed = Reach

export const condition = (who: string, reach: Condition['reach']): Condition => ({ who, reach })

export const anyone = condition('anyone', () => true)
export const signedIn = condition('anyone signed in', (actor) => actor.kind === 'person')
export const role = (...wanted: Role[]) => condition(wanted.join(' or '), (actor) => holds(actor, ...wanted))

/** The rules of one noun. Deny by default: an action without conditions admits nobody. */
export function rules<N extends string, A extends string>(
  noun: N,
  table: string | null,
  actions: Record<A, readonly Condition[]>,
): Record<A, Rule<N>> {
  const entries = Object.entries<readonly Condition[]>(actions)
  return Object.fromEntries(
    entries.map(([action, conditions]) => [action, { noun, action, table, conditions }]),
  ) as unknown as Record<A, Rule<N>>
}

/** The one SQL condition of a rule for this actor. */
export function allowed(rule: Rule, actor: Actor): Allowed {
  const reaches = rule.conditions.map(({ reach }) => reach(actor))
  if (reaches.includes(true)) return sql<SqlBool>`true`
  const rows = reaches.filter((reach) => typeof reach === 'object')
  if (rows.length === 0) return sql<SqlBool>`false`
  return sql<SqlBool>`(${sql.join(rows, sql` or `)})`
}

/** Whether the rule could admit this actor to any row at all: for lists, menus and doors without an object. */
export const mayAtAll = (rule: Rule, actor: Actor): boolean =>
  rule.conditions.some(({ reach }) => reach(actor) !== false)

/** Which of these acts this actor may do on this row: the visibility of buttons. One query. */
export async function allowedActs<A extends string>(
  db: Read,
  actor: Actor,
  may: Record<A, Rule>,
  id: string,
): Promise<ReadonlySet<A>> {
  const acts = Object.entries<Rule>(may).filter(([, rule]) => rule.table !== null) as [A, Rule][]
  const table = acts[0]?.[1].table
  if (!table) return new Set()
  const columns = acts.map(([act, rule]) => sql`${allowed(rule, actor)} as ${sql.ref(act)}`)
  const found = await sql<Record<string, boolean>>`
    select ${sql.join(columns)} from ${sql.raw(table)} where ${sql.ref(`${aliasOf(table)}.id`)} = ${id}`.execute(db)
  return new Set(acts.map(([act]) => act).filter((act) => found.rows[0]?.[act] === true))
}

/** Whether the row exists within the rule's reach: the same answer for what is not there and what is not theirs. */
export async function reaches(db: Read, rule: Rule, actor: Actor, id: string): Promise<boolean> {
  if (!rule.table || !isId.test(id)) return false
  const found = await sql`
    select 1 from ${sql.raw(rule.table)}
    where ${sql.ref(`${aliasOf(rule.table)}.id`)} = ${id} and ${allowed(rule, actor)}`.execute(db)
  return found.rows.length === 1
}

/** Whatever else stands in a path would make PostgreSQL complain instead of finding nothing. */
const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const aliasOf = (table: string) => table.split(' as ')[1] ?? table
