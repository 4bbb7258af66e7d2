import type { Job } from '#base/jobs/jobs.ts'
import { askRenewals, tidy } from './renewal.ts'

export const jobs: readonly Job[] = [
  { name: 'networks.renewal', every: '10 8 * * *', run: askRenewals },
  { name: 'networks.tidy', every: '40 3 * * *', run: tidy },
]
