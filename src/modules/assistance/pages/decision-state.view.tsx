import type { Say } from '#base/i18n/words.ts'
import { Notice, Tag } from '#base/ui/parts.tsx'
import type { DraftFault } from '../decision-rules.ts'
import { type StepFault, stateOf } from '../decision-steps.ts'
import type { ClientDecisionTable } from '../queries-decisions.ts'

const tagKind = {
  drafted: 'warning',
  reviewed: 'info',
  signed: 'success',
  recorded: 'neutral',
  withdrawn: 'neutral',
} as const

/** How far a decision has come. */
export function StateTag({ say, row }: { say: Say; row: ClientDecisionTable }) {
  const state = stateOf(row)
  return <Tag kind={tagKind[state]}>{say(`assistance.decision.state.${state}`)}</Tag>
}

/** Why a step was not taken; nothing was changed. */
export function StepRefusedView({
  say,
  fault,
  way,
}: {
  say: Say
  fault: NonNullable<StepFault | DraftFault>
  way: string
}) {
  return (
    <div class="stack">
      <h1 class="ds-heading" data-size="lg">
        {say('assistance.decision.refused')}
      </h1>
      <Notice kind="warning">
        <p>{say(`assistance.decision.fault.${fault}`)}</p>
      </Notice>
      <p>
        <a href={way}>{say('assistance.back')}</a>
      </p>
    </div>
  )
}
