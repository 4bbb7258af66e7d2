import type { ComponentChildren } from 'preact'
import type { Role } from '#base/http/actor.ts'
import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { dayOf, sayDay, sayTime } from '#base/time/day.ts'
import type { Filled } from '#base/ui/form.ts'
import { ChoiceField, ErrorSummary, Token } from '#base/ui/form.view.tsx'
import { Notice, Summary, Table, Tag } from '#base/ui/parts.tsx'
import type { GrantChoices } from '../grant-form.ts'
import { recoveryReasons } from '../person.ts'
import { Folded } from './folded.view.tsx'
import { GrantFields } from './grant-fields.view.tsx'

interface Membership {
  id: string
  role: Role
  organisation: string
  team: string | null
  valid_from: string
  valid_to: string | null
  ended_at: Date | null
  agreed_at: Date | null
  granted_by: string | null
}

export interface PersonProps {
  say: Say
  token: string
  lang: Lang
  to: (path: string) => string
  now: Date
  filled: Filled
  person: { id: string; name: string; email: string; lang: Lang; created_at: Date; disabled_at: Date | null }
  /** The administrator looks at their own account. */
  own: boolean
  /** Who looks. */
  actor: string
  memberships: readonly Membership[]
  passkeys: readonly { id: string; name: string; created_at: Date; used_at: Date | null }[]
  identities: readonly { id: string; name: string; linked_at: Date }[]
  invitations: readonly {
    id: string
    invited_at: Date
    invited_by: string
    expires_at: Date
    accepted_at: Date | null
    withdrawn_at: Date | null
  }[]
  sessions: number
  recovery: { started_at: Date; approved_at: Date | null; expires_at: Date } | undefined
  names: ReadonlyMap<string, string>
  choices: GrantChoices
}

export function Person(props: PersonProps) {
  const { say, lang, person, own } = props
  return (
    <>
      <h1 class="ds-heading">{person.name}</h1>
      {person.disabled_at && (
        <Notice kind="warning">
          <p>{say('accounts.person.closed-since', { since: sayTime(person.disabled_at, lang) })}</p>
        </Notice>
      )}
      {own && (
        <Notice kind="info">
          <p>{say('accounts.refusal.own-roles')}</p>
        </Notice>
      )}
      <ErrorSummary filled={props.filled} say={say} />
      <Summary
        rows={[
          { term: say('accounts.person.email'), value: person.email },
          { term: say('accounts.person.lang'), value: say(`accounts.lang.${person.lang}`) },
          { term: say('accounts.person.since'), value: sayDay(dayOf(person.created_at), lang) },
        ]}
      />
      <h2 class="ds-heading">{say('accounts.account.duties')}</h2>
      <Memberships {...props} />
      <h2 class="ds-heading">{say('accounts.person.ways')}</h2>
      <Ways {...props} />
      <h2 class="ds-heading">{say('accounts.person.invitations')}</h2>
      <Invitations {...props} />
      {!own && <Grave {...props} />}
    </>
  )
}

/** One button that is a form of its own. */
function Act(props: PersonProps & { path: string; label: string; danger?: boolean; children?: ComponentChildren }) {
  const { token, to, person, path, label, danger, children } = props
  return (
    <form method="post" action={to(`/people/${person.id}/${path}`)}>
      <Token token={token} />
      {children}
      <button
        class="ds-button"
        data-variant="secondary"
        data-size="sm"
        data-color={danger ? 'danger' : undefined}
        type="submit"
      >
        {label}
      </button>
    </form>
  )
}

function Memberships(props: PersonProps) {
  const { say, lang, memberships, own, filled, choices } = props
  return (
    <>
      <Table
        caption={say('accounts.person.memberships-caption')}
        columns={(['role', 'organisation', 'from', 'to', 'act'] as const).map((key) => ({
          key,
          label: say(`accounts.membership.${key}`),
        }))}
        rows={memberships.map((one) => ({
          key: one.id,
          cells: [
            say(`accounts.role.${one.role}`),
            one.team ? `${one.organisation}, ${one.team}` : one.organisation,
            sayDay(one.valid_from, lang),
            endOf(one, lang),
            <MembershipActs {...props} one={one} />,
          ],
        }))}
        empty={say('accounts.account.no-duties')}
      />
      {!own && (
        <Folded title={say('accounts.membership.grant')} open={wrong(filled) && !wrongReason(filled)}>
          <Act {...props} path="memberships" label={say('accounts.membership.grant')}>
            <GrantFields {...{ say, filled, choices }} />
          </Act>
        </Folded>
      )}
    </>
  )
}

function MembershipActs(props: PersonProps & { one: Membership }) {
  const { say, own, actor, now, one } = props
  if (isOver(one, now)) return <>{say('accounts.membership.over')}</>
  return (
    <>
      {!one.agreed_at && <Tag kind="warning">{say('accounts.membership.waits')}</Tag>}
      {!one.agreed_at && !own && one.granted_by !== actor && (
        <Act {...props} path={`memberships/${one.id}/agreement`} label={say('accounts.membership.agree')} />
      )}
      {!own && <Act {...props} path={`memberships/${one.id}/end`} label={say('accounts.membership.end')} />}
    </>
  )
}

