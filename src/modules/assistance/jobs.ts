import type { Base } from '#base/base.ts'
import type { Job } from '#base/jobs/jobs.ts'
import { planMail } from '#base/mail/mail.ts'
import { dayOf } from '#base/time/day.ts'
import { teamMembers } from '#modules/accounts/accounts.ts'
import { endPassedAppeals } from './queries-periods.ts'
import { reminderJob } from './reminders.ts'
import { retentionJob } from './retention-jobs.ts'
import { shareJobs } from './share-jobs.ts'

/** Tells a team's supervisors that there is something to look at: never whose file, who or why. */
const tellSupervisors = (base: Base, team: string, kind: 'assistance.mail.opened' | 'assistance.mail.many') =>
  base.database.writing(async (tx) => {
    for (const person of await teamMembers(tx, team, ['supervisor'], base.now()))
      await planMail(tx, base, { to: person.email, lang: person.lang, kind, path: '/clients/openings' })
  })

const opened: Job = {
  name: 'assistance.opened',
  run: (base, { team = '' }) => tellSupervisors(base, team, 'assistance.mail.opened'),
}

const manyFiles: Job = {
  name: 'assistance.many-files',
  run: (base, { team = '' }) => tellSupervisors(base, team, 'assistance.mail.many'),
}

/** Every night: a time to appeal that has run out is nobody's task any more. */
const appealsOver: Job = {
  name: 'assistance.appeals-over',
  every: '30 1 * * *',
  run: (base) => base.database.writing((tx) => endPassedAppeals(tx, dayOf(base.now()))),
}

export const jobs: readonly Job[] = [opened, manyFiles, appealsOver, reminderJob, retentionJob, ...shareJobs]
