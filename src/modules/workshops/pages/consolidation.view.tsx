import type { Ask } from '#base/http/ask.ts'
import { empty, type Filled } from '#base/ui/form.ts'
import { ErrorSummary, Token } from '#base/ui/form.view.tsx'
import { Details, Notice, Tag } from '#base/ui/parts.tsx'
import { needs } from '#packs/fi/lists/needs.ts'
import { nameOf } from '#packs/pack.ts'
import { type Verdict, verdicts } from '../consolidation.ts'
import type { DecidedItem, DecidedStep } from '../consolidation-decisions.ts'
import type { Outcome } from '../report.ts'
import { contactText, subjectOf, warningText } from '../report-paper.ts'
import { textIn } from '../scenario.ts'
import type { Workshop } from '../session.ts'
import { OutcomeList } from './report-outcomes.view.tsx'
import { Act } from './session.view.tsx'

type Scene = Pick<Ask<unknown>, 'say' | 'lang' | 'to' | 'token'>

interface Consolidating extends Scene {
  workshop: Workshop
  steps: readonly DecidedStep[]
  outcomes: readonly Outcome[]
  /** The item whose form came back, as `step|item`. */
  wrong: { item: string; filled: Filled } | null
}

export function ConsolidationView(props: Consolidating) {
  const { say, to, workshop, steps, outcomes, wrong } = props
  const { phase } = workshop.state
  return (
    <>
      <h1 class="ds-heading">{say('workshops.decide.title')}</h1>
      <p>{say('workshops.decide.intro')}</p>
      {wrong && <ErrorSummary filled={wrong.filled} say={say} />}
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

const kinds: Record<Verdict, 'success' | 'danger' | 'warning' | 'info'> = {
  agreed: 'success',
  disputed: 'danger',
  gap: 'warning',
  overlap: 'info',
}

function ItemView(props: Consolidating & { step: DecidedStep; item: DecidedItem }) {
  const { say, lang, item, workshop } = props
  const contact = contactText(item.contact)
  return (
    <article class="decide-item" data-verdict={item.final}>
      <p>
        <Tag kind={kinds[item.final]}>{say(`workshops.verdict.${item.final}`)}</Tag>{' '}
        <span class="quiet">{say(`workshops.word.${item.word}`)}</span> <strong>{subjectOf(props, item)}</strong>
      </p>
      <p class="quiet">
        {[
          item.word !== 'missing' ? item.needs.map((need) => nameOf(needs, need, lang)).join(', ') : '',
          say('workshops.decide.tables', { tables: item.tables.join(', ') }),
          item.against.length > 0 ? say('workshops.board.disputed-by', { tables: item.against.join(', ') }) : '',
          say(`workshops.ground.${item.ground}`),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {item.word !== 'disputed' && item.texts.map((text) => <p key={text}>{text}</p>)}
      {item.conditions.map((text) => (
        <p key={text}>
          <b>{say('workshops.card.condition')}:</b> {text}
        </p>
      ))}
      {item.doubts.map((text) => (
        <p key={text}>
          <b>{say('workshops.card.doubt')}:</b> {text}
        </p>
      ))}
      {contact && (
        <p>
          <b>{say('workshops.card.contact')}:</b> {contact}
        </p>
      )}
      {item.otherContacts.length > 0 && (
        <p class="quiet">
          {say('workshops.decide.other-contacts')}: {item.otherContacts.map(contactText).join('; ')}
        </p>
      )}
      {item.reason && (
        <p>
          <b>{say('workshops.decide.reason')}:</b> {item.reason}
        </p>
      )}
      {workshop.state.phase !== 'closed' && <DecideForm {...props} />}
    </article>
  )
}

/** Folded: the computed verdict stands unless somebody thinks otherwise. */
function DecideForm({
  say,
  to,
  token,
  workshop,
  step,
  item,
  wrong,
}: Consolidating & { step: DecidedStep; item: DecidedItem }) {
  const filled = wrong?.item === `${step.step.id}|${item.key}` ? wrong.filled : empty
  const id = `reason-${step.number}-${step.items.indexOf(item)}`
  return (
    <Details title={say('workshops.decide.other')}>
      <form method="post" action={to(`/workshops/${workshop.id}/decisions`)}>
        <Token token={token} />
        <input type="hidden" name="step" value={step.step.id} />
        <input type="hidden" name="item" value={item.key} />
        <input type="hidden" name="seen" value={item.decided} />
        <fieldset class="ds-fieldset">
          <legend class="ds-label">{say('workshops.report.verdict')}</legend>
          {verdicts.map((verdict) => (
            <div class="ds-field" key={verdict}>
              <input
                class="ds-input"
                type="radio"
                name="verdict"
                value={verdict}
                id={`${id}-${verdict}`}
                checked={(filled.typed.get('verdict')?.[0] ?? item.final) === verdict}
              />
              <label class="ds-label" data-weight="regular" for={`${id}-${verdict}`}>
                {say(`workshops.verdict.${verdict}`)}
              </label>
            </div>
          ))}
        </fieldset>
        <div class="ds-field">
          <label class="ds-label" for={id}>
            {say('workshops.decide.reason')}
          </label>
          <input
            class="ds-input"
            id={id}
            name="reason"
            autoComplete="off"
            value={filled.typed.get('reason')?.[0] ?? item.reason}
          />
        </div>
        <button class="ds-button" data-variant="secondary" type="submit">
          {say('workshops.decide.store')}
        </button>
      </form>
    </Details>
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
