import { Refused } from '#base/http/answer.ts'
import { dayOf } from '#base/time/day.ts'
import { type UrgencyLane, urgencyLanes } from '#packs/fi/forms.ts'
import { type Answers, asChild, laneOf, mayIdentify } from './answers.ts'
import { openTold, sealTold } from './content.ts'
import { type Act, hold, tellTeam } from './intake.ts'
import { putNote } from './notes.ts'
import { insertTags, type ReferralRow, toldOf, updateReferral, updateTold } from './queries.ts'
import { putFigure } from './queries-figures.ts'
import { codesOf } from './sending.ts'
import { tagsOf } from './tags.ts'

/** How it was made sure that the person consents. */
export const consentWays = ['inbox', 'phone', 'meeting', 'proposer'] as const
export type ConsentWay = (typeof consentWays)[number]

/** Whether consent may still be recorded: a question, or a proposal that was sent without it. */
export const mayTurn = (row: Pick<ReferralRow, 'kind' | 'consent' | 'erased_on' | 'spam_at'>): boolean =>
  !row.erased_on && !row.spam_at && (row.kind === 'question' || row.consent !== 'given')

/**
 * Makes a proposal of a question, or puts the consent on a proposal that came without: what was told stays, the new
 * answers are added, nothing is typed again. The lane only rises.
 */
export async function turn(act: Act, added: Answers, how: ConsentWay, text: string): Promise<void> {
  const { row, keys } = await hold(act)
  const { tx, base, referral } = act
  const stored = await toldOf(tx, referral)
  if (!mayTurn(row) || !stored || !mayIdentify(added)) throw new Refused()
  const told = openTold(keys, referral, stored.sealed)
  const answers = joined(told.answers, added)
  await updateTold(tx, referral, sealTold(keys, referral, { ...told, answers }))
  await insertTags(tx, tagsOf(base.secrets.tag, referral, answers))
  const change = {
    kind: 'proposal',
    edition: answers.edition,
    consent: 'given',
    child: asChild(answers),
    lane: moreUrgent(row.lane, laneOf(answers)),
    active_on: dayOf(base.now()),
    closed_on: null,
    ...codesOf(answers),
  } as const
  await updateReferral(tx, referral, change)
  await putFigure(tx, { ...row, ...change, outcome: null })
  await putNote(tx, base, keys, { referral, author: act.by, about: 'consent', value: how, text })
  await tellTeam(act, row.team_id)
}

/** What was told before, with what is told now beside it. */
function joined(before: Answers, added: Answers): Answers {
  return {
    edition: added.edition,
    values: { ...before.values, ...added.values },
    lists: {
      episode: [...before.lists.episode, ...added.lists.episode],
      child: [...before.lists.child, ...added.lists.child],
      reach: [...before.lists.reach, ...added.lists.reach],
    },
  }
}

const order = urgencyLanes.items.map(({ code }) => code)
const moreUrgent = (one: UrgencyLane, other: UrgencyLane): UrgencyLane =>
  order.indexOf(one) <= order.indexOf(other) ? one : other
