import { type SqlBool, sql } from 'kysely'
import type { Actor, Role } from '#base/http/actor.ts'
import { anyone, type Condition, condition, role, rules } from '#base/http/rule.ts'
import { coordinates } from '#modules/networks/networks.ts'

/** Coordinator of a network in whose area the record lies, now; of the NAS: of every record. */
const coordinator = (networks: string): Condition =>
  condition('coordinator of a network whose record it is, or of the NAS', (actor) => {
    const organisations = organisationsOf(actor, 'network-coordinator')
    return (
      organisations.length > 0 &&
      sql<SqlBool>`(exists (
        select 1 from organisation co where co.id in (${sql.join(organisations)}) and co.code = 'nas'
      ) or exists (
        select 1 from network kn where kn.code = any(${sql.ref(networks)}) and ${coordinates('kn.id').reach(actor)}))`
    )
  })

/** Somebody of the organisation whose record it is. `provider`: SQL of the provider's id. */
const ownOrganisation = (provider: string): Condition =>
  condition('people of the organisation', (actor) => {
    const organisations = organisationsOf(actor, 'professional', 'service-provider')
    return (
      organisations.length > 0 &&
      sql<SqlBool>`exists (
        select 1 from map_provider op
        where op.id = ${sql.ref(provider)} and op.organisation_id in (${sql.join(organisations)}))`
    )
  })

const organisationsOf = (actor: Actor, ...wanted: Role[]): string[] =>
  actor.duties.flatMap((duty) => (wanted.includes(duty.role) ? [duty.organisation] : []))

const keepers = (alias: string, provider: string) => [coordinator(`${alias}.networks`), ownOrganisation(provider)]

const acts = (conditions: readonly Condition[]) => ({
  keep: conditions,
  change: conditions,
  publish: conditions,
  confirm: conditions,
  retire: conditions,
})

export const mayKeepProvider = rules('provider', 'map_provider as v', {
  ...acts(keepers('v', 'v.id')),
  extend: keepers('v', 'v.id'),
})
export const mayKeepService = rules('service', 'map_service as s', acts(keepers('s', 's.provider_id')))
export const mayKeepPlace = rules('place', 'map_place as l', acts(keepers('l', 'l.provider_id')))
export const mayKeepContact = rules('contact', 'map_contact as c', acts(keepers('c', 'c.provider_id')))

/** The rules of each kind: which rows a keeper reaches. */
export const mayKeep = {
  provider: mayKeepProvider,
  service: mayKeepService,
  place: mayKeepPlace,
  contact: mayKeepContact,
} as const

/** The desk of those who keep the map. New providers are drafted by coordinators. */
export const mayMap = rules('map', null, {
  see: [role('network-coordinator', 'professional', 'service-provider')],
  draft: [role('network-coordinator')],
})

/** What anybody may see: published services of published providers. What has ended stays as a notice. */
const published = condition(
  'anyone, once published',
  () => sql<SqlBool>`(s.published_at is not null and exists (
    select 1 from map_provider pv where pv.id = s.provider_id and pv.published_at is not null))`,
)
export const mayFind = rules('service', 'map_service as s', { open: [published], report: [published] })
export const maySearch = rules('search', null, { find: [anyone] })

/** Whoever holds a link from a mail: the path carries its proof. */
const byLink = condition('the holder of a link from a mail', () => true)
export const mayAnswer = rules('answer', null, { see: [byLink], confirm: [byLink], propose: [byLink] })

export const mayReport = rules('report', 'map_report as r', {
  read: reportKeepers(),
  close: reportKeepers(),
})
export const mayProposal = rules('proposal', 'map_proposal as q', { read: proposalKeepers(), close: proposalKeepers() })

function reportKeepers(): Condition[] {
  return keepers('s', 's.provider_id').map(({ who, reach }) =>
    condition(who, (actor) => {
      const reached = reach(actor)
      return typeof reached === 'boolean'
        ? reached
        : sql<SqlBool>`exists (select 1 from map_service s where s.id = r.service_id and ${reached})`
    }),
  )
}

function proposalKeepers(): Condition[] {
  return [coordinator('v.networks')].map(({ who, reach }) =>
    condition(who, (actor) => {
      const reached = reach(actor)
      return typeof reached === 'boolean'
        ? reached
        : sql<SqlBool>`exists (select 1 from map_provider v where v.id = q.provider_id and ${reached})`
    }),
  )
}

// API, imports, gaps

/** What is public, to programs: no key, nobody is known. */
export const mayOpen = rules('open-data', null, { read: [anyone], search: [anyone] })

/** Those who work with the map, wherever they are: what is missing concerns all of them. */
const professionals = role(
  'network-coordinator',
  'platform-coordinator',
  'professional',
  'service-provider',
  'focal-point',
  'secretariat',
  'rapporteur',
)

/** People of the organisation that has taken a gap on. */
const gapOwner = condition('people of the organisation that has taken it on', (actor) => {
  const organisations = organisationsOf(actor, 'network-coordinator', 'professional', 'service-provider')
  return organisations.length > 0 && sql<SqlBool>`g.owner_id in (${sql.join(organisations)})`
})

export const mayGaps = rules('gaps', null, { see: [professionals], name: [role('network-coordinator')] })
export const mayGap = rules('gap', 'map_gap as g', {
  read: [professionals],
  hand: [coordinator('g.networks')],
  move: [coordinator('g.networks'), gapOwner],
})

/** Files from other catalogues: read by coordinators; taken only where the record is theirs to keep. */
const importer = role('network-coordinator')
export const mayImport = rules('import', 'map_import as i', {
  list: [importer],
  add: [importer],
  read: [importer],
  apply: [importer],
  undo: [importer],
  drop: [importer],
})
