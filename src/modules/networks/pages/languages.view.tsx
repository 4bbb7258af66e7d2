import type { ComponentChildren } from 'preact'
import { type Lang, langs } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import type { Filled } from '#base/ui/form.ts'
import { ChoiceField } from '#base/ui/form.view.tsx'

/** In which language: one of ours. */
export const LangField = ({ filled, say, label }: { filled: Filled; say: Say; label: string }) => (
  <ChoiceField
    {...{ filled, say, label }}
    name="lang"
    options={langs.map((value) => ({ value, label: say(`networks.lang.${value}`) }))}
  />
)

/** The same fields once in each language, under its name. */
export const InEachLanguage = ({ say, fields }: { say: Say; fields: (lang: Lang) => ComponentChildren }) =>
  langs.map((lang) => (
    <fieldset class="ds-fieldset" key={lang}>
      <legend class="ds-label" data-weight="semibold">
        {say(`networks.in.${lang}`)}
      </legend>
      <div class="stack">{fields(lang)}</div>
    </fieldset>
  ))
