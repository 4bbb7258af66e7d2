import { get, post, type Route } from '#base/http/ask.ts'
import { answered, board, boardNews, marked } from './pages/board.tsx'
import { changed, ownCard, withdrawn } from './pages/board-card.tsx'
import { feedback, feedbackSent } from './pages/board-feedback.tsx'
import { join, joined } from './pages/join.tsx'
import { mayPlay } from './policy.ts'

/** Doors of participants, who have no account: no path names a workshop, the browser's secret does. */
export const playingRoutes: readonly Route[] = [
  get('/join', mayPlay.join, join, { form: true }),
  post('/join', mayPlay.join, joined),
  get('/board', mayPlay.play, board, { form: true }),
  get('/board/live', mayPlay.play, boardNews, { quiet: true }),
  post('/board/answers', mayPlay.play, answered),
  post('/board/mark', mayPlay.play, marked),
  get('/board/card', mayPlay.play, ownCard, { form: true }),
  post('/board/card', mayPlay.play, changed),
  post('/board/card/withdrawal', mayPlay.play, withdrawn),
  get('/board/feedback', mayPlay.play, feedback, { form: true }),
  post('/board/feedback', mayPlay.play, feedbackSent),
]
