import type { Job } from '#base/jobs/jobs.ts'
import { askAll } from './asking.ts'
import { runRetention } from './retention.ts'

export const jobs: readonly Job[] = [
  { name: 'service-map.ask', every: '10 8 * * 1-5', run: (base) => askAll(base) },
  { name: 'service-map.retention', every: '27 3 * * *', run: runRetention },
]
