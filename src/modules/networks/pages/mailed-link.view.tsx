import type { Ask } from '#base/http/ask.ts'
import { Actions, Notice } from '#base/ui/parts.tsx'

/** In a demo no mail leaves, so the coordinator is shown the link that would. */
export const MailedLink = ({
  base,
  say,
  title,
  link,
  back,
}: Pick<Ask, 'base' | 'say'> & { title: string; link: string; back: string }) => (
  <>
    <h1 class="ds-heading">{title}</h1>
    <Notice kind="info">
      <p>{say('networks.demo.link')}</p>
      <p>
        <a class="ds-link" href={link} data-link>
          {base.settings.origins[0]}
          {link}
        </a>
      </p>
    </Notice>
    <Actions>
      <a class="ds-button" data-variant="secondary" href={back}>
        {say('networks.back')}
      </a>
    </Actions>
  </>
)
