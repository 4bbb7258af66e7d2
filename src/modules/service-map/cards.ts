import type { Base } from '#base/base.ts'
import type { Read } from '#base/database/handles.ts'
import { placesOfServices, recordsById, recordsOfProviders } from './queries.ts'
import { isEmpty, looksAt, type Reader, type Seen, seenBy } from './seen.ts'

/** A service with what belongs to it, as one reader may see it. */
export interface Card {
  service: Seen<'service'>
  provider: Seen<'provider'>
  places: readonly Seen<'place'>[]
  contacts: readonly Seen<'contact'>[]
}

/** Cards of published services, in the order of the ids. */
export async function cardsOf(db: Read, base: Base, reader: Reader, ids: readonly string[]): Promise<Card[]> {
  const { actor } = reader
  const services = (await recordsById(db, 'service', ids, actor)).map((row) => seenBy(base, reader, row))
  const providerIds = [...new Set(services.map(({ provider }) => provider))]
  const providers = (await recordsById(db, 'provider', providerIds, actor)).map((row) => seenBy(base, reader, row))
  const places = await seenOf(db, base, reader, 'place', providerIds)
  const contacts = await seenOf(db, base, reader, 'contact', providerIds)
  const links = await placesOfServices(db, ids)
  return ids.flatMap((id) => {
    const service = services.find((one) => one.id === id)
    const provider = providers.find((one) => one.id === service?.provider)
    if (!service || !provider) return []
    const here = new Set(links.filter(({ service_id }) => service_id === id).map(({ place_id }) => place_id))
    return {
      service,
      provider,
      places: places.filter((place) => here.has(place.id)),
      contacts: contactsOf(contacts, service),
    }
  })
}

/** The lines that showing these cards leaves. */
export const looksAtCards = (cards: readonly Card[]) =>
  looksAt(cards.flatMap(({ service, provider, places, contacts }) => [service, provider, ...places, ...contacts]))

async function seenOf<K extends 'place' | 'contact'>(
  db: Read,
  base: Base,
  reader: Reader,
  kind: K,
  providers: readonly string[],
): Promise<Seen<K>[]> {
  const rows = await recordsOfProviders(db, kind, providers, reader.actor, { published: true })
  return rows.map((row) => seenBy(base, reader, row)).filter((seen) => !isEmpty(seen))
}

/** The service's own contacts; those of the provider as a whole only where it has none. */
function contactsOf(all: readonly Seen<'contact'>[], { id, provider }: Seen<'service'>): Seen<'contact'>[] {
  const own = all.filter(({ service }) => service === id)
  const general = all.filter((contact) => contact.service === null && contact.provider === provider)
  return own.length > 0
    ? [...own, ...general.filter(({ fields }) => own.every((one) => one.fields.phone !== fields.phone))]
    : general
}
