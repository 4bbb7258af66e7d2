import type { Ask } from '#base/http/ask.ts'
import { sayDay } from '#base/time/day.ts'
import { Actions, Table, Tag } from '#base/ui/parts.tsx'
import type { allCoordinations, registerRows } from '../queries-register.ts'
import { type Coordination, standingOf } from '../register.ts'

type Scene = Pick<Ask, 'say' | 'lang' | 'to'> & { today: string }

interface Props extends Scene {
  networks: Awaited<ReturnType<typeof registerRows>>
  coordinations: Awaited<ReturnType<typeof allCoordinations>>
}

export function RegisterView(props: Props) {
  const { say, to, networks, coordinations, today } = props
  return (
    <>
      <h1 class="ds-heading">{say('networks.register.title')}</h1>
      <p class="ds-paragraph">{say('networks.register.intro')}</p>
      <Actions>
        <a class="ds-button" href={to('/network-register/new')}>
          {say('networks.register.add')}
        </a>
      </Actions>
      <Table
        caption={say('networks.register.caption', { count: networks.length })}
        columns={(['network', 'coordinator', 'coming', 'state'] as const).map((key) => ({
          key,
          label: say(`networks.register.column.${key}`),
        }))}
        rows={networks.map((network) => {
          const own = coordinations.filter(({ network_id }) => network_id === network.id)
          return {
            key: network.id,
            cells: [
              <a key="name" class="ds-link" href={to(`/network-register/${network.id}`)}>
                {network.name}
              </a>,
              own.some((row) => standingOf(row, today) === 'now') ? (
                namesOf(own.filter((row) => standingOf(row, today) === 'now'))
              ) : (
                <Tag key="nobody" kind="warning">
                  {say('networks.register.nobody')}
                </Tag>
              ),
              <Coming key="coming" {...props} rows={own} />,
              <StandingTag key="state" {...props} row={network} />,
            ],
          }
        })}
        empty={say('networks.register.none')}
      />
    </>
  )
}

/** Who begins, and who ends without anybody in their place. */
function Coming({ say, lang, today, rows }: Scene & { rows: readonly Coordination[] }) {
  const begin = rows.filter((row) => standingOf(row, today) === 'coming')
  const end = rows.filter(({ valid_to, ...row }) => valid_to && standingOf({ ...row, valid_to }, today) === 'now')
  const lines = [
    ...begin.map(({ organisation, valid_from }) =>
      say('networks.public.coordinator-from', { who: organisation, from: sayDay(valid_from ?? '', lang) }),
    ),
    ...(begin.length > 0 ? [] : end).map(({ organisation, valid_to }) =>
      say('networks.public.coordinator-until', { who: organisation, until: sayDay(valid_to ?? '', lang) }),
    ),
  ]
  return lines.map((line) => <div key={line}>{line}</div>)
}

const kinds = { coming: 'info', now: 'success', over: 'neutral' } as const

/** There now, coming from a day, or over since one. */
export function StandingTag({ say, lang, today, row }: Scene & { row: Pick<Coordination, 'valid_from' | 'valid_to'> }) {
  const standing = standingOf(row, today)
  const day = { coming: row.valid_from, now: row.valid_to, over: row.valid_to }[standing]
  return (
    <>
      <Tag kind={kinds[standing]}>{say(`networks.register.state.${standing}`)}</Tag>{' '}
      {day && say(`networks.register.state.${standing}.day`, { day: sayDay(day, lang) })}
    </>
  )
}

export const namesOf = (rows: readonly Coordination[]): string =>
  rows.map(({ organisation }) => organisation).join(', ')
