import type { Base } from '#base/base.ts'
import type { Read, Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import type { Actor } from '#base/http/actor.ts'
import { Conflict, NotFound, Refused } from '#base/http/answer.ts'
import { dayOf } from '#base/time/day.ts'
import type { Mechanism } from '#packs/referral-mechanism.ts'
import { flawsOf } from './checks.ts'
import { documentShape } from './document.ts'
import { contentOf } from './documents.ts'
import {
  approvalsOf,
  insertApproval,
  insertRevision,
  insertVersion,
  markVersion,
  moveRevision,
  openDraft,
  versionByNumber,
  versionInForce,
} from './queries.ts'
import { commentsOf } from './queries-comments.ts'
import { mayChange, takesComments, type Version } from './version.ts'

/** What an editor did to the draft; each is a word of the history. */
export type Act = 'begun' | 'changed' | 'added' | 'removed' | 'moved' | 'table' | 'restored'

/** Begins a draft with the content of the version in force and gives its number. Throws `Refused` while there is one. */
export async function beginDraft(tx: Write, base: Base, actor: Actor): Promise<number> {
  const now = base.now()
  if (await openDraft(tx)) throw new Refused('draft')
  const current = await versionInForce(tx, dayOf(now))
  if (!current) throw new NotFound()
  const id = newId(now, base.random)
  const { number } = await insertVersion(tx, { id, based_on_id: current.id, begun_at: now, begun_by: actor.id })
  await put(tx, base, actor, { id, revision: 1 }, await contentOf(tx, current), { act: 'begun', part: null })
  return number
}

interface Hand {
  number: number
  /** The revision the editor had before their eyes. */
  revision: number
}

/** Changes the draft as one new revision. Throws `Conflict` when somebody changed it meanwhile, `Refused` while it stands still. */
export async function changeDraft(
  tx: Write,
  base: Base,
  actor: Actor,
  hand: Hand,
  done: { act: Act; part: string | null },
  change: (document: Mechanism) => Mechanism,
): Promise<void> {
  const version = await draftOf(tx, base, hand.number)
  if (version.revision !== hand.revision) throw new Conflict()
  const document = documentShape.parse(change(await contentOf(tx, version)))
  if (!(await moveRevision(tx, version.id, version.revision))) throw new Conflict()
  await put(tx, base, actor, { id: version.id, revision: version.revision + 1 }, document, done)
}

/** Brings an earlier revision back, as a new one. */
export async function restore(tx: Write, base: Base, actor: Actor, hand: Hand, wanted: number): Promise<void> {
  const { id } = await draftOf(tx, base, hand.number)
  if (wanted < 1 || wanted >= hand.revision) throw new NotFound()
  const earlier = await contentOf(tx, { id, revision: wanted })
  await changeDraft(tx, base, actor, hand, { act: 'restored', part: String(wanted) }, () => earlier)
}

/** Asks for comments until the end of that day (YYYY-MM-DD). The draft stands still meanwhile. */
export async function openConsultation(tx: Write, base: Base, actor: Actor, hand: Hand, until: string): Promise<void> {
  const version = await draftOf(tx, base, hand.number)
  const marks = {
    opened_at: base.now(),
    opened_by: actor.id,
    comments_until_on: until,
    closed_at: null,
    closed_by: null,
  }
  if (!(await markVersion(tx, { ...version, revision: hand.revision }, marks))) throw new Conflict()
}

/** Ends the time for comments before its day. */
export async function closeConsultation(tx: Write, base: Base, actor: Actor, number: number): Promise<void> {
  const version = await unpublished(tx, number)
  if (!takesComments(version, dayOf(base.now()))) throw new Refused('closed')
  if (!(await markVersion(tx, version, { closed_at: base.now(), closed_by: actor.id }))) throw new Conflict()
}

/** Stands behind the draft as it is at this revision. */
export async function approve(tx: Write, base: Base, actor: Actor, hand: Hand): Promise<void> {
  const version = await draftOf(tx, base, hand.number)
  if (version.revision !== hand.revision) throw new Conflict()
  await insertApproval(tx, {
    version_id: version.id,
    revision: version.revision,
    approved_by: actor.id,
    approved_at: base.now(),
  })
}

/** What stands in the way of publication, as words of the interface. */
export type Obstacle = 'flaws' | 'unanswered' | 'second' | 'outdated'

/**
 * What would keep this person from publishing the draft: something to put right, a comment not answered, nobody else who
 * stands behind it (four eyes: who publishes may not be its only approver), a newer version in force than it began from.
 */
export async function obstaclesTo(db: Read, base: Base, actor: Actor, version: Version): Promise<Obstacle[]> {
  const comments = await commentsOf(db, version.id)
  const approvals = await approvalsOf(db, version)
  const current = await versionInForce(db, dayOf(base.now()))
  return [
    ...(flawsOf(await contentOf(db, version)).length > 0 ? (['flaws'] as const) : []),
    ...(comments.some(({ answered_at }) => answered_at === null) ? (['unanswered'] as const) : []),
    ...(approvals.some(({ approved_by }) => approved_by !== actor.id) ? [] : (['second'] as const)),
    ...(current && current.id !== version.based_on_id ? (['outdated'] as const) : []),
  ]
}

/** Publishes the draft from a day on (YYYY-MM-DD, not in the past). `why`: needed when nobody was asked for comments. */
export async function publish(
  tx: Write,
  base: Base,
  actor: Actor,
  hand: Hand,
  { from, why }: { from: string; why: string },
): Promise<void> {
  const version = await draftOf(tx, base, hand.number)
  if (version.revision !== hand.revision) throw new Conflict()
  if ((await obstaclesTo(tx, base, actor, version)).length > 0) throw new Refused('obstacles')
  if (from < dayOf(base.now()) || (version.opened_at === null && why === '')) throw new Refused('incomplete')
  const marks = { published_at: base.now(), published_by: actor.id, valid_from: from, without_why: why || null }
  if (!(await markVersion(tx, version, marks))) throw new Conflict()
}

/** Lays the draft aside for good. Its number is not used again. */
export async function discard(tx: Write, base: Base, actor: Actor, number: number): Promise<void> {
  const version = await unpublished(tx, number)
  if (!(await markVersion(tx, version, { discarded_at: base.now(), discarded_by: actor.id }))) throw new Conflict()
}

/** A draft that may be changed now. Throws `NotFound` when there is none of that number, `Refused` while it stands still. */
export async function draftOf(db: Read, base: Base, number: number): Promise<Version> {
  const version = await unpublished(db, number)
  if (!mayChange(version, dayOf(base.now()))) throw new Refused('consultation')
  return version
}

export async function unpublished(db: Read, number: number): Promise<Version> {
  const version = await versionByNumber(db, number)
  if (!version || version.published_at || version.discarded_at) throw new NotFound()
  return version
}

const put = (
  tx: Write,
  base: Base,
  actor: Actor,
  { id, revision }: Pick<Version, 'id' | 'revision'>,
  document: Mechanism,
  { act, part }: { act: Act; part: string | null },
) =>
  insertRevision(tx, {
    version_id: id,
    revision,
    document: JSON.stringify(document),
    act,
    part,
    made_at: base.now(),
    made_by: actor.id,
  })
