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
  openProvider,
  openProviders,
  openService,
  openServicePlace,
  openServicePlaces,
  openServices,
  type Slice,
} from './queries-open.ts'

/** One list: how many there are, a slice of them (`after`: where the next begins, null at the end), and one with all below it. */
export interface Source {
  count: (db: Read) => Promise<number>
  one: (db: Read, id: string) => Promise<unknown>
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
  one: async (db, id) => {
    const line = await openService(db, id)
    const [entry] = line ? await entriesOf(db, base, [line]) : []
    return entry && fullService(entry, telling)
  },
  slice: async (db, slice) => {
    const lines = await openServices(db, query, slice)
    const entries = await entriesOf(db, base, lines)
    const tell = query.full ? fullService : query.minimal ? minimalService : basicService
    return { items: entries.map((entry) => tell(entry, telling)), after: next(slice, lines, ({ id }) => [id]) }
  },
})

const organizations = (base: Base, query: ListQuery, telling: Telling): Source => ({
  count: (db) => countProviders(db, query),
  one: async (db, id) => {
    const line = await openProvider(db, id)
    const [found] = line ? await organizationsOf(db, base, [line]) : []
    return found && fullOrganization(found.provider, found, telling)
  },
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
  one: async (db, id) => {
    const line = await openServicePlace(db, id)
    return (
      line && (await atLocations(db, base, [line])).map((one) => serviceAtLocation(one.entry, one.place, telling))[0]
    )
  },
  slice: async (db, slice) => {
    const lines = await openServicePlaces(db, query, slice)
    const tell = query.full ? serviceAtLocation : basicServiceAtLocation
    const items = (await atLocations(db, base, lines)).map(({ entry, place }) => tell(entry, place, telling))
    return { items, after: next(slice, lines, ({ id, place_id }) => [id, place_id]) }
  },
})

/** Each line's service and place, as anybody may see them. */
async function atLocations(db: Read, base: Base, lines: readonly OpenPlaceLine[]) {
  const unique = [...new Map(lines.map((line) => [line.id, line])).values()]
  const entries = new Map((await entriesOf(db, base, unique)).map((entry) => [entry.service.id, entry]))
  return lines.flatMap((line) => {
    const entry = entries.get(line.id)
    const place = entry?.places.find(({ id }) => id === line.place_id)
    return entry && place ? [{ entry, place }] : []
  })
}

/** Our code lists are few and stand in memory. */
const kept = (all: readonly { id: string }[]): Source => ({
  count: async () => all.length,
  one: async (_, wanted) => all.find(({ id }) => id === wanted),
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
