import type { Reading } from '#base/http/ask.ts'
import { dayOf, sayDay } from '#base/time/day.ts'
import { Paging, Table, Tabs } from '#base/ui/parts.tsx'
import type { List, Sort } from '../queries-lists.ts'
import { type Kind, kinds } from '../record.ts'
import type { Seen } from '../seen.ts'
import { StateTag } from './children.view.tsx'
import { pathOf } from './paths.ts'
import { nameIn } from './record.view.tsx'
import { Said } from './said.view.tsx'

interface Props {
  ask: Reading
  asked: { list: List; kind: Kind | null; words: string; sort: Sort; today: string }
  records: readonly Seen<Kind>[]
  providers: readonly Seen<Kind>[]
  counts: Record<'drafts' | 'due', number>
  page: number
  pages: number
  mayDraft: boolean
}

export function MapView(props: Props) {
  const { ask, asked, records, providers, page, pages } = props
  const { say, lang, to } = ask
  return (
    <>
      <h1 class="ds-heading" data-size="md">
        {say('service-map.map.title')}
      </h1>
      <Ways {...props} />
      <Lists {...props} />
      <Narrow {...props} />
      <Table
        caption={say('service-map.map.caption')}
        columns={[
          { key: 'name', label: say('service-map.column.name'), ...sorting(props, 'name') },
          { key: 'provider', label: say('service-map.kind.provider') },
          { key: 'kind', label: say('service-map.column.kind') },
          { key: 'state', label: say('service-map.column.state') },
          { key: 'confirmed', label: say('service-map.column.confirmed') },
          { key: 'due', label: say('service-map.column.due'), ...sorting(props, 'due') },
          { key: 'changed', label: say('service-map.column.changed'), ...sorting(props, 'changed') },
        ]}
        rows={records.map((record) => ({
          key: record.id,
          cells: [
            <a class="ds-link" href={to(pathOf(record.kind, record.id))}>
              <Said texts={nameIn(record)} lang={lang} otherwise={say('service-map.service.unnamed')} />
            </a>,
            <Said
              texts={nameIn(providers.find(({ id }) => id === record.provider) ?? { fields: {} })}
              lang={lang}
              otherwise="–"
            />,
            say(`service-map.kind.${record.kind}`),
            <StateTag {...{ ask, record }} />,
            record.confirmedOn ? sayDay(record.confirmedOn, lang) : say('service-map.never'),
            <span class={record.dueOn <= asked.today ? 'due' : ''}>{sayDay(record.dueOn, lang)}</span>,
            sayDay(dayOf(record.changedAt), lang),
          ],
        }))}
        empty={say(`service-map.map.empty.${asked.list}`)}
      />
      <Paging {...{ say, page, pages }} href={(at) => to(hrefOf({ ...asked, page: at }))} />
    </>
  )
}

function Ways({ ask: { say, to }, mayDraft }: Props) {
  return (
    <p class="actions no-print">
      <a class="ds-link" href={to('/help')}>
        {say('service-map.find.title')}
      </a>
      <a class="ds-link" href={to('/map/reports')}>
        {say('service-map.reports.title')}
      </a>
      {mayDraft && (
        <a class="ds-link" href={to('/map/providers/new')}>
          {say('service-map.add.provider')}
        </a>
      )}
    </p>
  )
}

function Lists({ ask: { say, to }, asked, counts }: Props) {
  return (
    <Tabs
      label={say('service-map.map.lists')}
      tabs={(['all', 'due', 'drafts', 'ended'] as const).map((list) => ({
        label: say(`service-map.list.${list}`),
        href: to(hrefOf({ ...asked, list })),
        current: asked.list === list,
        ...(list === 'due' || list === 'drafts' ? { count: counts[list] } : {}),
      }))}
    />
  )
}

function Narrow({ ask: { say, to }, asked }: Props) {
  return (
    <form class="filters no-print" method="get" action={to('/map')}>
      <input type="hidden" name="list" value={asked.list} />
      <div class="ds-field">
        <label class="ds-label" for="words">
          {say('service-map.map.words')}
        </label>
        <input class="ds-input" id="words" name="words" value={asked.words} autoComplete="off" />
      </div>
      <div class="ds-field">
        <label class="ds-label" for="kind">
          {say('service-map.column.kind')}
        </label>
        <select class="ds-input" id="kind" name="kind">
          <option value="">{say('service-map.map.any-kind')}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind} selected={kind === asked.kind}>
              {say(`service-map.kind.${kind}`)}
            </option>
          ))}
        </select>
      </div>
      <button class="ds-button" data-variant="secondary" type="submit">
        {say('service-map.map.narrow')}
      </button>
    </form>
  )
}

const sorting = ({ ask, asked }: Props, sort: Sort) => ({
  sort: ask.to(hrefOf({ ...asked, sort })),
  sorted:
    asked.sort === sort ? ((sort === 'changed' ? 'descending' : 'ascending') as 'ascending' | 'descending') : undefined,
})

function hrefOf({ list, kind, words, sort, page = 1 }: Omit<Props['asked'], 'today'> & { page?: number }): string {
  const query = new URLSearchParams({ list, sort })
  if (kind) query.set('kind', kind)
  if (words !== '') query.set('words', words)
  if (page > 1) query.set('page', String(page))
  return `/map?${query}`
}
