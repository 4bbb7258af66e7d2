import type { Ask } from '#base/http/ask.ts'
import type { Fault } from '#base/ui/form.ts'
import { ErrorSummary, Token } from '#base/ui/form.view.tsx'
import { Table, Tag } from '#base/ui/parts.tsx'
import type { MeetingRow } from '../queries-meetings.ts'
import type { ReplyRow } from '../queries-meetings-replies.ts'

/** One organisation on the list. */
export interface Line {
  organisation: string
  people: string
  there: boolean
}

type Props = Pick<Ask, 'say' | 'to' | 'token'> & {
  meeting: MeetingRow
  lines: readonly Line[]
  faults: readonly Fault[]
}

export function AttendanceForm({ say, to, token, meeting, lines, faults }: Props) {
  return (
    <>
      <p class="quiet">
        <a class="ds-link" href={to(`/meetings/${meeting.id}`)}>
          {meeting.title}
        </a>
      </p>
      <h1 class="ds-heading">{say('networks.attendance.title')}</h1>
      <p class="ds-paragraph">{say('networks.attendance.text')}</p>
      <form method="post" action={to(`/meetings/${meeting.id}/attendance`)}>
        <Token token={token} />
        <ErrorSummary say={say} filled={{ typed: new Map(), faults }} />
        <section class="scroll" aria-label={say('networks.attendance.title')}>
          <table class="ds-table" data-border>
            <caption>{say('networks.attendance.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('networks.attendance.there')}</th>
                <th scope="col">{say('networks.attendance.organisation')}</th>
                <th scope="col">{say('networks.attendance.people')}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line, at) => (
                <Row key={`${at}-${line.organisation}`} {...{ say, line, at, faults }} />
              ))}
            </tbody>
          </table>
        </section>
        <button class="ds-button" type="submit">
          {say('networks.attendance.save')}
        </button>
      </form>
    </>
  )
}

function Row({ say, line, at, faults }: Pick<Props, 'say' | 'faults'> & { line: Line; at: number }) {
  const isFree = line.organisation === '' && line.people === ''
  const box = (part: 'organisation' | 'people') => ({
    id: `f-${part}.${at}`,
    name: `${part}.${at}`,
    class: 'ds-input',
    autoComplete: 'off',
    value: line[part],
    'aria-label': `${say(`networks.attendance.${part}`)} ${at + 1}`,
    'aria-invalid': faults.some(({ field }) => field === `${part}.${at}`) ? true : undefined,
  })
  return (
    <tr>
      <td data-label={say('networks.attendance.there')}>
        {!isFree && (
          <input
            class="ds-input"
            type="checkbox"
            name={`there.${at}`}
            value="yes"
            checked={line.there}
            aria-label={say('networks.attendance.was-there', { organisation: line.organisation || `${at + 1}` })}
          />
        )}
      </td>
      <td data-label={say('networks.attendance.organisation')}>
        {isFree && <input type="hidden" name={`there.${at}`} value="yes" />}
        <input type="text" {...box('organisation')} />
      </td>
      <td data-label={say('networks.attendance.people')}>
        <input type="text" inputMode="numeric" size={3} {...box('people')} />
      </td>
    </tr>
  )
}

/** How many of each organisation were there. */
export function Attendance(
  props: Pick<Ask, 'say'> & { attendance: readonly { organisation: string; people: number }[] },
) {
  const { say, attendance } = props
  const total = attendance.reduce((sum, { people }) => sum + people, 0)
  return (
    <Table
      caption={say('networks.attendance.total', { organisations: attendance.length, people: total })}
      columns={[
        { key: 'organisation', label: say('networks.attendance.organisation') },
        { key: 'people', label: say('networks.attendance.people'), number: true },
      ]}
      rows={attendance.map(({ organisation, people }) => ({ key: organisation, cells: [organisation, people] }))}
      empty={say('networks.attendance.none')}
    />
  )
}

const answerKinds = { yes: 'success', remote: 'success', no: 'neutral' } as const

/** Who was asked and what they said, for the coordinator. */
export function Replies({ say, replies }: Pick<Ask, 'say'> & { replies: readonly ReplyRow[] }) {
  return (
    <Table
      caption={say('networks.replies.title', { count: replies.length })}
      columns={(['organisation', 'name', 'answer', 'people'] as const).map((key) => ({
        key,
        label: say(`networks.replies.${key}`),
        number: key === 'people',
      }))}
      rows={replies.map(({ id, organisation, name, answer, people }) => ({
        key: id,
        cells: [
          organisation,
          name,
          answer ? (
            <Tag kind={answerKinds[answer]}>{say(`networks.answer.${answer}`)}</Tag>
          ) : (
            say('networks.replies.open')
          ),
          answer === 'yes' || answer === 'remote' ? people : '',
        ],
      }))}
      empty={say('networks.replies.none')}
    />
  )
}
