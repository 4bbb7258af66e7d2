import type { Read, Write } from '#base/database/handles.ts'
import type { SessionTable } from './queries.ts'

/** Bounds of a living session; see `session.ts`. */
export interface Living {
  seenAfter: Date
  createdAfter: Date
}

/** The person behind a living session, or undefined: unknown, idle, over, ended, or the person disabled. */
export const sessionHolder = (db: Read, hash: Buffer, { seenAfter, createdAfter }: Living) =>
  db
    .selectFrom('session as s')
    .innerJoin('person as p', 'p.id', 's.person_id')
    .select(['s.id as session', 's.confirmed_at', 's.method', 'p.id', 'p.name', 'p.lang', 'p.email'])
    .where('s.hash', '=', hash)
    .where('s.ended_at', 'is', null)
    .where('s.seen_at', '>', seenAfter)
    .where('s.created_at', '>', createdAfter)
    .where('p.disabled_at', 'is', null)
    .executeTakeFirst()

export type Holder = NonNullable<Awaited<ReturnType<typeof sessionHolder>>>

/** What the person may do on a day: memberships in force, in organisations that exist then. */
export const dutiesOf = (db: Read, person: string, day: string) =>
  db
    .selectFrom('membership as m')
    .innerJoin('organisation as o', 'o.id', 'm.organisation_id')
    .select(['m.role', 'm.organisation_id', 'm.team_id', 'o.name_fi', 'o.name_sv', 'o.name_en'])
    .where('m.person_id', '=', person)
    .where('m.ended_at', 'is', null)
    .where('m.agreed_at', 'is not', null)
    .where('m.valid_from', '<=', day)
    .where((row) => row.or([row('m.valid_to', 'is', null), row('m.valid_to', '>=', day)]))
    .where((row) => row.or([row('o.valid_to', 'is', null), row('o.valid_to', '>=', day)]))
    .orderBy('m.granted_at')
    .orderBy('m.id')
    .execute()

export const insertSession = (tx: Write, session: Omit<SessionTable, 'ended_at' | 'ended_by'>) =>
  tx.insertInto('session').values(session).execute()

/** Marks the session as alive when the last mark is older than `before`. */
export const touchSession = (tx: Write, hash: Buffer, now: Date, before: Date) =>
  tx.updateTable('session').set({ seen_at: now }).where('hash', '=', hash).where('seen_at', '<', before).execute()

export const confirmSession = (tx: Write, id: string, now: Date) =>
  tx.updateTable('session').set({ confirmed_at: now }).where('id', '=', id).execute()

export const endSessionByHash = (tx: Write, hash: Buffer, now: Date) =>
  tx
    .updateTable('session')
    .set((row) => ({ ended_at: now, ended_by: row.ref('person_id') }))
    .where('hash', '=', hash)
    .where('ended_at', 'is', null)
    .returning(['id', 'person_id'])
    .executeTakeFirst()

/** Ends the person's sessions: the one named, or all but `except`. */
export const endSessions = (
  tx: Write,
  person: string,
  { by, now, only, except }: { by: string; now: Date; only?: string; except?: string },
) =>
  tx
    .updateTable('session')
    .set({ ended_at: now, ended_by: by })
    .where('person_id', '=', person)
    .where('ended_at', 'is', null)
    .$if(only !== undefined, (query) => query.where('id', '=', only ?? ''))
    .$if(except !== undefined, (query) => query.where('id', '<>', except ?? ''))
    .execute()

/** The person's living sessions, newest first. */
export const livingSessions = (db: Read, person: string, { seenAfter, createdAfter }: Living) =>
  db
    .selectFrom('session')
    .select(['id', 'method', 'created_at', 'seen_at'])
    .where('person_id', '=', person)
    .where('ended_at', 'is', null)
    .where('seen_at', '>', seenAfter)
    .where('created_at', '>', createdAfter)
    .orderBy('created_at', 'desc')
    .execute()

export const deleteSessionsBefore = (tx: Write, before: Date) =>
  tx.deleteFrom('session').where('created_at', '<', before).execute()
