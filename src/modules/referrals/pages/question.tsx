import { type Answer, afterCommit, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { empty, type Filled } from '#base/ui/form.ts'
import { ErrorSummary, Token } from '#base/ui/form.view.tsx'
import { proposers } from '#packs/fi/forms.ts'
import { noAnswers, readPart } from '../answers.ts'
import { markOf } from '../draft.ts'
import { type Question, questionsById } from '../questions.ts'
import { giveReceipt } from '../receipts.ts'
import { onceHash, send } from '../sending.ts'
import { labelsOf, QuestionField } from './question-view.tsx'
import { senderAgain, senderPage } from './sender-page.tsx'

/** A few lines without a name: one page, then the receipt. */
export function question(ask: Reading): Answer {
  return senderPage(ask, ...shown(ask, empty))
}

export async function sendQuestion(ask: Writing): Promise<Answer> {
  const { base, visit } = ask
  const read = readPart(asked, ask.typed, dayOf(ask.now))
  if (!read.ok) return senderAgain(ask, ...shown(ask, read))
  // The same page sent twice is one question, but a text that was changed in between is another.
  const once = `${ask.typed.get('once')?.[0] ?? ''}/${markOf(read.value)}`
  const answers = { ...noAnswers('other'), values: read.value }
  const doubtful = (ask.typed.get('website')?.[0] ?? '') !== ''
  await send(ask.db, base, visit, once, {
    kind: 'question',
    channel: 'web',
    lang: ask.lang,
    answers,
    showMine: false,
    doubtful,
  })
  return afterCommit(async () => {
    const given = await giveReceipt(base, visit, onceHash(visit, once))
    return see(ask.to(given === 'busy' ? '/receipt/making' : '/receipt'))
  })
}

/** Who asks may also be the person themselves. */
const asked: readonly Question[] = ['story.message@1', 'writer.kind@1', 'needs.danger-now@1']
  .flatMap((id) => questionsById.get(id) ?? [])
  .map((one) => (one.id === 'writer.kind@1' ? { ...one, list: proposers } : one))

function shown(ask: Ask<unknown>, filled: Filled) {
  const { say, lang } = ask
  const once = filled.typed.get('once')?.[0] ?? ask.base.random(12).toString('base64url')
  const view = (
    <>
      <ErrorSummary filled={filled} say={say} labels={labelsOf(asked, 'other', say)} />
      <h1 class="ds-heading" data-size="lg">
        {say('referrals.question.title')}
      </h1>
      <p>{say('referrals.question.text')}</p>
      <form method="post" action={ask.to('/contact/question')} class="stack" novalidate autocomplete="off">
        <Token token={ask.token} />
        <input type="hidden" name="once" value={once} />
        {asked.map((one) => (
          <QuestionField key={one.id} question={one} edition="other" day={dayOf(ask.now)} {...{ filled, lang, say }} />
        ))}
        <div class="away" aria-hidden="true">
          <label for="website">Website</label>
          <input id="website" name="website" tabIndex={-1} autoComplete="off" />
        </div>
        <p>{say('referrals.question.what-next')}</p>
        <button class="ds-button" type="submit">
          {say('referrals.send')}
        </button>
      </form>
    </>
  )
  return [say('referrals.question.title'), view] as const
}
