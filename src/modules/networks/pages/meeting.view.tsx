import type { FileHead } from '#base/files/files.ts'
import type { Ask } from '#base/http/ask.ts'
import { dayOf, sayDay } from '#base/time/day.ts'
import type { Filled } from '#base/ui/form.ts'
import { Token } from '#base/ui/form.view.tsx'
import { Notice, Summary } from '#base/ui/parts.tsx'
import { meetingStateOf, type ReplyAnswer } from '../meeting.ts'
import { placeLine, sayWhen } from '../meeting-calendar.ts'
import type { mayMeeting } from '../policy.ts'
import type { MeetingRow, movesOf } from '../queries-meetings.ts'
import type { ActionRow, AgendaItemTable } from '../queries-meetings-agenda.ts'
import type { attendanceOf, ReplyRow } from '../queries-meetings-replies.ts'
import { Agenda } from './meeting-agenda.view.tsx'
import { ReplyForm } from './meeting-answer.view.tsx'
import { Attendance, Replies } from './meeting-attendance.view.tsx'
import { ActionTable, OpenActions, StateTag } from './meetings.view.tsx'

export interface Whole extends Pick<Ask, 'say' | 'lang' | 'to' | 'token' | 'now'> {
  meeting: MeetingRow
  acts: ReadonlySet<keyof typeof mayMeeting>
  today: string
  items: readonly AgendaItemTable[]
  papers: readonly FileHead[]
  moves: Awaited<ReturnType<typeof movesOf>>
  opensWith: readonly ActionRow[]
  actions: readonly ActionRow[]
  attendance: Awaited<ReturnType<typeof attendanceOf>>
  replies: readonly ReplyRow[]
  /** The reader's own answer, while one may give it. */
  reply: { answer: ReplyAnswer | null; filled: Filled } | null
}

export function MeetingView(props: Whole) {
  const { say, lang, to, meeting, acts, opensWith, actions, attendance, replies, reply } = props
  const minutes = meeting.minutes_at !== null || acts.has('record')
  const side = acts.has('change') ? 'coordination' : 'my-networks'
  return (
    <>
      <p class="quiet no-print">
        <a class="ds-link" href={to(`/${side}/${meeting.network_id}/meetings`)}>
          {meeting[`name_${lang}`]}
        </a>
      </p>
      <h1 class="ds-heading">{meeting.title}</h1>
      <p>
        <StateTag {...{ say, meeting }} />
      </p>
      <Happened {...props} />
      <About {...props} />
      {reply && (
        <ReplyForm
          {...props}
          {...reply}
          action={to(`/meetings/${meeting.id}/reply`)}
          remote={meeting.link !== ''}
          city={meeting.city !== ''}
        />
      )}
      {meetingStateOf(meeting) !== 'cancelled' && (
        <OpenActions {...props} actions={opensWith} caption={say('networks.meeting.opens')} act={turnFor(props)} />
      )}
      <Agenda {...props} minutes={minutes} />
      {minutes && actions.length > 0 && (
        <div id="actions">
          <ActionTable {...props} actions={actions} caption={say('networks.meeting.decided')} act={turnFor(props)} />
        </div>
      )}
      {attendance.length > 0 && minutes && <Attendance {...{ say, attendance }} />}
      {acts.has('record') && meeting.invited_at && <Replies {...{ say, replies }} />}
    </>
  )
}

/** What happened to it: moved, cancelled. */
function Happened({ say, lang, meeting, moves }: Whole) {
  const state = meetingStateOf(meeting)
  return (
    <>
      {state === 'cancelled' && (
        <Notice
          kind="warning"
          title={say('networks.meeting.cancelled-on', {
            on: meeting.cancelled_at ? sayDay(dayOf(meeting.cancelled_at), lang) : '',
          })}
        >
          <p class="as-typed">{meeting.cancelled_why}</p>
        </Notice>
      )}
      {meeting.invited_at && state !== 'cancelled' && moves.length > 0 && (
        <Notice kind="info">
          <p>
            {say('networks.meeting.moved-from', {
              days: moves.map(({ starts_at }) => sayDay(dayOf(starts_at), lang)).join(', '),
            })}
          </p>
        </Notice>
      )}
    </>
  )
}

function About({ say, lang, meeting }: Whole) {
  const series = meeting.series && `${say(`networks.meeting.series.${meeting.series}`)} ${meeting.series_year}`
  const link = meeting.link && (
    <a class="ds-link" href={meeting.link} rel="noreferrer">
      {meeting.link}
    </a>
  )
  const rows = [
    { term: say('networks.meeting.when'), value: sayWhen(meeting, lang) },
    { term: say('networks.meeting.where'), value: placeLine(meeting) },
    { term: say('networks.meeting.link'), value: link },
    { term: say('networks.meeting.series'), value: series },
    { term: say('networks.meeting.capacity'), value: meeting.capacity },
    { term: say('networks.meeting.note'), value: meeting.note },
  ]
  return <Summary rows={rows.filter(({ value }) => value !== null && value !== '')} />
}

/** The button at the end of an action's row, for who keeps the record. */
const turnFor = ({ say, to, token, meeting, acts }: Whole) =>
  acts.has('record')
    ? (action: ActionRow) => (
        <form key="act" method="post" action={to(`/meetings/${meeting.id}/actions/${action.id}/turn`)}>
          <Token token={token} />
          <button class="ds-button" data-variant="tertiary" data-size="sm" type="submit">
            {say(action.done_at ? 'networks.action.reopen' : 'networks.action.mark-done')}
          </button>
        </form>
      )
    : undefined
