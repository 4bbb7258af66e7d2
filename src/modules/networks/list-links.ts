import type { Base } from '#base/base.ts'
import { readSignedId, signedId } from '#base/crypto/link.ts'
import type { Read } from '#base/database/handles.ts'
import { NotFound } from '#base/http/answer.ts'
import type { Lang } from '#base/i18n/lang.ts'
import { subscriptionRow } from './queries-list.ts'

type Ring = Pick<Base, 'secrets'>
type Subscription = NonNullable<Awaited<ReturnType<typeof subscriptionRow>>>
interface Asked {
  id: string
  lang: Lang
  asked_at: Date
}

/** Where the asking is confirmed. It fits this asking only: an older link neither confirms nor brings anybody back. */
export const confirmPath = ({ secrets }: Ring, asked: Asked): string =>
  `/${asked.lang}/mails/confirmation/${signedId(secrets.link, asking(asked), asked.id)}`

/** The page behind the link in every mail of a list: it asks before it changes anything, for mails are passed on. */
export const preferencesPath = ({ secrets }: Ring, { id, lang }: { id: string; lang: Lang }): string =>
  `/${lang}/mails/preferences/${signedId(secrets.link, 'networks.list', id)}`

/** For the mail program, not the reader: one POST ends it (RFC 8058). `all`: everything that came in one digest. */
export const oneClickPath = ({ secrets }: Ring, id: string, all = false): string =>
  `/mail-end/${signedId(secrets.link, all ? 'networks.list-digest-end' : 'networks.list-end', id)}`

/** The subscription whose confirming link this is; throws `NotFound` for any other. */
export async function confirmedBy(db: Read, { secrets }: Ring, token = ''): Promise<Subscription> {
  const row = await rowOf(db, token.split('.')[0] ?? '')
  if (readSignedId(secrets.link, asking(row), token) === null) throw new NotFound()
  return row
}

/** The subscription whose preferences these are. */
export const preferredBy = (db: Read, { secrets }: Ring, token = ''): Promise<Subscription> =>
  rowOf(db, readSignedId(secrets.link, 'networks.list', token))

/** What a mail program ends: one list, or all that come gathered to that address. */
export async function endedBy(db: Read, { secrets }: Ring, token = ''): Promise<Subscription & { all: boolean }> {
  const one = readSignedId(secrets.link, 'networks.list-end', token)
  const row = await rowOf(db, one ?? readSignedId(secrets.link, 'networks.list-digest-end', token))
  return { ...row, all: one === null }
}

const asking = ({ asked_at }: { asked_at: Date }): string => `networks.list-asking ${asked_at.getTime()}`

async function rowOf(db: Read, id: string | null): Promise<Subscription> {
  const row = id !== null && isId.test(id) ? await subscriptionRow(db, id) : undefined
  if (!row) throw new NotFound()
  return row
}

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
