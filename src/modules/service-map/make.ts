import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'
import { emptyService } from './drafting.ts'
import { confirm, type Draft, draft, publish } from './keeping.ts'
import { providerNamed } from './queries-drafting.ts'
import type { ContactFields, FieldsOf, Hidden, Kind, PlaceFields, ProviderFields, ServiceFields } from './record.ts'
import { sendReport } from './reports.ts'

export interface Made {
  provider?: Partial<ProviderFields>
  service?: Partial<ServiceFields>
  contact?: Partial<ContactFields>
  place?: Partial<PlaceFields>
  hidden?: { [K in Kind]?: Hidden<K> }
  networks?: readonly string[]
  /** Default: published. */
  published?: boolean
  /** Confirmed by the organisation on the day of `base.now()`. */
  confirmed?: boolean
}

/** A service with its provider, and a contact and a place where they are told; gives the service's id. For tests and the demo. */
export const makeService = (base: Base, made: Made = {}): Promise<string> =>
  base.database.writing(async (tx) => {
    const provider = await put(tx, base, made, 'provider', { name: { en: 'Example association' }, type: 'ngo' }, {})
    const place = made.place ? await put(tx, base, made, 'place', { kind: 'physical' }, { provider }) : null
    const blank: ServiceFields = { ...emptyService, name: { en: 'Example service' }, needs: ['advice'] }
    const service = await put(tx, base, made, 'service', blank, { provider, places: place ? [place] : [] })
    if (made.contact) await put(tx, base, made, 'contact', { role: { en: 'On duty' } }, { provider, service })
    return service
  })

/** Whether a provider of that name stands on the map. */
export const hasProvider = (base: Base, name: string): Promise<boolean> =>
  base.database.reading(async (db) => (await providerNamed(db, { name })) !== undefined)

/** What a reader says is wrong, as if sent by the form. */
export const makeReport = (base: Base, service: string, text: string) =>
  base.database.writing((tx) =>
    sendReport(tx, base, { service, text, once: base.random(32).toString('base64url'), lang: 'fi' }),
  )

async function put<K extends Kind>(
  tx: Write,
  base: Base,
  made: Made,
  kind: K,
  blank: FieldsOf[K],
  under: Pick<Draft<K>, 'provider' | 'service' | 'places'>,
): Promise<string> {
  const fields = { ...blank, ...made[kind] } as FieldsOf[K]
  const hidden = (made.hidden?.[kind] ?? {}) as Hidden<K>
  const id = await draft(
    tx,
    base,
    kind,
    { ...under, fields, hidden, networks: made.networks ?? [] },
    { from: 'own' },
    null,
  )
  if (made.published !== false) await publish(tx, base, kind, id, null)
  if (made.confirmed) await confirm(tx, base, kind, id, null)
  return id
}
