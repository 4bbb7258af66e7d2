import { type Answer, page } from '#base/http/answer.ts'
import type { Ask } from '#base/http/ask.ts'
import type { Say } from '#base/i18n/words.ts'
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

export type Reason = Parameters<Say>[0] extends infer Key ? (Key extends `accounts.refusal.${infer Why}` ? Exclude<Why, 'title'> : never) : never
