import type { Base } from '#base/base.ts'
import type { Read } from '#base/database/handles.ts'
import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { minutes } from '#base/time/day.ts'
import { regions } from '#packs/fi/areas.ts'
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

/** What each county's tile says, in one language; made once for these counts. */
export function tileTexts(counts: Counts, say: Say, lang: Lang): ReadonlyMap<string, string> {
  const mine = texts.get(counts) ?? new Map<Lang, ReadonlyMap<string, string>>()
  texts.set(counts, mine)
  const made =
    mine.get(lang) ??
    new Map(
      regions.map(({ code, names }) => [
        code,
        say('service-map.find.map.tile', { region: names[lang], count: counts.counties.get(code) ?? 0 }),
      ]),
    )
  mine.set(lang, made)
  return made
}

const texts = new WeakMap<Counts, Map<Lang, ReadonlyMap<string, string>>>()
const kept = new WeakMap<Base, Map<string, { until: number; counts: Counts }>>()
