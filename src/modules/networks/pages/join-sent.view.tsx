import type { Ask } from '#base/http/ask.ts'
import type { Network } from '../network.ts'
import { Mailed } from './mailed.view.tsx'

type Props = Pick<Ask, 'base' | 'say' | 'lang' | 'to'> & { network: Network; link: string | null }

/** `link`: only in a demo, where no mail leaves. */
export const SentView = (props: Props) => {
  const { say, lang, to, network } = props
  const text = [say('networks.join.sent.text'), say('networks.join.sent.none')]
  return (
    <Mailed {...props} title={say('networks.join.sent.title')} text={text}>
      <p>
        <a class="ds-link" href={to(`/networks/${network.code}`)}>
          {network.names[lang]}
        </a>
      </p>
    </Mailed>
  )
}
