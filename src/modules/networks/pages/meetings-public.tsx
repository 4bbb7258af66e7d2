import { type Answer, NotFound, page } from '#base/http/answer.ts'
import type { Reading } from '#base/http/ask.ts'
import { minutes } from '#base/time/day.ts'
import { Table, Tag } from '#base/ui/parts.tsx'
import { sayWhen } from '../meeting-calendar.ts'
import { kinds } from '../network.ts'
import { publicMeetings } from '../queries-meetings.ts'
import { networkOfPath } from './network.tsx'

/** When and in which town a network meets. What it talks about is for its members. */
export async function publicList(ask: Reading): Promise<Answer> {
  const { db, say, lang, to, now } = ask
  const network = await networkOfPath(ask)
  if (!kinds[network.kind].publicFigures) throw new NotFound()
  const meetings = await publicMeetings(db, network.id, new Date(now.getTime() - minutes(365 * 24 * 60)))
  const over = meetings.filter(({ ends_at, cancelled_at }) => ends_at <= now && !cancelled_at).reverse()
  const title = say('networks.meetings.public.title', { network: network.names[lang] })
  return page(
    title,
    <>
      <p class="quiet no-print">
        <a class="ds-link" href={to(`/networks/${network.code}`)}>
          {network.names[lang]}
        </a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      <Days
        {...{ say, lang }}
        caption={say('networks.meetings.coming')}
        meetings={meetings.filter(({ ends_at }) => ends_at > now)}
      />
      <p class="ds-paragraph">{say('networks.meetings.public.join')}</p>
      <p class="ds-paragraph">
        <a class="ds-link" href={`/calendar/${network.code}.ics?lang=${lang}`}>
          {say('networks.calendar.public')}
        </a>
      </p>
      {over.length > 0 && <Days {...{ say, lang }} caption={say('networks.meetings.over')} meetings={over} />}
    </>,
  )
}

type Listed = Awaited<ReturnType<typeof publicMeetings>>

function Days({ say, lang, caption, meetings }: Pick<Reading, 'say' | 'lang'> & { caption: string; meetings: Listed }) {
  return (
    <Table
      caption={caption}
      columns={(['when', 'where'] as const).map((key) => ({ key, label: say(`networks.meeting.${key}`) }))}
      rows={meetings.map((meeting) => ({
        key: meeting.id,
        cells: [
          <span key="when">
            {sayWhen(meeting, lang)}{' '}
            {meeting.cancelled_at && <Tag kind="warning">{say('networks.meeting.state.cancelled')}</Tag>}
          </span>,
          whereOf(meeting, say),
        ],
      }))}
      empty={say('networks.meetings.none')}
    />
  )
}

function whereOf({ city, remote }: { city: string; remote: boolean }, say: Reading['say']): string {
  if (city === '') return say('networks.meeting.remote-only')
  return remote ? say('networks.meeting.city-or-remote', { city }) : city
}
