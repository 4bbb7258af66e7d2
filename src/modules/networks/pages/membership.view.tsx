import type { Ask } from '#base/http/ask.ts'
import { addDays, dayOf, sayDay, sayTime } from '#base/time/day.ts'
import type { Filled } from '#base/ui/form.ts'
import { ErrorSummary, TextField } from '#base/ui/form.view.tsx'
import { Actions, Notice, Summary, Timeline } from '#base/ui/parts.tsx'
import { keptAfterEnd, renewal, stateOf } from '../member.ts'
import { namesIn } from '../network.ts'
import type { MeetingRow } from '../queries-meetings.ts'
import type { eventsOf, MemberRow } from '../queries-members.ts'
import { sayEvent } from './event-words.ts'
import { OwnMeetings } from './meetings-own.view.tsx'
import { labelsOf, MemberFields } from './member-fields.view.tsx'
import { OwnMails, type OwnMailsProps } from './membership-mails.view.tsx'
import { Press } from './press.view.tsx'

type Props = Pick<Ask, 'say' | 'lang'> & {
  member: MemberRow
  filled: Filled
  organisations: readonly string[]
  events: Awaited<ReturnType<typeof eventsOf>>
  meetings: readonly MeetingRow[]
  /** Whether the list of the network is theirs too. */
  takesPart: boolean
  mails: OwnMailsProps['mails']
  /** The page's own path; what may be done stands below it. */
  action: string
  saved: boolean
  /** A link that begins the mails was sent. */
  linkSent: boolean
}

export function MembershipView(props: Props) {
  const { say, lang, member, saved } = props
  const state = stateOf(member)
  return (
    <>
      <h1 class="ds-heading" data-size="lg">
        {say('networks.own.heading', { network: namesIn(member)[lang] })}
      </h1>
      {saved && state !== 'ended' && (
        <Notice kind="success">
          <p>{say('networks.own.saved')}</p>
        </Notice>
      )}
      {props.linkSent && (
        <Notice kind="success">
          <p>{say('networks.list.own.asked')}</p>
        </Notice>
      )}
      {state === 'ended' ? <Ended {...props} /> : <Current {...props} />}
      <h2 class="ds-heading">{say('networks.own.history')}</h2>
      <Timeline
        items={props.events.map((event) => ({
          when: sayTime(event.at, lang),
          title: sayEvent(say, event.event),
          children: event.text_version ? (
            <p class="quiet">{say('networks.own.version', { version: event.text_version })}</p>
          ) : null,
        }))}
      />
    </>
  )
}

function Current(props: Props) {
  const { say, lang, member, filled, organisations, action } = props
  return (
    <>
      {stateOf(member) === 'waiting' && (
        <Notice kind="info">
          <p>{say('networks.own.waiting')}</p>
        </Notice>
      )}
      {member.renewal_asked_on && <Renewal {...props} asked={member.renewal_asked_on} />}
      <Summary
        rows={[
          { term: say('networks.member.email'), value: member.email },
          { term: say('networks.member.kind'), value: say(`networks.relation.${member.relation}`) },
          ...(member.approved_at
            ? [{ term: say('networks.member.since'), value: sayDay(dayOf(member.approved_at), lang) }]
            : []),
        ]}
      />
      <OwnMeetings {...{ say, lang, action }} meetings={props.meetings} />
      {props.takesPart && <OwnMails {...{ say, action }} mails={props.mails} />}
      <h2 class="ds-heading">{say('networks.own.change')}</h2>
      <form method="post" action={action} noValidate>
        <ErrorSummary {...{ filled, say }} labels={labelsOf(say)} />
        <TextField {...{ filled, say }} name="name" label={say('networks.member.name')} autoComplete="name" />
        <MemberFields {...{ say, lang, filled, organisations }} />
        <button class="ds-button" type="submit">
          {say('networks.own.save')}
        </button>
      </form>
      <h2 class="ds-heading">{say('networks.own.leave')}</h2>
      <p class="ds-paragraph">{say('networks.own.leave.what', { days: keptAfterEnd })}</p>
      <Press action={`${action}/leaving`} token={null} label={say('networks.own.leave.do')} />
    </>
  )
}

function Renewal({ say, lang, action, asked }: Props & { asked: string }) {
  return (
    <section class="ds-card stack" aria-labelledby="renewal">
      <h2 class="ds-heading" id="renewal">
        {say('networks.own.renewal')}
      </h2>
      <p class="ds-paragraph">
        {say('networks.own.renewal.text', { until: sayDay(addDays(asked, renewal.end), lang) })}
      </p>
      <Actions>
        <Press action={`${action}/renewal`} token={null} label={say('networks.own.stay')} main />
        <Press action={`${action}/leaving`} token={null} label={say('networks.own.leave.do')} />
      </Actions>
    </section>
  )
}

function Ended({ say, lang, member }: Props) {
  const ended = member.ended_at ? dayOf(member.ended_at) : ''
  return (
    <Notice kind="info" title={say(`networks.ended.${member.ended_why ?? 'left'}`, { on: sayDay(ended, lang) })}>
      {member.ended_reason && <p class="as-typed">{member.ended_reason}</p>}
      <p>
        {member.anonymised_on
          ? say('networks.own.erased', { on: sayDay(member.anonymised_on, lang) })
          : say('networks.own.erase', { on: sayDay(addDays(ended, keptAfterEnd), lang) })}
      </p>
    </Notice>
  )
}
