import type { Base } from '#base/base.ts'
import type { Read } from '#base/database/handles.ts'
import type { Lang } from '#base/i18n/lang.ts'
import type { Carrying, Pace } from './list.ts'
import { changeMails, subscribeByMembership } from './list-subscribing.ts'
import { writeLetter } from './list-writing.ts'
import { subscriptionIdOf } from './queries-list.ts'
import { changeLetter, insertDeliveries, markAllPlanned, sentCount } from './queries-list-letters.ts'
import { networkIdOf, personByAddress } from './queries-make.ts'

/** An invented reader of a network's mails. */
export interface InventedReader {
  network: string
  email: string
  lang?: Lang
  pace?: Pace
}

/** Puts an address on a list as if its owner had confirmed it; no mail leaves. */
export async function addReader(base: Base, { network, email, lang = 'fi', pace }: InventedReader): Promise<void> {
  await base.database.writing(async (tx) => {
    const id = await networkIdOf(tx, network)
    await subscribeByMembership(tx, base, { network: id, email, lang })
    const subscription = await subscriptionIdOf(tx, id, email)
    const way = { channel: 'mail-link', source: 'make' } as const
    if (pace && subscription) await changeMails(tx, base, subscription, { pace, lang }, way)
  })
}

export interface InventedLetter {
  network: string
  title: string
  body: string
  lang?: Lang
  carries?: Carrying
  /** Sent to all who are on the list then; otherwise a draft. */
  sent?: true
}

/** A letter in the name of the person with that address; no mail leaves. */
export async function addLetter(base: Base, by: string, letter: InventedLetter): Promise<void> {
  const { title, body, lang = 'fi', carries = 'text', sent } = letter
  await base.database.writing(async (tx) => {
    const network = await networkIdOf(tx, letter.network)
    const author = await personByAddress(tx, by)
    const id = await writeLetter(tx, base, network, { title, body, lang, carries }, author)
    if (!sent) return
    await changeLetter(tx, id, 1, { tested_version: 1, sent_at: base.now(), sent_by: author })
    await insertDeliveries(tx, id, network)
    await markAllPlanned(tx, id, base.now())
  })
}

/** Whether anything was ever sent on that network's list. */
export const hasLetters = async (db: Read, network: string): Promise<boolean> =>
  (await sentCount(db, await networkIdOf(db, network))) > 0
