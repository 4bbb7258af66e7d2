import type { Base } from '#base/base.ts'
import { newId } from '#base/database/id.ts'
import { mechanism, mechanismFrom } from '#packs/fi/referral-mechanism/mechanism.ts'
import { insertFirst, insertRevision } from './queries.ts'

/** The country pack's version is the first, where there is none yet. */
export const prepare = (base: Base): Promise<void> =>
  base.database.writing(async (tx) => {
    const now = base.now()
    const id = newId(now, base.random)
    const first = await insertFirst(tx, { id, begun_at: now, published_at: now, valid_from: mechanismFrom })
    if (!first) return
    const document = JSON.stringify(mechanism)
    await insertRevision(tx, {
      version_id: id,
      revision: 1,
      document,
      act: 'pack',
      part: null,
      made_at: now,
      made_by: null,
    })
  })
