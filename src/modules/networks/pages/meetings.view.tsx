import type { Ask } from '#base/http/ask.ts'
import { dayOf, sayDay } from '#base/time/day.ts'
import { Token } from '#base/ui/form.view.tsx'
import { Table, Tag } from '#base/ui/parts.tsx'
import { meetingStateOf } from '../meeting.ts'
import { placeLine, sayWhen } from '../meeting-calendar.ts'
import type { MeetingRow } from '../queries-meetings.ts'
import type { ActionRow, AgendaItemTable } from '../queries-meetings-agenda.ts'

type Props = Pick<Ask, 'say' | 'lang' | 'to' | 'token'>

const stateKinds = { draft: 'neutral', invited: 'info', held: 'success', cancelled: 'warning' } as const

export function StateTag({ say, meeting }: Pick<Ask, 'say'> & { meeting: MeetingRow }) {
  const state = meetingStateOf(meeting)
  return <Tag kind={stateKinds[state]}>{say(`networks.meeting.state.${state}`)}</Tag>
}

/** Meetings of a network, the newest first. */
export function MeetingTable({ say, lang, to, meetings }: Props & { meetings: readonly MeetingRow[] }) {
  return (
    <Table
      caption={say('networks.meetings.caption', { count: meetings.length })}
      columns={(['title', 'when', 'where', 'state'] as const).map((key) => ({
        key,
        label: say(`networks.meeting.${key}`),
      }))}
      rows={meetings.map((meeting) => ({
        key: meeting.id,
        cells: [
          <a key="title" class="ds-link" href={to(`/meetings/${meeting.id}`)}>
            {meeting.title}
          </a>,
          sayWhen(meeting, lang),
          placeLine(meeting) || say('networks.meeting.remote-only'),
          <StateTag key="state" {...{ say, meeting }} />,
        ],
      }))}
      empty={say('networks.meetings.none')}
    />
  )
}

type ActionProps = Pick<Ask, 'say' | 'lang'> & {
  actions: readonly ActionRow[]
  today: string
  caption?: string
  /** What may be done with each, at the end of its row. */
  act?: ((action: ActionRow) => preact.ComponentChildren) | undefined
}

/** What was decided and is not done, what is due first at the top. */
export function OpenActions(props: ActionProps) {
  if (props.actions.length === 0) return null
  return <ActionTable {...props} />
}

export function ActionTable({ say, lang, actions, today, caption, act }: ActionProps) {
  const columns = (['task', 'owner', 'due', 'decided', 'done'] as const).map((key) => ({
    key: key as string,
    label: say(`networks.action.${key}`),
  }))
  return (
    <Table
      caption={caption ?? say('networks.action.open')}
      columns={act ? [...columns, { key: 'act', label: say('networks.action.act') }] : columns}
      rows={actions.map((action) => ({
        key: action.id,
        cells: [
          <span key="task" class="as-typed">
            {action.task}
          </span>,
          action.owner,
          <span key="due">
            {action.due_on ? sayDay(action.due_on, lang) : '–'}{' '}
            {action.due_on && action.due_on < today && !action.done_at && (
              <Tag kind="warning">{say('networks.action.late')}</Tag>
            )}
          </span>,
          sayDay(dayOf(action.decided_at), lang),
          action.done_at
            ? say('networks.action.done-by', { name: action.done_name ?? '–', on: sayDay(dayOf(action.done_at), lang) })
            : say('networks.action.not-done'),
          ...(act ? [act(action)] : []),
        ],
      }))}
      empty={say('networks.action.none')}
    />
  )
}

/** Items that came when no meeting was planned: the next new one takes them. */
export function Waiting({ say, items }: Pick<Ask, 'say'> & { items: readonly AgendaItemTable[] }) {
  if (items.length === 0) return null
  return (
    <section class="stack">
      <h2 class="ds-heading">{say('networks.agenda.waiting')}</h2>
      <p class="ds-paragraph">{say('networks.agenda.waiting.text')}</p>
      <ul class="ds-list">
        {items.map(({ id, title, source }) => (
          <li key={id}>
            {title} {source && <Tag kind="neutral">{say(`networks.agenda.source.${source}`)}</Tag>}
          </li>
        ))}
      </ul>
    </section>
  )
}

interface CalendarProps extends Props {
  code: string
  origin: string
  /** The member's own: its address, once there is one, and where a new one is made. */
  own: { address: string | null; action: string } | null
}

/** Addresses that a calendar program follows. */
export function Calendars({ say, lang, to, token, code, origin, own }: CalendarProps) {
  const open = `${origin}/calendar/${code}.ics?lang=${lang}`
  return (
    <section id="calendar" class="stack no-print">
      <h2 class="ds-heading">{say('networks.calendar.title')}</h2>
      <p class="ds-paragraph">{say('networks.calendar.how')}</p>
      <p class="ds-paragraph">
        {say('networks.calendar.public')}: <a href={open}>{open}</a>
      </p>
      {own && (
        <>
          {own.address && (
            <p class="ds-paragraph">
              {say('networks.calendar.own')}: <a href={own.address}>{`${origin}${own.address}`}</a>
            </p>
          )}
          <p class="quiet">{say('networks.calendar.own.text')}</p>
          <form method="post" action={to(own.action)}>
            <Token token={token} />
            <button class="ds-button" data-variant="secondary" type="submit">
              {say(own.address ? 'networks.calendar.renew' : 'networks.calendar.make')}
            </button>
          </form>
        </>
      )}
    </section>
  )
}
