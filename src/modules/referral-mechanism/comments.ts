import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import type { Actor } from '#base/http/actor.ts'
import { NotFound, Refused } from '#base/http/answer.ts'
import { dayOf } from '#base/time/day.ts'
import { contentOf } from './documents.ts'
import { nodesOf } from './flow.ts'
import type { CommentOutcome } from './outcome.ts'
import { answerComment, insertComment } from './queries-comments.ts'
import { takesComments } from './version.ts'
import { unpublished } from './versions.ts'

/** Says something about a version in consultation. `part`: id of a step or decision, '' for the whole. Gives the comment's id. */
export async function comment(
  tx: Write,
  base: Base,
  actor: Actor,
  number: number,
  { part, said }: { part: string; said: string },
): Promise<string> {
  const version = await unpublished(tx, number)
  if (!takesComments(version, dayOf(base.now()))) throw new Refused('closed')
  if (part !== '' && !nodesOf(await contentOf(tx, version)).has(part)) throw new NotFound()
  const now = base.now()
  const id = newId(now, base.random)
  await insertComment(tx, {
    id,
    version_id: version.id,
    part: part || null,
    said,
    said_at: now,
    said_by: actor.id,
    organisation: actor.organisation,
  })
  return id
}

/** Answers a comment: how it changed the draft, and why. May be answered anew until the version is published. */
export async function answer(
  tx: Write,
  base: Base,
  actor: Actor,
  number: number,
  { id, outcome, why }: { id: string; outcome: CommentOutcome; why: string },
): Promise<void> {
  const version = await unpublished(tx, number)
  const answered = { outcome, answer: why, answered_at: base.now(), answered_by: actor.id }
  if (!(await answerComment(tx, { version: version.id, id }, answered))) throw new NotFound()
}
