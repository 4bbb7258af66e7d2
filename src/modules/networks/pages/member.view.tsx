import type { ComponentChildren } from 'preact'
import type { Ask } from '#base/http/ask.ts'
import { dayOf, sayDay, sayTime } from '#base/time/day.ts'
import type { Filled } from '#base/ui/form.ts'
import { ChoiceField, ErrorSummary, LongField, SelectField, Token } from '#base/ui/form.view.tsx'
import { Notice, Summary, Timeline } from '#base/ui/parts.tsx'
import { organisationTypes } from '#packs/fi/organisations.ts'
import { nameOf } from '#packs/pack.ts'
import { stateOf } from '../member.ts'
import { kinds } from '../network.ts'
import type { eventsOf, MemberRow } from '../queries-members.ts'
import { sayEvent } from './event-words.ts'
import { NetworkHead, type Opened } from './network-head.tsx'

type Props = Pick<Ask, 'say' | 'lang' | 'to' | 'token'> & {
  member: MemberRow
  opened: Opened
  filled: Filled
  organisations: readonly { id: string; name: string }[]
  events: Awaited<ReturnType<typeof eventsOf>>
}

export function MemberView(props: Props) {
  const { say, lang, member, events, filled } = props
  const state = stateOf(member)
  return (
    <>
      <NetworkHead {...props} side="coordination" at="" />
      <h2 class="ds-heading">{member.name ?? say('networks.member.erased')}</h2>
      <ErrorSummary {...{ filled, say }} />
      {member.ended_at && (
        <Notice kind="info">
          <p>{say(`networks.ended.${member.ended_why ?? 'left'}`, { on: sayDay(dayOf(member.ended_at), lang) })}</p>
        </Notice>
      )}
      <Facts {...props} />
      {state === 'waiting' && <Waiting {...props} />}
      {state === 'member' && <Side {...props} />}
      {(state === 'waiting' || state === 'member') && <Ending {...props} />}
      <h2 class="ds-heading">{say('networks.own.history')}</h2>
      <Timeline
        items={events.map(({ event, at, by }) => ({
          when: sayTime(at, lang),
          title: sayEvent(say, event),
          children: by ? <p class="quiet">{by}</p> : null,
        }))}
      />
    </>
  )
}

function Facts({ say, lang, member }: Props) {
  const shown = member.shown.map((what) => say(`networks.member.${what === 'work' ? 'doing' : what}`)).join(', ')
  return (
    <Summary
      rows={[
        { term: say('networks.member.email'), value: member.email },
        { term: say('networks.member.organisation'), value: member.organisation },
        { term: say('networks.member.type'), value: nameOf(organisationTypes, member.organisation_type, lang) },
        { term: say('networks.member.doing'), value: member.work },
        { term: say('networks.member.kind'), value: say(`networks.relation.${member.relation}`) },
        { term: say('networks.member.lang'), value: say(`networks.lang.${member.lang}`) },
        { term: say('networks.member.in-directory'), value: shown || say('networks.member.shows-nothing') },
      ]}
    />
  )
}

function Waiting(props: Props) {
  const { say, member, filled, opened } = props
  const { relations } = kinds[opened.network.kind]
  return (
    <Act {...props} path="approval" label={say('networks.approve.do')}>
      <h3 class="ds-heading">{say('networks.approve.title')}</h3>
      {relations.length > 1 && (
        <ChoiceField
          filled={filled.typed.size > 0 ? filled : { typed: new Map([['relation', [member.relation]]]), faults: [] }}
          say={say}
          name="relation"
          label={say('networks.member.relation')}
          options={relations.map((value) => ({ value, label: say(`networks.relation.${value}`) }))}
        />
      )}
    </Act>
  )
}

function Side(props: Props) {
  const { say, member, filled, organisations } = props
  if (member.person_id) return <p>{say('networks.side.is-open')}</p>
  const chosen =
    filled.typed.size > 0 ? filled : { typed: new Map([['organisation', [member.organisation_id ?? '']]]), faults: [] }
  return (
    <Act {...props} path="side" label={say('networks.side.do')}>
      <h3 class="ds-heading">{say('networks.side.title')}</h3>
      <p>{say('networks.side.what')}</p>
      <SelectField
        filled={chosen}
        say={say}
        name="organisation"
        label={say('networks.member.organisation')}
        none={say('networks.side.new', { name: member.organisation ?? '' })}
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </Act>
  )
}

function Ending(props: Props) {
  const { say, member, filled } = props
  const word = stateOf(member) === 'waiting' ? 'refuse' : 'end'
  return (
    <Act {...props} path="ending" label={say(`networks.ending.${word}.do`)} danger>
      <h3 class="ds-heading">{say(`networks.ending.${word}.title`)}</h3>
      <LongField
        {...{ filled, say }}
        name="reason"
        rows={3}
        label={say('networks.end.reason')}
        hint={say('networks.end.reason.hint')}
      />
    </Act>
  )
}

interface ActProps extends Props {
  path: string
  label: string
  danger?: boolean
  children: ComponentChildren
}

function Act({ to, token, member, path, label, danger, children }: ActProps) {
  return (
    <form method="post" action={to(`/network-members/${member.id}/${path}`)} class="ds-card">
      <Token token={token} />
      {children}
      <button
        class="ds-button"
        data-variant={danger ? 'secondary' : undefined}
        data-color={danger ? 'danger' : undefined}
        type="submit"
      >
        {label}
      </button>
    </form>
  )
}
