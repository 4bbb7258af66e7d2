import type { Ask } from '#base/http/ask.ts'
import { langs } from '#base/i18n/lang.ts'
import type { Filled } from '#base/ui/form.ts'
import { ChoicesField, ErrorSummary, LongField, SelectField, TextField, Token } from '#base/ui/form.view.tsx'
import type { Decision, Mechanism } from '#packs/referral-mechanism.ts'
import type { PartKind } from '../editing.ts'
import { nextOf, nodesOf } from '../flow.ts'
import type { FieldOf } from '../part-forms.ts'
import { codeWord, fieldWord, hinted } from './part-words.ts'
import { labelOf } from './parts.view.tsx'
import type { Shown } from './shown.ts'
import { TableForm } from './table-form.view.tsx'

interface Props {
  shown: Shown
  kind: PartKind | 'document'
  id: string
  isNew: boolean
  fields: readonly FieldOf[]
  filled: Filled
  revision: number
  decision: Decision | undefined
  token: string
}

export function PartView(props: Props) {
  const { shown, kind, id, isNew, fields, filled, revision, decision, token } = props
  const { say, to, version } = shown
  const base = `/mechanism-work/${version.number}`
  return (
    <>
      <ErrorSummary {...{ filled, say }} />
      <p>
        <a href={to(base)}>{say('referral-mechanism.desk.title')}</a>
      </p>
      <h1 class="ds-heading">{say(`referral-mechanism.kind.${kind}`)}</h1>
      {!isNew && kind !== 'document' && <p class="quiet">{say('referral-mechanism.part.id', { id })}</p>}
      <form method="post" action={to(`${base}/parts/${kind}/${id}`)} noValidate>
        <Token token={token} />
        <input type="hidden" name="revision" value={revision} />
        {fields.map((field) => (
          <Widget key={field.name} {...{ field, filled, shown }} />
        ))}
        <button class="ds-button" type="submit">
          {say('referral-mechanism.part.save')}
        </button>
      </form>
      {decision && <TableForm {...{ shown, id, revision, decision, token }} />}
      {!isNew && kind !== 'document' && (
        <p>
          <a href={to(`${base}/parts/${kind}/${id}/removal`)}>{say('referral-mechanism.remove.title')}</a>
        </p>
      )}
    </>
  )
}

interface WidgetProps {
  field: FieldOf
  filled: Filled
  shown: Shown
}

function Widget({ field: { name, widget, options }, filled, shown }: WidgetProps) {
  const { say, lang } = shown
  const label = say(`referral-mechanism.field.${fieldWord(name)}`)
  const more = hinted(name)
  const hint = more && say(`referral-mechanism.field.${more}.hint`)
  const offered = (options ?? []).map(({ value, names }) => ({
    value,
    label: names ? labelled(shown, value, names[lang]) : codeWord(say, name, value),
  }))
  if (widget === 'one') return <SelectField {...{ name, label, hint, filled, say }} none="–" options={offered} />
  if (widget === 'some') return <ChoicesField {...{ name, label, hint, filled, say }} options={offered} />
  if (widget === 'line') return <TextField {...{ name, label, hint, filled, say }} />
  if (widget === 'rows') return <LongField {...{ name, label, hint, filled, say }} rows={6} />
  return <InThree {...{ name, label, hint, filled, say }} long={widget !== 'names'} />
}

const labelled = ({ document, lang }: Shown, value: string, name: string) =>
  nodesOf(document).has(value) ? labelOf(document, value, lang) : name

interface ThreeProps extends Pick<Ask, 'say'> {
  name: string
  label: string
  hint: string | undefined
  filled: Filled
  long: boolean
}

/** The same field in the three languages. What is wrong with it stands once, over all three. */
function InThree({ name, label, hint, filled, say, long }: ThreeProps) {
  const fault = filled.faults.find((one) => one.field === name)
  const shown = { ...filled, faults: fault ? [{ ...fault, field: `${name}.fi` }] : [] }
  return (
    <fieldset class="ds-fieldset in-three" id={`f-${name}`} tabIndex={-1}>
      <legend class="ds-label" data-weight="semibold">
        {label}
      </legend>
      {hint && <p class="hint">{hint}</p>}
      {langs.map((lang) => {
        const field = { name: `${name}.${lang}`, label: say(`referral-mechanism.in.${lang}`), filled: shown, say }
        return long ? <LongField key={lang} {...field} rows={4} /> : <TextField key={lang} {...field} />
      })}
    </fieldset>
  )
}

interface RemovalProps {
  shown: Shown
  kind: PartKind
  part: Mechanism[PartKind][number]
  token: string
}

/** Says what will lead elsewhere and what goes along, and that it can be brought back. */
export function RemovalView({ shown, kind, part, token }: RemovalProps) {
  const { say, lang, to, version, document } = shown
  const base = `/mechanism-work/${version.number}`
  const node = nodesOf(document).get(part.id)
  const instead = node ? nextOf(node)[0] : undefined
  const along = document.handovers.filter(({ from, to: into }) => from === part.id || into === part.id)
  return (
    <>
      <h1 class="ds-heading">{say('referral-mechanism.remove.title')}</h1>
      <p>
        {say(`referral-mechanism.kind.${kind}`)}: <strong>{'what' in part ? part.what[lang] : part.names[lang]}</strong>
      </p>
      {instead && <p>{say('referral-mechanism.remove.instead', { name: labelOf(document, instead, lang) })}</p>}
      {along.length > 0 && (
        <p>{say('referral-mechanism.remove.along', { names: along.map(({ what }) => what[lang]).join(', ') })}</p>
      )}
      <p>{say('referral-mechanism.remove.back')}</p>
      <form method="post" action={to(`${base}/parts/${kind}/${part.id}/removal`)}>
        <Token token={token} />
        <input type="hidden" name="revision" value={version.revision} />
        <button class="ds-button" data-color="danger" type="submit">
          {say('referral-mechanism.remove.now')}
        </button>
      </form>
      <p>
        <a href={to(base)}>{say('referral-mechanism.remove.not')}</a>
      </p>
    </>
  )
}
