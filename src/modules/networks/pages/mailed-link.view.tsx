import type { Ask } from '#base/http/ask.ts'
import { Actions } from '#base/ui/parts.tsx'
import { Mailed } from './mailed.view.tsx'

type Props = Pick<Ask, 'base' | 'say'> & { title: string; link: string; back: string }

/** In a demo the coordinator is shown the link that somebody else's mail would carry. */
export const MailedLink = (props: Props) => (
  <Mailed {...props}>
    <Actions>
      <a class="ds-button" data-variant="secondary" href={props.back}>
        {props.say('networks.back')}
      </a>
    </Actions>
  </Mailed>
)
