import type { VNode } from 'preact'
import type { Reading } from './ask.ts'

/** One module's share of a page that belongs to another: about which row, by its id or code; null when it has nothing to show. */
export type Part = (ask: Reading, about: string) => Promise<VNode | null>

/** All that modules show at a place of this page. */
export async function partsAt(ask: Reading, place: string, about: string): Promise<VNode[]> {
  const shown = await Promise.all(
    ask.base.parts.filter((offered) => offered.place === place).map(({ part }) => part(ask, about)),
  )
  return shown.filter((node) => node !== null)
}
