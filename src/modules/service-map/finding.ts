import type { Typed } from '#base/http/typed.ts'
import { areas, regions } from '#packs/fi/areas.ts'
import { languages } from '#packs/fi/lists/languages.ts'
import { needs } from '#packs/fi/lists/needs.ts'
import { accessConditions } from '#packs/fi/service-map/access.ts'
import { areasCovering, areasTouching } from '#packs/fi/service-map/areas.ts'
import { targetGroups } from '#packs/fi/service-map/groups.ts'
import {
  type Municipality,
  municipalitiesNamed,
  municipalityOfPostalCode,
} from '#packs/fi/service-map/municipalities.ts'

/** What somebody looks for. '' where nothing was said. */
export interface Wish {
  need: string
  /** Code of a county. */
  region: string
  language: string
  group: string
  accepts: string
  open: boolean
  /** Postal code or municipality as typed, and words: only ever from a form, never from an address line. */
  place: string
  words: string
  page: number
}

/** What the address line may carry: codes only, nothing personal. */
export const readCodes = (query: Typed): Wish => ({ ...readWish(query), place: '', words: '' })

/** What a form carries. */
export function readWish(typed: Typed): Wish {
  const one = (name: string) => typed.get(name)?.[0]?.trim() ?? ''
  const among = (name: string, codes: readonly { code: string }[]) =>
    codes.some(({ code }) => code === one(name)) ? one(name) : ''
  const page = Number(one('page'))
  return {
    need: among('need', needs.items),
    region: among('region', regions),
    language: among('language', languages.items),
    group: among('group', targetGroups.items),
    accepts: among('accepts', accessConditions.items),
    open: one('open') === 'yes',
    place: one('place').slice(0, 60),
    words: one('words').slice(0, 100),
    page: Number.isInteger(page) && page >= 1 && page <= 500 ? page : 1,
  }
}

/** Where that is: the municipality of a postal code or name; several when the name only begins so. */
export function whereIs(place: string): { found: Municipality } | { several: readonly Municipality[] } | null {
  const digits = place.replace(/\s/g, '')
  const byCode = /^\d{5}$/.test(digits) ? municipalityOfPostalCode(digits) : undefined
  if (byCode) return { found: byCode }
  const [first, ...rest] = municipalitiesNamed(place)
  if (!first) return null
  return rest.length === 0 ? { found: first } : { several: [first, ...rest].slice(0, 8) }
}

/** Areas in which what is sought must serve, and those that count as near; null: anywhere. */
export function areasSought({ region }: Wish, municipality: Municipality | null) {
  if (municipality) {
    return {
      areas: areasCovering(municipality.code),
      near: [`municipality:${municipality.code}`],
      of: municipality.county,
    }
  }
  return region === '' ? null : { areas: areasTouching(region), near: [`county:${region}`], of: region }
}

/** Whether anything was asked for at all. */
export const isAsked = (wish: Wish): boolean =>
  [wish.need, wish.region, wish.language, wish.group, wish.accepts, wish.place, wish.words].some(
    (text) => text !== '',
  ) || wish.open

/** The link to a list by codes. A place or words typed never stand in it. */
export function linkOf(wish: Partial<Wish>): string {
  const codes = (['need', 'region', 'language', 'group', 'accepts'] as const).flatMap((name) =>
    wish[name] ? [[name, wish[name]]] : [],
  )
  const rest = [
    ...(wish.open ? [['open', 'yes']] : []),
    ...(wish.page && wish.page > 1 ? [['page', `${wish.page}`]] : []),
  ]
  const query = new URLSearchParams([...codes, ...rest] as string[][]).toString()
  return query === '' ? '/help' : `/help?${query}`
}

export const regionNamed = (code: string) => areas.find((area) => area.code === code)
