import { type SqlBool, sql } from 'kysely'
import type { Read, Write } from '#base/database/handles.ts'

/** Members to whom something about renewal may be due, the longest waiting first; nobody written to about it today. */
export const mayBeDue = (db: Read, today: string) =>
  db
    .selectFrom('network_member as m')
    .select(['m.id', 'm.renewed_on', 'm.renewal_asked_on', 'm.renewal_reminded_on'])
    .select(sql<string>`lower(m.email)`.as('address'))
    .where('m.approved_at', 'is not', null)
    .where('m.ended_at', 'is', null)
    .where('m.email', 'is not', null)
    .where(
      sql<SqlBool>`not exists (
        select 1 from network_member o where lower(o.email) = lower(m.email) and o.renewal_mailed_on = ${today})`,
    )
    .orderBy(sql`coalesce(m.renewal_asked_on, m.renewed_on)`)
    .orderBy('m.id')
    .execute()

/** Who still belongs to a network that is no more, or is on its list. */
export async function ofEndedNetworks(db: Read, today: string): Promise<{ members: string[]; readers: string[] }> {
  const members = await db
    .selectFrom('network_member as m')
    .innerJoin('network as n', 'n.id', 'm.network_id')
    .select('m.id')
    .where('n.valid_to', '<', today)
    .where('m.confirmed_at', 'is not', null)
    .where('m.ended_at', 'is', null)
    .execute()
  const readers = await db
    .selectFrom('list_subscription as s')
    .innerJoin('network as n', 'n.id', 's.network_id')
    .select('s.id')
    .where('n.valid_to', '<', today)
    .where('s.ended_at', 'is', null)
    .execute()
  return { members: members.map(({ id }) => id), readers: readers.map(({ id }) => id) }
}

export const deleteUnconfirmed = (tx: Write, before: Date) =>
  tx.deleteFrom('network_member').where('confirmed_at', 'is', null).where('asked_at', '<', before).execute()

/** Takes out of ended memberships whatever tells who it was. */
export const anonymiseEnded = (tx: Write, before: Date, today: string) =>
  tx
    .updateTable('network_member')
    .set({
      name: null,
      email: null,
      organisation: null,
      organisation_id: null,
      work: null,
      person_id: null,
      duty_id: null,
      shown: [],
      ended_reason: null,
      anonymised_on: today,
    })
    .where('ended_at', '<', before)
    .where('anonymised_on', 'is', null)
    .execute()

export const deleteJoinMails = (tx: Write, before: Date) =>
  tx.deleteFrom('join_mail').where('sent_at', '<', before).execute()
