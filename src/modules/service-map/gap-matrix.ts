import { regions } from '#packs/fi/areas.ts'
import { needs } from '#packs/fi/lists/needs.ts'

/** Services of one region for one need: who was confirmed and is not due, who was not, and of whom it is not known whether they fit. */
export interface Count {
  region: string
  need: string
  confirmed: number
  unconfirmed: number
  unknown: number
}

/** `nobody` is said only of a region that has been mapped at all; otherwise nobody knows. */
export const cellStates = ['someone', 'not-confirmed', 'nobody', 'not-known'] as const
export type CellState = (typeof cellStates)[number]

export interface Cell extends Omit<Count, 'region' | 'need'> {
  state: CellState
}

export interface Matrix {
  regions: readonly string[]
  needs: readonly string[]
  cell: (region: string, need: string) => Cell
}

/** The code under which a service of the whole country is counted; it helps in every region. */
export const wholeCountry = 'finland'

/** Needs by regions. A region is mapped when some service of its own is counted at all, whether it fits or not. */
export function matrixOf(counts: readonly Count[]): Matrix {
  const mapped = new Set(counts.map(({ region }) => region))
  const found = new Map(counts.map((count) => [`${count.region} ${count.need}`, count]))
  const of = (region: string, need: string) => found.get(`${region} ${need}`) ?? nothing
  return {
    regions: regions.map(({ code }) => code),
    needs: needs.items.map(({ code }) => code),
    cell: (region, need) => {
      const [own, country] = [of(region, need), of(wholeCountry, need)]
      const confirmed = own.confirmed + country.confirmed
      const unconfirmed = own.unconfirmed + country.unconfirmed
      const unknown = own.unknown + country.unknown
      return {
        confirmed,
        unconfirmed,
        unknown,
        state: cellState({ confirmed, unconfirmed, unknown }, mapped.has(region)),
      }
    },
  }
}

const nothing = { confirmed: 0, unconfirmed: 0, unknown: 0 }

function cellState({ confirmed, unconfirmed, unknown }: typeof nothing, isMapped: boolean): CellState {
  if (confirmed > 0) return 'someone'
  if (unconfirmed > 0) return 'not-confirmed'
  return unknown > 0 || !isMapped ? 'not-known' : 'nobody'
}
