import type { Base } from '#base/base.ts'
import { openText, type Place, seal } from '#base/crypto/envelope.ts'
import type { Read, Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import type { ContentKeys } from './content.ts'
import { handoversOf, insertHandover, insertNote, type NoteAbout, notesOf } from './queries-intake.ts'

/** Something a worker wrote for colleagues; the sender never sees it. */
export interface Note {
  id: string
  author: string
  at: Date
  about: NoteAbout
  /** The code that an act was done to, e.g. a lane. */
  value: string | null
  text: string
}

export interface Handover {
  at: Date
  by: string
  from: string | null
  to: string | null
  toTeam: string | null
  note: string | null
}

interface NewNote {
  referral: string
  author: string
  about: NoteAbout
  value?: string
  text: string
}

/** Stores a note sealed under the key of what was told. */
export async function putNote(tx: Write, base: Base, keys: ContentKeys, note: NewNote): Promise<void> {
  const id = newId(base.now(), base.random)
  await insertNote(tx, {
    id,
    referral_id: note.referral,
    author_id: note.author,
    sealed: seal(keys.told, note.text, notePlace(id)),
    written_at: base.now(),
    about: note.about,
    value: note.value ?? null,
  })
}

/** All notes in the order they were written. */
export async function readNotes(db: Read, keys: ContentKeys, referral: string): Promise<Note[]> {
  return (await notesOf(db, referral)).map((row) => ({
    id: row.id,
    author: row.author_id,
    at: row.written_at,
    about: row.about,
    value: row.value,
    text: openText(keys.told, row.sealed, notePlace(row.id)),
  }))
}

interface NewHandover {
  referral: string
  from: string | null
  to: string | null
  toTeam: string | null
  by: string
  /** '' for none. */
  note: string
}

/** Puts on record who gave the referral to whom, with a sealed word for the receiver. */
export async function putHandover(tx: Write, base: Base, keys: ContentKeys, handover: NewHandover): Promise<void> {
  const id = newId(base.now(), base.random)
  await insertHandover(tx, {
    id,
    referral_id: handover.referral,
    from_id: handover.from,
    to_id: handover.to,
    to_team_id: handover.toTeam,
    by_id: handover.by,
    at: base.now(),
    sealed_note: handover.note === '' ? null : seal(keys.told, handover.note, handoverPlace(id)),
  })
}

export async function readHandovers(db: Read, keys: ContentKeys, referral: string): Promise<Handover[]> {
  return (await handoversOf(db, referral)).map((row) => ({
    at: row.at,
    by: row.by_id,
    from: row.from_id,
    to: row.to_id,
    toTeam: row.to_team_id,
    note: row.sealed_note && openText(keys.told, row.sealed_note, handoverPlace(row.id)),
  }))
}

const notePlace = (id: string): Place => ({ table: 'note', column: 'sealed', row: id })
const handoverPlace = (id: string): Place => ({ table: 'handover', column: 'sealed_note', row: id })
