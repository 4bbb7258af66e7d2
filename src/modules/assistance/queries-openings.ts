import { sql } from 'kysely'
import type { Read, Write } from '#base/database/handles.ts'

export interface OpeningTable {
  id: string
  client_id: string
  person_id: string
  purpose: string
  sealed_reason: Buffer
  opened_at: Date
  expires_at: Date
  reviewed_by: string | null
  reviewed_at: Date | null
  verdict: 'right' | 'wrong' | null
}
export type OpeningRow = OpeningTable & { number: string }

declare module '#base/database/tables.ts' {
  interface Tables {
    client_opening: OpeningTable
  }
}

export async function insertOpening(tx: Write, row: OpeningTable): Promise<void> {
  await tx.insertInto('client_opening').values(row).execute()
}

export async function reviewOpeningRow(
  tx: Write,
  id: string,
  change: Pick<OpeningTable, 'reviewed_by' | 'reviewed_at' | 'verdict'>,
): Promise<void> {
  await tx.updateTable('client_opening').set(change).where('id', '=', id).where('reviewed_at', 'is', null).execute()
}

/** Openings of these teams' files at which nobody has looked yet, the oldest first. */
export async function openingsToReview(db: Read, teams: readonly string[], limit: number): Promise<OpeningRow[]> {
  const { rows } = await sql<OpeningRow>`
    select o.*, c.number from client_opening o join client c on c.id = o.client_id
    where o.reviewed_at is null and c.team_id = any(${[...teams]}::uuid[]) order by o.opened_at limit ${limit}`.execute(
    db,
  )
  return rows
}

/** How many different files this person has looked at since. */
export async function filesSeenSince(db: Read, person: string, since: Date): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from client_look where person_id = ${person} and seen_at > ${since}`.execute(db)
  return rows[0]?.count ?? 0
}
