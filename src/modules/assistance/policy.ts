import { type SqlBool, sql } from 'kysely'
import { type Actor, type Role, teamsOf } from '#base/http/actor.ts'
import { anyone, condition, role, rules } from '#base/http/rule.ts'
import { dayOf } from '#base/time/day.ts'

const inTeam = (actor: Actor, ...wanted: Role[]) => {
  const teams = teamsOf(actor, ...wanted)
  return teams.length > 0 && sql<SqlBool>`c.team_id in (${sql.join(teams)})`
}

/** Those who work with clients; being one alone opens no file. */
const workers: readonly Role[] = ['case-worker', 'official', 'supervisor']

const both = (one: ReturnType<typeof inTeam>, other: ReturnType<typeof sql<SqlBool>>) =>
  one !== false && sql<SqlBool>`(${one} and ${other})`

/** Works with this client now. */
const assigned = condition('who works with the client', (actor) =>
  both(
    inTeam(actor, ...workers),
    sql<SqlBool>`exists (
      select 1 from client_worker w where w.client_id = c.id and w.person_id = ${actor.id} and w.valid_to is null)`,
  ),
)

/** Opened the file for a reason, and the time of it is not over. */
const opened = condition('who opened it for a reason, for three hours', (actor) =>
  both(
    inTeam(actor, ...workers),
    sql<SqlBool>`exists (
      select 1 from client_opening o
      where o.client_id = c.id and o.person_id = ${actor.id} and o.expires_at > ${actor.at})`,
  ),
)

/** Has to decide on a draft that waits (§ 33(2)). */
const deciding = condition('official, while a decision waits', (actor) =>
  both(
    inTeam(actor, 'official', 'supervisor'),
    sql<SqlBool>`exists (
      select 1 from client_decision d where d.client_id = c.id
        and d.signed_at is null and d.withdrawn_at is null and d.recorded_at is null)`,
  ),
)

const supervisor = condition('supervisor of its team', (actor) => inTeam(actor, 'supervisor'))

const teamMember = condition('who works in its team', (actor) => inTeam(actor, ...workers))

/** Decides (§ 33(2)) and works with the client now. */
const decider = condition('official who works with the client', (actor) =>
  both(
    inTeam(actor, 'official', 'supervisor'),
    sql<SqlBool>`exists (
      select 1 from client_worker w where w.client_id = c.id and w.person_id = ${actor.id} and w.valid_to is null)`,
  ),
)

const readers = [assigned, opened, deciding]
const writers = [assigned, opened]

/** Who may do what with a client's file. Administrators and auditors stand in none of these. */
export const may = rules('client', 'client as c', {
  read: readers,
  write: writers,
  strike: writers,
  assign: [supervisor, assigned],
  // Asking to open a file of the own team that is somebody else's: nothing of it but its number is shown.
  knock: [teamMember],
  draft: writers,
  review: [deciding],
  sign: [deciding],
  'admit-child': [decider],
  // Keeping beyond its time, and erasing health data whose need has ended: of every file of the team.
  hold: [supervisor],
  // Threat assessments: never by an opening for a reason alone.
  threat: [assigned],
})

/** Sits in a threat assessment: asked in, not ended, and so far as said about a conflict of interest. */
const sits = (actor: Actor, conflict: ReturnType<typeof sql<SqlBool>>) =>
  actor.kind === 'person' &&
  sql<SqlBool>`exists (
    select 1 from client_threat_member m
    where m.threat_id = t.id and m.person_id = ${actor.id} and m.ended_at is null and ${conflict})`

/** Until a newer assessment stands; then only while a measure of theirs is open. */
const threatMember = condition('member without a conflict of interest', (actor) =>
  both(
    sits(actor, sql<SqlBool>`m.conflict = 'none'`),
    sql<SqlBool>`(t.superseded_at is null or exists (
      select 1 from client_threat_measure o where o.threat_id = t.id and o.owner_id = ${actor.id} and o.ended is null))`,
  ),
)

const threatAsked = condition('member who has not declared yet', (actor) =>
  both(sits(actor, sql<SqlBool>`m.conflict is null`), sql<SqlBool>`t.superseded_at is null`),
)

/** Works with the client; as a member of the assessment they declare first, and a conflict shuts them out. */
const threatWorker = condition('who works with the client, without a conflict of interest', (actor) => {
  const teams = teamsOf(actor, ...workers)
  return (
    teams.length > 0 &&
    sql<SqlBool>`(exists (
        select 1 from client c join client_worker w on w.client_id = c.id
        where c.id = t.client_id and c.team_id in (${sql.join(teams)})
          and w.person_id = ${actor.id} and w.valid_to is null)
        and not exists (
          select 1 from client_threat_member x where x.threat_id = t.id and x.person_id = ${actor.id}
            and (x.conflict = 'declared' or (x.conflict is null and x.ended_at is null))))`
  )
})

/** One threat assessment and nothing else of the file: members may come from any organisation. */
export const mayThreat = rules('threat', 'client_threat as t', {
  mine: [threatAsked, threatMember],
  list: [threatAsked, threatMember, threatWorker],
  read: [threatMember, threatWorker],
  declare: [threatAsked],
  rate: [threatMember],
  lead: [threatWorker],
  join: [threatMember, threatWorker],
})

