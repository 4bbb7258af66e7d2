import type { Base } from '#base/base.ts'
import { readSignedId, signedId } from '#base/crypto/link.ts'
import type { Read } from '#base/database/handles.ts'
import { NotFound } from '#base/http/answer.ts'
import type { Lang } from '#base/i18n/lang.ts'
import { feedMember, type ReplyRow, replyRow } from './queries-meetings-replies.ts'

type Ring = Pick<Base, 'secrets'>

/** Where a member answers an invitation, in the language of their mails. */
export const replyPath = ({ secrets }: Ring, { id, lang }: { id: string; lang: Lang }): string =>
  `/${lang}/meetings/answer/${signedId(secrets.link, 'networks.meeting', id)}`

/** The invitation whose link this is; throws `NotFound` for any other, and once the member has left. */
export async function replyBy(db: Read, { secrets }: Ring, token = ''): Promise<ReplyRow> {
  const id = readSignedId(secrets.link, 'networks.meeting', token)
  if (id === null) throw new NotFound()
  return replyRow(db, id)
}

/** A member's own calendar address: whoever has it reads places and links, so it can be made anew. */
export const feedPath = ({ secrets }: Ring, feed: string): string =>
  `/calendar/members/${signedId(secrets.link, 'networks.calendar', feed)}.ics`

/** Whose calendar it is; throws `NotFound` when it was made anew or the member has left. */
export async function feedBy(db: Read, { secrets }: Ring, token = '') {
  const id = readSignedId(secrets.link, 'networks.calendar', token.replace(/\.ics$/, ''))
  const member = id === null ? undefined : await feedMember(db, id)
  if (!member) throw new NotFound()
  return member
}
