import { type Selectable, sql } from 'kysely'
import type { Read, Write } from '#base/database/handles.ts'
import type { Allowed } from '#base/http/rule.ts'
import type { Lang } from '#base/i18n/lang.ts'

export interface ShareTable {
  id: string
  client_id: string
  organisation_id: string
  purpose: string
  basis: string
  sealed_request: Buffer
  shared_by: string
  shared_at: Date
  ends_on: string
  answer: 'accepted' | 'declined' | null
  sealed_reason: Buffer | null
  answered_by: string | null
  answered_at: Date | null
  sealed_note: Buffer | null
  done_by: string | null
  done_at: Date | null
  revoked_by: string | null
  revoked_at: Date | null
}

declare module '#base/database/tables.ts' {
  interface Tables {
    client_share: ShareTable
    client_share_field: { share_id: string; field: string }
    client_share_look: { share_id: string; person_id: string; seen_on: string }
  }
}

/** A share with the names of its organisation and its client's number. */
export type ShareRow = Selectable<ShareTable> & { number: string; fi: string; sv: string; en: string }

const rowsOf = (db: Read) =>
  db
    .selectFrom('client_share as s')
    .innerJoin('client as c', 'c.id', 's.client_id')
    .innerJoin('organisation as o', 'o.id', 's.organisation_id')
    .selectAll('s')
    .select(['c.number', 'o.name_fi as fi', 'o.name_sv as sv', 'o.name_en as en'])

/** All shares of a file, the newest first. */
export const sharesOf = (db: Read, client: string): Promise<ShareRow[]> =>
  rowsOf(db).where('s.client_id', '=', client).orderBy('s.shared_at', 'desc').orderBy('s.id').execute()

/** By id alone: for pages whose door has proved the right to this share. */
export const shareOf = (db: Read, id: string): Promise<ShareRow> =>
  rowsOf(db).where('s.id', '=', id).executeTakeFirstOrThrow()

/** What is shared with the reader's organisations now, what waits for an answer first. */
export const receivedShares = (db: Read, allowed: Allowed, limit: number): Promise<ShareRow[]> =>
  rowsOf(db).where(allowed).orderBy(sql`s.answer is not null`).orderBy('s.shared_at').limit(limit).execute()

export async function insertShare(tx: Write, row: ShareTable, fields: readonly string[]): Promise<void> {
  await tx.insertInto('client_share').values(row).execute()
  await tx
    .insertInto('client_share_field')
    .values(fields.map((field) => ({ share_id: row.id, field })))
    .execute()
}

export const fieldsOf = async (db: Read, shares: readonly string[]) =>
  shares.length === 0
    ? []
    : db
        .selectFrom('client_share_field')
        .selectAll()
        .where('share_id', 'in', [...shares])
        .execute()

/** Who of the organisations looked, and on which days, the last first. */
export const looksOf = async (db: Read, shares: readonly string[]) =>
  shares.length === 0
    ? []
    : db
        .selectFrom('client_share_look as l')
        .innerJoin('person as p', 'p.id', 'l.person_id')
        .select(['l.share_id', 'l.seen_on', 'p.name'])
        .where('l.share_id', 'in', [...shares])
        .orderBy('l.seen_on', 'desc')
        .orderBy('p.name')
        .execute()

export async function putShareLook(tx: Write, share: string, person: string, day: string): Promise<void> {
  await tx
    .insertInto('client_share_look')
    .values({ share_id: share, person_id: person, seen_on: day })
    .onConflict((on) => on.doNothing())
    .execute()
}

type Open = { answered: 'not-yet' | 'accepted' | 'either'; today: string }

/** Changes a share that is still open and stands so; false when somebody was first or its time is over. */
export async function changeOpenShare(
  tx: Write,
  id: string,
  { answered, today }: Open,
  change: Partial<ShareTable>,
): Promise<boolean> {
  const changed = await tx
    .updateTable('client_share')
    .set(change)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .where('done_at', 'is', null)
    .where('ends_on', '>=', today)
    .where((row) =>
      answered === 'either'
        ? row.or([row('answer', 'is', null), row('answer', '=', 'accepted')])
        : answered === 'accepted'
          ? row('answer', '=', 'accepted')
          : row('answer', 'is', null),
    )
    .returning('id')
    .execute()
  return changed.length === 1
}

/** Shares of a file that rest on this basis and are open. */
export const openSharesOn = (db: Read, client: string, basis: string, today: string): Promise<{ id: string }[]> =>
  db
    .selectFrom('client_share')
    .select('id')
    .where('client_id', '=', client)
    .where('basis', '=', basis)
    .where('revoked_at', 'is', null)
    .where('done_at', 'is', null)
    .where('ends_on', '>=', today)
    .where((row) => row.or([row('answer', 'is', null), row('answer', '=', 'accepted')]))
    .execute()

/** The organisations of these kinds that exist on a day, by name. */
export const receiverRows = (db: Read, lang: Lang, types: readonly string[], day: string) =>
  db
    .selectFrom('organisation')
    .select(['id', `name_${lang} as name`])
    .where('type', 'in', [...types])
    .where((row) => row.or([row('valid_from', 'is', null), row('valid_from', '<=', day)]))
    .where((row) => row.or([row('valid_to', 'is', null), row('valid_to', '>=', day)]))
    .orderBy('name')
    .execute()

export const receiverRow = async (db: Read, id: string) =>
  db.selectFrom('organisation').select(['type', 'valid_from', 'valid_to']).where('id', '=', id).executeTakeFirst()

/** Whom a mail about shares reaches in an organisation, each once. */
export const receivingPeople = (db: Read, organisation: string, day: string) =>
  db
    .selectFrom('membership as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .select(['p.email', 'p.lang'])
    .distinct()
    .where('m.organisation_id', '=', organisation)
    .where('m.role', '=', 'service-provider')
    .where('m.ended_at', 'is', null)
    .where('m.agreed_at', 'is not', null)
    .where('m.valid_from', '<=', day)
    .where((row) => row.or([row('m.valid_to', 'is', null), row('m.valid_to', '>=', day)]))
    .where('p.disabled_at', 'is', null)
    .execute()

/** Nobody waits any more for an answer to a share whose time is over. */
export async function endPassedShares(tx: Write, today: string): Promise<void> {
  await sql`
    update client_deadline d set done_on = ${today} from client_share s
    where d.kind = 'share' and d.object_id = s.id and d.done_on is null and s.ends_on < ${today}`.execute(tx)
}
