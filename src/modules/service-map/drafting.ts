import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'
import type { Actor } from '#base/http/actor.ts'
import type { Lang } from '#base/i18n/lang.ts'
import { areasOfNetwork } from '#packs/fi/service-map/areas.ts'
import { draft } from './keeping.ts'
import { providerNamed, serviceForNeed } from './queries-drafting.ts'
import type { ContactFields, Hours, Texts } from './record.ts'

/** A contact that a workshop agreed on; the organisation confirms it before it is public. */
export interface DraftContact {
  /** Code of the network. */
  network: string
  provider: { id?: string; name: string; type: string }
  role: string
  phone?: string
  email?: string
  need: string
  condition?: string
  lang: Lang
  source: { kind: 'workshop'; id: string; label: string }
}

/**
 * Puts an agreed contact on the map as a draft, with a draft of its provider and of a service for the need in the network's
 * area where there is none yet. Gives the contact's id.
 */
export async function draftContact(tx: Write, base: Base, given: DraftContact, actor: Actor): Promise<string> {
  const provider = await providerFor(tx, base, given, actor)
  const service = await serviceFor(tx, base, given, provider, actor)
  const fields: ContactFields = {
    role: textIn(given.lang, given.role),
    ...(given.phone ? { phone: given.phone } : {}),
    ...(given.email ? { email: given.email } : {}),
    ...(given.condition ? { text: textIn(given.lang, given.condition) } : {}),
  }
  const from = { from: 'workshop', id: given.source.id } as const
  return draft(tx, base, 'contact', { provider, service, fields, networks: [given.network] }, from, actor)
}

async function providerFor(tx: Write, base: Base, { provider, lang, source, network }: DraftContact, actor: Actor) {
  const known = await providerNamed(tx, provider)
  if (known) return known
  const fields = { name: textIn(lang, provider.name), type: provider.type }
  return draft(tx, base, 'provider', { fields, networks: [network] }, { from: 'workshop', id: source.id }, actor)
}

async function serviceFor(tx: Write, base: Base, given: DraftContact, provider: string, actor: Actor) {
  const known = await serviceForNeed(tx, provider, { need: given.need, areas: areasOfNetwork(given.network) })
  if (known) return known
  const name = textIn(given.lang, given.role)
  const fields = { ...emptyService, name, needs: [given.need], areas: [`network:${given.network}`] }
  return draft(tx, base, 'service', { provider, fields }, { from: 'workshop', id: given.source.id }, actor)
}

const textIn = (lang: Lang, text: string): Texts => ({ [lang]: text })

export const unknownHours: Hours = { kind: 'not-known', week: [], holidays: 'not-known', exceptions: [] }

/** A service of which only its name and need are known. */
export const emptyService = {
  needs: [] as readonly string[],
  areas: [] as readonly string[],
  groups: [] as readonly string[],
  languages: [] as readonly string[],
  accepts: [] as readonly string[],
  refuses: [] as readonly string[],
  hours: unknownHours,
  status: 'active' as const,
}
