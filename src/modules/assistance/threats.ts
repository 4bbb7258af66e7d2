import { Conflict, NotFound, Refused } from '#base/http/answer.ts'
import { planMail } from '#base/mail/mail.ts'
import { organisationMembers } from '#modules/accounts/accounts.ts'
import { type Act, newFileId, touch } from './act.ts'
import { fileKeys } from './keys.ts'
import { workersOf } from './queries.ts'
import {
  changeMember,
  claimMember,
  claimThreat,
  lockThreat,
  type ThreatMemberTable,
  type ThreatRow,
  threatMembers,
} from './queries-threat.ts'
import { awaited, type Opening, ownSeat, type Rating, rated, sealMissing, sealOpening, sealRating } from './threat.ts'

/** Opens an assessment and answers its id. Throws `Conflict` while another of this client is not finished. */
export async function openThreat(act: Act, opening: Opening): Promise<string> {
  const { tx, base, by, client } = act
  const id = newFileId(base)
  const sealed = sealOpening(await fileKeys(tx, base, client), id, opening)
  if (!(await claimThreat(tx, { id, client_id: client, sealed, opened_by: by, opened_at: base.now() })))
    throw new Conflict()
  await touch(act)
  return id
}

/** An assessment in which ratings may still be given, held until the transaction is over. Throws `Refused`. */
async function unfinished({ tx }: Act, id: string): Promise<{ row: ThreatRow; members: ThreatMemberTable[] }> {
  const row = await lockThreat(tx, id)
  if (row.joint_at) throw new Refused()
  return { row, members: await threatMembers(tx, id) }
}

export type AskFault = 'not-there' | 'already' | 'has-seen' | null

/**
 * Asks a person of an organisation in, and mails that something waits. Who works with the client and could read the ratings
 * already gives none.
 */
export async function askIn(
  act: Act,
  threat: string,
  { person, organisation, role }: { person: string; organisation: string; role: string },
): Promise<AskFault> {
  const { tx, base, by, client } = act
  const { members } = await unfinished(act, threat)
  const found = (await organisationMembers(tx, organisation, base.now())).find(({ id }) => id === person)
  if (!found) return 'not-there'
  const open = awaited(members).length === 0 && rated(members).length > 0
  if (open && (await workersOf(tx, client)).some(({ person_id }) => person_id === person)) return 'has-seen'
  const row = { id: newFileId(base), threat_id: threat, person_id: person, role, asked_by: by, asked_at: base.now() }
  if (!(await claimMember(tx, row))) return 'already'
  await planMail(tx, base, { to: found.email, lang: found.lang, kind: 'assistance.mail.asked', path: '/work' })
  await touch(act)
  return null
}

/** Whether something stands between this person and the matter, once and for all. */
export async function declare(act: Act, threat: string, conflict: 'none' | 'declared'): Promise<void> {
  const { tx, base, by } = act
  await lockThreat(tx, threat)
  const seat = ownSeat(await threatMembers(tx, threat), by)
  if (!seat || seat.conflict !== null) throw new NotFound()
  await changeMember(tx, seat.id, { conflict, declared_at: base.now() })
  await touch(act)
}

/** One's own rating, given alone and once. */
export async function rate(act: Act, threat: string, rating: Rating): Promise<void> {
  const { tx, base, by, client } = act
  const { members } = await unfinished(act, threat)
  const seat = ownSeat(members, by)
  if (seat?.conflict !== 'none') throw new NotFound()
  if (seat.rated_at) throw new Conflict()
  const sealed = sealRating(await fileKeys(tx, base, client), seat.id, rating)
  await changeMember(tx, seat.id, { sealed_rating: sealed, rated_at: base.now() })
  await touch(act)
}

/** Notes why a rating is missing: it is awaited no more, though it may still come. */
export async function excuse(act: Act, threat: string, member: string, reason: string): Promise<void> {
  const { tx, base, by, client } = act
  const { members } = await unfinished(act, threat)
  if (!awaited(members).some(({ id }) => id === member)) throw new NotFound()
  const sealed = sealMissing(await fileKeys(tx, base, client), member, reason)
  await changeMember(tx, member, { sealed_missing: sealed, missing_by: by, missing_at: base.now() })
  await touch(act)
}

/** Ends somebody's part: the assessment is not there for them any more; a rating they gave stays. */
export async function endSeat(act: Act, threat: string, member: string): Promise<void> {
  const { tx, base, by } = act
  await lockThreat(tx, threat)
  const seat = (await threatMembers(tx, threat)).find(({ id, ended_at }) => id === member && ended_at === null)
  if (!seat) throw new NotFound()
  await changeMember(tx, member, { ended_by: by, ended_at: base.now() })
  await touch(act)
}
