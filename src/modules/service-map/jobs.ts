import type { Job } from '#base/jobs/jobs.ts'
import { askAll } from './asking.ts'

export const jobs: readonly Job[] = [{ name: 'service-map.ask', every: '10 8 * * 1-5', run: (base) => askAll(base) }]
