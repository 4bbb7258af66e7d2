import type { ComponentChildren } from 'preact'
import type { Say } from '#base/i18n/words.ts'
import type { Fault, Filled } from './form.ts'

interface FieldProps {
  filled: Filled
  say: Say
  name: string
  label: string
  hint?: string | undefined
  /** The language of what is written there, where it is another than the page's. */
  lang?: string | undefined
}

interface Option {
  value: string
  label: string
  hint?: string | undefined
}

/** One line of text. */
export function TextField(
  props: FieldProps & {
    kind?: 'text' | 'tel' | 'email' | 'digits'
    autoComplete?: string
    short?: boolean
    /** What may be picked instead of typed; anything else may be typed too. */
    suggestions?: readonly string[]
  },
) {
  const { filled, name, kind = 'text', autoComplete = 'off', short, suggestions } = props
  return (
    <FieldBox {...props}>
      <input
        {...inputOf(props)}
        class={short ? 'ds-input short' : 'ds-input'}
        type="text"
        inputMode={kind === 'digits' ? 'numeric' : kind}
        autoComplete={autoComplete}
        value={typedIn(filled, name)}
        list={suggestions && `${idOf(name)}-list`}
      />
      {suggestions && (
        <datalist id={`${idOf(name)}-list`}>
          {suggestions.map((value) => (
            <option key={value} value={value} />
          ))}
        </datalist>
      )}
    </FieldBox>
  )
}

/** Many lines of text. */
export function LongField(props: FieldProps & { rows?: number }) {
  return (
    <FieldBox {...props}>
      <textarea
        class="ds-input"
        rows={props.rows ?? 6}
        autoComplete="off"
        {...inputOf(props)}
        defaultValue={typedIn(props.filled, props.name)}
      />
    </FieldBox>
  )
}

/** A list to choose one from. */
export function SelectField(props: FieldProps & { options: readonly Option[]; none: string }) {
  const chosen = typedIn(props.filled, props.name)
  return (
    <FieldBox {...props}>
      <select class="ds-input" {...inputOf(props)}>
        <option value="">{props.none}</option>
        {props.options.map(({ value, label }) => (
          <option key={value} value={value} selected={value === chosen}>
            {label}
          </option>
        ))}
      </select>
    </FieldBox>
  )
}

/** A file to send along; its form has `encType="multipart/form-data"`. `kinds`: 'PDF, DOCX'. */
export function FileField(props: Omit<FieldProps, 'hint'> & { kinds: string; most: number }) {
  const hint = props.say('ui.file.hint', { kinds: props.kinds, most: Math.round(props.most / 1024 / 1024) })
  const accept = props.kinds.toLowerCase().replace(/(\w+)/g, '.$1')
  return (
    <FieldBox {...props} hint={hint}>
      <input class="ds-input" type="file" accept={accept} {...inputOf({ ...props, hint })} />
    </FieldBox>
  )
}

/** One of few, all in sight. */
export const ChoiceField = (props: FieldProps & { options: readonly Option[] }) => <Options {...props} type="radio" />

/** Any of few, all in sight. */
export const ChoicesField = (props: FieldProps & { options: readonly Option[] }) => (
  <Options {...props} type="checkbox" />
)

/** One box to tick. */
export function TickField(props: FieldProps) {
  const fault = faultOf(props.filled, props.name)
  return (
    <div class="ds-field">
      <input
        class="ds-input"
        type="checkbox"
        value="yes"
        {...inputOf(props)}
        checked={typedIn(props.filled, props.name) === 'yes'}
      />
      <label class="ds-label" data-weight="regular" for={idOf(props.name)}>
        {props.label}
      </label>
      {props.hint && (
        <p data-field="description" id={`${idOf(props.name)}-hint`}>
          {props.hint}
        </p>
      )}
      <FaultLine fault={fault} say={props.say} />
    </div>
  )
}

const partLabels = { day: 'ui.day', month: 'ui.month', year: 'ui.year' } as const

/** A day in three boxes, of which day and month may stay empty. */
export function DayField(props: FieldProps) {
  const { filled, name, say } = props
  const fault = faultOf(filled, name)
  const box = (part: 'day' | 'month' | 'year') => (
    <div class="ds-field day-part">
      <label class="ds-label" for={`${idOf(name)}-${part}`}>
        {say(partLabels[part])}
      </label>
      <input
        class="ds-input"
        id={`${idOf(name)}-${part}`}
        name={`${name}.${part}`}
        inputMode="numeric"
        autoComplete="off"
        maxLength={part === 'year' ? 4 : 2}
        size={part === 'year' ? 4 : 2}
        value={typedIn(filled, `${name}.${part}`)}
        aria-invalid={fault ? true : undefined}
      />
    </div>
  )
  return (
    <fieldset class="ds-fieldset" id={idOf(name)} tabIndex={-1} aria-describedby={describedBy(props)}>
      <Legend {...props} />
      <FaultLine fault={fault} say={say} />
      <div class="day-parts">
        {box('day')}
        {box('month')}
        {box('year')}
      </div>
    </fieldset>
  )
}

