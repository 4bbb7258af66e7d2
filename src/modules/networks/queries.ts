import { type Generated, sql } from 'kysely'
import type { Read, Write } from '#base/database/handles.ts'
import type { Lang } from '#base/i18n/lang.ts'
import type { EndReason, Joining, NetworkKind, Relation, Shown } from './network.ts'
import { thereOn } from './policy.ts'

export interface NetworkTable {
  id: string
  code: string
  kind: NetworkKind
  joining: Joining
  name_fi: string
  name_sv: string
  name_en: string
  about_fi: string
  about_sv: string
  about_en: string
  valid_from: string | null
  valid_to: string | null
  edited_at: Date | null
  edited_by: string | null
}

export interface NetworkAreaTable {
  network_id: string
  area: string
}

export interface NetworkTextTable {
  id: string
  network_id: string
  about_fi: string
  about_sv: string
  about_en: string
  replaced_at: Date
  replaced_by: string
}

export interface CoordinationTable {
  id: string
  network_id: string
  organisation_id: string
  valid_from: string | null
  valid_to: string | null
}

export interface MemberTable {
  id: string
  network_id: string
  relation: Relation
  name: string | null
  email: string | null
  organisation: string | null
  organisation_type: string
  organisation_id: string | null
  work: string | null
  lang: Lang
  person_id: string | null
  /** The duty that came with the account, where none was held before. */
  duty_id: string | null
  shown: Shown[]
  asked_at: Date
  mails_asked_at: Date | null
  invited_by: string | null
  confirmed_at: Date | null
  approved_at: Date | null
  approved_by: string | null
  renewed_on: string | null
  renewal_asked_on: string | null
  renewal_reminded_on: string | null
  renewal_mailed_on: string | null
  ended_at: Date | null
  ended_by: string | null
  ended_why: EndReason | null
  ended_reason: string | null
  anonymised_on: string | null
}

export interface MemberEventTable {
  id: string
  seq: Generated<number>
  member_id: string
  purpose: string
  event: string
  text_version: string | null
  channel: 'page' | 'mail-link' | 'coordinator' | 'system'
  source: string
  at: Date
  acted_by: string | null
}

export interface JoinMailTable {
  id: string
  network_id: string
  tag: Buffer
  sent_at: Date
}

export interface NewsTable {
  id: string
  network_id: string
  audience: 'members' | 'public'
  lang: Lang
  title: string
  body: string
  written_at: Date
  written_by: string
  changed_at: Date | null
  changed_by: string | null
  published_at: Date | null
  published_by: string | null
  withdrawn_at: Date | null
  withdrawn_by: string | null
}

export interface DocumentTable {
  id: string
  network_id: string
  title: string
  added_at: Date
  added_by: string
  removed_at: Date | null
  removed_by: string | null
}

declare module '#base/database/tables.ts' {
  interface Tables {
    network: NetworkTable
    network_area: NetworkAreaTable
    network_text: NetworkTextTable
    coordination: CoordinationTable
    network_member: MemberTable
    member_event: MemberEventTable
    join_mail: JoinMailTable
    news_item: NewsTable
    network_document: DocumentTable
  }
}

/** Networks that there are on a day, with areas and those who coordinate them then; regional ones first, then by name. */
export const networkRows = (db: Read, day: string) =>
  db
    .selectFrom('network as n')
    .selectAll('n')
    .select([areasOf.as('areas'), coordinatorOn(day, 'fi').as('by_fi')])
    .select([coordinatorOn(day, 'sv').as('by_sv'), coordinatorOn(day, 'en').as('by_en')])
    .where(thereOn('n', day))
    .orderBy(inKindsOrder)
    .orderBy('n.name_fi')

export type NetworkRow = Awaited<ReturnType<ReturnType<typeof networkRows>['execute']>>[number]

/** Held until the transaction ends: what changes a whole network, or who joins it, comes one after the other. */
export const lockNetwork = (tx: Write, network: string) =>
  tx.selectFrom('network').select('id').where('id', '=', network).forUpdate().executeTakeFirst()

/** Codes of the networks to which the person belongs with their account. */
export const codesOfPerson = (db: Read, person: string) =>
  db
    .selectFrom('network_member as m')
    .innerJoin('network as n', 'n.id', 'm.network_id')
    .select('n.code')
    .where('m.person_id', '=', person)
    .where('m.approved_at', 'is not', null)
    .where('m.ended_at', 'is', null)
    .orderBy('n.code')
    .execute()

/** Who coordinates a network and who did, newest first; nobody longer than their organisation is there. */
export const coordinationRows = (db: Read, network: string, lang: Lang) =>
  db
    .selectFrom('coordination as c')
    .innerJoin('organisation as o', 'o.id', 'c.organisation_id')
    .select(['c.id', 'c.organisation_id', 'c.valid_from', 'c.valid_to as said_to', `o.name_${lang} as organisation`])
    .select(lastDay.as('valid_to'))
    .where('c.network_id', '=', network)
    .orderBy('valid_to', (order) => order.desc().nullsFirst())
    .orderBy('organisation')
    .execute()

/** Regional ones first. */
export const inKindsOrder = sql`array_position(array['regional', 'platform', 'government', 'police'], kind)`

/** Of a coordination `c` of an organisation `o`; `least` passes over what is null. */
export const lastDay = sql<string | null>`least(c.valid_to, o.valid_to)`

const areasOf = sql<string[]>`array(select a.area from network_area a where a.network_id = n.id order by a.area)`

const coordinatorOn = (day: string, lang: Lang) => sql<string | null>`(
  select string_agg(o.${sql.ref(`name_${lang}`)}, ', ' order by o.name_fi)
  from coordination c join organisation o on o.id = c.organisation_id
  where c.network_id = n.id and ${thereOn('c', day)} and ${thereOn('o', day)})`
