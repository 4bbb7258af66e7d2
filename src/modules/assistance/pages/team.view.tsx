import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { sayDay } from '#base/time/day.ts'
import { Token } from '#base/ui/form.view.tsx'
import { Notice, Paging, Table, Tag } from '#base/ui/parts.tsx'
import type { TeamRow } from '../queries-desk.ts'

interface Props {
  say: Say
  lang: Lang
  to: (path: string) => string
  names: ReadonlyMap<string, string>
}

export function TeamView(
  props: Props & {
    rows: readonly TeamRow[]
    at: number
    more: boolean
    load: readonly { person_id: string; count: number }[]
    openings: number
  },
) {
  const { say, to, names, rows, at, more, load, openings } = props
  return (
    <div class="stack">
      <p class="no-print">
        <a href={to('/clients')}>{say('assistance.to-desk')}</a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {say('assistance.team')}
      </h1>
      <p class="actions no-print">
        <a href={to('/clients/retention')}>{say('assistance.retention')}</a>
        <a href={to('/clients/figures')}>{say('assistance.figures')}</a>
      </p>
      {openings > 0 && (
        <Notice kind="warning">
          <p>
            <a href={to('/clients/openings')}>{say('assistance.openings.count', { count: openings })}</a>
          </p>
        </Notice>
      )}
      <Table
        caption={say('assistance.team.load')}
        columns={[
          { key: 'worker', label: say('assistance.team.worker') },
          { key: 'count', label: say('assistance.team.count'), number: true },
        ]}
        rows={load.map(({ person_id, count }) => ({
          key: person_id,
          cells: [names.get(person_id) ?? '', String(count)],
        }))}
        empty={say('assistance.team.none')}
      />
      <FilesTable {...props} caption={say('assistance.team.files')} empty={say('assistance.team.none')} rows={rows} />
      <Paging say={say} page={at} pages={more ? at + 1 : at} href={(page) => to(`/clients/team?page=${page}`)} />
    </div>
  )
}

export function FoundView(props: Props & { token: string; rows: readonly TeamRow[]; typed: string }) {
  const { say, to, token, rows, typed } = props
  return (
    <div class="stack">
      <p class="no-print">
        <a href={to('/clients')}>{say('assistance.to-desk')}</a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {say('assistance.search')}
      </h1>
      <SearchForm {...{ say, to, token, typed }} />
      <FilesTable
        {...props}
        caption={say('assistance.search.found')}
        empty={say('assistance.search.none')}
        rows={rows}
      />
    </div>
  )
}

export function SearchForm({ say, to, token, typed }: Pick<Props, 'say' | 'to'> & { token: string; typed: string }) {
  return (
    <form method="post" action={to('/clients/search')} class="stack">
      <Token token={token} />
      <div class="ds-field">
        <label class="ds-label" data-weight="semibold" for="sought">
          {say('assistance.search.label')}
        </label>
        <p data-field="description">{say('assistance.search.hint')}</p>
        <input class="ds-input" id="sought" name="sought" autoComplete="off" value={typed} />
      </div>
      <button class="ds-button" data-variant="secondary" type="submit">
        {say('assistance.search.do')}
      </button>
    </form>
  )
}

/** Files by their numbers: one's own opens, somebody else's asks why first. */
function FilesTable(props: Props & { caption: string; empty: string; rows: readonly TeamRow[] }) {
  const { say, lang, to, names, caption, empty, rows } = props
  const columns = (['number', 'marks', 'worker', 'due'] as const).map((key) => ({
    key,
    label: say(key === 'worker' ? 'assistance.team.worker' : `assistance.desk.column.${key}`),
  }))
  const cells = (row: TeamRow) => [
    <a key="number" href={to(`/clients/${row.id}${row.mine ? '' : '/opening'}`)}>
      {row.number}
    </a>,
    <>
      {row.child && <Tag kind="info">{say('assistance.mark.child')}</Tag>}{' '}
      {row.removed_on && <Tag kind="neutral">{say('assistance.mark.removed')}</Tag>}
    </>,
    row.worker ? (names.get(row.worker) ?? '') : say('assistance.team.nobody'),
    row.due_on ? sayDay(row.due_on, lang) : '',
  ]
  return <Table {...{ caption, empty, columns }} rows={rows.map((row) => ({ key: row.id, cells: cells(row) }))} />
}
