import type { Read } from '#base/database/handles.ts'
import { type Answer, bytes, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { qrPath } from '#base/paper/qr.ts'
import { boardOf, boardStream } from '../board.ts'
import { participantCounts, participantNames } from '../queries-sessions-people.ts'
import { eventKinds, shownSteps } from '../session.ts'
import { pictureOf } from '../session-participants.ts'
import { act, workshopOf } from '../sessions.ts'
import { RunView } from './session.view.tsx'
import { RunAside } from './session-aside.view.tsx'
import { ScreenView } from './session-screen.view.tsx'

/** What a facilitator holds in hand: the step with their own notes, the board, and what comes next. */
export async function run(ask: Reading): Promise<Answer> {
  const shown = await runData(ask)
  return page(ask.say('workshops.run.title'), <RunView {...ask} {...shown} />, {
    scripts: ['board'],
    aside: <RunAside {...ask} {...shown} />,
    looks: [{ action: 'workshop.run', object: ['workshop', shown.workshop.id] }],
  })
}

/** For the wall: big type, the code to come in by, the clock. */
export async function screen(ask: Reading): Promise<Answer> {
  const shown = await runData(ask)
  const link = `${ask.base.settings.origins[0]}${ask.to(`/join?code=${pictureOf(ask.base, shown.workshop.id)}`)}`
  return page(
    ask.say('workshops.screen.title'),
    <ScreenView {...ask} {...shown} qr={qrPath(link)} address={`${ask.base.settings.origins[0]}${ask.to('/join')}`} />,
    { scripts: ['board'] },
  )
}

/** What changed, pushed to the facilitator's page and the shared screen. */
export const runNews = (ask: Reading): Answer =>
  bytes('text/event-stream', boardStream(ask.base, ask.params.workshop ?? '', ask.lang))

/** Opens, shows the next step or hides it, runs the clock, ends the answering. */
export async function acted(ask: Writing): Promise<Answer> {
  const workshop = await workshopOf(ask.db, ask.params.workshop ?? '')
  const typed = (name: string) => ask.typed.get(name)?.[0] ?? ''
  const kind = eventKinds.find((one) => one === typed('kind') && one !== 'closed')
  if (kind) {
    await act(ask.db, ask.base, workshop, {
      kind,
      step: typed('at') || null,
      seconds: kind === 'timer' ? Math.min(180, Math.max(1, Math.round(Number(typed('minutes')) || 10))) * 60 : null,
      version: Number(typed('version')),
      by: ask.actor.id,
    })
    ask.record({ action: `workshop.${kind}`, object: ['workshop', workshop.id] })
  }
  return see(ask.to(`/workshops/${workshop.id}${kind === 'consolidating' ? '/consolidation' : ''}`))
}

async function runData(ask: Ask<Read>) {
  const workshop = await workshopOf(ask.db, ask.params.workshop ?? '')
  const all = await boardOf(ask.db, ask.base, workshop)
  const { steps } = workshop.scenario.document
  const last = shownSteps(workshop.scenario.document, workshop.state).length
  const asked = Number(ask.query.get('step')?.[0] ?? Math.max(1, last))
  const number = steps[asked - 1] ? asked : Math.max(1, last)
  return {
    workshop,
    board: all,
    number,
    last,
    people: await participantNames(ask.db, workshop.id),
    counts: await participantCounts(ask.db, workshop.id),
  }
}
