import { type Answer, page } from '#base/http/answer.ts'
import type { Reading } from '#base/http/ask.ts'
import { allowed, mayAtAll } from '#base/http/rule.ts'
import { dayOf } from '#base/time/day.ts'
import { mayAdmit, mayDecide, mayOversee } from '../policy.ts'
import { waitingDrafts } from '../queries-decisions.ts'
import { ownFiles, waitingProposals } from '../queries-desk.ts'
import { DeskView } from './desk.view.tsx'

const perPage = 50

/** The worker's desk: files in which they work, what is due first; numbers and days only. */
export async function desk(ask: Reading): Promise<Answer> {
  const { db, actor, say, lang, to, token, now } = ask
  const at = Math.max(1, Math.min(200, Number(ask.query.get('page')?.[0]) || 1))
  const rows = await ownFiles(db, actor.id, perPage + 1, (at - 1) * perPage)
  const waiting = await waitingProposals(db, allowed(mayAdmit.admit, actor), 100)
  const drafts = await waitingDrafts(db, allowed(mayDecide.list, actor), 200)
  const view = {
    say,
    lang,
    to,
    today: dayOf(now),
    at,
    rows: rows.slice(0, perPage),
    more: rows.length > perPage,
    token,
    oversees: mayAtAll(mayOversee.see, actor),
  }
  return page(say('assistance.desk'), <DeskView {...view} waiting={waiting.length} drafts={drafts.length} />)
}
