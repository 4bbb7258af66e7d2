import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import { dayOf } from '#base/time/day.ts'
import { sendInvitation } from './entries.ts'
import { addPerson, grant, type NewPerson } from './people.ts'
import { dutiesInForce, personByEmail } from './queries-people.ts'
import { upsertOrganisation } from './queries-teams.ts'
import { putOnRecord } from './record.ts'

interface Wanted extends NewPerson {
  /** An organisation's id, or one to be added because none of ours is it. */
  organisation: string | { name: string; type: string }
}

/**
 * The account of somebody whom another module lets into its members' side, as `professional`: made and invited where the
 * address has none. `link`: the invitation's path, null when there was an account. The address must have been confirmed.
 */
export async function personFor(
  tx: Write,
  base: Base,
  { organisation, ...person }: Wanted,
  by: string,
): Promise<{ person: string; link: string | null }> {
  const known = (await personByEmail(tx, person.email))?.id
  const id = known ?? (await addPerson(tx, base, person))
  if (!known) await putOnRecord(tx, base, by, 'person.invite', ['person', id])
  await grantProfessional(tx, base, id, organisation, by)
  return { person: id, link: known ? null : await sendInvitation(tx, base, id, by) }
}

async function grantProfessional(
  tx: Write,
  base: Base,
  person: string,
  organisation: Wanted['organisation'],
  by: string,
) {
  const today = dayOf(base.now())
  const duties = await dutiesInForce(tx, person, today)
  if (duties.some(({ role }) => role === 'professional')) return
  const where = typeof organisation === 'string' ? organisation : await addOrganisation(tx, base, organisation, today)
  const duty = { role: 'professional', organisation: where, team: null, from: today, to: null } as const
  const membership = await grant(tx, base, person, duty, by)
  await putOnRecord(tx, base, by, 'membership.grant', ['membership', membership], 'professional')
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
