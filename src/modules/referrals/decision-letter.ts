import type { Base } from '#base/base.ts'
import { isLang } from '#base/i18n/lang.ts'
import { sayDay } from '#base/time/day.ts'
import { appealCourt, appealInstructions } from '#packs/fi/appeal.ts'
import { admissionGrounds } from '#packs/fi/law.ts'
import { phraseIn } from '#packs/fi/phrases.ts'
import { provisions } from '#packs/fi/provisions.ts'
import { itemOf, nameOf } from '#packs/pack.ts'
import type { DecisionContent, Outcome } from './decision.ts'
import type { ReferralRow } from './queries.ts'

interface Signed extends DecisionContent {
  outcome: Outcome
  law_day: string
  appeal_until: string
}

/**
 * What the sender reads in the inbox. The person themselves: the decision, its reasons and how to appeal. One who wrote
 * of another: yes or no, and nothing else (rule of the assistance system's intake).
 */
export function letterOf(base: Base, row: Pick<ReferralRow, 'edition' | 'lang'>, decision: Signed): string {
  const lang = isLang(row.lang) ? row.lang : 'en'
  if (row.edition === 'other') return phraseIn(`${decision.outcome}-proposer`, lang) ?? ''
  const say = base.speakers[lang]
  const ground = itemOf(admissionGrounds, decision.ground)
  const reasons = decision.weighed.map(({ test, met, reasons: why }) => {
    const name = ground?.tests.find(({ code }) => code === test)?.names[lang] ?? test
    return `${say(met ? 'referrals.letter.met' : 'referrals.letter.not-met', { test: name })}\n${why}`
  })
  const court = appealCourt.names?.[lang] ?? say('referrals.letter.court-in-paper')
  const appeal = appealInstructions(lang, court)
  return [
    say(`referrals.letter.${decision.outcome}`, { day: sayDay(decision.law_day, lang) }),
    decision.text,
    say('referrals.letter.reasons'),
    ...reasons,
    say('referrals.letter.provision', { provision: nameOf(provisions, ground?.provision ?? '', lang) }),
    appeal.title,
    ...appeal.paragraphs,
    say('referrals.letter.until', { given: sayDay(decision.law_day, lang), day: sayDay(decision.appeal_until, lang) }),
  ].join('\n\n')
}
