import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import type { Filled } from '#base/ui/form.ts'
import type { Edition } from '../questions.ts'
import type { Sheet } from '../staged.ts'
import { QuestionField } from './question-view.tsx'

interface Props {
  say: Say
  lang: Lang
  edition: Edition
  filled: Filled
  day: string
  sheet: readonly Sheet[]
}

/** The form's own questions, section after section, on one page. */
export function SheetFields({ say, lang, edition, filled, day, sheet }: Props) {
  return (
    <>
      {sheet.map(({ name, questions }) => (
        <section key={name} class="stack" aria-labelledby={`sheet-${name}`}>
          <h2 class="ds-heading" data-size="sm" id={`sheet-${name}`}>
            {say(`referrals.section.${name}.short`)}
          </h2>
          {questions.map((question) => (
            <QuestionField key={question.id} {...{ question, edition, filled, lang, say, day }} />
          ))}
        </section>
      ))}
    </>
  )
}
