import type { Job } from '#base/jobs/jobs.ts'
import { planMail } from '#base/mail/mail.ts'
import { dayOf } from '#base/time/day.ts'
import { teamMembers } from '#modules/accounts/accounts.ts'
import { sharingPractice } from '#packs/fi/sharing.ts'
import { addMonths } from './period.ts'
import { forgetExports } from './queries-exports.ts'
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

/** Tells who may agree that an export waits: never of whom or why. */
const asked: Job = {
  name: 'assistance.export-asked',
  run: (base, { team = '' }) =>
    base.database.writing(async (tx) => {
      for (const { email, lang } of await teamMembers(tx, team, ['official', 'supervisor'], base.now()))
        await planMail(tx, base, { to: email, lang, kind: 'assistance.mail.export', path: '/clients/exports' })
    }),
}

/** Every night: what ended unanswered is nobody's task any more, and old askings for exports are forgotten. */
const over: Job = {
  name: 'assistance.shares-over',
  every: '35 1 * * *',
  run: (base) =>
    base.database.writing(async (tx) => {
      const today = dayOf(base.now())
      await endPassedShares(tx, today)
      await forgetExports(tx, new Date(addMonths(today, -sharingPractice.exportKeptMonths)))
    }),
}

export const shareJobs: readonly Job[] = [shared, asked, over]
