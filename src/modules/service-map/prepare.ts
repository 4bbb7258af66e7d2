import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import { dayOf } from '#base/time/day.ts'
import { organisations } from '#packs/fi/organisations.ts'
import { networksOver } from '#packs/fi/service-map/areas.ts'
import { type FirstService, firstServices } from '#packs/fi/service-map/first-content.ts'
import { emptyService } from './drafting.ts'
import { projectServices } from './projecting.ts'
import { insertRecord, type NewRecord } from './queries.ts'
import { linkProviders, lockContent, packProviders } from './queries-prepare.ts'
import type { ContactFields, Hours, Kind, Origin, ProviderFields, ServiceFields } from './record.ts'

/**
 * Puts the country pack's first services on the map, published and not confirmed. A provider that is there already stays
 * as it is, with all that was changed or ended since.
 */
export async function prepare(base: Base): Promise<void> {
  await base.database.writing(async (tx) => {
    await lockContent(tx)
    const there = await packProviders(tx)
    const missing = firstServices.filter(({ provider }) => !there.has(provider))
    const services: string[] = []
    for (const [code, all] of Map.groupBy(missing, ({ provider }) => provider)) {
      services.push(...(await addProvider(tx, base, code, all)))
    }
    await linkProviders(tx)
    await projectServices(tx, services)
  })
}

async function addProvider(tx: Write, base: Base, code: string, all: readonly FirstService[]): Promise<string[]> {
  const body = organisations.find((one) => one.code === code)
  if (!body) throw new Error(`first content names no organisation ${code}`)
  const fields: ProviderFields = { name: body.names, type: body.type, ...(body.web ? { web: body.web } : {}) }
  const networks = [...new Set(all.flatMap(({ areas }) => networksOver(areas)))]
  const provider = await put(tx, base, 'provider', { fields, networks, mark: body.mark, code })
  const ids: string[] = []
  for (const first of all) ids.push(await addService(tx, base, provider, first))
  return ids
}

async function addService(tx: Write, base: Base, provider: string, first: FirstService): Promise<string> {
  const fields: ServiceFields = {
    ...emptyService,
    name: first.names,
    about: first.about,
    needs: first.needs,
    areas: first.areas,
    groups: first.groups ?? [],
    accepts: first.accepts ?? [],
    hours: hoursOf(first),
    ...(first.cost ? { cost: first.cost } : {}),
  }
  const networks = networksOver(first.areas)
  const service = await put(tx, base, 'service', { provider, fields, networks, mark: first.mark })
  const contact: ContactFields = first.contact
  await put(tx, base, 'contact', { provider, service, fields: contact, networks, mark: first.mark })
  return service
}

interface First {
  provider?: string
  service?: string
  fields: object
  networks: readonly string[]
  mark: string
  code?: string
}

async function put(tx: Write, base: Base, kind: Kind, { provider, service, fields, networks, mark, code }: First) {
  const now = base.now()
  const id = newId(now, base.random)
  const origin: Origin = { from: 'pack', id: `mark-${mark}`, day: dayOf(now) }
  const row: NewRecord = {
    ...{ id, provider: provider ?? id, service: service ?? null, fields, networks, now },
    hidden: {},
    sealed: null,
    origins: Object.fromEntries(Object.keys(fields).map((name) => [name, origin])),
    due: dayOf(now),
    confirmed: null,
    by: null,
    published: true,
    ...(code ? { code } : {}),
  }
  await insertRecord(tx, kind, row)
  return id
}

const hoursOf = ({ always, hours }: FirstService): Hours => ({
  ...emptyService.hours,
  kind: always ? 'always' : 'not-known',
  ...(hours ? { texts: hours } : {}),
})
