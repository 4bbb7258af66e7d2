import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'
import { dayOf, minutes } from '#base/time/day.ts'
import { noteEvent } from './events.ts'
import { endMails } from './list-subscribing.ts'
import { tellMember } from './mails.ts'
import { keptAfterEnd, renewalDue, requestLife } from './member.ts'
import { endWithNetwork, lapse } from './memberships.ts'
import { claimDay } from './queries-meetings-replies.ts'
import { changeMember } from './queries-members.ts'
import { anonymiseEnded, deleteJoinMails, deleteUnconfirmed, mayBeDue, ofEndedNetworks } from './queries-renewal.ts'

/**
 * Asks whoever is due whether they stay, reminds, and ends what nobody answered. One such mail a day to one address, over
 * all networks: what else is due waits for tomorrow.
 */
export async function askRenewals(base: Base): Promise<void> {
  const today = dayOf(base.now())
  const due = await base.database.reading((db) => mayBeDue(db, today))
  const written = new Set<string>()
  for (const member of due) {
    const what = renewalDue(member, today)
    if (what === null || written.has(member.address)) continue
    written.add(member.address)
    await base.database.writing(async (tx) => {
      if (await claimDay(tx, member.address, today)) await acts[what](tx, base, member.id, today)
    })
  }
}

/** Networks that are no more end with all that belongs to them. Requests nobody confirmed, names kept long enough, and marks of mails sent go. */
export async function tidy(base: Base): Promise<void> {
  const now = base.now()
  const ago = (days: number) => new Date(now.getTime() - minutes(days * 24 * 60))
  await endMembers(base, dayOf(now))
  await base.database.writing(async (tx) => {
    await deleteUnconfirmed(tx, ago(requestLife))
    await anonymiseEnded(tx, ago(keptAfterEnd), dayOf(now))
    await deleteJoinMails(tx, ago(1))
  })
}

async function endMembers(base: Base, today: string): Promise<void> {
  const gone = await base.database.reading((db) => ofEndedNetworks(db, today))
  for (const id of gone.members) await base.database.writing((tx) => endWithNetwork(tx, base, id))
  for (const id of gone.readers)
    await base.database.writing((tx) =>
      endMails(tx, base, id, 'removed', { channel: 'system', source: 'networks.tidy' }),
    )
}

type Act = (tx: Write, base: Base, id: string, today: string) => Promise<void>

const acts: Readonly<Record<'question' | 'reminder' | 'end', Act>> = {
  question: async (tx, base, id, today) => {
    await changeMember(tx, id, { renewal_asked_on: today, renewal_mailed_on: today })
    await noteEvent(tx, base, { member: id, event: 'renewal-asked', channel: 'system', source: 'networks.renewal' })
    await tellMember(tx, base, 'renewal', id)
  },
  reminder: async (tx, base, id, today) => {
    await changeMember(tx, id, { renewal_reminded_on: today, renewal_mailed_on: today })
    await noteEvent(tx, base, { member: id, event: 'renewal-reminded', channel: 'system', source: 'networks.renewal' })
    await tellMember(tx, base, 'renewal-reminder', id)
  },
  end: async (tx, base, id, today) => {
    await changeMember(tx, id, { renewal_mailed_on: today })
    await lapse(tx, base, id)
  },
}
