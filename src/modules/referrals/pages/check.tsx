import type { Say } from '#base/i18n/words.ts'
import { type Answer, afterCommit, again, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import type { Filled } from '#base/ui/form.ts'
import { ErrorSummary, TickField, Token } from '#base/ui/form.view.tsx'
import { Summary } from '#base/ui/parts.tsx'
import { type Answers, answer, gatePassed, isAnswered, pruned, questionsFor, repeatedFor, sectionsFor } from '../answers.ts'
import { dropDraft, holdDraft, readDraft } from '../draft.ts'
import { sessionByOnce } from '../queries-sender.ts'
import { fieldName, type Section } from '../questions.ts'
import { giveReceipt } from '../receipts.ts'
import { onceHash, send } from '../sending.ts'
import { labelOf, saidAnswer } from './question-view.tsx'
import { editionOf } from './section.tsx'
import { PartSummary, SectionPath } from './section.view.tsx'

/** All answers on one page before sending, each with a way back to it. */
export async function check(ask: Reading): Promise<Answer> {
  const answers = await readDraft(ask.db, ask.visit, editionOf(ask), ask.now)
  if (!gatePassed(answers)) return see(ask.to(`/contact/${answers.edition}/gate`))
  return page(ask.say('referrals.check.title'), <CheckView {...viewOf(ask, answers)} filled={{ typed: new Map(), faults: [] }} />)
}

/**
 * Sends the draft once, however often it is posted: a later post finds it sent and goes on to the receipt. The draft is
 * gone with the sending, in the same transaction.
 */
export async function sendProposal(ask: Writing): Promise<Answer> {
  const { base, visit } = ask
  const edition = editionOf(ask)
  const once = ask.typed.get('once')?.[0] ?? ''
  const answers = await holdDraft(ask.db, visit, edition, ask.now)
  const empty = !gatePassed(answers) || answer(answers, 'story.message@1') === ''
  if (empty && !(await wasSent(ask, once))) return incomplete(ask, answers)
  if (!empty) {
    const showMine = ask.typed.get('show-mine')?.[0] === 'yes'
    const doubtful = (ask.typed.get('website')?.[0] ?? '') !== ''
    await send(ask.db, base, visit, once, { kind: 'proposal', channel: 'web', lang: ask.lang, answers: pruned(answers), showMine, doubtful })
    await dropDraft(ask.db, visit, edition)
  }
  return afterCommit(async () => {
    const given = await giveReceipt(base, visit, onceHash(visit, once))
    return see(ask.to(given === 'busy' ? '/receipt/making' : '/receipt'))
  })
}

const wasSent = async (ask: Writing, once: string): Promise<boolean> =>
  (await sessionByOnce(ask.db, onceHash(ask.visit, once))) !== undefined

/** The message, or what the law needs, is missing: straight to where it is asked. */
function incomplete(ask: Writing, answers: Answers): Answer {
  const faults = [{ field: gatePassed(answers) ? 'story.message' : 'gate.age', key: 'ui.fault.needed' as const }]
  return again(ask.say('referrals.check.title'), <CheckView {...viewOf(ask, answers)} filled={{ typed: ask.typed, faults }} />)
}

interface Props {
  say: Say
  lang: Ask['lang']
  answers: Answers
  base: string
  token: string
  once: string
  filled: Filled
}

const viewOf = (ask: Ask<unknown>, answers: Answers): Omit<Props, 'filled'> => ({
  say: ask.say,
  lang: ask.lang,
  answers,
  base: ask.to(`/contact/${answers.edition}`),
  token: ask.token,
  once: ask.typed.get('once')?.[0] ?? ask.base.random(16).toString('base64url'),
})

function CheckView(props: Props) {
  const { say, answers, base, token, once, filled } = props
  return (
    <>
      <SectionPath say={say} sections={sectionsFor(answers)} section={null} base={base} />
      <ErrorSummary filled={filled} say={say} />
      <h1 class="ds-heading" data-size="lg">
        {say('referrals.check.title')}
      </h1>
      <p>{say('referrals.check.text')}</p>
      {sectionsFor(answers).map((section) => (
        <SectionSummary key={section.name} {...props} section={section} />
      ))}
      <form method="post" action={`${base}/send`} class="stack">
        <Token token={token} />
        <input type="hidden" name="once" value={once} />
        <TickField filled={filled} say={say} name="show-mine" label={say('referrals.show-mine')} hint={say('referrals.show-mine.hint')} />
        <div class="away" aria-hidden="true">
          <label for="website">Website</label>
          <input id="website" name="website" tabIndex={-1} autoComplete="off" />
        </div>
        <p>{say('referrals.check.what-next')}</p>
        <button class="ds-button" type="submit">
          {say('referrals.send')}
        </button>
      </form>
    </>
  )
}

function SectionSummary({ say, lang, answers, base, section }: Props & { section: Section }) {
  const title = say(`referrals.section.${section.name}.short`)
  const href = `${base}/${section.name}?from=check`
  const rows = questionsFor(section, answers).map((question) => ({
    term: labelOf(question, answers.edition, say),
    value: isAnswered(answers.values[question.id])
      ? saidAnswer(question, answers.values[question.id], answers.edition, lang)
      : say('referrals.not-answered'),
    change: { href: `${href}#f-${fieldName(question.id)}`, label: say('referrals.change') },
  }))
  const repeated = repeatedFor(section, answers)
  return (
    <section class="stack">
      <h2 class="ds-heading" data-size="sm">
        {title}
      </h2>
      <Summary rows={rows} />
      {repeated &&
        answers.lists[repeated.name].map((part, at) => (
          <PartSummary {...{ say, lang, answers, repeated, part, at }} href={`${base}/${section.name}/parts/${at + 1}`} />
        ))}
    </section>
  )
}
