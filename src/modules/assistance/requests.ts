import { openText, type Place, seal } from '#base/crypto/envelope.ts'
import type { Read } from '#base/database/handles.ts'
import { Conflict, NotFound } from '#base/http/answer.ts'
import { dayOf } from '#base/time/day.ts'
import type { RequestKind } from '#packs/fi/data-requests.ts'
import { type Act, type Hand, newFileId, touch } from './act.ts'
import { type FileKeys, fileKeys } from './keys.ts'
import type { RequestOutcome } from './own.ts'
import { endDeadline, lockClient, putDeadline } from './queries.ts'
import { changeRequest, insertRequest, type RequestTable, requestRow, requestRows } from './queries-own.ts'
import { answerFault, dueFrom, extendedFrom, extendFault, type RequestFault } from './request.ts'

/** A request about one's own data, opened. */
export interface Request {
  row: RequestTable
  text: string
  /** Why it takes longer; '' where it does not. */
  extension: string
  answer: string
}

/** Whoever asks: the client on their page (`by` null), or a worker who writes down what the client asked on `received`. */
export async function askAboutData(asking: Hand, kind: RequestKind, text: string, received: string): Promise<string> {
  const { tx, base, client, by } = asking
  const { team_id } = await lockClient(tx, client)
  const id = newFileId(base)
  const key = (await fileKeys(tx, base, client)).of('file')
  const due_on = dueFrom(received)
  await insertRequest(tx, {
    ...{ id, client_id: client, kind, sealed: seal(key, text, placeOf(id, 'sealed')), noted_by: by },
    ...{ noted_at: base.now(), received_on: received, due_on },
    ...{ extended_by: null, extended_on: null, sealed_extension: null },
    ...{ answered_by: null, answered_on: null, outcome: null, ground: null, sealed_answer: null },
  })
  const due = { kind: 'data-request', object_id: id, due_on, done_on: null }
  await putDeadline(tx, { id: newFileId(base), client_id: client, team_id, ...due })
  await touch(asking)
  return id
}

/** Two months more, with the reason that the client is told. */
export async function extendRequest(act: Act, id: string, reason: string): Promise<RequestFault> {
  const { tx, base, by, client } = act
  const { row, key, team_id } = await held(act, id)
  const today = dayOf(base.now())
  const fault = extendFault(row, today)
  if (fault) return fault
  const due_on = extendedFrom(row.received_on)
  const sealed_extension = seal(key, reason, placeOf(id, 'sealed_extension'))
  if (!(await changeRequest(tx, id, { due_on, extended_by: by, extended_on: today, sealed_extension })))
    throw new Conflict()
  const due = { kind: 'data-request', object_id: id, due_on, done_on: null }
  await putDeadline(tx, { id: newFileId(base), client_id: client, team_id, ...due })
  await touch(act)
  return null
}

export interface RequestAnswer {
  outcome: RequestOutcome
  ground: string | null
  text: string
}

/** Answers it for good; what is not granted has its ground. Nothing in the file changes by itself. */
export async function answerRequest(
  act: Act,
  id: string,
  { outcome, ground, text }: RequestAnswer,
): Promise<RequestFault> {
  const { tx, base, by } = act
  const { row, key } = await held(act, id)
  if (row.answered_on) return 'answered'
  const fault = answerFault(row.kind, outcome, ground)
  if (fault) return fault
  const today = dayOf(base.now())
  const answered = { answered_by: by, answered_on: today, outcome, ground }
  const sealed_answer = seal(key, text, placeOf(id, 'sealed_answer'))
  if (!(await changeRequest(tx, id, { ...answered, sealed_answer }))) throw new Conflict()
  await endDeadline(tx, 'data-request', id, today)
  await touch(act)
  return null
}

/** All requests of a client, the newest first. Throws `SealBroken`. */
export async function readRequests(db: Read, keys: FileKeys, client: string) {
  const key = keys.of('file')
  const said = (sealed: Buffer | null, id: string, column: string) =>
    sealed ? openText(key, sealed, placeOf(id, column)) : ''
  return (await requestRows(db, client)).map(
    (row): Request => ({
      row,
      text: said(row.sealed, row.id, 'sealed'),
      extension: said(row.sealed_extension, row.id, 'sealed_extension'),
      answer: said(row.sealed_answer, row.id, 'sealed_answer'),
    }),
  )
}

async function held({ tx, base, client }: Act, id: string) {
  const { team_id } = await lockClient(tx, client)
  const row = await requestRow(tx, client, id)
  if (!row) throw new NotFound()
  return { row, team_id, key: (await fileKeys(tx, base, client)).of('file') }
}

const placeOf = (id: string, column: string): Place => ({ table: 'client_request', column, row: id })
