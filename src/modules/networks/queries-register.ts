import type { Read, Write } from '#base/database/handles.ts'
import { NotFound } from '#base/http/answer.ts'
import type { Lang } from '#base/i18n/lang.ts'
import { type CoordinationTable, inKindsOrder, lastDay, type NetworkTable } from './queries.ts'
import type { RegisterAct } from './register.ts'

export interface NetworkChangeTable {
  id: string
  network_id: string
  act: RegisterAct
  organisation_id: string | null
  counts_on: string | null
  made_at: Date
  made_by: string
}

declare module '#base/database/tables.ts' {
  interface Tables {
    network_change: NetworkChangeTable
  }
}

/** Every network there ever was or will be. */
export const registerRows = (db: Read, lang: Lang) =>
  db
    .selectFrom('network')
    .select(['id', 'code', 'kind', 'joining', `name_${lang} as name`, 'valid_from', 'valid_to'])
    .orderBy(inKindsOrder)
    .orderBy('name')
    .execute()

export const registerRow = (db: Read, id: string) =>
  db
    .selectFrom('network')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow(() => new NotFound())

export const isCodeTaken = async (db: Read, code: string): Promise<boolean> =>
  (await db.selectFrom('network').select('id').where('code', '=', code).executeTakeFirst()) !== undefined

export const insertNetwork = (tx: Write, row: NetworkTable) => tx.insertInto('network').values(row).execute()

export const changeLastDay = (tx: Write, network: string, day: string | null) =>
  tx.updateTable('network').set({ valid_to: day }).where('id', '=', network).execute()

export const insertCoordination = (tx: Write, row: CoordinationTable) =>
  tx.insertInto('coordination').values(row).execute()

export const endCoordinations = (tx: Write, ids: readonly string[], day: string | null) =>
  tx.updateTable('coordination').set({ valid_to: day }).where('id', 'in', ids).execute()

export const deleteCoordination = (tx: Write, id: string) =>
  tx.deleteFrom('coordination').where('id', '=', id).execute()

export const insertChange = (tx: Write, row: NetworkChangeTable) =>
  tx.insertInto('network_change').values(row).execute()

/** What was changed about a network, the newest first. */
export const changesOf = (db: Read, network: string, lang: Lang) =>
  db
    .selectFrom('network_change as k')
    .innerJoin('person as p', 'p.id', 'k.made_by')
    .leftJoin('organisation as o', 'o.id', 'k.organisation_id')
    .select(['k.id', 'k.act', 'k.organisation_id', 'k.counts_on', 'k.made_at', 'p.name as by'])
    .select(`o.name_${lang} as organisation`)
    .where('k.network_id', '=', network)
    .orderBy('k.made_at', 'desc')
    .orderBy('k.id', 'desc')
    .execute()

/** How many hold the role by which somebody of an organisation coordinates, on a day. */
export async function holdersOf(db: Read, organisation: string, role: string, day: string): Promise<number> {
  const { count } = await db
    .selectFrom('membership as b')
    .innerJoin('person as p', 'p.id', 'b.person_id')
    .select((row) => row.fn.count<number>('p.id').distinct().as('count'))
    .where('b.organisation_id', '=', organisation)
    .where('b.role', '=', role as 'network-coordinator')
    .where('b.valid_from', '<=', day)
    .where((row) => row.or([row('b.valid_to', 'is', null), row('b.valid_to', '>=', day)]))
    .where('b.ended_at', 'is', null)
    .where('p.disabled_at', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}

/** Who coordinates, did or will, of every network. */
export const allCoordinations = (db: Read, lang: Lang) =>
  db
    .selectFrom('coordination as c')
    .innerJoin('organisation as o', 'o.id', 'c.organisation_id')
    .select(['c.id', 'c.network_id', 'c.organisation_id', 'c.valid_from', 'c.valid_to as said_to'])
    .select([lastDay.as('valid_to'), `o.name_${lang} as organisation`])
    .orderBy('organisation')
    .execute()
