import { langs } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import type { Filled } from '#base/ui/form.ts'
import { LongField, TextField } from '#base/ui/form.view.tsx'

interface Props {
  say: Say
  filled: Filled
  name: string
  label: string
  hint?: string
  /** Lines; one line when absent. */
  rows?: number
}

/** One text in three languages side by side; a language that others have and it has not is marked. */
export function TextsField({ say, filled, name, label, hint, rows }: Props) {
  const typed = (lang: string) => filled.typed.get(`${name}.${lang}`)?.[0]?.trim() ?? ''
  const somewhere = langs.some((lang) => typed(lang) !== '')
  const Field = rows ? LongField : TextField
  return (
    <fieldset class="ds-fieldset">
      <legend class="ds-label" data-weight="semibold">
        {label}
      </legend>
      {hint && <p class="hint">{hint}</p>}
      <div class="in-three">
        {langs.map((lang) => (
          <Field
            key={lang}
            {...{ say, filled, lang }}
            {...(rows ? { rows } : {})}
            name={`${name}.${lang}`}
            label={say(`workshops.lang.${lang}`)}
            hint={somewhere && typed(lang) === '' ? say('workshops.missing') : undefined}
          />
        ))}
      </div>
    </fieldset>
  )
}
