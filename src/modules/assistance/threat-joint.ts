import { Conflict, NotFound, Refused } from '#base/http/answer.ts'
import { dayOf } from '#base/time/day.ts'
import { threatRatingsNeeded } from '#packs/fi/lists/threat.ts'
import { type Act, newFileId, touch } from './act.ts'
import { fileKeys } from './keys.ts'
import { clientOf, endDeadline, putDeadline, workersOf } from './queries.ts'
import {
  endMeasureRow,
  insertMeasure,
  lockThreat,
  putJoint,
  supersedeOthers,
  type ThreatMeasureTable,
  type ThreatMemberTable,
  type ThreatRow,
  threatMembers,
} from './queries-threat.ts'
import { awaited, type Joint, rated, sealJoint, sealMeasure, sitting } from './threat.ts'

export type JointFault = 'awaited' | 'too-few' | 'review-past' | null

/** Why there can be no joint view yet. */
export function jointFault(members: readonly ThreatMemberTable[]): 'awaited' | 'too-few' | null {
  if (awaited(members).length > 0) return 'awaited'
  return rated(members).length < threatRatingsNeeded ? 'too-few' : null
}

/**
 * Writes the joint view that still has the number `seen`; with the first of them earlier assessments give way. Throws `Conflict`
 * when somebody else was first.
 */
export async function writeJoint(act: Act, threat: string, seen: number, joint: Joint): Promise<JointFault> {
  const { tx, base, by, client } = act
  const row = await lockThreat(tx, threat)
  if (row.superseded_at) throw new Refused()
  const today = dayOf(base.now())
  const fault = jointFault(await threatMembers(tx, threat))
  if (fault) return fault
  if (joint.reviewOn <= today) return 'review-past'
  const sealed = sealJoint(await fileKeys(tx, base, client), { id: threat, version: seen + 1 }, joint)
  const change = { effects: [...joint.effects], review_on: joint.reviewOn, joint_by: by, joint_at: base.now() }
  if (!(await putJoint(tx, { id: threat, seen }, change, sealed))) throw new Conflict()
  if (seen === 0) await giveWay(act, row)
  await putDue(act, 'threat-review', threat, joint.reviewOn)
  await touch(act)
  return null
}

async function giveWay({ tx, base }: Act, row: ThreatRow): Promise<void> {
  const now = base.now()
  for (const id of await supersedeOthers(tx, row, now)) await endDeadline(tx, 'threat-review', id, dayOf(now))
}

/** Whom a measure may be given to: who sits in the assessment without a conflict, and who works with the client. */
export async function ownersIn(
  { tx, client }: Pick<Act, 'client'> & { tx: Parameters<typeof workersOf>[0] },
  threat: string,
) {
  const members = await threatMembers(tx, threat)
  const out = new Set(members.filter(({ conflict }) => conflict === 'declared').map(({ person_id }) => person_id))
  const people = [
    ...sitting(members).flatMap(({ conflict, person_id }) => (conflict === 'none' ? [person_id] : [])),
    ...(await workersOf(tx, client)).map(({ person_id }) => person_id),
  ]
  return [...new Set(people)].filter((id) => !out.has(id))
}

/** A measure with its owner and day; where there is an assessment that stands or is being made. */
export async function addMeasure(
  act: Act,
  threat: string,
  { text, owner, dueOn }: { text: string; owner: string; dueOn: string },
): Promise<'measure-past' | null> {
  const { tx, base, by, client } = act
  if ((await lockThreat(tx, threat)).superseded_at) throw new Refused()
  if (!(await ownersIn(act, threat)).includes(owner)) throw new NotFound()
  if (dueOn < dayOf(base.now())) return 'measure-past'
  const id = newFileId(base)
  const sealed = sealMeasure(await fileKeys(tx, base, client), id, text)
  const open = { ended: null, ended_by: null, ended_at: null }
  const made = { made_by: by, made_at: base.now() }
  await insertMeasure(tx, { id, threat_id: threat, sealed, owner_id: owner, due_on: dueOn, ...made, ...open })
  await putDue(act, 'threat-measure', id, dueOn)
  await touch(act)
  return null
}

/** A measure is done, or dropped. */
export async function endMeasure(
  act: Act,
  threat: string,
  measure: string,
  ended: NonNullable<ThreatMeasureTable['ended']>,
): Promise<void> {
  const { tx, base, by } = act
  const change = { ended, ended_by: by, ended_at: base.now() }
  if (!(await endMeasureRow(tx, { id: measure, threat_id: threat }, change))) throw new NotFound()
  await endDeadline(tx, 'threat-measure', measure, dayOf(base.now()))
  await touch(act)
}

async function putDue({ tx, base, client }: Act, kind: string, object: string, day: string): Promise<void> {
  const { team_id } = await clientOf(tx, client)
  const row = { id: newFileId(base), client_id: client, team_id, kind, object_id: object, due_on: day, done_on: null }
  await putDeadline(tx, row)
}

/** Kinds of deadlines that only those see who may see the assessments. */
export const isThreatDue = ({ kind }: { kind: string }): boolean => kind.startsWith('threat-')
