import { type Answer, afterCommit, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import type { Say } from '#base/i18n/words.ts'
import { empty } from '#base/ui/form.ts'
import { TickField, Token } from '#base/ui/form.view.tsx'
import { Summary } from '#base/ui/parts.tsx'
import {
  type Answers,
  firstMissing,
  gatePassed,
  isAnswered,
  pruned,
  questionsFor,
  repeatedFor,
  sectionsFor,
} from '../answers.ts'
import { dropDraft, holdDraft, readDraft } from '../draft.ts'
import { sessionByOnce } from '../queries-sender.ts'
import { fieldName, type Section } from '../questions.ts'
import { giveReceipt } from '../receipts.ts'
import { onceHash, send } from '../sending.ts'
import { labelOf, saidAnswer } from './question-view.tsx'
import { editionOf, wanting } from './section.tsx'
import { PartSummary, SectionPath } from './section.view.tsx'
import { senderPage } from './sender-page.tsx'

/** All answers on one page before sending, each with a way back to it. */
export async function check(ask: Reading): Promise<Answer> {
  const answers = await readDraft(ask.db, ask.visit, editionOf(ask), ask.now)
  if (!gatePassed(answers)) return see(ask.to(`/contact/${answers.edition}/gate`))
  return senderPage(ask, ask.say('referrals.check.title'), <CheckView {...viewOf(ask, answers)} />)
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
  const missing = firstMissing(answers)
  const done = await wasSent(ask, once)
  if (missing && !done) return wanting(ask, answers, missing)
  // A page left open from an earlier sending: what is drafted now has not been looked through, so it is not sent.
  if (!missing && done) return see(ask.to(`/contact/${edition}/check`))
  if (!missing) {
    const showMine = ask.typed.get('show-mine')?.[0] === 'yes'
    const doubtful = (ask.typed.get('website')?.[0] ?? '') !== ''
    await send(ask.db, base, visit, once, {
      kind: 'proposal',
      channel: 'web',
      lang: ask.lang,
      answers: pruned(answers),
      showMine,
      doubtful,
    })
    await dropDraft(ask.db, visit, edition)
  }
  return afterCommit(async () => {
    const given = await giveReceipt(base, visit, onceHash(visit, once))
    return see(ask.to(given === 'busy' ? '/receipt/making' : '/receipt'))
  })
}

const wasSent = async (ask: Writing, once: string): Promise<boolean> =>
  (await sessionByOnce(ask.db, onceHash(ask.visit, once))) !== undefined

interface Props {
  say: Say
  lang: Ask['lang']
  answers: Answers
  base: string
  token: string
  once: string
}

const viewOf = (ask: Ask<unknown>, answers: Answers): Props => ({
  say: ask.say,
  lang: ask.lang,
  answers,
  base: ask.to(`/contact/${answers.edition}`),
  token: ask.token,
  once: ask.base.random(12).toString('base64url'),
})

function CheckView(props: Props) {
  const { say, answers, base, token, once } = props
  return (
    <>
      <SectionPath say={say} sections={sectionsFor(answers)} section={null} base={base} />
      <h1 class="ds-heading" data-size="lg">
        {say('referrals.check.title')}
      </h1>
      <p>{say('referrals.check.text')}</p>
      {sectionsFor(answers).map((section) => (
        <SectionSummary key={section.name} {...props} section={section} />
      ))}
      <form method="post" action={`${base}/send`} class="stack no-print">
        <Token token={token} />
        <input type="hidden" name="once" value={once} />
        <TickField
          filled={empty}
          say={say}
          name="show-mine"
          label={say('referrals.show-mine')}
          hint={say('referrals.show-mine.hint')}
        />
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
    value: isAnswered(answers.values[question.id]) ? (
      saidAnswer(question, answers.values[question.id], answers.edition, lang)
    ) : (
      <span class="quiet">{say('referrals.not-answered')}</span>
    ),
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
          <PartSummary
            {...{ say, lang, answers, repeated, part, at }}
            href={`${base}/${section.name}/parts/${at + 1}`}
          />
        ))}
    </section>
  )
}
