import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'
import { Conflict, NotFound, Refused } from '#base/http/answer.ts'
import { dayOf } from '#base/time/day.ts'
import { allTeams, teamMembers } from '#modules/accounts/accounts.ts'
import type { UrgencyLane } from '#packs/fi/forms.ts'
import { type ContentKeys, rewrapToTeam, sealMessage, teamKeys } from './content.ts'
import { putHandover, putNote } from './notes.ts'
import { insertMessage, messagesOf, type ReferralRow, updateReferral } from './queries.ts'
import { currentDecision } from './queries-decisions.ts'
import { endLink, lockReferral, putLink } from './queries-intake.ts'
import { newReferralId } from './sending.ts'

/** One act of a worker on one referral; the door has proved that they may. */
export interface Act {
  tx: Write
  base: Base
  by: string
  referral: string
}

/** Roles to whom a referral may be given. */
export const workers = ['intake', 'official', 'supervisor'] as const

/** Gives it to a member of its team, or to nobody. Throws `Conflict` when it is no longer with whom it was `seen`. */
export async function assign(act: Act, { to, seen }: { to: string | null; seen: string | null }): Promise<void> {
  const { row } = await hold(act)
  if (row.assignee_id === to) return
  if (row.assignee_id !== seen) throw new Conflict()
  if (to) await mustBeMember(act, row.team_id, to)
  await updateReferral(act.tx, row.id, { assignee_id: to, assigned_at: to ? act.base.now() : null })
  await tellTeam(act, row.team_id)
}

/** Gives it to a colleague of the team with a word about it. */
export async function handToPerson(act: Act, to: string, note: string): Promise<void> {
  const { row, keys } = await hold(act)
  await mustBeMember(act, row.team_id, to)
  const { referral, by, tx, base } = act
  await putHandover(tx, base, keys, { referral, by, from: row.assignee_id, to, toTeam: null, note })
  await updateReferral(tx, referral, { assignee_id: to, assigned_at: base.now() })
  await tellTeam(act, row.team_id)
}

/** Gives it to another team: its keys are wrapped to that team, and the old one sees nothing of it any more. */
export async function handToTeam(act: Act, team: string, note: string): Promise<void> {
  const { row, keys } = await hold(act)
  const { referral, by, tx, base } = act
  const known = (await allTeams(tx)).some(({ id }) => id === team)
  if (!known || team === row.team_id) throw new NotFound()
  await putHandover(tx, base, keys, { referral, by, from: row.assignee_id, to: null, toTeam: team, note })
  await rewrapToTeam(tx, base, referral, team)
  await updateReferral(tx, referral, { team_id: team, assignee_id: null, assigned_at: null })
  await tellTeam(act, row.team_id)
  await tellTeam(act, team)
  await base.jobs.plan(tx, 'referrals.notice', { team }, { atMost: { key: team, seconds: 900 } })
}

/** Moves it to another lane; the reason stays with it. */
export async function setLane(act: Act, lane: UrgencyLane, reason: string): Promise<void> {
  const { row, keys } = await hold(act)
  if (row.lane === lane) return
  const { referral, by, tx, base } = act
  await updateReferral(tx, referral, { lane })
  await putNote(tx, base, keys, { referral, author: by, about: 'lane', value: lane, text: reason })
  await tellTeam(act, row.team_id)
}

interface Reply {
  /** A question card asks the sender for one thing, and their answer points back to it. */
  kind: 'reply' | 'question'
  text: string
  /** How many messages the thread had when the page was shown. */
  seen: number
}

/** Answers in the sender's inbox: false when somebody wrote meanwhile, so that nobody answers past a colleague. */
export async function reply(act: Act, { kind, text, seen }: Reply): Promise<boolean> {
  const { row, keys } = await hold(act)
  if (row.spam_at) throw new Refused()
  if ((await messagesOf(act.tx, row.id)).length !== seen) return false
  await say(act, keys, kind, text)
  await updateReferral(act.tx, row.id, answered(row, dayOf(act.base.now())))
  await tellTeam(act, row.team_id)
  return true
}

/** Puts one message into the inbox. */
export async function say(act: Act, keys: ContentKeys, kind: 'reply' | 'question' | 'decision', text: string) {
  const { tx, base, by, referral } = act
  const id = newReferralId(base)
  await insertMessage(tx, {
    id,
    referral_id: referral,
    kind,
    author_id: by,
    sealed: sealMessage(keys.thread, id, text),
    sent_on: dayOf(base.now()),
    opened_on: null,
    answers: null,
  })
}

