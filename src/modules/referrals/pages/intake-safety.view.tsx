import type { Say } from '#base/i18n/words.ts'
import { Notice } from '#base/ui/parts.tsx'
import { answer } from '../answers.ts'
import type { ReferralRow } from '../queries.ts'
import type { Content } from '../reading.ts'

interface Props {
  say: Say
  row: Pick<ReferralRow, 'lane' | 'child' | 'consent' | 'kind'>
  content: Pick<Content, 'told' | 'safe'>
}

/** The one line that matters for safety, before anything else is read. */
export function SafetyLine({ say, row, content }: Props) {
  const danger = row.lane === 'danger-to-life' || answer(content.told.answers, 'needs.danger-now@1') === 'yes'
  return (
    <Notice
      kind={danger ? 'danger' : 'warning'}
      title={say(danger ? 'referrals.safety.danger' : 'referrals.safety.title')}
    >
      <ul class="ds-list">
        <li>{say(`referrals.safety.write.${safeToWrite(content.told.answers.lists.reach)}`)}</li>
        {content.safe && (
          <li class="as-typed">
            {say('referrals.safety.said')} {content.safe}
          </li>
        )}
        {answer(content.told.answers, 'reach.caution@1') && (
          <li class="as-typed">{answer(content.told.answers, 'reach.caution@1')}</li>
        )}
        {row.child && <li>{say('referrals.safety.child')}</li>}
        {row.consent !== 'given' && <li>{say('referrals.safety.no-consent')}</li>}
      </ul>
    </Notice>
  )
}

type Reach = Props['content']['told']['answers']['lists']['reach']

/** One way that is not safe makes every way worth a second look. */
function safeToWrite(reach: Reach): 'unknown' | 'yes' | 'no' {
  const said = reach.map((one) => one['reach.safe-to-write@1'])
  if (said.includes('no')) return 'no'
  return said.length > 0 && said.every((one) => one === 'yes') ? 'yes' : 'unknown'
}
