import type { Ask } from '#base/http/ask.ts'
import { sayDay } from '#base/time/day.ts'
import { Token } from '#base/ui/form.view.tsx'
import { Actions, Details, Notice } from '#base/ui/parts.tsx'
import { organisationTypes } from '#packs/fi/organisations.ts'
import { nameOf } from '#packs/pack.ts'
import type { Board } from '../board.ts'
import type { participantNames } from '../queries-sessions.ts'
import { textIn } from '../scenario.ts'
import { type EventKind, mayFollow, sayCode, type Workshop } from '../session.ts'
import { boardStep, boardTop } from './board-parts.view.tsx'
import { StepStory } from './step-story.view.tsx'

interface Run extends Pick<Ask<unknown>, 'say' | 'lang' | 'to' | 'token' | 'now'> {
  workshop: Workshop
  board: Board
  /** The step that is looked at, and the last one that is shown to all. */
  number: number
  last: number
  people: Awaited<ReturnType<typeof participantNames>>
}

/** The facilitator's page. The board in it is the same as everybody's; the buttons to change answers show here. */
export function RunView(props: Run) {
  const { say, lang, to, token, workshop, board, number, last } = props
  const { scenario, state } = workshop
  const step = scenario.document.steps[number - 1]
  const base = `/workshops/${workshop.id}`
  return (
    <div
      class="board"
      data-live={to(`${base}/live`)}
      data-runs="yes"
      data-shown={last}
      data-phase={state.phase}
      data-follow="no"
    >
      <h1 class="ds-heading">{textIn(scenario.document.names, lang)}</h1>
      <p class="quiet">
        {workshop.network.names[lang]}, {sayDay(workshop.heldOn, lang)} ·{' '}
        {say('workshops.plan.number', { number: scenario.number })}
      </p>
      <p class="board-bar" data-moved role="status" hidden>
        <a href={to(base)}>{say('workshops.run.moved')}</a>
      </p>
      <p class="board-bar" data-lost role="status" hidden>
        {say('workshops.play.lost')}
      </p>
      {boardTop(props, board)}
      <Steps {...props} />
      {step && (
        <>
          <h2 class="ds-heading">
            {number}. {textIn(step.names, lang)}
          </h2>
          <StepStory say={say} lang={lang} document={scenario.document} step={step} />
          {(step.notes[lang] || step.twist[lang]) && (
            <Details title={say('workshops.run.notes')}>
              <p class="as-typed">{textIn(step.notes, lang)}</p>
              {textIn(step.twist, lang) && (
                <p class="as-typed">
                  <b>{say('workshops.run.twist')}:</b> {textIn(step.twist, lang)}
                </p>
              )}
            </Details>
          )}
          <h2 class="ds-heading">{say('workshops.board.title')}</h2>
          <form method="get" action={to(`${base}/card`)} id="card" hidden />
          {boardStep(props, board, step)}
        </>
      )}
      <form method="post" action={to('/board/mark')} id="mark" hidden>
        <Token token={token} />
      </form>
    </div>
  )
}

/** All steps, also those that are not shown yet: the facilitator reads ahead. */
const Steps = ({ say, lang, workshop, number, last }: Run) => (
  <Details title={say('workshops.run.steps')}>
    <ol class="plain">
      {workshop.scenario.document.steps.map((step, at) => (
        <li key={step.id}>
          <a href={`?step=${at + 1}`} aria-current={at + 1 === number ? 'page' : undefined}>
            {at + 1}. {textIn(step.names, lang)}
          </a>{' '}
          <span class="quiet">{at < last ? say('workshops.run.shown') : say('workshops.run.hidden')}</span>
        </li>
      ))}
    </ol>
  </Details>
)

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
