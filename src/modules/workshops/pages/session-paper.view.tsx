import type { Ask } from '#base/http/ask.ts'
import type { Filled } from '#base/ui/form.ts'
import { ErrorSummary, SelectField, TextField, Token } from '#base/ui/form.view.tsx'
import { Notice, Tabs } from '#base/ui/parts.tsx'
import { organisationTypes } from '#packs/fi/organisations.ts'
import { nameOf } from '#packs/pack.ts'
import type { Card } from '../answers-card.ts'
import type { participantCounts } from '../queries-sessions-people.ts'
import { type Step, textIn } from '../scenario.ts'
import type { Workshop } from '../session.ts'
import { AnswerCard } from './board-parts.view.tsx'
import { CardFields } from './card-form.view.tsx'

interface Paper extends Pick<Ask<unknown>, 'say' | 'lang' | 'to' | 'token'> {
  workshop: Workshop
  number: number
  table: number
  cards: readonly Card[]
  counts: Awaited<ReturnType<typeof participantCounts>>
  filled: Filled
  people: Filled
  once: string
  stored: boolean
}

export function PaperView(props: Paper) {
  const { say, lang, to, workshop, number, table, cards, stored } = props
  const base = `/workshops/${workshop.id}`
  const step = workshop.scenario.document.steps[number - 1]
  if (!step) return null
  return (
    <>
      <h1 class="ds-heading">{say('workshops.typing.title')}</h1>
      <p>{say('workshops.typing.intro')}</p>
      <Where {...props} />
      {stored && (
        <Notice kind="success">
          <p>{say('workshops.typing.stored')}</p>
        </Notice>
      )}
      <h2 class="ds-heading">
        {number}. {textIn(step.names, lang)}, {say('workshops.board.table', { number: table })}
      </h2>
      {workshop.state.phase === 'closed' ? (
        <p>{say('workshops.play.closed')}</p>
      ) : (
        <AnswerForm {...props} step={step} />
      )}
      <h2 class="ds-heading">{say('workshops.typing.there')}</h2>
      {cards.length === 0 && <p>{say('workshops.board.empty')}</p>}
      <ul class="board-cards">
        {cards.map((card) => (
          <li key={card.id}>
            <AnswerCard say={say} lang={lang} card={card} />
            <a href={to(`${base}/card?card=${card.id}`)}>
              {say('workshops.board.change')}
              <span class="ds-sr-only"> {say(`workshops.word.${card.word}`)}</span>
            </a>
          </li>
        ))}
      </ul>
      <PeopleCount {...props} />
      <p>
        <a href={to(base)}>{say('workshops.back')}</a>
      </p>
    </>
  )
}

const AnswerForm = ({ say, lang, to, token, workshop, number, table, filled, once, step }: Paper & { step: Step }) => (
  <form method="post" action={to(`/workshops/${workshop.id}/paper`)} class="paper-form" autoComplete="off">
    <Token token={token} />
    <input type="hidden" name="step" value={number} />
    <input type="hidden" name="table" value={table} />
    <input type="hidden" name="once" value={once} />
    <CardFields say={say} lang={lang} filled={filled} step={step} open />
    <button class="ds-button" type="submit">
      {say('workshops.typing.store')}
    </button>
  </form>
)

/** Steps and tables as two rows of links: one goes through a table's sheets, or through a step's. */
const Where = ({ say, lang, workshop, number, table }: Paper) => (
  <>
    <Tabs
      label={say('workshops.board.steps')}
      tabs={workshop.scenario.document.steps.map((step, at) => ({
        label: `${at + 1}. ${textIn(step.names, lang)}`,
        href: `?step=${at + 1}&table=${table}`,
        current: at + 1 === number,
      }))}
    />
    <Tabs
      label={say('workshops.typing.tables')}
      tabs={workshop.tables.map((one) => ({
        label: say('workshops.board.table', { number: one.number }),
        href: `?step=${number}&table=${one.number}`,
        current: one.number === table,
      }))}
    />
  </>
)

/** Who sat at the table, in numbers: it stands on the sheet. */
function PeopleCount({ say, lang, to, token, workshop, number, table, counts, people, once }: Paper) {
  if (workshop.state.phase === 'closed') return null
  const here = counts.filter((one) => one.table === table)
  return (
    <section class="stack">
      <h2 class="ds-heading">{say('workshops.typing.people')}</h2>
      {here.length > 0 && (
        <ul>
          {here.map(({ type, count }) => (
            <li key={type}>
              {nameOf(organisationTypes, type, lang)}: {Number(count)}
            </li>
          ))}
        </ul>
      )}
      <form method="post" action={to(`/workshops/${workshop.id}/people`)} class="filters">
        <Token token={token} />
        <input type="hidden" name="step" value={number} />
        <input type="hidden" name="table" value={table} />
        <input type="hidden" name="once" value={once} />
        <ErrorSummary filled={people} say={say} />
        <SelectField
          filled={people}
          say={say}
          name="people-type"
          label={say('workshops.typing.people-type')}
          none={say('workshops.card.none')}
          options={organisationTypes.items.map(({ code, names }) => ({ value: code, label: names[lang] }))}
        />
        <TextField filled={people} say={say} name="count" label={say('workshops.report.count')} kind="digits" short />
        <button class="ds-button" data-variant="secondary" type="submit">
          {say('workshops.typing.add')}
        </button>
      </form>
    </section>
  )
}
