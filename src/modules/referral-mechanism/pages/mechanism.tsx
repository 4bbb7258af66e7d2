import { page } from '#base/http/answer.ts'
import type { Reading } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { inOrder } from '../flow.ts'
import { receiversOf, regionsOf } from '../receivers.ts'
import { MechanismView, SituationsView, SituationView, StageView, StepView } from './mechanism.view.tsx'
import { oneOf, shownTo } from './shown.ts'

/** The whole, stage by stage. */
export async function mechanism(ask: Reading) {
  const shown = await shownTo(ask)
  return page(shown.document.title[ask.lang], <MechanismView shown={shown} />)
}

/** One stage with all its texts and its drawing. */
export async function stage(ask: Reading) {
  const shown = await shownTo(ask)
  const found = oneOf(shown.document.stages, ask.params.part)
  return page(found.names[ask.lang], <StageView shown={shown} stage={found} />)
}

/** One step or decision, with what goes over from it and who could receive that in each region. */
export async function step(ask: Reading) {
  const shown = await shownTo(ask)
  const { document } = shown
  const node = oneOf(
    document.stages.flatMap(({ id }) => inOrder(document, id)),
    ask.params.part,
  )
  const handovers = document.handovers.filter(({ from, to }) => from === node.id || to === node.id)
  const receivers = await receiversOf(
    ask.db,
    handovers.filter(({ from }) => from === node.id),
  )
  const regions = await regionsOf(ask.db, dayOf(ask.now))
  return page(node.names[ask.lang], <StepView {...{ shown, node, handovers, receivers, regions }} />)
}

/** What makes the way another one. */
export async function situations(ask: Reading) {
  const shown = await shownTo(ask)
  return page(ask.say('referral-mechanism.way.situations'), <SituationsView shown={shown} />)
}

export async function situation(ask: Reading) {
  const shown = await shownTo(ask)
  const found = oneOf(shown.document.situations, ask.params.part)
  return page(found.names[ask.lang], <SituationView shown={shown} situation={found} />)
}