function endOf({ ended_at, valid_to }: Membership, lang: Lang): string {
  if (ended_at) return sayDay(dayOf(ended_at), lang)
  return valid_to ? sayDay(valid_to, lang) : '–'
}

const isOver = ({ ended_at, valid_to }: Membership, now: Date) =>
  ended_at !== null || (valid_to !== null && valid_to < dayOf(now))

function Ways(props: PersonProps) {
  const { say, lang, passkeys, identities, sessions, own } = props
  return (
    <>
      <Table
        caption={say('accounts.account.passkeys-caption')}
        columns={(['name', 'made', 'used', 'act'] as const).map((key) => ({
          key,
          label: say(`accounts.passkey.${key}`),
        }))}
        rows={passkeys.map(({ id, name, created_at, used_at }) => ({
          key: id,
          cells: [
            name,
            sayTime(created_at, lang),
            used_at ? sayTime(used_at, lang) : '–',
            own ? '' : <Act {...props} path={`passkeys/${id}/removal`} label={say('accounts.passkey.remove')} />,
          ],
        }))}
        empty={say('accounts.account.no-passkeys')}
      />
      <p class="ds-paragraph">
        {identities.length > 0
          ? say('accounts.person.linked', { names: identities.map(({ name }) => name).join(', ') })
          : say('accounts.account.no-providers')}
      </p>
      <p class="ds-paragraph">{say('accounts.person.sessions', { count: sessions })}</p>
      {sessions > 0 && <Act {...props} path="sessions/end" label={say('accounts.session.end-all')} />}
    </>
  )
}

function Invitations(props: PersonProps) {
  const { say, lang, invitations, names, now, passkeys, identities, person } = props
  const state = (one: PersonProps['invitations'][number]) => {
    if (one.accepted_at) return say('accounts.invitation.accepted', { when: sayTime(one.accepted_at, lang) })
    if (one.withdrawn_at) return say('accounts.invitation.withdrawn', { when: sayTime(one.withdrawn_at, lang) })
    const until = sayTime(one.expires_at, lang)
    return one.expires_at > now
      ? say('accounts.invitation.open', { until })
      : say('accounts.invitation.expired', { until })
  }
  const isOpen = invitations.some((one) => !one.accepted_at && !one.withdrawn_at && one.expires_at > now)
  const mayInvite = passkeys.length === 0 && identities.length === 0 && !person.disabled_at
  return (
    <>
      <Table
        caption={say('accounts.person.invitations')}
        columns={(['sent', 'by', 'state'] as const).map((key) => ({ key, label: say(`accounts.invitation.${key}`) }))}
        rows={invitations.map((one) => ({
          key: one.id,
          cells: [sayTime(one.invited_at, lang), names.get(one.invited_by) ?? '', state(one)],
        }))}
        empty={say('accounts.invitation.none')}
      />
      {mayInvite && <Act {...props} path="invitation" label={say('accounts.invitation.again')} />}
      {isOpen && <Act {...props} path="invitation/withdrawal" label={say('accounts.invitation.withdraw')} />}
    </>
  )
}

/** What closes or opens an account, and the recovery. */
function Grave(props: PersonProps) {
  const { say, lang, to, person, recovery, filled, now } = props
  const options = recoveryReasons.map((value) => ({ value, label: say(`accounts.recovery.reason.${value}`) }))
  const underWay = recovery && recovery.expires_at > now
  return (
    <>
      <h2 class="ds-heading">{say('accounts.recovery.title')}</h2>
      {underWay ? (
        <p class="ds-paragraph">
          <a class="ds-link" href={to('/recoveries')}>
            {say('accounts.recovery.under-way', { since: sayTime(recovery.started_at, lang) })}
          </a>
        </p>
      ) : (
        !person.disabled_at && (
          <Folded title={say('accounts.recovery.start')} open={wrongReason(filled)}>
            <p class="ds-paragraph">{say('accounts.recovery.what')}</p>
            <Act {...props} path="recovery" label={say('accounts.recovery.start')}>
              <ChoiceField {...{ filled, say, options }} name="reason" label={say('accounts.recovery.reason')} />
            </Act>
          </Folded>
        )
      )}
      <h2 class="ds-heading">{say('accounts.person.account')}</h2>
      <p class="ds-paragraph">{say(person.disabled_at ? 'accounts.person.open-what' : 'accounts.person.close-what')}</p>
      {person.disabled_at ? (
        <Act {...props} path="opening" label={say('accounts.person.open')} />
      ) : (
        <Act {...props} path="closure" label={say('accounts.person.close')} danger />
      )}
    </>
  )
}

const wrong = ({ faults }: Filled) => faults.length > 0
const wrongReason = ({ faults }: Filled) => faults.some(({ field }) => field === 'reason')
