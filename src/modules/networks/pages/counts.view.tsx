import type { Reading } from '#base/http/ask.ts'
import { Table } from '#base/ui/parts.tsx'
import { organisationTypes } from '#packs/fi/organisations.ts'
import { nameOf } from '#packs/pack.ts'

type Props = Pick<Reading, 'say' | 'lang'> & { counts: readonly { type: string; count: number }[] }

/** Members by type of organisation: number and bar. */
export function CountsTable({ say, lang, counts }: Props) {
  const most = Math.max(1, ...counts.map(({ count }) => count))
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  return (
    <Table
      caption={say('networks.figures.caption', { count: all })}
      columns={[
        { key: 'type', label: say('networks.member.type') },
        { key: 'count', label: say('networks.figures.members'), number: true },
        { key: 'bar', label: say('networks.figures.bar') },
      ]}
      rows={counts.map(({ type, count }) => ({
        key: type,
        cells: [nameOf(organisationTypes, type, lang), String(count), <Bar key="bar" part={count / most} />],
      }))}
      empty={say('networks.figures.none')}
    />
  )
}

/** The number stands beside it: the bar says nothing of its own. */
export const Bar = ({ part }: { part: number }) => (
  <svg width="120" height="12" viewBox="0 0 120 12" aria-hidden="true">
    <rect
      x="0"
      y="2"
      width={Math.max(1, Math.round(part * 120))}
      height="8"
      fill="var(--ds-color-accent-base-default)"
    />
  </svg>
)
