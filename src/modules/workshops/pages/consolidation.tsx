import type { Read } from '#base/database/handles.ts'
import { type Answer, again, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { choice, type Filled, fill, readForm, text } from '#base/ui/form.ts'
import { holdingWorkshop } from '../answers.ts'
import { verdicts } from '../consolidation.ts'
import { type DecidedStep, decide, decidedSteps } from '../consolidation-decisions.ts'
import { closeWorkshop } from '../consolidation-handover.ts'
import { impersonal } from '../personal.ts'
import { outcomes } from '../report.ts'
import { numberOf, type Workshop } from '../session.ts'
import { workshopOf } from '../sessions.ts'
import { type Chosen, ConsolidationView } from './consolidation.view.tsx'

/** Step by step: what was agreed, what is disputed, missing or doubled, and what the facilitator decides, one at a time. */
export const consolidation = async (ask: Reading): Promise<Answer> =>
  consolidationPage(ask, await workshopOf(ask.db, ask.params.workshop ?? ''))

/** Overrules a computed verdict, with a reason. */
export async function decided(ask: Writing): Promise<Answer> {
  const workshop = await holdingWorkshop(ask.db, ask.params.workshop ?? '')
  const typed = (name: string) => ask.typed.get(name)?.[0] ?? ''
  const read = readForm(decideForm, ask.typed)
  const step = typed('step')
  if (!read.ok || workshop.state.phase === 'closed')
    return consolidationPage(ask, workshop, { item: `${step}|${typed('item')}`, filled: read.ok ? over(ask) : read })
  const { verdict, reason } = read.value
  const ruling = { step, item: typed('item'), reason, seen: Number(typed('seen')), by: ask.actor.id }
  await decide(ask.db, ask.base, workshop, { ...ruling, verdict: verdict ?? 'agreed' })
  ask.record({ action: 'workshop.decide', object: ['workshop', workshop.id] })
  return see(ask.to(`/workshops/${workshop.id}/consolidation#step-${numberOf(workshop.scenario.document, step)}`))
}

/** Closes: drafts to the map, questions to the agenda, gaps to the register; the members read the report. */
export async function closed(ask: Writing): Promise<Answer> {
  const workshop = await workshopOf(ask.db, ask.params.workshop ?? '')
  await closeWorkshop(ask.db, ask.base, ask.actor, workshop, Number(ask.typed.get('version')?.[0]))
  ask.record({ action: 'workshop.close', object: ['workshop', workshop.id] })
  return see(ask.to(`/workshops/${workshop.id}/report`))
}

const decideForm = {
  verdict: choice(verdicts, { needed: 'workshops.decide.needed' }),
  reason: impersonal(text({ max: 500 })),
}

const over = (ask: Writing): Filled => ({
  typed: ask.typed,
  faults: [{ field: 'verdict', key: 'workshops.play.closed' }],
})

async function consolidationPage(ask: Ask<Read>, workshop: Workshop, wrong: Chosen | null = null): Promise<Answer> {
  const steps = await decidedSteps(ask.db, ask.base, workshop)
  const chosen = wrong ?? chosenOf(ask, steps)
  const view = (
    <ConsolidationView
      {...ask}
      workshop={workshop}
      steps={steps}
      outcomes={await outcomes(ask.db, workshop.id)}
      chosen={chosen}
    />
  )
  const title = ask.say('workshops.decide.title')
  return wrong ? again(title, view) : page(title, view)
}

/** The item to decide, by its place as the address says it: what was written stands in no address. */
function chosenOf({ query }: Ask<Read>, steps: readonly DecidedStep[]): Chosen | null {
  const [number, at] = (query.get('item')?.[0] ?? '').split('-').map(Number)
  const step = steps.find((one) => one.number === number)
  const item = step?.items[at ?? -1]
  if (!step || !item) return null
  return { item: `${step.step.id}|${item.key}`, filled: fill(decideForm, { verdict: item.final, reason: item.reason }) }
}
