import type { Lang } from '#base/i18n/lang.ts'
import type { ScenarioDocument } from './scenario.ts'
import { type Step, stepOf } from './scenario.ts'

/** What a facilitator does to a workshop that runs. */
export const eventKinds = [
  'opened',
  'shown',
  'timer',
  'paused',
  'resumed',
  'stopped',
  'consolidating',
  'closed',
] as const
export type EventKind = (typeof eventKinds)[number]

export interface WorkshopEvent {
  number: number
  kind: EventKind
  /** `shown`: the last step that is shown, null for none. `timer`: the step it is for. */
  step: string | null
  seconds: number | null
  at: Date
}

/** planned → open → consolidating → closed; a closed one may be consolidated again. */
export const phases = ['planned', 'open', 'consolidating', 'closed'] as const
export type Phase = (typeof phases)[number]

/** Runs until `ends`, or stands with so many seconds left. */
export type Timer = { ends: Date } | { left: number } | null

export interface State {
  phase: Phase
  /** Id of the last step that is shown; the ones before it are shown too. */
  shown: string | null
  timer: Timer
  /** Number of the last event: what a facilitator had before their eyes. */
  version: number
}

export const asPlanned: State = { phase: 'planned', shown: null, timer: null, version: 0 }

/** Where a workshop stands after all that was done, in the order of the numbers. */
export const stateOf = (events: readonly WorkshopEvent[]): State => events.reduce(after, asPlanned)

/** What a facilitator may do next. */
export function mayFollow({ phase, timer }: State): readonly EventKind[] {
  if (phase === 'planned') return ['opened', 'consolidating']
  if (phase === 'closed') return ['consolidating']
  if (phase === 'consolidating') return ['opened', 'closed']
  const clock: readonly EventKind[] =
    timer === null ? [] : 'ends' in timer ? ['paused', 'stopped'] : ['resumed', 'stopped']
  return ['shown', 'timer', ...clock, 'consolidating']
}

/** The steps that everybody sees: none before the first is shown, all once the answers are looked at together. */
export function shownSteps(
  { steps }: ScenarioDocument,
  { phase, shown }: Pick<State, 'phase' | 'shown'>,
): readonly Step[] {
  if (phase === 'consolidating' || phase === 'closed') return steps
  return steps.slice(0, steps.findIndex(({ id }) => id === shown) + 1)
}

/** The step of that number, if it is shown. */
export const shownStep = (document: ScenarioDocument, state: State, number: number): Step | undefined =>
  shownSteps(document, state)[number - 1]

/** Where a step stands in its story, from 1; 0 when it is not of it. */
export const numberOf = ({ steps }: ScenarioDocument, id: string): number =>
  steps.findIndex((step) => step.id === id) + 1

export const isStep = (document: ScenarioDocument, id: string | null): boolean =>
  id !== null && stepOf(document, id) !== undefined

/** Seconds left; below zero when the time is over. */
export const secondsLeft = (timer: NonNullable<Timer>, now: Date): number =>
  'ends' in timer ? Math.round((timer.ends.getTime() - now.getTime()) / 1000) : timer.left

/** What is written on a wall and typed on a phone: no signs that look or sound alike. */
const alphabet = 'ACDEFHJKLMNPRTUVWXY34679'
const codeLength = 6

/** A new code to come in by. `random` gives that many bytes. */
export function newCode(random: (length: number) => Buffer): string {
  const most = Math.floor(256 / alphabet.length) * alphabet.length
  let code = ''
  while (code.length < codeLength) {
    const fair = [...random(16)].filter((byte) => byte < most).map((byte) => alphabet[byte % alphabet.length])
    code = (code + fair.join('')).slice(0, codeLength)
  }
  return code
}

/** A code as typed: small letters, spaces and hyphens do not matter; null when it cannot be one. */
export function readCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/g, '')
  return code.length === codeLength && [...code].every((sign) => alphabet.includes(sign)) ? code : null
}

/** `ACD EFH` */
export const sayCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`

/** One workshop as its pages hold it. */
export interface Workshop {
  id: string
  heldOn: string
  lang: Lang
  code: string | null
  network: { id: string; code: string; names: Readonly<Record<Lang, string>> }
  scenario: { id: string; version: string; number: number; document: ScenarioDocument }
  tables: readonly { id: string; number: number }[]
  state: State
}

function after(state: State, { number, kind, step, seconds, at }: WorkshopEvent): State {
  const now = { ...state, version: number }
  if (kind === 'opened') return { ...now, phase: 'open' }
  if (kind === 'consolidating') return { ...now, phase: 'consolidating', timer: null }
  if (kind === 'closed') return { ...now, phase: 'closed', timer: null }
  if (kind === 'shown') return { ...now, shown: step, timer: null }
  return { ...now, timer: timerAfter(state.timer, { kind, seconds, at }) }
}

function timerAfter(timer: Timer, { kind, seconds, at }: Pick<WorkshopEvent, 'kind' | 'seconds' | 'at'>): Timer {
  if (kind === 'timer') return { ends: later(at, seconds ?? 0) }
  if (kind === 'stopped' || timer === null) return null
  if (kind === 'paused') return { left: Math.max(0, secondsLeft(timer, at)) }
  return { ends: later(at, secondsLeft(timer, at)) }
}

const later = (at: Date, seconds: number) => new Date(at.getTime() + seconds * 1000)
