import { type Answer, page, see } from '#base/http/answer.ts'
import type { Reading, Writing } from '#base/http/ask.ts'
import { listedVersions } from '../queries-scenarios.ts'
import { createScenario } from '../scenario-editing.ts'
import { ScenariosView } from './scenarios.view.tsx'

/** All scenarios: what may be played, and what is being written. */
export async function scenarios(ask: Reading): Promise<Answer> {
  const { say, lang, to, token } = ask
  const rows = await listedVersions(ask.db, ask.allowed)
  return page(say('workshops.scenarios'), <ScenariosView {...{ say, lang, to, token, rows }} />)
}

/** An empty scenario to begin with; its cover is the first thing to write. */
export async function create(ask: Writing): Promise<Answer> {
  const id = await createScenario(ask)
  ask.record({ action: 'scenario.create', object: ['scenario', id] })
  return see(ask.to(`/scenarios/${id}/cover`))
}
