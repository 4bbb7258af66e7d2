import type { Job } from '#base/jobs/jobs.ts'
import { keepNewestHead } from './heads.ts'

/** Every ten minutes the trail's newest link goes, signed, to a second place (security.md G9). */
export const headsJob: Job = {
  name: 'audit.head',
  every: '*/10 * * * *',
  run: async (base) => {
    const { secrets, settings } = base
    await base.database.reading((db) => keepNewestHead(db, secrets.signing, settings.heads, base.now()))
  },
}
