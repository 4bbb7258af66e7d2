import { NotFound } from '#base/http/answer.ts'
import { dayOf } from '#base/time/day.ts'
import { teamMembers } from '#modules/accounts/accounts.ts'
import { type Act, newFileId, touch } from './act.ts'
import { clientOf, endWork, insertWorker, workersOf } from './queries.ts'

/** Roles that may work with a client. */
export const workRoles = ['case-worker', 'official', 'supervisor'] as const

/** Gives the file to a member of its team; there is one responsible worker at a time, and the past stays. */
export async function giveWork(act: Act, person: string, part: 'responsible' | 'pair'): Promise<void> {
  const { tx, base, by, client } = act
  const { team_id } = await clientOf(tx, client)
  if (!(await teamMembers(tx, team_id, workRoles, base.now())).some(({ id }) => id === person)) throw new NotFound()
  const day = dayOf(base.now())
  for (const one of await workersOf(tx, client))
    if (one.person_id === person || (part === 'responsible' && one.part === part)) await endWork(tx, one.id, day)
  const row = { id: newFileId(base), client_id: client, person_id: person, part, valid_to: null, given_by: by }
  await insertWorker(tx, { ...row, valid_from: day })
  await touch(act)
}

/** Ends a second worker's part; a file is never left without a responsible one. */
export async function endPair(act: Act, person: string): Promise<void> {
  const found = (await workersOf(act.tx, act.client)).find((one) => one.person_id === person && one.part === 'pair')
  if (!found) throw new NotFound()
  await endWork(act.tx, found.id, dayOf(act.base.now()))
  await touch(act)
}
