import { append } from '#base/audit/audit.ts'
import type { Secrets } from '#base/config/secrets.ts'
import type { Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import { dayOf } from '#base/time/day.ts'
import { invitationLife, newEntryToken } from './entry.ts'
import { addPerson, type Clock, grant, type NewPerson } from './people.ts'
import { insertInvitation, withdrawInvitations } from './queries-entries.ts'
import { administratorsWithKey, personByEmail } from './queries-people.ts'
import { lockReference, organisationIds } from './queries-teams.ts'

/** Why there is no link; the message is for who runs the command. */
export class FirstAdministratorFault extends Error {
  override name = 'FirstAdministratorFault'
}

/**
 * Opens the account of the first administrator, whom nobody can invite yet. Result: the path of the link, to be handed
 * over in person. Throws `FirstAdministratorFault` as soon as some administrator can sign in: from then on they invite.
 */
export async function firstAdministrator(
  tx: Write,
  clock: Clock,
  audit: Secrets['audit'],
  person: NewPerson & { organisation: string },
): Promise<string> {
  await lockReference(tx)
  const now = clock.now()
  if ((await administratorsWithKey(tx, dayOf(now))).length > 0) {
    throw new FirstAdministratorFault('There is an administrator already: ask them to invite others.')
  }
  const id = (await personByEmail(tx, person.email))?.id ?? (await appoint(tx, clock, person))
  const { token, hash } = newEntryToken(clock.random, 'invitation')
  await withdrawInvitations(tx, id, now)
  const times = { invited_at: now, expires_at: new Date(now.getTime() + invitationLife) }
  await insertInvitation(tx, {
    id: newId(now, clock.random),
    person_id: id,
    token_hash: hash,
    invited_by: id,
    ...times,
  })
  const object = { objectType: 'person', objectId: id, purpose: 'first-administrator' }
  await append(tx, audit, [{ actor: 'system', action: 'person.invite', ...object, outcome: 'done' }], now)
  return `/${person.lang}/invitation/${token}`
}

async function appoint(tx: Write, clock: Clock, person: NewPerson & { organisation: string }): Promise<string> {
  const organisation = (await organisationIds(tx)).get(person.organisation)
  if (!organisation) throw new FirstAdministratorFault(`No organisation has the code ${person.organisation}.`)
  const { name, email, lang } = person
  const id = await addPerson(tx, clock, { name, email, lang })
  const duty = { role: 'administrator', organisation, team: null, from: dayOf(clock.now()), to: null } as const
  await grant(tx, clock, id, duty, id)
  return id
}
