import { type Answer, page } from '#base/http/answer.ts'
import type { Ask } from '#base/http/ask.ts'
import type { MessageKey } from '#base/i18n/messages.ts'
import { Actions, Notice } from '#base/ui/parts.tsx'

/** Says in plain words why something cannot be done; nothing is changed. `back`: where to go on. */
export const refusal = ({ say, to }: Pick<Ask, 'say' | 'to'>, why: Reason, back: string): Answer =>
  page(
    say('accounts.refusal.title'),
    <>
      <h1 class="ds-heading">{say('accounts.refusal.title')}</h1>
      <Notice kind="warning">
        <p>{say(`accounts.refusal.${why}`)}</p>
      </Notice>
      <Actions>
        <a class="ds-button" data-variant="secondary" href={to(back)}>
          {say('accounts.back')}
        </a>
      </Actions>
    </>,
    { status: 403 },
  )

type Suffix<Key> = Key extends `accounts.refusal.${infer Why}` ? Why : never
export type Reason = Exclude<Suffix<MessageKey>, 'title'>
