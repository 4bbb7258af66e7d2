import type { Base } from '#base/base.ts'
import type { Read } from '#base/database/handles.ts'
import type { Actor } from '#base/http/actor.ts'
import { networkSettings } from '#packs/fi/districts.ts'
import { areasOfNetwork } from '#packs/fi/service-map/areas.ts'
import { recordsById, recordsOfProviders } from './queries.ts'
import { countByArea, servicesFor } from './queries-drafting.ts'
import type { Texts } from './record.ts'
import { audiencesOf, readerOf, type Seen, seenBy } from './seen.ts'

export interface FoundContact {
  id: string
  provider: Texts
  role: Texts
  phone?: string
  email?: string
}

/** Contacts in a network's area for a need, as this actor may see them. */
export async function contactsFor(
  db: Read,
  base: Base,
  actor: Actor,
  { network, need }: { network: string; need: string },
): Promise<FoundContact[]> {
  const reader = await readerOf(db, actor)
  const found = await servicesFor(db, audiencesOf(reader), need, areasOfNetwork(network))
  const services = await recordsById(db, 'service', found, actor)
  const providerIds = [...new Set(services.map(({ provider }) => provider))]
  const providers = (await recordsById(db, 'provider', providerIds, actor)).map((row) => seenBy(base, reader, row))
  const rows = await recordsOfProviders(db, 'contact', providerIds, actor, { published: true })
  return rows
    .filter(({ service }) => service === null || found.includes(service))
    .map((row) => seenBy(base, reader, row))
    .flatMap((contact) => foundOf(contact, providers))
}

/** How many published services could receive somebody, by network: those that serve its area, or the whole country. */
export async function receiversByRegion(
  db: Read,
  wanted: { need?: string; organisationType?: string },
): Promise<Map<string, number>> {
  const rows = await countByArea(db, wanted)
  return new Map(
    networkSettings.map(({ network }) => {
      const areas = new Set(areasOfNetwork(network))
      const serving = rows.filter((row) => row.areas.some((area) => areas.has(area)))
      return [network, serving.reduce((sum, { count }) => sum + count, 0)]
    }),
  )
}

function foundOf(contact: Seen<'contact'>, providers: readonly Seen<'provider'>[]): FoundContact[] {
  const { role, phone, email } = contact.fields
  if (!role && !phone && !email) return []
  const provider = providers.find(({ id }) => id === contact.provider)?.fields.name ?? {}
  return [{ id: contact.id, provider, role: role ?? {}, ...(phone ? { phone } : {}), ...(email ? { email } : {}) }]
}
