import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { sayDay } from '#base/time/day.ts'
import { Empty, Notice, Paging, Table, Tabs } from '#base/ui/parts.tsx'
import { urgencyLanes } from '#packs/fi/forms.ts'
import type { LaneCount, QueueRow } from '../queries-queue.ts'
import { type Lane, pathOf, type Wish } from '../queue.ts'
import { Marks, sayDaysSince, sayForm, sayKind, sayLane, sayLanguage, sayPlace } from './intake-marks.view.tsx'

interface Rows {
  say: Say
  lang: Lang
  to: (path: string) => string
  today: string
  rows: readonly QueueRow[]
  names: ReadonlyMap<string, string>
}

interface Props extends Rows {
  wish: Wish
  lane: Lane
  counts: readonly LaneCount[]
  pages: number
  /** A reference that was looked for in vain. */
  notFound: string | null
}

export function QueueView(props: Props) {
  const { say, to, wish, lane, rows, pages, notFound } = props
  return (
    <>
      <h1 class="ds-heading" data-size="lg">
        {say('referrals.queue.title')}
      </h1>
      <p class="ds-alert no-print" data-color="info" role="status" data-queue="/live/referrals" hidden>
        {say('referrals.queue.changed')}{' '}
        <a href={to(pathOf(wish, { page: wish.page }))}>{say('referrals.queue.show')}</a>
      </p>
      {notFound !== null && (
        <Notice kind="warning">
          <p>{say('referrals.queue.no-reference', { reference: notFound })}</p>
        </Notice>
      )}
      <Lanes {...props} />
      {rows.length === 0 ? (
        <Empty title={say(lane === 'closed' ? 'referrals.queue.empty.closed' : 'referrals.queue.empty')}>
          <p>{say('referrals.queue.empty.text')}</p>
        </Empty>
      ) : (
        <QueueTable {...props} caption={laneName(lane, props)} />
      )}
      <Paging say={say} page={wish.page} pages={pages} href={(page) => to(pathOf(wish, { lane, page }))} />
    </>
  )
}

/** Lanes with how many wait in each and for how many days the oldest; then what is over. */
function Lanes({ say, lang, to, today, wish, lane, counts }: Props) {
  const tabs = urgencyLanes.items.map(({ code }) => {
    const found = counts.find((one) => one.lane === code)
    return {
      label: sayLane(code, lang),
      href: to(pathOf(wish, { lane: code })),
      count: found?.count ?? 0,
      current: lane === code,
      ...(found ? { note: say('referrals.queue.oldest', { age: sayDaysSince(found.oldest, today, say) }) } : {}),
    }
  })
  const closed = {
    label: say('referrals.lane.closed'),
    href: to(pathOf(wish, { lane: 'closed' })),
    current: lane === 'closed',
  }
  return <Tabs label={say('referrals.lanes')} tabs={[...tabs, closed]} />
}

const laneName = (lane: Lane, { say, lang }: Rows): string =>
  lane === 'closed' ? say('referrals.lane.closed') : sayLane(lane, lang)

/** The rows of a list: one line each, everything a code or a day. */
export function QueueTable(props: Rows & { caption: string; wish?: Wish; lane?: Lane }) {
  const { say, lang, to, today, rows, names, caption, wish, lane } = props
  const sortable = wish && lane && lane !== 'closed'
  const sort = (by: Wish['sort']) => (sortable ? { sort: to(pathOf(wish, { lane, sort: by })) } : {})
  const sorted = (on: boolean) => (sortable && on ? { sorted: 'ascending' as const } : {})
  const columns = [
    { key: 'reference', label: say('referrals.column.reference') },
    { key: 'marks', label: say('referrals.column.marks') },
    {
      key: 'age',
      label: say('referrals.column.age'),
      ...sort(wish?.sort === 'oldest' ? 'newest' : 'oldest'),
      ...(wish?.sort === 'newest' ? { sorted: 'descending' as const } : sorted(wish?.sort === 'oldest')),
    },
    { key: 'kind', label: say('referrals.column.kind') },
    { key: 'lang', label: say('referrals.column.lang') },
    { key: 'region', label: say('referrals.column.region') },
    { key: 'form', label: say('referrals.column.form') },
    { key: 'waiting', label: say('referrals.column.waiting'), ...sort('waiting'), ...sorted(wish?.sort === 'waiting') },
    { key: 'with', label: say('referrals.column.with') },
  ]
  const lines = rows.map((row) => ({
    key: row.id,
    cells: [
      <a class="ds-link" href={to(`/referrals/${row.id}`)}>
        {row.reference}
      </a>,
      <Marks row={row} say={say} />,
      sayDaysSince(row.received_on, today, say),
      sayKind(row, say),
      sayLanguage(row.lang, lang),
      sayPlace(row.region, lang),
      sayForm(row.exploitation, lang),
      stateIn(row, props),
      row.assignee_id ? (names.get(row.assignee_id) ?? '') : <Nobody say={say} />,
    ],
  }))
  return <Table caption={caption} columns={columns} rows={lines} empty={say('referrals.queue.empty')} />
}

/** A dash for the eye, so that the names stand out; the word for whoever listens. */
const Nobody = ({ say }: { say: Say }) => (
  <>
    <span aria-hidden="true">–</span>
    <span class="ds-sr-only">{say('referrals.nobody')}</span>
  </>
)

function stateIn(row: QueueRow, { say, lang, today }: Rows): string {
  if (row.erased_on) return say('referrals.state.erased', { day: sayDay(row.erased_on, lang) })
  if (row.closed_on) return say('referrals.state.closed', { day: sayDay(row.closed_on, lang) })
  return row.waiting_since
    ? say('referrals.state.waiting', { age: sayDaysSince(row.waiting_since, today, say) })
    : say('referrals.state.answered')
}
