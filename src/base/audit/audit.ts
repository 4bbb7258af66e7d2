import { openText, type Place, seal } from '#base/crypto/envelope.ts'
import { type Keyring, subkey } from '#base/crypto/keyring.ts'
import type { Write } from '#base/database/handles.ts'
import { type Link, linked, type Outcome, type Row } from './chain.ts'
import { addRows, lastLink, lockTrail } from './queries.ts'

/** What is put on record. Codes and ids only; what needs words is a `note`, which is sealed. */
export interface Line {
  /** Default: now. Only the day where the actor is anonymous. */
  at?: Date
  /** A person's id, or 'anyone', 'sender', 'system', 'job:<name>'. */
  actor: string
  action: string
  objectType: string
  objectId: string | null
  /** A code, never free text. */
  purpose: string | null
  outcome: Outcome
  /** Why, in the actor's own words; readable only with the audit keyring. */
  note?: string
}

/**
 * Puts lines on record within the transaction of the deed itself. Call it last before the commit: from here on all
 * other writers wait. Needs the isolation level read committed, or the newest row would not be seen.
 * `keyring`: the master's subkey 'audit'.
 */
export async function append(tx: Write, keyring: Keyring, lines: readonly Line[], now: Date): Promise<void> {
  if (lines.length === 0) return
  await lockTrail(tx)
  await addRows(tx, rowsAfter(await lastLink(tx), keyring, lines, now))
}

/** A row's note, or null when it has none. Throws `SealBroken`. */
export function noteOf(row: Pick<Row, 'seq' | 'note'>, keyring: Keyring): string | null {
  return row.note && openText(subkey(keyring, 'field'), row.note, placeOf(row.seq))
}

function rowsAfter(last: Link, keyring: Keyring, lines: readonly Line[], now: Date): Row[] {
  const rows: Row[] = []
  for (const line of lines) rows.push(rowAfter(rows.at(-1) ?? last, keyring, line, now))
  return rows
}

function rowAfter(last: Link, keyring: Keyring, line: Line, now: Date): Row {
  const { actor, action, objectType, objectId, purpose, outcome, note } = line
  return linked(keyring[0], last, {
    at: line.at ?? now,
    actor,
    action,
    object_type: objectType,
    object_id: objectId,
    purpose,
    outcome,
    note: note === undefined ? null : seal(subkey(keyring, 'field')[0], note, placeOf(last.seq + 1)),
  })
}

function placeOf(seq: number): Place {
  return { table: 'audit', column: 'note', row: `${seq}` }
}
