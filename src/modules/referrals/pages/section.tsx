import type { Answer } from '#base/http/answer.ts'
import { NotFound, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import type { Filled } from '#base/ui/form.ts'
import { type Answers, fillPart, questionsFor, readPart, repeatedFor, sectionsFor, type Values } from '../answers.ts'
import { holdDraft, markOf, readDraft, saveDraft } from '../draft.ts'
import { type Edition, editions, fieldName, type Question, type Section } from '../questions.ts'
import { SectionView } from './section.view.tsx'
import { senderAgain, senderPage } from './sender-page.tsx'

/** One section of the staged form. */
export async function section(ask: Reading): Promise<Answer> {
  const edition = editionOf(ask)
  const answers = await readDraft(ask.db, ask.visit, edition, ask.now)
  const current = currentSection(ask, answers)
  if (!current) return see(ask.to(`/contact/${edition}/gate`))
  return senderPage(
    ask,
    ...shown(ask, answers, current, fillPart(questionsFor(current, answers), answers.values, dayOf(ask.now))),
  )
}

/** Stores one section, and only it: two tabs on different sections do not hinder each other. */
export async function saveSection(ask: Writing): Promise<Answer> {
  const edition = editionOf(ask)
  const answers = await holdDraft(ask.db, ask.visit, edition, ask.now)
  const current = currentSection(ask, answers)
  if (!current) return see(ask.to(`/contact/${edition}/gate`))
  const questions = questionsFor(current, answers)
  const read = readPart(questions, ask.typed, dayOf(ask.now))
  if (!read.ok) return senderAgain(ask, ...shown(ask, answers, current, read))
  if (changedMeanwhile(ask, answers, current, read.value)) {
    return senderAgain(ask, ...shown(ask, answers, current, { typed: ask.typed, faults: [] }, true), { status: 409 })
  }
  const saved = { ...answers, values: { ...answers.values, ...read.value } }
  await saveDraft(ask.db, ask.visit, saved, ask.now)
  return see(ask.to(nextPath(ask, saved, current)))
}

/** The section where something is needed that is not answered yet: told before anything is sent. */
export function wanting(
  ask: Writing,
  answers: Answers,
  { section, question }: { section: Section; question: Question },
): Answer {
  const { typed } = fillPart(questionsFor(section, answers), answers.values, dayOf(ask.now))
  return senderAgain(
    ask,
    ...shown(ask, answers, section, { typed, faults: [{ field: fieldName(question.id), key: 'ui.fault.needed' }] }),
  )
}

export function editionOf(ask: Pick<Ask, 'params'>): Edition {
  const edition = editions.find((one) => one === ask.params['edition'])
  if (!edition) throw new NotFound()
  return edition
}

/** The section's own answers, as the page that is being left has shown them or they stand now. */
export const partOf = (answers: Answers, current: Section): Values =>
  Object.fromEntries(current.questions.map(({ id }) => [id, answers.values[id] ?? null]))

function currentSection(ask: Pick<Ask, 'params'>, answers: Answers): Section | null {
  return sectionsFor(answers).find(({ name }) => name === ask.params['section']) ?? null
}

/** Another tab has stored other answers here since this page was shown. */
function changedMeanwhile(ask: Writing, answers: Answers, current: Section, mine: Values): boolean {
  const now = partOf(answers, current)
  return ask.typed.get('seen')?.[0] !== markOf(now) && markOf(now) !== markOf({ ...now, ...mine })
}

function nextPath(ask: Writing, answers: Answers, current: Section): string {
  const base = `/contact/${answers.edition}`
  const wanted = ask.typed.get('go')?.[0]
  if (wanted === 'add') return `${base}/${current.name}/parts/new`
  if (wanted === 'check') return `${base}/check`
  if (wanted === 'leave') return '/'
  const all = sectionsFor(answers)
  const next = all[all.findIndex(({ name }) => name === current.name) + 1]
  return next ? `${base}/${next.name}` : `${base}/check`
}

function shown(ask: Ask, answers: Answers, current: Section, filled: Filled, conflict = false) {
  const { say, lang } = ask
  const title = say(`referrals.section.${current.name}.title`)
  const view = (
    <SectionView
      {...{ say, lang, answers, filled, conflict }}
      section={current}
      sections={sectionsFor(answers)}
      questions={questionsFor(current, answers)}
      repeated={repeatedFor(current, answers)}
      stored={partOf(answers, current)}
      seen={markOf(partOf(answers, current))}
      day={dayOf(ask.now)}
      token={ask.token}
      toCheck={ask.query.get('from')?.[0] === 'check'}
      base={ask.to(`/contact/${answers.edition}`)}
    />
  )
  return [title, view] as const
}
