import type { Ask } from '#base/http/ask.ts'
import { dayOf, sayDay } from '#base/time/day.ts'
import type { Filled } from '#base/ui/form.ts'
import { ChoiceField, ErrorSummary, TextField, Token } from '#base/ui/form.view.tsx'
import { Notice, Summary } from '#base/ui/parts.tsx'
import { type ReplyAnswer, replyAnswers } from '../meeting.ts'
import { placeLine, sayWhen } from '../meeting-calendar.ts'
import { namesIn } from '../network.ts'
import type { MeetingRow } from '../queries-meetings.ts'
import type { AgendaItemTable } from '../queries-meetings-agenda.ts'
import type { ReplyRow } from '../queries-meetings-replies.ts'

interface ReplyProps extends Pick<Ask, 'say'> {
  /** Null where the path is the proof. */
  token: string | null
  filled: Filled
  answer: ReplyAnswer | null
  action: string
  /** Ways in which one can come. */
  city: boolean
  remote: boolean
}

/** Yes, from afar, no; and how many from the organisation. */
export function ReplyForm({ say, token, filled, answer, action, city, remote }: ReplyProps) {
  const ways = replyAnswers.filter((way) => way === 'no' || (way === 'yes' ? city : remote))
  return (
    <section id="answer" class="stack no-print">
      <h2 class="ds-heading">{say('networks.answer.heading')}</h2>
      <p class="ds-paragraph">{say(`networks.meeting.you.${answer ?? 'open'}`)}</p>
      <form method="post" action={action} noValidate>
        {token !== null && <Token token={token} />}
        <ErrorSummary {...{ filled, say }} />
        <ChoiceField
          {...{ filled, say }}
          name="answer"
          label={say('networks.answer.question')}
          options={ways.map((value) => ({ value, label: say(`networks.answer.${value}`) }))}
        />
        <TextField
          {...{ filled, say }}
          name="people"
          label={say('networks.answer.people')}
          hint={say('networks.answer.people.hint')}
          kind="digits"
          short
        />
        <button class="ds-button" type="submit">
          {say('networks.answer.send')}
        </button>
      </form>
    </section>
  )
}

interface AnswerProps extends Pick<Ask, 'say' | 'lang'> {
  meeting: MeetingRow
  reply: ReplyRow
  filled: Filled
  open: boolean
  saved: boolean
  items: readonly AgendaItemTable[]
  /** The member's own calendar address. */
  calendar: string | null
  /** The page's own path. */
  path: string
}

export function AnswerView(props: AnswerProps) {
  const { say, lang, meeting, reply, filled, open, saved, items, path } = props
  return (
    <>
      <p class="quiet">{namesIn(meeting)[lang]}</p>
      <h1 class="ds-heading" data-size="lg">
        {meeting.title}
      </h1>
      {saved && (
        <Notice kind="success">
          <p>{say('networks.answer.saved')}</p>
        </Notice>
      )}
      {meeting.cancelled_at && (
        <Notice
          kind="warning"
          title={say('networks.meeting.cancelled-on', { on: sayDay(dayOf(meeting.cancelled_at), lang) })}
        >
          <p class="as-typed">{meeting.cancelled_why}</p>
        </Notice>
      )}
      <Where {...props} />
      {open && (
        <ReplyForm
          {...{ say, filled }}
          token={null}
          answer={reply.answer}
          action={path}
          city={meeting.city !== ''}
          remote={meeting.link !== ''}
        />
      )}
      {!open && !meeting.cancelled_at && <p class="ds-paragraph">{say('networks.answer.over')}</p>}
      {items.length > 0 && !meeting.cancelled_at && (
        <>
          <h2 class="ds-heading">{say('networks.agenda.title')}</h2>
          <ol class="ds-list">
            {items.map(({ id, title, presenter }) => (
              <li key={id}>{presenter ? `${title} (${presenter})` : title}</li>
            ))}
          </ol>
        </>
      )}
      <OwnCalendar {...props} />
    </>
  )
}

function Where({ say, lang, meeting }: AnswerProps) {
  const rows = [
    { term: say('networks.meeting.when'), value: sayWhen(meeting, lang) },
    { term: say('networks.meeting.where'), value: placeLine(meeting) },
    {
      term: say('networks.meeting.link'),
      value: meeting.link && (
        <a class="ds-link" href={meeting.link} rel="noreferrer">
          {meeting.link}
        </a>
      ),
    },
    { term: say('networks.meeting.note'), value: meeting.note },
  ]
  return <Summary rows={rows.filter(({ value }) => value !== '')} />
}

function OwnCalendar({ say, calendar, path }: AnswerProps) {
  return (
    <section id="calendar" class="stack no-print">
      <h2 class="ds-heading">{say('networks.calendar.title')}</h2>
      <p class="ds-paragraph">{say('networks.calendar.how')}</p>
      {calendar && (
        <p class="ds-paragraph">
          <a class="ds-link" href={calendar}>
            {calendar}
          </a>
        </p>
      )}
      <p class="quiet">{say('networks.calendar.own.text')}</p>
      <form method="post" action={`${path}/calendar`}>
        <button class="ds-button" data-variant="secondary" type="submit">
          {say(calendar ? 'networks.calendar.renew' : 'networks.calendar.make')}
        </button>
      </form>
    </section>
  )
}
