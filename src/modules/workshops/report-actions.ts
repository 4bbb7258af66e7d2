import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import { Conflict } from '#base/http/answer.ts'
import { partialDay, text, type ValueOf } from '#base/ui/form.ts'
import { impersonal } from './personal.ts'
import { isId } from './queries-answers.ts'
import { type ActionTable, changeAction, insertAction, putReport } from './queries-reports.ts'

/** Something to be done after the workshop: what, by whom, until when. The owner is an organisation or a function. */
export const actionForm = {
  what: impersonal(text({ max: 500, needed: 'workshops.action.what.needed' })),
  owner: impersonal(text({ max: 120, needed: 'workshops.action.owner.needed' })),
  due: partialDay(),
}

export const strengthsForm = { strengths: impersonal(text({ max: 5000 })) }

export async function addAction(
  tx: Write,
  base: Base,
  workshop: string,
  { what, owner, due }: ValueOf<typeof actionForm>,
  by: string | null,
): Promise<void> {
  const now = base.now()
  await insertAction(tx, {
    id: newId(now, base.random),
    workshop_id: workshop,
    step: null,
    what,
    owner,
    due_on: wholeDay(due),
    added_at: now,
    added_by: by,
  })
}

export interface SeenAction {
  workshop: string
  id: string
  version: number
}

/** Changes an action as it was seen. Throws `Conflict` when somebody changed it meanwhile, or it is another workshop's. */
export async function editAction(
  tx: Write,
  seen: SeenAction,
  { what, owner, due }: ValueOf<typeof actionForm>,
): Promise<void> {
  await change(tx, seen, { what, owner, due_on: wholeDay(due) })
}

/** It is done, or after all not. */
export async function markAction(
  tx: Write,
  base: Base,
  seen: SeenAction,
  done: boolean,
  by: string | null,
): Promise<void> {
  await change(tx, seen, done ? { done_at: base.now(), done_by: by } : { done_at: null, done_by: null })
}

export async function writeStrengths(
  tx: Write,
  base: Base,
  { workshop, version, strengths, by }: { workshop: string; version: number; strengths: string; by: string | null },
): Promise<void> {
  const row = { workshop_id: workshop, strengths, version, changed_at: base.now(), changed_by: by }
  if (!(await putReport(tx, row))) throw new Conflict()
}

async function change(tx: Write, seen: SeenAction, to: Partial<ActionTable>): Promise<void> {
  if (!isId(seen.id) || !(await changeAction(tx, seen, to))) throw new Conflict()
}

/** The last day of a month or year of which no more is known. */
function wholeDay(due: string): string | null {
  if (due === '') return null
  const [year, month, day] = due.split('-').map(Number)
  return day === undefined ? new Date(Date.UTC(year ?? 0, month ?? 12, 0)).toISOString().slice(0, 10) : due
}
