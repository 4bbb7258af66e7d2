import { type Answer, afterCommit, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { empty, type Fault, type Filled, readForm, text } from '#base/ui/form.ts'
import { ErrorSummary, TextField, Token } from '#base/ui/form.view.tsx'
import { openByCode } from '../own-code.ts'
import { ownOf, visitHash } from '../own-session.ts'
import { endSession } from '../queries-own.ts'
import { plainPage } from './own-frame.tsx'

const form = { code: text({ max: 100, needed: 'assistance.own.code.needed' }) }

/** Where the code of one's own page is typed. */
export async function ownStart(ask: Reading): Promise<Answer> {
  if (await ownOf(ask)) return see(ask.to('/own/page'))
  return plainPage(ask, view(ask, empty))
}

/** Opens the page. A wrong or withdrawn code gets one and the same answer, after the same time. */
export async function openOwnPage(ask: Writing): Promise<Answer> {
  const read = readForm(form, ask.typed)
  if (!read.ok) return plainPage(ask, view(ask, read), { status: 422 })
  return afterCommit(async () => {
    const result = await openByCode(ask.base, ask.visit, read.value.code)
    if (result === 'opened') return see(ask.to('/own/page'))
    const fault: Fault = {
      field: 'code',
      key: result === 'busy' ? 'assistance.own.code.busy' : 'assistance.own.code.unknown',
    }
    return plainPage(ask, view(ask, { typed: ask.typed, faults: [fault] }), { status: 422 })
  })
}

/** Forgets in this browser what was open. */
export async function closeOwn(ask: Writing): Promise<Answer> {
  await endSession(ask.db, visitHash(ask.visit))
  return see(ask.to('/'))
}

function view(ask: Ask<unknown>, filled: Filled) {
  const { say, to } = ask
  return (
    <>
      <ErrorSummary filled={filled} say={say} />
      <h1 class="ds-heading" data-size="lg">
        {say('assistance.own.title')}
      </h1>
      <p>{say('assistance.own.code.text')}</p>
      <form method="post" action={to('/own')} class="stack" autocomplete="off" novalidate>
        <Token token={ask.token} />
        <TextField
          {...{ filled, say }}
          name="code"
          kind="digits"
          label={say('assistance.own.code.label')}
          hint={say('assistance.own.code.hint')}
        />
        <button class="ds-button" type="submit">
          {say('assistance.own.code.open')}
        </button>
      </form>
      <p>{say('assistance.own.code.lost')}</p>
    </>
  )
}
