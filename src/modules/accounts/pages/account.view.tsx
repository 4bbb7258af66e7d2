import type { Role } from '#base/http/actor.ts'
import { type Lang, langs } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { sayDay, sayTime } from '#base/time/day.ts'
import type { Filled } from '#base/ui/form.ts'
import { ChoiceField, ErrorSummary, TextField, Token } from '#base/ui/form.view.tsx'
import { Notice, Table } from '#base/ui/parts.tsx'
import type { SignInMethod } from '../queries.ts'

interface Stage {
  say: Say
  token: string
  lang: Lang
  to: (path: string) => string
}

interface Passkey {
  id: string
  name: string
  created_at: Date
  used_at: Date | null
}

interface AccountProps extends Stage {
  filled: Filled
  memberships: readonly {
    id: string
    role: Role
    organisation: string
    team: string | null
    valid_from: string
    valid_to: string | null
    ended_at: Date | null
  }[]
  passkeys: readonly Passkey[]
  sessions: readonly { id: string; method: SignInMethod; created_at: Date; seen_at: Date }[]
  /** The session in use. */
  here: string
  linked: readonly { id: string; name: string; linked_at: Date }[]
  ways: readonly { id: string; name: string }[]
}

export function Account(props: AccountProps) {
  const { say } = props
  return (
    <>
      <h1 class="ds-heading">{say('accounts.account.title')}</h1>
      <Details {...props} />
      <h2 class="ds-heading">{say('accounts.account.duties')}</h2>
      <Duties {...props} />
      <h2 class="ds-heading">{say('accounts.account.passkeys')}</h2>
      <Passkeys {...props} />
      <h2 class="ds-heading">{say('accounts.account.providers')}</h2>
      <Providers {...props} />
      <h2 class="ds-heading">{say('accounts.account.sessions')}</h2>
      <Sessions {...props} />
    </>
  )
}

function Details({ say, token, to, filled }: AccountProps) {
  return (
    <form method="post" action={to('/account')}>
      <Token token={token} />
      <ErrorSummary {...{ filled, say }} />
      <TextField {...{ filled, say }} name="name" label={say('accounts.person.name')} autoComplete="name" />
      <ChoiceField {...{ filled, say }} name="lang" label={say('accounts.person.lang')} options={langOptions(say)} />
      <button class="ds-button" type="submit">
        {say('accounts.save')}
      </button>
    </form>
  )
}

export const langOptions = (say: Say) => langs.map((value) => ({ value, label: say(`accounts.lang.${value}`) }))

function Duties({ say, lang, memberships }: AccountProps) {
  return (
    <Table
      caption={say('accounts.account.duties-caption')}
      columns={(['role', 'organisation', 'from', 'to'] as const).map((key) => ({
        key,
        label: say(`accounts.membership.${key}`),
      }))}
      rows={memberships
        .filter(({ ended_at }) => ended_at === null)
        .map((one) => ({
          key: one.id,
          cells: [
            say(`accounts.role.${one.role}`),
            one.team ? `${one.organisation}, ${one.team}` : one.organisation,
            sayDay(one.valid_from, lang),
            one.valid_to ? sayDay(one.valid_to, lang) : '–',
          ],
        }))}
      empty={say('accounts.account.no-duties')}
    />
  )
}

function Passkeys({ say, token, lang, to, passkeys }: AccountProps) {
  return (
    <>
      <Table
        caption={say('accounts.account.passkeys-caption')}
        columns={(['name', 'made', 'used'] as const).map((key) => ({ key, label: say(`accounts.passkey.${key}`) }))}
        rows={passkeys.map(({ id, name, created_at, used_at }) => ({
          key: id,
          cells: [
            <a class="ds-link" href={to(`/account/passkeys/${id}`)}>
              {name}
            </a>,
            sayTime(created_at, lang),
            used_at ? sayTime(used_at, lang) : '–',
          ],
        }))}
        empty={say('accounts.account.no-passkeys')}
      />
      {passkeys.length === 1 && (
        <Notice kind="info">
          <p>{say('accounts.account.one-passkey')}</p>
        </Notice>
      )}
      <form method="post" action={to('/account/passkeys/challenge')}>
        <Token token={token} />
        <button class="ds-button" data-variant="secondary" type="submit">
          {say('accounts.passkey.add')}
        </button>
      </form>
    </>
  )
}

function Providers({ say, token, lang, to, linked, ways }: AccountProps) {
  return (
    <>
      <Table
        caption={say('accounts.account.providers-caption')}
        columns={(['name', 'linked', 'act'] as const).map((key) => ({ key, label: say(`accounts.provider.${key}`) }))}
        rows={linked.map(({ id, name, linked_at }) => ({
          key: id,
          cells: [
            name,
            sayTime(linked_at, lang),
            <form method="post" action={to(`/account/identities/${id}/removal`)}>
              <Token token={token} />
              <button class="ds-button" data-variant="tertiary" data-size="sm" type="submit">
                {say('accounts.provider.unlink')}
              </button>
            </form>,
          ],
        }))}
        empty={say('accounts.account.no-providers')}
      />
      {ways.length > 0 && (
        <form method="post" action={to('/account/identities')}>
          <Token token={token} />
          {ways.map(({ id, name }) => (
            <button class="ds-button" data-variant="secondary" type="submit" name="provider" value={id} key={id}>
              {say('accounts.provider.link', { name })}
            </button>
          ))}
        </form>
      )}
    </>
  )
}

function Sessions({ say, token, lang, to, sessions, here }: AccountProps) {
  return (
    <>
      <Table
        caption={say('accounts.account.sessions-caption')}
        columns={(['method', 'begun', 'seen', 'act'] as const).map((key) => ({
          key,
          label: say(`accounts.session.${key}`),
        }))}
        rows={sessions.map(({ id, method, created_at, seen_at }) => ({
          key: id,
          cells: [
            say(`accounts.method.${method}`) + (id === here ? ` (${say('accounts.session.here')})` : ''),
            sayTime(created_at, lang),
            sayTime(seen_at, lang),
            <form method="post" action={to(`/account/sessions/${id}/end`)}>
              <Token token={token} />
              <button class="ds-button" data-variant="tertiary" data-size="sm" type="submit">
                {say('accounts.session.end')}
              </button>
            </form>,
          ],
        }))}
        empty={say('accounts.account.no-sessions')}
      />
      {sessions.length > 1 && (
        <form method="post" action={to('/account/sessions/end-others')}>
          <Token token={token} />
          <button class="ds-button" data-variant="secondary" type="submit">
            {say('accounts.session.end-others')}
          </button>
        </form>
      )}
    </>
  )
}
