import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { Details, Notice, Table } from '#base/ui/parts.tsx'
import type { CellLine, Dimension } from '../gap-cell.ts'
import { narrowedWords, needName, regionName } from '../gap-words.ts'
import type { CellService } from '../queries-gaps.ts'
import { saidIn } from '../said.ts'
import { signs } from './gap-matrix.view.tsx'

interface Props {
  say: Say
  lang: Lang
  to: (path: string) => string
  region: string
  need: string
  /** The network of this region, where there is one. */
  network: string | null
  services: readonly CellService[]
  count: number
  cut: boolean
  parts: readonly { dimension: Dimension; lines: readonly CellLine[] }[]
  mayName: boolean
}

export function CellPage(props: Props) {
  const { say, lang, to, region, need, parts, services, count, cut } = props
  return (
    <>
      <p class="no-print">
        <a class="ds-link" href={to('/gaps')}>
          {say('service-map.gap.cell-back')}
        </a>
      </p>
      <h1 class="ds-heading">
        {say('service-map.gap.cell-heading', { need: needName(need, lang), region: regionName(region, lang) })}
      </h1>
      {cut && <Notice kind="info">{say('service-map.gap.cell-more')}</Notice>}
      {parts.map(({ dimension, lines }) => (
        <Lines key={dimension} {...props} dimension={dimension} lines={lines} />
      ))}
      <Details title={`${say('service-map.gap.cell-services')}: ${count}`}>
        <ul class="ds-list">
          {services.map(({ id, name, sure }) => (
            <li key={id}>
              <a class="ds-link" href={to(`/help/services/${id}`)}>
                {saidIn(name ?? undefined, lang)?.text ?? id}
              </a>{' '}
              <span class="quiet">{say(`service-map.gap.state-${sure ? 'someone' : 'not-confirmed'}`)}</span>
            </li>
          ))}
        </ul>
      </Details>
    </>
  )
}

function Lines(props: Props & { dimension: Dimension; lines: readonly CellLine[] }) {
  const { say, lang, dimension, lines } = props
  const nothing = { group: null, language: null, time: null, access: null }
  const columns = (['value', 'state', 'confirmed', 'unconfirmed', 'unknown', 'name'] as const).map((key) => ({
    key,
    label: say(key === 'value' ? `service-map.gap.${dimension}` : `service-map.gap.column-${key}`),
    number: ['confirmed', 'unconfirmed', 'unknown'].includes(key),
  }))
  return (
    <Table
      caption={say(`service-map.gap.${dimension}`)}
      columns={columns.filter(({ key }) => key !== 'name' || props.mayName)}
      rows={lines.map((line) => ({
        key: line.code,
        cells: [
          narrowedWords({ ...nothing, [dimension]: line.code }, lang, say).join(', '),
          <span>
            <span class="gap-cell" data-state={line.state} aria-hidden="true">
              {signs[line.state]}
            </span>{' '}
            {say(`service-map.gap.state-${line.state}`)}
          </span>,
          line.confirmed,
          line.unconfirmed,
          line.unknown,
          ...(props.mayName ? [line.state === 'someone' ? '' : <NameLink {...props} code={line.code} />] : []),
        ],
      }))}
      empty=""
    />
  )
}

function NameLink({ say, to, network, need, region, dimension, code }: Props & { dimension: Dimension; code: string }) {
  const query = new URLSearchParams({
    need,
    area: `county:${region}`,
    [dimension]: code,
    ...(network ? { network } : {}),
  })
  return (
    <a class="ds-link" href={to(`/gaps/new?${query}`)}>
      {say('service-map.gap.name')}
    </a>
  )
}
