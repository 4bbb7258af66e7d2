import type { Ask } from '#base/http/ask.ts'
import { Summary } from '#base/ui/parts.tsx'
import type { Pace } from '../list.ts'
import { Press } from './press.view.tsx'

export interface OwnMailsProps extends Pick<Ask, 'say'> {
  /** What comes now and where that is changed; null when nothing comes. */
  mails: { pace: Pace; path: string } | null
  /** Path of the member's own page. */
  action: string
}

/** Whether the network's mails come, and the way to change that. */
export function OwnMails({ say, mails, action }: OwnMailsProps) {
  return (
    <section class="stack">
      <h2 class="ds-heading">{say('networks.own.mails')}</h2>
      {mails ? (
        <>
          <Summary rows={[{ term: say('networks.list.pace'), value: say(`networks.list.pace.${mails.pace}`) }]} />
          <p>
            <a class="ds-link" href={mails.path}>
              {say('networks.list.own.title')}
            </a>
          </p>
        </>
      ) : (
        <>
          <p class="ds-paragraph">{say('networks.own.mails.none')}</p>
          <Press action={`${action}/mails`} token={null} label={say('networks.own.mails.ask')} />
        </>
      )}
    </section>
  )
}
