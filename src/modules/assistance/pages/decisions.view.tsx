import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { sayDay } from '#base/time/day.ts'
import { Table, Tag } from '#base/ui/parts.tsx'
import { matterOf, matters } from '../decision.ts'
import type { may } from '../policy.ts'
import type { ClientDecisionTable } from '../queries-decisions.ts'
import { StateTag } from './decision-state.view.tsx'
import { type PeriodsProps, PeriodsView } from './periods.view.tsx'

interface Props extends PeriodsProps {
  decisions: readonly ClientDecisionTable[]
  acts: ReadonlySet<keyof typeof may>
  /** Whether the person is a client now. */
  isClient: boolean
}

/** Decisions of a file, ways to new ones, and below them the periods. */
export function DecisionsView(props: Props) {
  const { say, acts } = props
  return (
    <>
      <h2 class="ds-heading" data-size="md">
        {say('assistance.decisions')}
      </h2>
      <DecisionTable {...props} />
      {acts.has('draft') && <NewDecisions {...props} />}
      <PeriodsView {...props} writes={acts.has('write')} />
    </>
  )
}

function DecisionTable({ say, lang, to, client, decisions }: Props) {
  const correctedIds = new Set(
    decisions.map(({ corrects_id, signed_at, recorded_at }) => (signed_at || recorded_at) && corrects_id),
  )
  return (
    <Table
      caption={say('assistance.decisions.all')}
      columns={(['what', 'state', 'day', 'served'] as const).map((key) => ({
        key,
        label: say(`assistance.decisions.column.${key}`),
      }))}
      rows={decisions.map((row) => ({
        key: row.id,
        cells: [
          <a key="way" href={to(`/clients/${client}/decisions/${row.id}`)}>
            {say(`assistance.matter.${matterOf(row)}`)}
          </a>,
          <>
            <StateTag say={say} row={row} />{' '}
            {correctedIds.has(row.id) && <Tag kind="neutral">{say('assistance.decision.corrected')}</Tag>}
          </>,
          sayDay(row.law_day, lang),
          servedText(row, say, lang),
        ],
      }))}
      empty={say('assistance.decisions.empty')}
    />
  )
}

const servedText = (row: ClientDecisionTable, say: Say, lang: Lang): string => {
  if (!row.signed_at) return '–'
  if (!row.served_on || !row.appeal_until) return say('assistance.decision.not-served')
  return say('assistance.decision.served-until', {
    day: sayDay(row.served_on, lang),
    until: sayDay(row.appeal_until, lang),
  })
}

function NewDecisions({ say, to, client, isClient }: Props) {
  const offered = matters.filter(
    (matter) => isClient || matter === 'recovery-period' || matter === 'formal-identification',
  )
  return (
    <nav class="stack no-print" aria-labelledby="new-decision">
      <h3 class="ds-heading" data-size="sm" id="new-decision">
        {say('assistance.decisions.new')}
      </h3>
      <ul>
        {offered.map((matter) => (
          <li key={matter}>
            <a href={to(`/clients/${client}/decisions/new/${matter}`)}>{say(`assistance.matter.${matter}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
