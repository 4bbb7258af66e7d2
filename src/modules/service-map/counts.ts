import type { Base } from '#base/base.ts'
import type { Read } from '#base/database/handles.ts'
import { minutes } from '#base/time/day.ts'
import { countiesOf } from '#packs/fi/service-map/areas.ts'
import { publicCounts } from './queries-find.ts'

/** Public services by county, and those that serve the whole country beside. */
export interface Counts {
  counties: ReadonlyMap<string, number>
  whole: number
}

/** Counted at most once a minute for each need: the map beside a list may lag that much behind the list. */
export async function countsFor(db: Read, base: Base, need: string, now: Date): Promise<Counts> {
  const mine = kept.get(base) ?? new Map<string, { until: number; counts: Counts }>()
  kept.set(base, mine)
  const known = mine.get(need)
  if (known && known.until > now.getTime()) return known.counts
  const counts = countsOf(await publicCounts(db, need))
  mine.set(need, { until: now.getTime() + minutes(1), counts })
  return counts
}

function countsOf(rows: readonly { areas: string[]; count: number }[]): Counts {
  const counties = new Map<string, number>()
  let whole = 0
  for (const { areas, count } of rows) {
    if (areas.includes('finland')) whole += count
    const local = areas.filter((area) => area !== 'finland')
    for (const county of new Set(local.flatMap(countiesOf))) counties.set(county, (counties.get(county) ?? 0) + count)
  }
  return { counties, whole }
}

const kept = new WeakMap<Base, Map<string, { until: number; counts: Counts }>>()
