import type { Say } from '#base/i18n/words.ts'
import type { Labels } from '#base/ui/form.view.tsx'
import type { Matter } from '../decision.ts'

/** What the fields are called, beside each fault. */
export const draftLabels = (say: Say, matter: Matter): Labels =>
  new Map([
    ['decider', say('assistance.decision.decider')],
    ['decided', say('assistance.decision.day')],
    ['starts', say('assistance.decision.starts')],
    ['ends', say(matter === 'removal' ? 'assistance.decision.measures-end' : 'assistance.decision.ends')],
    ['ground', say('assistance.decision.grounds')],
    ['reasons', say('assistance.decision.reasons')],
    ['text', say('assistance.decision.text')],
    ['lang', say('assistance.draft.lang')],
    ['wrong', say('assistance.draft.wrong')],
    ...(['checked', 'circumstances', 'heard', 'court', 'reference'] as const).map(
      (part) => [part, say(`assistance.decision.said.${part}`)] as const,
    ),
  ])

/** What the fields of service are called, beside each fault. */
export const serviceLabels = (say: Say): Labels =>
  new Map([
    ['by', say('assistance.service.by')],
    ['day', say('assistance.service.day')],
    ['court', say('assistance.service.court')],
    ['reason', say('assistance.period.reason')],
  ])

/** What the fields of a period are called, beside each fault. */
export const periodLabels = (say: Say): Labels =>
  new Map([
    ['kind', say('assistance.period.kind')],
    ['provision', say('assistance.period.basis')],
    ['starts', say('assistance.decision.starts')],
    ['ends', say('assistance.decision.ends')],
    ['day', say('assistance.period.day')],
    ['reason', say('assistance.period.reason')],
  ])
