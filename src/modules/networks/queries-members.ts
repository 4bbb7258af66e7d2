import { type SqlBool, sql } from 'kysely'
import type { Read, Write } from '#base/database/handles.ts'
import { NotFound } from '#base/http/answer.ts'
import type { Lang } from '#base/i18n/lang.ts'
import { thereOn } from './policy.ts'
import type { JoinMailTable, MemberEventTable, MemberTable } from './queries.ts'

export const insertMember = (tx: Write, row: MemberTable) => tx.insertInto('network_member').values(row).execute()

/** A member with their network, for pages and mails; throws `NotFound`. */
export const memberRow = (db: Read, id: string) =>
  db
    .selectFrom('network_member as m')
    .innerJoin('network as n', 'n.id', 'm.network_id')
    .selectAll('m')
    .select(['n.code', 'n.kind', 'n.joining', 'n.name_fi', 'n.name_sv', 'n.name_en'])
    .where('m.id', '=', id)
    .executeTakeFirstOrThrow(() => new NotFound())

export type MemberRow = Awaited<ReturnType<typeof memberRow>>

/** Held until the transaction ends: a button pressed twice at once is one press after the other. */
export const lockMember = (tx: Write, id: string) =>
  tx.selectFrom('network_member').select('id').where('id', '=', id).forUpdate().executeTakeFirst()

/** Held until the transaction ends: the side of one address is opened, or closed, one network after the other. */
export async function lockSide(tx: Write, email: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`networks.side ${email.toLowerCase()}`}, 0))`.execute(tx)
}

/** The duty that came with another membership of this person and is in force; undefined when none is. */
export const dutyOfOthers = async (db: Read, person: string, but: string): Promise<string | undefined> => {
  const found = await db
    .selectFrom('network_member as m')
    .innerJoin('membership as b', 'b.id', 'm.duty_id')
    .select('b.id')
    .where('m.person_id', '=', person)
    .where('m.id', '<>', but)
    .where('m.ended_at', 'is', null)
    .where('b.ended_at', 'is', null)
    .executeTakeFirst()
  return found?.id
}

/** Who of this network has that address: member or waiting, once at most. */
export const liveMember = (db: Read, network: string, email: string) =>
  db
    .selectFrom('network_member')
    .select(['id', 'lang'])
    .where('network_id', '=', network)
    .where(sameAddress(email))
    .where('confirmed_at', 'is not', null)
    .where('ended_at', 'is', null)
    .executeTakeFirst()

export const changeMember = (tx: Write, id: string, change: Partial<Omit<MemberTable, 'id' | 'network_id'>>) =>
  tx.updateTable('network_member').set(change).where('id', '=', id).execute()

export const deleteMember = (tx: Write, id: string) => tx.deleteFrom('network_member').where('id', '=', id).execute()

export const insertEvent = (tx: Write, row: Omit<MemberEventTable, 'seq'>) =>
  tx.insertInto('member_event').values(row).execute()

export const eventsOf = (db: Read, member: string) =>
  db
    .selectFrom('member_event as e')
    .leftJoin('person as p', 'p.id', 'e.acted_by')
    .select(['e.id', 'e.purpose', 'e.event', 'e.text_version', 'e.channel', 'e.at', 'p.name as by'])
    .where('e.member_id', '=', member)
    .orderBy('e.seq')
    .execute()

export const insertJoinMail = (tx: Write, row: JoinMailTable) => tx.insertInto('join_mail').values(row).execute()

/** Mails about joining that lately went to an address. */
export const joinMails = (db: Read, tags: readonly Buffer[], since: Date) =>
  db
    .selectFrom('join_mail')
    .select(['network_id', 'sent_at'])
    .where('tag', 'in', tags)
    .where('sent_at', '>', since)
    .execute()

/** The organisation of ours that is called so in any language and is there on a day; undefined when none is, or more than one. */
export async function organisationNamed(db: Read, name: string, day: string): Promise<string | undefined> {
  const wanted = name.toLowerCase()
  const found = await db
    .selectFrom('organisation as o')
    .select('o.id')
    .where(thereOn('o', day))
    .where((row) =>
      row.or(['name_fi', 'name_sv', 'name_en'].map((at) => sql<SqlBool>`lower(${sql.ref(at)}) = ${wanted}`)),
    )
    .limit(2)
    .execute()
  return found.length === 1 ? found[0]?.id : undefined
}

/** Organisations that exist on a day, for suggestions and choices. */
export const organisationsOn = (db: Read, lang: Lang, day: string) =>
  db
    .selectFrom('organisation as o')
    .select(['o.id', `o.name_${lang} as name`])
    .where(thereOn('o', day))
    .orderBy('name')
    .execute()

/** Addresses of those who coordinate a network on a day. */
export const coordinatorsOf = (db: Read, network: string, day: string) =>
  db
    .selectFrom('coordination as c')
    .innerJoin('network as n', 'n.id', 'c.network_id')
    .innerJoin('organisation as o', 'o.id', 'c.organisation_id')
    .innerJoin('membership as b', 'b.organisation_id', 'o.id')
    .innerJoin('person as p', 'p.id', 'b.person_id')
    .select(['p.id', 'p.email', 'p.lang'])
    .distinct()
    .where('c.network_id', '=', network)
    .where(
      sql<SqlBool>`b.role = case n.kind when 'platform' then 'platform-coordinator' else 'network-coordinator' end`,
    )
    .where(thereOn('c', day))
    .where(thereOn('o', day))
    .where(thereOn('b', day))
    .where('b.ended_at', 'is', null)
    .where('p.disabled_at', 'is', null)
    .execute()

const sameAddress = (email: string) => sql<SqlBool>`lower(email) = ${email.toLowerCase()}`
