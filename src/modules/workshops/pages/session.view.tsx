import type { Ask } from '#base/http/ask.ts'
import { sayDay } from '#base/time/day.ts'
import { Token } from '#base/ui/form.view.tsx'
import { Details } from '#base/ui/parts.tsx'
import type { Board } from '../board.ts'
import type { participantNames } from '../queries-sessions-people.ts'
import { type Step, textIn } from '../scenario.ts'
import type { Workshop } from '../session.ts'
import { boardStep, boardTop } from './board-parts.view.tsx'
import { StepStory } from './step-story.view.tsx'

export interface Run extends Pick<Ask<unknown>, 'say' | 'lang' | 'to' | 'token' | 'now'> {
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
          <Notes say={say} lang={lang} step={step} />
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

/** For the facilitator only: never on the board, the wall or a phone. */
const Notes = ({ say, lang, step }: Pick<Run, 'say' | 'lang'> & { step: Step }) =>
  textIn(step.notes, lang) || textIn(step.twist, lang) ? (
    <Details title={say('workshops.run.notes')}>
      <p class="as-typed">{textIn(step.notes, lang)}</p>
      {textIn(step.twist, lang) && (
        <p class="as-typed">
          <b>{say('workshops.run.twist')}:</b> {textIn(step.twist, lang)}
        </p>
      )}
    </Details>
  ) : null

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
