import type { Read, Write } from '#base/database/handles.ts'
import type { ChallengeTable, PasskeyTable } from './queries.ts'

export const insertChallenge = (tx: Write, row: ChallengeTable) =>
  tx.insertInto('sign_in_challenge').values(row).execute()

/** The newest unanswered challenge of this visit. */
export const challengeOf = (db: Read, visitHash: Buffer, purpose: string, now: Date) =>
  db
    .selectFrom('sign_in_challenge')
    .selectAll()
    .where('visit_hash', '=', visitHash)
    .where('purpose', '=', purpose)
    .where('expires_at', '>', now)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()

/** Takes a challenge away: whatever the answer to it is, it is the only one. */
export const takeChallenge = (tx: Write, visitHash: Buffer, purpose: string, challenge: string, now: Date) =>
  tx
    .deleteFrom('sign_in_challenge')
    .where('visit_hash', '=', visitHash)
    .where('purpose', '=', purpose)
    .where('challenge', '=', challenge)
    .where('expires_at', '>', now)
    .returning(['person_id'])
    .executeTakeFirst()

/** Errands to providers that this visit is out on. */
export const flowRows = (db: Read, visitHash: Buffer, now: Date) =>
  db
    .selectFrom('sign_in_challenge')
    .select(['id', 'challenge'])
    .where('visit_hash', '=', visitHash)
    .where('purpose', '=', 'provider')
    .where('expires_at', '>', now)
    .execute()

export const deleteFlow = (tx: Write, id: string) =>
  tx.deleteFrom('sign_in_challenge').where('id', '=', id).returning('id').executeTakeFirst()

export const deleteChallengesBefore = (tx: Write, before: Date) =>
  tx.deleteFrom('sign_in_challenge').where('expires_at', '<', before).execute()

/** A passkey in use whose owner may sign in. */
export const passkeyByCredential = (db: Read, credential: string) =>
  db
    .selectFrom('passkey as k')
    .innerJoin('person as p', 'p.id', 'k.person_id')
    .selectAll('k')
    .where('k.credential_id', '=', credential)
    .where('k.removed_at', 'is', null)
    .where('p.disabled_at', 'is', null)
    .executeTakeFirst()

export const passkeysOf = (db: Read, person: string) =>
  db
    .selectFrom('passkey')
    .select(['id', 'credential_id', 'transports', 'name', 'created_at', 'used_at'])
    .where('person_id', '=', person)
    .where('removed_at', 'is', null)
    .orderBy('created_at')
    .execute()

export const insertPasskey = (tx: Write, row: Omit<PasskeyTable, 'used_at' | 'removed_at'>) =>
  tx.insertInto('passkey').values(row).execute()

export const usePasskey = (tx: Write, id: string, counter: number, now: Date) =>
  tx.updateTable('passkey').set({ counter, used_at: now }).where('id', '=', id).execute()

export const renamePasskey = (tx: Write, id: string, name: string) =>
  tx.updateTable('passkey').set({ name }).where('id', '=', id).execute()

/** Takes passkeys of a person out of use: the one named, or all. */
export const removePasskeys = (tx: Write, person: string, now: Date, only?: string) =>
  tx
    .updateTable('passkey')
    .set({ removed_at: now })
    .where('person_id', '=', person)
    .where('removed_at', 'is', null)
    .$if(only !== undefined, (query) => query.where('id', '=', only ?? ''))
    .executeTakeFirst()

export const failuresOf = async (db: Read, person: string, since: Date): Promise<Date[]> => {
  const rows = await db
    .selectFrom('sign_in_failure')
    .select('at')
    .where('person_id', '=', person)
    .where('at', '>', since)
    .orderBy('at')
    .execute()
  return rows.map(({ at }) => at)
}

export const insertFailure = (tx: Write, row: { id: string; person_id: string; at: Date }) =>
  tx.insertInto('sign_in_failure').values(row).execute()

export const forgetFailures = (tx: Write, person: string) =>
  tx.deleteFrom('sign_in_failure').where('person_id', '=', person).execute()

export const deleteFailuresBefore = (tx: Write, before: Date) =>
  tx.deleteFrom('sign_in_failure').where('at', '<', before).execute()
