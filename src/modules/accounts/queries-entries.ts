import type { Read, Write } from '#base/database/handles.ts'
import { NotFound } from '#base/http/answer.ts'
import type { Allowed } from '#base/http/rule.ts'
import type { InvitationTable, RecoveryTable } from './queries.ts'

/** An invitation that still opens, with whom it is for and who sent it. */
export const openInvitation = (db: Read, hash: Buffer, now: Date) =>
  db
    .selectFrom('invitation as v')
    .innerJoin('person as p', 'p.id', 'v.person_id')
    .innerJoin('person as b', 'b.id', 'v.invited_by')
    .select(['v.id', 'v.expires_at', 'p.id as person', 'p.name', 'p.email', 'b.name as by'])
    .where('v.token_hash', '=', hash)
    .where('v.expires_at', '>', now)
    .where('v.accepted_at', 'is', null)
    .where('v.withdrawn_at', 'is', null)
    .where('p.disabled_at', 'is', null)
    .executeTakeFirst()

/** A recovery that two people agreed on and that still opens. */
export const openRecovery = (db: Read, hash: Buffer, now: Date) =>
  db
    .selectFrom('recovery as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .innerJoin('person as b', 'b.id', 'r.approved_by')
    .select(['r.id', 'r.expires_at', 'p.id as person', 'p.name', 'p.email', 'b.name as by'])
    .where('r.token_hash', '=', hash)
    .where('r.expires_at', '>', now)
    .where('r.used_at', 'is', null)
    .where('r.cancelled_at', 'is', null)
    .where('p.disabled_at', 'is', null)
    .executeTakeFirst()

export type OpenEntry = NonNullable<Awaited<ReturnType<typeof openInvitation>>>

export const insertInvitation = (tx: Write, row: Omit<InvitationTable, 'accepted_at' | 'withdrawn_at'>) =>
  tx.insertInto('invitation').values(row).execute()

/** Marks it used; false when somebody was first. */
export const acceptInvitation = async (tx: Write, id: string, now: Date): Promise<boolean> =>
  (await tx
    .updateTable('invitation')
    .set({ accepted_at: now })
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .executeTakeFirst()) !== undefined

export const useRecovery = async (tx: Write, id: string, now: Date): Promise<boolean> =>
  (await tx
    .updateTable('recovery')
    .set({ used_at: now })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .returning('id')
    .executeTakeFirst()) !== undefined

/** Withdraws every open invitation of the person. */
export const withdrawInvitations = (tx: Write, person: string, now: Date) =>
  tx
    .updateTable('invitation')
    .set({ withdrawn_at: now })
    .where('person_id', '=', person)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute()

export const invitationsOf = (db: Read, person: string) =>
  db
    .selectFrom('invitation')
    .select(['id', 'invited_at', 'invited_by', 'expires_at', 'accepted_at', 'withdrawn_at'])
    .where('person_id', '=', person)
    .orderBy('invited_at', 'desc')
    .limit(20)
    .execute()

export const insertRecovery = (
  tx: Write,
  row: Pick<RecoveryTable, 'id' | 'person_id' | 'reason' | 'started_by' | 'started_at' | 'expires_at'>,
) => tx.insertInto('recovery').values(row).execute()

export const recoveryRow = (db: Read, id: string) =>
  db
    .selectFrom('recovery as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .selectAll('r')
    .select(['p.email', 'p.lang', 'p.name'])
    .where('r.id', '=', id)
    .executeTakeFirstOrThrow(() => new NotFound())

/** Agrees to it; false when it is over, or somebody was first. */
export const approveRecovery = async (
  tx: Write,
  id: string,
  change: { approved_by: string; approved_at: Date; token_hash: Buffer; expires_at: Date },
): Promise<boolean> =>
  (await tx
    .updateTable('recovery')
    .set(change)
    .where('id', '=', id)
    .where('approved_at', 'is', null)
    .where('used_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .where('expires_at', '>', change.approved_at)
    .returning('id')
    .executeTakeFirst()) !== undefined

/** Cancels the person's open recoveries: all, or those that are too old by `expiredAt`. */
export const cancelRecoveries = (tx: Write, person: string, now: Date, expiredAt?: Date) =>
  tx
    .updateTable('recovery')
    .set({ cancelled_at: now })
    .where('person_id', '=', person)
    .where('used_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .$if(expiredAt !== undefined, (query) => query.where('expires_at', '<=', expiredAt ?? now))
    .execute()

/** The recovery of the person that is under way, if any. */
export const recoveryUnderWay = (db: Read, person: string) =>
  db
    .selectFrom('recovery')
    .select(['id', 'started_by', 'started_at', 'approved_at', 'expires_at'])
    .where('person_id', '=', person)
    .where('used_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst()

/** Recoveries that this actor may see, open ones first; `mine` tells which this actor may approve. */
export const recoveries = (db: Read, allowed: Allowed, mayApprove: Allowed, now: Date) =>
  db
    .selectFrom('recovery as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .innerJoin('person as b', 'b.id', 'r.started_by')
    .leftJoin('person as a', 'a.id', 'r.approved_by')
    .select(['r.id', 'r.reason', 'r.started_at', 'r.approved_at', 'r.used_at', 'r.cancelled_at', 'r.expires_at'])
    .select(['p.name', 'b.name as started_by', 'a.name as approved_by'])
    .select(mayApprove.as('mine'))
    .where(allowed)
    .where('r.started_at', '>', new Date(now.getTime() - 90 * 86_400_000))
    .orderBy('r.started_at', 'desc')
    .limit(200)
    .execute()
