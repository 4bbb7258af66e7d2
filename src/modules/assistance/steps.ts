import { type Entry, entriesOf } from './entries.ts'

/** How far a step is with one client: from the actions that name it. */
export type StepState = 'planned' | 'done' | 'not-needed'

/** The newest action on a step, and what it says of it. */
export function stepStates(entries: readonly Entry[]): ReadonlyMap<string, { state: StepState; entry: Entry }> {
  const states = new Map<string, { state: StepState; entry: Entry }>()
  for (const entry of entriesOf(entries, 'action').toSorted((a, b) => a.madeAt.getTime() - b.madeAt.getTime())) {
    const step = entry.values['action.step@1']
    if (typeof step === 'string') states.set(step, { state: stateOf(entry), entry })
  }
  return states
}

function stateOf({ values }: Entry): StepState {
  if (values['action.outcome@1'] === 'not-needed') return 'not-needed'
  return values['action.done@1'] ? 'done' : 'planned'
}
