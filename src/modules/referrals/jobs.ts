import type { Job } from '#base/jobs/jobs.ts'
import { planMail } from '#base/mail/mail.ts'
import { allTeams, teamMembers } from '#modules/accounts/accounts.ts'
import { runRetention, sweep } from './retention.ts'

/** Tells a team's intake that there is something to see; never what, how much or when. At most one in 15 minutes. */
const notice: Job = {
  name: 'referrals.notice',
  run: (base, { team = '' }) =>
    base.database.writing(async (tx) => {
      for (const person of await teamMembers(tx, team, ['intake'], base.now())) {
        await planMail(tx, base, { to: person.email, lang: person.lang, kind: 'referrals.mail.notice', path: '/' })
      }
    }),
}

/** Many wrong codes in a short time: supervisors are told to look. */
const alarm: Job = {
  name: 'referrals.alarm',
  run: (base) =>
    base.database.writing(async (tx) => {
      for (const { id } of await allTeams(tx)) {
        for (const person of await teamMembers(tx, id, ['supervisor'], base.now())) {
          await planMail(tx, base, { to: person.email, lang: person.lang, kind: 'referrals.mail.alarm', path: '/' })
        }
      }
    }),
}

const retention: Job = { name: 'referrals.retention', every: '17 3 * * *', run: runRetention }

const sweeping: Job = { name: 'referrals.sweep', every: '*/10 * * * *', run: sweep }

export const jobs: readonly Job[] = [notice, alarm, retention, sweeping]
