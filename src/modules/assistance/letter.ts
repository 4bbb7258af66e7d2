import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import type { Piece } from '#base/paper/pdf.ts'
import { sayDay } from '#base/time/day.ts'
import { type AnyMatter, type DecisionContent, matterOf } from './decision.ts'
import type { ClientDecisionTable } from './queries-decisions.ts'

/** What a letter is written of. The recorded decisions of others have letters of their own. */
export const letterMatters = [
  'admission',
  'reflection-given',
  'reflection-extended',
  'reflection-interrupted',
  'removal',
] as const
export type LetterMatter = (typeof letterMatters)[number]

export const letterMatter = (row: Pick<ClientDecisionTable, 'type' | 'deed' | 'recorded_at'>): LetterMatter | null =>
  row.recorded_at ? null : (letterMatters.find((matter) => matter === (matterOf(row) as AnyMatter)) ?? null)

export interface Letter {
  row: ClientDecisionTable
  matter: LetterMatter
  content: DecisionContent
  /** Client's number, and the name unless the identity is protected. */
  number: string
  name: string
  /** Who signed it; '' for a draft. */
  signer: string
  /** As an official wrote it; '' when nobody has. */
  court: string
  /** First day of the period that is extended. */
  began: string | null
  /** The day of the decision that this one corrects. */
  correctsDay: string | null
}

export const heading = (text: string, level: 1 | 2 = 2): Piece => ({ kind: 'heading', level, text })
export const text = (said: string): Piece => ({ kind: 'text', text: said })

/** The sentence that decides. */
export function decides({ matter, row, began }: Letter, say: Say, lang: Lang): string {
  const said = (day: string | null) => (day ? sayDay(day, lang) : '')
  const day = said(row.law_day)
  if (matter === 'reflection-given')
    return say('assistance.letter.decides.given', spanOf(row.starts_on, row.ends_on, said))
  if (matter === 'reflection-extended')
    return say('assistance.letter.decides.extended', { to: said(row.ends_on), from: said(began) })
  if (matter === 'reflection-interrupted') return say('assistance.letter.decides.interrupted', { day })
  return say(matter === 'removal' ? 'assistance.letter.decides.removal' : 'assistance.letter.decides.admission', {
    day,
  })
}

const spanOf = (from: string | null, to: string | null, said: (day: string | null) => string) => ({
  from: said(from),
  to: said(to),
})
