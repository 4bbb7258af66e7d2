import { createHash } from 'node:crypto'
import type { Base } from '#base/base.ts'
import type { Read, Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import type { Actor, Role } from '#base/http/actor.ts'
import { Conflict, NotFound, Refused } from '#base/http/answer.ts'
import {
  changeDraft,
  deleteDraft,
  deleteScenario,
  insertScenario,
  insertVersion,
  lockedDraft,
  type ScenarioVersionTable,
  scenarioRow,
  setWithdrawn,
  supersede,
  versionById,
  versionsOf,
} from './queries-scenarios.ts'
import { emptyDocument, type ScenarioDocument } from './scenario.ts'
import { lacksOf } from './scenario-check.ts'

/** Who changes scenarios, where and when. */
export interface Editing {
  base: Base
  db: Write
  actor: Actor
  now: Date
}

/** A new scenario of the actor's organisation, with an empty draft. Its id. */
export const createScenario = (edit: Editing): Promise<string> => begin(edit, emptyDocument, null)

/** A copy of a published version, as a new scenario of the actor's organisation. Its id. */
export async function copyScenario(edit: Editing, version: string): Promise<string> {
  const found = await versionById(edit.db, version)
  if (!found?.published_at) throw new NotFound()
  return begin(edit, found.document, version)
}

/** A draft of the next version, from the newest one; nothing where a draft is under way already. */
export async function beginDraft(edit: Editing, scenario: string): Promise<void> {
  const row = await scenarioRow(edit.db, scenario)
  const [newest] = await versionsOf(edit.db, scenario)
  if (!row || row.code !== null || !newest) throw new Refused()
  if (newest.published_at) await draft(edit, scenario, newest.number + 1, newest.document)
}

/**
 * Changes the draft, whoever else works on other parts of it. What was sent to a second person must be sent again.
 * Throws `Conflict` where there is no draft (any more).
 */
export async function changeDocument(
  edit: Editing,
  scenario: string,
  change: (document: ScenarioDocument) => ScenarioDocument,
): Promise<void> {
  const found = await held(edit, scenario)
  const unread = { sent_at: null, sent_by: null, confirmed_at: null, confirmed_by: null }
  const by = { changed_at: edit.now, changed_by: edit.actor.id }
  await changeDraft(edit.db, found, { document: change(found.document), ...by, ...unread })
}

/** The draft as it stands, held until this transaction ends. */
export async function held({ db }: Pick<Editing, 'db'>, scenario: string): Promise<ScenarioVersionTable> {
  const found = await lockedDraft(db, scenario)
  if (!found) throw new Conflict()
  return found
}

/** Throws the draft away; a scenario that was never published goes with it. Says whether it did. */
export async function discardDraft({ db }: Editing, scenario: string): Promise<boolean> {
  await deleteDraft(db, scenario)
  const left = await versionsOf(db, scenario)
  if (left.length === 0) await deleteScenario(db, scenario)
  return left.length === 0
}

/** Asks a second person to read it, as it was `seen`. */
export async function sendDraft(edit: Editing, scenario: string, seen: number): Promise<void> {
  const found = await asSeen(edit, scenario, seen)
  if (lacksOf(found.document).length > 0) throw new Refused()
  await changeDraft(edit.db, found, { sent_at: edit.now, sent_by: edit.actor.id })
}

/** The second person has read it as it was `seen`: it tells of nobody. Throws `Refused` for who sent it. */
export async function confirmDraft(edit: Editing, scenario: string, seen: number): Promise<void> {
  const found = await asSeen(edit, scenario, seen)
  if (!found.sent_at || found.sent_by === edit.actor.id) throw new Refused()
  await changeDraft(edit.db, found, { confirmed_at: edit.now, confirmed_by: edit.actor.id })
}

/** The draft becomes the version in use; workshops that have begun keep theirs. */
export async function publishDraft(edit: Editing, scenario: string, seen: number): Promise<void> {
  const found = await asSeen(edit, scenario, seen)
  if (!found.confirmed_at) throw new Refused()
  await supersede(edit.db, scenario, edit.now)
  await changeDraft(edit.db, found, { published_at: edit.now, published_by: edit.actor.id })
}

/** Takes it out of use, or back into use; what was played stays. */
export async function withdrawScenario({ db, actor, now }: Editing, scenario: string, out: boolean): Promise<void> {
  await setWithdrawn(db, scenario, out ? actor.id : null, out ? now : null)
}

/** The draft, where one is under way. */
export async function draftOf(db: Read, scenario: string): Promise<ScenarioVersionTable | undefined> {
  const [newest] = await versionsOf(db, scenario)
  return newest && !newest.published_at ? newest : undefined
}

/** A mark of how a part stood when its form was shown; the same for equal parts. */
export const markOf = (part: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(part ?? null))
    .digest('hex')
    .slice(0, 16)

const leading: readonly Role[] = ['network-coordinator', 'platform-coordinator', 'trainer']

async function begin(edit: Editing, document: ScenarioDocument, from: string | null): Promise<string> {
  const { base, db, actor, now } = edit
  const id = newId(now, base.random)
  const duty = actor.duties.find(({ role }) => leading.includes(role))
  if (!duty) throw new Refused()
  await insertScenario(db, {
    id,
    code: null,
    organisation_id: duty.organisation,
    copied_from: from,
    created_at: now,
    created_by: actor.id,
  })
  await draft(edit, id, 1, document)
  return id
}

async function draft(edit: Editing, scenario: string, number: number, document: ScenarioDocument): Promise<void> {
  const { base, db, actor, now } = edit
  await insertVersion(db, {
    id: newId(now, base.random),
    scenario_id: scenario,
    number,
    document,
    begun_at: now,
    begun_by: actor.id,
    changed_at: now,
    changed_by: actor.id,
  })
}

async function asSeen(edit: Editing, scenario: string, seen: number): Promise<ScenarioVersionTable> {
  const found = await held(edit, scenario)
  if (found.revision !== seen) throw new Conflict()
  return found
}
