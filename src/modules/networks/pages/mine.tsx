import { type Answer, page } from '#base/http/answer.ts'
import type { Reading } from '#base/http/ask.ts'
import { allowed } from '#base/http/rule.ts'
import { dayOf } from '#base/time/day.ts'
import { Empty, Table, Tag } from '#base/ui/parts.tsx'
import { namesIn } from '../network.ts'
import { mayNetwork } from '../policy.ts'
import { memberCounts, openNetworks } from '../queries-directory.ts'

/** The networks to which one belongs, and those one coordinates. */
export async function mine(ask: Reading): Promise<Answer> {
  const { db, actor, say, to } = ask
  const today = dayOf(ask.now)
  const networks = await openNetworks(db, allowed(mayNetwork.read, actor), today)
  const coordinated = new Set((await openNetworks(db, allowed(mayNetwork.look, actor), today)).map(({ id }) => id))
  const counts = new Map(
    (
      await memberCounts(
        db,
        networks.map(({ id }) => id),
      )
    ).map((row) => [row.network_id, row]),
  )
  return page(
    say('networks.mine.title'),
    <>
      <h1 class="ds-heading">{say('networks.mine.title')}</h1>
      {networks.length === 0 ? (
        <Empty title={say('networks.mine.none')}>
          <p>
            <a class="ds-link" href={to('/networks')}>
              {say('networks.all.title')}
            </a>
          </p>
        </Empty>
      ) : (
        <>
          <List {...ask} {...{ networks, coordinated, counts }} />
          <p>
            <a class="ds-link" href={to('/networks')}>
              {say('networks.mine.all')}
            </a>
          </p>
        </>
      )}
    </>,
  )
}

const Coordinated = ({ say, to, id, waiting }: Pick<Reading, 'say' | 'to'> & { id: string; waiting: number }) => (
  <>
    <a class="ds-link" href={to(`/coordination/${id}`)}>
      {say('networks.side.coordination')}
    </a>{' '}
    {waiting > 0 && <Tag kind="accent">{say('networks.mine.waiting', { count: waiting })}</Tag>}
  </>
)

interface Listed {
  networks: Awaited<ReturnType<typeof openNetworks>>
  coordinated: ReadonlySet<string>
  counts: ReadonlyMap<string, { members: number; waiting: number }>
}

function List({ say, lang, to, networks, coordinated, counts }: Pick<Reading, 'say' | 'lang' | 'to'> & Listed) {
  return (
    <Table
      caption={say('networks.mine.caption', { count: networks.length })}
      columns={[
        { key: 'name', label: say('networks.mine.network') },
        { key: 'members', label: say('networks.figures.members'), number: true },
        { key: 'coordinator', label: say('networks.mine.coordinator') },
        { key: 'side', label: say('networks.mine.side') },
      ]}
      rows={networks.map((row) => ({
        key: row.id,
        cells: [
          <a key="name" class="ds-link" href={to(`/my-networks/${row.id}`)}>
            {namesIn(row)[lang]}
          </a>,
          String(counts.get(row.id)?.members ?? 0),
          row[`by_${lang}`] ?? '',
          coordinated.has(row.id) && (
            <Coordinated key="side" {...{ say, to }} id={row.id} waiting={counts.get(row.id)?.waiting ?? 0} />
          ),
        ],
      }))}
      empty={say('networks.mine.none')}
    />
  )
}
