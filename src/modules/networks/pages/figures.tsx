import { type Answer, page } from '#base/http/answer.ts'
import type { Reading } from '#base/http/ask.ts'
import { dayOf, sayDay } from '#base/time/day.ts'
import { Actions, Table } from '#base/ui/parts.tsx'
import { countsByNetwork, countsByType } from '../queries-public.ts'
import { Bar, CountsTable } from './counts.view.tsx'
import { countedNetworks } from './figures-table.ts'
import { NetworkHead, type Opened, openNetwork } from './network-head.tsx'

/** Members by type of organisation here, and how many the networks have. Counts only. */
export async function figures(ask: Reading): Promise<Answer> {
  const { db, say, lang, now, to } = ask
  const opened = await openNetwork(ask)
  const regions = await regionsOf(ask, opened)
  const most = Math.max(1, ...regions.map(({ count }) => count))
  return page(
    say('networks.figures.title'),
    <>
      <NetworkHead {...ask} opened={opened} side="members" at="/figures" />
      <p>{say('networks.figures.intro', { day: sayDay(dayOf(now), lang) })}</p>
      <CountsTable {...{ say, lang }} counts={await countsByType(db, opened.network.id)} />
      <Table
        caption={say('networks.figures.by-network')}
        columns={[
          { key: 'network', label: say('networks.mine.network') },
          { key: 'count', label: say('networks.figures.members'), number: true },
          { key: 'bar', label: say('networks.figures.bar') },
        ]}
        rows={regions.map(({ code, name, count }) => ({
          key: code,
          cells: [name, String(count), <Bar key="bar" part={count / most} />],
        }))}
        empty={say('networks.figures.none')}
      />
      <Actions>
        <a class="ds-button" data-variant="secondary" href={to(`/my-networks/${opened.network.id}/figures/csv`)}>
          {say('networks.figures.csv')}
        </a>
      </Actions>
    </>,
  )
}

async function regionsOf(ask: Reading, opened: Opened) {
  const counts = await countsByNetwork(ask.db, dayOf(ask.now))
  const all = (code: string) =>
    counts.filter(({ network }) => network === code).reduce((sum, { count }) => sum + count, 0)
  return [...(await countedNetworks(ask, opened))].map(([code, name]) => ({ code, name, count: all(code) }))
}
