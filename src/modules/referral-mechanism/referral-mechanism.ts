import type { Read } from '#base/database/handles.ts'
import type { Names } from '#base/i18n/lang.ts'
import { contentOf } from './documents.ts'
import { versionInForce } from './queries.ts'

// The public face: what other modules may take from the referral mechanism.

/** Steps of the version in force on a day (YYYY-MM-DD; without one: today), in the order of the document. */
export async function stepsInForce(
  db: Read,
  day?: string,
): Promise<{ id: string; names: Names; stage: string; lane: string }[]> {
  const version = await versionInForce(db, day)
  if (!version) return []
  const { steps } = await contentOf(db, version)
  return steps.map(({ id, names, stage, lane }) => ({ id, names, stage, lane }))
}

/** Whether the version in force has a step of this id. */
export const stepExists = async (db: Read, id: string, day?: string): Promise<boolean> =>
  (await stepsInForce(db, day)).some((step) => step.id === id)
