import { type Answer, page } from '#base/http/answer.ts'
import type { Reading } from '#base/http/ask.ts'
import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { dayOf } from '#base/time/day.ts'
import { type Filled, readForm, text } from '#base/ui/form.ts'
import { TextField } from '#base/ui/form.view.tsx'
import { Table } from '#base/ui/parts.tsx'
import { ageGroups, exploitationForms, places, proposers, sexes } from '#packs/fi/forms.ts'
import { nameOf } from '#packs/pack.ts'
import { smallest, suppressed } from '../figures.ts'
import { type Counted, countsBy, countsByMonth } from '../queries-figures.ts'

const dimensions = [
  'kind',
  'edition',
  'exploitation',
  'region',
  'proposer',
  'sex',
  'age_group',
  'child',
  'outcome',
] as const
type Dimension = (typeof dimensions)[number] & Counted

interface Counts {
  dimension: Dimension | 'month'
  rows: readonly { code: string; count: number; published: boolean }[]
}

const month = { like: { pattern: /^\d{4}-(0[1-9]|1[0-2])$/, fault: 'referrals.figures.month.fault' } } as const
const form = { from: text({ max: 7, ...month }), to: text({ max: 7, ...month }) }

/** Intake's own figures: exact, and beside each whether others would see it. */
export async function figuresPage(ask: Reading): Promise<Answer> {
  const read = readForm(form, ask.query)
  const year = dayOf(ask.now).slice(0, 4)
  const from = (read.ok && read.value.from) || `${year}-01`
  const to = (read.ok && read.value.to) || `${year}-12`
  const months = await countsByMonth(ask.db, from, to)
  const all: Counts[] = [
    withMarks(
      'month',
      months.map((row) => ({ code: String(row['month']), count: row.count })),
    ),
  ]
  for (const dimension of dimensions) {
    const rows = await countsBy(ask.db, dimension, from, to)
    all.push(
      withMarks(
        dimension,
        rows.map((row) => ({ code: String(row[dimension]), count: row.count })),
      ),
    )
  }
  const filled: Filled = read.ok
    ? {
        typed: new Map([
          ['from', [from]],
          ['to', [to]],
        ]),
        faults: [],
      }
    : read
  const { say, lang } = ask
  return page(
    say('referrals.figures.title'),
    <FiguresView {...{ say, lang, all, filled }} action={ask.to('/referrals/figures')} />,
  )
}

/** Which of the counts would leave intake: the same rule by which they are handed to statistics. */
function withMarks(dimension: Counts['dimension'], rows: readonly { code: string; count: number }[]): Counts {
  const open = new Set(suppressed(rows).map((row) => row['code']))
  return { dimension, rows: rows.map((row) => ({ ...row, published: open.has(row.code) })) }
}

interface Props {
  say: Say
  lang: Lang
  all: readonly Counts[]
  filled: Filled
  action: string
}

function FiguresView({ say, lang, all, filled, action }: Props) {
  return (
    <>
      <h1 class="ds-heading" data-size="lg">
        {say('referrals.figures.title')}
      </h1>
      <p>{say('referrals.figures.text', { smallest })}</p>
      <form method="get" action={action} class="actions no-print">
        <TextField {...{ filled, say }} name="from" short label={say('referrals.figures.from')} />
        <TextField {...{ filled, say }} name="to" short label={say('referrals.figures.to')} />
        <button class="ds-button" data-variant="secondary" type="submit">
          {say('referrals.queue.show')}
        </button>
      </form>
      {all.map((counts) => (
        <CountsTable key={counts.dimension} {...{ say, lang, counts }} />
      ))}
    </>
  )
}

function CountsTable({ say, lang, counts: { dimension, rows } }: { say: Say; lang: Lang; counts: Counts }) {
  const most = Math.max(1, ...rows.map(({ count }) => count))
  const columns = [
    { key: 'what', label: say(`referrals.figures.by.${wordOf(dimension)}`) },
    { key: 'count', label: say('referrals.figures.count'), number: true },
    { key: 'bar', label: say('referrals.figures.share') },
    { key: 'published', label: say('referrals.figures.published') },
  ]
  const lines = rows.map(({ code, count, published }) => ({
    key: code,
    cells: [
      sayCode(dimension, code, say, lang),
      String(count),
      <Bar part={count / most} />,
      say(published ? 'referrals.figures.yes' : 'referrals.figures.hidden'),
    ],
  }))
  return (
    <Table
      caption={say(`referrals.figures.by.${wordOf(dimension)}`)}
      columns={columns}
      rows={lines}
      empty={say('referrals.figures.none', { what: say(`referrals.figures.by.${wordOf(dimension)}`) })}
    />
  )
}

/** Words are written with hyphens, columns of the database are not. */
const wordOf = (dimension: Counts['dimension']) => (dimension === 'age_group' ? 'age-group' : dimension)

/** The number stands beside it: the bar says nothing of its own. */
const Bar = ({ part }: { part: number }) => (
  <svg width="120" height="12" viewBox="0 0 120 12" aria-hidden="true">
    <rect x="0" y="2" width={Math.max(1, Math.round(part * 120))} height="8" fill="currentColor" />
  </svg>
)

const ageGroupList = { id: 'age-groups', version: 1, items: ageGroups }
const lists = {
  exploitation: exploitationForms,
  region: places,
  proposer: proposers,
  sex: sexes,
  age_group: ageGroupList,
}

function sayCode(dimension: Counts['dimension'], code: string, say: Say, lang: Lang): string {
  if (code === 'not-known') return say('referrals.figures.not-known')
  if (dimension === 'month') return code
  if (dimension === 'kind') return say(`referrals.kind.${code as 'question'}`)
  if (dimension === 'edition') return say(`referrals.edition.${code as 'self'}`)
  if (dimension === 'outcome') return say(`referrals.outcome.${code as 'admitted'}`)
  if (dimension === 'child') return say(code === 'true' ? 'referrals.figures.child' : 'referrals.figures.adult')
  return nameOf(lists[dimension], code, lang)
}
