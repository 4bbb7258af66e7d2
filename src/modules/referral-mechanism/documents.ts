import type { Read } from '#base/database/handles.ts'
import type { Mechanism } from '#packs/referral-mechanism.ts'
import { readDocument } from './document.ts'
import { documentOf } from './queries.ts'
import type { Version } from './version.ts'

/** A version's content. A revision never changes, so the last few that were read stay in memory. */
export async function contentOf(db: Read, version: Pick<Version, 'id' | 'revision'>): Promise<Mechanism> {
  const key = `${version.id} ${version.revision}`
  const known = kept.get(key)
  if (known) return known
  const row = await documentOf(db, version)
  const document = readDocument(row?.document)
  kept.set(key, document)
  const [oldest] = kept.keys()
  if (kept.size > 12 && oldest !== undefined) kept.delete(oldest)
  return document
}

const kept = new Map<string, Mechanism>()
