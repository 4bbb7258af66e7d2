import { sql } from 'kysely'
import type { Read, Write } from '#base/database/handles.ts'
import type { CoordinationTable, NetworkTable } from './queries.ts'

/** Held until the transaction ends: two processes that start at once fill the first rows one after the other. */
export async function lockNetworks(tx: Write): Promise<void> {
  await sql`select pg_advisory_xact_lock(${NETWORKS})`.execute(tx)
}

/** Puts a network of the pack in, or brings its names and dates up to date; an edited text, or a changed end, stays. Result: its id. */
export async function upsertNetwork(tx: Write, row: Omit<NetworkTable, 'edited_at' | 'edited_by'>): Promise<string> {
  const { id } = await tx
    .insertInto('network')
    .values({ ...row, edited_at: null, edited_by: null })
    .onConflict((on) =>
      on.column('code').doUpdateSet(({ ref }) => ({
        kind: ref('excluded.kind'),
        joining: ref('excluded.joining'),
        name_fi: ref('excluded.name_fi'),
        name_sv: ref('excluded.name_sv'),
        name_en: ref('excluded.name_en'),
        about_fi: unlessEdited('fi'),
        about_sv: unlessEdited('sv'),
        about_en: unlessEdited('en'),
        valid_from: ref('excluded.valid_from'),
        valid_to: sql<string | null>`case when ${isChanged} then network.valid_to else excluded.valid_to end`,
      })),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Whether an administrator has changed the network's days or coordinators: then the pack leaves them alone. */
export const isChangedByHand = async (db: Read, network: string): Promise<boolean> =>
  (await db.selectFrom('network_change').select('id').where('network_id', '=', network).limit(1).executeTakeFirst()) !==
  undefined

export const upsertArea = (tx: Write, network: string, area: string) =>
  tx
    .insertInto('network_area')
    .values({ network_id: network, area })
    .onConflict((on) => on.doNothing())
    .execute()

export const upsertCoordination = (tx: Write, row: CoordinationTable) =>
  tx
    .insertInto('coordination')
    .values(row)
    .onConflict((on) =>
      on.columns(['network_id', 'organisation_id', 'valid_from']).doUpdateSet(({ ref }) => ({
        valid_to: ref('excluded.valid_to'),
      })),
    )
    .execute()

export const organisationByCode = async (db: Read, code: string): Promise<string> =>
  (await db.selectFrom('organisation').select('id').where('code', '=', code).executeTakeFirstOrThrow()).id

const isChanged = sql`exists (select 1 from network_change k where k.network_id = network.id)`

const unlessEdited = (lang: 'fi' | 'sv' | 'en') => {
  const column = sql.ref(`about_${lang}`)
  return sql<string>`case when network.edited_at is null then excluded.${column} else network.${column} end`
}

// Any number that no other advisory lock of ours has: "net" in ASCII.
const NETWORKS = 0x6e6574
