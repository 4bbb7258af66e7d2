import type { Base } from '#base/base.ts'
import type { Read, Write } from '#base/database/handles.ts'
import { Conflict, NotFound } from '#base/http/answer.ts'
import { cardsOf } from './answers.ts'
import { type Consolidated, consolidate, type Item, type Verdict } from './consolidation.ts'
import { type DecisionTable, decisionsOf, dropDecision, putDecision } from './queries-reports.ts'
import type { Step } from './scenario.ts'
import type { Workshop } from './session.ts'

/** An item with what the facilitator decided; without a decision the computed verdict stands. */
export interface DecidedItem extends Item {
  final: Verdict
  reason: string
  /** Version of the decision, 0 for none: what a facilitator had before their eyes. */
  decided: number
}

export interface DecidedStep extends Omit<Consolidated, 'step' | 'items'> {
  step: Step
  number: number
  items: readonly DecidedItem[]
}

/** All steps of the story, consolidated and decided. */
export async function decidedSteps(db: Read, base: Base, { id, scenario }: Workshop): Promise<DecidedStep[]> {
  const cards = await cardsOf(db, base, id)
  const decisions = await decisionsOf(db, id)
  return scenario.document.steps.map((step, at) => {
    const { items, warnings } = consolidate(step.id, cards, step.needs)
    const made = decisions.filter((decision) => decision.step === step.id)
    return { step, number: at + 1, warnings, items: items.map((item) => decidedItem(item, made)) }
  })
}

export interface Ruling {
  step: string
  item: string
  verdict: Verdict
  reason: string
  /** Version of the decision that was seen, 0 for none. */
  seen: number
  by: string | null
}

/** Overrules a computed verdict with a reason, or goes back to it. Throws `Conflict` when another facilitator decided meanwhile. */
export async function decide(tx: Write, base: Base, workshop: Workshop, ruling: Ruling): Promise<void> {
  const steps = await decidedSteps(tx, base, workshop)
  const item = steps.find(({ step }) => step.id === ruling.step)?.items.find(({ key }) => key === ruling.item)
  if (!item) throw new NotFound()
  if (item.decided !== ruling.seen) throw new Conflict()
  const row = { workshop_id: workshop.id, step: ruling.step, item: ruling.item, version: ruling.seen }
  if (ruling.verdict === item.verdict && ruling.reason === '') {
    if (ruling.seen > 0 && !(await dropDecision(tx, row))) throw new Conflict()
    return
  }
  const { verdict, reason, by } = ruling
  const put = await putDecision(tx, { ...row, verdict, reason, decided_at: base.now(), decided_by: by })
  if (!put) throw new Conflict()
}

function decidedItem(item: Item, made: readonly DecisionTable[]): DecidedItem {
  const decision = made.find((one) => one.item === item.key)
  return {
    ...item,
    final: decision?.verdict ?? item.verdict,
    reason: decision?.reason ?? '',
    decided: decision?.version ?? 0,
  }
}
