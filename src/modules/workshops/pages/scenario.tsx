import { type Answer, NotFound, page } from '#base/http/answer.ts'
import type { Ask, Reading } from '#base/http/ask.ts'
import { allowedActs } from '#base/http/rule.ts'
import { namesOf } from '#modules/accounts/accounts.ts'
import { stepsInForce } from '#modules/referral-mechanism/referral-mechanism.ts'
import { mayScenario } from '../policy.ts'
import { type ScenarioVersionTable, scenarioRow, versionsOf } from '../queries-scenarios.ts'
import { textIn } from '../scenario.ts'
import { unknownMechanism } from '../scenario-check.ts'
import { ScenarioView } from './scenario.view.tsx'
import { ScenarioAside } from './scenario-aside.view.tsx'
import { scenarioOf } from './scenario-part.tsx'

/** One scenario as whoever leads a workshop reads it, and what may be done with it now. */
export async function scenario(ask: Reading): Promise<Answer> {
  const id = scenarioOf(ask)
  const row = await scenarioRow(ask.db, id)
  const versions = await versionsOf(ask.db, id)
  const version = chosen(ask, versions) ?? versions[0]
  if (!row || !version) throw new NotFound()
  const acts = await allowedActs(ask.db, ask.actor, mayScenario, id)
  const mechanism = await stepsInForce(ask.db)
  const people = versions.flatMap((one) => [one.changed_by, one.sent_by, one.confirmed_by, one.published_by])
  const names = await namesOf(ask.db, people)
  const { say, lang, to, token } = ask
  const unknown = unknownMechanism(version.document, new Set(mechanism.map((step) => step.id)))
  const shown = { say, lang, to, token, row, version, versions, acts, names, unknown, mechanism, me: ask.actor.id }
  const title = textIn(version.document.names, lang) || say('workshops.scenario.unnamed')
  return page(title, <ScenarioView {...shown} title={title} />, { aside: <ScenarioAside {...shown} /> })
}

/** The version that the query names, of those of this scenario. */
export const chosen = (
  { query }: Pick<Ask, 'query'>,
  versions: readonly ScenarioVersionTable[],
): ScenarioVersionTable | undefined => versions.find((version) => version.id === query.get('version')?.[0])

/** What to play, print or look at when nothing else is asked: the version in use, else the newest. */
export async function playedVersion(ask: Reading): Promise<ScenarioVersionTable> {
  const versions = await versionsOf(ask.db, scenarioOf(ask))
  const inUse = versions.find((version) => version.published_at && !version.superseded_at)
  const found = chosen(ask, versions) ?? inUse ?? versions[0]
  if (!found) throw new NotFound()
  return found
}
