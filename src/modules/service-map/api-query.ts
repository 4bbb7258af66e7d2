import type { Typed } from '#base/http/typed.ts'
import { isLang, type Lang } from '#base/i18n/lang.ts'
import { areaOf, areasCovering, areasOfNetwork, areasTouching, countiesOf } from '#packs/fi/service-map/areas.ts'
import { municipalityOfPostalCode } from '#packs/fi/service-map/municipalities.ts'
import { codeOfTerm, type ListName, listOfTaxonomy } from './hsds-codes.ts'

/** What is asked of a list. Each filter narrows what the others leave. */
export interface ListQuery {
  page: number
  perPage: number
  /** True where the caller named a page, so that a stream ends with it. */
  paged: boolean
  minimal: boolean
  full: boolean
  format: 'json' | 'ndjson'
  lang: Lang
  modifiedAfter: Date | null
  /** Codes that a service must all have; a code of null is of no list of ours, so that nothing has it. */
  terms: readonly ({ list: ListName; code: string } | null)[]
  /** Lists of which a service must have some code. */
  taxonomies: readonly (ListName | null)[]
  organization: string | null
  search: string
  /** Any of these areas must be served, one set for each filter by place. */
  areas: readonly (readonly string[])[]
  near: { postalCode: string; metres: number } | null
  /** The same with the middle of that postal code, once it is looked up. */
  middle: { latitude: number; longitude: number; metres: number } | null
}

/** A parameter that we cannot follow, and why. */
export interface ParameterFault {
  name: string
  reason: string
}

export type Resource = 'services' | 'organizations' | 'service_at_locations' | 'taxonomies' | 'taxonomy_terms'

const paging = ['page', 'per_page', 'format', 'lang', 'search']
/** What each list understands. */
export const parametersOf: Readonly<Record<Resource, readonly string[]>> = {
  services: [
    ...paging,
    'minimal',
    'full',
    'modified_after',
    'taxonomy_term_id',
    'taxonomy_id',
    'organization_id',
    'postcode',
    'proximity',
    'region',
  ],
  organizations: [...paging, 'full', 'modified_after', 'taxonomy_term_id', 'taxonomy_id'],
  service_at_locations: [
    ...paging,
    'full',
    'modified_after',
    'taxonomy_term_id',
    'taxonomy_id',
    'organization_id',
    'postcode',
    'proximity',
    'region',
  ],
  taxonomies: paging,
  taxonomy_terms: [...paging, 'taxonomy_id'],
}

export const perPageMost = 100

/** Reads what was asked; names every parameter that is unknown, given twice or not understood. */
export function readQuery(resource: Resource, typed: Typed): { query: ListQuery; faults: readonly ParameterFault[] } {
  const faults: ParameterFault[] = []
  const fault = (name: string, reason: string) => {
    faults.push({ name, reason })
    return undefined
  }
  const many = ['taxonomy_term_id', 'taxonomy_id']
  for (const [name, values] of typed) {
    if (!parametersOf[resource].includes(name)) fault(name, 'is not a parameter of this list')
    else if (values.length > 1 && !many.includes(name)) fault(name, 'is given more than once')
  }
  const one = (name: string) => typed.get(name)?.[0] ?? ''
  const reading = { one, all: (name: string) => typed.get(name) ?? [], fault }
  const perPage = whole(reading, 'per_page', 50, perPageMost)
  const query: ListQuery = {
    page: whole(reading, 'page', 1, 1_000_000),
    perPage,
    paged: typed.has('page') || typed.has('per_page'),
    minimal: yesNo(reading, 'minimal'),
    full: yesNo(reading, 'full'),
    format: oneOf(reading, 'format', ['json', 'ndjson'] as const),
    lang: isLang(one('lang')) ? (one('lang') as Lang) : (one('lang') && fault('lang', 'is fi, sv or en')) || 'fi',
    modifiedAfter: moment(reading, 'modified_after'),
    terms: ids(reading, 'taxonomy_term_id').map((id) => codeOfTerm(id) ?? null),
    taxonomies: ids(reading, 'taxonomy_id').map((id) => listOfTaxonomy(id) ?? null),
    organization: ids(reading, 'organization_id')[0] ?? null,
    search: one('search').trim().slice(0, 200),
    ...placeOf(reading),
  }
  if (query.minimal && query.full) fault('minimal', 'and full exclude each other')
  return { query, faults }
}

