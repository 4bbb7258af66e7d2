import { plainDigits } from '#base/crypto/digits.ts'
import type { Typed } from '#base/http/typed.ts'
import { isLang } from '#base/i18n/lang.ts'
import { exploitationForms, places, type UrgencyLane, urgencyLanes } from '#packs/fi/forms.ts'
import { itemOf } from '#packs/pack.ts'
import type { Filter, LaneCount, Sort } from './queries-queue.ts'

/** What a worker wants to see of the queue, as the page's address says it. */
export interface Wish extends Omit<Filter, 'actor'> {
  /** Null: the most urgent lane in which something is. */
  lane: Lane | null
  sort: Sort
  page: number
}

export type Lane = UrgencyLane | 'closed'

export const perPage = 50
const mostPages = 200

/** Reads the wish from the query; what is not known counts as not said. */
export function wishOf(query: Typed): Wish {
  const said = (name: string) => query.get(name)?.[0] ?? ''
  const oneOf = <T extends string>(name: string, all: readonly T[]) => all.find((one) => one === said(name)) ?? null
  const page = Math.trunc(Number(plainDigits(said('page'))))
  return {
    lane: oneOf('lane', lanes),
    whose: oneOf('whose', ['mine', 'unassigned'] as const) ?? 'all',
    lang: isLang(said('lang')) ? said('lang') : null,
    form: itemOf(exploitationForms, said('form')) ? said('form') : null,
    region: itemOf(places, said('region')) ? said('region') : null,
    kind: oneOf('kind', ['question', 'proposal'] as const),
    sort: oneOf('sort', ['oldest', 'newest'] as const) ?? 'waiting',
    page: page >= 1 && page <= mostPages ? page : 1,
  }
}

/** The path that says the wish with some of it changed; a change of anything but the page leads to the first page. */
export function pathOf(wish: Wish, change: Partial<Wish> = {}): string {
  const { whose, sort, page, ...rest } = { ...wish, page: 1, ...change }
  const said = Object.entries({
    ...rest,
    whose: whose === 'all' ? null : whose,
    sort: sort === 'waiting' ? null : sort,
    page: page === 1 ? null : String(page),
  }).flatMap(([name, value]) => (value === null ? [] : [[name, value] as [string, string]]))
  const query = new URLSearchParams(said).toString()
  return query ? `/referrals?${query}` : '/referrals'
}

/** The lane to show: the one asked for, else the most urgent that is not empty. */
export const laneShown = ({ lane }: Wish, counts: readonly LaneCount[]): Lane => lane ?? counts[0]?.lane ?? 'ordinary'

const lanes: readonly Lane[] = [...urgencyLanes.items.map(({ code }) => code), 'closed']

/** A reference however it was typed: 'abcd 2345' → 'ABCD-2345'; null when it cannot be one. */
export function readReference(typed: string): string | null {
  const signs = plainDigits(typed)
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
  return signs.length === 8 ? `${signs.slice(0, 4)}-${signs.slice(4)}` : null
}
