import type { Read } from '#base/database/handles.ts'
import { type Answer, again, Conflict, NotFound, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { type Filled, readForm } from '#base/ui/form.ts'
import { editCard, oneCard, withdrawCard } from '../answers.ts'
import { type Card, cardForm, filledCard, lackIn } from '../answers-card.ts'
import { numberOf, type Workshop } from '../session.ts'
import { participantOf } from '../session-participants.ts'
import { workshopOf } from '../sessions.ts'
import { seated } from './board.tsx'
import { ChangeCardView } from './board-card.view.tsx'

/** One's own answer, to change or to take back. Anybody else's is not there. */
export async function ownCard(ask: Reading): Promise<Answer> {
  const participant = await participantOf(ask)
  if (!participant) throw new NotFound()
  const workshop = await workshopOf(ask.db, participant.workshop)
  const card = await ownOf(ask, participant, ask.query.get('card')?.[0] ?? '')
  return page(ask.say('workshops.board.change'), viewOf(ask, workshop, card, filledCard(card)))
}

export async function changed(ask: Writing): Promise<Answer> {
  const { participant, workshop } = await seated(ask)
  const card = await ownOf(ask, participant, ask.typed.get('card')?.[0] ?? '')
  const read = readForm(cardForm, ask.typed)
  const faults = read.ok ? (workshop.state.phase === 'open' ? lackIn(read.value) : closed) : null
  if (!read.ok || faults) {
    const filled: Filled = read.ok ? { typed: ask.typed, faults: faults ? [faults] : [] } : read
    return again(ask.say('workshops.board.change'), viewOf(ask, workshop, card, filled))
  }
  const seen = { id: card.id, version: Number(ask.typed.get('version')?.[0]) }
  if (seen.version !== card.version) return stale(ask, workshop, card)
  await editCard(ask.db, ask.base, workshop.id, seen, read.value)
  return see(backTo(ask, workshop, card))
}

export async function withdrawn(ask: Writing): Promise<Answer> {
  const { participant, workshop } = await seated(ask)
  const card = await ownOf(ask, participant, ask.typed.get('card')?.[0] ?? '')
  if (workshop.state.phase !== 'open') throw new Conflict()
  const seen = { id: card.id, version: Number(ask.typed.get('version')?.[0]) }
  await withdrawCard(ask.db, ask.base, workshop.id, seen, null)
  return see(backTo(ask, workshop, card))
}

const closed = { field: 'word', key: 'workshops.play.closed' } as const

async function ownOf(ask: Ask<Read>, participant: { id: string; workshop: string }, id: string): Promise<Card> {
  const card = await oneCard(ask.db, ask.base, participant.workshop, id)
  if (card.participant !== participant.id) throw new NotFound()
  return card
}

const backTo = (ask: Writing, workshop: Workshop, card: Card) =>
  ask.to(`/board?step=${numberOf(workshop.scenario.document, card.step)}`)

/** Somebody changed it meanwhile: what was typed stands beside what is there now. */
const stale = (ask: Writing, workshop: Workshop, card: Card): Answer =>
  page(ask.say('workshops.board.change'), viewOf(ask, workshop, card, { typed: ask.typed, faults: [] }, true), {
    status: 409,
  })

const viewOf = (ask: Ask<unknown>, workshop: Workshop, card: Card, filled: Filled, conflict = false) => (
  <ChangeCardView
    {...ask}
    workshop={workshop}
    card={card}
    filled={filled}
    conflict={conflict}
    action={ask.to('/board/card')}
    back={ask.to(`/board?step=${numberOf(workshop.scenario.document, card.step)}`)}
  />
)
