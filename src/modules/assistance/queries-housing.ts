import { sql } from 'kysely'
import type { Read, Write } from '#base/database/handles.ts'

export interface PlaceTable {
  id: string
  team_id: string
  name: string
  region: string
  capacity: number
  suits: string[]
  languages: string[]
  opened_on: string
  closed_on: string | null
  sealed_address: Buffer
}

export interface DutyTable {
  id: string
  place_id: string
  person_id: string
  valid_from: string
  valid_to: string
  ended_at: Date | null
  given_by: string
}

export interface StayTable {
  id: string
  client_id: string
  place_id: string
  beds: number
  starts_on: string
  planned_on: string | null
  ended_on: string | null
  end_reason: string | null
  sealed_reason: Buffer | null
  booked_by: string
}

declare module '#base/database/tables.ts' {
  interface Tables {
    housing_place: PlaceTable
    housing_duty: DutyTable
    client_stay: StayTable
  }
}

/** A place with how many beds are taken; nothing of where it is. */
export type PlaceRow = Omit<PlaceTable, 'sealed_address'> & { taken: number }

/** Places of these teams by name, those in use first. */
export async function placesOf(db: Read, teams: readonly string[]): Promise<PlaceRow[]> {
  if (teams.length === 0) return []
  const { rows } = await sql<PlaceRow>`
    select p.id, p.team_id, p.name, p.region, p.capacity, p.suits, p.languages, p.opened_on, p.closed_on,
      coalesce((select sum(s.beds) from client_stay s where s.place_id = p.id and s.ended_on is null), 0)::int as taken
    from housing_place p where p.team_id = any(${[...teams]}::uuid[])
    order by p.closed_on is not null, p.name`.execute(db)
  return rows
}

export const placeOf = (db: Read, id: string): Promise<PlaceTable> =>
  db.selectFrom('housing_place').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

/** The place, held until the transaction is over: beds are counted by one at a time. */
export const lockPlace = (tx: Write, id: string): Promise<PlaceTable | undefined> =>
  tx.selectFrom('housing_place').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

export async function takenBeds(db: Read, place: string): Promise<number> {
  const { rows } = await sql<{ taken: number }>`
    select coalesce(sum(beds), 0)::int as taken from client_stay where place_id = ${place} and ended_on is null`.execute(
    db,
  )
  return rows[0]?.taken ?? 0
}

export async function insertPlace(tx: Write, row: PlaceTable): Promise<boolean> {
  const made = await tx
    .insertInto('housing_place')
    .values(row)
    .onConflict((on) => on.columns(['team_id', 'name']).doNothing())
    .returning('id')
    .execute()
  return made.length === 1
}

export async function updatePlace(tx: Write, id: string, change: Partial<PlaceTable>): Promise<void> {
  await tx.updateTable('housing_place').set(change).where('id', '=', id).execute()
}

export const dutiesOf = (db: Read, place: string): Promise<DutyTable[]> =>
  db.selectFrom('housing_duty').selectAll().where('place_id', '=', place).orderBy('valid_from', 'desc').execute()

export async function insertDuty(tx: Write, row: DutyTable): Promise<void> {
  await tx.insertInto('housing_duty').values(row).execute()
}

export async function endDuty(tx: Write, place: string, id: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('housing_duty')
    .set({ ended_at: at })
    .where('id', '=', id)
    .where('place_id', '=', place)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Stays of a client with the code words of the places, the newest first. */
export const staysOf = (db: Read, client: string) =>
  db
    .selectFrom('client_stay as s')
    .innerJoin('housing_place as p', 'p.id', 's.place_id')
    .selectAll('s')
    .select(['p.name', 'p.region'])
    .where('s.client_id', '=', client)
    .orderBy('s.starts_on', 'desc')
    .orderBy('s.ended_on', (order) => order.desc().nullsFirst())
    .execute()

export async function insertStay(tx: Write, row: StayTable): Promise<void> {
  await tx.insertInto('client_stay').values(row).execute()
}

export async function endStayRow(
  tx: Write,
  id: string,
  change: Pick<StayTable, 'ended_on' | 'end_reason' | 'sealed_reason'>,
): Promise<void> {
  await tx.updateTable('client_stay').set(change).where('id', '=', id).execute()
}
