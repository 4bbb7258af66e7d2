import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { sayDay } from '#base/time/day.ts'
import type { Filled } from '#base/ui/form.ts'
import { ErrorSummary, LongField, Token } from '#base/ui/form.view.tsx'
import { Actions, Notice } from '#base/ui/parts.tsx'
import { isOld, type Matter } from '../decision.ts'
import type { DraftFault, Scene } from '../decision-rules.ts'
import type { ClientDecisionTable } from '../queries-decisions.ts'
import { draftLabels } from './decision-labels.ts'
import { OwnFields } from './draft-fields.view.tsx'
import { WhoFields } from './draft-who.view.tsx'
import { WhyFields } from './draft-why.view.tsx'

export interface Props {
  say: Say
  lang: Lang
  to: (path: string) => string
  token: string
  client: string
  today: string
  matter: Matter
  filled: Filled
  /** Where it is sent, below the decisions of the file. */
  action: string
  seen: string
  old: ClientDecisionTable | null
  scene: Scene
  hindered: DraftFault | null
}

/** A decision to be written: who, when, on which ground, why; and what the person reads. */
export function DraftView(props: Props) {
  const { say, to, token, client, matter, filled, action, seen, hindered, old } = props
  const way = to(`/clients/${client}/decisions`)
  return (
    <div class="stack">
      <p class="no-print">
        <a href={way}>{say('assistance.back')}</a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {say(`assistance.matter.${matter}`)}
      </h1>
      <p>{say(`assistance.matter.text.${matter}`)}</p>
      {hindered && (
        <Notice kind="warning">
          <p>{say(`assistance.decision.fault.${hindered}`)}</p>
        </Notice>
      )}
      <Standing {...props} />
      <ErrorSummary {...{ filled, say }} labels={draftLabels(say, matter)} />
      <form method="post" action={`${way}/${action}`} class="stack">
        <Token token={token} />
        <input type="hidden" name="seen" value={seen} />
        {old && <LongField {...{ filled, say }} name="wrong" label={say('assistance.draft.wrong')} rows={3} />}
        <WhoFields {...props} />
        <OwnFields {...props} />
        <WhyFields {...props} />
        <Actions>
          <button class="ds-button" type="submit">
            {say(isOld(matter) ? 'assistance.draft.record' : 'assistance.draft.save')}
          </button>
          <a href={way}>{say('assistance.cancel')}</a>
        </Actions>
      </form>
    </div>
  )
}

/** The period that an extension or interruption is about. */
function Standing({ say, lang, matter, scene: { period } }: Props) {
  if (!period || (matter !== 'reflection-extended' && matter !== 'reflection-interrupted')) return null
  return (
    <p>{say('assistance.draft.period', { from: sayDay(period.startsOn, lang), to: sayDay(period.endsOn, lang) })}</p>
  )
}
