import type { Ask } from '#base/http/ask.ts'
import { dayOf, sayDay } from '#base/time/day.ts'
import type { Filled } from '#base/ui/form.ts'
import { ChoiceField, ErrorSummary, TextField } from '#base/ui/form.view.tsx'
import { Notice } from '#base/ui/parts.tsx'
import type { Network } from '../network.ts'
import type { backingRow, backingRows } from '../queries-platform-statements.ts'
import { bodyIn, langOf, titleIn } from '../statement.ts'
import type { Statement } from '../statements.ts'
import { Prose } from './prose.view.tsx'

type Frame = Pick<Ask, 'say' | 'lang' | 'to'>

interface Props extends Frame {
  row: Statement
  network: Network
  backings: Awaited<ReturnType<typeof backingRows>>
}

export function PublishedView({ say, lang, to, row, network, backings }: Props) {
  const day = (moment: Date | null) => (moment ? sayDay(dayOf(moment), lang) : '')
  return (
    <>
      <p class="ds-paragraph no-print">
        <a class="ds-link" href={to(`/networks/${network.code}/principles`)}>
          {network.names[lang]}
        </a>
      </p>
      {row.withdrawn_at && (
        <Notice kind="warning" title={say('networks.statement.withdrawn', { day: day(row.withdrawn_at) })}>
          <p>{row.withdrawn_reason}</p>
        </Notice>
      )}
      <StatementText {...{ row, lang }} level="h1" />
      <p class="ds-paragraph quiet">
        {network.names[lang]}, {day(row.published_at)}
      </p>
      <h2 class="ds-heading">{say('networks.statement.behind')}</h2>
      <ul class="ds-list">
        {backings.map(({ id, organisation, answered_at }) => (
          <li key={id}>
            {organisation} <span class="quiet">{day(answered_at)}</span>
          </li>
        ))}
      </ul>
      <p class="ds-paragraph no-print">
        <a class="ds-link" href={to(`/joint-statements/${row.id}/paper`)}>
          {say('networks.statement.pdf')}
        </a>
      </p>
    </>
  )
}

export function StatementText({ row, lang, level }: { row: Statement; lang: Frame['lang']; level: 'h1' | 'h2' }) {
  const written = langOf(row, lang)
  const Heading = level
  return (
    <article class="stack" lang={written}>
      <Heading class="ds-heading" {...(level === 'h1' ? { 'data-size': 'lg' } : {})}>
        {titleIn(row, written)}
      </Heading>
      <Prose text={bodyIn(row, written)} />
    </article>
  )
}

interface BackingProps extends Frame {
  row: Awaited<ReturnType<typeof backingRow>>
  statement: Statement
  filled: Filled
  changed: boolean
  action: string
  saved: boolean
}

export function BackingView({ say, lang, row, statement, filled, changed, action, saved }: BackingProps) {
  const over = statement.withdrawn_at !== null || row.left_at !== null
  return (
    <>
      <ErrorSummary {...{ filled, say }} />
      {saved && (
        <Notice kind="success">
          <p>{say('networks.statement.answered')}</p>
        </Notice>
      )}
      {changed && (
        <Notice kind="warning" title={say('networks.statement.text-changed')}>
          <p>{say('networks.statement.text-changed.what')}</p>
        </Notice>
      )}
      <StatementText row={statement} lang={lang} level="h1" />
      {!changed && !over && (
        <form class="stack" method="post" action={action} noValidate>
          <h2 class="ds-heading">{say('networks.statement.answer', { organisation: row.organisation })}</h2>
          <ChoiceField
            {...{ filled, say }}
            name="answer"
            label={say('networks.statement.answer.label')}
            options={(['backs', 'declines'] as const).map((value) => ({
              value,
              label: say(`networks.statement.answer.${value}`),
            }))}
          />
          <TextField {...{ filled, say }} name="representative" label={say('networks.platform.representative')} />
          <button class="ds-button" type="submit">
            {say('networks.statement.answer.send')}
          </button>
        </form>
      )}
    </>
  )
}
