import type { Ask } from '#base/http/ask.ts'
import { placeLine, sayWhen } from '../meeting-calendar.ts'
import type { MeetingRow } from '../queries-meetings.ts'

type Props = Pick<Ask, 'say' | 'lang'> & {
  meetings: readonly MeetingRow[]
  /** Path of the member's own page. */
  action: string
}

/** The meetings to which the member may still come, each with the way to the answer. */
export function OwnMeetings({ say, lang, meetings, action }: Props) {
  if (meetings.length === 0) return null
  return (
    <section class="stack">
      <h2 class="ds-heading">{say('networks.meetings.coming')}</h2>
      {meetings.map((meeting) => (
        <div key={meeting.id} class="ds-card stack">
          <p>
            <strong>{meeting.title}</strong>
          </p>
          <p>{sayWhen(meeting, lang)}</p>
          <p>{placeLine(meeting) || say('networks.meeting.remote-only')}</p>
          <form method="post" action={`${action}/meetings/${meeting.id}`}>
            <button class="ds-button" type="submit">
              {say('networks.answer.title')}
              <span class="ds-sr-only"> {meeting.title}</span>
            </button>
          </form>
        </div>
      ))}
    </section>
  )
}
