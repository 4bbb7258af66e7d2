import { type Answer, again, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { type Filled, readForm } from '#base/ui/form.ts'
import { editCard, holdingWorkshop, oneCard, withdrawCard } from '../answers.ts'
import { type Card, cardForm, filledCard, lackIn } from '../answers-card.ts'
import { numberOf, type Workshop } from '../session.ts'
import { workshopOf } from '../sessions.ts'
import { ChangeCardView } from './board-card.view.tsx'

/** Any answer of the workshop, for whoever runs it. */
export async function anyCard(ask: Reading): Promise<Answer> {
  const workshop = await workshopOf(ask.db, ask.params.workshop ?? '')
  const card = await oneCard(ask.db, ask.base, workshop.id, ask.query.get('card')?.[0] ?? '')
  return page(ask.say('workshops.board.change'), viewOf(ask, workshop, card, filledCard(card)))
}

export async function cardChanged(ask: Writing): Promise<Answer> {
  const { workshop, card } = await held(ask)
  const read = readForm(cardForm, ask.typed)
  const lack = read.ok ? (workshop.state.phase === 'closed' ? over : lackIn(read.value)) : null
  if (!read.ok || lack) {
    const filled: Filled = read.ok ? { typed: ask.typed, faults: lack ? [lack] : [] } : read
    return again(ask.say('workshops.board.change'), viewOf(ask, workshop, card, filled))
  }
  const seen = seenOf(ask, card)
  if (seen.version !== card.version) {
    const filled = { typed: ask.typed, faults: [] }
    return page(ask.say('workshops.board.change'), viewOf(ask, workshop, card, filled, true), { status: 409 })
  }
  await editCard(ask.db, ask.base, workshop.id, seen, read.value)
  return see(backTo(ask, workshop, card))
}

export async function cardWithdrawn(ask: Writing): Promise<Answer> {
  const { workshop, card } = await held(ask)
  await withdrawCard(ask.db, ask.base, workshop.id, seenOf(ask, card), ask.actor.id)
  return see(backTo(ask, workshop, card))
}

const over = { field: 'word', key: 'workshops.play.closed' } as const

async function held(ask: Writing): Promise<{ workshop: Workshop; card: Card }> {
  const workshop = await holdingWorkshop(ask.db, ask.params.workshop ?? '')
  return { workshop, card: await oneCard(ask.db, ask.base, workshop.id, ask.typed.get('card')?.[0] ?? '') }
}

const seenOf = (ask: Writing, card: Card) => ({ id: card.id, version: Number(ask.typed.get('version')?.[0]) })

/** Where answers are typed in from paper, back there. */
const backTo = (ask: Ask<unknown>, workshop: Workshop, card: Card) => {
  const step = numberOf(workshop.scenario.document, card.step)
  return ask.to(
    card.source === 'paper'
      ? `/workshops/${workshop.id}/paper?step=${step}&table=${card.table}`
      : `/workshops/${workshop.id}?step=${step}`,
  )
}

const viewOf = (ask: Ask<unknown>, workshop: Workshop, card: Card, filled: Filled, conflict = false) => (
  <ChangeCardView
    {...ask}
    workshop={workshop}
    card={card}
    filled={filled}
    conflict={conflict}
    action={ask.to(`/workshops/${workshop.id}/card`)}
    back={backTo(ask, workshop, card)}
  />
)
