import { sql } from 'kysely'
import type { Read, Write } from '#base/database/handles.ts'
import type { Role } from '#base/http/actor.ts'
import type { OrganisationTable, TeamKeyTable, TeamTable } from './queries.ts'

/** Held until the transaction ends: two processes that start at once fill the first rows one after the other. */
export async function lockReference(tx: Write): Promise<void> {
  await sql`select pg_advisory_xact_lock(${REFERENCE})`.execute(tx)
}

export const upsertOrganisation = (tx: Write, row: OrganisationTable) =>
  tx
    .insertInto('organisation')
    .values(row)
    .onConflict((on) =>
      on.column('code').doUpdateSet(({ ref }) => ({
        type: ref('excluded.type'),
        name_fi: ref('excluded.name_fi'),
        name_sv: ref('excluded.name_sv'),
        name_en: ref('excluded.name_en'),
        web: ref('excluded.web'),
        valid_from: ref('excluded.valid_from'),
        valid_to: ref('excluded.valid_to'),
      })),
    )
    .execute()

export const upsertTeam = (tx: Write, row: TeamTable) =>
  tx
    .insertInto('team')
    .values(row)
    .onConflict((on) =>
      on.column('code').doUpdateSet(({ ref }) => ({
        name_fi: ref('excluded.name_fi'),
        name_sv: ref('excluded.name_sv'),
        name_en: ref('excluded.name_en'),
        valid_to: ref('excluded.valid_to'),
      })),
    )
    .execute()

export const organisationIds = async (db: Read): Promise<ReadonlyMap<string, string>> =>
  new Map((await db.selectFrom('organisation').select(['id', 'code']).execute()).map(({ id, code }) => [code, id]))

export const teamsWithoutKey = (db: Read) =>
  db
    .selectFrom('team as t')
    .leftJoin('team_key as k', (join) => join.onRef('k.team_id', '=', 't.id').on('k.retired_at', 'is', null))
    .select('t.id')
    .where('k.id', 'is', null)
    .execute()

export const insertTeamKey = (tx: Write, row: Omit<TeamKeyTable, 'retired_at'>) =>
  tx.insertInto('team_key').values(row).execute()

export const currentKeyRow = (db: Read, team: string) =>
  db
    .selectFrom('team_key')
    .select(['id', 'public_key'])
    .where('team_id', '=', team)
    .where('retired_at', 'is', null)
    .executeTakeFirstOrThrow()

export const keyRow = (db: Read, id: string) =>
  db.selectFrom('team_key').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

export const teamRow = (db: Read, code: string) =>
  db.selectFrom('team').selectAll().where('code', '=', code).executeTakeFirstOrThrow()

export const teamRows = (db: Read) =>
  db
    .selectFrom('team as t')
    .innerJoin('organisation as o', 'o.id', 't.organisation_id')
    .selectAll('t')
    .select(['o.name_fi as organisation_fi', 'o.name_sv as organisation_sv', 'o.name_en as organisation_en'])
    .orderBy('t.code')
    .execute()

/** People who hold one of the roles in the team on a day; no roles: any. */
export const memberRows = (db: Read, team: string, roles: readonly Role[], day: string) =>
  db
    .selectFrom('membership as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .select(['p.id', 'p.name', 'p.email', 'p.lang', 'm.role'])
    .where('m.team_id', '=', team)
    .where('m.ended_at', 'is', null)
    .where('m.agreed_at', 'is not', null)
    .where('m.valid_from', '<=', day)
    .where((row) => row.or([row('m.valid_to', 'is', null), row('m.valid_to', '>=', day)]))
    .where('p.disabled_at', 'is', null)
    .$if(roles.length > 0, (query) => query.where('m.role', 'in', roles))
    .orderBy('p.name')
    .orderBy('p.id')
    .execute()

const inForce = (day: string) => sql<boolean>`(m.ended_at is null and m.agreed_at is not null
  and m.valid_from <= ${day} and coalesce(m.valid_to, ${day}) >= ${day} and p.disabled_at is null)`

/** People who hold any role in the organisation on a day, each once. */
export const organisationMemberRows = (db: Read, organisation: string, day: string) =>
  db
    .selectFrom('membership as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .select(['p.id', 'p.name', 'p.email', 'p.lang'])
    .distinct()
    .where('m.organisation_id', '=', organisation)
    .where(inForce(day))
    .orderBy('p.name')
    .orderBy('p.id')
    .limit(500)
    .execute()

/** Organisations in which anybody holds a role on a day, by name. */
export const staffedOrganisations = (db: Read, day: string) =>
  db
    .selectFrom('organisation as o')
    .select(['o.id', 'o.name_fi as fi', 'o.name_sv as sv', 'o.name_en as en'])
    .where(
      'o.id',
      'in',
      db
        .selectFrom('membership as m')
        .innerJoin('person as p', 'p.id', 'm.person_id')
        .select('m.organisation_id')
        .where(inForce(day)),
    )
    .orderBy('o.name_fi')
    .execute()

export const nameRows = (db: Read, ids: readonly string[]) =>
  db.selectFrom('person').select(['id', 'name']).where('id', 'in', ids).execute()

// Any number that no other advisory lock of ours has: "ref" in ASCII.
const REFERENCE = 0x726566
