import { Token } from '#base/ui/form.view.tsx'
import { Actions, Details, Notice } from '#base/ui/parts.tsx'
import { organisationTypes } from '#packs/fi/organisations.ts'
import { nameOf } from '#packs/pack.ts'
import { type EventKind, mayFollow, sayCode } from '../session.ts'
import type { Run } from './session.view.tsx'

/** What now: always at the same place. */
export function RunAside(props: Run) {
  const { say, to, workshop } = props
  const base = `/workshops/${workshop.id}`
  const { phase } = workshop.state
  return (
    <div class="stack">
      <h2 class="ds-heading">{say('workshops.run.now')}</h2>
      {workshop.code && (
        <p>
          {say('workshops.run.code')} <strong class="join-code">{sayCode(workshop.code)}</strong>
        </p>
      )}
      <Next {...props} />
      <ul class="plain">
        {phase !== 'planned' && (
          <li>
            <a href={to(`${base}/screen`)}>{say('workshops.screen.title')}</a>
          </li>
        )}
        {phase !== 'closed' && (
          <li>
            <a href={to(`${base}/paper`)}>{say('workshops.typing.title')}</a>
          </li>
        )}
        <li>
          <a href={to(`${base}/consolidation`)}>{say('workshops.decide.title')}</a>
        </li>
        <li>
          <a href={to(`${base}/report`)}>{say('workshops.report.link')}</a>
        </li>
        <li>
          <a href={to(`${base}/feedback`)}>{say('workshops.feedback.results')}</a>
        </li>
      </ul>
      <People {...props} />
    </div>
  )
}

function Next(props: Run) {
  const { say, workshop } = props
  const { state, scenario } = workshop
  const may = (kind: EventKind) => mayFollow(state).includes(kind)
  const { steps } = scenario.document
  const at = steps.findIndex(({ id }) => id === state.shown)
  const [next, before] = [steps[at + 1], steps[at - 1]]
  return (
    <>
      {may('opened') && state.phase === 'planned' && <p>{say('workshops.run.open.text')}</p>}
      {may('opened') && (
        <Act
          {...props}
          kind="opened"
          label={say(state.phase === 'planned' ? 'workshops.run.open' : 'workshops.run.reopen')}
          main={state.phase === 'planned'}
        />
      )}
      {may('shown') && next && (
        <Act {...props} kind="shown" step={next.id} label={say('workshops.run.show', { number: at + 2 })} main />
      )}
      {may('shown') && at >= 0 && (
        <Act {...props} kind="shown" step={before?.id ?? ''} label={say('workshops.run.hide', { number: at + 1 })} />
      )}
      {may('timer') && state.shown && <Timers {...props} minutes={steps[at]?.minutes ?? 10} />}
      {may('paused') && <Act {...props} kind="paused" label={say('workshops.timer.pause')} />}
      {may('resumed') && <Act {...props} kind="resumed" label={say('workshops.timer.resume')} />}
      {may('stopped') && <Act {...props} kind="stopped" label={say('workshops.timer.stop')} />}
      {may('consolidating') && state.phase === 'open' && (
        <Act {...props} kind="consolidating" label={say('workshops.run.end')} main={!next} />
      )}
      {state.phase === 'closed' && (
        <>
          <Notice kind="success">
            <p>{say('workshops.run.closed')}</p>
          </Notice>
          <Act {...props} kind="consolidating" label={say('workshops.run.again')} />
        </>
      )}
    </>
  )
}

interface ActProps extends Run {
  kind: EventKind
  step?: string
  label: string
  main?: boolean
}

/** One act in one press; it says which state it was pressed on. */
export function Act({
  to,
  token,
  workshop,
  kind,
  step,
  label,
  main,
}: Pick<ActProps, 'to' | 'token' | 'workshop' | 'kind' | 'step' | 'label' | 'main'>) {
  return (
    <form method="post" action={to(`/workshops/${workshop.id}/events`)}>
      <Token token={token} />
      <input type="hidden" name="version" value={workshop.state.version} />
      <input type="hidden" name="kind" value={kind} />
      {step !== undefined && <input type="hidden" name="at" value={step} />}
      <button class="ds-button" data-variant={main ? undefined : 'secondary'} type="submit">
        {label}
      </button>
    </form>
  )
}

function Timers({ say, to, token, workshop, minutes }: Run & { minutes: number }) {
  return (
    <form method="post" action={to(`/workshops/${workshop.id}/events`)}>
      <Token token={token} />
      <input type="hidden" name="version" value={workshop.state.version} />
      <input type="hidden" name="kind" value="timer" />
      <input type="hidden" name="at" value={workshop.state.shown ?? ''} />
      <div class="ds-field">
        <label class="ds-label" for="minutes">
          {say('workshops.timer.minutes')}
        </label>
        <input
          class="ds-input short"
          id="minutes"
          name="minutes"
          inputMode="numeric"
          autoComplete="off"
          value={String(minutes)}
        />
      </div>
      <Actions>
        <button class="ds-button" data-variant="secondary" type="submit">
          {say('workshops.timer.start')}
        </button>
      </Actions>
    </form>
  )
}

/** Names for the day, while the workshop runs. */
function People({ say, lang, people }: Run) {
  if (people.length === 0) return null
  return (
    <Details title={say('workshops.run.people', { count: people.length })}>
      <ul class="plain">
        {people.map(({ table, type, name }, at) => (
          <li key={`${at}-${name}`}>
            {say('workshops.board.table', { number: table })}: {name}, {nameOf(organisationTypes, type, lang)}
          </li>
        ))}
      </ul>
    </Details>
  )
}
