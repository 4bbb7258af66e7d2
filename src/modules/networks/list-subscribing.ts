import type { Base } from '#base/base.ts'
import { candidateTags, normalEmail, tag } from '#base/crypto/tags.ts'
import type { Read, Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import type { Lang } from '#base/i18n/lang.ts'
import { planMail } from '#base/mail/mail.ts'
import { minutes } from '#base/time/day.ts'
import { type Channel, confirmDays, consentVersion, type EndWhy, keptDaysAfterEnd, type Pace } from './list.ts'
import { confirmPath, preferencesPath } from './list-links.ts'
import {
  askedLately,
  changeSubscription,
  deleteUnconfirmed,
  dropWaiting,
  forgetEnded,
  gatheredOf,
  insertListEvent,
  insertSubscription,
  type ListEventTable,
  lockSubscription,
  type SubscriptionTable,
  subscriptionByTag,
  subscriptionOf,
  subscriptionRow,
  waitingLetters,
} from './queries-list.ts'

/** Whose mail, of which list, how often. */
export interface Wish {
  network: string
  networkName: string
  email: string
  lang: Lang
  pace: Pace
}

/** How something came about. */
export interface Way {
  channel: Channel
  source: string
  by?: string | undefined
}

/**
 * Notes that somebody asked for a list's mail and writes to the address: nothing else comes there before its owner
 * confirms. To an address at most one such mail a list in ten minutes, and three in an hour over all lists. Answers the link's path where a mail goes out, for the demo alone.
 */
export async function askForMails(tx: Write, base: Base, wish: Wish): Promise<string | null> {
  const tags = tagsOf(base, wish.email)
  const now = base.now()
  const found = await subscriptionByTag(tx, wish.network, tags)
  const since = (count: number) => new Date(now.getTime() - minutes(count))
  const often = (found && found.asked_at > since(10)) || (await askedLately(tx, tags, since(60))) >= 3
  if (found && often) return null
  const row = found ?? newRow(base, wish, tags)
  if (isCurrent(row)) return tellAlready(tx, base, row, wish)
  const asked: SubscriptionTable = { ...row, email: wish.email, lang: wish.lang, pace: wish.pace, asked_at: now }
  if (found) await changeSubscription(tx, row.id, asked)
  else if (!(await insertSubscription(tx, asked))) return null
  await note(tx, base, row.id, { event: 'asked', detail: wish.pace }, { channel: 'page', source: 'networks.mails' })
  if (often) return null
  const path = confirmPath(base, asked)
  await planMail(tx, base, {
    to: wish.email,
    kind: 'networks.mail.list-confirm',
    lang: wish.lang,
    path,
    params: { network: wish.networkName },
    bounced: row.id,
  })
  return path
}

/** The owner of the address has confirmed; a second time changes nothing. Whether the link still holds. */
export async function confirmMails(tx: Write, base: Base, id: string, way: Way): Promise<boolean> {
  const row = await lockSubscription(tx, id)
  const now = base.now()
  if (row.confirmed_at && row.confirmed_at >= row.asked_at) return isCurrent(row)
  if (row.asked_at < new Date(now.getTime() - minutes(confirmDays * 1440))) return false
  await changeSubscription(tx, id, { confirmed_at: now, ended_at: null, ended_why: null })
  await note(tx, base, id, { event: 'confirmed', detail: row.pace }, way)
  return true
}

/**
 * For joining a network with the tick for mails: whoever confirmed the membership by mail has confirmed this too. Call it
 * where that confirmation is taken.
 */
export async function subscribeByMembership(
  tx: Write,
  base: Base,
  wish: Omit<Wish, 'pace' | 'networkName'>,
): Promise<void> {
  const tags = tagsOf(base, wish.email)
  const row = (await subscriptionByTag(tx, wish.network, tags)) ?? newRow(base, { ...wish, pace: 'immediate' }, tags)
  if (isCurrent(row)) return
  const { email, lang } = wish
  await insertSubscription(tx, row)
  await changeSubscription(tx, row.id, { email, lang, confirmed_at: base.now(), ended_at: null, ended_why: null })
  await note(tx, base, row.id, { event: 'confirmed', detail: row.pace }, membership)
}

/** For leaving a network: its mails end with it, whatever the address's state. */
export async function endByMembership(tx: Write, base: Base, network: string, email: string): Promise<void> {
  const row = await subscriptionByTag(tx, network, tagsOf(base, email))
  if (row) await endMails(tx, base, row.id, 'left', membership)
}

/** Ends it; what waits to be sent is dropped. A second time changes nothing. */
export async function endMails(tx: Write, base: Base, id: string, why: EndWhy, way: Way): Promise<void> {
  const row = await lockSubscription(tx, id)
  if (row.ended_at) return
  await changeSubscription(tx, id, { ended_at: base.now(), ended_why: why })
  await dropWaiting(tx, id)
  await note(tx, base, id, { event: 'ended', detail: why }, way)
}

/** Ends everything that comes gathered to the address of this subscription. */
export async function endGathered(tx: Write, base: Base, id: string, way: Way): Promise<void> {
  const { tag: address } = await lockSubscription(tx, id)
  for (const row of await gatheredOf(tx, address)) await endMails(tx, base, row.id, 'own-wish', way)
}

/** The address failed for good, or its reader complained. Of an id that is no subscription nothing happens. */
export const giveUpMails = (base: Base, id: string, why = 'refused'): Promise<void> =>
  base.database.writing(async (tx) => {
    if (!(await subscriptionRow(tx, id))) return
    await endMails(tx, base, id, why === 'complaint' ? 'complaint' : 'refused', {
      channel: 'system',
      source: 'mail.bounced',
    })
  })

/** What an address gets of a list now, with the way to its preferences; null when nothing. */
export async function mailsOf(
  db: Read,
  base: Base,
  network: string,
  email: string,
): Promise<{ pace: Pace; path: string } | null> {
  const row = await subscriptionOf(db, network, tagsOf(base, email))
  return row && isCurrent(row) ? { pace: row.pace, path: preferencesPath(base, row) } : null
}

/** Another pace or language; of an ended one nothing changes. */
export async function changeMails(
  tx: Write,
  base: Base,
  id: string,
  { pace, lang }: { pace: Pace; lang: Lang },
  way: Way,
): Promise<void> {
  const row = await lockSubscription(tx, id)
  if (!isCurrent(row) || (row.pace === pace && row.lang === lang)) return
  await changeSubscription(tx, id, { pace, lang })
  // What waited to be gathered comes now.
  if (pace === 'immediate') {
    for (const { letter_id } of await waitingLetters(tx, id))
      await base.jobs.plan(tx, 'networks.list.letter', { letter: letter_id })
  }
  if (row.pace !== pace) await note(tx, base, id, { event: 'pace', detail: pace }, way)
}

/** Deletes what nobody confirmed, and addresses a while after the end. */
export const forgetMails = (base: Base) =>
  base.database.writing(async (tx) => {
    const before = (days: number) => new Date(base.now().getTime() - minutes(days * 1440))
    await deleteUnconfirmed(tx, before(confirmDays))
    await forgetEnded(tx, before(keptDaysAfterEnd))
  })

export const isCurrent = (row: Pick<SubscriptionTable, 'confirmed_at' | 'ended_at'>): boolean =>
  row.confirmed_at !== null && row.ended_at === null

const membership: Way = { channel: 'membership', source: 'networks.membership' }

/** The same page for everybody, so the mail tells who is on the list already. */
async function tellAlready(tx: Write, base: Base, row: SubscriptionTable, wish: Wish): Promise<string> {
  const path = preferencesPath(base, { id: row.id, lang: wish.lang })
  await changeSubscription(tx, row.id, { asked_at: base.now() })
  await planMail(tx, base, {
    to: wish.email,
    kind: 'networks.mail.list-already',
    lang: wish.lang,
    path,
    params: { network: wish.networkName },
  })
  return path
}

function tagsOf({ secrets }: Base, email: string): Buffer[] {
  return candidateTags(secrets.tag, 'email', normalEmail(email) ?? email)
}

const newRow = (base: Base, wish: Omit<Wish, 'networkName'>, tags: readonly Buffer[]): SubscriptionTable => ({
  id: newId(base.now(), base.random),
  network_id: wish.network,
  tag: tags[0] ?? tag(base.secrets.tag, 'email', wish.email),
  email: wish.email,
  lang: wish.lang,
  pace: wish.pace,
  asked_at: base.now(),
  confirmed_at: null,
  ended_at: null,
  ended_why: null,
})

const note = (
  tx: Write,
  base: Base,
  subscription: string,
  what: Pick<ListEventTable, 'event' | 'detail'>,
  { channel, source, by }: Way,
) =>
  insertListEvent(tx, {
    id: newId(base.now(), base.random),
    subscription_id: subscription,
    purpose: 'list',
    ...what,
    text_version: consentVersion,
    channel,
    source,
    at: base.now(),
    acted_by: by ?? null,
  })
