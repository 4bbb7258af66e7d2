import { openText, type Place, seal } from '#base/crypto/envelope.ts'
import { Conflict, Refused } from '#base/http/answer.ts'
import { dayOf } from '#base/time/day.ts'
import { type Act, newFileId } from './act.ts'
import { type FileKeys, fileKeys } from './keys.ts'
import { lockClient } from './queries.ts'
import { claimHold, type HoldTable, liftHoldRow } from './queries-retention.ts'

/** Keeps a file beyond its time; what the note says is sealed. Throws `Conflict` when it is held already. */
export async function hold(act: Act, reason: string, note: string): Promise<void> {
  const { tx, base, by, client } = act
  await lockClient(tx, client)
  const id = newFileId(base)
  const key = note === '' ? null : (await fileKeys(tx, base, client)).of('file')
  const sealed = key && seal(key, note, notePlace(id))
  const row = { id, client_id: client, reason, sealed_note: sealed, held_by: by, held_on: dayOf(base.now()) }
  if (!(await claimHold(tx, { ...row, lifted_by: null, lifted_on: null }))) throw new Conflict()
}

/** Lets the file go when its time is over. Throws `Refused` when it is not held. */
export async function liftHold({ tx, base, by, client }: Act): Promise<void> {
  if (!(await liftHoldRow(tx, client, by, dayOf(base.now())))) throw new Refused()
}

export const noteOfHold = (keys: FileKeys, { id, sealed_note }: HoldTable): string =>
  sealed_note && keys.has('file') ? openText(keys.of('file'), sealed_note, notePlace(id)) : ''

const notePlace = (id: string): Place => ({ table: 'client_hold', column: 'sealed_note', row: id })
