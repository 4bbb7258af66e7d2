import type { Base } from '#base/base.ts'
import type { Job } from '#base/jobs/jobs.ts'
import { planMail } from '#base/mail/mail.ts'
import { dayOf } from '#base/time/day.ts'
import { allTeams, teamMembers } from '#modules/accounts/accounts.ts'
import { claimReminder, peopleToRemind } from './queries-due.ts'
import { workRoles } from './workers.ts'

/**
 * In the morning: one mail to each worker for whom something has become due since the last one. It says that there is
 * something, and neither what nor of whom. Who works in no team any more gets none.
 */
async function remind(base: Base): Promise<void> {
  const today = dayOf(base.now())
  const wanted = new Set(await base.database.reading((db) => peopleToRemind(db, today)))
  if (wanted.size === 0) return
  const people = await base.database.reading(async (db) => {
    const teams = await allTeams(db)
    return (await Promise.all(teams.map(({ id }) => teamMembers(db, id, workRoles, base.now())))).flat()
  })
  for (const person of new Map(people.map((one) => [one.id, one])).values())
    if (wanted.has(person.id))
      await base.database.writing(async (tx) => {
        if (!(await claimReminder(tx, person.id, today))) return
        const { email, lang } = person
        await planMail(tx, base, { to: email, lang, kind: 'assistance.mail.due', path: '/clients/due' })
      })
}

export const reminderJob: Job = { name: 'assistance.due', every: '30 7 * * *', run: remind }
