import type { Base } from '#base/base.ts'
import type { Read } from '#base/database/handles.ts'
import { familyRows } from './queries.ts'
import type { Kind } from './record.ts'
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
  const rows = await familyRows(db, ids, reader.actor)
  const all = rows.map((row) => seenBy(base, reader, row))
  const services = ofKind(all, 'service')
  const providers = ofKind(all, 'provider')
  const places = ofKind(all, 'place').filter((seen) => !isEmpty(seen))
  const contacts = ofKind(all, 'contact').filter((seen) => !isEmpty(seen))
  return ids.flatMap((id) => {
    const service = services.find((one) => one.id === id)
    const provider = providers.find((one) => one.id === service?.provider)
    if (!service || !provider) return []
    return {
      service,
      provider,
      places: places.filter((place) => place.service === id),
      contacts: contactsOf(contacts, service),
    }
  })
}

/** The lines that showing these cards leaves. */
export const looksAtCards = (cards: readonly Card[]) =>
  looksAt(cards.flatMap(({ service, provider, places, contacts }) => [service, provider, ...places, ...contacts]))

const ofKind = <K extends Kind>(all: readonly Seen<Kind>[], kind: K): Seen<K>[] =>
  all.filter((seen) => seen.kind === kind) as unknown as Seen<K>[]

/** The service's own contacts first; those of the provider as a whole too, unless they only repeat a number. */
function contactsOf(all: readonly Seen<'contact'>[], { id, provider }: Seen<'service'>): Seen<'contact'>[] {
  const own = all.filter(({ service }) => service === id)
  const general = all.filter((contact) => contact.service === null && contact.provider === provider)
  return [...own, ...general.filter(({ fields }) => own.every((one) => one.fields.phone !== fields.phone))]
}
