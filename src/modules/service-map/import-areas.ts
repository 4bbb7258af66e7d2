import { regions } from '#packs/fi/areas.ts'
import { areaOf, serviceAreas } from '#packs/fi/service-map/areas.ts'
import { countiesByRegionNumber, endedMunicipality } from '#packs/fi/service-map/ended-areas.ts'
import { municipalityOf } from '#packs/fi/service-map/municipalities.ts'

/** What an area of a file is with us: codes; those that have ended with what took their place. */
export interface FoundAreas {
  codes: readonly string[]
  ended: readonly { code: string; instead: string }[]
  unknown: readonly string[]
}

export const noAreas: FoundAreas = { codes: [], ended: [], unknown: [] }

/** A municipality by its official number; a merged one is the one it merged into. */
export function areaOfMunicipality(number: string): FoundAreas {
  const code = number.trim().padStart(3, '0')
  if (municipalityOf(code)) return { ...noAreas, codes: [`municipality:${code}`] }
  const gone = endedMunicipality(code)
  if (!gone) return { ...noAreas, unknown: [number] }
  const instead = `municipality:${gone.successor}`
  return { ...noAreas, codes: [instead], ended: [{ code: `${code} ${gone.name}`, instead }] }
}

/** A region by its official number: the counties that organise services in it. */
export function areaOfRegion(number: string): FoundAreas {
  const counties = countiesByRegionNumber[number.trim().padStart(2, '0')]
  return counties ? { ...noAreas, codes: counties.map((code) => `county:${code}`) } : { ...noAreas, unknown: [number] }
}

/** An area by our own code or URN, or by its name in one of our languages. */
export function areaNamed(said: string): FoundAreas {
  const code = said.replace(/^urn:polku:area:/, '')
  if (areaOf(code)) return { ...noAreas, codes: [code] }
  if (/^municipality:\d+$/.test(code)) return areaOfMunicipality(code.slice('municipality:'.length))
  const wanted = plain(said)
  const found = serviceAreas.find(({ names }) => Object.values(names).some((name) => plain(name) === wanted))
  return found ? { ...noAreas, codes: [found.code] } : { ...noAreas, unknown: [said] }
}

/** The whole country without Åland: its counties one by one, because areas do not nest. */
export const withoutAland: readonly string[] = regions
  .filter(({ code }) => code !== 'aland')
  .map(({ code }) => `county:${code}`)

export const together = (all: readonly FoundAreas[]): FoundAreas => ({
  codes: [...new Set(all.flatMap(({ codes }) => codes))],
  ended: all.flatMap(({ ended }) => ended),
  unknown: all.flatMap(({ unknown }) => unknown),
})

const plain = (text: string) => text.trim().toLocaleLowerCase('fi').replace(/\s+/g, ' ')
