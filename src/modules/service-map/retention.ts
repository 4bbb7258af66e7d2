import { append } from '#base/audit/audit.ts'
import type { Base } from '#base/base.ts'
import { dayOf } from '#base/time/day.ts'
import { type DataClass, overSince } from '#packs/fi/retention.ts'
import { deleteAnswered, deleteUnused } from './queries-retention.ts'

/** Deletes what was read and never taken, and messages that are long dealt with, each with its line in the trail. */
export async function runRetention(base: Base): Promise<void> {
  const now = base.now()
  const over = (dataClass: DataClass) => overSince(dataClass, dayOf(now))
  await base.database.writing(async (tx) => {
    const [files, messages] = [over('unused-imports'), over('map-messages')]
    const gone = [
      ...(files ? await deleteUnused(tx, files) : []).map((id) => ['import', id] as const),
      ...(messages ? await deleteAnswered(tx, 'map_report', messages) : []).map((id) => ['map-report', id] as const),
      ...(messages ? await deleteAnswered(tx, 'map_proposal', messages) : []).map(
        (id) => ['map-proposal', id] as const,
      ),
    ]
    const lines = gone.map(([objectType, objectId]) => ({
      actor: 'job:retention',
      action: `${objectType}.erase`,
      objectType,
      objectId,
      purpose: 'retention',
      outcome: 'done' as const,
    }))
    await append(tx, base.secrets.audit, lines, now)
  })
}
