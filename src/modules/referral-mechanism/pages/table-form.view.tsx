import { Token } from '#base/ui/form.view.tsx'
import type { Decision } from '#packs/referral-mechanism.ts'
import { type Combination, combinations, fits } from '../checks-decisions.ts'
import type { Shown } from './shown.ts'

interface Props {
  shown: Shown
  id: string
  revision: number
  decision: Decision
  token: string
}

/** Every combination of answers with the outcome it has: nothing can be left out or said twice. */
export function TableForm({ shown, id, revision, decision, token }: Props) {
  const { say, lang, to, version } = shown
  return (
    <form method="post" action={to(`/mechanism-work/${version.number}/parts/decisions/${id}/table`)}>
      <Token token={token} />
      <input type="hidden" name="revision" value={revision} />
      <h2 class="ds-heading">{say('referral-mechanism.table')}</h2>
      <div class="scroll">
        <table class="ds-table rules" data-border>
          <thead>
            <tr>
              {decision.inputs.map(({ id: input, names }) => (
                <th key={input} scope="col">
                  {names[lang]}
                </th>
              ))}
              <th scope="col">{say('referral-mechanism.then')}</th>
            </tr>
          </thead>
          <tbody>
            {combinations(decision).map((answers, at) => (
              <Row key={Object.values(answers).join(' ')} {...{ shown, decision, answers, at }} />
            ))}
          </tbody>
        </table>
      </div>
      <button class="ds-button" type="submit">
        {say('referral-mechanism.table.save')}
      </button>
    </form>
  )
}

interface RowProps extends Pick<Props, 'shown' | 'decision'> {
  answers: Combination
  at: number
}

function Row({ shown, decision, answers, at }: RowProps) {
  const { say, lang } = shown
  const chosen = decision.rules.find((rule) => fits(rule, answers))?.outcome
  return (
    <tr>
      {decision.inputs.map(({ id, names, values }) => (
        <td key={id} data-label={names[lang]}>
          {values.find((value) => value.id === answers[id])?.names[lang]}
        </td>
      ))}
      <td data-label={say('referral-mechanism.then')}>
        <select class="ds-input" name="outcome" aria-label={say('referral-mechanism.table.row', { row: at + 1 })}>
          {decision.outcomes.map(({ id, names }) => (
            <option key={id} value={id} selected={id === chosen}>
              {names[lang]}
            </option>
          ))}
        </select>
      </td>
    </tr>
  )
}
