import { type SqlBool, sql } from 'kysely'
import { type Actor, type Role, teamsOf } from '#base/http/actor.ts'
import { anyone, condition, rules } from '#base/http/rule.ts'

const inTeam = (actor: Actor, ...roles: Role[]) => {
  const teams = teamsOf(actor, ...roles)
  return teams.length > 0 && sql<SqlBool>`r.team_id in (${sql.join(teams)})`
}

const intake = condition('intake of its team', (actor) => inTeam(actor, 'intake'))
const official = condition('official of its team', (actor) => inTeam(actor, 'official'))
const supervisor = condition('supervisor of its team', (actor) => inTeam(actor, 'supervisor'))

const team = [intake, official, supervisor]

/** Who may do what with a referral. Administrators and auditors stand in none of these. */
export const may = rules('referral', 'referral as r', {
  list: team,
  read: team,
  assign: team,
  reply: [intake, official],
  note: team,
  sort: team,
  link: team,
  turn: [intake, official],
  spam: team,
  hold: [supervisor],
  record: [intake, official],
  draft: [intake, official],
  review: [official, supervisor],
  sign: [official],
  count: team,
})

/** What a sender does: the proof is what the browser holds, a draft's or an inbox's secret. */
const sender = condition('the sender, by the secret in their browser', () => true)

export const mayAsSender = rules('sender', null, {
  write: [anyone],
  open: [anyone],
  read: [sender],
  answer: [sender],
  manage: [sender],
})
