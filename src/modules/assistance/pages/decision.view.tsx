import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { sayDay } from '#base/time/day.ts'
import type { Filled } from '#base/ui/form.ts'
import { Notice, Summary } from '#base/ui/parts.tsx'
import { type DecisionContent, matterOf } from '../decision.ts'
import { isOpen } from '../decision-steps.ts'
import type { Entry } from '../entries.ts'
import { letterMatter } from '../letter.ts'
import type { may } from '../policy.ts'
import type { ClientDecisionTable } from '../queries-decisions.ts'
import { Next } from './decision-next.view.tsx'
import { stepRows, whatRows } from './decision-rows.view.tsx'
import { StateTag } from './decision-state.view.tsx'
import { ServiceView } from './service.view.tsx'

export interface DecisionProps {
  say: Say
  lang: Lang
  to: (path: string) => string
  token: string
  filled: Filled
  client: string
  decision: ClientDecisionTable
  content: DecisionContent
  court: string
  acts: ReadonlySet<keyof typeof may>
  names: ReadonlyMap<string, string>
  me: string
  seen: string
  today: string
  contacts: readonly Entry[]
  /** How many contacts stand in the file at all. */
  unsafe: number
  old: ClientDecisionTable | null
  newer: ClientDecisionTable | null
}

/** A decision as it stands. */
export function DecisionView(props: DecisionProps) {
  const { say, decision, old, newer } = props
  const base = pathOf(props)
  return (
    <>
      <h2 class="ds-heading" data-size="md">
        {say(`assistance.matter.${matterOf(decision)}`)} <StateTag say={say} row={decision} />
      </h2>
      {newer && (
        <Notice kind="info">
          <p>
            <a href={base(newer.id)}>{say('assistance.decision.newer')}</a>
          </p>
        </Notice>
      )}
      {old && (
        <p>
          <a href={base(old.id)}>{say('assistance.decision.older', { day: sayDay(old.law_day, props.lang) })}</a>
        </p>
      )}
      <Summary rows={[...whatRows(props), ...stepRows(props)]} />
      <Letter {...props} />
      {isOpen(decision) ? <Next {...props} /> : <Afterwards {...props} />}
    </>
  )
}

export const pathOf =
  ({ to, client }: Pick<DecisionProps, 'to' | 'client'>) =>
  (id: string) =>
    to(`/clients/${client}/decisions/${id}`)

function Letter(props: DecisionProps) {
  const { say, decision } = props
  if (!letterMatter(decision) || decision.withdrawn_at) return null
  return (
    <p class="no-print">
      <a href={`${pathOf(props)(decision.id)}/letter`}>
        {say(decision.signed_at ? 'assistance.decision.letter' : 'assistance.decision.letter.draft')}
      </a>
    </p>
  )
}

/** Service and correction of what stands. */
function Afterwards(props: DecisionProps) {
  const { say, decision, acts, newer } = props
  const isOurs = matterOf(decision) !== 'admission' && matterOf(decision) !== 'rejection'
  const mayCorrect = isOurs && acts.has('draft') && !newer && !decision.withdrawn_at
  return (
    <>
      {decision.signed_at && <ServiceView {...props} />}
      {mayCorrect && (
        <p class="no-print">
          <a href={`${pathOf(props)(decision.id)}/correction`}>{say('assistance.decision.correct')}</a>
        </p>
      )}
    </>
  )
}
