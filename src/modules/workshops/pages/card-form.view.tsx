import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import type { Filled } from '#base/ui/form.ts'
import { ChoiceField, ErrorSummary, LongField, SelectField, TextField } from '#base/ui/form.view.tsx'
import { Details } from '#base/ui/parts.tsx'
import { needs } from '#packs/fi/lists/needs.ts'
import { organisations, organisationTypes } from '#packs/fi/organisations.ts'
import { nameOf } from '#packs/pack.ts'
import { words } from '../answers-card.ts'
import type { Step } from '../scenario.ts'

interface CardFieldsProps {
  say: Say
  lang: Lang
  filled: Filled
  /** Its needs stand first in the list. */
  step: Pick<Step, 'needs'>
  /** All open at once: for whoever types in from paper. */
  open?: boolean
}

/** The fields of one answer: the two that most need first, the rest folded. */
export function CardFields({ say, lang, filled, step, open }: CardFieldsProps) {
  const field = { say, filled }
  const more = <MoreFields {...field} />
  return (
    <>
      <ErrorSummary {...field} />
      <ChoiceField
        {...field}
        name="word"
        label={say('workshops.card.word')}
        options={words.map((word) => ({
          value: word,
          label: say(`workshops.word.${word}`),
          hint: say(`workshops.word.${word}.means`),
        }))}
      />
      <SelectField
        {...field}
        name="type"
        label={say('workshops.card.type')}
        hint={say('workshops.card.type.help')}
        none={say('workshops.card.none')}
        options={organisationTypes.items.map(({ code, names }) => ({ value: code, label: names[lang] }))}
      />
      <TextField
        {...field}
        name="organisation"
        suggestions={organisationNames(lang)}
        label={say('workshops.card.organisation')}
        hint={say('workshops.card.organisation.help')}
      />
      <SelectField
        {...field}
        name="need"
        label={say('workshops.card.need')}
        none={say('workshops.card.none')}
        options={needsFirst(step).map((code) => ({ value: code, label: nameOf(needs, code, lang) }))}
      />
      <LongField
        {...field}
        name="text"
        label={say('workshops.card.text')}
        hint={say('workshops.card.text.help')}
        rows={3}
      />
      {open || isFilled(filled) ? more : <Details title={say('workshops.card.more')}>{more}</Details>}
    </>
  )
}

const MoreFields = (field: { say: Say; filled: Filled }) => (
  <div class="stack">
    <TextField
      {...field}
      name="condition"
      label={field.say('workshops.card.condition')}
      hint={field.say('workshops.card.condition.help')}
    />
    <TextField
      {...field}
      name="doubt"
      label={field.say('workshops.card.doubt')}
      hint={field.say('workshops.card.doubt.help')}
    />
    <TextField
      {...field}
      name="role"
      label={field.say('workshops.card.role')}
      hint={field.say('workshops.card.role.help')}
    />
    <TextField
      {...field}
      name="phone"
      kind="tel"
      label={field.say('workshops.card.phone')}
      hint={field.say('workshops.card.phone.help')}
    />
    <TextField {...field} name="email" kind="email" label={field.say('workshops.card.email')} />
  </div>
)

const needsFirst = (step: Pick<Step, 'needs'>): string[] => {
  const codes: string[] = needs.items.map(({ code }) => code)
  return [...new Set<string>([...step.needs, ...codes])]
}

/** Something stands in a folded field, or is wrong with it. */
const isFilled = ({ typed, faults }: Filled): boolean =>
  folded.some((name) => typed.get(name)?.[0] || faults.some(({ field }) => field === name))

const folded = ['condition', 'doubt', 'role', 'phone', 'email']

/** So that all tables write an organisation the same way. */
const organisationNames = (lang: Lang): string[] =>
  organisations.filter(({ to }) => to === undefined).map(({ names }) => names[lang])
