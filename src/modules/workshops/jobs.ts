import type { Job } from '#base/jobs/jobs.ts'
import { forgetOld } from './sessions.ts'

export const jobs: readonly Job[] = [{ name: 'workshops.forget', every: '40 3 * * *', run: forgetOld }]
