import { type Answer, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { Token } from '#base/ui/form.view.tsx'
import { type ScenarioDocument, stepOf, textIn } from '../scenario.ts'
import {
  beginDraft,
  changeDocument,
  confirmDraft,
  copyScenario,
  discardDraft,
  draftOf,
  publishDraft,
  sendDraft,
  withdrawScenario,
} from '../scenario-editing.ts'
import { homeOf, scenarioOf } from './scenario-part.tsx'
import { InventedBanner } from './scenario-story.view.tsx'

export async function copy(ask: Writing): Promise<Answer> {
  const id = await copyScenario(ask, said(ask, 'version'))
  ask.record({ action: 'scenario.copy', object: ['scenario', id] })
  return see(ask.to(`/scenarios/${id}`))
}

export async function newDraft(ask: Writing): Promise<Answer> {
  await beginDraft(ask, scenarioOf(ask))
  return see(homeOf(ask))
}

export async function send(ask: Writing): Promise<Answer> {
  await sendDraft(ask, scenarioOf(ask), Number(said(ask, 'seen')))
  return see(homeOf(ask))
}

/** The second person confirms what they read, by ticking that nobody can be known in it. */
export async function confirm(ask: Writing): Promise<Answer> {
  if (said(ask, 'nobody') !== 'yes') return see(homeOf(ask))
  await confirmDraft(ask, scenarioOf(ask), Number(said(ask, 'seen')))
  return see(homeOf(ask))
}

export async function publish(ask: Writing): Promise<Answer> {
  await publishDraft(ask, scenarioOf(ask), Number(said(ask, 'seen')))
  return see(homeOf(ask))
}

export async function withdraw(ask: Writing): Promise<Answer> {
  await withdrawScenario(ask, scenarioOf(ask), true)
  return see(homeOf(ask))
}

export async function restore(ask: Writing): Promise<Answer> {
  await withdrawScenario(ask, scenarioOf(ask), false)
  ask.record({ action: 'scenario.return', object: ['scenario', scenarioOf(ask)] })
  return see(homeOf(ask))
}

/** One step further up or down. */
export async function moveStep(ask: Writing): Promise<Answer> {
  const by = said(ask, 'way') === 'up' ? -1 : 1
  await changeDocument(ask, scenarioOf(ask), (document) => moved(document, ask.params['step'] ?? '', by))
  return see(`${homeOf(ask)}#steps`)
}

export const askRemoveStep = (ask: Reading): Promise<Answer> =>
  askFirst(ask, (document) => textIn(stepOf(document, ask.params['step'] ?? '')?.names ?? {}, ask.lang), 'step')

export async function removeStep(ask: Writing): Promise<Answer> {
  const out = ask.params['step']
  await changeDocument(ask, scenarioOf(ask), (document) => ({
    ...document,
    steps: document.steps.filter(({ id }) => id !== out),
  }))
  return see(`${homeOf(ask)}#steps`)
}

export const askRemoveRole = (ask: Reading): Promise<Answer> =>
  askFirst(ask, ({ roles }) => textIn(roles.find(({ id }) => id === ask.params['role'])?.names ?? {}, ask.lang), 'role')

/** Takes the card out of the steps too. */
export async function removeRole(ask: Writing): Promise<Answer> {
  const out = ask.params['role']
  await changeDocument(ask, scenarioOf(ask), (document) => ({
    ...document,
    roles: document.roles.filter(({ id }) => id !== out),
    steps: document.steps.map((step) => ({ ...step, roles: step.roles.filter((id) => id !== out) })),
  }))
  return see(`${homeOf(ask)}#roles`)
}

export const askDiscard = (ask: Reading): Promise<Answer> =>
  askFirst(ask, ({ names }) => textIn(names, ask.lang) || ask.say('workshops.scenario.unnamed'), 'draft')

export async function discard(ask: Writing): Promise<Answer> {
  const gone = await discardDraft(ask, scenarioOf(ask))
  return see(gone ? ask.to('/scenarios') : homeOf(ask))
}

/** Says what will be lost before it is. */
async function askFirst(
  ask: Reading,
  nameOf: (document: ScenarioDocument) => string,
  what: 'step' | 'role' | 'draft',
): Promise<Answer> {
  const draft = await draftOf(ask.db, scenarioOf(ask))
  const name = draft && nameOf(draft.document)
  if (!name) return see(homeOf(ask))
  const title = ask.say(`workshops.remove.${what}`, { name })
  return page(
    title,
    <div class="stack">
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      <InventedBanner say={ask.say} />
      <p>{ask.say(`workshops.remove.${what}.text`)}</p>
      <form method="post" action={ask.to(ask.path)}>
        <Token token={ask.token} />
        <div class="actions">
          <button class="ds-button" data-color="danger" type="submit">
            {ask.say('workshops.remove')}
          </button>
          <a class="ds-link" href={homeOf(ask)}>
            {ask.say('workshops.cancel')}
          </a>
        </div>
      </form>
    </div>,
  )
}

function moved(document: ScenarioDocument, id: string, by: number): ScenarioDocument {
  const from = document.steps.findIndex((step) => step.id === id)
  const to = from + by
  const [one, other] = [document.steps[from], document.steps[to]]
  if (!one || !other) return document
  return { ...document, steps: document.steps.with(from, other).with(to, one) }
}

const said = ({ typed }: Pick<Ask, 'typed'>, name: string): string => typed.get(name)?.[0] ?? ''
