import { type Insertable, sql, type Updateable } from 'kysely'
import type { Read, Write } from '#base/database/handles.ts'
import type { RequestKind } from '#packs/fi/data-requests.ts'
import type { CodeScope, RequestOutcome } from './own.ts'

export interface CodeTable {
  id: string
  client_id: string
  lookup: Buffer
  pepper_id: string
  opens: CodeScope
  given_by: string
  given_on: string
  used_on: string | null
  withdrawn_on: string | null
}

export interface SessionTable {
  visit: Buffer
  client_id: string
  code_id: string
  seen_at: Date
  expires_at: Date
}

export interface MessageTable {
  id: string
  client_id: string
  /** Null: the client. */
  author_id: string | null
  sealed: Buffer
  sent_at: Date
  opened_on: string | null
}

export interface RequestTable {
  id: string
  client_id: string
  kind: RequestKind
  sealed: Buffer
  /** Null: the client, on their page. */
  noted_by: string | null
  noted_at: Date
  received_on: string
  due_on: string
  extended_by: string | null
  extended_on: string | null
  sealed_extension: Buffer | null
  answered_by: string | null
  answered_on: string | null
  outcome: RequestOutcome | null
  ground: string | null
  sealed_answer: Buffer | null
}

declare module '#base/database/tables.ts' {
  interface Tables {
    client_code: CodeTable
    client_session: SessionTable
    client_message: MessageTable
    client_request: RequestTable
  }
}

/** The code that one of these look-ups finds; withdrawn ones and those of erased files are not found. */
export const codeByLookup = (db: Read, lookups: readonly Buffer[]): Promise<CodeTable | undefined> =>
  db
    .selectFrom('client_code')
    .selectAll()
    .where('lookup', 'in', lookups)
    .where('withdrawn_on', 'is', null)
    .where('client_id', 'in', (open) => open.selectFrom('client').select('id').where('erased_on', 'is', null))
    .executeTakeFirst()

/** The code in use, or the last one that was. */
export const lastCode = (db: Read, client: string): Promise<CodeTable | undefined> =>
  db
    .selectFrom('client_code')
    .selectAll()
    .where('client_id', '=', client)
    .orderBy(sql`withdrawn_on is not null`)
    .orderBy('given_on', 'desc')
    .limit(1)
    .executeTakeFirst()

export async function insertCode(tx: Write, row: Insertable<CodeTable>): Promise<void> {
  await tx.insertInto('client_code').values(row).execute()
}

/** Withdraws the code in use and closes where it had opened. False when there was none. */
export async function withdrawCodes(tx: Write, client: string, day: string): Promise<boolean> {
  await tx.deleteFrom('client_session').where('client_id', '=', client).execute()
  const withdrawn = await tx
    .updateTable('client_code')
    .set({ withdrawn_on: day })
    .where('client_id', '=', client)
    .where('withdrawn_on', 'is', null)
    .returning('id')
    .execute()
  return withdrawn.length > 0
}

export async function markUsed(tx: Write, code: string, day: string): Promise<void> {
  await tx.updateTable('client_code').set({ used_on: day }).where('id', '=', code).execute()
}

/** One page at a time in a browser: the last that was opened. */
export async function putSession(tx: Write, row: SessionTable): Promise<void> {
  await tx
    .insertInto('client_session')
    .values(row)
    .onConflict((on) => on.column('visit').doUpdateSet(row))
    .execute()
}

export const sessionRow = (db: Read, visit: Buffer, now: Date, idleSince: Date) =>
  db
    .selectFrom('client_session as s')
    .innerJoin('client_code as k', 'k.id', 's.code_id')
    .select(['s.client_id', 'k.opens'])
    .where('s.visit', '=', visit)
    .where('s.expires_at', '>', now)
    .where('s.seen_at', '>', idleSince)
    .where('k.withdrawn_on', 'is', null)
    .executeTakeFirst()

export async function touchSession(tx: Write, visit: Buffer, now: Date): Promise<void> {
  await tx.updateTable('client_session').set({ seen_at: now }).where('visit', '=', visit).execute()
}

export async function endSession(tx: Write, visit: Buffer): Promise<void> {
  await tx.deleteFrom('client_session').where('visit', '=', visit).execute()
}

export async function deleteOldSessions(tx: Write, now: Date): Promise<void> {
  await tx.deleteFrom('client_session').where('expires_at', '<=', now).execute()
}

export async function insertMessage(tx: Write, row: Insertable<MessageTable>): Promise<void> {
  await tx.insertInto('client_message').values(row).execute()
}

/** The talk with a client, the first first. */
export const messageRows = (db: Read, client: string): Promise<MessageTable[]> =>
  db.selectFrom('client_message').selectAll().where('client_id', '=', client).orderBy('sent_at').orderBy('id').execute()

/** Marks what the other side wrote as opened on this day. */
export async function openMessages(tx: Write, client: string, reader: 'client' | 'worker', day: string): Promise<void> {
  await tx
    .updateTable('client_message')
    .set({ opened_on: day })
    .where('client_id', '=', client)
    .where('opened_on', 'is', null)
    .where('author_id', reader === 'client' ? 'is not' : 'is', null)
    .execute()
}

export async function insertRequest(tx: Write, row: Insertable<RequestTable>): Promise<void> {
  await tx.insertInto('client_request').values(row).execute()
}

/** Requests of a client, the newest first. */
export const requestRows = (db: Read, client: string): Promise<RequestTable[]> =>
  db.selectFrom('client_request').selectAll().where('client_id', '=', client).orderBy('noted_at', 'desc').execute()

export const requestRow = (db: Read, client: string, id: string): Promise<RequestTable | undefined> =>
  db.selectFrom('client_request').selectAll().where('client_id', '=', client).where('id', '=', id).executeTakeFirst()

/** Changes a request that nobody has answered yet; false when somebody was first. */
export async function changeRequest(tx: Write, id: string, change: Updateable<RequestTable>): Promise<boolean> {
  const changed = await tx
    .updateTable('client_request')
    .set(change)
    .where('id', '=', id)
    .where('answered_on', 'is', null)
    .returning('id')
    .execute()
  return changed.length === 1
}
