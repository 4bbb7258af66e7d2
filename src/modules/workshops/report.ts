import type { Base } from '#base/base.ts'
import type { Read } from '#base/database/handles.ts'
import { type DecidedItem, type DecidedStep, decidedSteps } from './consolidation-decisions.ts'
import { type FeedbackResults, resultsOf } from './feedback.ts'
import { feedbackGiven } from './feedback-answers.ts'
import {
  type ActionTable,
  actionsOf,
  mapContactStates,
  type OutcomeTable,
  outcomesOf,
  reportRow,
} from './queries-reports.ts'
import { participantCounts } from './queries-sessions-people.ts'
import type { Workshop } from './session.ts'

/** How far a draft on the map has come. */
export type ContactState = 'draft' | 'confirmed' | 'published' | 'ended'

export interface Outcome extends Pick<OutcomeTable, 'id' | 'kind' | 'step' | 'label' | 'target_id'> {
  /** Of a contact. */
  state: ContactState | null
}

/** All that the after-action report says. Participants are numbers by organisation type. */
export interface Report {
  workshop: Workshop
  strengths: string
  version: number
  publishedAt: Date | null
  steps: readonly DecidedStep[]
  actions: readonly ActionTable[]
  people: readonly { type: string; count: number }[]
  outcomes: readonly Outcome[]
  feedback: FeedbackResults
}

export async function reportOf(db: Read, base: Base, workshop: Workshop): Promise<Report> {
  const row = await reportRow(db, workshop.id)
  const given = await feedbackGiven(db, base, workshop.id)
  return {
    workshop,
    strengths: row?.strengths ?? '',
    version: row?.version ?? 0,
    publishedAt: row?.published_at ?? null,
    steps: await decidedSteps(db, base, workshop),
    actions: await actionsOf(db, workshop.id),
    people: byType(await participantCounts(db, workshop.id)),
    outcomes: await outcomes(db, workshop.id),
    feedback: resultsOf(given, workshop.state.phase === 'closed'),
  }
}

/** What became of the workshop, as far as each has come. */
export async function outcomes(db: Read, workshop: string): Promise<Outcome[]> {
  const rows = await outcomesOf(db, workshop)
  const contacts = rows.flatMap(({ kind, target_id }) => (kind === 'contact' && target_id ? [target_id] : []))
  const states = new Map((await mapContactStates(db, contacts)).map((row) => [row.id, stateOfContact(row)]))
  return rows.map(({ id, kind, step, label, target_id }) => ({
    id,
    kind,
    step,
    label,
    target_id,
    state: kind === 'contact' ? (states.get(target_id ?? '') ?? 'ended') : null,
  }))
}

/** The items of a step under one verdict. */
export const under = ({ items }: DecidedStep, ...verdicts: DecidedItem['final'][]): DecidedItem[] =>
  items.filter(({ final }) => verdicts.includes(final))

/** What the network agreed on: also two who do the same. */
export const agreedDuties = (step: DecidedStep, word: DecidedItem['word']): DecidedItem[] =>
  under(step, 'agreed', 'overlap').filter((item) => item.word === word)

const stateOfContact = (row: Awaited<ReturnType<typeof mapContactStates>>[number]): ContactState => {
  if (row.ended_on) return 'ended'
  if (row.published_at) return 'published'
  return row.confirmed_on ? 'confirmed' : 'draft'
}

function byType(counts: Awaited<ReturnType<typeof participantCounts>>): { type: string; count: number }[] {
  const grouped = Map.groupBy(counts, ({ type }) => type)
  return [...grouped]
    .map(([type, rows]) => ({ type, count: rows.reduce((sum, { count }) => sum + Number(count), 0) }))
    .sort((one, other) => other.count - one.count || (one.type < other.type ? -1 : 1))
}
