import type { Read } from '#base/database/handles.ts'
import { type Answer, again, bytes, NotFound, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { empty, type Filled, readForm } from '#base/ui/form.ts'
import { addCard, holdingWorkshop, markCard, oneCard } from '../answers.ts'
import { cardForm, lackIn } from '../answers-card.ts'
import { boardOf, boardStream } from '../board.ts'
import { shownStep, shownSteps, type Workshop } from '../session.ts'
import { type Participant, participantOf } from '../session-participants.ts'
import { workshopOf } from '../sessions.ts'
import { PlayView } from './board.view.tsx'

/** One step at a time: its story, what all tables answered, and a form for one's own answer. */
export async function board(ask: Reading): Promise<Answer> {
  const participant = await participantOf(ask)
  if (!participant) return see(ask.to('/join'))
  return playPage(ask, participant, await workshopOf(ask.db, participant.workshop), empty)
}

/** What changed, pushed to the open page. */
export async function boardNews(ask: Reading): Promise<Answer> {
  const participant = await participantOf(ask)
  if (!participant) throw new NotFound()
  return bytes('text/event-stream', boardStream(ask.base, participant.workshop, ask.lang))
}

/** Stores an answer; whatever is wrong, what was typed stays. */
export async function answered(ask: Writing): Promise<Answer> {
  const { participant, workshop } = await seated(ask)
  const step = shownStep(workshop.scenario.document, workshop.state, stepTyped(ask))
  const read = readForm(cardForm, ask.typed)
  if (!read.ok) return playPage(ask, participant, workshop, read)
  const lack = workshop.state.phase === 'open' && step ? lackIn(read.value) : closed
  if (lack || !step) return playPage(ask, participant, workshop, { typed: ask.typed, faults: [lack ?? closed] })
  await addCard(ask.db, ask.base, workshop.id, read.value, {
    step: step.id,
    table: participant.table.id,
    source: 'live',
    participant: participant.id,
    once: ask.typed.get('once')?.[0] ?? '',
  })
  return see(ask.to(`/board?step=${stepTyped(ask)}&stored=yes`))
}

/** The table agrees with another table's answer, or disputes it; again takes it back. */
export async function marked(ask: Writing): Promise<Answer> {
  const { participant, workshop } = await seated(ask)
  const kind = ask.typed.has('agree') ? 'agree' : 'dispute'
  const card = await oneCard(ask.db, ask.base, workshop.id, ask.typed.get(kind)?.[0] ?? '')
  if (workshop.state.phase === 'open')
    await markCard(ask.db, ask.base, workshop.id, { card, table: participant.table, kind })
  return see(ask.to(`/board?step=${stepTyped(ask)}`))
}

/** The participant of this browser and the workshop as it is held. Throws `NotFound`. */
export async function seated(ask: Writing): Promise<{ participant: Participant; workshop: Workshop }> {
  const participant = await participantOf(ask)
  if (!participant) throw new NotFound()
  return { participant, workshop: await holdingWorkshop(ask.db, participant.workshop) }
}

const closed = { field: 'word', key: 'workshops.play.closed' } as const

const stepTyped = (ask: Writing) => Number(ask.typed.get('step')?.[0] ?? 0)

async function playPage(ask: Ask<Read>, participant: Participant, workshop: Workshop, filled: Filled): Promise<Answer> {
  const shown = shownSteps(workshop.scenario.document, workshop.state)
  const asked = Number((ask.typed.get('step') ?? ask.query.get('step'))?.[0] ?? shown.length)
  const number = shown[asked - 1] ? asked : shown.length
  const all = await boardOf(ask.db, ask.base, workshop)
  const view = (
    <PlayView
      {...ask}
      board={all}
      participant={participant}
      number={number}
      filled={filled}
      once={ask.typed.get('once')?.[0] ?? ask.base.random(16).toString('base64url')}
      stored={ask.query.has('stored')}
    />
  )
  const title = ask.say('workshops.play.title')
  return filled.faults.length > 0
    ? again(title, view, { scripts: ['board'] })
    : page(title, view, { scripts: ['board'] })
}
