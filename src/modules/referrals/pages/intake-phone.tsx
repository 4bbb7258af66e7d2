import { inGroups } from '#base/crypto/receipt.ts'
import { type Answer, afterCommit, again, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { type Lang, langs } from '#base/i18n/lang.ts'
import { dayOf } from '#base/time/day.ts'
import { choice, type Filled, readForm } from '#base/ui/form.ts'
import { ErrorSummary, SelectField, Token } from '#base/ui/form.view.tsx'
import { Code, Notice } from '#base/ui/parts.tsx'
import { type Answers, mayIdentify, pruned } from '../answers.ts'
import { type Edition, editions, type SectionName } from '../questions.ts'
import { receiptForPhone } from '../receipts.ts'
import { recordByPhone, recordingId } from '../recording.ts'
import { readSheet, sheetOf } from '../staged.ts'
import { sayLanguage } from './intake-marks.view.tsx'
import { idOf } from './intake-referral.tsx'
import { SheetFields } from './intake-sheet.view.tsx'

const asked: readonly SectionName[] = ['gate', 'signer', 'writer', 'story', 'person', 'language', 'reach', 'needs']

/** What somebody tells on the phone, written down on one page by a worker. */
export function phonePage(ask: Reading): Answer {
  const filled: Filled = { typed: new Map([['inbox-lang', [ask.lang]]]), faults: [] }
  return page(ask.say('referrals.phone.title'), <PhoneView {...propsOf(ask, editionIn(ask.query), filled)} />)
}

/** Stores it as any proposal is stored, once however often it is posted, and shows the code to read aloud. */
export async function record(ask: Writing): Promise<Answer> {
  const edition = editionIn(ask.typed)
  const read = readSheet(sheetOf(asked, edition), edition, ask.typed, dayOf(ask.now))
  const lang = readForm({ 'inbox-lang': choice(langs, { needed: 'ui.fault.needed' }) }, ask.typed)
  if (!read.ok || !lang.ok) {
    const faults = [...(read.ok ? [] : read.faults), ...(lang.ok ? [] : lang.faults)]
    const props = propsOf(ask, edition, { typed: ask.typed, faults })
    return again(ask.say('referrals.phone.title'), <PhoneView {...props} />)
  }
  const id = recordingId(ask.visit, ask.typed.get('once')?.[0] ?? '')
  await recordByPhone(ask.db, ask.base, id, lang.value['inbox-lang'] ?? 'fi', read.value)
  ask.record({ action: 'referral.record', object: ['referral', id] })
  const dropped = dropsIdentity(read.value)
  return afterCommit(() => codePage(ask, id, dropped))
}

/** Makes the code later, when the machine was too busy at once. */
export function makeReceipt(ask: Writing): Answer {
  return afterCommit(() => codePage(ask, idOf(ask), false))
}

/** Shown once: whoever needs it again gets a new one from the inbox. */
async function codePage(ask: Writing, id: string, dropped: boolean): Promise<Answer> {
  const code = await receiptForPhone(ask.base, id)
  if (!code) return see(ask.to(`/referrals/${id}`))
  const { say } = ask
  return page(
    say('referrals.phone.code.title'),
    <>
      <h1 class="ds-heading" data-size="lg">
        {say('referrals.phone.code.title')}
      </h1>
      {dropped && (
        <Notice kind="warning">
          <p>{say('referrals.phone.dropped')}</p>
        </Notice>
      )}
      <p>{say('referrals.phone.code.text')}</p>
      <Code code={inGroups(code)} label={say('referrals.phone.code.label')} />
      <p>{say('referrals.phone.code.renew')}</p>
      <p>
        <a class="ds-button" href={ask.to(`/referrals/${id}`)}>
          {say('referrals.phone.code.done')}
        </a>
      </p>
    </>,
  )
}

/** Whether consent was missing for something that was typed: then it was not stored. */
function dropsIdentity(answers: Answers): boolean {
  if (mayIdentify(answers)) return false
  const kept = pruned(answers)
  const lost = Object.keys(answers.values).length > Object.keys(kept.values).length
  return lost || answers.lists.reach.length > kept.lists.reach.length
}

const editionIn = (typed: Ask['query']): Edition => editions.find((one) => one === typed.get('edition')?.[0]) ?? 'other'

interface Props {
  say: Ask['say']
  lang: Lang
  to: (path: string) => string
  token: string
  once: string
  edition: Edition
  filled: Filled
  day: string
}

const propsOf = (ask: Ask<unknown>, edition: Edition, filled: Filled): Props => ({
  say: ask.say,
  lang: ask.lang,
  to: ask.to,
  token: ask.token,
  once: filled.typed.get('once')?.[0] ?? ask.base.random(16).toString('base64url'),
  edition,
  filled,
  day: dayOf(ask.now),
})

function PhoneView(props: Props) {
  const { say, lang, to, token, once, edition, filled } = props
  const other = edition === 'self' ? 'other' : 'self'
  return (
    <>
      <ErrorSummary filled={filled} say={say} />
      <h1 class="ds-heading" data-size="lg">
        {say('referrals.phone.title')}
      </h1>
      <p>{say(`referrals.phone.text.${edition}`)}</p>
      <p>
        <a href={to(`/referrals/new?edition=${other}`)}>{say(`referrals.phone.change.${other}`)}</a>
      </p>
      <Notice kind="info">
        <p>{say('referrals.phone.consent')}</p>
      </Notice>
      <form method="post" action={to('/referrals/new')} class="stack" novalidate autocomplete="off">
        <Token token={token} />
        <input type="hidden" name="once" value={once} />
        <input type="hidden" name="edition" value={edition} />
        <SelectField
          {...{ filled, say }}
          name="inbox-lang"
          label={say('referrals.phone.lang')}
          none={say('referrals.give.none')}
          options={langs.map((code) => ({ value: code, label: sayLanguage(code, lang) }))}
        />
        <SheetFields {...props} sheet={sheetOf(asked, edition)} />
        <button class="ds-button" type="submit">
          {say('referrals.phone.do')}
        </button>
      </form>
    </>
  )
}
