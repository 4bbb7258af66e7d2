import { type Answer, afterCommit, page } from '#base/http/answer.ts'
import type { Ask } from '#base/http/ask.ts'
import { Actions, Notice } from '#base/ui/parts.tsx'

/**
 * In a demo without a mail relay nobody would ever get the link, so it is shown; null otherwise. Elsewhere only its owner
 * ever sees it.
 */
export function linkSent(
  { base, say, to }: Pick<Ask, 'base' | 'say' | 'to'>,
  link: string,
  back: string,
): Answer | null {
  if (base.settings.mode !== 'demo' || base.settings.smtp) return null
  return afterCommit(async () =>
    page(
      say('accounts.link.title'),
      <>
        <h1 class="ds-heading">{say('accounts.link.title')}</h1>
        <Notice kind="info">
          <p>{say('accounts.link.demo')}</p>
          <p>
            <a class="ds-link" href={link} data-link>
              {base.settings.origins[0]}
              {link}
            </a>
          </p>
        </Notice>
        <Actions>
          <a class="ds-button" data-variant="secondary" href={to(back)}>
            {say('accounts.back')}
          </a>
        </Actions>
      </>,
    ),
  )
}
