import { page } from '#base/http/answer.ts'
import type { Reading } from '#base/http/ask.ts'
import { bandsOf } from '../picture.ts'
import { DrawingView, PrintView } from './drawing.view.tsx'
import { oneOf, shownTo } from './shown.ts'

/** The whole as swim lanes, in bands one under the other. */
export async function drawing(ask: Reading) {
  const shown = await shownTo(ask)
  const bands = bandsOf(shown.document, ask.lang)
  return page(ask.say('referral-mechanism.drawing.title'), <DrawingView shown={shown} bands={bands} stage={null} />)
}

export async function stageDrawing(ask: Reading) {
  const shown = await shownTo(ask)
  const stage = oneOf(shown.document.stages, ask.params.part)
  return page(stage.names[ask.lang], <DrawingView shown={shown} bands={[[stage.id]]} stage={stage} />)
}

/** Everything on one page, for paper. */
export async function printed(ask: Reading) {
  const shown = await shownTo(ask)
  return page(shown.document.title[ask.lang], <PrintView shown={shown} />)
}