/** What each field is called, by its name. */
export type Labels = ReadonlyMap<string, string>

/** All faults of the form at its top, each a link to its field, with the field's name where it is given; focus goes here. */
export function ErrorSummary({ filled, say, labels }: Pick<FieldProps, 'filled' | 'say'> & { labels?: Labels }) {
  if (filled.faults.length === 0) return null
  return (
    <div class="ds-error-summary" role="alert" tabIndex={-1} id="faults">
      <h2 class="ds-heading">{say('ui.faults')}</h2>
      <ul class="ds-list">
        {filled.faults.map((fault) => (
          <li key={fault.field}>
            <a class="ds-link" href={`#${idOf(fault.field)}`}>
              {nameOf(labels?.get(fault.field))}
              {faultText(fault, say)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A question ends in its own mark, any other name in a colon. */
const nameOf = (label = ''): string => (label === '' || label.endsWith('?') ? `${label} ` : `${label}: `).trimStart()

/** The hidden field that proves the form is ours. */
export const Token = ({ token }: { token: string }) => <input type="hidden" name="token" value={token} />

function Options({ type, ...props }: FieldProps & { options: readonly Option[]; type: 'radio' | 'checkbox' }) {
  const { filled, name, say, options } = props
  const chosen = new Set(filled.typed.get(name) ?? [])
  return (
    <fieldset class="ds-fieldset" id={idOf(name)} tabIndex={-1} aria-describedby={describedBy(props)}>
      <Legend {...props} />
      <FaultLine fault={faultOf(filled, name)} say={say} />
      {options.map((option) => (
        <div class="ds-field" key={option.value}>
          <input
            class="ds-input"
            {...{ type, name, value: option.value }}
            id={`${idOf(name)}-${option.value}`}
            checked={chosen.has(option.value)}
            aria-describedby={option.hint ? `${idOf(name)}-${option.value}-hint` : undefined}
          />
          <label class="ds-label" data-weight="regular" for={`${idOf(name)}-${option.value}`}>
            {option.label}
          </label>
          {option.hint && (
            <p data-field="description" id={`${idOf(name)}-${option.value}-hint`}>
              {option.hint}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  )
}

const Legend = ({ name, label, hint }: FieldProps) => (
  <>
    <legend class="ds-label" data-weight="semibold">
      {label}
    </legend>
    {hint && (
      <p class="hint" id={`${idOf(name)}-hint`}>
        {hint}
      </p>
    )}
  </>
)

function FieldBox(props: FieldProps & { children: ComponentChildren }) {
  const id = idOf(props.name)
  return (
    <div class="ds-field">
      <label class="ds-label" data-weight="semibold" for={id}>
        {props.label}
      </label>
      {props.hint && (
        <p data-field="description" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      {props.children}
      <FaultLine fault={faultOf(props.filled, props.name)} say={props.say} />
    </div>
  )
}

function FaultLine({ fault, say }: { fault: Fault | undefined; say: Say }) {
  if (!fault) return null
  return (
    <p class="ds-validation-message" data-field="validation" id={`${idOf(fault.field)}-fault`}>
      {faultText(fault, say)}
    </p>
  )
}

/** A fault's word takes whatever parameters its own key declares; they travel with it. */
const faultText = (fault: Fault, say: Say): string =>
  (say as (key: string, params?: Record<string, string | number>) => string)(fault.key, fault.params)

function inputOf(props: FieldProps) {
  const fault = faultOf(props.filled, props.name)
  return {
    id: idOf(props.name),
    name: props.name,
    lang: props.lang,
    'aria-invalid': fault ? true : undefined,
    'aria-describedby': describedBy(props),
  }
}

/** What programs that read aloud say after the label: the hint, then what is wrong. */
function describedBy({ filled, name, hint }: FieldProps): string | undefined {
  const ids = [hint && `${idOf(name)}-hint`, faultOf(filled, name) && `${idOf(name)}-fault`].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

const idOf = (name: string) => `f-${name}`
const typedIn = (filled: Filled, name: string) => filled.typed.get(name)?.[0] ?? ''
const faultOf = (filled: Filled, name: string) => filled.faults.find((fault) => fault.field === name)
