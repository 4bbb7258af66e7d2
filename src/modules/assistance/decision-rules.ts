import { inForceOn } from '#packs/fi/law.ts'
import { type Draft, dayOfDraft, isOld, isRecorded, type Matter, removalGroundOn, typeOf } from './decision.ts'
import { daysOf, extendFault, kindOfPeriod, type PeriodFault, periodState, type Running, spanFault } from './period.ts'
import type { Right } from './residence.ts'

/** What the file says on the day for which the draft is judged. */
export interface Scene {
  today: string
  /** The day whose facts count: that of a decision made elsewhere, or of the one that is corrected. */
  day: string
  /** First day of the stay in the system; null when the person is no client now. */
  admittedOn: string | null
  right: Right
  /** The reflection period that stands; null when there is none. */
  period: Running | null
  /** Days of the reflection periods of this stay before that one. */
  used: number
}

export type DraftFault =
  | Exclude<PeriodFault, null>
  | 'no-client'
  | 'has-right'
  | 'check-needed'
  | 'no-period'
  | 'runs-already'
  | 'ground'
  | 'reasons'
  | 'text'
  | 'circumstances'
  | 'not-then'
  | 'in-future'
  | 'heard'
  | 'days-needed'

/** What hinders this draft, by the law of its day; null when nothing does. Judged again on the day of signing. */
export function draftFault(draft: Draft, scene: Scene): DraftFault | null {
  return timeFault(draft, scene) ?? writtenFault(draft, scene) ?? rules[draft.matter](draft, scene)
}

function timeFault(draft: Draft, { today, admittedOn }: Scene): DraftFault | null {
  const { matter, decidedOn } = draft
  if (isRecorded(draft) !== (decidedOn !== null)) return 'days-needed'
  if (decidedOn && decidedOn > today) return 'in-future'
  if (!inForceOn(dayOfDraft(draft, today)).decisionTypes.some(({ code }) => code === typeOf(matter))) return 'not-then'
  return admittedOn === null && !isOld(matter) ? 'no-client' : null
}

/** What must be written in every decision. */
function writtenFault(draft: Draft, { today }: Scene): DraftFault | null {
  const { content, matter } = draft
  if (matter === 'removal' && !removalGroundOn(content.grounds[0] ?? '', today)) return 'ground'
  if (matter === 'reflection-interrupted' && content.grounds.length === 0) return 'ground'
  if (content.reasons === '') return 'reasons'
  return content.text === '' && !isRecorded(draft) ? 'text' : null
}

type Rule = (draft: Draft, scene: Scene) => DraftFault | null

const rules: Readonly<Record<Matter, Rule>> = {
  'reflection-given': (draft, scene) => rightFault(draft, scene) ?? givenFault(draft, scene),
  'reflection-extended': (draft, scene) => rightFault(draft, scene) ?? extensionFault(draft, scene),
  'reflection-interrupted': (_, { period, day }) => (runs(period, day) ? null : 'no-period'),
  removal: ({ endsOn }, { today }) => (endsOn && endsOn < today ? 'backwards' : null),
  'recovery-period': ({ startsOn, endsOn }) =>
    startsOn && endsOn ? spanFault(kindOfPeriod('recovery'), { startsOn, endsOn }) : 'days-needed',
  // Old § 38: the assistance system itself identified only after hearing the expert team.
  'formal-identification': ({ decider, content }) => (decider === 'nas' && !content.said?.heard ? 'heard' : null),
}

/** Only for a person without a right of residence (Aliens Act § 52b). */
function rightFault({ content }: Draft, { right }: Scene): DraftFault | null {
  if (right === 'yes') return 'has-right'
  return right === 'not-known' && !content.said?.checked ? 'check-needed' : null
}

function givenFault(draft: Draft, { admittedOn, period, used }: Scene): DraftFault | null {
  const { startsOn, endsOn } = draft
  if (!startsOn || !endsOn) return 'days-needed'
  // Another authority may have decided before the person was admitted (§ 52c).
  if (!draft.decidedOn && admittedOn && startsOn < admittedOn) return 'before-admission'
  if (period && runs(period, startsOn)) return 'runs-already'
  return spanFault(kindOfPeriod('reflection'), { startsOn, endsOn }, used + (period ? daysOf(period) : 0))
}

function extensionFault(draft: Draft, { period, used, day }: Scene): DraftFault | null {
  const { endsOn, content } = draft
  if (!endsOn) return 'days-needed'
  if (!content.said?.circumstances) return 'circumstances'
  if (!period || !runs(period, day)) return 'no-period'
  return extendFault(kindOfPeriod('reflection'), period, endsOn, used)
}

const runs = (period: Running | null, day: string): boolean =>
  period !== null && ['runs', 'ahead'].includes(periodState(period, day))
