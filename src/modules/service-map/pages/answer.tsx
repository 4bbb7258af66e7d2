import { again, NotFound, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { empty, type Filled, readForm } from '#base/ui/form.ts'
import { askOf } from '../asking.ts'
import { confirm, publish } from '../keeping.ts'
import { proposalForm, propose } from '../proposals.ts'
import { recordRow } from '../queries.ts'
import { dueOf, markAnswered } from '../queries-fresh.ts'
import type { Kind } from '../record.ts'
import { publicReader, type Seen, seenBy } from '../seen.ts'
import { AnswerView, DoneView, ProposeView, shownOf } from './answer.view.tsx'

/** What is due of the organisation that a mail went to. Opening the link changes nothing: mail programs open links, too. */
export async function answer(ask: Reading) {
  const { due, provider } = await behind(ask)
  return page(ask.say('service-map.answer.title'), <AnswerView {...{ ask, due, provider }} token={tokenOf(ask)} />)
}

/** All, or those that are ticked, are right as they were shown; what was agreed in a workshop becomes public by it. */
export async function confirmDue(ask: Writing) {
  const { asked, due } = await behind(ask)
  const ticked = new Set(ask.typed.get('record') ?? [])
  const right = due.filter((record) => ticked.has(shownOf(record)))
  for (const { kind, id, publishedAt } of right) {
    if (publishedAt === null) await publish(ask.db, ask.base, kind, id, null)
    await confirm(ask.db, ask.base, kind, id, null)
  }
  await markAnswered(ask.db, asked.id, ask.now)
  for (const { kind, id } of right) ask.record({ action: 'answer.confirm', object: [kind, id], purpose: 'mail-link' })
  if (right.length === 0) ask.record({ action: 'answer.confirm-none' })
  return see(ask.to(`/map-answer/${tokenOf(ask)}/done`))
}

export async function proposing(ask: Reading) {
  return page(ask.say('service-map.answer.wrong'), await proposeView(ask, empty))
}

/** What should stand there instead: a keeper takes it or leaves it. */
export async function sendProposal(ask: Writing) {
  const { asked, due } = await behind(ask)
  const record = oneOf(ask, due)
  const read = readForm(proposalForm, ask.typed)
  const title = ask.say('service-map.answer.wrong')
  if (!read.ok) return again(title, await proposeView(ask, read))
  const about = { provider: asked.provider_id, kind: record.kind, record: record.id }
  await propose(ask.db, ask.base, about, read.value)
  ask.record({ action: 'answer.propose', object: [record.kind, record.id], purpose: 'mail-link' })
  return see(ask.to(`/map-answer/${tokenOf(ask)}/done`))
}

export async function answerDone(ask: Reading) {
  const { due } = await behind(ask)
  return page(ask.say('service-map.answer.done.title'), <DoneView ask={ask} left={due.length} token={tokenOf(ask)} />)
}

async function proposeView(ask: Ask, filled: Filled) {
  const { due } = await behind(ask)
  return <ProposeView {...{ ask, filled }} record={oneOf(ask, due)} token={tokenOf(ask)} />
}

/** The organisation and what of it is due, as the public sees it: a link in a mail opens nothing that is hidden. */
async function behind(ask: Ask) {
  const asked = await askOf(ask.db, ask.base, tokenOf(ask))
  if (!asked) throw new NotFound()
  const due: Seen<Kind>[] = []
  for (const { kind, id } of await dueOf(ask.db, asked.provider_id, dayOf(ask.now))) {
    const row = await recordRow(ask.db, kind, id, publicReader.actor)
    if (row) due.push(seenBy(ask.base, publicReader, row))
  }
  const row = await recordRow(ask.db, 'provider', asked.provider_id, publicReader.actor)
  if (!row) throw new NotFound()
  return { asked, due, provider: seenBy(ask.base, publicReader, row) }
}

/** The one that the path names, of those that are due. */
function oneOf({ params }: Ask, due: readonly Seen<Kind>[]): Seen<Kind> {
  const record = due.find(({ id }) => id === params['record'])
  if (!record) throw new NotFound()
  return record
}

const tokenOf = (ask: Ask) => ask.params['token'] ?? ''
