import type { Reading } from '#base/http/ask.ts'
import { dayOf, daysBetween, sayDay } from '#base/time/day.ts'
import { Token } from '#base/ui/form.view.tsx'
import { Paging, Summary, Table, Tag } from '#base/ui/parts.tsx'
import type { openFeedback } from '../portal.ts'
import type { feedbackList } from '../queries.ts'

type Row = Awaited<ReturnType<typeof feedbackList>>[number]
type Opened = Awaited<ReturnType<typeof openFeedback>>

/** What waits first, by its due day. The list tells nothing of what was written. */
export function ReceivedListView(props: { ask: Reading; rows: readonly Row[]; current: number; pages: number }) {
  const { ask, rows, current, pages } = props
  const { say, lang, to } = ask
  return (
    <>
      <h1 class="ds-heading" data-size="md">
        {say('portal.received.title')}
      </h1>
      <Table
        caption={say('portal.received.caption')}
        columns={columns.map((key) => ({ key, label: say(`portal.received.${key}`) }))}
        rows={rows.map((row) => ({
          key: row.id,
          cells: [
            <a class="ds-link" href={to(`/feedback-received/${row.id}`)}>
              {say(`portal.received.about.${row.about}`)}
            </a>,
            say(`portal.received.lang.${row.lang}`),
            sayDay(row.received_on, lang),
            sayDay(row.due_on, lang),
            <State ask={ask} row={row} />,
          ],
        }))}
        empty={say('portal.received.empty')}
      />
      <Paging say={say} page={current} pages={pages} href={(page) => to(`/feedback-received?page=${page}`)} />
      <p class="ds-paragraph quiet">{say('portal.received.kept')}</p>
    </>
  )
}

const columns = ['about', 'lang', 'on', 'due', 'state'] as const

export function ReceivedView({ ask, feedback }: { ask: Reading; feedback: Opened }) {
  const { say, lang, to, token } = ask
  const values = {
    about: say(`portal.received.about.${feedback.about}`),
    lang: say(`portal.received.lang.${feedback.lang}`),
    on: sayDay(feedback.received_on, lang),
    due: sayDay(feedback.due_on, lang),
    state: <State ask={ask} row={feedback} />,
    message: <span lang={feedback.lang}>{feedback.message}</span>,
    email: feedback.email ?? say('portal.received.email.none'),
  }
  return (
    <>
      <p class="ds-paragraph no-print">
        <a class="ds-link" href={to('/feedback-received')}>
          {say('portal.received.back')}
        </a>
      </p>
      <h1 class="ds-heading" data-size="md">
        {say('portal.received.one')}
      </h1>
      <Summary rows={rowNames.map((name) => ({ term: say(`portal.received.${name}`), value: values[name] }))} />
      {feedback.answered_at === null && (
        <form class="stack no-print" method="post" action={to(`/feedback-received/${feedback.id}/answer`)}>
          <Token token={token} />
          <p class="ds-paragraph">{say('portal.received.answer.hint')}</p>
          <button class="ds-button" type="submit">
            {say('portal.received.answer')}
          </button>
        </form>
      )}
    </>
  )
}

const rowNames = ['about', 'message', 'email', 'lang', 'on', 'due', 'state'] as const

/** In words and colour: days left, days late, or when it was answered. */
function State({ ask, row }: { ask: Reading; row: Pick<Row, 'answered_at' | 'due_on'> }) {
  const { say, lang, now } = ask
  if (row.answered_at) {
    return (
      <Tag kind="success">{say('portal.received.state.answered', { day: sayDay(dayOf(row.answered_at), lang) })}</Tag>
    )
  }
  const days = daysBetween(dayOf(now), row.due_on)
  if (days < 0) return <Tag kind="danger">{say('portal.received.state.late', { days: -days })}</Tag>
  return <Tag kind={days < 4 ? 'warning' : 'info'}>{say('portal.received.state.waiting', { days })}</Tag>
}
