import type { Ask } from '#base/http/ask.ts'
import type { Filled } from '#base/ui/form.ts'
import { DayField, ErrorSummary, LongField, SelectField, TextField, Token } from '#base/ui/form.view.tsx'
import { Actions, Notice } from '#base/ui/parts.tsx'
import { allSeries, hasPlace } from '../meeting.ts'
import { sayWhen } from '../meeting-calendar.ts'
import type { MeetingRow } from '../queries-meetings.ts'
import type { AgendaItemTable } from '../queries-meetings-agenda.ts'
import { Waiting } from './meetings.view.tsx'

type Props = Pick<Ask, 'say' | 'lang' | 'to' | 'token'>

interface FormProps extends Props {
  filled: Filled
  title: string
  /** Which network, or which meeting. */
  about: string
  action: string
  waiting?: readonly AgendaItemTable[]
  /** Members were asked: a new time or place is told by mail. */
  asked?: boolean
}

export function MeetingForm(props: FormProps) {
  const { say, token, filled, title, about, action, waiting = [], asked } = props
  return (
    <>
      <p class="quiet">{about}</p>
      <h1 class="ds-heading">{title}</h1>
      {asked && (
        <Notice kind="info">
          <p>{say('networks.meeting.edit.told')}</p>
        </Notice>
      )}
      <Waiting {...{ say }} items={waiting} />
      <form method="post" action={action} noValidate>
        <Token token={token} />
        <ErrorSummary {...{ filled, say }} labels={labels(say)} />
        <TextField
          {...{ filled, say }}
          name="title"
          label={say('networks.meeting.title')}
          hint={say('networks.meeting.title.hint')}
        />
        <SelectField
          {...{ filled, say }}
          name="series"
          label={say('networks.meeting.series')}
          none={say('networks.meeting.series.none')}
          options={allSeries.map((value) => ({ value, label: say(`networks.meeting.series.${value}`) }))}
        />
        <When {...props} />
        <Where {...props} />
        <LongField {...{ filled, say }} name="note" label={say('networks.meeting.note')} rows={4} />
        <button class="ds-button" type="submit">
          {say('networks.meeting.save')}
        </button>
      </form>
    </>
  )
}

const When = ({ say, filled }: FormProps) => (
  <>
    <DayField {...{ filled, say }} name="day" label={say('networks.meeting.day')} />
    <TextField
      {...{ filled, say }}
      name="from"
      label={say('networks.meeting.from')}
      hint={say('networks.meeting.clock.hint')}
      short
    />
    <TextField {...{ filled, say }} name="to" label={say('networks.meeting.to')} short />
  </>
)

const Where = ({ say, filled }: FormProps) => (
  <>
    <TextField
      {...{ filled, say }}
      name="city"
      label={say('networks.meeting.city')}
      hint={say('networks.meeting.city.hint')}
    />
    <TextField
      {...{ filled, say }}
      name="place"
      label={say('networks.meeting.place')}
      hint={say('networks.meeting.place.hint')}
    />
    <TextField
      {...{ filled, say }}
      name="link"
      label={say('networks.meeting.link')}
      hint={say('networks.meeting.link.hint')}
    />
    <TextField
      {...{ filled, say }}
      name="capacity"
      label={say('networks.meeting.capacity')}
      hint={say('networks.meeting.capacity.hint')}
      kind="digits"
      short
    />
  </>
)

const labels = (say: Props['say']) =>
  new Map(
    (['title', 'day', 'from', 'to', 'city', 'link', 'capacity', 'note'] as const).map((name) => [
      name,
      say(`networks.meeting.${name}`),
    ]),
  )

/** The last look before mails leave. */
export function InvitePage({ say, lang, to, token, meeting, count }: Props & { meeting: MeetingRow; count: number }) {
  return (
    <>
      <h1 class="ds-heading">{say('networks.meeting.invite')}</h1>
      <p class="ds-paragraph">
        <strong>{meeting.title}</strong>, {sayWhen(meeting, lang)}
      </p>
      {hasPlace(meeting) ? (
        <p class="ds-paragraph">{say('networks.meeting.invite.text', { count })}</p>
      ) : (
        <Notice kind="warning">
          <p>{say('networks.meeting.invite.nowhere')}</p>
        </Notice>
      )}
      <form method="post" action={to(`/meetings/${meeting.id}/invitation`)}>
        <Token token={token} />
        <Actions>
          {hasPlace(meeting) ? (
            <button class="ds-button" type="submit">
              {say('networks.meeting.invite.do', { count })}
            </button>
          ) : (
            <a class="ds-button" href={to(`/meetings/${meeting.id}/edit`)}>
              {say('networks.meeting.edit')}
            </a>
          )}
          <a class="ds-link" href={to(`/meetings/${meeting.id}`)}>
            {say('networks.meeting.back')}
          </a>
        </Actions>
      </form>
    </>
  )
}

export function CancelForm(props: Props & { meeting: MeetingRow; filled: Filled }) {
  const { say, lang, to, token, meeting, filled } = props
  return (
    <>
      <h1 class="ds-heading">{say('networks.meeting.cancel')}</h1>
      <p class="ds-paragraph">
        <strong>{meeting.title}</strong>, {sayWhen(meeting, lang)}
      </p>
      <p class="ds-paragraph">
        {say(meeting.invited_at ? 'networks.meeting.cancel.asked' : 'networks.meeting.cancel.draft')}
      </p>
      <form method="post" action={to(`/meetings/${meeting.id}/cancellation`)} noValidate>
        <Token token={token} />
        <ErrorSummary {...{ filled, say }} />
        <LongField
          {...{ filled, say }}
          name="why"
          label={say('networks.meeting.cancel.why')}
          hint={meeting.invited_at ? say('networks.meeting.cancel.why.told') : undefined}
          rows={3}
        />
        <Actions>
          <button class="ds-button" data-color="danger" type="submit">
            {say('networks.meeting.cancel')}
          </button>
          <a class="ds-link" href={to(`/meetings/${meeting.id}`)}>
            {say('networks.meeting.back')}
          </a>
        </Actions>
      </form>
    </>
  )
}
