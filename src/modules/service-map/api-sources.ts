import type { Base } from '#base/base.ts'
import type { Read } from '#base/database/handles.ts'
import { entriesOf, organizationsOf } from './api-entries.ts'
import type { ListQuery, Resource } from './api-query.ts'
import {
  basicOrganization,
  basicService,
  basicServiceAtLocation,
  fullOrganization,
  fullService,
  minimalService,
  serviceAtLocation,
  type Telling,
} from './hsds.ts'
import { taxonomies, taxonomyId, terms } from './hsds-codes.ts'
import {
  countProviders,
  countServicePlaces,
  countServices,
  type OpenPlaceLine,
  openProviders,
  openServicePlaces,
  openServices,
  type Slice,
} from './queries-open.ts'

/** One list: how many there are, and a slice of them; `after` is where the next slice begins, null at the end. */
export interface Source {
  count: (db: Read) => Promise<number>
  slice: (db: Read, slice: Slice) => Promise<{ items: readonly unknown[]; after: readonly string[] | null }>
}

export function sourceOf(resource: Resource, base: Base, query: ListQuery, telling: Telling): Source {
  const makers: Readonly<Record<Resource, () => Source>> = {
    services: () => services(base, query, telling),
    organizations: () => organizations(base, query, telling),
    service_at_locations: () => servicesAtLocations(base, query, telling),
    taxonomies: () => kept(matching(taxonomies(telling.say), query.search)),
    taxonomy_terms: () => kept(matching(termsOf(query, telling), query.search)),
  }
  return makers[resource]()
}

const services = (base: Base, query: ListQuery, telling: Telling): Source => ({
  count: (db) => countServices(db, query),
  slice: async (db, slice) => {
    const lines = await openServices(db, query, slice)
    const entries = await entriesOf(db, base, lines)
    const tell = query.full ? fullService : query.minimal ? minimalService : basicService
    return { items: entries.map((entry) => tell(entry, telling)), after: next(slice, lines, ({ id }) => [id]) }
  },
})

const organizations = (base: Base, query: ListQuery, telling: Telling): Source => ({
  count: (db) => countProviders(db, query),
  slice: async (db, slice) => {
    const lines = await openProviders(db, query, slice)
    const found = await organizationsOf(db, base, lines)
    const items = found.map((one) =>
      query.full ? fullOrganization(one.provider, one, telling) : basicOrganization(one.provider, telling),
    )
    return { items, after: next(slice, lines, ({ id }) => [id]) }
  },
})

const servicesAtLocations = (base: Base, query: ListQuery, telling: Telling): Source => ({
  count: (db) => countServicePlaces(db, query),
  slice: async (db, slice) => {
    const lines = await openServicePlaces(db, query, slice)
    const unique = [...new Map(lines.map((line) => [line.id, line])).values()]
    const entries = new Map((await entriesOf(db, base, unique)).map((entry) => [entry.service.id, entry]))
    const tell = query.full ? serviceAtLocation : basicServiceAtLocation
    const items = lines.flatMap((line: OpenPlaceLine) => {
      const entry = entries.get(line.id)
      const place = entry?.places.find(({ id }) => id === line.place_id)
      return entry && place ? [tell(entry, place, telling)] : []
    })
    return { items, after: next(slice, lines, ({ id, place_id }) => [id, place_id]) }
  },
})

/** Our code lists are few and stand in memory. */
const kept = (all: readonly unknown[]): Source => ({
  count: async () => all.length,
  slice: async (_, slice) => {
    const from = 'offset' in slice ? slice.offset : 0
    return { items: all.slice(from, 'offset' in slice ? from + slice.limit : undefined), after: null }
  },
})

const termsOf = ({ taxonomies: wanted }: ListQuery, { lang, say }: Telling) => {
  const ids = new Set(wanted.map((list) => (list ? taxonomyId(list) : '')))
  const all = terms(lang, say)
  return wanted.length === 0 ? all : all.filter(({ taxonomy_id }) => ids.has(taxonomy_id))
}

const matching = <T extends { name: string; description: string }>(all: readonly T[], search: string): readonly T[] => {
  const wanted = search.toLocaleLowerCase('fi')
  return all.filter(({ name, description }) => `${name} ${description}`.toLocaleLowerCase('fi').includes(wanted))
}

const next = <T>(slice: Slice, lines: readonly T[], idsOf: (line: T) => string[]): readonly string[] | null => {
  const last = lines.at(-1)
  return last && lines.length === slice.limit ? idsOf(last) : null
}
