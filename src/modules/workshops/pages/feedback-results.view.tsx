import type { Say } from '#base/i18n/words.ts'
import { Table } from '#base/ui/parts.tsx'
import { againAnswers, type FeedbackResults, scaled } from '../feedback.ts'

/** What participants thought, from five answers up; otherwise why nothing is shown. */
export function FeedbackResultsView({ say, results }: { say: Say; results: FeedbackResults }) {
  return (
    <section>
      <h2 class="ds-heading">{say('workshops.feedback.results')}</h2>
      {results.kind === 'open' && <p>{say('workshops.feedback.still-open')}</p>}
      {results.kind === 'few' && <p>{say('workshops.feedback.few')}</p>}
      {results.kind === 'shown' && <Shown say={say} results={results} />}
    </section>
  )
}

function Shown({ say, results }: { say: Say; results: Extract<FeedbackResults, { kind: 'shown' }> }) {
  const again = againAnswers.map((answer) => `${say(`workshops.feedback.again.${answer}`)} ${results.again[answer]}`)
  return (
    <>
      <p>{say('workshops.feedback.count', { count: results.count })}</p>
      <Table
        caption={say('workshops.feedback.results')}
        empty=""
        columns={[
          { key: 'question', label: say('workshops.feedback.question') },
          { key: 'average', label: say('workshops.feedback.average'), number: true },
        ]}
        rows={[
          ...scaled.map((name) => ({
            key: name,
            cells: [say(`workshops.feedback.${name}`), `${results.averages[name]} / 5`],
          })),
          { key: 'again', cells: [say('workshops.feedback.again'), again.join(', ')] },
        ]}
      />
      {results.texts.length > 0 && (
        <ul>
          {results.texts.map((text) => (
            <li key={text} class="as-typed">
              {text}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
