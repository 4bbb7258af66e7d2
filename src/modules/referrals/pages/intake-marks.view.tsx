import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { daysBetween } from '#base/time/day.ts'
import { Tag } from '#base/ui/parts.tsx'
import { exploitationForms, languages, places, urgencyLanes } from '#packs/fi/forms.ts'
import { nameOf } from '#packs/pack.ts'
import type { ReferralRow } from '../queries.ts'

type Marked = Pick<ReferralRow, 'lane' | 'child' | 'spam_at' | 'erased_on'>

/** The marks that must not be missed: a word and a sign, never colour alone. */
export function Marks({ row, say }: { row: Marked; say: Say }) {
  return (
    <span class="marks">
      {row.lane === 'danger-to-life' && (
        <Tag kind="danger">
          <Sign path="M12 3 22 20H2Zm0 6v5m0 2v1" /> {say('referrals.mark.danger')}
        </Tag>
      )}{' '}
      {row.child && (
        <Tag kind="warning">
          <Sign path="M12 3a3 3 0 1 1 0 6 3 3 0 0 1 0-6Zm-4 9h8l-1 9h-2v-5h-2v5H9Z" /> {say('referrals.mark.child')}
        </Tag>
      )}{' '}
      {row.spam_at && <Tag kind="neutral">{say('referrals.mark.spam')}</Tag>}
      {row.erased_on && <Tag kind="neutral">{say('referrals.mark.erased')}</Tag>}
    </span>
  )
}

const Sign = ({ path }: { path: string }) => (
  <svg class="sign" width="16" height="16" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true">
    <path d={path} stroke-width="2" />
  </svg>
)

/** 'today', '3 days' */
export const sayDaysSince = (day: string, today: string, say: Say): string =>
  say('referrals.days', { count: Math.max(0, daysBetween(day, today)) })

export const sayKind = (row: Pick<ReferralRow, 'kind' | 'edition' | 'channel'>, say: Say): string =>
  [
    say(`referrals.kind.${row.kind}`),
    row.kind === 'proposal' ? say(`referrals.edition.${row.edition}`) : '',
    row.channel === 'phone' ? say('referrals.channel.phone') : '',
  ]
    .filter(Boolean)
    .join(', ')

export const sayLane = (lane: string, lang: Lang): string => nameOf(urgencyLanes, lane, lang)
export const sayPlace = (code: string | null, lang: Lang): string => (code ? nameOf(places, code, lang) : '–')
export const sayForm = (code: string | null, lang: Lang): string => (code ? nameOf(exploitationForms, code, lang) : '–')
export const sayLanguage = (code: string, lang: Lang): string => nameOf(languages, code, lang)
