import { type Answer, afterCommit, page } from '#base/http/answer.ts'
import type { Ask } from '#base/http/ask.ts'

/** The same words whatever was wrong. What the try left behind is committed first, so that a wrong one counts. */
export const failed = ({ say, to }: Pick<Ask, 'say' | 'to'>): Answer =>
  afterCommit(async () =>
    page(
      say('accounts.sign-in.title'),
      <>
        <h1 class="ds-heading">{say('accounts.sign-in.failed.title')}</h1>
        <p class="ds-paragraph">{say('accounts.sign-in.failed.text')}</p>
        <p class="ds-paragraph">
          <a class="ds-button" href={to('/sign-in')}>
            {say('accounts.sign-in.back')}
          </a>
        </p>
      </>,
      { status: 403 },
    ),
  )
