import type { GuidePage } from '../guide.ts'

/** Who comes to the first page. */
export const ways = ['me', 'someone', 'work'] as const
export type Way = (typeof ways)[number]

export const isWay = (name: string | undefined): name is Way => ways.some((way) => way === name)

/** What each may do: tell about the situation in the fitting edition of the form, or read first. */
export const offers: Record<Way, { tell: string; read: readonly GuidePage[] }> = {
  me: { tell: '/contact/self/gate', read: ['about', 'help', 'rights', 'system', 'watched'] },
  someone: { tell: '/contact/other/gate', read: ['about', 'children', 'help', 'contact'] },
  work: { tell: '/contact/other/gate', read: ['professionals', 'system', 'children', 'privacy'] },
}
