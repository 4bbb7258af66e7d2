import { sql } from 'kysely'
import type { Read } from '#base/database/handles.ts'

export const countMembers = async (db: Read): Promise<number> =>
  (await db.selectFrom('network_member').select(sql<number>`count(*)`.as('count')).executeTakeFirstOrThrow()).count

/** The network of that code; throws when there is none. */
export const networkIdOf = async (db: Read, code: string): Promise<string> =>
  (await db.selectFrom('network').select('id').where('code', '=', code).executeTakeFirstOrThrow()).id

/** The person with that address; throws when there is none. */
export const personByAddress = async (db: Read, email: string): Promise<string> =>
  (await db.selectFrom('person').select('id').where('email', '=', email).executeTakeFirstOrThrow()).id
