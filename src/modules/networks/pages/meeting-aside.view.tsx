import { dayOf, daysBetween } from '#base/time/day.ts'
import { Clock } from '#base/ui/parts.tsx'
import { counted, meetingStateOf } from '../meeting.ts'
import type { Whole } from './meeting.view.tsx'

/** What now: what its coordinator may do next, in the order in which it comes. */
export function MeetingAside(props: Whole) {
  const { say, to, meeting, replies, today } = props
  const state = meetingStateOf(meeting)
  const left = daysBetween(today, dayOf(meeting.starts_at))
  return (
    <div class="stack no-print">
      {(state === 'draft' || state === 'invited') && left >= 0 && (
        <Clock
          label={say('networks.meeting.starts')}
          left={left}
          of={Math.max(left, 60)}
          text={say('networks.meeting.days-left', { count: left })}
        />
      )}
      {state === 'invited' && <p class="ds-paragraph">{say('networks.meeting.answers', counted(replies))}</p>}
      {linksOf(props).map(({ path, label, main }) => (
        <a
          key={path}
          class="ds-button"
          data-variant={main ? undefined : 'secondary'}
          href={to(path.startsWith('/') ? path : `/meetings/${meeting.id}/${path}`)}
        >
          {label}
        </a>
      ))}
      {(state === 'draft' || state === 'invited') && (
        <p>
          <a class="ds-link" href={to(`/meetings/${meeting.id}/cancellation`)}>
            {say('networks.meeting.cancel')}
          </a>
        </p>
      )}
    </div>
  )
}

interface Link {
  path: string
  label: string
  main?: boolean
}

function linksOf({ say, meeting, now }: Whole): Link[] {
  const state = meetingStateOf(meeting)
  const begun = meeting.starts_at <= now
  const standing = state === 'draft' || state === 'invited'
  const links: (Link | false)[] = [
    standing && !begun && { path: 'invitation', label: say('networks.meeting.invite'), main: state === 'draft' },
    standing && { path: 'edit', label: say('networks.meeting.edit') },
    state !== 'cancelled' && { path: 'agenda/new', label: say('networks.agenda.add') },
    state !== 'cancelled' &&
      begun && { path: 'attendance', label: say('networks.attendance.title'), main: state !== 'held' },
    state !== 'cancelled' && { path: 'minutes', label: say('networks.minutes.title'), main: state === 'held' },
  ]
  return links.filter((link) => link !== false)
}
