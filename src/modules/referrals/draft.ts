import { createHash } from 'node:crypto'
import { open, type Place, seal } from '#base/crypto/envelope.ts'
import type { Read, Write } from '#base/database/handles.ts'
import type { Visit } from '#base/http/visit.ts'
import { visitKey } from '#base/http/visit.ts'
import { minutes } from '#base/time/day.ts'
import { type Answers, noAnswers } from './answers.ts'
import { deleteDraft, draftRow, lockDraft, putDraft } from './queries-sender.ts'
import type { Edition } from './questions.ts'

/** A draft lives an hour from its last change: no page of ours prolongs it, because reading changes nothing. */
export const draftMinutes = 60

/** The sender's unfinished answers, or empty ones. Sealed under the visit's secret: only this browser opens them. */
export async function readDraft(db: Read, visit: Visit, edition: Edition, now: Date): Promise<Answers> {
  const row = visit.known ? await draftRow(db, hashOf(visit, edition), now) : undefined
  return row ? opened(visit, edition, row.sealed) : noAnswers(edition)
}

/** The same, held against other tabs until this transaction ends. */
export async function holdDraft(tx: Write, visit: Visit, edition: Edition, now: Date): Promise<Answers> {
  const row = await lockDraft(tx, hashOf(visit, edition), now)
  return row ? opened(visit, edition, row.sealed) : noAnswers(edition)
}

export async function saveDraft(tx: Write, visit: Visit, answers: Answers, now: Date): Promise<void> {
  const hash = hashOf(visit, answers.edition)
  const sealed = seal(keyOf(visit), JSON.stringify(answers), placeOf(hash))
  await putDraft(tx, { hash, sealed, created_at: now, expires_at: new Date(now.getTime() + minutes(draftMinutes)) })
}

export const dropDraft = (tx: Write, visit: Visit, edition: Edition): Promise<void> =>
  deleteDraft(tx, hashOf(visit, edition))

/** A short mark of what stood in a part when its page was shown; a form brings it back, so that two tabs notice each other. */
export const markOf = (part: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(part ?? null))
    .digest('base64url')
    .slice(0, 12)

function opened(visit: Visit, edition: Edition, sealed: Buffer): Answers {
  return JSON.parse(open(keyOf(visit), sealed, placeOf(hashOf(visit, edition))).toString('utf8')) as Answers
}

const hashOf = (visit: Visit, edition: Edition): Buffer =>
  createHash('sha256')
    .update(visitKey(visit, `draft-id-${edition}`))
    .digest()
const keyOf = (visit: Visit) => ({ id: 'visit', bytes: visitKey(visit, 'draft') })
const placeOf = (hash: Buffer): Place => ({ table: 'draft', column: 'sealed', row: hash.toString('hex') })
