import type { Lang } from '#base/i18n/lang.ts'
import type { PlainKey } from '#base/i18n/messages.ts'
import type { Say } from '#base/i18n/words.ts'
import { sayDay } from '#base/time/day.ts'
import type { Filled } from '#base/ui/form.ts'
import { ChoiceField, ChoicesField, DayField, LongField, SelectField, TextField } from '#base/ui/form.view.tsx'
import { Summary, type SummaryRow } from '#base/ui/parts.tsx'
import { nameOf } from '#packs/pack.ts'
import { type EntryField, fieldName, type Section, type Value, type Values } from '../section.ts'

/** What a field is called. */
export const labelOf = ({ id }: Pick<EntryField, 'id'>, say: Say): string =>
  say(`assistance.field.${fieldName(id)}` as PlainKey)

/** A value as the language says it; '' where there is none. */
export function saidValue({ kind, list }: EntryField, value: Value | undefined, lang: Lang): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map((code) => (list ? nameOf(list, code, lang) : code)).join(', ')
  if (list) return nameOf(list, value, lang)
  const isDay = (kind === 'day' || kind === 'part-day') && value.length === 10
  return isDay ? sayDay(value, lang) : value
}

interface Shown {
  section: Section
  values: Values
  say: Say
  lang: Lang
}

/** The answered fields of an entry, each with its name. */
export const EntrySummary = (shown: Shown) => <Summary rows={entryRows(shown)} />

export const entryRows = ({ section, values, say, lang }: Shown): SummaryRow[] =>
  section.fields
    .map((field) => ({ term: labelOf(field, say), value: saidValue(field, values[field.id], lang) }))
    .filter(({ value }) => value !== '')

/** All fields of a section to fill in. */
export function EntryFields(props: { section: Section; filled: Filled; say: Say; lang: Lang }) {
  return (
    <>
      {props.section.fields.map((field) => (
        <OneField key={field.id} {...props} field={field} />
      ))}
    </>
  )
}

function OneField({ field, filled, say, lang }: { field: EntryField; filled: Filled; say: Say; lang: Lang }) {
  const common = { filled, say, name: fieldName(field.id), label: labelOf(field, say) }
  const options = (field.list?.items ?? []).map(({ code, names, hint }) => ({
    value: code,
    label: names[lang],
    hint: hint?.[lang],
  }))
  if (field.kind === 'choice') return <ChoiceField {...common} options={options} />
  if (field.kind === 'choices') return <ChoicesField {...common} options={options} />
  if (field.kind === 'select') return <SelectField {...common} options={options} none={say('assistance.choose')} />
  if (field.kind === 'day' || field.kind === 'part-day') return <DayField {...common} />
  if (field.kind === 'long') return <LongField {...common} />
  return <TextField {...common} kind={field.kind === 'number' ? 'digits' : 'text'} short={field.kind === 'number'} />
}
