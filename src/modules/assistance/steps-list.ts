import type { Names } from '#base/i18n/lang.ts'
import { mechanism } from '#packs/fi/referral-mechanism/mechanism.ts'
import type { CodeList } from '#packs/pack.ts'

/** Stages of the referral mechanism that come after admission: a client's work follows their steps. */
const stagesOfClients = ['help', 'rights', 'exit'] as const
export const clientStages = mechanism.stages.filter(({ id }) => stagesOfClients.some((code) => code === id))

/** Steps of the mechanism that are taken with a client, in its order. */
export const clientSteps = mechanism.steps.filter(({ stage }) => clientStages.some(({ id }) => id === stage))

/** Who acts in a lane of the mechanism. */
export const actorOf = (lane: string): Names | undefined => mechanism.lanes.find(({ id }) => id === lane)?.names

export const stepList: CodeList = {
  id: 'mechanism-steps',
  version: 1,
  items: clientSteps.map(({ id, names }) => ({ code: id, names })),
}
