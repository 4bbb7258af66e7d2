import type { Base } from '#base/base.ts'
import { candidateTags, tag } from '#base/crypto/tags.ts'
import type { Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import { minutes } from '#base/time/day.ts'
import { insertJoinMail, joinMails } from './queries-members.ts'

/** At most one mail an hour about a network, five a day about all: the form must not be used to pester anybody. */
export async function mayWriteTo(tx: Write, base: Base, network: string, email: string): Promise<boolean> {
  const now = base.now()
  const address = email.toLowerCase()
  const sent = await joinMails(tx, candidateTags(base.secrets.tag, 'email', address), ago(now, 24 * 60))
  const lately = sent.filter(({ network_id, sent_at }) => network_id === network && sent_at > ago(now, 60))
  if (lately.length > 0 || sent.length >= 5) return false
  await insertJoinMail(tx, {
    id: newId(now, base.random),
    network_id: network,
    tag: tag(base.secrets.tag, 'email', address),
    sent_at: now,
  })
  return true
}

const ago = (now: Date, count: number) => new Date(now.getTime() - minutes(count))
