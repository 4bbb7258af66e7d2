import { teamsOf } from '#base/http/actor.ts'
import { type Answer, page, see } from '#base/http/answer.ts'
import type { Writing } from '#base/http/ask.ts'
import { reaches } from '#base/http/rule.ts'
import { actOf, clientIn } from '../act.ts'
import { matterOf } from '../decision.ts'
import type { DraftFault } from '../decision-rules.ts'
import { reviewDecision, signDecision, withdrawDraft } from '../decision-signing.ts'
import type { StepFault } from '../decision-steps.ts'
import { may } from '../policy.ts'
import { clientOf } from '../queries.ts'
import { decisionIn } from './decision.tsx'
import { StepRefusedView } from './decision-state.view.tsx'

export const review = (ask: Writing): Promise<Answer> =>
  step(ask, 'review-decision', (id, seen) => reviewDecision(actOf(ask), id, seen))

export const withdraw = (ask: Writing): Promise<Answer> =>
  step(ask, 'withdraw-decision', (id, seen) => withdrawDraft(actOf(ask), id, seen))

/** The official's own act: nothing here happens by itself. */
export async function sign(ask: Writing): Promise<Answer> {
  const { team_id } = await clientOf(ask.db, clientIn(ask))
  const decider = teamsOf(ask.actor, 'official').includes(team_id) ? 'designated-official' : 'director'
  return step(ask, 'sign-decision', (id, seen) => signDecision(actOf(ask), id, seen, decider))
}

export async function step(
  ask: Writing,
  action: string,
  deed: (id: string, seen: string) => Promise<StepFault | DraftFault>,
): Promise<Answer> {
  const row = await decisionIn(ask)
  const client = clientIn(ask)
  const fault = await deed(row.id, ask.typed.get('seen')?.[0] ?? '')
  const way = ask.to(`/clients/${client}/decisions/${row.id}`)
  if (fault) {
    const title = ask.say('assistance.decision.refused')
    return page(title, <StepRefusedView say={ask.say} fault={fault} way={way} />, { status: 403 })
  }
  ask.record({ action: `client.${action}`, object: ['client', client], purpose: matterOf(row) })
  const stillTheirs = await reaches(ask.db, may.read, ask.actor, client)
  return see(stillTheirs ? way : ask.to('/clients/decisions'))
}
