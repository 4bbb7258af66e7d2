import type { Job } from '#base/jobs/jobs.ts'
import { deliverLetter, sendDigests } from './list-sending.ts'
import { forgetMails, giveUpMails } from './list-subscribing.ts'
import { forgetSignings } from './platform-signing.ts'

export const listJobs: readonly Job[] = [
  { name: 'networks.list.letter', run: (base, { letter = '' }) => deliverLetter(base, letter) },
  { name: 'networks.list.digest', every: '0 7 * * *', run: sendDigests },
  { name: 'networks.list.forget', every: '20 3 * * *', run: async (base) => void (await forgetMails(base)) },
  { name: 'networks.platform.forget', every: '30 3 * * *', run: async (base) => void (await forgetSignings(base)) },
  { name: 'networks.list.bounced', run: (base, { id = '', why }) => giveUpMails(base, id, why) },
]
