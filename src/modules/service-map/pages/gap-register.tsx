import { type Answer, page } from '#base/http/answer.ts'
import type { Reading } from '#base/http/ask.ts'
import { dayOf, sayDay } from '#base/time/day.ts'
import { SelectField } from '#base/ui/form.view.tsx'
import { Table, Tag } from '#base/ui/parts.tsx'
import { gapStates, stateOf } from '../gap.ts'
import { regionalNetworks } from '../gap-form.ts'
import { narrowedWords, needName, networkName, regionName } from '../gap-words.ts'
import { type GapRow, gapRows } from '../queries-gaps.ts'

/** All named gaps: whose, in what state, until when. */
export async function gapRegister(ask: Reading): Promise<Answer> {
  const { say, query } = ask
  const rows = await gapRows(ask.db, registerFilter(ask))
  return page(
    say('service-map.gap.register'),
    <>
      <h1 class="ds-heading">{say('service-map.gap.register')}</h1>
      <p>{say('service-map.gap.register-intro')}</p>
      <Filters {...ask} filled={{ typed: query, faults: [] }} />
      <Register ask={ask} rows={rows} />
      <Exports {...ask} />
    </>,
  )
}

/** Which of them are asked for. */
export function registerFilter({ query }: Pick<Reading, 'query'>) {
  const network = query.get('network')?.[0] ?? ''
  const state = query.get('state')?.[0] ?? ''
  return {
    network: regionalNetworks.some(({ code }) => code === network) ? network : null,
    state: gapStates.find((one) => one === state) ?? null,
  }
}

function Filters({ say, lang, to, filled }: Reading & { filled: { typed: Reading['query']; faults: [] } }) {
  const none = say('service-map.gap.any')
  return (
    <form method="get" action={to('/gaps/register')} class="filters no-print">
      <SelectField
        {...{ filled, say, none }}
        name="network"
        label={say('service-map.gap.network')}
        options={regionalNetworks.map(({ code, names }) => ({ value: code, label: names[lang] }))}
      />
      <SelectField
        {...{ filled, say, none }}
        name="state"
        label={say('service-map.gap.state')}
        options={gapStates.map((state) => ({ value: state, label: say(`service-map.gap.is-${state}`) }))}
      />
      <button class="ds-button" data-variant="secondary" type="submit">
        {say('service-map.gap.show')}
      </button>
    </form>
  )
}

const kinds = { named: 'warning', begun: 'info', closed: 'success', accepted: 'neutral' } as const

function Register({ ask, rows }: { ask: Reading; rows: readonly GapRow[] }) {
  const { say, lang, to, now } = ask
  const today = dayOf(now)
  return (
    <Table
      caption={say('service-map.gap.register-caption', { count: rows.length })}
      columns={(['need', 'region', 'said', 'state', 'owner', 'due'] as const).map((key) => ({
        key,
        label: say(`service-map.gap.${key}`),
      }))}
      rows={rows.map((gap) => ({
        key: gap.id,
        cells: [
          <a class="ds-link" href={to(`/gaps/${gap.id}`)}>
            {[needName(gap.need, lang), ...narrowedWords({ ...gap, group: gap.target_group }, lang, say)].join(', ')}
          </a>,
          gap.area ? regionName(gap.area, lang) : networkName(gap.network, lang),
          gap.said.length > 120 ? `${gap.said.slice(0, 119)}…` : gap.said,
          <Tag kind={kinds[stateOf(gap)]}>{say(`service-map.gap.is-${stateOf(gap)}`)}</Tag>,
          gap[`owner_${lang}`] ?? say('service-map.gap.owner-none'),
          gap.due_on ? <Due day={gap.due_on} late={gap.due_on < today && isOpen(gap)} {...ask} /> : '–',
        ],
      }))}
      empty={say('service-map.gap.register-none')}
    />
  )
}

const isOpen = (gap: GapRow) => ['named', 'begun'].includes(stateOf(gap))

const Due = ({ day, late, lang, say }: Pick<Reading, 'lang' | 'say'> & { day: string; late: boolean }) => (
  <>
    {sayDay(day, lang)} {late && <Tag kind="danger">{say('service-map.gap.due-late')}</Tag>}
  </>
)

function Exports({ say, to, query }: Reading) {
  const asked = [...query].flatMap(([name, [value]]) => (value ? [[name, value]] : []))
  const after = asked.length > 0 ? `?${new URLSearchParams(asked)}` : ''
  return (
    <p class="no-print">
      {say('service-map.gap.exports')}:{' '}
      <a class="ds-link" href={to(`/gaps/register/sheet${after}`)}>
        {say('service-map.gap.export-sheet')}
      </a>{' '}
      <a class="ds-link" href={to(`/gaps/register/table${after}`)}>
        {say('service-map.gap.export-table')}
      </a>
    </p>
  )
}
