import type { Ask } from '#base/http/ask.ts'
import type { Board } from '../board.ts'
import { textIn } from '../scenario.ts'
import { sayCode, type Workshop } from '../session.ts'
import { boardStep, boardTop } from './board-parts.view.tsx'

interface Screen extends Pick<Ask<unknown>, 'say' | 'lang' | 'to' | 'now'> {
  workshop: Workshop
  board: Board
  last: number
  qr: { d: string; size: number }
  /** Where one types the code. */
  address: string
}

/** Read from the back of the room: the last step that is shown, its answers, how to come in. Holds no notes of the facilitator. */
export function ScreenView(props: Screen) {
  const { say, lang, to, workshop, board, last, qr, address } = props
  const step = last > 0 ? workshop.scenario.document.steps[last - 1] : undefined
  return (
    <div
      class="board board-screen"
      data-live={to(`/workshops/${workshop.id}/live`)}
      data-shown={last}
      data-phase={workshop.state.phase}
      data-follow="yes"
    >
      <div class="screen-head">
        <div>
          <p class="quiet">{textIn(workshop.scenario.document.names, lang)}</p>
          <h1 class="ds-heading">{step ? `${last}. ${textIn(step.names, lang)}` : workshop.network.names[lang]}</h1>
        </div>
        {workshop.code && (
          <div class="screen-join">
            <svg viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={say('workshops.screen.qr')}>
              <path d={qr.d} />
            </svg>
            <p>
              {address.replace(/^https?:\/\//, '')}
              <strong class="join-code">{sayCode(workshop.code)}</strong>
            </p>
          </div>
        )}
      </div>
      {boardTop(props, board)}
      {step ? (
        <>
          <p class="screen-story as-typed">{textIn(step.story, lang)}</p>
          <h2 class="ds-sr-only">{say('workshops.board.title')}</h2>
          {boardStep(props, board, step)}
        </>
      ) : (
        <p class="screen-story">{say('workshops.screen.waiting')}</p>
      )}
      <p class="quiet">{say('workshops.play.invented')}</p>
      <p class="no-print">
        <a href={to(`/workshops/${workshop.id}`)}>{say('workshops.back')}</a>
      </p>
    </div>
  )
}
