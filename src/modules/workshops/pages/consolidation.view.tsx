import type { Ask } from '#base/http/ask.ts'
import type { Filled } from '#base/ui/form.ts'
import { ErrorSummary, Token } from '#base/ui/form.view.tsx'
import { Notice } from '#base/ui/parts.tsx'
import type { Verdict } from '../consolidation.ts'
import type { DecidedStep } from '../consolidation-decisions.ts'
import type { Outcome } from '../report.ts'
import { warningText } from '../report-paper.ts'
import { textIn } from '../scenario.ts'
import type { Workshop } from '../session.ts'
import { ItemView } from './consolidation-item.view.tsx'
import { OutcomeList } from './report-outcomes.view.tsx'
import { Act } from './session-aside.view.tsx'

type Scene = Pick<Ask<unknown>, 'say' | 'lang' | 'to' | 'token'>

export interface Consolidating extends Scene {
  workshop: Workshop
  steps: readonly DecidedStep[]
  outcomes: readonly Outcome[]
  chosen: Chosen | null
}

/** The one item that is being decided, as `step|item`, with what stands in its form. */
export interface Chosen {
  item: string
  filled: Filled
}

export function ConsolidationView(props: Consolidating) {
  const { say, to, workshop, steps, outcomes, chosen } = props
  const { phase } = workshop.state
  return (
    <>
      <h1 class="ds-heading">{say('workshops.decide.title')}</h1>
      <p>{say('workshops.decide.intro')}</p>
      {chosen && <ErrorSummary filled={chosen.filled} say={say} />}
      {phase === 'open' && (
        <Notice kind="info">
          <p>{say('workshops.decide.open')}</p>
          <Act {...props} kind="consolidating" label={say('workshops.run.end')} main />
        </Notice>
      )}
      {phase === 'planned' && (
        <Notice kind="info">
          <p>{say('workshops.decide.planned')}</p>
          <Act {...props} kind="consolidating" label={say('workshops.decide.begin')} main />
        </Notice>
      )}
      {steps.map((step) => (
        <StepSection key={step.step.id} {...props} step={step} />
      ))}
      {phase === 'consolidating' && <Closing {...props} />}
      {outcomes.length > 0 && <OutcomeList say={say} to={to} network={workshop.network.id} outcomes={outcomes} />}
      <p>
        <a href={to(`/workshops/${workshop.id}`)}>{say('workshops.back')}</a>
      </p>
    </>
  )
}

function StepSection(props: Consolidating & { step: DecidedStep }) {
  const { say, lang, step } = props
  return (
    <section id={`step-${step.number}`}>
      <h2 class="ds-heading">
        {step.number}. {textIn(step.step.names, lang)}
      </h2>
      {step.warnings.length > 0 && (
        <Notice kind="warning" title={say('workshops.decide.warnings')}>
          <ul>
            {step.warnings.map((warning) => (
              <li key={warningText(props, warning)}>{warningText(props, warning)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {step.items.length === 0 && <p class="quiet">{say('workshops.board.empty')}</p>}
      <ul class="plain decide-list">
        {step.items.map((item) => (
          <li key={item.key}>
            <ItemView {...props} item={item} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Closing({ say, to, token, workshop, steps }: Consolidating) {
  const count = (...wanted: Verdict[]) =>
    steps.flatMap(({ items }) => items.filter(({ final }) => wanted.includes(final))).length
  return (
    <section>
      <h2 class="ds-heading">{say('workshops.close.title')}</h2>
      <p>
        {say('workshops.close.text', {
          agreed: count('agreed', 'overlap'),
          disputed: count('disputed'),
          gaps: count('gap'),
        })}
      </p>
      <p>{say('workshops.close.names')}</p>
      <form method="post" action={to(`/workshops/${workshop.id}/closing`)}>
        <Token token={token} />
        <input type="hidden" name="version" value={workshop.state.version} />
        <button class="ds-button" type="submit">
          {say('workshops.close.go')}
        </button>
      </form>
    </section>
  )
}
