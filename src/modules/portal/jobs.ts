import type { Job } from '#base/jobs/jobs.ts'
import { forgetFeedback } from './portal.ts'

export const jobs: readonly Job[] = [
  {
    name: 'portal.forget',
    every: '20 3 * * *',
    run: async (base) => {
      await forgetFeedback(base)
    },
  },
]
