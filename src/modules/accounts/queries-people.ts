import { sql } from 'kysely'
import type { Read, Write } from '#base/database/handles.ts'
import type { Role } from '#base/http/actor.ts'
import { NotFound } from '#base/http/answer.ts'
import type { Allowed } from '#base/http/rule.ts'
import type { Lang } from '#base/i18n/lang.ts'
import type { MembershipTable, PersonTable } from './queries.ts'

/** One page of people: what is looked for, in which order. */
export interface PeopleSearch {
  words: string
  organisation: string | null
  role: Role | null
  sort: 'name' | 'newest'
  limit: number
  offset: number
}

export const insertPerson = (tx: Write, row: Omit<PersonTable, 'disabled_at' | 'disabled_by'>) =>
  tx.insertInto('person').values(row).execute()

export const personRow = (db: Read, id: string) =>
  db
    .selectFrom('person')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow(() => new NotFound())

export const personByEmail = (db: Read, email: string) =>
  db
    .selectFrom('person')
    .select('id')
    .where((row) => row.eb(row.fn<string>('lower', ['email']), '=', email.toLowerCase()))
    .executeTakeFirst()

export const changePerson = (tx: Write, id: string, change: Partial<Pick<PersonTable, 'name' | 'lang'>>) =>
  tx.updateTable('person').set(change).where('id', '=', id).execute()

export const disablePerson = (tx: Write, id: string, by: string | null, now: Date | null) =>
  tx.updateTable('person').set({ disabled_at: now, disabled_by: by }).where('id', '=', id).execute()

/** People who match, and how many there are in all. */
export async function findPeople(db: Read, allowed: Allowed, day: string, search: PeopleSearch) {
  const found = matching(db, allowed, day, search)
  const { count } = await found.select((row) => row.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const rows = await found
    .select(['p.id', 'p.name', 'p.email', 'p.created_at', 'p.disabled_at'])
    .orderBy(search.sort === 'name' ? 'p.name' : 'p.created_at', search.sort === 'name' ? 'asc' : 'desc')
    .orderBy('p.id')
    .limit(search.limit)
    .offset(search.offset)
    .execute()
  return { rows, count }
}

export const insertMembership = (tx: Write, row: Omit<MembershipTable, 'ended_by' | 'ended_at' | 'agreed_by'>) =>
  tx.insertInto('membership').values(row).execute()

export const membershipRow = (db: Read, id: string) =>
  db
    .selectFrom('membership')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow(() => new NotFound())

export const endMembership = (tx: Write, id: string, by: string | null, now: Date) =>
  tx
    .updateTable('membership')
    .set({ ended_by: by, ended_at: now })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()

/** The second administrator agrees; undefined when it does not wait any more, or not for this person. */
export const agreeToMembership = (tx: Write, id: string, person: string, by: string, now: Date) =>
  tx
    .updateTable('membership')
    .set({ agreed_by: by, agreed_at: now })
    .where('id', '=', id)
    .where('person_id', '=', person)
    .where('agreed_at', 'is', null)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst()

/** Whether anybody but this person is an administrator in office. */
export const hasOtherAdministrator = async (db: Read, person: string, day: string): Promise<boolean> => {
  const other = await db
    .selectFrom('membership as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .select('p.id')
    .where('m.role', '=', 'administrator')
    .where('p.id', '<>', person)
    .where('p.disabled_at', 'is', null)
    .where(current(day))
    .limit(1)
    .executeTakeFirst()
  return other !== undefined
}

/** People with a duty that waits for a second administrator, the longest waiting first. */
export const waitingForSecond = (db: Read, allowed: Allowed) =>
  db
    .selectFrom('membership as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .select(['p.id', 'p.name', 'm.role', 'm.granted_at'])
    .where(allowed)
    .where('m.agreed_at', 'is', null)
    .where('m.ended_at', 'is', null)
    .where('p.disabled_at', 'is', null)
    .orderBy('m.granted_at')
    .limit(100)
    .execute()

/** Memberships of these people, past ones too, with names in a language; in the order they were granted. */
export const membershipsOf = (db: Read, people: readonly string[], lang: Lang) =>
  people.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('membership as m')
        .innerJoin('organisation as o', 'o.id', 'm.organisation_id')
        .leftJoin('team as t', 't.id', 'm.team_id')
        .select(['m.id', 'm.person_id', 'm.role', 'm.organisation_id', 'm.team_id', 'm.valid_from', 'm.valid_to'])
        .select([
          'm.ended_at',
          'm.agreed_at',
          'm.granted_by',
          `o.name_${lang} as organisation`,
          `t.name_${lang} as team`,
        ])
        .where('m.person_id', 'in', people)
        .orderBy('m.granted_at')
        .orderBy('m.id')
        .execute()

/** Roles that a person holds on a day. */
export const dutiesInForce = (db: Read, person: string, day: string) =>
  db.selectFrom('membership as m').select('m.role').where('m.person_id', '=', person).where(current(day)).execute()

/** People whose role nobody granted: the invented ones of the demo, in the order they were made. */
export const demoPeople = (db: Read) =>
  db
    .selectFrom('person as p')
    .select(['p.id', 'p.name'])
    .where('p.disabled_at', 'is', null)
    .where((row) =>
      row.exists(
        row
          .selectFrom('membership as m')
          .select('m.id')
          .whereRef('m.person_id', '=', 'p.id')
          .where('m.granted_by', 'is', null),
      ),
    )
    .orderBy('p.created_at')
    .orderBy('p.name')
    .limit(40)
    .execute()

/** Administrators in office who can sign in. */
export const administratorsWithKey = (db: Read, day: string) =>
  db
    .selectFrom('membership as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .select('p.id')
    .where('m.role', '=', 'administrator')
    .where(current(day))
    .where('p.disabled_at', 'is', null)
    .where((row) =>
      row.or([
        row.exists(
          row
            .selectFrom('passkey as k')
            .select('k.id')
            .whereRef('k.person_id', '=', 'p.id')
            .where('k.removed_at', 'is', null),
        ),
        row.exists(row.selectFrom('external_identity as e').select('e.id').whereRef('e.person_id', '=', 'p.id')),
      ]),
    )
    .execute()

/** Current membership, as a condition on `m`. */
const current = (day: string) =>
  sql<boolean>`(m.ended_at is null and m.agreed_at is not null and m.valid_from <= ${day} and coalesce(m.valid_to, ${day}) >= ${day})`

function matching(db: Read, allowed: Allowed, day: string, { words, organisation, role }: PeopleSearch) {
  const like = `%${words.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
  const member = db
    .selectFrom('membership as m')
    .select('m.id')
    .whereRef('m.person_id', '=', sql.ref('p.id'))
    .where(current(day))
    .$if(organisation !== null, (query) => query.where('m.organisation_id', '=', organisation ?? ''))
    .$if(role !== null, (query) => query.where('m.role', '=', role ?? 'professional'))
  return db
    .selectFrom('person as p')
    .where(allowed)
    .$if(words !== '', (query) =>
      query.where(sql<boolean>`(lower(p.name) like ${like} or lower(p.email) like ${like})`),
    )
    .$if(organisation !== null || role !== null, (query) => query.where((row) => row.exists(member)))
}

/** Members of an organisation on a day. */
export const membersOf = (db: Read, organisation: string, day: string) =>
  db
    .selectFrom('membership as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .select(['p.id', 'p.name', 'm.role'])
    .where('m.organisation_id', '=', organisation)
    .where(current(day))
    .orderBy('p.name')
    .limit(500)
    .execute()
