import { dayOf, sayDay } from '#base/time/day.ts'
import { type Filled, fill } from '#base/ui/form.ts'
import { DayField, ErrorSummary, TextField, Token } from '#base/ui/form.view.tsx'
import { Actions, Details, Tag } from '#base/ui/parts.tsx'
import { actionForm } from '../report-actions.ts'
import type { Shown } from './report.view.tsx'

type Action = Shown['report']['actions'][number]

/** What is to be done after the workshop, by whom, until when. */
export function ActionList(props: Shown) {
  const { say, report, runs, wrong, empty } = props
  const fresh = wrong.action?.id === '' ? wrong.action.filled : empty
  return (
    <section id="actions">
      <h2 class="ds-heading">{say('workshops.report.actions')}</h2>
      {report.actions.length === 0 && <p class="quiet">{say('workshops.report.none')}</p>}
      <ul class="plain decide-list">
        {report.actions.map((action) => (
          <li key={action.id}>
            <OneAction {...props} action={action} />
          </li>
        ))}
      </ul>
      {runs && (
        <Details title={say('workshops.action.add')}>
          <ActionForm {...props} filled={fresh} id="" version={0} />
        </Details>
      )}
    </section>
  )
}

function OneAction(props: Shown & { action: Action }) {
  const { say, lang, runs, action, wrong } = props
  const filled = wrong.action?.id === action.id ? wrong.action.filled : filledAction(action)
  return (
    <article class="decide-item">
      <p>
        <strong>{action.what}</strong>
      </p>
      <p class="quiet">
        {action.owner}
        {action.due_on && `, ${say('workshops.action.by', { day: sayDay(action.due_on, lang) })}`}{' '}
        <Tag kind={action.done_at ? 'success' : 'neutral'}>
          {action.done_at
            ? say('workshops.action.done', { day: sayDay(dayOf(action.done_at), lang) })
            : say('workshops.action.open')}
        </Tag>
      </p>
      {runs && (
        <>
          <Done {...props} />
          <Details title={say('workshops.action.change')}>
            <ActionForm {...props} filled={filled} id={action.id} version={action.version} />
          </Details>
        </>
      )}
    </article>
  )
}

const Done = ({ say, to, token, report, action }: Shown & { action: Action }) => (
  <form method="post" action={to(`/workshops/${report.workshop.id}/actions/state`)} class="no-print">
    <Token token={token} />
    <input type="hidden" name="action" value={action.id} />
    <input type="hidden" name="version" value={action.version} />
    <input type="hidden" name="done" value={action.done_at ? 'no' : 'yes'} />
    <button class="ds-button" data-variant="tertiary" data-size="sm" type="submit">
      {say(action.done_at ? 'workshops.action.undo' : 'workshops.action.mark')}
    </button>
  </form>
)

function ActionForm({
  say,
  to,
  token,
  report,
  filled,
  id,
  version,
}: Shown & { filled: Filled; id: string; version: number }) {
  // Several such forms stand on the page; each field has a name of its own for its label.
  const field = { say, filled }
  return (
    <form method="post" action={to(`/workshops/${report.workshop.id}/actions`)}>
      <Token token={token} />
      <input type="hidden" name="action" value={id} />
      <input type="hidden" name="version" value={version} />
      <ErrorSummary {...field} />
      <TextField {...field} name="what" label={say('workshops.action.what')} />
      <TextField
        {...field}
        name="owner"
        label={say('workshops.action.owner')}
        hint={say('workshops.action.owner.help')}
      />
      <DayField {...field} name="due" label={say('workshops.action.due')} />
      <Actions>
        <button class="ds-button" data-variant="secondary" type="submit">
          {say('workshops.report.store')}
        </button>
      </Actions>
    </form>
  )
}

const filledAction = ({ what, owner, due_on }: Action): Filled => fill(actionForm, { what, owner, due: due_on ?? '' })
