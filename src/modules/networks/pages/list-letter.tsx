import type { Read } from '#base/database/handles.ts'
import { type Answer, again, page, Refused, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { allowedActs } from '#base/http/rule.ts'
import { empty, type Filled, fill, readForm, text } from '#base/ui/form.ts'
import { letterForm } from '../list.ts'
import {
  discardLetter,
  giveBackLetter,
  type Letter,
  offerLetter,
  rewriteLetter,
  sendLetter,
  testLetter,
} from '../list-writing.ts'
import { mayLetter } from '../policy.ts'
import { deliveryCounts, letterRow, recipientCount } from '../queries-list-letters.ts'
import { personContact } from '../queries-list-people.ts'
import { EditLetterView, LetterView } from './list-letter.view.tsx'
import { openNetwork } from './network-head.tsx'

/** A letter: as sent, with how far the sending is; or in the making, as readers would get it, with what comes next. */
export async function letter(ask: Reading): Promise<Answer> {
  return page(ask.say('networks.list.letter.title'), await viewOf(ask, await letterOf(ask), empty))
}

export async function editingLetter(ask: Reading): Promise<Answer> {
  const row = await openLetterOf(ask)
  return page(ask.say('networks.list.edit.title'), await editOf(ask, row, fill(letterForm, row), false))
}

/** Saves it. Who was slower sees both: what is there now, and what they typed. */
export async function editLetter(ask: Writing): Promise<Answer> {
  const { db, base, actor, say } = ask
  const row = await openLetterOf(ask)
  const read = readForm(letterForm, ask.typed)
  if (!read.ok) return again(say('networks.list.edit.title'), await editOf(ask, row, read, false))
  const { title, body, lang, carries } = read.value
  const written = { title, body, lang: lang ?? row.lang, carries: carries ?? row.carries }
  if (!(await rewriteLetter(db, base, row.id, numberIn(ask, 'version'), written, actor.id))) {
    const view = await editOf(ask, row, { typed: ask.typed, faults: [] }, true)
    return again(say('networks.list.edit.title'), view, { status: 409 })
  }
  return see(ask.to(`/letters/${row.id}`))
}

/** To the one who asks, at the address of their account. */
export async function testOne(ask: Writing): Promise<Answer> {
  const { db, base, actor, lang } = ask
  const row = await openLetterOf(ask)
  const { network } = await openNetwork(ask, row.network_id)
  const { email } = await personContact(db, actor.id)
  await testLetter(db, base, row, { email, lang, networkName: network.names[lang], code: network.code })
  return see(ask.to(`/letters/${row.id}?tested=yes`))
}

export async function offerOne(ask: Writing): Promise<Answer> {
  const row = await openLetterOf(ask)
  await offerLetter(ask.db, ask.base, row)
  return see(ask.to(`/letters/${row.id}`))
}

export async function giveBack(ask: Writing): Promise<Answer> {
  const row = await openLetterOf(ask)
  if (!row.offered_at) throw new Refused()
  const read = readForm(reasonForm, ask.typed)
  if (!read.ok) return again(ask.say('networks.list.letter.title'), await viewOf(ask, row, read))
  await giveBackLetter(ask.db, ask.base, row, read.value.reason, ask.actor.id)
  return see(ask.to(`/letters/${row.id}`))
}

export async function discard(ask: Writing): Promise<Answer> {
  const row = await openLetterOf(ask)
  await discardLetter(ask.db, ask.base, row, ask.actor.id)
  return see(ask.to(`/my-networks/${row.network_id}/mails`))
}

/** The number that was shown travels with the form; sending twice ends on the same page and sends once. */
export async function sendOne(ask: Writing): Promise<Answer> {
  const { db, base, actor, say } = ask
  const row = await letterOf(ask)
  const told = { version: numberIn(ask, 'version'), recipients: numberIn(ask, 'recipients') }
  const outcome = await sendLetter(db, base, row, told, actor.id)
  if (outcome === 'sent') return see(ask.to(`/letters/${row.id}`))
  const faults = [{ field: 'recipients', key: `networks.list.unsent.${outcome}` }] as const
  const view = await viewOf(ask, row, { typed: new Map(), faults })
  return again(say('networks.list.letter.title'), view, { status: 409 })
}

const reasonForm = { reason: text({ max: 1000, needed: 'networks.list.reason.needed' }) }

/** A hidden number as it was sent; no version has -1. */
export function numberIn({ typed }: Pick<Writing, 'typed'>, name: string): number {
  const text = typed.get(name)?.[0] ?? ''
  return /^\d{1,9}$/.test(text) ? Number(text) : -1
}

const letterOf = (ask: Ask<Read>): Promise<Letter> => letterRow(ask.db, ask.params['letter'] ?? '')

/** What is sent or thrown away changes no more. */
async function openLetterOf(ask: Ask<Read>): Promise<Letter> {
  const row = await letterOf(ask)
  if (row.sent_at || row.discarded_at) throw new Refused()
  return row
}

async function viewOf(ask: Ask<Read>, row: Letter, filled: Filled) {
  return (
    <LetterView
      {...ask}
      {...{ row, filled }}
      opened={await openNetwork(ask, row.network_id)}
      acts={await allowedActs(ask.db, ask.actor, mayLetter, row.id)}
      recipients={await recipientCount(ask.db, row.network_id)}
      counts={row.sent_at ? await deliveryCounts(ask.db, row.id) : null}
      tested={ask.query.has('tested')}
    />
  )
}

const editOf = async (ask: Ask<Read>, row: Letter, filled: Filled, conflict: boolean) => (
  <EditLetterView {...ask} {...{ row, filled, conflict }} opened={await openNetwork(ask, row.network_id)} />
)
