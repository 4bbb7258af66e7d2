import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { sayDay } from '#base/time/day.ts'
import type { Filled } from '#base/ui/form.ts'
import { ErrorSummary, LongField, SelectField, Token } from '#base/ui/form.view.tsx'
import { Details, Notice, Table, Tag } from '#base/ui/parts.tsx'
import { holdReasons } from '#packs/fi/lists/assistance.ts'
import { retentionOf } from '#packs/fi/retention.ts'
import { nameOf } from '#packs/pack.ts'
import type { ClientRow } from '../queries.ts'
import type { DueErasure, ErasureRow, HoldTable } from '../queries-retention.ts'

interface Props {
  say: Say
  lang: Lang
  to: (path: string) => string
  names: ReadonlyMap<string, string>
}

export function RetentionView(
  props: Props & { due: readonly DueErasure[]; erased: readonly ErasureRow[]; until: string },
) {
  const { say, lang, to, names, due, erased, until } = props
  return (
    <div class="stack">
      <p class="no-print">
        <a href={to('/clients/team')}>{say('assistance.team')}</a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {say('assistance.retention')}
      </h1>
      <p>{say('assistance.retention.text', { day: sayDay(until, lang) })}</p>
      <Table
        caption={say('assistance.retention.due')}
        columns={columnsOf(say, ['number', 'class', 'day', 'state'])}
        rows={due.map((row) => ({
          key: `${row.id}/${row.data_class}`,
          cells: [
            <a key="number" href={to(`/clients/${row.id}/keeping`)}>
              {row.number}
            </a>,
            retentionOf(row.data_class).names[lang],
            sayDay(row.due_on, lang),
            row.held ? <Tag kind="warning">{say('assistance.retention.held')}</Tag> : '',
          ],
        }))}
        empty={say('assistance.retention.none')}
      />
      <Table
        caption={say('assistance.retention.erased')}
        columns={columnsOf(say, ['number', 'class', 'day', 'basis', 'by', 'span', 'rows'])}
        rows={erased.map((row) => ({
          key: row.id,
          cells: [
            row.number,
            retentionOf(row.data_class).names[lang],
            sayDay(row.erased_on, lang),
            say(`assistance.retention.basis.${row.basis}`),
            row.erased_by ? (names.get(row.erased_by) ?? '') : say('assistance.retention.by-itself'),
            [row.from_on, row.to_on].map((day) => (day ? sayDay(day, lang) : '')).join('–'),
            String(row.row_count),
          ],
        }))}
        empty={say('assistance.retention.erased.none')}
      />
    </div>
  )
}

const columnsOf = (
  say: Say,
  keys: readonly ('number' | 'class' | 'day' | 'state' | 'basis' | 'by' | 'span' | 'rows')[],
) => keys.map((key) => ({ key, label: say(`assistance.retention.column.${key}`), number: key === 'rows' }))

type KeepingProps = Props & {
  token: string
  filled: Filled
  row: ClientRow
  holds: readonly (HoldTable & { note: string })[]
  due: readonly DueErasure[]
}

export function KeepingView(props: KeepingProps) {
  const { say, lang, to, filled, row, due } = props
  return (
    <div class="stack">
      <p class="no-print">
        <a href={to('/clients/retention')}>{say('assistance.retention')}</a>
      </p>
      <ErrorSummary filled={filled} say={say} />
      <h1 class="ds-heading" data-size="lg">
        {say('assistance.keeping')}: {row.number}
      </h1>
      <Table
        caption={say('assistance.retention.due')}
        columns={columnsOf(say, ['class', 'day'])}
        rows={due.map(({ data_class, due_on }) => ({
          key: data_class,
          cells: [retentionOf(data_class).names[lang], sayDay(due_on, lang)],
        }))}
        empty={say('assistance.keeping.not-yet')}
      />
      <Holds {...props} />
      {!row.erased_on && <HealthForm {...props} />}
    </div>
  )
}

function Holds({ say, lang, to, token, filled, row, holds, names }: KeepingProps) {
  const current = holds.find(({ lifted_on }) => lifted_on === null)
  const options = holdReasons.items.map((item) => ({ value: item.code, label: item.names[lang] }))
  return (
    <section class="stack">
      <h2 class="ds-heading" data-size="md">
        {say('assistance.hold')}
      </h2>
      <p>{say('assistance.hold.text')}</p>
      {holds.map((one) => (
        <p key={one.id} class="as-typed">
          {nameOf(holdReasons, one.reason, lang)}:{' '}
          {say('assistance.hold.since', { name: names.get(one.held_by) ?? '', day: sayDay(one.held_on, lang) })}{' '}
          {one.lifted_on &&
            say('assistance.hold.lifted', {
              name: names.get(one.lifted_by ?? '') ?? '',
              day: sayDay(one.lifted_on, lang),
            })}{' '}
          {one.note}
        </p>
      ))}
      {current ? (
        <form method="post" action={to(`/clients/${row.id}/hold/lifting`)}>
          <Token token={token} />
          <button class="ds-button" type="submit">
            {say('assistance.hold.lift')}
          </button>
        </form>
      ) : (
        <form method="post" action={to(`/clients/${row.id}/hold`)} class="stack" novalidate>
          <Token token={token} />
          <SelectField
            {...{ filled, say, options }}
            name="reason"
            label={say('assistance.hold.reason')}
            none={say('assistance.choose')}
          />
          <LongField {...{ filled, say }} name="note" rows={3} label={say('assistance.hold.note')} />
          <button class="ds-button" type="submit">
            {say('assistance.hold.do')}
          </button>
        </form>
      )}
    </section>
  )
}

function HealthForm({ say, to, token, row, holds }: KeepingProps) {
  const isHeld = holds.some(({ lifted_on }) => lifted_on === null)
  return (
    <section class="stack">
      <h2 class="ds-heading" data-size="md">
        {say('assistance.erase-health')}
      </h2>
      {isHeld ? (
        <Notice kind="info">
          <p>{say('assistance.erase-health.held')}</p>
        </Notice>
      ) : (
        <Details title={say('assistance.erase-health.do')}>
          <form method="post" action={to(`/clients/${row.id}/health-erasure`)} class="stack">
            <Token token={token} />
            <p>{say('assistance.erase-health.text')}</p>
            <button class="ds-button" data-color="danger" type="submit">
              {say('assistance.erase-health.do')}
            </button>
          </form>
        </Details>
      )}
    </section>
  )
}
