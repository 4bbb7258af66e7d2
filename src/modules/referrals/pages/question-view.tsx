import type { Lang } from '#base/i18n/lang.ts'
import type { PlainKey } from '#base/i18n/messages.ts'
import type { Say } from '#base/i18n/words.ts'
import { sayDay } from '#base/time/day.ts'
import type { Filled } from '#base/ui/form.ts'
import { isPartialDay } from '#base/ui/form.ts'
import {
  ChoiceField,
  ChoicesField,
  DayField,
  type Labels,
  LongField,
  SelectField,
  TextField,
} from '#base/ui/form.view.tsx'
import { inForce, nameOf } from '#packs/pack.ts'
import type { Value } from '../answers.ts'
import { type Edition, fieldName, type Question } from '../questions.ts'

interface Props {
  question: Question
  edition: Edition
  filled: Filled
  lang: Lang
  say: Say
  day: string
}

/** One question of the form, in the words of its edition. */
export function QuestionField({ question, edition, filled, lang, say, day }: Props) {
  const common = {
    filled,
    say,
    name: fieldName(question.id),
    label: askedLabel(question, edition, say),
    hint: hintOf(question, edition, say),
  }
  const options = optionsOf(question, edition, lang, day)
  if (question.kind === 'choice') return <ChoiceField {...common} options={options} />
  if (question.kind === 'choices') return <ChoicesField {...common} options={options} />
  if (question.kind === 'select') return <SelectField {...common} options={options} none={say('referrals.choose')} />
  if (question.kind === 'long') return <LongField {...common} rows={question.id === 'story.message@1' ? 12 : 5} />
  if (question.kind === 'day') return <DayField {...common} />
  return <TextField {...common} kind={question.kind === 'phone' ? 'tel' : question.kind} />
}

/** The words of a question and its hint stand under the edition's own key; an empty hint shows nothing. */
export const labelOf = ({ id }: Question, edition: Edition, say: Say): string =>
  say(`referrals.${edition}.${fieldName(id)}` as PlainKey)

/** What the fields of these questions are called, for the summary of what is wrong. */
export const labelsOf = (questions: readonly Question[], edition: Edition, say: Say): Labels =>
  new Map(questions.map((question) => [fieldName(question.id), labelOf(question, edition, say)]))

/** A question that must be answered says so in its label, because most of them may stay empty. */
const askedLabel = (question: Question, edition: Edition, say: Say): string =>
  question.needed ? `${labelOf(question, edition, say)} (${say('referrals.needed')})` : labelOf(question, edition, say)

const hintOf = ({ id }: Question, edition: Edition, say: Say): string | undefined =>
  say(`referrals.${edition}.${fieldName(id)}.hint` as PlainKey) || undefined

/** An answer as a reader sees it: names of codes, days by the language's habit. */
export function saidAnswer(
  { kind, list, selfList }: Question,
  value: Value | undefined,
  edition: Edition,
  lang: Lang,
): string {
  const names = (edition === 'self' && selfList) || list
  if (Array.isArray(value)) return value.map((code) => (names ? nameOf(names, code, lang) : code)).join('\n')
  if (!value) return ''
  if (names) return nameOf(names, value, lang)
  return kind === 'day' && isPartialDay(value) && value.length === 10 ? sayDay(value, lang) : value
}

function optionsOf({ list, selfList }: Question, edition: Edition, lang: Lang, day: string) {
  const items = ((edition === 'self' && selfList) || list)?.items ?? []
  return inForce(items, day).map((item) => ({ value: item.code, label: item.names[lang], hint: item.hint?.[lang] }))
}
