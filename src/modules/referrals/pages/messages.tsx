import { type Answer, afterCommit, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { empty, type Fault, type Filled, readForm, text } from '#base/ui/form.ts'
import { ErrorSummary, TextField, Token } from '#base/ui/form.view.tsx'
import { openByCode } from '../receipts.ts'
import { heldBy } from '../sender-session.ts'
import { senderAgain, senderPage } from './sender-page.tsx'

const form = { code: text({ max: 100, needed: 'referrals.code.needed' }) }

/** Where a code is typed to read the answers. */
export async function messages(ask: Reading): Promise<Answer> {
  const held = await heldBy(ask.db, ask.visit, ask.now)
  if (held) return see(ask.to('/messages/inbox'))
  return senderPage(ask, ask.say('referrals.code.title'), view(ask, empty))
}

/** Opens the inbox. A wrong, expired or voided code gets one and the same answer, after the same time. */
export async function openMessages(ask: Writing): Promise<Answer> {
  const read = readForm(form, ask.typed)
  if (!read.ok) return senderAgain(ask, ask.say('referrals.code.title'), view(ask, read))
  return afterCommit(async () => {
    const result = await openByCode(ask.base, ask.visit, read.value.code)
    if (result === 'opened') return see(ask.to('/messages/inbox'))
    const fault: Fault = { field: 'code', key: result === 'busy' ? 'referrals.code.busy' : 'referrals.code.unknown' }
    return senderAgain(ask, ask.say('referrals.code.title'), view(ask, { typed: ask.typed, faults: [fault] }))
  })
}

function view(ask: Ask<unknown>, filled: Filled) {
  const { say } = ask
  return (
    <>
      <ErrorSummary filled={filled} say={say} />
      <h1 class="ds-heading" data-size="lg">
        {say('referrals.code.title')}
      </h1>
      <p>{say('referrals.code.text')}</p>
      <form method="post" action={ask.to('/messages')} class="stack" autocomplete="off" novalidate>
        <Token token={ask.token} />
        <TextField
          filled={filled}
          say={say}
          name="code"
          kind="digits"
          label={say('referrals.code.label')}
          hint={say('referrals.code.hint')}
        />
        <button class="ds-button" type="submit">
          {say('referrals.code.open')}
        </button>
      </form>
      <p>{say('referrals.code.lost')}</p>
    </>
  )
}
