import { type Answer, see } from '#base/http/answer.ts'
import type { Reading, Writing } from '#base/http/ask.ts'
import { Token } from '#base/ui/form.view.tsx'
import { dropDraft } from '../draft.ts'
import { editionOf } from './section.tsx'
import { senderPage } from './sender-page.tsx'

/** Asks before a draft is thrown away. */
export function askDelete(ask: Reading): Answer {
  const { say } = ask
  const base = ask.to(`/contact/${editionOf(ask)}`)
  return senderPage(
    ask,
    say('referrals.delete.title'),
    <>
      <h1 class="ds-heading" data-size="lg">
        {say('referrals.delete.title')}
      </h1>
      <p>{say('referrals.delete.text')}</p>
      <form method="post" action={`${base}/delete`} class="actions">
        <Token token={ask.token} />
        <button class="ds-button" data-color="danger" type="submit">
          {say('referrals.delete.do')}
        </button>
        <a class="ds-link" href={`${base}/check`}>
          {say('referrals.back')}
        </a>
      </form>
    </>,
  )
}

export async function deleteDraft(ask: Writing): Promise<Answer> {
  await dropDraft(ask.db, ask.visit, editionOf(ask))
  return see(ask.to('/'))
}