/** Drafts of the own team that wait, over all files. */
export const mayDecide = rules('client', 'client as c', { list: [deciding] })

/** The desk and what leads to a file: codes and days only. */
export const mayDesk = rules('desk', null, { see: [role(...workers)], search: [role(...workers)] })

/** The team's files and load, and openings to look at afterwards. */
export const mayOversee = rules('oversight', null, { see: [role('supervisor')] })

/** Looking at an opening afterwards: by a supervisor of the team, never by the one who opened. */
export const mayOpening = rules('opening', 'client_opening as o', {
  review: [
    condition('supervisor of the team, not the one who opened', (actor) => {
      const teams = teamsOf(actor, 'supervisor')
      return (
        teams.length > 0 &&
        sql<SqlBool>`(o.person_id <> ${actor.id} and o.reviewed_at is null and exists (
          select 1 from client oc where oc.id = o.client_id and oc.team_id in (${sql.join(teams)})))`
      )
    }),
  ],
})

/** Takes over a proposal on which admission was decided, in the own organisation. */
const receiving = condition('who works with clients, in the organisation that decided', (actor) => {
  const organisations = actor.duties.flatMap((duty) => (workers.includes(duty.role) ? [duty.organisation] : []))
  return (
    organisations.length > 0 &&
    sql<SqlBool>`exists (
      select 1 from team rt, decision rd
      where rt.id = r.team_id and rt.organisation_id in (${sql.join(organisations)}) and rd.referral_id = r.id
        and rd.signed_at is not null and rd.withdrawn_at is null and rd.outcome = 'admitted')`
  )
})
export const mayAdmit = rules('referral', 'referral as r', { admit: [receiving] })

/** Provides services in the organisation with which a part of a file is shared, as long as the share and the organisation last. */
const receiver = condition('who provides services there, while the share lasts', (actor) => {
  const organisations = actor.duties.flatMap((duty) => (duty.role === 'service-provider' ? [duty.organisation] : []))
  const day = dayOf(actor.at)
  return (
    organisations.length > 0 &&
    sql<SqlBool>`(s.organisation_id in (${sql.join(organisations)}) and s.ends_on >= ${day} and s.revoked_at is null
      and s.done_at is null and s.answer is distinct from 'declined' and exists (
        select 1 from organisation so where so.id = s.organisation_id
          and coalesce(so.valid_from, ${day}) <= ${day} and coalesce(so.valid_to, ${day}) >= ${day}))`
  )
})

/** What another organisation may do with the part that is shared with it. */
export const mayShare = rules('share', 'client_share as s', {
  read: [receiver],
  answer: [receiver],
})
/** What the client does: the proof is the code that opened the page in their browser. */
const holder = condition('the client, by the code that opened it in their browser', () => true)
export const mayAsClient = rules('own', null, { open: [anyone], read: [holder], write: [holder] })

/** An export: asked for by one, agreed to by another who may decide in that team, fetched by the one who asked. */
const asker = condition(
  'who asked for it',
  (actor) => teamsOf(actor, ...workers).length > 0 && sql<SqlBool>`x.asked_by = ${actor.id}`,
)
const second = condition('official or supervisor of its team, not the one who asked', (actor) => {
  const teams = teamsOf(actor, 'official', 'supervisor')
  return teams.length > 0 && sql<SqlBool>`(x.asked_by <> ${actor.id} and x.team_id in (${sql.join(teams)}))`
})
export const mayExport = rules('export', 'client_export as x', {
  read: [asker, second],
  answer: [second],
  fetch: [asker],
})
export const mayAskExport = rules('asking', null, { ask: [role(...workers)] })

const placeTeam = (actor: Actor, ...wanted: Role[]) => {
  const teams = teamsOf(actor, ...wanted)
  return teams.length > 0 && sql<SqlBool>`h.team_id in (${sql.join(teams)})`
}

/** Has been given the duty of the place by somebody else, and the days of it are not over. */
const onDuty = condition('who has a duty of the place now', (actor) =>
  both(
    placeTeam(actor, ...workers),
    sql<SqlBool>`exists (
      select 1 from housing_duty hd where hd.place_id = h.id and hd.person_id = ${actor.id} and hd.ended_at is null
        and ${dayOf(actor.at)}::date between hd.valid_from and hd.valid_to)`,
  ),
)

/** Works with somebody who stays there now. */
const ofGuest = condition('who works with a client who stays there now', (actor) =>
  both(
    placeTeam(actor, ...workers),
    sql<SqlBool>`exists (
      select 1 from client_stay hs join client_worker hw on hw.client_id = hs.client_id
      where hs.place_id = h.id and hs.ended_on is null and hw.person_id = ${actor.id} and hw.valid_to is null)`,
  ),
)

/** Places of safe accommodation: numbers and code words for the team, where it is for a current duty only. */
export const mayPlace = rules('place', 'housing_place as h', {
  read: [condition('who works in its team', (actor) => placeTeam(actor, ...workers))],
  keep: [condition('supervisor of its team', (actor) => placeTeam(actor, 'supervisor'))],
  address: [onDuty, ofGuest],
})
