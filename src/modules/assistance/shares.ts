import type { Base } from '#base/base.ts'
import { openText, type Place, seal } from '#base/crypto/envelope.ts'
import type { Read } from '#base/database/handles.ts'
import { Conflict, NotFound } from '#base/http/answer.ts'
import { addDays, dayOf } from '#base/time/day.ts'
import { sharingPractice } from '#packs/fi/sharing.ts'
import { type Act, newFileId, touch } from './act.ts'
import { entriesOf, readEntries } from './entries.ts'
import { type FileKeys, fileKeys } from './keys.ts'
import { clientOf, endDeadline, putDeadline } from './queries.ts'
import {
  changeOpenShare,
  fieldsOf,
  insertShare,
  receiverRow,
  type ShareRow,
  type ShareTable,
  shareOf,
} from './queries-shares.ts'
import type { SectionCode } from './sections.ts'
import { consentStands, type SharedEntry, type ShareFault, sharedEntries, shareFault } from './share.ts'

export interface Sharing {
  organisation: string
  purpose: string
  basis: string
  fields: readonly string[]
  request: string
  endsOn: string
}

/** Shares a part of a file until a day; the organisation's people are told that there is something, once. */
export async function share(act: Act, asked: Sharing): Promise<ShareFault> {
  const { tx, base, by, client } = act
  const [today, row] = [dayOf(base.now()), await clientOf(tx, client)]
  const keys = await fileKeys(tx, base, client)
  const consents = (await readEntries(tx, keys, client, ['consent'])).filter(({ struckAt }) => !struckAt)
  const file = { protected_at: row.protected_at, consents: consents.map(({ values }) => values) }
  const receiver = isUuid(asked.organisation) ? await receiverRow(tx, asked.organisation) : undefined
  const fault = shareFault({ ...asked, receiver }, file, today)
  if (fault) return fault
  const id = newFileId(base)
  const { organisation, purpose, basis, request, endsOn } = asked
  const shared = { id, client_id: client, organisation_id: organisation, purpose, basis, ends_on: endsOn }
  const sealed_request = seal(keys.of('file'), request, placeOf('sealed_request', id))
  await insertShare(tx, { ...untouched, ...shared, sealed_request, shared_by: by, shared_at: base.now() }, asked.fields)
  await putDeadline(tx, {
    ...{ id: newFileId(base), client_id: client, team_id: row.team_id, kind: 'share', object_id: id, done_on: null },
    due_on: earlier(addDays(today, sharingPractice.answerDays), endsOn),
  })
  await base.jobs.plan(tx, 'assistance.shared', { organisation }, once(organisation))
  await touch(act)
  return null
}

/** The receiver takes it on. Throws `Conflict` when somebody has answered already. */
export const acceptShare = (act: Act, id: string): Promise<void> =>
  answer(act, id, { answer: 'accepted', sealed_reason: null })

export async function declineShare(act: Act, id: string, reason: string): Promise<void> {
  await answer(act, id, { answer: 'declined', sealed_reason: await sealed(act, 'sealed_reason', id, reason) })
}

/** What was asked is done; from then on there is no need to see. Throws `Conflict` when it was not accepted or is over. */
export async function finishShare(act: Act, id: string, note: string): Promise<void> {
  const change = { sealed_note: await sealed(act, 'sealed_note', id, note), done_by: act.by, done_at: act.base.now() }
  await changed(act, id, 'accepted', change)
}

/** The one who shared takes it back, at any time. Throws `NotFound` for a share of another file. */
export async function revokeShare(act: Act, id: string): Promise<void> {
  if (!isUuid(id) || (await shareOf(act.tx, id).catch(() => null))?.client_id !== act.client) throw new NotFound()
  await changed(act, id, 'either', { revoked_by: act.by, revoked_at: act.base.now() })
}

/** What the receiver sees: the chosen fields as they stand now, and what is asked. */
export interface OpenShare {
  share: ShareRow
  request: string
  entries: readonly SharedEntry[]
}

/** Opens a share for the receiver whom a door let in. Throws `NotFound` when the consent it rested on stands no more. */
export async function openShare(db: Read, base: Base, id: string): Promise<OpenShare> {
  const found = await shareOf(db, id)
  const client = await clientOf(db, found.client_id)
  const keys = await fileKeys(db, base, client.id)
  const fields = new Set((await fieldsOf(db, [id])).map(({ field }) => field))
  const wanted = [...fields].map((field) => field.slice(0, field.indexOf('.')) as SectionCode)
  const entries = await readEntries(db, keys, client.id, [...new Set<SectionCode>(['consent', ...wanted])])
  const consents = entriesOf(entries, 'consent').map(({ values }) => values)
  if (found.basis === 'consent' && !consentStands(consents, dayOf(base.now()))) throw new NotFound()
  return {
    share: found,
    request: textIn(keys, found, 'sealed_request'),
    entries: sharedEntries(entries, fields, client),
  }
}

type SealedColumn = 'sealed_request' | 'sealed_reason' | 'sealed_note'

/** A text of a share, opened; '' where there is none. */
export function textIn(keys: FileKeys, row: ShareRow, column: SealedColumn): string {
  const text = row[column]
  return text ? openText(keys.of('file'), text, placeOf(column, row.id)) : ''
}

const answer = (act: Act, id: string, change: Pick<ShareTable, 'answer' | 'sealed_reason'>): Promise<void> =>
  changed(act, id, 'not-yet', { ...change, answered_by: act.by, answered_at: act.base.now() })

async function changed(
  act: Act,
  id: string,
  answered: 'not-yet' | 'accepted' | 'either',
  change: Partial<ShareTable>,
): Promise<void> {
  const today = dayOf(act.base.now())
  if (!(await changeOpenShare(act.tx, id, { answered, today }, change))) throw new Conflict()
  await endDeadline(act.tx, 'share', id, today)
  await touch(act)
}

const sealed = async ({ tx, base, client }: Act, column: SealedColumn, id: string, text: string): Promise<Buffer> =>
  seal((await fileKeys(tx, base, client)).of('file'), text, placeOf(column, id))

const placeOf = (column: SealedColumn, row: string): Place => ({ table: 'client_share', column, row })

/** An organisation gets one mail for what is shared with it within some minutes. */
const once = (organisation: string) => ({ atMost: { key: `shared:${organisation}`, seconds: 900 } })

const earlier = (one: string, other: string): string => (one < other ? one : other)

const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

const untouched = {
  answer: null,
  sealed_reason: null,
  answered_by: null,
  answered_at: null,
  sealed_note: null,
  done_by: null,
  done_at: null,
  revoked_by: null,
  revoked_at: null,
} as const
