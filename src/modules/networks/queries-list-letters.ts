import { sql } from 'kysely'
import type { Read, Write } from '#base/database/handles.ts'
import { NotFound } from '#base/http/answer.ts'
import type { Allowed } from '#base/http/rule.ts'
import type { Lang } from '#base/i18n/lang.ts'
import type { Carrying, Pace } from './list.ts'

export interface LetterTable {
  id: string
  network_id: string
  lang: Lang
  title: string
  body: string
  carries: Carrying
  /** The meeting whose minutes it tells of. */
  meeting_id: string | null
  version: number
  written_at: Date
  written_by: string
  changed_at: Date
  changed_by: string
  tested_version: number | null
  offered_at: Date | null
  refused_at: Date | null
  refused_by: string | null
  refused_reason: string | null
  sent_at: Date | null
  sent_by: string | null
  discarded_at: Date | null
  discarded_by: string | null
}

interface DeliveryTable {
  letter_id: string
  subscription_id: string
  planned_at: Date | null
}

declare module '#base/database/tables.ts' {
  interface Tables {
    list_letter: LetterTable
    list_delivery: DeliveryTable
  }
}

/** Whether this call put it in: minutes are told of once. */
export async function insertLetter(tx: Write, row: LetterTable): Promise<boolean> {
  const done = await tx
    .insertInto('list_letter')
    .values(row)
    .onConflict((conflict) => conflict.column('meeting_id').doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

/** A letter with who wrote it; throws `NotFound`. */
export const letterRow = (db: Read, id: string) =>
  db
    .selectFrom('list_letter as l')
    .innerJoin('person as p', 'p.id', 'l.written_by')
    .leftJoin('person as c', 'c.id', 'l.changed_by')
    .selectAll('l')
    .select(['p.name as writer', 'p.email as writer_email', 'p.lang as writer_lang', 'c.name as changer'])
    .where('l.id', '=', id)
    .executeTakeFirstOrThrow(() => new NotFound())

/** Whether this call changed it: not when it is sent, thrown away, or no longer the version that was read. */
export async function changeLetter(
  tx: Write,
  id: string,
  version: number,
  change: Partial<LetterTable>,
): Promise<boolean> {
  const done = await tx
    .updateTable('list_letter')
    .set(change)
    .where('id', '=', id)
    .where('version', '=', version)
    .where('sent_at', 'is', null)
    .where('discarded_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}

export interface Slice {
  limit: number
  offset: number
}

/** What was sent, newest first; `words` are looked for in title and text. */
export const sentLetters = (db: Read, network: string, words: string, { limit, offset }: Slice) =>
  sent(db, network, words)
    .innerJoin('person as p', 'p.id', 'l.written_by')
    .select(['l.id', 'l.title', 'l.lang', 'l.meeting_id', 'l.sent_at', 'p.name as writer'])
    .orderBy('l.sent_at', 'desc')
    .limit(limit)
    .offset(offset)
    .execute()

export async function sentCount(db: Read, network: string): Promise<number> {
  const row = await sent(db, network, '')
    .select((l) => l.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

/** Letters in the making that this person may see. */
export const openLetters = (db: Read, allowed: Allowed, network: string) =>
  db
    .selectFrom('list_letter as l')
    .innerJoin('person as p', 'p.id', 'l.written_by')
    .select(['l.id', 'l.title', 'l.lang', 'l.changed_at', 'l.offered_at', 'l.refused_at', 'p.name as writer'])
    .where('l.network_id', '=', network)
    .where('l.sent_at', 'is', null)
    .where('l.discarded_at', 'is', null)
    .where(allowed)
    .orderBy('l.changed_at', 'desc')
    .execute()

/** How many would get it now. */
export async function recipientCount(db: Read, network: string): Promise<number> {
  const row = await db
    .selectFrom('list_subscription as s')
    .select((s) => s.fn.countAll<number>().as('count'))
    .where('s.network_id', '=', network)
    .where(current)
    .executeTakeFirstOrThrow()
  return row.count
}

/** One delivery for everybody who is on the list at this moment; `members`: and belongs to the network. */
export const insertDeliveries = (tx: Write, letter: string, network: string, members = false) =>
  tx
    .insertInto('list_delivery')
    .columns(['letter_id', 'subscription_id'])
    .expression((row) =>
      row
        .selectFrom('list_subscription as s')
        .select([sql<string>`${letter}::uuid`.as('letter_id'), 's.id as subscription_id'])
        .where('s.network_id', '=', network)
        .where(current)
        .$if(members, (query) => query.where(belongs)),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()

export async function deliveryCounts(db: Read, letter: string) {
  return db
    .selectFrom('list_delivery as d')
    .innerJoin('list_subscription as s', 's.id', 'd.subscription_id')
    .select((d) => [
      d.fn.countAll<number>().as('all'),
      d.fn.countAll<number>().filterWhere('d.planned_at', 'is not', null).as('planned'),
      d.fn
        .countAll<number>()
        .filterWhere('d.planned_at', 'is', null)
        .filterWhere('s.pace', '<>', 'immediate')
        .as('gathered'),
      d.fn
        .countAll<number>()
        .filterWhere(sql<boolean>`s.ended_why in ('refused', 'complaint') and s.ended_at >= d.planned_at`)
        .as('failed'),
    ])
    .where('d.letter_id', '=', letter)
    .executeTakeFirstOrThrow()
}

/** The next of those who get a letter at once; another process passes over them. */
export const nextDeliveries = (tx: Write, letter: string, limit: number) =>
  tx
    .selectFrom('list_delivery as d')
    .innerJoin('list_subscription as s', 's.id', 'd.subscription_id')
    .select(['d.subscription_id', 's.email', 's.lang'])
    .where('d.letter_id', '=', letter)
    .where('d.planned_at', 'is', null)
    .where('s.pace', '=', 'immediate')
    .where(current)
    .orderBy('d.subscription_id')
    .limit(limit)
    .forUpdate('d')
    .skipLocked()
    .execute()

/** Addresses for which something gathered waits, of these paces. */
export const gatheredTags = (db: Read, paces: readonly Pace[]) =>
  db
    .selectFrom('list_delivery as d')
    .innerJoin('list_subscription as s', 's.id', 'd.subscription_id')
    .select('s.tag')
    .distinct()
    .where('d.planned_at', 'is', null)
    .where('s.pace', 'in', [...paces])
    .where(current)
    .execute()

/** All that waits for one address, list by list. */
export const gatheredFor = (tx: Write, tag: Buffer, paces: readonly Pace[]) =>
  tx
    .selectFrom('list_delivery as d')
    .innerJoin('list_subscription as s', 's.id', 'd.subscription_id')
    .innerJoin('list_letter as l', 'l.id', 'd.letter_id')
    .innerJoin('network as n', 'n.id', 'l.network_id')
    .select(['d.letter_id', 'd.subscription_id', 's.email', 's.lang', 'n.code', 'n.name_fi', 'n.name_sv', 'n.name_en'])
    .select(['l.title', 'l.body', 'l.carries', 'l.meeting_id', 'l.lang as written_in'])
    .where('s.tag', '=', tag)
    .where('d.planned_at', 'is', null)
    .where('s.pace', 'in', [...paces])
    .where(current)
    .orderBy('n.name_fi')
    .orderBy('l.sent_at')
    .forUpdate('d')
    .skipLocked()
    .execute()

export const markPlanned = (tx: Write, letter: string, subscription: string, now: Date) =>
  tx
    .updateTable('list_delivery')
    .set({ planned_at: now })
    .where('letter_id', '=', letter)
    .where('subscription_id', '=', subscription)
    .execute()

/** As if every digest had left too. */
export const markAllPlanned = (tx: Write, letter: string, now: Date) =>
  tx.updateTable('list_delivery').set({ planned_at: now }).where('letter_id', '=', letter).execute()

const current = sql<boolean>`s.confirmed_at is not null and s.ended_at is null and s.email is not null`

const belongs = sql<boolean>`exists (
  select 1 from network_member m where m.network_id = s.network_id and lower(m.email) = lower(s.email)
    and m.approved_at is not null and m.ended_at is null)`

const sent = (db: Read, network: string, words: string) => {
  const like = `%${words.replace(/[\\%_]/g, '\\$&')}%`
  return db
    .selectFrom('list_letter as l')
    .where('l.network_id', '=', network)
    .where('l.sent_at', 'is not', null)
    .where((l) => l.or([l('l.title', 'ilike', like), l('l.body', 'ilike', like)]))
}