interface ReadingOf {
  one: (name: string) => string
  all: (name: string) => readonly string[]
  fault: (name: string, reason: string) => undefined
}

export const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

function ids({ all, fault }: ReadingOf, name: string): string[] {
  const given = all(name).filter((value) => value !== '')
  if (given.some((value) => !isUuid.test(value))) fault(name, 'is not a UUID')
  return given.filter((value) => isUuid.test(value)).map((value) => value.toLowerCase())
}

function whole({ one, fault }: ReadingOf, name: string, usual: number, most: number): number {
  const given = one(name)
  if (given === '') return usual
  const number = /^\d{1,9}$/.test(given) ? Number(given) : 0
  if (number < 1 || number > most) fault(name, `is a whole number from 1 to ${most}`)
  return number < 1 ? usual : Math.min(number, most)
}

function yesNo({ one, fault }: ReadingOf, name: string): boolean {
  if (!['', 'true', 'false'].includes(one(name))) fault(name, 'is true or false')
  return one(name) === 'true'
}

function oneOf<W extends string>({ one, fault }: ReadingOf, name: string, words: readonly [W, ...W[]]): W {
  const given = one(name)
  const found = words.find((word) => word === given)
  if (!found && given !== '') fault(name, `is ${words.join(' or ')}`)
  return found ?? words[0]
}

/** A day counts from its first moment in UTC. */
function moment({ one, fault }: ReadingOf, name: string): Date | null {
  const given = one(name)
  if (given === '') return null
  const plain = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?$/.test(given)
  const zoned = /T/.test(given) && !/(Z|[+-]\d\d:?\d\d)$/.test(given) ? `${given}Z` : given
  const date = new Date(plain ? zoned : Number.NaN)
  if (Number.isNaN(date.getTime())) return fault(name, 'is a date or date-time of ISO 8601') ?? null
  return date
}

function placeOf(reading: ReadingOf): Pick<ListQuery, 'areas' | 'near' | 'middle'> {
  const { one, fault } = reading
  const [postcode, region, proximity] = [one('postcode'), one('region'), one('proximity')]
  const metres = /^\d{1,7}$/.test(proximity) ? Number(proximity) : 0
  if (proximity !== '' && metres < 1) fault('proximity', 'is a number of metres')
  if (proximity !== '' && postcode === '') fault('proximity', 'needs postcode')
  const lies = municipalityOfPostalCode(postcode)
  if (postcode !== '' && !lies) fault('postcode', 'is not a Finnish postal code that we know')
  const areas = region === '' ? null : areasOfRegion(region)
  if (areas?.length === 0) fault('region', 'is not a county, municipality, police department or network that we know')
  const covering = lies && proximity === '' ? [areasCovering(lies.code)] : []
  return {
    areas: [...covering, ...(areas ? [areas] : [])],
    near: lies && metres > 0 ? { postalCode: postcode, metres } : null,
    middle: null,
  }
}

/** Areas that touch a region: `county:north-savo`, plain `north-savo`, `municipality:297`, a network's code. */
function areasOfRegion(region: string): readonly string[] {
  const found = [region, `county:${region}`, `network:${region}`, `municipality:${region}`, `police:${region}`].find(
    areaOf,
  )
  if (!found) return []
  const [kind = '', code = ''] = found.split(':')
  if (kind === 'finland') return [found]
  if (kind === 'municipality') return areasCovering(code)
  if (kind === 'network') return areasOfNetwork(code)
  return [...new Set([found, ...countiesOf(found).flatMap(areasTouching)])]
}
