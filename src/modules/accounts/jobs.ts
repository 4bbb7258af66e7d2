import type { Base } from '#base/base.ts'
import type { Job } from '#base/jobs/jobs.ts'
import { minutes } from '#base/time/day.ts'
import { deleteChallengesBefore, deleteFailuresBefore } from './queries-passkeys.ts'
import { deleteSessionsBefore } from './queries-sessions.ts'
import { rememberFailures } from './slowing.ts'

/** So long a dead session's row still tells from which sign-in something was done. */
const keepSessions = minutes(30 * 24 * 60)

/** Removes what is of no use any more: answered or old challenges, dead sessions, forgotten wrong tries. */
export async function purge(base: Base): Promise<void> {
  const before = (span: number) => new Date(base.now().getTime() - span)
  await base.database.writing(async (tx) => {
    await deleteChallengesBefore(tx, before(0))
    await deleteFailuresBefore(tx, before(rememberFailures))
    await deleteSessionsBefore(tx, before(keepSessions))
  })
}

export const jobs: readonly Job[] = [{ name: 'accounts.purge', every: '20 3 * * *', run: (base) => purge(base) }]
