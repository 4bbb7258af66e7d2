import type { Role } from '#base/http/actor.ts'
import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { sayDay, sayTime } from '#base/time/day.ts'
import type { Filled } from '#base/ui/form.ts'
import { ErrorSummary, TextField, Token } from '#base/ui/form.view.tsx'
import { Summary, Table } from '#base/ui/parts.tsx'
import { Folded } from './folded.view.tsx'

interface OrganisationProps {
  say: Say
  token: string
  lang: Lang
  to: (path: string) => string
  filled: Filled
  organisation: { id: string; name: string; typeName: string; web: string | null; valid_to: string | null }
  teams: readonly { id: string; name: string }[]
  members: readonly { id: string; name: string; role: Role }[]
  providers: readonly { id: string; name: string; issuer: string; added_at: Date; ended_at: Date | null }[]
  /** The address that the provider must know. */
  callback: string
}

export function Organisation(props: OrganisationProps) {
  const { say, lang, to, filled, organisation, teams, members } = props
  return (
    <>
      <h1 class="ds-heading">{organisation.name}</h1>
      <ErrorSummary {...{ filled, say }} />
      <Summary
        rows={[
          { term: say('accounts.organisation.type'), value: organisation.typeName },
          { term: say('accounts.organisation.web'), value: organisation.web ?? '–' },
          {
            term: say('accounts.organisation.to'),
            value: organisation.valid_to ? sayDay(organisation.valid_to, lang) : '–',
          },
          { term: say('accounts.organisation.teams'), value: teams.map(({ name }) => name).join(', ') || '–' },
        ]}
      />
      <Table
        caption={say('accounts.organisation.members')}
        columns={[
          { key: 'name', label: say('accounts.person.name') },
          { key: 'role', label: say('accounts.membership.role') },
        ]}
        rows={members.map(({ id, name, role }) => ({
          key: `${id}-${role}`,
          cells: [
            <a class="ds-link" href={to(`/people/${id}`)}>
              {name}
            </a>,
            say(`accounts.role.${role}`),
          ],
        }))}
        empty={say('accounts.organisation.no-members')}
      />
      <h2 class="ds-heading">{say('accounts.account.providers')}</h2>
      <Providers {...props} />
      <Folded title={say('accounts.provider.add')} open={filled.faults.length > 0}>
        <AddProvider {...props} />
      </Folded>
    </>
  )
}

function Providers({ say, token, lang, to, organisation, providers }: OrganisationProps) {
  return (
    <Table
      caption={say('accounts.account.providers')}
      columns={(['name', 'issuer', 'added', 'act'] as const).map((key) => ({
        key,
        label: say(`accounts.provider.${key}`),
      }))}
      rows={providers.map(({ id, name, issuer, added_at, ended_at }) => ({
        key: id,
        cells: [
          name,
          issuer,
          sayTime(added_at, lang),
          ended_at ? (
            say('accounts.provider.ended', { when: sayTime(ended_at, lang) })
          ) : (
            <form method="post" action={to(`/organisations/${organisation.id}/providers/${id}/end`)}>
              <Token token={token} />
              <button class="ds-button" data-variant="secondary" data-size="sm" data-color="danger" type="submit">
                {say('accounts.provider.end')}
              </button>
            </form>
          ),
        ],
      }))}
      empty={say('accounts.provider.none')}
    />
  )
}

function AddProvider({ say, token, to, filled, organisation, callback }: OrganisationProps) {
  return (
    <form method="post" action={to(`/organisations/${organisation.id}/providers`)}>
      <Token token={token} />
      <p class="ds-paragraph">{say('accounts.provider.callback', { callback })}</p>
      <TextField
        {...{ filled, say }}
        name="name"
        label={say('accounts.provider.name')}
        hint={say('accounts.provider.name-hint')}
      />
      <TextField
        {...{ filled, say }}
        name="issuer"
        label={say('accounts.provider.issuer')}
        hint={say('accounts.provider.issuer-hint')}
      />
      <TextField {...{ filled, say }} name="client" label={say('accounts.provider.client')} />
      <TextField
        {...{ filled, say }}
        name="secret"
        label={say('accounts.provider.secret')}
        hint={say('accounts.provider.secret-hint')}
      />
      <button class="ds-button" type="submit">
        {say('accounts.provider.add')}
      </button>
    </form>
  )
}
