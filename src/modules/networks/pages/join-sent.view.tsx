import type { Ask } from '#base/http/ask.ts'
import { Notice } from '#base/ui/parts.tsx'
import type { Network } from '../network.ts'

/** The same to everybody. `link`: only in a demo, where no mail leaves. */
export function SentView({
  base,
  say,
  lang,
  to,
  network,
  link,
}: Pick<Ask, 'base' | 'say' | 'lang' | 'to'> & { network: Network; link: string | null }) {
  return (
    <>
      <h1 class="ds-heading" data-size="lg">
        {say('networks.join.sent.title')}
      </h1>
      <p class="ds-paragraph">{say('networks.join.sent.text')}</p>
      <p class="ds-paragraph">{say('networks.join.sent.none')}</p>
      {link && (
        <Notice kind="info">
          <p>{say('networks.demo.link')}</p>
          <p>
            <a class="ds-link" href={link} data-link>
              {base.settings.origins[0]}
              {link}
            </a>
          </p>
        </Notice>
      )}
      <p>
        <a class="ds-link" href={to(`/networks/${network.code}`)}>
          {network.names[lang]}
        </a>
      </p>
    </>
  )
}
