import { type Answer, page } from '#base/http/answer.ts'
import type { Reading } from '#base/http/ask.ts'
import { allowedActs } from '#base/http/rule.ts'
import { dayOf } from '#base/time/day.ts'
import { allTeams, teamMembers } from '#modules/accounts/accounts.ts'
import { workers } from '../intake.ts'
import { may } from '../policy.ts'
import { markOpenedByTeam } from '../queries-intake.ts'
import { readWhole } from '../reading.ts'
import { ReferralAside } from './intake-aside.view.tsx'
import { ReferralView } from './intake-referral.view.tsx'

/** One referral for its team: everything told and said, and what may be done now. The look leaves a line. */
export async function referral(ask: Reading): Promise<Answer> {
  const { say, lang, to, token, now } = ask
  const id = idOf(ask)
  const whole = await readWhole(ask, id)
  const acts = await allowedActs(ask.db, ask.actor, may, id)
  const members = await teamMembers(ask.db, whole.row.team_id, workers, now)
  const teams = (await allTeams(ask.db)).filter((team) => team.id !== whole.row.team_id)
  const shown = { say, lang, to, whole, today: dayOf(now) }
  return page(say('referrals.one.title', { reference: whole.row.reference }), <ReferralView {...shown} />, {
    aside: <ReferralAside {...shown} {...{ acts, members, teams, token }} me={ask.actor.id} />,
    looks: [{ action: 'referral.read', object: ['referral', id] }],
    mark: (tx) => markOpenedByTeam(tx, id, dayOf(now)),
  })
}

/** The referral of the door; the base has checked that the actor reaches it. */
export const idOf = ({ params }: { params: Readonly<Record<string, string>> }): string => params['referral'] ?? ''
