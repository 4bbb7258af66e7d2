import { append } from '#base/audit/audit.ts'
import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'
import type { Job } from '#base/jobs/jobs.ts'
import { dayOf } from '#base/time/day.ts'
import type { FileClass } from './keeping.ts'
import { lockClient } from './queries.ts'
import { deleteOldSessions } from './queries-own.ts'
import { type DueErasure, dueErasures, undoneErasures } from './queries-retention.ts'
import { eraseAgain, eraseClass, keptMonths } from './retention.ts'

const batch = 100

/** What is over is erased: nightly, each file and class in a transaction of its own with its line. What is held stays. */
export async function runRetention(base: Base): Promise<void> {
  const until = dayOf(base.now())
  await base.database.writing((tx) => deleteOldSessions(tx, base.now()))
  const due = (only: string | null) => (db: Parameters<typeof dueErasures>[0]) =>
    dueErasures(db, keptMonths, { until, teams: null, only, most: batch * 100 })
  for (const one of (await base.database.reading(due(null))).filter(({ held }) => !held))
    await base.database.writing(async (tx) => {
      // Looked at again under the lock: another process may have been first, or somebody holds the file now.
      await lockClient(tx, one.id)
      const still = await due(one.id)(tx)
      if (still.some((row) => row.data_class === one.data_class && !row.held)) await eraseOne(tx, base, one)
    })
}

async function eraseOne(tx: Write, base: Base, { id, data_class }: DueErasure): Promise<void> {
  await eraseClass(tx, base, id, data_class, { basis: 'time-over', by: null })
  await line(tx, base, 'client.erase', id, data_class)
}

/** After an older backup was restored: what is on record as erased goes again before anybody opens a page. */
export async function finishErasures(base: Base): Promise<void> {
  for (const { client_id, data_class } of await base.database.reading(undoneErasures))
    await base.database.writing(async (tx) => {
      await eraseAgain(tx, base, client_id, data_class)
      await line(tx, base, 'client.erase-again', client_id, data_class)
    })
}

const line = (tx: Write, base: Base, action: string, client: string, purpose: FileClass) =>
  append(
    tx,
    base.secrets.audit,
    [{ actor: 'job:retention', action, objectType: 'client', objectId: client, purpose, outcome: 'done' }],
    base.now(),
  )

export const retentionJob: Job = { name: 'assistance.retention', every: '47 3 * * *', run: runRetention }
