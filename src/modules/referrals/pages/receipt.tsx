import { plainDigits } from '#base/crypto/digits.ts'
import { inGroups } from '#base/crypto/receipt.ts'
import { type Answer, afterCommit, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { addDays, dayOf, sayDay } from '#base/time/day.ts'
import { empty, type Fault, type Filled } from '#base/ui/form.ts'
import { ErrorSummary, TextField, Token } from '#base/ui/form.view.tsx'
import { Code, Notice } from '#base/ui/parts.tsx'
import { retentionOf } from '#packs/fi/retention.ts'
import { giveReceipt } from '../receipts.ts'
import { heldBy } from '../sender-session.ts'
import { senderAgain, senderPage } from './sender-page.tsx'

/** The code, as long as this browser's session lasts; afterwards the only way back is the code itself. */
export async function receipt(ask: Reading): Promise<Answer> {
  const held = await heldBy(ask.db, ask.visit, ask.now)
  if (!held) return see(ask.to('/messages'))
  if (!held.code) return see(ask.to('/receipt/making'))
  return senderPage(ask, ask.say('referrals.receipt.title'), view(ask, held.code, empty))
}

/** Asks for the last five digits before the sender leaves, so that the code is truly kept. */
export async function checkReceipt(ask: Writing): Promise<Answer> {
  const held = await heldBy(ask.db, ask.visit, ask.now)
  if (!held?.code) return see(ask.to('/messages'))
  const typed = plainDigits(ask.typed.get('last')?.[0] ?? '').replace(/\D/g, '')
  if (typed === held.code.slice(-5)) return see(ask.to('/messages/inbox'))
  const fault: Fault = { field: 'last', key: 'referrals.receipt.last.wrong' }
  return senderAgain(
    ask,
    ask.say('referrals.receipt.title'),
    view(ask, held.code, { typed: ask.typed, faults: [fault] }),
  )
}

/** The message is safe; the code is being made. A button asks again. */
export async function making(ask: Reading): Promise<Answer> {
  const held = await heldBy(ask.db, ask.visit, ask.now)
  if (!held) return see(ask.to('/messages'))
  if (held.code) return see(ask.to('/receipt'))
  const { say } = ask
  return senderPage(
    ask,
    say('referrals.making.title'),
    <>
      <h1 class="ds-heading" data-size="lg">
        {say('referrals.making.title')}
      </h1>
      <p>{say('referrals.making.text')}</p>
      <form method="post" action={ask.to('/receipt/making')}>
        <Token token={ask.token} />
        <button class="ds-button" type="submit">
          {say('referrals.making.do')}
        </button>
      </form>
    </>,
  )
}

export async function make(ask: Writing): Promise<Answer> {
  const held = await heldBy(ask.db, ask.visit, ask.now)
  if (!held) return see(ask.to('/messages'))
  return afterCommit(async () => {
    const given = await giveReceipt(ask.base, ask.visit, held.once)
    return see(ask.to(given === 'busy' ? '/receipt/making' : '/receipt'))
  })
}

function view(ask: Ask<unknown>, code: string, filled: Filled) {
  const { say } = ask
  const keep = retentionOf('inboxes').keep
  const until = keep === 'while-needed' ? null : { days: keep.count, day: addDays(dayOf(ask.now), keep.count) }
  return (
    <>
      <ErrorSummary filled={filled} say={say} />
      <h1 class="ds-heading" data-size="lg">
        {say('referrals.receipt.title')}
      </h1>
      <p>{say('referrals.receipt.text')}</p>
      <Code code={inGroups(code)} label={say('referrals.receipt.label')} />
      <Notice kind="warning">{say('referrals.receipt.keep')}</Notice>
      <form method="post" action={ask.to('/receipt')} class="stack no-print" autocomplete="off">
        <Token token={ask.token} />
        <TextField
          filled={filled}
          say={say}
          name="last"
          kind="digits"
          short
          label={say('referrals.receipt.last')}
          hint={say('referrals.receipt.last.hint')}
        />
        <button class="ds-button" type="submit">
          {say('referrals.receipt.continue')}
        </button>
      </form>
      <h2 class="ds-heading" data-size="sm">
        {say('referrals.receipt.next.title')}
      </h2>
      <p>{say('referrals.receipt.next')}</p>
      {until && <p>{say('referrals.receipt.kept', { day: sayDay(until.day, ask.lang), days: until.days })}</p>}
    </>
  )
}
