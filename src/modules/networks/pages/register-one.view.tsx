import type { Ask } from '#base/http/ask.ts'
import { sayDay, sayTime } from '#base/time/day.ts'
import { Actions, Notice, Summary, Table, Timeline } from '#base/ui/parts.tsx'
import { namesIn } from '../network.ts'
import type { changesOf, registerRow } from '../queries-register.ts'
import { type Coordination, standingOf } from '../register.ts'
import { Press } from './press.view.tsx'
import { StandingTag } from './register.view.tsx'

interface Props extends Pick<Ask, 'say' | 'lang' | 'to' | 'token'> {
  network: Awaited<ReturnType<typeof registerRow>>
  coordinations: readonly Coordination[]
  changes: Awaited<ReturnType<typeof changesOf>>
  today: string
}

export function OneNetworkView(props: Props) {
  const { say, lang, to, network, today } = props
  const root = `/network-register/${network.id}`
  return (
    <>
      <p class="quiet no-print">
        <a class="ds-link" href={to('/network-register')}>
          {say('networks.register.title')}
        </a>
      </p>
      <h1 class="ds-heading">{namesIn(network)[lang]}</h1>
      <Summary
        rows={[
          { term: say('networks.register.kind'), value: say(`networks.register.kind.${network.kind}`) },
          { term: say('networks.register.joining'), value: say(`networks.joining.${network.joining}.short`) },
          { term: say('networks.register.column.state'), value: <StandingTag {...props} row={network} /> },
          {
            term: say('networks.register.public'),
            value: (
              <a class="ds-link" href={to(`/networks/${network.code}`)}>
                {to(`/networks/${network.code}`)}
              </a>
            ),
          },
        ]}
      />
      <Coordinators {...props} root={root} />
      <History {...props} />
      {standingOf(network, today) !== 'over' && <End {...props} root={root} />}
    </>
  )
}

function Coordinators(props: Props & { root: string }) {
  const { say, lang, to, coordinations, today, root } = props
  return (
    <>
      {!coordinations.some((row) => standingOf(row, today) === 'now') && (
        <Notice kind="warning">
          <p>{say('networks.register.nobody.what')}</p>
        </Notice>
      )}
      <Table
        caption={say('networks.history.coordination')}
        columns={(['organisation', 'from', 'to', 'state', 'act'] as const).map((key) => ({
          key,
          label: say(`networks.register.coordination.${key}`),
        }))}
        rows={coordinations.map((row) => ({
          key: row.id,
          cells: [
            row.organisation,
            row.valid_from ? sayDay(row.valid_from, lang) : say('networks.history.unknown'),
            row.valid_to ? sayDay(row.valid_to, lang) : say('networks.history.goes-on'),
            say(`networks.register.state.${standingOf(row, today)}`),
            <RowActs key="act" {...props} row={row} />,
          ],
        }))}
        empty={say('networks.history.nobody')}
      />
      {!coordinations.some((row) => standingOf(row, today) === 'coming') && (
        <Actions>
          <a class="ds-button" href={to(`${root}/coordinator`)}>
            {say('networks.register.change')}
          </a>
        </Actions>
      )}
    </>
  )
}

/** Calls off what is to come; ends one of several. */
function RowActs({ say, to, token, coordinations, today, root, row }: Props & { root: string; row: Coordination }) {
  const path = `${root}/coordinations/${row.id}`
  const standing = standingOf(row, today)
  const coming = coordinations.some((one) => standingOf(one, today) === 'coming')
  if (standing === 'coming' || (standing === 'now' && row.said_to !== null && !coming)) {
    const label = standing === 'coming' ? 'networks.register.call-off' : 'networks.register.goes-on'
    return <Press {...{ token }} action={to(`${path}/calling-off`)} label={say(label)} />
  }
  const others = coordinations.filter((one) => one.id !== row.id && standingOf(one, today) === 'now')
  if (standing !== 'now' || row.said_to !== null || others.length === 0) return null
  return (
    <a class="ds-link" href={to(`${path}/ending`)}>
      {say('networks.register.end-one')}
      <span class="ds-sr-only"> {row.organisation}</span>
    </a>
  )
}

function History({ say, lang, changes }: Props) {
  return (
    <>
      <h2 class="ds-heading">{say('networks.register.history')}</h2>
      {changes.length === 0 && <p class="ds-paragraph">{say('networks.register.history.none')}</p>}
      <Timeline
        items={changes.map(({ act, organisation, counts_on, made_at, by }) => ({
          when: sayTime(made_at, lang),
          title: say(`networks.register.act.${act}`, {
            who: organisation ?? '',
            day: counts_on ? sayDay(counts_on, lang) : '',
          }),
          children: <p class="quiet">{by}</p>,
        }))}
      />
    </>
  )
}

function End({ say, to, token, network, root }: Props & { root: string }) {
  return (
    <Actions>
      {network.valid_to === null ? (
        <a class="ds-link" href={to(`${root}/ending`)}>
          {say('networks.register.end')}
        </a>
      ) : (
        <Press {...{ token }} action={to(`${root}/going-on`)} label={say('networks.register.network-goes-on')} />
      )}
    </Actions>
  )
}
