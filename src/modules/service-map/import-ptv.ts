import type { ImportSetting } from './import-hsds.ts'
import { type Channel, readChannel } from './import-ptv-channels.ts'
import { readPtvOrganization, readPtvService } from './import-ptv-services.ts'
import { isObject } from './import-reading.ts'
import type { AnyIncoming, Incoming } from './import-record.ts'

/** What an object of the Finnish Service Catalogue (PTV, Open API v11) is, by the members that only it has. */
export const ptvKind = (object: Record<string, unknown>): 'organization' | 'service' | 'channel' | null => {
  if (Object.hasOwn(object, 'organizationNames')) return 'organization'
  if (Object.hasOwn(object, 'serviceNames')) return 'service'
  return Object.hasOwn(object, 'serviceChannelNames') ? 'channel' : null
}

/** Organisations, services and channels of one file; channels become places and contacts of the services they are connected to. */
export function readPtv(objects: readonly Record<string, unknown>[], setting: ImportSetting): AnyIncoming[] {
  const of = (kind: ReturnType<typeof ptvKind>) => objects.filter((object) => ptvKind(object) === kind)
  const channels = new Map(
    of('channel')
      .map((object) => readChannel(object, setting))
      .map((one) => [one.id, one]),
  )
  const organizations = of('organization').flatMap((object) => readPtvOrganization(object, setting))
  const used = new Set<string>()
  const services = of('service').flatMap((object) => {
    const { service, organization, connected } = readPtvService(object, setting)
    const own = [...connected, ...connectedTo(service.source, channels)]
    return [...(organization ? [organization] : []), ...withChannels(service, own, channels, used)]
  })
  const known = new Set(organizations.map(({ source }) => source))
  const named = services.filter(({ kind, source }) => kind !== 'provider' || !known.has(source))
  const lonely = [...channels.values()]
    .filter(({ id }) => !used.has(id))
    .flatMap((channel) => channel.records(channel.organization, null))
  return [...organizations, ...unique(named), ...lonely]
}

/** Channels that say themselves for which service they are. */
const connectedTo = (service: string, channels: ReadonlyMap<string, Channel>): string[] =>
  [...channels.values()].filter(({ services }) => services.includes(service)).map(({ id }) => id)

function withChannels(
  service: Incoming<'service'>,
  ids: readonly string[],
  channels: ReadonlyMap<string, Channel>,
  used: Set<string>,
): AnyIncoming[] {
  const missing = [...new Set(ids)].filter((id) => !channels.has(id))
  const found = [...new Set(ids)].flatMap((id) => channels.get(id) ?? [])
  for (const { id } of found) used.add(id)
  const records = found.flatMap((channel) => channel.records(service.provider, service.source))
  const hours = found.map((channel) => channel.hours).find((one) => one !== undefined)
  const places = records.filter(({ kind }) => kind === 'place').map(({ source }) => source)
  const repairs = missing.map((id) => ({
    where: 'serviceChannels',
    what: 'connection' as const,
    value: id,
    did: 'left-out' as const,
  }))
  return [
    ...records.filter(({ kind }) => kind === 'place'),
    {
      ...service,
      places,
      fields: { ...service.fields, ...(hours ? { hours } : {}) },
      repairs: [...service.repairs, ...repairs],
      remainder: missing.length > 0 ? { ...service.remainder, serviceChannels: missing } : service.remainder,
    },
    ...records.filter(({ kind }) => kind === 'contact'),
  ]
}

/** An organisation or place that several services name stands once. */
const unique = (records: readonly AnyIncoming[]): AnyIncoming[] => [
  ...new Map(records.map((record) => [`${record.kind} ${record.source}`, record])).values(),
]

/** The objects of a file: a list, one of PTV's pages, or groups of lists. */
export function ptvObjects(whole: unknown): Record<string, unknown>[] {
  if (Array.isArray(whole)) return whole.filter(isObject)
  if (!isObject(whole)) return []
  if (ptvKind(whole)) return [whole]
  return Object.values(whole).flatMap((part) => (Array.isArray(part) ? part.filter(isObject) : []))
}
