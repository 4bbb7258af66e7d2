import { sql } from 'kysely'
import type { Read } from '#base/database/handles.ts'

/** Texts of a network that the public reads. */
export const aboutRow = (db: Read, network: string) =>
  db
    .selectFrom('network')
    .select(['about_fi', 'about_sv', 'about_en', 'edited_at', 'valid_to'])
    .where('id', '=', network)
    .executeTakeFirstOrThrow()

/** Published news of a network, newest first: all of it, or what is for the public. */
export const publishedNews = (db: Read, network: string, audience: 'members' | 'public', limit: number) =>
  db
    .selectFrom('news_item as w')
    .select(['w.id', 'w.lang', 'w.title', 'w.body', 'w.published_at', 'w.audience'])
    .where('w.network_id', '=', network)
    .where('w.published_at', 'is not', null)
    .where('w.withdrawn_at', 'is', null)
    .$if(audience === 'public', (query) => query.where('w.audience', '=', 'public'))
    .orderBy('w.published_at', 'desc')
    .limit(limit)
    .execute()

export type PublishedNews = Awaited<ReturnType<typeof publishedNews>>[number]

/** How many members a network has now, by type of organisation, most first. */
export const countsByType = (db: Read, network: string) =>
  db
    .selectFrom('network_member as m')
    .select(['m.organisation_type as type', sql<number>`count(*)`.as('count')])
    .where('m.network_id', '=', network)
    .where('m.approved_at', 'is not', null)
    .where('m.ended_at', 'is', null)
    .groupBy('m.organisation_type')
    .orderBy('count', 'desc')
    .orderBy('type')
    .execute()

/** How many members every network has on a day, by type of organisation: of whom nothing else is told. */
export const countsByNetwork = (db: Read, day: string) =>
  db
    .selectFrom('network_member as m')
    .innerJoin('network as n', 'n.id', 'm.network_id')
    .select(['n.code as network', 'm.organisation_type as type', sql<number>`count(*)`.as('count')])
    .where(sql<boolean>`(m.approved_at at time zone 'Europe/Helsinki')::date <= ${day}`)
    .where(sql<boolean>`(m.ended_at is null or (m.ended_at at time zone 'Europe/Helsinki')::date > ${day})`)
    .groupBy(['n.code', 'm.organisation_type'])
    .orderBy('n.code')
    .orderBy('m.organisation_type')
    .execute()
