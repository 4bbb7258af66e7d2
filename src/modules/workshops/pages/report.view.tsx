import type { Ask } from '#base/http/ask.ts'
import { dayOf, sayDay } from '#base/time/day.ts'
import type { Filled } from '#base/ui/form.ts'
import { ErrorSummary, LongField, Token } from '#base/ui/form.view.tsx'
import { Actions, Notice, Table } from '#base/ui/parts.tsx'
import { organisationTypes } from '#packs/fi/organisations.ts'
import { nameOf } from '#packs/pack.ts'
import { duties } from '../answers-card.ts'
import type { DecidedItem, DecidedStep } from '../consolidation-decisions.ts'
import { agreedDuties, type Report, under } from '../report.ts'
import { contactText, subjectOf, titleOf, warningText } from '../report-paper.ts'
import { textIn } from '../scenario.ts'
import { whoOf } from './board-parts.view.tsx'
import { FeedbackResultsView } from './feedback-results.view.tsx'
import { ActionList } from './report-actions.view.tsx'
import { OutcomeList } from './report-outcomes.view.tsx'

export interface Shown extends Pick<Ask<unknown>, 'say' | 'lang' | 'to' | 'token'> {
  report: Report
  /** Whether the reader runs the workshop, and so may write. */
  runs: boolean
  /** The strengths with what stands in their form, and the action that is being written or changed. */
  strengths: Filled
  action: OpenAction
}

/** `id`: '' for a new one. */
export interface OpenAction {
  id: string
  filled: Filled
}

export function ReportView(props: Shown) {
  const { say, lang, to, report, runs } = props
  const { workshop } = report
  const base = `/workshops/${workshop.id}`
  return (
    <>
      <h1 class="ds-heading">{titleOf(props, report)}</h1>
      <p class="quiet">
        {workshop.network.names[lang]}, {sayDay(workshop.heldOn, lang)}
        {report.publishedAt &&
          ` · ${say('workshops.report.published', { day: sayDay(dayOf(report.publishedAt), lang) })}`}
      </p>
      <Notice kind="info">
        <p>{say('workshops.play.invented')}</p>
        {!report.publishedAt && <p>{say('workshops.report.draft')}</p>}
      </Notice>
      <Actions>
        <a href={to(`${base}/report/pdf`)}>{say('workshops.report.pdf')}</a>
        <a href={to(`${base}/report/sheet`)}>{say('workshops.report.sheet')}</a>
        {runs && <a href={to(base)}>{say('workshops.report.run')}</a>}
      </Actions>
      <Strengths {...props} />
      <section class="stack">
        <h2 class="ds-heading">{say('workshops.report.division')}</h2>
        {report.steps.map((step) => (
          <StepDivision key={step.step.id} {...props} step={step} />
        ))}
      </section>
      <ActionList {...props} />
      {report.outcomes.length > 0 && runs && (
        <OutcomeList say={say} to={to} network={workshop.network.id} outcomes={report.outcomes} />
      )}
      <People {...props} />
      {report.feedback.kind !== 'open' && <FeedbackResultsView say={say} results={report.feedback} />}
    </>
  )
}

const People = ({ say, lang, report }: Shown) => (
  <section>
    <h2 class="ds-heading">{say('workshops.report.people')}</h2>
    <Table
      caption={say('workshops.report.people')}
      empty={say('workshops.report.none')}
      columns={[
        { key: 'type', label: say('workshops.card.type') },
        { key: 'count', label: say('workshops.report.count'), number: true },
      ]}
      rows={report.people.map(({ type, count }) => ({
        key: type,
        cells: [nameOf(organisationTypes, type, lang), String(count)],
      }))}
    />
  </section>
)

function Strengths({ say, to, token, report, runs, strengths: filled }: Shown) {
  return (
    <section>
      <h2 class="ds-heading">{say('workshops.report.strengths')}</h2>
      {runs ? (
        <form method="post" action={to(`/workshops/${report.workshop.id}/report`)} class="no-print">
          <Token token={token} />
          <input type="hidden" name="version" value={report.version} />
          <ErrorSummary filled={filled} say={say} />
          <LongField
            say={say}
            filled={filled}
            name="strengths"
            label={say('workshops.report.strengths.write')}
            rows={4}
          />
          <button class="ds-button" data-variant="secondary" type="submit">
            {say('workshops.report.store')}
          </button>
        </form>
      ) : (
        <p class="as-typed">{report.strengths || say('workshops.report.none')}</p>
      )}
    </section>
  )
}

/** Who leads, acts, is asked, is told; then what is missing or disputed. */
function StepDivision(props: Shown & { step: DecidedStep }) {
  const { say, lang, step } = props
  const open = [...under(step, 'gap'), ...under(step, 'disputed')]
  return (
    <section>
      <h3 class="ds-heading">
        {step.number}. {textIn(step.step.names, lang)}
      </h3>
      <dl class="summary">
        {duties.map((word) => (
          <div key={word}>
            <dt>{say(`workshops.word.${word}`)}</dt>
            <dd>
              <Who {...props} items={agreedDuties(step, word)} />
            </dd>
          </div>
        ))}
      </dl>
      {open.length > 0 && (
        <ul class="report-open">
          {open.map((item) => (
            <li key={item.key} data-verdict={item.final}>
              <b>{say(`workshops.verdict.${item.final}`)}:</b> {subjectOf(props, item)}
              {item.word === 'missing' && item.texts.length > 0 && ` – ${item.texts.join('; ')}`}
              {item.reason && ` (${item.reason})`}
            </li>
          ))}
        </ul>
      )}
      {props.runs && step.warnings.length > 0 && (
        <ul class="quiet no-print">
          {step.warnings.map((warning) => (
            <li key={warningText(props, warning)}>{warningText(props, warning)}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

const Who = ({ say, lang, items }: Shown & { items: readonly DecidedItem[] }) =>
  items.length === 0 ? (
    <span class="quiet">{say('workshops.report.nobody')}</span>
  ) : (
    <ul class="plain">
      {items.map((item) => (
        <li key={item.key}>
          {whoOf(item, lang)}
          {item.contact && <span class="quiet"> {contactText(item.contact)}</span>}
          {item.conditions.length > 0 && <span class="quiet"> ({item.conditions.join('; ')})</span>}
        </li>
      ))}
    </ul>
  )
