import type { Ask } from '#base/http/ask.ts'
import type { Filled } from '#base/ui/form.ts'
import { Token } from '#base/ui/form.view.tsx'
import { Notice } from '#base/ui/parts.tsx'
import type { Card } from '../answers-card.ts'
import type { Board } from '../board.ts'
import { textIn } from '../scenario.ts'
import { shownSteps } from '../session.ts'
import type { Participant } from '../session-participants.ts'
import { AnswerCard, boardStep, boardTop } from './board-parts.view.tsx'
import { CardFields } from './card-form.view.tsx'
import { StepStory } from './step-story.view.tsx'

interface Play extends Pick<Ask<unknown>, 'say' | 'lang' | 'to' | 'token' | 'now'> {
  board: Board
  participant: Participant
  /** Which step is looked at; 0 while none is shown. */
  number: number
  filled: Filled
  once: string
  stored: boolean
}

/** A participant's page. What changes by itself stands in `board-top` and `board-step-…`; the form is never touched. */
export function PlayView(props: Play) {
  const { say, lang, to, board, participant, number } = props
  const { workshop } = board
  const { state, scenario } = workshop
  const step = scenario.document.steps[number - 1]
  return (
    <div
      class="board"
      data-live={to('/board/live')}
      data-own={participant.table.number}
      data-shown={shownSteps(scenario.document, state).length}
      data-phase={state.phase}
      data-follow="yes"
    >
      <p class="quiet">
        {textIn(scenario.document.names, lang)} · {say('workshops.board.table', participant.table)}
      </p>
      <h1 class="ds-heading">{step ? `${number}. ${textIn(step.names, lang)}` : say('workshops.play.waiting')}</h1>
      <Bars say={say} to={to} />
      {props.stored && (
        <Notice kind="success">
          <p>{say('workshops.play.stored')}</p>
        </Notice>
      )}
      {boardTop(props, board)}
      <p class="quiet">{say('workshops.play.invented')}</p>
      {!step && <p>{say('workshops.play.waiting.text')}</p>}
      {state.phase !== 'open' && state.phase !== 'planned' && <Feedback {...props} />}
      {step && (
        <>
          <StepStory say={say} lang={lang} document={scenario.document} step={step} />
          {state.phase === 'open' && <AnswerForm {...props} />}
          <h2 class="ds-heading">{say('workshops.board.title')}</h2>
          <form method="post" action={to('/board/mark')} id="mark" hidden>
            <Token token={props.token} />
            <input type="hidden" name="step" value={number} />
          </form>
          {boardStep(props, board, step)}
          <Own
            {...props}
            cards={board.cards.filter((card) => card.step === step.id && card.participant === participant.id)}
          />
        </>
      )}
      <p>
        <a href={to(number > 0 ? `/board?step=${number}` : '/board')}>{say('workshops.play.reload')}</a>
      </p>
    </div>
  )
}

/** Hidden until the script has something to say. */
export const Bars = ({ say, to }: Pick<Play, 'say'> & { to: (path: string) => string }) => (
  <>
    <p class="board-bar" data-moved role="status" hidden>
      <a href={to('/board')}>{say('workshops.play.moved')}</a>
    </p>
    <p class="board-bar" data-lost role="status" hidden>
      {say('workshops.play.lost')}
    </p>
  </>
)

function AnswerForm({ say, lang, to, token, board, number, filled, once }: Play) {
  const { document } = board.workshop.scenario
  const step = document.steps[number - 1]
  if (!step) return null
  return (
    <section>
      <h2 class="ds-heading">{say('workshops.play.answer')}</h2>
      <form
        method="post"
        action={to('/board/answers')}
        class="stack"
        autoComplete="off"
        data-kept={`${board.workshop.id}/${step.id}`}
      >
        <Token token={token} />
        <input type="hidden" name="step" value={number} />
        <input type="hidden" name="once" value={once} />
        <CardFields say={say} lang={lang} filled={filled} step={step} />
        <button class="ds-button" type="submit">
          {say('workshops.play.store')}
        </button>
      </form>
    </section>
  )
}

/** One's own answers, to change or take back. */
function Own({ say, lang, to, cards, board }: Play & { cards: readonly Card[] }) {
  if (cards.length === 0 || board.workshop.state.phase !== 'open') return null
  return (
    <section>
      <h2 class="ds-heading">{say('workshops.play.own')}</h2>
      <ul class="board-cards">
        {cards.map((card) => (
          <li key={card.id}>
            <AnswerCard say={say} lang={lang} card={card} />
            <a href={to(`/board/card?card=${card.id}`)}>
              {say('workshops.board.change')}
              <span class="ds-sr-only"> {say(`workshops.word.${card.word}`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Feedback({ say, to, participant }: Play) {
  return (
    <Notice kind="info" title={say('workshops.play.over')}>
      {participant.feedbackOn === null ? (
        <p>
          <a href={to('/board/feedback')}>{say('workshops.feedback.give')}</a>
        </p>
      ) : (
        <p>{say('workshops.feedback.given')}</p>
      )}
    </Notice>
  )
}
