import { page } from '#base/http/answer.ts'
import type { Reading } from '#base/http/ask.ts'
import { inOrder } from '../flow.ts'
import { RolesView, RoleView } from './roles.view.tsx'
import { oneOf, shownTo } from './shown.ts'

/** What do I do? Everybody finds themself by their work. */
export async function roles(ask: Reading) {
  const shown = await shownTo(ask)
  return page(ask.say('referral-mechanism.roles.title'), <RolesView shown={shown} />)
}

export async function role(ask: Reading) {
  const shown = await shownTo(ask)
  const found = oneOf(shown.document.roles, ask.params.part)
  const nodes = shown.document.stages
    .flatMap(({ id }) => inOrder(shown.document, id))
    .filter(({ lane }) => found.lanes.includes(lane))
  return page(found.names[ask.lang], <RoleView {...{ shown, nodes }} role={found} />)
}
