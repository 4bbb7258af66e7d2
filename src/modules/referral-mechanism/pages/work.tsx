import type { Read } from '#base/database/handles.ts'
import { again, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { choice, empty, type Filled, readForm, text } from '#base/ui/form.ts'
import { comment } from '../comments.ts'
import { contentOf } from '../documents.ts'
import { nodesOf } from '../flow.ts'
import { allVersions, versionInForce } from '../queries.ts'
import { commentsOf } from '../queries-comments.ts'
import { stateOf } from '../version.ts'
import { beginDraft } from '../versions.ts'
import { keeps, maySee, numberIn, shownTo } from './shown.ts'
import { CommentView, WorkView } from './work.view.tsx'

/** What there is to do: a version to comment on; for those who keep the document, its drafts. */
export async function work(ask: Reading) {
  const day = dayOf(ask.now)
  const current = (await versionInForce(ask.db, day))?.number ?? 0
  const listed = (await allVersions(ask.db))
    .map((version) => ({ version, state: stateOf(version, day, current) }))
    .filter(({ state }) => maySee(ask, state))
  return page(ask.say('referral-mechanism.menu'), <WorkView {...ask} listed={listed} editor={keeps(ask)} />)
}

export async function begin(ask: Writing) {
  const number = await beginDraft(ask.db, ask.base, ask.actor)
  ask.record({ action: 'mechanism.begin', object: ['mechanism', String(number)] })
  return see(ask.to(`/mechanism-work/${number}`))
}

/** The version in consultation, with what has been said and room to say more. */
export const comments = async (ask: Reading) =>
  page(ask.say('referral-mechanism.comments.title'), await commentView(ask, empty))

export async function sayComment(ask: Writing) {
  const { document } = await shownTo(ask)
  const read = readForm(commentForm([...nodesOf(document).keys()]), ask.typed)
  if (!read.ok) return again(ask.say('referral-mechanism.comments.title'), await commentView(ask, read))
  const number = numberIn(ask.params.number)
  const id = await comment(ask.db, ask.base, ask.actor, number, { ...read.value, part: read.value.part ?? '' })
  ask.record({ action: 'mechanism.comment', object: ['mechanism_comment', id] })
  return see(ask.to(`/mechanism-work/${number}/comments`))
}

const commentForm = (parts: readonly string[]) => ({
  part: choice(parts),
  said: text({ max: 4000, needed: 'referral-mechanism.fault.said' }),
})

async function commentView(ask: Ask<Read>, filled: Filled) {
  const shown = await shownTo(ask)
  const said = await commentsOf(ask.db, shown.version.id)
  const document = await contentOf(ask.db, shown.version)
  return <CommentView {...{ shown, filled, document }} token={ask.token} comments={said} />
}
