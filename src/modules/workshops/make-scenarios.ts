import type { Base } from '#base/base.ts'
import { newId } from '#base/database/id.ts'
import type { Names } from '#base/i18n/lang.ts'
import {
  changeDraft,
  insertScenario,
  insertVersion,
  lockedDraft,
  playableVersions,
  scenarioCount,
  writerByAddress,
} from './queries-scenarios.ts'
import type { ScenarioDocument } from './scenario.ts'

export interface InventedDraft {
  /** Code of the pack's scenario that it is a copy of. */
  from: string
  /** Address of whoever writes it. */
  by: string
  names: Names
  change: (document: ScenarioDocument) => ScenarioDocument
  /** Sent to a second person. */
  sent?: true
}

/** A scenario that somebody is writing, for the demo and tests. Nothing where their organisation has one. Gives its id. */
export async function makeDraft(base: Base, { from, by, names, change, sent }: InventedDraft): Promise<string | null> {
  return base.database.writing(async (tx) => {
    const writer = await writerByAddress(tx, by)
    const source = (await playableVersions(tx)).find(({ code }) => code === from)
    if (!writer || !source) throw new Error(`no writer ${by} or no scenario ${from}`)
    if ((await scenarioCount(tx, writer.organisation_id)) > 0) return null
    const now = base.now()
    const id = newId(now, base.random)
    await insertScenario(tx, {
      id,
      code: null,
      organisation_id: writer.organisation_id,
      copied_from: source.id,
      created_at: now,
      created_by: writer.id,
    })
    await insertVersion(tx, {
      id: newId(now, base.random),
      scenario_id: id,
      number: 1,
      document: change({ ...source.document, names }),
      begun_at: now,
      begun_by: writer.id,
      changed_at: now,
      changed_by: writer.id,
    })
    const draft = await lockedDraft(tx, id)
    if (sent && draft) await changeDraft(tx, draft, { sent_at: now, sent_by: writer.id })
    return id
  })
}
