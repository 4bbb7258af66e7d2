import type { Lang } from '#base/i18n/lang.ts'
import { sayDay, sayTime } from '#base/time/day.ts'
import type { SummaryRow } from '#base/ui/parts.tsx'
import { admissionGrounds, deciders, formalIdentifiers, reflectionDeciders } from '#packs/fi/law.ts'
import { provisions } from '#packs/fi/provisions.ts'
import { type CodeList, itemOf, nameOf } from '#packs/pack.ts'
import { saidParts } from '../decision.ts'
import { groundName } from '../grounds.ts'
import type { ClientDecisionTable } from '../queries-decisions.ts'
import type { DecisionProps } from './decision.view.tsx'

export function whatRows({ say, lang, decision, content }: DecisionProps): SummaryRow[] {
  const said = (day: string | null) => (day ? sayDay(day, lang) : '')
  const rows: SummaryRow[] = [
    {
      term: say('assistance.decision.grounds'),
      value: content.grounds.map((code) => groundName(code, say, lang)).join('\n'),
    },
    { term: say('assistance.decision.provision'), value: nameOf(provisions, decision.provision, lang) },
    { term: say('assistance.decision.decider'), value: deciderName(decision, lang) },
    { term: say('assistance.decision.day'), value: sayDay(decision.law_day, lang) },
    { term: say('assistance.decision.starts'), value: said(decision.starts_on) },
    {
      term: say(decision.type === 'removal' ? 'assistance.decision.measures-end' : 'assistance.decision.ends'),
      value: said(decision.ends_on),
    },
    ...content.weighed.map(({ test, met, reasons }) => ({
      term: testName(test, lang),
      value: `${say(met ? 'assistance.decision.met' : 'assistance.decision.not-met')}\n${reasons}`,
    })),
    { term: say('assistance.decision.reasons'), value: content.reasons },
    ...saidParts.map((part) => ({ term: say(`assistance.decision.said.${part}`), value: content.said?.[part] ?? '' })),
    { term: say('assistance.decision.text'), value: content.text },
  ]
  return rows.filter(({ value }) => value !== '')
}

const testName = (test: string, lang: Lang): string =>
  admissionGrounds.items.flatMap(({ tests }) => tests).find(({ code }) => code === test)?.names[lang] ?? test

/** Whoever decided, by the list of the matter. */
function deciderName({ decider, type }: ClientDecisionTable, lang: Lang): string {
  const lists: readonly CodeList[] =
    type === 'formal-identification' ? [formalIdentifiers] : [deciders, reflectionDeciders]
  return lists.map((list) => itemOf(list, decider)?.names[lang]).find((name) => name !== undefined) ?? decider
}

/** Who did what, and when. */
export function stepRows({ say, lang, decision, names }: DecisionProps): SummaryRow[] {
  const by = (person: string | null, at: Date | null) =>
    person && at ? `${names.get(person) ?? ''}, ${sayTime(at, lang)}` : ''
  const { drafted_by, drafted_at, recorded_at, reviewed_by, reviewed_at, signed_by, signed_at } = decision
  const rows: SummaryRow[] = [
    {
      term: say(recorded_at ? 'assistance.decision.recorded-by' : 'assistance.decision.drafted-by'),
      value: by(drafted_by, drafted_at),
    },
    { term: say('assistance.decision.reviewed-by'), value: by(reviewed_by, reviewed_at) },
    { term: say('assistance.decision.signed-by'), value: by(signed_by, signed_at) },
  ]
  return rows.filter(({ value }) => value !== '')
}
