import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import type { Filled } from '#base/ui/form.ts'
import { ErrorSummary, Token } from '#base/ui/form.view.tsx'
import { Notice, Path, Summary } from '#base/ui/parts.tsx'
import { type Answers, isAnswered, mayIdentify, type Values } from '../answers.ts'
import type { Edition, Question, Repeated, Section } from '../questions.ts'
import { labelOf, labelsOf, QuestionField, saidAnswer } from './question-view.tsx'

interface Props {
  say: Say
  lang: Lang
  answers: Answers
  section: Section
  sections: readonly Section[]
  questions: readonly Question[]
  repeated: Repeated | null
  filled: Filled
  /** Another tab changed this section: what it stored is shown beside what stands here. */
  conflict: boolean
  stored: Values
  seen: string
  day: string
  token: string
  toCheck: boolean
  base: string
}

export function SectionView(props: Props) {
  const { say, answers, section, questions, repeated, filled, base } = props
  const before = props.sections[props.sections.indexOf(section) - 1]
  return (
    <>
      <SectionPath {...props} />
      <ErrorSummary filled={filled} say={say} labels={labelsOf(questions, answers.edition, say)} />
      <h1 class="ds-heading" data-size="lg">
        {say(`referrals.section.${section.name}.title`)}
      </h1>
      <p>{say(`referrals.section.${section.name}.${answers.edition}`)}</p>
      {!mayIdentify(answers) && ['story', 'person', 'children', 'reach'].includes(section.name) && (
        <Notice kind="info">{say('referrals.no-consent')}</Notice>
      )}
      {props.conflict && <Stored {...props} edition={answers.edition} values={props.stored} />}
      <form method="post" action={`${base}/${section.name}`} class="stack" novalidate autocomplete="off">
        <Token token={props.token} />
        <input type="hidden" name="seen" value={props.seen} />
        {/* The first button is what Enter presses: it must not be the one that adds a part. */}
        <button
          class="away"
          type="submit"
          name="go"
          value={props.toCheck ? 'check' : 'next'}
          tabIndex={-1}
          aria-hidden="true"
        >
          {say('referrals.continue')}
        </button>
        {questions.map((question) => (
          <QuestionField key={question.id} {...props} question={question} edition={answers.edition} />
        ))}
        {repeated && <Parts {...props} repeated={repeated} />}
        <div class="actions">
          <button class="ds-button" type="submit" name="go" value={props.toCheck ? 'check' : 'next'}>
            {say(props.toCheck ? 'referrals.save-and-check' : 'referrals.continue')}
          </button>
          <button class="ds-button" data-variant="tertiary" type="submit" name="go" value="leave">
            {say('referrals.save-and-leave')}
          </button>
          {before && <a href={`${base}/${before.name}`}>{say('referrals.back')}</a>}
        </div>
      </form>
      <p class="quiet">
        {say('referrals.draft-kept')} <a href={`${base}/delete`}>{say('referrals.draft-delete')}</a>
      </p>
    </>
  )
}

/** Where the writer is: done sections are links, the rest waits. */
export function SectionPath({
  say,
  sections,
  section,
  base,
}: Pick<Props, 'say' | 'sections' | 'base'> & { section: Section | null }) {
  // Until the gate is passed nobody knows which sections follow.
  if (sections.length < 2) return null
  const here = section ? sections.indexOf(section) : sections.length
  const steps = sections.map(({ name }, at) => ({
    label: say(`referrals.section.${name}.short`),
    ...(at < here ? { href: `${base}/${name}` } : {}),
    state: at < here ? ('done' as const) : at === here ? ('here' as const) : ('ahead' as const),
  }))
  return <Path label={say('referrals.path')} steps={steps} />
}

/** What is already told in this repeated part, with a way to change or remove each, and to add one more. */
function Parts({ say, lang, answers, section, repeated, base }: Props & { repeated: Repeated }) {
  const parts = answers.lists[repeated.name]
  return (
    <section class="stack" aria-labelledby="parts">
      <h2 class="ds-heading" data-size="sm" id="parts">
        {say(`referrals.part.${repeated.name}.many`)}
      </h2>
      <p>{say(`referrals.part.${repeated.name}.why`)}</p>
      {parts.map((part, at) => (
        <PartSummary {...{ say, lang, answers, repeated, part, at }} href={`${base}/${section.name}/parts/${at + 1}`} />
      ))}
      {parts.length < repeated.most && (
        <button class="ds-button" data-variant="secondary" type="submit" name="go" value="add">
          {say(`referrals.part.${repeated.name}.add`)}
        </button>
      )}
    </section>
  )
}

interface PartProps {
  say: Say
  lang: Lang
  answers: Answers
  repeated: Repeated
  part: Values
  at: number
  href?: string
}

export function PartSummary({ say, lang, answers, repeated, part, at, href }: PartProps) {
  const title = say(`referrals.part.${repeated.name}.one`, { number: at + 1 })
  const rows = repeated.questions
    .filter(({ id }) => isAnswered(part[id]))
    .map((question) => ({
      term: labelOf(question, answers.edition, say),
      value: saidAnswer(question, part[question.id], answers.edition, lang),
    }))
  return (
    <div class="ds-card stack">
      <h3 class="ds-heading" data-size="xs">
        {title}
      </h3>
      <Summary rows={rows} />
      {href && (
        <a class="ds-link no-print" href={href}>
          {say('referrals.change')} <span class="ds-sr-only">{title}</span>
        </a>
      )}
    </div>
  )
}

interface StoredProps {
  say: Say
  lang: Lang
  edition: Edition
  questions: readonly Question[]
  values: Values
}

/** What another tab has stored meanwhile, beside what stands in the form. */
export function Stored({ say, lang, edition, questions, values }: StoredProps) {
  const rows = questions.map((question) => ({
    term: labelOf(question, edition, say),
    value: saidAnswer(question, values[question.id], edition, lang) || '–',
  }))
  return (
    <Notice kind="warning" title={say('referrals.conflict.title')}>
      <p>{say('referrals.conflict.text')}</p>
      <Summary rows={rows} />
    </Notice>
  )
}
