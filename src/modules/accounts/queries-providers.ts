import type { Read, Write } from '#base/database/handles.ts'
import type { ExternalIdentityTable, IdentityProviderTable } from './queries.ts'

/** Providers in use, with the name of their organisation. */
export const providers = (db: Read) =>
  db
    .selectFrom('identity_provider as i')
    .innerJoin('organisation as o', 'o.id', 'i.organisation_id')
    .select(['i.id', 'i.name', 'i.issuer', 'i.organisation_id', 'o.name_fi', 'o.name_sv', 'o.name_en'])
    .where('i.ended_at', 'is', null)
    .orderBy('i.name')
    .execute()

export const providersOf = (db: Read, organisations: readonly string[]) =>
  organisations.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('identity_provider')
        .select(['id', 'name'])
        .where('ended_at', 'is', null)
        .where('organisation_id', 'in', organisations)
        .orderBy('name')
        .execute()

/** A provider in use, by id. */
export const providerRow = (db: Read, id: string) =>
  db.selectFrom('identity_provider').selectAll().where('id', '=', id).where('ended_at', 'is', null).executeTakeFirst()

export const providersOfOrganisation = (db: Read, organisation: string) =>
  db
    .selectFrom('identity_provider')
    .select(['id', 'name', 'issuer', 'client_id', 'added_at', 'ended_at'])
    .where('organisation_id', '=', organisation)
    .orderBy('added_at')
    .execute()

/** Whether some organisation has, or had, this issuer: one issuer's subjects must never mean two people. */
export const issuerTaken = async (db: Read, issuer: string): Promise<boolean> =>
  (await db.selectFrom('identity_provider').select('id').where('issuer', '=', issuer).executeTakeFirst()) !== undefined

export const insertProvider = (tx: Write, row: Omit<IdentityProviderTable, 'ended_at'>) =>
  tx.insertInto('identity_provider').values(row).execute()

/** Nobody signs in through it any more; the people linked to it keep their other ways. */
export const endProvider = (tx: Write, id: string, now: Date) =>
  tx
    .updateTable('identity_provider')
    .set({ ended_at: now })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute()

/** Whose a subject of a provider is, also when the account is closed. */
export const ownerOfSubject = (db: Read, provider: string, subject: string) =>
  db
    .selectFrom('external_identity as e')
    .innerJoin('person as p', 'p.id', 'e.person_id')
    .select(['p.id', 'p.disabled_at'])
    .where('e.identity_provider_id', '=', provider)
    .where('e.subject', '=', subject)
    .executeTakeFirst()

export const insertIdentity = (tx: Write, row: ExternalIdentityTable) =>
  tx.insertInto('external_identity').values(row).execute()

export const deleteIdentity = (tx: Write, person: string, id: string) =>
  tx.deleteFrom('external_identity').where('person_id', '=', person).where('id', '=', id).executeTakeFirst()

export const deleteIdentities = (tx: Write, person: string) =>
  tx.deleteFrom('external_identity').where('person_id', '=', person).execute()

/** The person's linked sign-ins through providers in use. */
export const identitiesOf = (db: Read, person: string) =>
  db
    .selectFrom('external_identity as e')
    .innerJoin('identity_provider as i', 'i.id', 'e.identity_provider_id')
    .select(['e.id', 'e.linked_at', 'e.subject', 'i.id as provider', 'i.name'])
    .where('e.person_id', '=', person)
    .where('i.ended_at', 'is', null)
    .orderBy('i.name')
    .execute()
