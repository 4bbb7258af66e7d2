import { type Answer, afterCommit, again, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { empty, type Filled, readForm } from '#base/ui/form.ts'
import { type Entry, entryBy, joinForm, noteGuess, takeSeat } from '../session-participants.ts'
import { CodeView, SeatView } from './join.view.tsx'

/** The code first; with a right one, the seat. A code typed wrong, one of yesterday and one of nobody look the same. */
export async function join(ask: Reading): Promise<Answer> {
  const code = ask.query.get('code')?.[0]?.trim() ?? ''
  if (code === '') return codePage(ask, null)
  const entry = await entryBy(ask.db, ask.base, ask.visit, code)
  return typeof entry === 'string' ? codePage(ask, entry) : seatPage(ask, entry, code, empty)
}

/** Takes the seat. What was typed stays when something is wrong with it. */
export async function joined(ask: Writing): Promise<Answer> {
  const code = ask.typed.get('code')?.[0] ?? ''
  const entry = await entryBy(ask.db, ask.base, ask.visit, code)
  if (typeof entry === 'string') return refused(ask, entry)
  const read = readForm(joinForm, ask.typed)
  if (!read.ok) return seatPage(ask, entry, code, read)
  const seated = await takeSeat(ask.db, ask.base, ask.visit, entry.workshop, read.value)
  if (!seated)
    return seatPage(ask, entry, code, {
      typed: ask.typed,
      faults: [{ field: 'table', key: 'workshops.join.table.needed' }],
    })
  return see(ask.to('/board'))
}

type Wrong = Extract<Entry, string>

const codePage = (ask: Reading, wrong: Wrong | null): Answer =>
  page(ask.say('workshops.join.title'), <CodeView {...ask} wrong={wrong} />, {
    status: wrong === null ? 200 : 422,
    ...(wrong === 'wrong' ? { mark: (tx) => noteGuess(tx, ask.base, ask.visit).then(() => {}) } : {}),
  })

function seatPage(ask: Ask<unknown>, { workshop }: Exclude<Entry, string>, code: string, filled: Filled): Answer {
  const options = filled.faults.length > 0 ? { status: 422 } : {}
  return page(
    ask.say('workshops.join.title'),
    <SeatView {...ask} workshop={workshop} code={code} filled={filled} />,
    options,
  )
}

/** A change that is refused leaves nothing behind, so the wrong code is noted after it. */
const refused = (ask: Writing, wrong: Wrong): Answer =>
  afterCommit(async () => {
    if (wrong === 'wrong') await ask.base.database.writing((tx) => noteGuess(tx, ask.base, ask.visit))
    return again(ask.say('workshops.join.title'), <CodeView {...ask} wrong={wrong} />)
  })
