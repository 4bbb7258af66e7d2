import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { sayDay } from '#base/time/day.ts'
import { Notice, Paging, Table, Tag } from '#base/ui/parts.tsx'
import type { DeskRow } from '../queries-desk.ts'
import { dueName } from './due.view.tsx'
import { SearchForm } from './team.view.tsx'

interface Props {
  say: Say
  lang: Lang
  to: (path: string) => string
  token: string
  /** Whether the reader leads the team. */
  oversees: boolean
  today: string
  rows: readonly DeskRow[]
  at: number
  more: boolean
  /** How many admitted persons have no file yet. */
  waiting: number
  /** How many drafts wait for somebody who may decide. */
  drafts: number
}

export function DeskView(props: Props) {
  const { say, to, token, rows, at, more, waiting, drafts, oversees } = props
  return (
    <div class="stack">
      <h1 class="ds-heading" data-size="lg">
        {say('assistance.desk')}
      </h1>
      {waiting > 0 && (
        <Notice kind="info">
          <p>
            <a href={to('/clients/waiting')}>{say('assistance.waiting.count', { count: waiting })}</a>
          </p>
        </Notice>
      )}
      {drafts > 0 && (
        <Notice kind="info">
          <p>
            <a href={to('/clients/decisions')}>{say('assistance.decisions.waiting.count', { count: drafts })}</a>
          </p>
        </Notice>
      )}
      <p class="no-print">
        <a href={to('/clients/due')}>{say('assistance.due.all')}</a>{' '}
        <a href={to('/housing')}>{say('assistance.housing')}</a>
      </p>
      {oversees && (
        <p class="no-print">
          <a href={to('/clients/team')}>{say('assistance.team')}</a>
        </p>
      )}
      <SearchForm {...{ say, to, token }} typed="" />
      <Table
        caption={say('assistance.desk.own')}
        columns={(['number', 'marks', 'due', 'changed'] as const).map((key) => ({
          key,
          label: say(`assistance.desk.column.${key}`),
        }))}
        rows={rows.map((row) => ({ key: row.id, cells: cellsOf(props, row) }))}
        empty={say('assistance.desk.empty')}
      />
      <p class="no-print">
        <a href={to('/clients/exports')}>{say('assistance.exports')}</a>
      </p>
      <Paging say={say} page={at} pages={more ? at + 1 : at} href={(page) => to(`/clients?page=${page}`)} />
    </div>
  )
}

function cellsOf({ say, lang, to, today }: Props, row: DeskRow) {
  const isNew = row.seen_at === null || row.changed_at > row.seen_at
  return [
    <a key="number" href={to(`/clients/${row.id}`)}>
      {row.number}
    </a>,
    <>
      {row.child && <Tag kind="info">{say('assistance.mark.child')}</Tag>}{' '}
      {row.part === 'pair' && <Tag kind="neutral">{say('assistance.mark.pair')}</Tag>}
    </>,
    row.due_on && row.due_kind ? (
      <>
        {dueName(row.due_kind, say)} {sayDay(row.due_on, lang)}{' '}
        {row.due_on < today && <Tag kind="warning">{say('assistance.mark.late')}</Tag>}
      </>
    ) : (
      ''
    ),
    <>
      {sayDay(row.changed_at.toISOString(), lang)} {isNew && <Tag kind="accent">{say('assistance.mark.changed')}</Tag>}
    </>,
  ]
}
