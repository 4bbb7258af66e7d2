import { type Generated, sql } from 'kysely'
import type { Read, Write } from '#base/database/handles.ts'
import type { Allowed } from '#base/http/rule.ts'
import type { ReferralRow } from './queries.ts'

export type NoteAbout = 'note' | 'lane' | 'consent' | 'spam' | 'closing' | 'hold'

export interface NoteTable {
  id: string
  referral_id: string
  author_id: string
  sealed: Buffer
  written_at: Date
  about: Generated<NoteAbout>
  value: Generated<string | null>
}

export interface HandoverTable {
  id: string
  referral_id: string
  from_id: string | null
  to_id: string | null
  to_team_id: string | null
  by_id: string
  at: Date
  sealed_note: Buffer | null
}

declare module '#base/database/tables.ts' {
  interface Tables {
    note: NoteTable
    handover: HandoverTable
    duplicate_link: {
      referral_id: string
      other_id: string
      linked_by: string
      linked_at: Date
      unlinked_at: Date | null
    }
  }
}

/** The row, held against other changes until the transaction ends. */
export const lockReferral = (tx: Write, id: string): Promise<ReferralRow> =>
  tx.selectFrom('referral').selectAll().where('id', '=', id).forUpdate().executeTakeFirstOrThrow()

/** Marks that the team has opened it; the first day stays. */
export async function markOpenedByTeam(tx: Write, id: string, day: string): Promise<void> {
  await tx.updateTable('referral').set({ opened_on: day }).where('id', '=', id).where('opened_on', 'is', null).execute()
}

export async function insertNote(
  tx: Write,
  note: Omit<NoteTable, 'about' | 'value'> & { about: NoteAbout; value: string | null },
): Promise<void> {
  await tx.insertInto('note').values(note).execute()
}

export const notesOf = (db: Read, referral: string) =>
  db.selectFrom('note').selectAll().where('referral_id', '=', referral).orderBy('written_at').orderBy('id').execute()

export async function insertHandover(tx: Write, row: HandoverTable): Promise<void> {
  await tx.insertInto('handover').values(row).execute()
}

export const handoversOf = (db: Read, referral: string) =>
  db.selectFrom('handover').selectAll().where('referral_id', '=', referral).orderBy('at').execute()

/** Referrals within reach that share a look-up tag with this one. Only a hint: a person judges. */
export const hintsFor = (db: Read, allowed: Allowed, referral: string) =>
  db
    .selectFrom('look_up_tag as mine')
    .innerJoin('look_up_tag as theirs', 'theirs.tag', 'mine.tag')
    .innerJoin('referral as r', 'r.id', 'theirs.referral_id')
    .select(['r.id', 'r.reference', 'r.received_on'])
    .where('mine.referral_id', '=', referral)
    .whereRef('theirs.referral_id', '<>', 'mine.referral_id')
    .where('r.erased_on', 'is', null)
    .where(allowed)
    .groupBy(['r.id', 'r.reference', 'r.received_on', 'r.arrival'])
    .orderBy('r.arrival', 'desc')
    .limit(20)
    .execute()

/** Referrals within reach that a person has linked with this one. */
export const linkedTo = (db: Read, allowed: Allowed, referral: string) =>
  db
    .selectFrom('duplicate_link as l')
    .innerJoin('referral as r', (join) =>
      join.on((on) =>
        on.or([
          on.and([on('l.referral_id', '=', referral), on('r.id', '=', on.ref('l.other_id'))]),
          on.and([on('l.other_id', '=', referral), on('r.id', '=', on.ref('l.referral_id'))]),
        ]),
      ),
    )
    .select(['r.id', 'r.reference', 'r.received_on', 'l.linked_by'])
    .where('l.unlinked_at', 'is', null)
    .where(allowed)
    .orderBy('l.linked_at')
    .execute()

interface Link {
  one: string
  other: string
  by: string
  at: Date
}

/** Links two referrals as being about the same person, or links them again. */
export async function putLink(tx: Write, { one, other, by, at }: Link): Promise<void> {
  const [referral_id = one, other_id = other] = [one, other].sort()
  await tx
    .insertInto('duplicate_link')
    .values({ referral_id, other_id, linked_by: by, linked_at: at, unlinked_at: null })
    .onConflict((on) =>
      on.columns(['referral_id', 'other_id']).doUpdateSet({ linked_by: by, linked_at: at, unlinked_at: null }),
    )
    .execute()
}

/** True when there was a link to end. */
export async function endLink(tx: Write, one: string, other: string, at: Date): Promise<boolean> {
  const [referral_id = one, other_id = other] = [one, other].sort()
  const ended = await tx
    .updateTable('duplicate_link')
    .set({ unlinked_at: at })
    .where('referral_id', '=', referral_id)
    .where('other_id', '=', other_id)
    .where('unlinked_at', 'is', null)
    .executeTakeFirst()
  return ended.numUpdatedRows === 1n
}

/** The referral within reach under its reference, as two people would say it to each other. */
export const byReference = (db: Read, allowed: Allowed, reference: string) =>
  db
    .selectFrom('referral as r')
    .select(['r.id', 'r.reference'])
    .where('r.reference', '=', reference)
    .where(allowed)
    .executeTakeFirst()

/** Held until the transaction ends: the same form posted twice is recorded once. */
export async function lockRecording(tx: Write, id: string): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`.execute(tx)
  const found = await tx.selectFrom('referral').select('id').where('id', '=', id).executeTakeFirst()
  return found === undefined
}

/** State of the sender's code: null when there is none. Nothing of the code itself. */
export const receiptState = (db: Read, referral: string) =>
  db
    .selectFrom('receipt')
    .select(['made_on', 'voided_on', 'must_renew'])
    .where('referral_id', '=', referral)
    .orderBy('voided_on', (order) => order.desc().nullsFirst())
    .orderBy('made_on', 'desc')
    .limit(1)
    .executeTakeFirst()

/** Whether anything was ever sent. */
export async function hasReferrals(db: Read): Promise<boolean> {
  return (await db.selectFrom('referral').select('id').limit(1).executeTakeFirst()) !== undefined
}
