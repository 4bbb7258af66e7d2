import type { Read } from '#base/database/handles.ts'
import type { Ask } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import type { Fault, Filled, ReadForm, ValueOf } from '#base/ui/form.ts'
import type { Grant } from './people.ts'
import type { grantForm } from './person.ts'
import { organisationChoices } from './queries-organisations.ts'
import { allTeams } from './teams.ts'

/** What may be chosen when a role is given. */
export async function grantChoices({ db, lang, now }: Pick<Ask<Read>, 'lang' | 'now'> & { db: Read }) {
  const organisations = await organisationChoices(db, lang, dayOf(now))
  const teams = (await allTeams(db)).map(({ id, names, organisationId }) => ({ id, name: names[lang], organisationId }))
  return { organisations, teams }
}
export type GrantChoices = Awaited<ReturnType<typeof grantChoices>>

/** Reads what depends on more than one field: the organisation is offered, the team is its own, the days are in order. */
export function grantOf<V extends ValueOf<typeof grantForm>>(
  read: ReadForm<V>,
  filled: Pick<Filled, 'typed'>,
  { organisations, teams }: GrantChoices,
  today: string,
): { ok: true; value: V; grant: Grant } | ({ ok: false } & Filled) {
  if (!read.ok) return read
  const { role, organisation, team, to } = read.value
  const from = read.value.from ?? today
  const fault = (field: string, key: Fault['key']) => ({
    ok: false as const,
    typed: filled.typed,
    faults: [{ field, key }],
  })
  if (!organisations.some(({ id }) => id === organisation)) return fault('organisation', 'ui.fault.not-offered')
  const fits = team === '' || teams.some(({ id, organisationId }) => id === team && organisationId === organisation)
  if (!fits) return fault('team', 'accounts.fault.team')
  if (to !== null && to < from) return fault('to', 'accounts.fault.order')
  if (role === null) return fault('role', 'accounts.fault.role')
  return { ok: true, value: read.value, grant: { role, organisation, team: team === '' ? null : team, from, to } }
}
