import { type Answer, NotFound, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import type { Filled } from '#base/ui/form.ts'
import { ErrorSummary, Token } from '#base/ui/form.view.tsx'
import { type Answers, fillPart, questionsFor, readPart, repeatedFor, sectionsFor, type Values } from '../answers.ts'
import { holdDraft, markOf, readDraft, saveDraft } from '../draft.ts'
import type { Repeated, Section } from '../questions.ts'
import { labelsOf, QuestionField } from './question-view.tsx'
import { editionOf } from './section.tsx'
import { SectionPath, Stored } from './section.view.tsx'
import { senderAgain, senderPage } from './sender-page.tsx'

/** One episode, child or way to be reached: a new one, or one told before. */
export async function part(ask: Reading): Promise<Answer> {
  const place = placeIn(ask, await readDraft(ask.db, ask.visit, editionOf(ask), ask.now))
  if (!place) return see(ask.to(`/contact/${editionOf(ask)}/gate`))
  const questions = questionsFor(place.repeated, place.answers)
  return senderPage(ask, ...shown(ask, place, fillPart(questions, place.value ?? {}, dayOf(ask.now))))
}

/** Stores, or with `go=remove` takes away, one part of the list. */
export async function savePart(ask: Writing): Promise<Answer> {
  const place = placeIn(ask, await holdDraft(ask.db, ask.visit, editionOf(ask), ask.now))
  if (!place) return see(ask.to(`/contact/${editionOf(ask)}/gate`))
  const questions = questionsFor(place.repeated, place.answers)
  const read = readPart(questions, ask.typed, dayOf(ask.now))
  const remove = ask.typed.get('go')?.[0] === 'remove'
  if (!read.ok && !remove) return senderAgain(ask, ...shown(ask, place, read))
  const wanted = read.ok && !remove ? read.value : null
  if (changedMeanwhile(ask, place, wanted)) {
    return senderAgain(ask, ...shown(ask, place, { typed: ask.typed, faults: [] }, true), { status: 409 })
  }
  return store(ask, place, wanted)
}

/** Another tab has stored something else in this place, or removed a part so that another has moved here. */
function changedMeanwhile(ask: Writing, { value }: Place, wanted: Values | null): boolean {
  return value !== null && ask.typed.get('seen')?.[0] !== markOf(value) && markOf(value) !== markOf(wanted)
}

interface Place {
  answers: Answers
  section: Section
  repeated: Repeated
  at: number
  /** Null: a new one. */
  value: Values | null
}

function placeIn(ask: Ask, answers: Answers): Place | null {
  const section = sectionsFor(answers).find(({ name }) => name === ask.params['section'])
  const repeated = section && repeatedFor(section, answers)
  if (!section || !repeated) return null
  const list = answers.lists[repeated.name]
  const number = ask.params['number']
  const at = number === 'new' ? list.length : Number(number) - 1
  if (!Number.isInteger(at) || at < 0 || at > list.length || at >= repeated.most) throw new NotFound()
  return { answers, section, repeated, at, value: list[at] ?? null }
}

async function store(ask: Writing, { answers, section, repeated, at }: Place, value: Values | null): Promise<Answer> {
  const list = answers.lists[repeated.name]
  const changed = [...list.slice(0, at), ...(value ? [value] : []), ...list.slice(at + 1)]
  await saveDraft(ask.db, ask.visit, { ...answers, lists: { ...answers.lists, [repeated.name]: changed } }, ask.now)
  return see(ask.to(`/contact/${answers.edition}/${section.name}`))
}

function shown(ask: Ask, place: Place, filled: Filled, conflict = false) {
  const { say, lang } = ask
  const { answers, section, repeated, at, value } = place
  const base = ask.to(`/contact/${answers.edition}`)
  const questions = questionsFor(repeated, answers)
  const title = say(`referrals.part.${repeated.name}.one`, { number: at + 1 })
  const view = (
    <>
      <SectionPath say={say} sections={sectionsFor(answers)} section={section} base={base} />
      <ErrorSummary filled={filled} say={say} labels={labelsOf(repeated.questions, answers.edition, say)} />
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      <p>{say(`referrals.part.${repeated.name}.why`)}</p>
      {conflict && <Stored {...{ say, lang, questions }} edition={answers.edition} values={value ?? {}} />}
      <PartForm {...{ ask, place, filled }} section={`${base}/${section.name}`} />
    </>
  )
  return [title, view] as const
}

function PartForm({ ask, place, filled, section }: { ask: Ask; place: Place; filled: Filled; section: string }) {
  const { say, lang } = ask
  const { answers, repeated, at, value } = place
  return (
    <form
      method="post"
      action={`${section}/parts/${value ? at + 1 : 'new'}`}
      class="stack"
      novalidate
      autocomplete="off"
    >
      <Token token={ask.token} />
      <input type="hidden" name="seen" value={markOf(value)} />
      {questionsFor(repeated, answers).map((question) => (
        <QuestionField
          key={question.id}
          {...{ question, filled, say, lang }}
          edition={answers.edition}
          day={dayOf(ask.now)}
        />
      ))}
      <div class="actions">
        <button class="ds-button" type="submit" name="go" value="save">
          {say('referrals.save')}
        </button>
        {value && (
          <button class="ds-button" data-variant="secondary" type="submit" name="go" value="remove">
            {say('referrals.remove')}
          </button>
        )}
        <a class="ds-link" href={section}>
          {say('referrals.back')}
        </a>
      </div>
    </form>
  )
}
