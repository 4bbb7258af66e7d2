import type { Base } from '#base/base.ts'
import { openText, type Place, seal } from '#base/crypto/envelope.ts'
import type { Read, Write } from '#base/database/handles.ts'
import { dayOf } from '#base/time/day.ts'
import { answerDays } from '#packs/fi/data-requests.ts'
import { lastDayOf } from '#packs/fi/time-limits.ts'
import { type Act, type Hand, newFileId, touch } from './act.ts'
import { type FileKeys, fileKeys } from './keys.ts'
import { deadlinesOf, endDeadline, lockClient, putDeadline } from './queries.ts'
import { insertMessage, type MessageTable, messageRows } from './queries-own.ts'

/** One message between a client and those who work with them, opened. */
export type Talk = Omit<MessageTable, 'sealed' | 'client_id'> & { text: string }

/** The client writes on their page: their workers have it among what is due. A double click is one. */
export async function askWorkers(tx: Write, base: Base, client: string, text: string): Promise<void> {
  const { team_id } = await lockClient(tx, client)
  const last = (await readTalk(tx, await fileKeys(tx, base, client), client)).at(-1)
  if (last?.author_id === null && last.text === text) return
  await put({ tx, base, client, by: null }, text)
  // What waits already keeps its earlier day.
  if ((await deadlinesOf(tx, client)).some(({ kind }) => kind === 'message')) return
  const due = {
    kind: 'message',
    object_id: client,
    due_on: lastDayOf(dayOf(base.now()), answerDays.days),
    done_on: null,
  }
  await putDeadline(tx, { id: newFileId(base), client_id: client, team_id, ...due })
}

/** A worker writes to the client; what the client asked is answered. */
export async function writeToClient(act: Act, text: string): Promise<void> {
  await lockClient(act.tx, act.client)
  await put(act, text)
  await needsNoAnswer(act)
}

/** What the client wrote last needs no answer. */
export const needsNoAnswer = ({ tx, base, client }: Act): Promise<void> =>
  endDeadline(tx, 'message', client, dayOf(base.now()))

/** The whole talk, the first first. Throws `SealBroken`. */
export const readTalk = async (db: Read, keys: FileKeys, client: string): Promise<Talk[]> =>
  (await messageRows(db, client)).map(({ sealed, client_id: _, ...row }) => ({
    ...row,
    text: openText(keys.of('file'), sealed, messagePlace(row.id)),
  }))

async function put(writer: Hand, text: string): Promise<void> {
  const { tx, base, client, by } = writer
  const id = newFileId(base)
  const key = (await fileKeys(tx, base, client)).of('file')
  const row = { id, client_id: client, author_id: by, sealed: seal(key, text, messagePlace(id)) }
  await insertMessage(tx, { ...row, sent_at: base.now(), opened_on: null })
  await touch(writer)
}

const messagePlace = (id: string): Place => ({ table: 'client_message', column: 'sealed', row: id })
