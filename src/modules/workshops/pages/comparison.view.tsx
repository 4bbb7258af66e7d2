import type { Ask } from '#base/http/ask.ts'
import { Actions, Empty, Notice, Tabs, Tag } from '#base/ui/parts.tsx'
import type { Cell, Column, Comparison } from '../comparison.ts'
import { cellLines, heldText, versionsText } from '../comparison-paper.ts'
import { textIn } from '../scenario.ts'

interface Compared extends Pick<Ask<unknown>, 'say' | 'lang' | 'to'> {
  scenarios: readonly { id: string; name: string }[]
  chosen: string
  compared: Comparison
}

/** Differences are words in the cell, so that they are read aloud and printed. */
export function ComparisonView(props: Compared) {
  const { say, to, scenarios, chosen, compared } = props
  return (
    <>
      <h1 class="ds-heading">{say('workshops.compare.title')}</h1>
      <p>{say('workshops.compare.intro')}</p>
      <Tabs
        label={say('workshops.scenarios')}
        tabs={scenarios.map(({ id, name }) => ({ label: name, href: `?scenario=${id}`, current: id === chosen }))}
      />
      {versionsText(props, compared).map((text) => (
        <Notice key={text} kind="info">
          <p>{text}</p>
        </Notice>
      ))}
      <Actions>
        <a href={to(`/workshops/comparison/pdf?scenario=${chosen}`)}>{say('workshops.report.pdf')}</a>
        <a href={to(`/workshops/comparison/sheet?scenario=${chosen}`)}>{say('workshops.report.sheet')}</a>
        <a href={to('/workshops')}>{say('workshops.back')}</a>
      </Actions>
      {compared.steps.length === 0 ? <Empty title={say('workshops.compare.empty')} /> : <ComparisonTable {...props} />}
    </>
  )
}

const ComparisonTable = (props: Compared) => {
  const { say, lang, to, compared } = props
  return (
    <section class="scroll" aria-label={say('workshops.compare.title')}>
      <table class="ds-table compare" data-border>
        <caption>{say('workshops.compare.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('workshops.report.step')}</th>
            {compared.columns.map((column) => (
              <th key={column.network.id} scope="col">
                {column.workshop ? (
                  <a href={to(`/workshops/${column.workshop.id}/report`)}>{column.network.names[lang]}</a>
                ) : (
                  column.network.names[lang]
                )}
                <span class="quiet">{heldText(props, column)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {compared.steps.map((step, at) => (
            <tr key={step.id}>
              <th scope="row">
                {at + 1}. {textIn(step.names, lang)}
              </th>
              {compared.columns.map((column, place) => (
                <td key={column.network.id} data-label={column.network.names[lang]}>
                  <CellView {...props} column={column} cell={compared.cells.get(step.id)?.[place] ?? null} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Where there is no answer: not yet held, or played in a version without this step. */
const CellView = ({ cell, column, ...scene }: Compared & { column: Column; cell: Cell | null }) =>
  cell === null ? (
    <span class="quiet">{column.workshop ? scene.say('workshops.compare.no-answer') : heldText(scene, column)}</span>
  ) : (
    <div>
      {cell.differs && <Tag kind="accent">{scene.say('workshops.compare.different')}</Tag>}{' '}
      {cell.missing.length > 0 && <Tag kind="warning">{scene.say('workshops.board.gap')}</Tag>}
      <ul class="plain">
        {cellLines(scene, cell).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
