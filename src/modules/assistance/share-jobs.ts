import type { Job } from '#base/jobs/jobs.ts'
import { planMail } from '#base/mail/mail.ts'
import { dayOf } from '#base/time/day.ts'
import { endPassedShares, receivingPeople } from './queries-shares.ts'

/** Tells an organisation's people that something is shared with them: never whose it is or what. */
const shared: Job = {
  name: 'assistance.shared',
  run: (base, { organisation = '' }) =>
    base.database.writing(async (tx) => {
      for (const { email, lang } of await receivingPeople(tx, organisation, dayOf(base.now())))
        await planMail(tx, base, { to: email, lang, kind: 'assistance.mail.shared', path: '/shared' })
    }),
}

/** Every night: what ended unanswered is nobody's task any more. */
const over: Job = {
  name: 'assistance.shares-over',
  every: '35 1 * * *',
  run: (base) => base.database.writing((tx) => endPassedShares(tx, dayOf(base.now()))),
}

export const shareJobs: readonly Job[] = [shared, over]
