import type { Figure, FigureRow } from '#base/module.ts'
import { type Counted, countsBy, countsByMonth } from './queries-figures.ts'

/** Below this no count leaves intake (product.md § 2.16; the NAS shows nationalities only from five persons on). */
export const smallest = 5

/**
 * Counts by one dimension, safe to hand on: a count below five is left out. When only one is left out, or those left out are together
 * fewer than five, the next smallest go with them, so that nothing can be reckoned from the total.
 */
export function suppressed(rows: readonly FigureRow[]): FigureRow[] {
  const open = rows.filter(({ count }) => count >= smallest).sort((one, other) => other.count - one.count)
  const hidden = rows.filter(({ count }) => count < smallest)
  const isTelling = () => hidden.length === 1 || hidden.reduce((sum, { count }) => sum + count, 0) < smallest
  while (hidden.length > 0 && open.length > 0 && isTelling()) hidden.push(...open.splice(-1))
  return open.map((row) => ({ ...row }))
}

const figure =
  (dimension: Counted): Figure =>
  async (db, { from, to }) =>
    suppressed(await countsBy(db, dimension, from.slice(0, 7), to.slice(0, 7)))

/** What the module offers to statistics: counts of referrals, no person. */
export const figures = {
  'referrals.by-kind': figure('kind'),
  'referrals.by-form': figure('exploitation'),
  'referrals.by-sex': figure('sex'),
  'referrals.by-age-group': figure('age_group'),
  'referrals.by-place': figure('region'),
  'referrals.by-proposer': figure('proposer'),
  'referrals.by-decision': figure('outcome'),
  'referrals.by-period': async (db, { from, to }) =>
    suppressed(await countsByMonth(db, from.slice(0, 7), to.slice(0, 7))),
} satisfies Record<string, Figure>
