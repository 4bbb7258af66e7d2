import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import type { Role } from '#base/http/actor.ts'
import type { Lang } from '#base/i18n/lang.ts'
import { dayOf } from '#base/time/day.ts'
import { hasOtherAdministrator, insertMembership, insertPerson, personByEmail } from './queries-people.ts'
import { lockReference, organisationIds, teamRow } from './queries-teams.ts'

export interface NewPerson {
  name: string
  email: string
  lang: Lang
}

/** Where time and chance come from. */
export type Clock = Pick<Base, 'now' | 'random'>

/** What a membership grants: a role in an organisation, in one of its teams where it has teams. Days are inclusive. */
export interface Grant {
  role: Role
  organisation: string
  team: string | null
  from: string
  to: string | null
}

/** Opens an account. Nobody can enter it before an invitation is accepted. */
export async function addPerson(tx: Write, base: Clock, person: NewPerson): Promise<string> {
  const id = newId(base.now(), base.random)
  await insertPerson(tx, { id, ...person, created_at: base.now() })
  return id
}

/** Duties that reach what people told, or who may reach it. */
const weighty: readonly Role[] = [
  'intake',
  'case-worker',
  'official',
  'supervisor',
  'service-provider',
  'administrator',
  'data-protection-officer',
  'auditor',
]

/**
 * Gives the person a role; `by` is null where the system itself grants it (the demo). A weighty one waits until a second
 * administrator agrees, where there is one.
 */
export async function grant(
  tx: Write,
  base: Clock,
  person: string,
  { role, organisation, team, from, to }: Grant,
  by: string | null,
) {
  const id = newId(base.now(), base.random)
  // Only the command for the first administrator grants somebody a role in their own name.
  const needsSecond = by !== null && by !== person && weighty.includes(role)
  const waits = needsSecond && (await hasOtherAdministrator(tx, by, dayOf(base.now())))
  await insertMembership(tx, {
    id,
    person_id: person,
    organisation_id: organisation,
    team_id: team,
    role,
    valid_from: from,
    valid_to: to,
    granted_by: by,
    granted_at: base.now(),
    agreed_at: waits ? null : base.now(),
  })
  return id
}

interface DemoPerson extends NewPerson {
  role: Role
  /** Codes of the country pack. */
  organisation: string
  team?: string
}

/** An invented person of the demo with one role; nothing happens when the address is taken. Refuses in production. */
export async function addDemoPerson(
  base: Base,
  { role, organisation, team, name, email, lang }: DemoPerson,
): Promise<void> {
  if (base.settings.mode !== 'demo') throw new Error('invented people are for the demo only')
  await base.database.writing(async (tx) => {
    await lockReference(tx)
    if (await personByEmail(tx, email)) return
    const id = await addPerson(tx, base, { name, email, lang })
    const organisationId = (await organisationIds(tx)).get(organisation) ?? ''
    const teamId = team ? (await teamRow(tx, team)).id : null
    await grant(
      tx,
      base,
      id,
      { role, organisation: organisationId, team: teamId, from: dayOf(base.now()), to: null },
      null,
    )
  })
}
