import { dayOf, sayDay } from '#base/time/day.ts'
import { DayField, ErrorSummary, TextField, Token } from '#base/ui/form.view.tsx'
import { Actions, Details, Tag } from '#base/ui/parts.tsx'
import type { Shown } from './report.view.tsx'

type Action = Shown['report']['actions'][number]

/** What is to be done after the workshop, by whom, until when. One form at a time: a new action, or one that is changed. */
export function ActionList(props: Shown) {
  const { say, report, runs, action: open } = props
  return (
    <section id="actions">
      <h2 class="ds-heading">{say('workshops.report.actions')}</h2>
      {report.actions.length === 0 && <p class="quiet">{say('workshops.report.none')}</p>}
      <ul class="plain decide-list">
        {report.actions.map((action) => (
          <li key={action.id}>
            <OneAction {...props} one={action} />
          </li>
        ))}
      </ul>
      {runs && open.id === '' && (
        <Details title={say('workshops.action.add')} open={open.filled.faults.length > 0}>
          <ActionForm {...props} version={0} />
        </Details>
      )}
    </section>
  )
}

function OneAction(props: Shown & { one: Action }) {
  const { say, lang, runs, one: action } = props
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
          {props.action.id === action.id ? (
            <ActionForm {...props} version={action.version} />
          ) : (
            <p class="no-print">
              <a href={`?action=${action.id}#action`}>
                {say('workshops.action.change')}
                <span class="ds-sr-only">: {action.what}</span>
              </a>
            </p>
          )}
        </>
      )}
    </article>
  )
}

const Done = ({ say, to, token, report, one: action }: Shown & { one: Action }) => (
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

function ActionForm({ say, to, token, report, action, version }: Shown & { version: number }) {
  const field = { say, filled: action.filled }
  return (
    <form
      method="post"
      action={to(`/workshops/${report.workshop.id}/actions`)}
      id="action"
      class="stack"
      autoComplete="off"
    >
      <Token token={token} />
      <input type="hidden" name="action" value={action.id} />
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
