import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import type { Filled } from '#base/ui/form.ts'
import { ChoiceField, LongField, SelectField, Token } from '#base/ui/form.view.tsx'
import { Details } from '#base/ui/parts.tsx'
import { requestOutcomes } from '../own.ts'
import { groundsOf } from '../request.ts'
import type { Request } from '../requests.ts'

interface Props {
  say: Say
  lang: Lang
  to: (path: string) => string
  token: string
  filled: Filled
  client: string
  request: Request
}

/** Ways to answer a request, and to take longer. Fields carry its id: one page may hold several. */
export function RequestForms(props: Props) {
  const { say, filled, request } = props
  const { id } = request.row
  const isOpen = (names: readonly string[]) => names.some((name) => filled.typed.has(`${name}.${id}`))
  return (
    <>
      <Details title={say('assistance.request.answer')} open={isOpen(['outcome', 'answer', 'ground'])}>
        <AnswerForm {...props} />
      </Details>
      {!request.row.extended_on && (
        <Details title={say('assistance.request.extend')} open={isOpen(['reason'])}>
          <ExtendForm {...props} />
        </Details>
      )}
    </>
  )
}

function AnswerForm({ say, lang, to, token, filled, client, request: { row } }: Props) {
  const outcomes = requestOutcomes.map((value) => ({ value, label: say(`assistance.request.outcome.${value}`) }))
  const grounds = groundsOf(row.kind).map(({ code, names, provision }) => ({
    value: code,
    label: `${names[lang]} (${provision})`,
  }))
  return (
    <form method="post" action={to(`/clients/${client}/requests/${row.id}/answer`)} class="stack" novalidate>
      <Token token={token} />
      <ChoiceField
        {...{ filled, say }}
        name={`outcome.${row.id}`}
        label={say('assistance.request.outcome')}
        options={outcomes}
      />
      <SelectField
        {...{ filled, say }}
        name={`ground.${row.id}`}
        label={say('assistance.request.ground')}
        hint={say('assistance.request.ground.hint')}
        none={say('assistance.choose')}
        options={grounds}
      />
      <LongField {...{ filled, say }} name={`answer.${row.id}`} label={say('assistance.request.answer.text')} />
      <button class="ds-button" type="submit">
        {say('assistance.request.answer')}
      </button>
    </form>
  )
}

function ExtendForm({ say, to, token, filled, client, request: { row } }: Props) {
  return (
    <form method="post" action={to(`/clients/${client}/requests/${row.id}/extension`)} class="stack" novalidate>
      <Token token={token} />
      <LongField
        {...{ filled, say }}
        name={`reason.${row.id}`}
        rows={3}
        label={say('assistance.request.extend.reason')}
        hint={say('assistance.request.extend.hint')}
      />
      <button class="ds-button" data-variant="secondary" type="submit">
        {say('assistance.request.extend')}
      </button>
    </form>
  )
}
