import { Tag } from '#base/ui/parts.tsx'
import type { Receivers, Region } from '../receivers.ts'
import type { Shown } from './shown.ts'

/** Region by region: how many could receive, or that nobody is known. */
export function Told({
  shown,
  receivers,
  regions,
}: {
  shown: Shown
  receivers: Receivers
  regions: readonly Region[]
}) {
  const { say, lang } = shown
  return (
    <ul class="plain told" aria-label={say('referral-mechanism.regions.title')}>
      {regions.map(({ code, names }) => (
        <li key={code}>
          <Count say={say} count={receivers.counts.get(code) ?? 0} /> {names[lang]}
        </li>
      ))}
    </ul>
  )
}

export const Count = ({ say, count }: Pick<Shown, 'say'> & { count: number }) =>
  count > 0 ? (
    <Tag kind="success">{say('referral-mechanism.regions.count', { count })}</Tag>
  ) : (
    <Tag kind="warning">{say('referral-mechanism.regions.gap')}</Tag>
  )
