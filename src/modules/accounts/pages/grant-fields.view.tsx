import { roles } from '#base/http/actor.ts'
import type { Say } from '#base/i18n/words.ts'
import type { Filled } from '#base/ui/form.ts'
import { DayField, SelectField } from '#base/ui/form.view.tsx'
import type { GrantChoices } from '../grant-form.ts'

/** A role in an organisation, in a team where it has teams, for a time. */
export function GrantFields({ say, filled, choices }: { say: Say; filled: Filled; choices: GrantChoices }) {
  const none = say('accounts.choose')
  const offered = (rows: readonly { id: string; name: string }[]) =>
    rows.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <SelectField
        {...{ filled, say, none }}
        name="role"
        label={say('accounts.membership.role')}
        options={roles.map((value) => ({ value, label: say(`accounts.role.${value}`) }))}
      />
      <SelectField
        {...{ filled, say, none }}
        name="organisation"
        label={say('accounts.membership.organisation')}
        options={offered(choices.organisations)}
      />
      <SelectField
        {...{ filled, say }}
        none={say('accounts.membership.no-team')}
        name="team"
        label={say('accounts.membership.team')}
        hint={say('accounts.membership.team-hint')}
        options={offered(choices.teams)}
      />
      <DayField
        {...{ filled, say }}
        name="from"
        label={say('accounts.membership.from')}
        hint={say('accounts.membership.from-hint')}
      />
      <DayField
        {...{ filled, say }}
        name="to"
        label={say('accounts.membership.to')}
        hint={say('accounts.membership.to-hint')}
      />
    </>
  )
}
