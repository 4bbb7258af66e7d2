import { sql } from 'kysely'
import type { Read, Write } from '#base/database/handles.ts'
import { NotFound } from '#base/http/answer.ts'
import type { Lang } from '#base/i18n/lang.ts'
import type { Channel, EndWhy, ListSetting, Pace } from './list.ts'

export interface ListSettingTable extends ListSetting {
  network_id: string
  changed_at: Date
  changed_by: string
}

export interface SubscriptionTable {
  id: string
  network_id: string
  tag: Buffer
  email: string | null
  lang: Lang
  pace: Pace
  asked_at: Date
  confirmed_at: Date | null
  ended_at: Date | null
  ended_why: EndWhy | null
}

export interface ListEventTable {
  id: string
  subscription_id: string
  purpose: 'list'
  event: 'asked' | 'confirmed' | 'pace' | 'ended'
  detail: string
  text_version: string
  channel: Channel
  source: string
  at: Date
  acted_by: string | null
}

declare module '#base/database/tables.ts' {
  interface Tables {
    list_setting: ListSettingTable
    list_subscription: SubscriptionTable
    list_event: ListEventTable
  }
}

/** Rows that get mail now. */
const current = sql<boolean>`s.confirmed_at is not null and s.ended_at is null`

export const listSettingRow = (db: Read, network: string) =>
  db.selectFrom('list_setting').select(['subscribing', 'writing']).where('network_id', '=', network).executeTakeFirst()

export const putListSetting = (tx: Write, row: ListSettingTable) =>
  tx
    .insertInto('list_setting')
    .values(row)
    .onConflict((conflict) => conflict.column('network_id').doUpdateSet(row))
    .execute()

/** The row of an address on a list, whatever its state; nobody else changes it until this transaction ends. */
export const subscriptionByTag = (tx: Write, network: string, tags: readonly Buffer[]) =>
  tx
    .selectFrom('list_subscription as s')
    .selectAll('s')
    .where('s.network_id', '=', network)
    .where('s.tag', 'in', [...tags])
    .forUpdate()
    .executeTakeFirst()

/** What an address has on a list, whatever its state. */
export const subscriptionOf = (db: Read, network: string, tags: readonly Buffer[]) =>
  db
    .selectFrom('list_subscription')
    .select(['id', 'lang', 'pace', 'confirmed_at', 'ended_at'])
    .where('network_id', '=', network)
    .where('tag', 'in', [...tags])
    .executeTakeFirst()

export const subscriptionRow = (db: Read, id: string) =>
  db
    .selectFrom('list_subscription as s')
    .innerJoin('network as n', 'n.id', 's.network_id')
    .selectAll('s')
    .select(['n.code', 'n.name_fi', 'n.name_sv', 'n.name_en'])
    .where('s.id', '=', id)
    .executeTakeFirst()

/** The row for a change; throws `NotFound`. */
export const lockSubscription = (tx: Write, id: string) =>
  tx
    .selectFrom('list_subscription')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow(() => new NotFound())

/** Whether it was new; two who ask at once become one row. */
export async function insertSubscription(tx: Write, row: SubscriptionTable): Promise<boolean> {
  const done = await tx
    .insertInto('list_subscription')
    .values(row)
    .onConflict((conflict) => conflict.columns(['network_id', 'tag']).doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

export const changeSubscription = (tx: Write, id: string, change: Partial<SubscriptionTable>) =>
  tx.updateTable('list_subscription').set(change).where('id', '=', id).execute()

/** In how many lists that address was asked for lately, by whomever. */
export async function askedLately(db: Read, tags: readonly Buffer[], since: Date): Promise<number> {
  const row = await db
    .selectFrom('list_subscription as s')
    .select((s) => s.fn.countAll<number>().as('count'))
    .where('s.tag', 'in', [...tags])
    .where('s.asked_at', '>', since)
    .executeTakeFirstOrThrow()
  return row.count
}

export const insertListEvent = (tx: Write, row: ListEventTable) => tx.insertInto('list_event').values(row).execute()

/** What is on record of one subscription, in its order. */
export const listEvents = (db: Read, subscription: string) =>
  db
    .selectFrom('list_event as e')
    .selectAll('e')
    .where('e.subscription_id', '=', subscription)
    .orderBy('e.at')
    .orderBy('e.id')
    .execute()

/** Mail that was to come is not wanted any more. */
export const dropWaiting = (tx: Write, subscription: string) =>
  tx.deleteFrom('list_delivery').where('subscription_id', '=', subscription).where('planned_at', 'is', null).execute()

export const subscriptionIdOf = async (db: Read, network: string, email: string): Promise<string | undefined> =>
  (
    await db
      .selectFrom('list_subscription')
      .select('id')
      .where('network_id', '=', network)
      .where('email', '=', email)
      .executeTakeFirst()
  )?.id

export const waitingLetters = (db: Read, subscription: string) =>
  db
    .selectFrom('list_delivery as d')
    .select('d.letter_id')
    .where('d.subscription_id', '=', subscription)
    .where('d.planned_at', 'is', null)
    .execute()

/** One page of those on a list: who gets mail first, then who has not confirmed, then who ended. */
export const subscriptionRows = (db: Read, network: string, { limit, offset }: { limit: number; offset: number }) =>
  db
    .selectFrom('list_subscription as s')
    .select(['s.id', 's.email', 's.lang', 's.pace', 's.asked_at', 's.confirmed_at', 's.ended_at', 's.ended_why'])
    .where('s.network_id', '=', network)
    .orderBy(sql`${current}`, 'desc')
    .orderBy(sql`s.ended_at is not null`)
    .orderBy('s.email')
    .orderBy('s.id')
    .limit(limit)
    .offset(offset)
    .execute()

/** How many there are on a list, and how many of them get mail at which pace. */
export async function subscriptionCounts(db: Read, network: string) {
  return db
    .selectFrom('list_subscription as s')
    .select((s) => [
      s.fn.countAll<number>().as('all'),
      s.fn.countAll<number>().filterWhere(current).as('current'),
      s.fn.countAll<number>().filterWhere(current).filterWhere('s.pace', '=', 'immediate').as('immediate'),
      s.fn.countAll<number>().filterWhere(current).filterWhere('s.pace', '=', 'daily').as('daily'),
      s.fn.countAll<number>().filterWhere(current).filterWhere('s.pace', '=', 'weekly').as('weekly'),
    ])
    .where('s.network_id', '=', network)
    .executeTakeFirstOrThrow()
}

/** All of an address's subscriptions that come gathered. */
export const gatheredOf = (tx: Write, tag: Buffer) =>
  tx
    .selectFrom('list_subscription as s')
    .selectAll('s')
    .where('s.tag', '=', tag)
    .where(current)
    .where('s.pace', '<>', 'immediate')
    .forUpdate()
    .execute()

/** Askings that nobody ever confirmed, from before a moment. */
export const deleteUnconfirmed = (tx: Write, before: Date) =>
  tx
    .deleteFrom('list_subscription')
    .where('confirmed_at', 'is', null)
    .where('ended_at', 'is', null)
    .where('asked_at', '<', before)
    .execute()

/** The address of who ended before a moment; the tag stays, or a new asking would not know. */
export const forgetEnded = (tx: Write, before: Date) =>
  tx
    .updateTable('list_subscription')
    .set({ email: null })
    .where('ended_at', '<', before)
    .where('asked_at', '<', before)
    .where('email', 'is not', null)
    .execute()