/** What an answer changes in the row: nobody waits for us, and the first answer's day is kept. */
export const answered = (row: ReferralRow, day: string) => ({
  waiting_since: null,
  answered_on: row.answered_on ?? day,
  active_on: day,
})

/** A note between colleagues. */
export async function note(act: Act, text: string): Promise<void> {
  const { keys } = await hold(act)
  await putNote(act.tx, act.base, keys, { referral: act.referral, author: act.by, about: 'note', text })
}

/** Says that two referrals are about the same person. Both must be within the worker's reach: the caller proves it. */
export async function link({ tx, base, by, referral }: Act, other: string): Promise<void> {
  if (other === referral) throw new NotFound()
  await putLink(tx, { one: referral, other, by, at: base.now() })
}

export async function unlink({ tx, base, referral }: Act, other: string): Promise<void> {
  if (!(await endLink(tx, referral, other, base.now()))) throw new NotFound()
}

/** Folds it away; nothing is deleted before its time (14 days). What is being decided is not spam. */
export async function markSpam(act: Act): Promise<void> {
  const { row } = await hold(act)
  if (row.spam_at) return
  if (await currentDecision(act.tx, row.id)) throw new Refused()
  await updateReferral(act.tx, row.id, { spam_at: act.base.now(), spam_by: act.by })
  await tellTeam(act, row.team_id)
}

export async function unmarkSpam(act: Act): Promise<void> {
  const { row } = await hold(act)
  await updateReferral(act.tx, row.id, { spam_at: null, spam_by: null })
  await tellTeam(act, row.team_id)
}

/** Whether a consent that was given can still be taken back here: nobody has begun to decide on it. */
export const mayTakeBack = (row: ReferralRow, decided: boolean): boolean =>
  row.consent === 'given' && !row.erased_on && !decided

/** The person takes their consent back: nothing is decided about them, and the matter can be closed. */
export async function takeBackConsent(act: Act, text: string): Promise<void> {
  const { row, keys } = await hold(act)
  if (!mayTakeBack(row, (await currentDecision(act.tx, row.id)) !== undefined)) throw new Refused()
  const { tx, base, referral, by } = act
  await updateReferral(tx, referral, { consent: 'refused' })
  await putNote(tx, base, keys, { referral, author: by, about: 'consent', value: 'refused', text })
  await tellTeam(act, row.team_id)
}

/** Whether it may be closed: answered and nobody waiting; what awaits an official's decision is closed by it. */
export const mayClose = (row: ReferralRow, decided: boolean): boolean =>
  !row.closed_on &&
  !row.erased_on &&
  row.answered_on !== null &&
  row.waiting_since === null &&
  (decided || row.kind === 'question' || row.consent !== 'given')

export async function close(act: Act): Promise<void> {
  const { row } = await hold(act)
  const decision = await currentDecision(act.tx, row.id)
  if (!mayClose(row, decision?.signed_at != null)) throw new Refused()
  await updateReferral(act.tx, row.id, { closed_on: dayOf(act.base.now()) })
  await tellTeam(act, row.team_id)
}

export async function reopen(act: Act): Promise<void> {
  const { row } = await hold(act)
  await updateReferral(act.tx, row.id, { closed_on: null })
  await tellTeam(act, row.team_id)
}

/** Why something is kept beyond its time. */
export const holdReasons = ['court', 'investigation', 'complaint', 'oversight', 'other'] as const
export type HoldReason = (typeof holdReasons)[number]

/** Keeps it from being erased until the hold is ended. */
export async function holdBack(act: Act, reason: HoldReason, text: string): Promise<void> {
  const { keys } = await hold(act)
  const { tx, base, referral, by } = act
  await updateReferral(tx, referral, { hold_reason: reason })
  await putNote(tx, base, keys, { referral, author: by, about: 'hold', value: reason, text })
}

export async function endHold(act: Act): Promise<void> {
  await hold(act)
  await updateReferral(act.tx, act.referral, { hold_reason: null })
}

/** The row held until the act is over, with its keys. Throws `NotFound` where everything has been erased. */
export async function hold({ tx, base, referral }: Act): Promise<{ row: ReferralRow; keys: ContentKeys }> {
  const row = await lockReferral(tx, referral)
  return { row, keys: await teamKeys(tx, base, referral) }
}

export const tellTeam = ({ tx, base }: Act, team: string): Promise<void> => base.live.tell(tx, `team:${team}`)

async function mustBeMember({ tx, base }: Act, team: string, person: string): Promise<void> {
  const members = await teamMembers(tx, team, workers, base.now())
  if (!members.some(({ id }) => id === person)) throw new NotFound()
}
