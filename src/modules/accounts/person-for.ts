import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import { dayOf } from '#base/time/day.ts'
import { sendInvitation } from './entries.ts'
import { addPerson, grant, type NewPerson } from './people.ts'
import { withdrawInvitations } from './queries-entries.ts'
import { dutiesInForce, endMembership, membershipRow, personByEmail } from './queries-people.ts'
import { upsertOrganisation } from './queries-teams.ts'
import { putOnRecord } from './record.ts'

interface Wanted extends NewPerson {
  /** An organisation's id, or one to be added because none of ours is it. */
  organisation: string | { name: string; type: string }
}

/**
 * The account of somebody whom another module lets into its members' side, as `professional`: made and invited where the
 * address has none. `duty`: the role that was given for it, null when they held it already; whoever asked ends it again by
 * `endDuty`. `link`: the invitation's path, null when there was an account. The address must have been confirmed.
 */
export async function personFor(
  tx: Write,
  base: Base,
  { organisation, ...person }: Wanted,
  by: string,
): Promise<{ person: string; duty: string | null; link: string | null }> {
  const known = (await personByEmail(tx, person.email))?.id
  const id = known ?? (await addPerson(tx, base, person))
  if (!known) await putOnRecord(tx, base, by, 'person.invite', ['person', id])
  const duty = await grantProfessional(tx, base, id, organisation, by)
  return { person: id, duty, link: known ? null : await sendInvitation(tx, base, id, by) }
}

/**
 * Ends a duty from now on, in the name of `by` or, without one, of the system. An invitation that nobody has followed yet
 * ends with the person's last duty. What has ended already stays as it is.
 */
export async function endDuty(tx: Write, base: Base, duty: string, by: string | null): Promise<void> {
  const { person_id, ended_at } = await membershipRow(tx, duty)
  if (ended_at) return
  const now = base.now()
  await endMembership(tx, duty, by, now)
  await putOnRecord(tx, base, by ?? 'system', 'membership.end', ['membership', duty])
  if ((await dutiesInForce(tx, person_id, dayOf(now))).length === 0) await withdrawInvitations(tx, person_id, now)
}

async function grantProfessional(
  tx: Write,
  base: Base,
  person: string,
  organisation: Wanted['organisation'],
  by: string,
): Promise<string | null> {
  const today = dayOf(base.now())
  const duties = await dutiesInForce(tx, person, today)
  if (duties.some(({ role }) => role === 'professional')) return null
  const where = typeof organisation === 'string' ? organisation : await addOrganisation(tx, base, organisation, today)
  const duty = { role: 'professional', organisation: where, team: null, from: today, to: null } as const
  const membership = await grant(tx, base, person, duty, by)
  await putOnRecord(tx, base, by, 'membership.grant', ['membership', membership], 'professional')
  return membership
}

/** A small organisation that the country pack does not know; its only name stands for all languages. */
async function addOrganisation(tx: Write, base: Base, { name, type }: { name: string; type: string }, today: string) {
  const id = newId(base.now(), base.random)
  await upsertOrganisation(tx, {
    id,
    code: `added-${id}`,
    type,
    name_fi: name,
    name_sv: name,
    name_en: name,
    web: null,
    valid_from: today,
    valid_to: null,
  })
  return id
}
