import type { Answer } from '#base/http/answer.ts'
import type { Reading } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { namesOf } from '#modules/accounts/accounts.ts'
import { reasonIn } from '../period-change.ts'
import { decisionsOf } from '../queries-decisions.ts'
import { periodEventsOf, periodsOf } from '../queries-periods.ts'
import { DecisionsView } from './decisions.view.tsx'
import { filePage, openFile } from './file-head.tsx'

/** Decisions with their states, and the periods that run. */
export async function decisionsPage(ask: Reading): Promise<Answer> {
  const head = await openFile(ask, [])
  const { db, say, lang, to, now } = ask
  const client = head.row.id
  const events = (await periodEventsOf(db, client)).map((event) => ({ ...event, reason: reasonIn(head.keys, event) }))
  const view = {
    ...{ say, lang, to, client, acts: head.acts, today: dayOf(now), events },
    isClient: head.admissions.some(({ removed_on }) => removed_on === null),
    decisions: await decisionsOf(db, client),
    periods: await periodsOf(db, client),
    names: await namesOf(
      db,
      events.map(({ noted_by }) => noted_by),
    ),
  }
  return filePage(ask, head, 'decisions', <DecisionsView {...view} />)
}
