import type { Typed } from '#base/http/typed.ts'
import type { MemberSearch } from '../queries-directory.ts'

export const perPage = 50

const sorts = ['name', 'organisation', 'newest'] as const

/** What is asked of a list of members: by query when one follows links, by form when one searches. */
export function searchOf(query: Typed, words: string): MemberSearch {
  return {
    words,
    type: one(query, 'type') || null,
    sort: sorts.find((sort) => sort === one(query, 'sort')) ?? 'name',
    limit: perPage,
    offset: (pageOf(query) - 1) * perPage,
  }
}

export const pageOf = (query: Typed, most = 100_000): number =>
  Math.min(Math.max(Math.trunc(Number(one(query, 'page'))) || 1, 1), most)

/** This list with one thing changed; never with words that were searched. */
export function hrefOf(path: string, { type, sort }: MemberSearch, change: Record<string, string>): string {
  const params = new URLSearchParams({ ...(type ? { type } : {}), sort, ...change })
  return `${path}?${params}`
}

const one = (query: Typed, name: string) => query.get(name)?.[0]?.trim() ?? ''
