import { sql } from 'kysely'
import type { Read, Write } from '#base/database/handles.ts'
import type { FigureRow } from '#base/module.ts'
import type { ReferralTable } from './queries.ts'

/** What is counted of a referral: codes and a month. It outlives the referral's erasure, for it tells of no person. */
export interface FigureTable {
  referral_id: string
  month: string
  kind: string
  edition: string
  child: boolean
  proposer: string | null
  exploitation: string | null
  region: string | null
  sex: string | null
  age_group: string | null
  outcome: string | null
}

declare module '#base/database/tables.ts' {
  interface Tables {
    referral_figure: FigureTable
  }
}

/** How many came in each month. */
export async function countsByMonth(db: Read, from: string, to: string): Promise<FigureRow[]> {
  const rows = await sql<{ month: string; count: number }>`
    select month, count(*)::int as count from referral_figure
    where month between ${from} and ${to} group by 1 order by 1`.execute(db)
  return rows.rows
}

const counted = [
  'kind',
  'edition',
  'child',
  'proposer',
  'exploitation',
  'region',
  'sex',
  'age_group',
  'outcome',
] as const
export type Counted = (typeof counted)[number]

/** Writes a referral's counts, or what has changed of them. */
export async function putFigure(
  tx: Write,
  row: Pick<ReferralTable, 'id' | 'received_on' | Exclude<Counted, 'outcome'>> & { outcome: string | null },
): Promise<void> {
  const { id, received_on, kind, edition, child, proposer, exploitation, region, sex, age_group, outcome } = row
  const codes = { kind, edition, child, proposer, exploitation, region, sex, age_group, outcome }
  await tx
    .insertInto('referral_figure')
    .values({ referral_id: id, month: received_on.slice(0, 7), ...codes })
    .onConflict((conflict) => conflict.column('referral_id').doUpdateSet(codes))
    .execute()
}

export async function setOutcome(tx: Write, referral: string, outcome: string | null): Promise<void> {
  await tx.updateTable('referral_figure').set({ outcome }).where('referral_id', '=', referral).execute()
}

/** Counts by one dimension over months 'YYYY-MM', both ends included. Not published as such: see `figures.ts`. */
export async function countsBy(db: Read, dimension: Counted, from: string, to: string): Promise<FigureRow[]> {
  const rows = await sql<{ value: string; count: number }>`
    select coalesce(${sql.ref(dimension)}::text, 'not-known') as value, count(*)::int as count from referral_figure
    where month between ${from} and ${to} group by 1 order by 2 desc, 1`.execute(db)
  return rows.rows.map(({ value, count }) => ({ [dimension]: value, count }))
}
