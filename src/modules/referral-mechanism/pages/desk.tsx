import type { Read } from '#base/database/handles.ts'
import { again, page, Refused, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { addDays, dayOf } from '#base/time/day.ts'
import { choice, empty, type Filled, fill, isPartialDay, partialDay, readForm, text } from '#base/ui/form.ts'
import { namesOf } from '#modules/accounts/accounts.ts'
import { changesBetween } from '../changes.ts'
import { flawsOf } from '../checks.ts'
import { answer } from '../comments.ts'
import { contentOf } from '../documents.ts'
import { outcomes } from '../outcome.ts'
import { allVersions, approvalsOf, revisionsOf } from '../queries.ts'
import { type CommentRow, commentsOf } from '../queries-comments.ts'
import {
  approve,
  closeConsultation,
  discard,
  obstaclesTo,
  openConsultation,
  publish,
  restore,
  unpublished,
} from '../versions.ts'
import { type Answering, DeskView, HistoryView } from './desk.view.tsx'
import { numberIn, type Shown, shownTo } from './shown.ts'

/** Everything about one draft: what it holds, what must be put right, who stands behind it, what comes next. */
export const desk = async (ask: Reading) => page(ask.say('referral-mechanism.desk.title'), await deskView(ask, empty))

async function deskView(ask: Ask<Read>, filled: Filled, answering?: Answering) {
  const version = await unpublished(ask.db, numberIn(ask.params.number))
  const shown = await shownTo(ask)
  const begunFrom = (await allVersions(ask.db)).find(({ id }) => id === version.based_on_id)
  const based = begunFrom && (await contentOf(ask.db, begunFrom))
  const comments = await commentsOf(ask.db, version.id)
  return (
    <DeskView
      {...{ shown, filled, comments }}
      answering={answering ?? answerOf(comments, ask.query.get('comment')?.[0])}
      token={ask.token}
      flaws={flawsOf(shown.document)}
      approvals={await approvalsOf(ask.db, version)}
      obstacles={await obstaclesTo(ask.db, ask.base, ask.actor, version)}
      changes={based ? changesBetween(based, shown.document, ask.lang).length : null}
      tomorrow={addDays(dayOf(ask.now), 1)}
    />
  )
}

/** The comment that the address says is to be answered, with the answer it has. */
function answerOf(comments: readonly CommentRow[], id: string | undefined): Answering {
  const found = comments.find((comment) => comment.id === id)
  if (!found) return { comment: '', filled: empty }
  return { comment: found.id, filled: fill(answerForm, { outcome: found.outcome, why: found.answer ?? '' }) }
}

const answerForm = {
  outcome: choice(outcomes, { needed: 'referral-mechanism.fault.choose' }),
  why: text({ max: 4000, needed: 'referral-mechanism.fault.why' }),
}

const handOf = (ask: Writing) => ({
  number: numberIn(ask.params.number),
  revision: numberIn(ask.typed.get('revision')?.[0]),
})

const back = (ask: Writing) => see(ask.to(`/mechanism-work/${ask.params.number}`))
const retry = async (ask: Writing, filled: Filled) =>
  again(ask.say('referral-mechanism.desk.title'), await deskView(ask, filled))
const noted = (ask: Writing, action: string) =>
  ask.record({ action: `mechanism.${action}`, object: ['mechanism', String(numberIn(ask.params.number))] })

export async function consult(ask: Writing) {
  const read = readForm({ until: partialDay({ needed: 'referral-mechanism.fault.day' }) }, ask.typed)
  if (!read.ok) return retry(ask, read)
  if (!isWhole(read.value.until) || read.value.until < dayOf(ask.now)) return retry(ask, wrong(ask, 'until'))
  await openConsultation(ask.db, ask.base, ask.actor, handOf(ask), read.value.until)
  noted(ask, 'consult')
  return back(ask)
}

export async function endConsultation(ask: Writing) {
  await closeConsultation(ask.db, ask.base, ask.actor, numberIn(ask.params.number))
  noted(ask, 'end-consultation')
  return back(ask)
}

export async function approval(ask: Writing) {
  await approve(ask.db, ask.base, ask.actor, handOf(ask))
  noted(ask, 'approve')
  return back(ask)
}

/** Needs somebody else's approval, everything in order, and for an unconsulted version a reason. */
export async function publication(ask: Writing) {
  const form = { from: partialDay({ needed: 'referral-mechanism.fault.day' }), why: text({ max: 1000 }) }
  const read = readForm(form, ask.typed)
  if (!read.ok) return retry(ask, read)
  const { from, why } = read.value
  const version = await unpublished(ask.db, numberIn(ask.params.number))
  if (!isWhole(from) || from < dayOf(ask.now)) return retry(ask, wrong(ask, 'from'))
  if (version.opened_at === null && why === '') return retry(ask, wrong(ask, 'why'))
  if ((await obstaclesTo(ask.db, ask.base, ask.actor, version)).length > 0) throw new Refused('obstacles')
  await publish(ask.db, ask.base, ask.actor, handOf(ask), { from, why })
  noted(ask, 'publish')
  return see(ask.to(`/mechanism/versions/${version.number}`))
}

export async function discarding(ask: Writing) {
  await discard(ask.db, ask.base, ask.actor, numberIn(ask.params.number))
  noted(ask, 'discard')
  return see(ask.to('/mechanism-work'))
}

export async function answered(ask: Writing) {
  const id = ask.params.comment ?? ''
  const read = readForm(answerForm, ask.typed)
  if (!read.ok || read.value.outcome === null) {
    const filled = read.ok ? empty : read
    return again(ask.say('referral-mechanism.desk.title'), await deskView(ask, filled, { comment: id, filled }))
  }
  const { outcome, why } = read.value
  await answer(ask.db, ask.base, ask.actor, numberIn(ask.params.number), { id, outcome, why })
  return back(ask)
}

/** Every change of the draft, newest first, each to be gone back to. */
export async function history(ask: Reading) {
  const version = await unpublished(ask.db, numberIn(ask.params.number))
  const shown: Shown = await shownTo(ask)
  const revisions = await revisionsOf(ask.db, version.id)
  const names = await namesOf(
    ask.db,
    revisions.map(({ made_by }) => made_by),
  )
  return page(
    ask.say('referral-mechanism.history.title'),
    <HistoryView {...{ shown, revisions }} token={ask.token} nameOf={(id) => names.get(id ?? '') ?? '–'} />,
  )
}

export async function restoration(ask: Writing) {
  const wanted = numberIn(ask.typed.get('wanted')?.[0])
  await restore(ask.db, ask.base, ask.actor, handOf(ask), wanted)
  noted(ask, 'restore')
  return see(ask.to(`/mechanism-work/${ask.params.number}/history`))
}

const isWhole = (day: string) => day.length === 10 && isPartialDay(day)
const wrong = ({ typed }: Writing, field: 'until' | 'from' | 'why'): Filled => ({
  typed,
  faults: [{ field, key: field === 'why' ? 'referral-mechanism.fault.without-why' : 'referral-mechanism.fault.day' }],
})
