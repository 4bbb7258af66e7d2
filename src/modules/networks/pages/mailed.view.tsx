import type { ComponentChildren } from 'preact'
import type { Ask } from '#base/http/ask.ts'
import { Notice } from '#base/ui/parts.tsx'

interface Props extends Pick<Ask, 'base' | 'say'> {
  title: string
  /** What has happened, a paragraph each. */
  text?: readonly string[]
  /** The link that a mail carries: only in a demo, from which no mail leaves. */
  link: string | null
  /** What to do next. */
  children?: ComponentChildren
}

/** Look in your mail: the same to everybody, whatever the mail says. */
export const Mailed = ({ base, say, title, text = [], link, children }: Props) => (
  <>
    <h1 class="ds-heading" data-size="lg">
      {title}
    </h1>
    {text.map((words) => (
      <p class="ds-paragraph" key={words}>
        {words}
      </p>
    ))}
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
    {children}
  </>
)
