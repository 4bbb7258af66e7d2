import { type SqlBool, sql } from 'kysely'
import type { Actor, Role } from '#base/http/actor.ts'
import { anyone, condition, role, rules } from '#base/http/rule.ts'
import { coordinates, memberOf } from '#modules/networks/networks.ts'

const leaders: Role[] = ['network-coordinator', 'platform-coordinator', 'trainer']

const leader = role(...leaders)

const organisationsOf = (actor: Actor): string[] =>
  actor.duties.flatMap((duty) => (leaders.includes(duty.role) ? [duty.organisation] : []))

const ofItsOrganisation = condition(
  'network-coordinator, platform-coordinator or trainer of its organisation',
  (actor) => {
    const organisations = organisationsOf(actor)
    return organisations.length > 0 && sql`s.organisation_id in (${sql.join(organisations)})`
  },
)

const secondPerson = condition(
  'network-coordinator, platform-coordinator or trainer who did not send it for confirmation',
  (actor) =>
    organisationsOf(actor).length > 0 &&
    sql`exists (select 1 from scenario_version as v where v.scenario_id = s.id and v.published_at is null
      and v.sent_by is not null and v.sent_by <> ${actor.id})`,
)

/** Scenarios tell of nobody, so all who lead workshops read all of them; their own organisation's they edit. */
export const mayScenario = rules('scenario', 'scenario as s', {
  list: [leader],
  read: [leader],
  create: [leader],
  copy: [leader],
  edit: [ofItsOrganisation],
  send: [ofItsOrganisation],
  publish: [ofItsOrganisation],
  withdraw: [ofItsOrganisation],
  confirm: [secondPerson],
})

const coordinator = coordinates('w.network_id')

/** What came of a workshop is read by the network's members once it is closed. */
const memberOnceClosed = condition('member of the network, once the report is published', (actor) => {
  const member = memberOf('w.network_id').reach(actor)
  if (typeof member === 'boolean') return member
  return sql<SqlBool>`(${member} and exists (
    select 1 from workshop_report wr where wr.workshop_id = w.id and wr.published_at is not null))`
})

/** Whoever coordinates the network runs its workshops: several may at once. */
export const mayWorkshop = rules('workshop', 'workshop as w', {
  list: [coordinator, memberOnceClosed],
  run: [coordinator],
  decide: [coordinator],
  read: [coordinator, memberOnceClosed],
})

/** For which networks somebody may plan a workshop. */
export const mayPlanWorkshop = rules('workshop-plan', 'network as n', { plan: [coordinates('n.id')] })

/** What differs between the networks: for those who coordinate them. */
export const mayCompare = rules('workshop-comparison', null, { read: [role('network-coordinator')] })

const participant = condition('the participant, by the secret in their browser', () => true)

/** Participants have no account: a code lets in, then the browser's own secret is the proof. */
export const mayPlay = rules('participant', null, { join: [anyone], play: [participant] })
