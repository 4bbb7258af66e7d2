import { type Answer, again, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { empty, type Filled, readForm, text } from '#base/ui/form.ts'
import { namesOf } from '#modules/accounts/accounts.ts'
import type { Act } from '../act.ts'
import { mustNotFlood, rememberLook } from '../opening.ts'
import { putShareLook, receivedShares, type ShareRow, shareOf } from '../queries-shares.ts'
import { acceptShare, declineShare, finishShare, openShare } from '../shares.ts'
import { SharedListView, SharedView } from './received.view.tsx'

/** What is shared with the reader's organisation: numbers, purposes and days. */
export async function shared(ask: Reading): Promise<Answer> {
  const { db, say, lang, to, allowed } = ask
  const rows = await receivedShares(db, allowed, 500)
  return page(say('assistance.shared'), <SharedListView {...{ say, lang, to, rows }} />)
}

/** One share: what is asked, and only the chosen fields as they stand now. The look leaves a line on the client. */
export async function sharedPage(ask: Reading): Promise<Answer> {
  const { base, actor, now } = ask
  await mustNotFlood(ask)
  const { row, view } = await openView(ask, empty)
  return page(titleOf(ask, row), view, {
    looks: [{ action: 'share.read', object: ['client', row.client_id], purpose: row.purpose }],
    mark: async (tx) => {
      await rememberLook(tx, base, actor.id, row.client_id)
      await putShareLook(tx, row.id, actor.id, dayOf(now))
    },
  })
}

export async function accept(ask: Writing): Promise<Answer> {
  const act = await actOn(ask)
  await acceptShare(act, idIn(ask))
  ask.record({ action: 'share.accept', object: ['client', act.client] })
  return see(ask.to(`/shared/${idIn(ask)}`))
}

export const decline = (ask: Writing): Promise<Answer> => withText(ask, 'decline', declineShare)

export const done = (ask: Writing): Promise<Answer> => withText(ask, 'finish', finishShare)

async function withText(
  ask: Writing,
  verb: 'decline' | 'finish',
  deed: (act: Act, id: string, text: string) => Promise<void>,
): Promise<Answer> {
  const read = readForm({ [verb]: text({ max: 4000, needed: 'assistance.needed' }) }, ask.typed)
  if (!read.ok) {
    const { row, view } = await openView(ask, read)
    return again(titleOf(ask, row), view)
  }
  const act = await actOn(ask)
  await deed(act, idIn(ask), read.value[verb] ?? '')
  ask.record({ action: `share.${verb}`, object: ['client', act.client] })
  return see(ask.to('/shared'))
}

const idIn = ({ params }: Ask): string => params['share'] ?? ''

const titleOf = ({ say }: Ask, { number }: ShareRow): string => say('assistance.shared.title', { number })

/** An act of the receiver on the file of which they see a part; the share still stands, or it is not there. */
async function actOn(ask: Writing): Promise<Act> {
  await openShare(ask.db, ask.base, idIn(ask))
  const { client_id: client } = await shareOf(ask.db, idIn(ask))
  return { tx: ask.db, base: ask.base, by: ask.actor.id, client }
}

async function openView(ask: Ask, filled: Filled) {
  const { db, base, say, lang, to, token } = ask
  const open = await openShare(db, base, idIn(ask))
  const names = await namesOf(db, [open.share.shared_by])
  return { row: open.share, view: <SharedView {...{ say, lang, to, token, filled, names }} {...open} /> }
}
