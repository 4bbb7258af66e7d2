import type { Read } from '#base/database/handles.ts'
import type { Figure, FigureRow } from '#base/module.ts'
import { suppressed } from '#modules/referrals/referrals.ts'
import { admittedBy, type CountRow, type Dimension, decisionsBy, removedBy, stockBy } from './queries-figures.ts'

type Teams = readonly string[] | null

/** What is counted, in the order in which it is read. `months`: first and last 'YYYY-MM'. */
export const counts = {
  'admitted-by-form': of(admittedBy, 'exploitation'),
  'admitted-by-ground': of(admittedBy, 'admission-ground'),
  'stock-by-form': at('exploitation'),
  'stock-by-sex': at('sex'),
  'stock-by-citizenship': at('citizenship'),
  'stock-by-age-group': at('age-group'),
  'stock-by-child': at('child'),
  'stock-by-organiser': at('organiser'),
  'exits-by-ground': of(removedBy, 'removal-ground'),
  'exits-by-form': of(removedBy, 'exploitation'),
  'decisions-by-type': decisionsBy,
} as const satisfies Record<string, Count>
export type CountName = keyof typeof counts
export const countNames = Object.keys(counts) as CountName[]

type Count = (db: Read, from: string, to: string, teams: Teams) => Promise<CountRow[]>

function of(
  query: (db: Read, dimension: Dimension, from: string, to: string, teams: Teams) => Promise<CountRow[]>,
  dimension: Dimension,
): Count {
  return (db, from, to, teams) => query(db, dimension, from, to, teams)
}

function at(dimension: Dimension): Count {
  return (db, _, to, teams) => stockBy(db, dimension, to, teams)
}

/** As others may see them: what is below five is left out, with its complement. */
export const publishable = (rows: readonly CountRow[]): FigureRow[] =>
  suppressed(rows.map(({ value, count }) => ({ value, count })))

/**
 * What the module offers to statistics: counts of clients of all teams, no person. By whole years, or two periods that differ by a
 * month would tell of that month.
 */
export const figures: Readonly<Record<string, Figure>> = Object.fromEntries(
  countNames.map((name): [string, Figure] => [
    `assistance.${name}`,
    async (db, { from, to }) =>
      publishable(await counts[name](db, `${from.slice(0, 4)}-01`, `${to.slice(0, 4)}-12`, null)),
  ]),
)
