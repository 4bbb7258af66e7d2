import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { sayDay } from '#base/time/day.ts'

interface Dated {
  confirmedOn: string | null
  dueOn: string
}

/** How fresh the stalest of these is, in words for everybody; never hidden, however old. */
export function freshnessOf(
  records: readonly Dated[],
  today: string,
  say: Say,
  lang: Lang,
): { due: boolean; text: string } {
  const [stalest] = records.toSorted((one, other) => (one.confirmedOn ?? '').localeCompare(other.confirmedOn ?? ''))
  if (!stalest || stalest.confirmedOn === null) return { due: true, text: say('service-map.fresh.never') }
  const due = records.some(({ dueOn }) => dueOn <= today)
  const day = sayDay(stalest.confirmedOn, lang)
  return { due, text: due ? say('service-map.fresh.since', { day }) : say('service-map.fresh.confirmed', { day }) }
}
