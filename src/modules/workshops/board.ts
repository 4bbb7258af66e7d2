import type { Base } from '#base/base.ts'
import type { Read } from '#base/database/handles.ts'
import { htmlOf } from '#base/http/html.ts'
import type { Lang } from '#base/i18n/lang.ts'
import { cardsOf } from './answers.ts'
import type { Card } from './answers-card.ts'
import { boardStep, boardTop } from './pages/board-parts.view.tsx'
import { participantCounts } from './queries-sessions-people.ts'
import { shownSteps, type Workshop } from './session.ts'
import { boardTopic, workshopOf } from './sessions.ts'

/** What everybody sees of a workshop: the same for participants, facilitators and the shared screen. */
export interface Board {
  workshop: Workshop
  cards: readonly Card[]
  /** How many have come in. */
  people: number
}

export async function boardOf(db: Read, base: Base, workshop: Workshop): Promise<Board> {
  const counts = await participantCounts(db, workshop.id)
  return {
    workshop,
    cards: await cardsOf(db, base, workshop.id),
    people: counts.reduce((sum, { count }) => sum + Number(count), 0),
  }
}

/** The board in one language, made once per change and pushed to all who look at it. */
export const boardStream = (base: Base, id: string, lang: Lang): ReadableStream<Uint8Array> =>
  base.live.shared(`board:${id}:${lang}`, [boardTopic(id)], () =>
    base.database.reading(async (db) => partsOf(base, lang, await boardOf(db, base, await workshopOf(db, id)))),
  )

/** The named parts of the board: its top, and one per shown step. They hold no form and no secret. */
function partsOf(base: Base, lang: Lang, board: Board): ReadonlyMap<string, string> {
  const scene = { say: base.speakers[lang], lang, now: base.now() }
  const steps = shownSteps(board.workshop.scenario.document, board.workshop.state)
  return new Map([
    ['board-top', htmlOf(boardTop(scene, board))],
    ...steps.map((step, at) => [`board-step-${at + 1}`, htmlOf(boardStep(scene, board, step))] as const),
  ])
}
