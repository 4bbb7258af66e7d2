import type { Base } from '#base/base.ts'
import type { Read } from '#base/database/handles.ts'
import { visitor } from '#base/http/actor.ts'
import { type Entry, isOver } from './hsds.ts'
import { placesOfServices, type RecordRow, recordsById, recordsOfProviders } from './queries.ts'
import { contactsOfServices, type OpenLine } from './queries-open.ts'
import type { Kind } from './record.ts'
import { isEmpty, publicReader, type Seen, seenBy } from './seen.ts'

/**
 * Services with all that belongs to them, as anybody may see them, in the order of the lines. What has ended, itself or with its
 * organisation, is a notice: it gives nobody a number that no longer answers.
 */
export async function entriesOf(db: Read, base: Base, lines: readonly OpenLine[]): Promise<Entry[]> {
  const ids = lines.map(({ id }) => id)
  const services = byId(shown(base, await recordsById(db, 'service', ids, visitor)))
  const providerIds = [...new Set([...services.values()].map(({ provider }) => provider))]
  const providers = byId(shown(base, await recordsById(db, 'provider', providerIds, visitor)))
  const links = Map.groupBy(await placesOfServices(db, ids), ({ service_id }) => service_id)
  const placeIds = [...new Set([...links.values()].flat().map(({ place_id }) => place_id))]
  const contactIds = await contactsOfServices(db, ids, providerIds)
  const parts = told(
    shown(base, await recordsById(db, 'contact', contactIds, visitor)),
    shown(base, await recordsById(db, 'place', placeIds, visitor)).filter(
      ({ publishedAt, ended }) => publishedAt && !ended,
    ),
  )
  return lines.flatMap(({ id, changed_at }) => {
    const service = services.get(id)
    const provider = providers.get(service?.provider ?? '')
    if (!service || !provider) return []
    const about = { service, provider, changedAt: changed_at }
    if (isOver(about)) return [{ ...about, contacts: [], places: [] }]
    const own = parts.contacts.get(provider.id) ?? []
    return [
      {
        ...about,
        contacts: own.filter((contact) => contact.service === null || contact.service === id),
        places: (links.get(id) ?? []).flatMap(({ place_id }) => parts.places.get(place_id) ?? []),
      },
    ]
  })
}

/** An organisation with the contacts and places that are its own, of no single service. */
export interface OpenOrganization {
  provider: Seen<'provider'>
  contacts: readonly Seen<'contact'>[]
  places: readonly Seen<'place'>[]
}

export async function organizationsOf(db: Read, base: Base, lines: readonly OpenLine[]): Promise<OpenOrganization[]> {
  const ids = lines.map(({ id }) => id)
  const providers = byId(shown(base, await recordsById(db, 'provider', ids, visitor)))
  const { contacts, places } = await partsOf(db, base, ids)
  const placesOf = Map.groupBy(places.values(), ({ provider }) => provider)
  return ids.flatMap((id) => {
    const provider = providers.get(id)
    if (!provider) return []
    if (provider.ended) return [{ provider, contacts: [], places: [] }]
    const own = (contacts.get(id) ?? []).filter(({ service }) => service === null)
    return [{ provider, contacts: own, places: placesOf.get(id) ?? [] }]
  })
}

/** Contacts by organisation and places by id: those in use of which something is public. */
async function partsOf(db: Read, base: Base, providers: readonly string[]) {
  const inUse = { published: true }
  return told(
    shown(base, await recordsOfProviders(db, 'contact', providers, visitor, inUse)),
    shown(base, await recordsOfProviders(db, 'place', providers, visitor, inUse)),
  )
}

function told(contacts: readonly Seen<'contact'>[], places: readonly Seen<'place'>[]) {
  const reachable = contacts.filter((contact) => !isEmpty(contact)).sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    contacts: Map.groupBy(reachable, ({ provider }) => provider),
    places: byId(places.filter((place) => !isEmpty(place))),
  }
}

const shown = <K extends Kind>(base: Base, rows: readonly RecordRow<K>[]): Seen<K>[] =>
  rows.map((row) => seenBy(base, publicReader, row))

const byId = <T extends { id: string }>(all: readonly T[]) => new Map(all.map((one) => [one.id, one]))
