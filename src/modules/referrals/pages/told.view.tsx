import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { Summary } from '#base/ui/parts.tsx'
import { type Answers, isAnswered } from '../answers.ts'
import { type Section, sections } from '../questions.ts'
import { labelOf, saidAnswer } from './question-view.tsx'
import { PartSummary } from './section.view.tsx'

interface Props {
  answers: Answers
  lang: Lang
  say: Say
}

/** Everything that was answered, section by section; what was left empty is left out. Prints as a document. */
export function ToldView(props: Props) {
  const told = sections.filter((section) => hasAnswers(props.answers, section))
  return (
    <>
      {told.map((section) => (
        <ToldSection key={section.name} {...props} section={section} />
      ))}
    </>
  )
}

function ToldSection({ answers, lang, say, section }: Props & { section: Section }) {
  const rows = section.questions
    .filter(({ id }) => isAnswered(answers.values[id]))
    .map((question) => ({
      term: labelOf(question, answers.edition, say),
      value: saidAnswer(question, answers.values[question.id], answers.edition, lang),
    }))
  const { repeated } = section
  return (
    <section class="stack">
      <h2 class="ds-heading" data-size="sm">
        {say(`referrals.section.${section.name}.short`)}
      </h2>
      {rows.length > 0 && <Summary rows={rows} />}
      {repeated &&
        answers.lists[repeated.name].map((part, at) => <PartSummary {...{ say, lang, answers, repeated, part, at }} />)}
    </section>
  )
}

const hasAnswers = (answers: Answers, { questions, repeated }: Section): boolean =>
  questions.some(({ id }) => isAnswered(answers.values[id])) ||
  (repeated !== undefined && answers.lists[repeated.name].length > 0)
