import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import type { Filled } from '#base/ui/form.ts'
import { SelectField } from '#base/ui/form.view.tsx'
import { Actions } from '#base/ui/parts.tsx'
import { narrowing, times } from '../gap.ts'
import { type Cell, type CellState, cellStates, type Matrix } from '../gap-matrix.ts'
import { needName, regionName, timeName } from '../gap-words.ts'
import type { Narrowed } from '../queries-gaps.ts'

interface Props {
  say: Say
  lang: Lang
  to: (path: string) => string
  filled: Filled
  narrowed: Narrowed
  matrix: Matrix
  mayName: boolean
}

export function MatrixPage(props: Props) {
  const { say, to, narrowed, mayName } = props
  const asked = queryOf(narrowed)
  return (
    <>
      <h1 class="ds-heading">{say('service-map.gap.title')}</h1>
      <p>{say('service-map.gap.intro')}</p>
      <Filters {...props} />
      <Legend say={say} />
      <Grid {...props} />
      <Actions>
        <a class="ds-button" data-variant="secondary" href={to('/gaps/register')}>
          {say('service-map.gap.register')}
        </a>
        {mayName && (
          <a class="ds-button" data-variant="tertiary" href={to('/gaps/new')}>
            {say('service-map.gap.name')}
          </a>
        )}
      </Actions>
      <p class="no-print">
        {say('service-map.gap.exports')}:{' '}
        <a class="ds-link" href={to(`/gaps/matrix/sheet${asked}`)}>
          {say('service-map.gap.export-sheet')}
        </a>{' '}
        <a class="ds-link" href={to(`/gaps/matrix/table${asked}`)}>
          {say('service-map.gap.export-table')}
        </a>
      </p>
    </>
  )
}

function Filters({ say, lang, to, filled, narrowed }: Props) {
  const none = say('service-map.gap.any')
  const options = (['group', 'language', 'access'] as const).map((name) => ({
    name,
    options: narrowing[name].items.map(({ code, names }) => ({ value: code as string, label: names[lang] })),
  }))
  const time = {
    name: 'time' as const,
    options: times.map((code) => ({ value: code as string, label: timeName(code, say) })),
  }
  const narrow = Object.values(narrowed).some((code) => code !== null)
  return (
    <form method="get" action={to('/gaps')} class="filters no-print">
      {[...options, time].map(({ name, options: offered }) => (
        <SelectField
          key={name}
          {...{ filled, say, name, none }}
          label={say(`service-map.gap.${name}`)}
          options={offered}
        />
      ))}
      <button class="ds-button" data-variant="secondary" type="submit">
        {say('service-map.gap.show')}
      </button>
      {narrow && (
        <a class="ds-link" href={to('/gaps')}>
          {say('service-map.gap.clear')}
        </a>
      )}
    </form>
  )
}

/** The same in a sign, for who cannot tell the shades apart. */
export const signs: Readonly<Record<CellState, string>> = {
  someone: '●',
  'not-confirmed': '◐',
  nobody: '○',
  'not-known': '?',
}

function Legend({ say }: { say: Say }) {
  return (
    <section aria-label={say('service-map.gap.legend')}>
      <ul class="gap-legend">
        {cellStates.map((state) => (
          <li key={state}>
            <span class="gap-cell" data-state={state} aria-hidden="true">
              {signs[state]}
            </span>
            <span>
              <b>{say(`service-map.gap.state-${state}`)}</b>: {say(`service-map.gap.legend-${state}`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Grid({ say, lang, to, matrix, narrowed }: Props) {
  return (
    <section class="scroll gap-scroll" aria-label={say('service-map.gap.caption')}>
      <table class="gap-grid">
        <caption>{say('service-map.gap.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('service-map.gap.region')}</th>
            {matrix.needs.map((need) => (
              <th key={need} scope="col">
                <span>{needName(need, lang)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.regions.map((region) => (
            <tr key={region}>
              <th scope="row">{regionName(region, lang)}</th>
              {matrix.needs.map((need) => (
                <td key={need}>
                  <CellLink
                    cell={matrix.cell(region, need)}
                    label={cellLabel(matrix.cell(region, need), need, region, lang, say)}
                    href={to(`/gaps/cell${queryOf(narrowed, { region, need })}`)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const cellLabel = (cell: Cell, need: string, region: string, lang: Lang, say: Say) =>
  `${say('service-map.gap.cell', {
    need: needName(need, lang),
    region: regionName(region, lang),
    state: say(`service-map.gap.state-${cell.state}`),
  })}. ${say('service-map.gap.cell-count', { confirmed: cell.confirmed, unconfirmed: cell.unconfirmed, unknown: cell.unknown })}`

function CellLink({ cell, label, href }: { cell: Cell; label: string; href: string }) {
  const count = cell.confirmed || cell.unconfirmed
  return (
    <a class="gap-cell" data-state={cell.state} href={href} title={label}>
      <span class="ds-sr-only">{label}</span>
      <span aria-hidden="true">
        {signs[cell.state]}
        {count > 0 && count}
      </span>
    </a>
  )
}

/** `?group=women&region=north-savo`, of what is there. */
export function queryOf(narrowed: Narrowed, more: Readonly<Record<string, string>> = {}): string {
  const given = Object.entries({ ...more, ...narrowed }).flatMap(([name, code]) => (code ? [[name, code]] : []))
  return given.length > 0 ? `?${new URLSearchParams(given)}` : ''
}
