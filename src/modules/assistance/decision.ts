import type { Place } from '#base/crypto/envelope.ts'
import { daysBetween } from '#base/time/day.ts'
import { inForceOn } from '#packs/fi/law.ts'

/** What is written beside reasons and text, each where the law or the case asks for it. */
export const saidParts = ['circumstances', 'checked', 'reference', 'heard', 'wrong', 'court'] as const
export type SaidPart = (typeof saidParts)[number]

/** What stands sealed in a decision. */
export interface DecisionContent {
  /** Codes of the grounds, by the law of the decision's day. */
  grounds: readonly string[]
  /** How each legal test was weighed, where the ground has tests. */
  weighed: readonly { test: string; met: boolean; reasons: string }[]
  reasons: string
  /** To the person, in plain words. */
  text: string
  /** The official language in which the letter is written. */
  letterLang?: 'fi' | 'sv'
  said?: Readonly<Partial<Record<SaidPart, string>>>
}

/** What is decided here, or written down here when it was decided elsewhere or under older law. */
export const matters = [
  'reflection-given',
  'reflection-extended',
  'reflection-interrupted',
  'removal',
  'recovery-period',
  'formal-identification',
] as const
export type Matter = (typeof matters)[number]
export type AnyMatter = Matter | 'admission' | 'rejection'

export type Deed = 'given' | 'extended' | 'interrupted'

export const matterOf = ({ type, deed }: { type: string; deed: Deed | null }): AnyMatter =>
  (type === 'reflection-period' ? `reflection-${deed}` : type) as AnyMatter

/** A decision as it is drafted or written down. */
export interface Draft {
  matter: Matter
  /** A code: the assistance system's own, or who decided elsewhere. */
  decider: string
  /** When it was made, where it is only written down here; null for one to be signed here. */
  decidedOn: string | null
  startsOn: string | null
  endsOn: string | null
  content: DecisionContent
}

/** Which provision each rests on; the ground's own where the matter has grounds of its own. */
export function provisionOf({ matter, content }: Pick<Draft, 'matter' | 'content'>, day: string): string {
  if (matter === 'removal') return removalGroundOn(content.grounds[0] ?? '', day)?.provision ?? 'reception-38f-1'
  if (matter === 'recovery-period') return 'reception-36-recovery'
  return matter === 'formal-identification' ? 'reception-38-identification' : 'aliens-52b'
}

export const removalGroundOn = (code: string, day: string) =>
  inForceOn(day).removalGrounds.find((ground) => ground.code === code)

/** Whether it is only written down here: decided by another authority, or under law that is no more. */
export const isRecorded = ({ matter, decider }: Pick<Draft, 'matter' | 'decider'>): boolean =>
  isOld(matter) || (matter.startsWith('reflection-') && decider !== 'nas')

export const isOld = (matter: AnyMatter): boolean => matter === 'recovery-period' || matter === 'formal-identification'

export const decisionPlace = (id: string): Place => ({ table: 'client_decision', column: 'sealed', row: id })

/** The day by whose law and facts it is judged: its own where it is only written down. */
export const dayOfDraft = (draft: Draft, today: string): string => draft.decidedOn ?? today

export const typeOf = (matter: Matter) => (matter.startsWith('reflection-') ? 'reflection-period' : matter) as TypeOf
type TypeOf = 'reflection-period' | 'removal' | 'recovery-period' | 'formal-identification'

export const deedOf = (matter: Matter): Deed | null =>
  matter.startsWith('reflection-') ? (matter.slice('reflection-'.length) as Deed) : null

/** How long a period is, as the written notice says it: with its first and last day. */
export const lengthOf = (startsOn: string, endsOn: string): number => daysBetween(startsOn, endsOn) + 1
